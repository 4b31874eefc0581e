package calendar_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"tournee/backend/calendar"
)

func TestEncode(t *testing.T) {
	tests := map[string]struct {
		prop ical.Prop
		want string
	}{
		"a short line": {ical.Prop{Name: "SUMMARY", Value: "Bonsoir"}, "SUMMARY:Bonsoir"},
		"75 octets stay one line": {
			ical.Prop{Name: "SUMMARY", Value: strings.Repeat("x", 67)}, "SUMMARY:" + strings.Repeat("x", 67),
		},
		"76 octets are folded": {
			ical.Prop{Name: "SUMMARY", Value: strings.Repeat("x", 68)}, "SUMMARY:" + strings.Repeat("x", 67) + "\r\n x",
		},
		"a fold leaves characters whole": {
			ical.Prop{Name: "SUMMARY", Value: strings.Repeat("x", 66) + "é"}, "SUMMARY:" + strings.Repeat("x", 66) + "\r\n é",
		},
		"a fold keeps away from blanks": {
			ical.Prop{Name: "SUMMARY", Value: strings.Repeat("x", 66) + " et après"}, "SUMMARY:" + strings.Repeat("x", 65) + "\r\n x et après",
		},
		"a parameter is quoted": {
			ical.Prop{Name: "X-A", Params: ical.Params{"X-B": {"a, b; c: d"}}, Value: "1"}, `X-A;X-B="a, b; c: d":1`,
		},
		"a quote in a parameter": {
			ical.Prop{Name: "X-A", Params: ical.Params{"X-B": {`the "Barn" ^`}}, Value: "1"}, `X-A;X-B=the ^'Barn^' ^^:1`,
		},
		"a line break in a parameter": {
			ical.Prop{Name: "X-A", Params: ical.Params{"CN": {"Eve\r\nX-INJECTED:yes"}}, Value: "1"}, `X-A;CN="Eve^nX-INJECTED:yes":1`,
		},
		"two values of a parameter": {
			ical.Prop{Name: "X-A", Params: ical.Params{"X-B": {"1", "2,3"}}, Value: "1"}, `X-A;X-B=1,"2,3":1`,
		},
		"a line break in a value": {
			ical.Prop{Name: "X-A", Value: "a\r\nX-INJECTED:yes\x00\x1b\u2028"}, "X-A:aX-INJECTED:yes",
		},
		"what is no UTF-8": {ical.Prop{Name: "X-A", Value: "a\xff\xfeb"}, "X-A:a\uFFFDb"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c := &ical.Component{Name: "VEVENT", Props: ical.Props{tt.prop.Name: {tt.prop}}}
			var buf bytes.Buffer

			if err := calendar.Encode(&buf, c); err != nil {
				t.Fatal(err)
			}

			if want := "BEGIN:VEVENT\r\n" + tt.want + "\r\nEND:VEVENT\r\n"; buf.String() != want {
				t.Errorf("got  %q\nwant %q", buf.String(), want)
			}
		})
	}
}

func TestEncodeRefusesBadNames(t *testing.T) {
	tests := map[string]*ical.Component{
		"of a component": {Name: "VEVENT\r\nX:"},
		"of a child":     {Name: "VCALENDAR", Children: []*ical.Component{{Name: ""}}},
		"of a property":  {Name: "VEVENT", Props: ical.Props{"A B": {{Name: "A B"}}}},
		"of a parameter": {Name: "VEVENT", Props: ical.Props{"X": {{Name: "X", Params: ical.Params{"É": {"1"}}}}}},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			if err := calendar.Encode(&bytes.Buffer{}, c); err == nil {
				t.Error("it was written")
			}
		})
	}
}

