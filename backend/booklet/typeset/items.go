package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Span is a piece of a paragraph set in one style.
type Span struct {
	Text  string
	Style Style
	Link  string // web address that the piece leads to; empty: none
	Raw   bool   // an address or code: no hyphens, breaks after its signs
	Break bool   // a new line begins after the piece
}

type kind uint8

const (
	box kind = iota
	glue
	penalty
)

const (
	never       = 10000.0
	always      = -10000.0
	hyphenCost  = 60.0
	explicit    = 40.0
	inAddress   = 120.0
	emergency   = 4000.0
	thinSpace   = 190.0 // U+202F, in thousandths of the size
	infinite    = 1e7
	frenchInner = 230.0 // U+202F inside guillemets, likewise
)

// item is a box, a space or a place to break, as Knuth and Plass have it.
type item struct {
	kind                   kind
	width, stretch, shrink float64 // points
	cost                   float64 // of breaking here
	hyphen                 bool    // breaking here shows a hyphen, of that width
	rtl                    bool
	neutral                bool // stops after a word read from right to left
	span                   int
	glyphs                 []Glyph
}

// itemize returns the items of a paragraph, ended by a forced break.
func (l *Library) itemize(spans []Span, p Para) []item {
	b := builder{lib: l, para: p}
	for i, s := range spans {
		b.span, b.style, b.raw = i, s.Style, s.Raw
		b.text(s.Text)
		if s.Break {
			b.flush()
			b.fill()
		}
	}
	b.flush()
	for n := len(b.items); n > 0 && b.items[n-1].kind == glue; n = len(b.items) {
		b.items = b.items[:n-1]
	}
	b.fill()
	return b.items
}

type builder struct {
	lib   *Library
	para  Para
	items []item
	word  strings.Builder
	span  int
	style Style
	raw   bool
}

func (b *builder) text(text string) {
	for _, r := range text {
		switch {
		case r == ' ' || r == '\n' || r == '\t' || r == '\u2009' || r == '\u3000':
			b.flush()
			b.space(" ")
		case r == NBSP:
			b.flush()
			b.add(item{kind: penalty, cost: never})
			b.space(string(NBSP))
		case r == NNBSP || r == '\u2007' || r == '\u2008' || r == '\u200a':
			b.fixed()
		case r == '\u200b':
			b.flush()
			b.add(item{kind: penalty})
		case wide(r):
			b.flush()
			b.add(item{kind: penalty, cost: 0})
			b.word.WriteRune(r)
			b.flush()
		default:
			b.word.WriteRune(r)
		}
	}
	b.flush()
}

// wide reports whether lines may break on both sides of r: it is an ideograph
// or of a script written without spaces.
func wide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai)
}

func (b *builder) add(i item) {
	i.span = b.span
	b.items = append(b.items, i)
}

// fill ends a line: what is left of it stays white.
func (b *builder) fill() {
	b.add(item{kind: penalty, cost: never})
	b.add(item{kind: glue, stretch: infinite})
	b.add(item{kind: penalty, cost: always})
}

func (b *builder) space(text string) {
	if n := len(b.items); text == " " && n > 0 && b.items[n-1].kind == glue && len(b.items[n-1].glyphs) > 0 {
		return
	}
	glyphs := b.lib.shape(Style{Font: b.style.Font}, " ")
	if len(glyphs) == 0 {
		return
	}
	g := glyphs[0]
	g.Text = text
	w := g.Advance * b.style.Size / 1000
	if b.style.Track > 0 {
		w += b.style.Track * b.style.Size / 1000
	}
	b.add(item{kind: glue, width: w, stretch: w * 0.55, shrink: w * 0.3, glyphs: []Glyph{g}})
}

