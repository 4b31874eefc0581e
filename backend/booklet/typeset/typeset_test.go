package typeset_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tournee/backend/booklet/typeset"
)

func body(text string) []typeset.Span {
	return []typeset.Span{{Text: text, Style: typeset.Style{Font: typeset.Serif, Size: 10.6}}}
}

const french = "La Terre est bleue comme une orange ; jamais une erreur, les mots ne mentent pas : « ils ne vous donnent plus à chanter » ! " +
	"Est-ce assez ? Il faut 1 010 km, 50 % de chance et 12 € pour l’atteindre, dit-on « là-bas » ; peut-être davantage. L’ordonnancement " +
	"des conteneurs, l’orchestration et l’observabilité demandent, elles aussi, une attention extraordinaire : pourquoi ? Parce que !"

func TestLinesKeepFrenchRules(t *testing.T) {
	lib := typeset.Open()
	text := typeset.Tidy("fr", french)
	for width := 110.0; width < 480; width += 7 {
		lines := lib.Break(body(text), typeset.Para{Lang: "fr", Width: width})
		whole := ""
		hyphens := 0
		for i, l := range lines {
			s := strings.TrimRight(l.Text(), " ")
			whole += strings.TrimSuffix(l.Text(), "\u00ad")
			if r, _ := utf8.DecodeRuneInString(s); strings.ContainsRune(";:!?»%€,.)", r) {
				t.Errorf("width %.0f: line begins %q", width, s)
			}
			if strings.HasSuffix(s, "«") || strings.HasSuffix(s, "(") {
				t.Errorf("width %.0f: line ends %q", width, s)
			}
			if l.Width > width+4 {
				t.Errorf("width %.0f: line is %.1f wide: %q", width, l.Width, s)
			}
			if hyphens++; !strings.HasSuffix(s, "\u00ad") {
				hyphens = 0
			}
			if hyphens > 3 && width > 200 {
				t.Errorf("width %.0f: hyphens end line %d and three before", width, i)
			}
		}
		if whole != text {
			t.Fatalf("width %.0f: the text became %q", width, whole)
		}
	}
}

func TestLinesFillTheMeasure(t *testing.T) {
	lib := typeset.Open()
	const width = 372.0
	lines := lib.Break(body(typeset.Tidy("fr", strings.Repeat(french+" ", 5))), typeset.Para{Lang: "fr", Width: width})
	for _, l := range lines[:len(lines)-1] {
		if l.Width < width-1 {
			t.Errorf("%.1f of %.0f: %q", l.Width, width, l.Text())
		}
	}
	if last := lines[len(lines)-1]; last.Width < width*0.1 {
		t.Errorf("the last line is a stump: %q", last.Text())
	}
}

func TestShapingReadsAsItsText(t *testing.T) {
	lib := typeset.Open()
	for name, text := range map[string]string{
		"ligatures":         "office affluent",
		"Vietnamese":        "Nguyễn Thị Minh Khai",
		"Greek, Cyrillic":   "Ωμέγα Привет",
		"beyond the plane":  "🎉",
		"Japanese, Chinese": "山田太郎 王小明 ヤマダ",
		"symbols":           "✓ → ★",
	} {
		t.Run(name, func(t *testing.T) {
			if got := lib.One(body(text)...).Text(); got != text {
				t.Errorf("got %q", got)
			}
		})
	}
	if r := lib.Replaced(); len(r) > 0 {
		t.Errorf("no glyph for %q", string(r))
	}
}

func TestLigaturesAndKerning(t *testing.T) {
	lib := typeset.Open()
	s := typeset.Style{Font: typeset.Serif, Size: 10}
	glyphs := func(text string) int {
		n := 0
		for _, r := range lib.One(typeset.Span{Text: text, Style: s}).Runs {
			n += len(r.Glyphs)
		}
		return n
	}
	if glyphs("office") >= len("office") {
		t.Error("office has no ligature")
	}
	if pair, apart := lib.Width(s, "AV"), lib.Width(s, "A")+lib.Width(s, "V"); pair >= apart {
		t.Errorf("AV is %.2f wide, A and V are %.2f", pair, apart)
	}
}

func TestArabicIsSeenFromTheRight(t *testing.T) {
	lib := typeset.Open()
	l := lib.One(body("Avec محمد علي hier")...)
	if got, want := strings.Join(strings.Fields(l.Text()), " "), "Avec "+backwards("محمد علي")+" hier"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	l = lib.One(body("محمد, Ada")...)
	if got, want := l.Text(), backwards("محمد")+", Ada"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	lines := lib.Break(body("مرحبا بكم"), typeset.Para{Lang: "fr", Width: 300, Ragged: true})
	if x := lines[0].Runs[0].X; x < 200 {
		t.Errorf("an Arabic line begins at %.0f of 300", x)
	}
}

func backwards(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

func TestCharactersWithoutGlyphKeepTheirText(t *testing.T) {
	lib := typeset.Open()
	if got := lib.One(body("한 a")...).Text(); got != "한 a" {
		t.Errorf("got %q", got)
	}
	if got := string(lib.Replaced()); got != "한" {
		t.Errorf("replaced %q", got)
	}
}

func TestLongWordsFit(t *testing.T) {
	lib := typeset.Open()
	for _, text := range []string{strings.Repeat("x", 500), "https://example.org/" + strings.Repeat("chemin/", 40)} {
		for _, l := range lib.Break(body(text), typeset.Para{Lang: "fr", Width: 200}) {
			if l.Width > 204 {
				t.Errorf("a line is %.0f wide", l.Width)
			}
		}
	}
}

func TestBalanceMakesNoMoreLines(t *testing.T) {
	lib := typeset.Open()
	for _, text := range []string{"KubeCon + CloudNativeCon Europe 2018", "Rendre hautement disponibles des milliers d’ingress sur des clusters", "Un"} {
		p := typeset.Para{Lang: "fr", Width: 170, Ragged: true, NoHyphens: true}
		plain, even := lib.Break(body(text), p), lib.Balance(body(text), p)
		if len(plain) != len(even) {
			t.Errorf("%q: %d lines, %d balanced", text, len(plain), len(even))
		}
		for _, l := range even[:len(even)-1] {
			if !strings.HasSuffix(l.Text(), " ") {
				t.Errorf("%q is broken within a word: %q", text, l.Text())
			}
		}
	}
}

func TestUsedFontsHoldEachCodeOnce(t *testing.T) {
	lib := typeset.Open()
	l := lib.One(body("banane 🎉")...)
	for _, r := range l.Runs {
		for _, g := range r.Glyphs {
			lib.Code(g)
		}
	}
	used, err := lib.Used()
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, u := range used {
		if len(u.Codes) != len(u.Texts) {
			t.Errorf("%s: %d codes, %d texts", u.Name, len(u.Codes), len(u.Texts))
		}
		texts = append(texts, strings.Join(u.Texts, "|"))
	}
	if want := []string{"b|a|n|e| ", "🎉"}; !slices.Equal(texts, want) {
		t.Errorf("got %q, want %q", texts, want)
	}
}

func TestLicencesAreThere(t *testing.T) {
	licences, err := typeset.Licences()
	if err != nil {
		t.Fatal(err)
	}
	if len(licences) != 7 {
		t.Errorf("%d licences", len(licences))
	}
	for name, text := range licences {
		if !strings.Contains(text, "Copyright") {
			t.Errorf("%s names nobody", name)
		}
	}
}