func TestEscaped(t *testing.T) {
	tests := map[string]string{
		"":                               "",
		"Écrire":                         "Écrire",
		`a\b;c,d`:                        `a\\b\;c\,d`,
		"a\r\nb\rc\n":                    `a\nb\nc`,
		" a \t\n\n  b\u00a0\n":           `a\n\n  b`,
		"a\u2028b\u2029c\u0085d\ve":      `a\nb\nc\nd\ne`,
		"a\x00\x07\x1b[31mb\x7f\u009f":   `a[31mb`,
		"\uFEFFa":                        "a",
		"a\xffb":                         "a\uFFFDb",
		"a\tb":                           "a b",
		"à 20\u00a0h\n« oui »\u202f!\né": `à 20` + "\u00a0" + `h\n« oui »` + "\u202f" + `!\né`,
	}
	for in, want := range tests {
		if got := calendar.Escaped(in); got != want {
			t.Errorf("escaped(%q) = %q, want %q", in, got, want)
		}
	}
}

// FuzzEncode checks that whatever is put into a calendar comes out of it again,
// on lines that every reader takes.
func FuzzEncode(f *testing.F) {
	for _, s := range []string{
		"Bonsoir", "a\\b;c,d\n\n", "\r\nEND:VEVENT\r\n", strings.Repeat("é", 200), "\x00\xff\u2028", "^n^^^'\"", "👩‍👩‍👧‍👦 café", `\n`, "BEGIN:VEVENT", "   ",
	} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, value, param string) {
		c := &ical.Component{Name: "VCALENDAR", Props: ical.Props{
			"SUMMARY": {{Name: "SUMMARY", Value: calendar.Escaped(value)}},
			"X-A":     {{Name: "X-A", Params: ical.Params{"X-B": {param}}, Value: value}},
		}}
		var buf bytes.Buffer
		if err := calendar.Encode(&buf, c); err != nil {
			t.Fatal(err)
		}

		checkLines(t, buf.String())
		read, err := decode(buf.Bytes())
		if err != nil {
			t.Fatalf("%v\n%q", err, buf.String())
		}
		if got, err := read.Props.Text("SUMMARY"); err != nil || got != calendar.Tidy(value) {
			t.Errorf("%q was read as %q, %v", calendar.Tidy(value), got, err)
		}
		if got := read.Props["X-A"][0].Value; got != calendar.Harmless(value) {
			t.Errorf("%q was read as %q", calendar.Harmless(value), got)
		}
		if got, want := decodedParam(read.Props["X-A"][0].Params.Get("X-B")), paramOf(param); got != want {
			t.Errorf("the parameter %q was read as %q", want, got)
		}
		if len(read.Props) != 2 {
			t.Errorf("%d properties were read of 2:\n%q", len(read.Props), buf.String())
		}
	})
}

// decodedParam undoes RFC 6868, as readers do.
func decodedParam(s string) string {
	return strings.NewReplacer("^n", "\n", "^'", `"`, "^^", "^").Replace(s)
}

// paramOf is what a parameter can hold of s: its lines, without control
// characters.
func paramOf(s string) string {
	lines := strings.Split(calendar.OneKindOfBreak(s), "\n")
	for i := range lines {
		lines[i] = calendar.Harmless(lines[i])
	}
	return strings.Join(lines, "\n")
}

// checkLines fails the test unless s is lines of RFC 5545.
func checkLines(tb testing.TB, s string) {
	tb.Helper()
	if !strings.HasSuffix(s, "\r\n") {
		tb.Error("the last line does not end")
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(s, "\r\n"), "\r\n") {
		switch {
		case len(line) > 75:
			tb.Errorf("%d octets: %q", len(line), line)
		case strings.ContainsAny(line, "\r\n\x00\x7f\x1b\u2028\u0085"):
			tb.Errorf("a control character: %q", line)
		case !utf8.ValidString(line):
			tb.Errorf("a torn character: %q", line)
		case strings.TrimSpace(line) == "":
			tb.Error("an empty line")
		}
	}
}

// decode reads a calendar; go-ical's decoder is known to panic.
func decode(data []byte) (c *ical.Calendar, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return ical.NewDecoder(bytes.NewReader(data)).Decode()
}
