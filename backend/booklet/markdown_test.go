package booklet_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"tournee/backend/tour"
)

// recap returns the lines that a recap in Markdown is set in, each after its
// element and the last word of its first font.
func recap(t *testing.T, markdown string) []string {
	t.Helper()
	p := small()
	p.Stops, p.Photos, p.Sessions = nil, nil, nil
	p.Tour.Summary = nil
	p.Sections = p.Sections[:1]
	p.Sections[0].Body = tour.Both(markdown)
	got := layout(t, p, options(tour.English))
	got = got[strings.Index(got, "Written by"):]
	got = got[:strings.Index(got, "ornament")]
	var lines []string
	line := regexp.MustCompile(`(?m)^ *\d+ +\d+  (\w+) +[\d.]+ \w+-(\w+): (.*)$`)
	for _, m := range line.FindAllStringSubmatch(got, -1) {
		lines = append(lines, m[1]+" "+m[2]+" "+m[3])
	}
	return lines
}

func TestMarkdown(t *testing.T) {
	tests := map[string]struct {
		in   string
		want []string
	}{
		"paragraphs":   {"One.\n\nTwo\nthree.", []string{"P Regular One.", "P Regular Two three."}},
		"strong":       {"**One** two", []string{"P Bold One two"}},
		"emphasis":     {"*One* two", []string{"P It One two"}},
		"both":         {"***One***", []string{"P BoldIt One"}},
		"a link":       {"[One](https://a.org) two", []string{"P Regular One two"}},
		"a bare link":  {"See https://a.org/b", []string{"P Regular See a.org/b"}},
		"code":         {"`a --b`", []string{"P Regular a --b"}},
		"headings":     {"# One\n\ntwo", []string{"H4 Bold One", "P Regular two"}},
		"a list":       {"- one\n- two", []string{"Lbl Regular –", "P Regular one", "Lbl Regular –", "P Regular two"}},
		"numbers":      {"3. one\n4. two", []string{"Lbl Regular 3.", "P Regular one", "Lbl Regular 4.", "P Regular two"}},
		"a quote":      {"> one", []string{"P It one"}},
		"line breaks":  {"one  \ntwo", []string{"P Regular one", "P Regular two"}},
		"entities":     {"caf&eacute; &#8212; &amp; co", []string{"P Regular café — & co"}},
		"escapes":      {`\*one\* 2\.`, []string{"P Regular *one* 2."}},
		"code blocks":  {"```\na  b\n```", []string{"P Regular a b"}},
		"no markup":    {"<b>one</b>\n\n<div>two</div>\n\nthree", []string{"P Regular one", "P Regular three"}},
		"no pictures":  {"one ![two](three.png)", []string{"P Regular one"}},
		"no scripts":   {"[one](javascript:alert(1))", []string{"P Regular one"}},
		"deep in deep": {strings.Repeat("> ", 40) + "one", []string{"P It one"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := recap(t, tt.in)
			if !slices.Equal(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}