// fixed adds a thin space that neither stretches nor breaks.
func (b *builder) fixed() {
	before := b.word.String()
	b.flush()
	glyphs := b.lib.shape(Style{Font: b.style.Font}, " ")
	if len(glyphs) == 0 {
		return
	}
	g := glyphs[0]
	g.Text, g.Advance = string(NNBSP), thinSpace
	if strings.HasSuffix(before, "«") {
		g.Advance = frenchInner
	}
	b.add(item{kind: box, width: g.Advance * b.style.Size / 1000, glyphs: []Glyph{g}})
}

// flush ends the word at hand: its boxes, with the places where it may break.
func (b *builder) flush() {
	word := b.word.String()
	b.word.Reset()
	if word == "" {
		return
	}
	if rightToLeft(word) {
		stem := strings.TrimRight(word, ".,;:!?")
		b.box(b.lib.shape(b.style, stem))
		b.items[len(b.items)-1].rtl = true
		if stops := word[len(stem):]; stops != "" {
			b.box(b.lib.shape(b.style, stops))
			b.items[len(b.items)-1].neutral = true
		}
		return
	}
	glyphs := b.lib.shape(b.style, word)
	cuts := b.cuts(word, glyphs)
	from := 0
	for _, c := range cuts {
		if c.glyph <= from || c.glyph >= len(glyphs) {
			continue
		}
		b.box(glyphs[from:c.glyph])
		i := item{kind: penalty, cost: c.cost, hyphen: c.hyphen}
		if c.hyphen {
			i.glyphs = b.lib.shape(Style{Font: b.style.Font}, "-")
			i.width = b.measure(i.glyphs)
		}
		b.add(i)
		from = c.glyph
	}
	b.box(glyphs[from:])
}

func (b *builder) box(glyphs []Glyph) {
	b.add(item{kind: box, width: b.measure(glyphs), glyphs: glyphs})
}

func (b *builder) measure(glyphs []Glyph) float64 {
	total := 0.0
	for _, g := range glyphs {
		total += g.Advance
	}
	return total * b.style.Size / 1000
}

// letters returns how many letters a text begins with.
func letters(text []rune) int {
	n := 0
	for n < len(text) && unicode.IsLetter(text[n]) {
		n++
	}
	return n
}

type cut struct {
	glyph  int
	cost   float64
	hyphen bool
}

// cuts returns where a word may break, as numbers of glyphs before the break.
// A place within a ligature is no place.
func (b *builder) cuts(word string, glyphs []Glyph) []cut {
	at := map[int]int{} // characters before a glyph, to the glyph
	chars := 0
	for i, g := range glyphs {
		at[chars] = i
		if g.Text != "\u200b" {
			chars += utf8.RuneCountInString(g.Text)
		}
	}
	var out []cut
	runes := []rune(word)
	tooLong := b.measure(glyphs) > b.para.Width*0.9
	stem, start := word, 0
	if cutset := strings.Index(word, "’"); !b.raw && cutset >= 0 && cutset <= 8 {
		stem, start = word[cutset+len("’"):], utf8.RuneCountInString(word[:cutset+len("’")])
	}
	core := strings.TrimFunc(stem, func(r rune) bool { return !unicode.IsLetter(r) })
	start += utf8.RuneCountInString(stem[:strings.Index(stem, core)])
	points := map[int]bool{}
	if !b.raw && !b.para.NoHyphens {
		for _, n := range b.lib.hyphenate(b.para.Lang, core) {
			points[start+n] = true
		}
	}
	for n := 1; n < len(runes); n++ {
		g, ok := at[n]
		if !ok {
			continue
		}
		prev, next := runes[n-1], runes[n]
		switch {
		case points[n]:
			out = append(out, cut{g, hyphenCost, true})
		case (prev == '-' || prev == '–' || prev == '—') && n > 3 && letters(runes[n:]) > 3:
			out = append(out, cut{g, explicit, false})
		case (b.raw || tooLong) && strings.ContainsRune("/?&=._#@:,;-", prev):
			out = append(out, cut{g, inAddress, false})
		case tooLong && !unicode.Is(unicode.M, next):
			out = append(out, cut{g, emergency, false})
		}
	}
	return out
}
