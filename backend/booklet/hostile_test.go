package booklet_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tournee/backend/tour"
)

func TestHostilePlans(t *testing.T) {
	title := func(s string) func(*tour.Plan) {
		return func(p *tour.Plan) {
			p.Tour.Title = tour.Both(s)
			p.Stops[0].City = tour.Both(s)
			p.Talks["rook"] = tour.Talk{Identity: id("rook"), TalkFields: tour.TalkFields{Title: tour.Both(s), SpeakerIDs: []string{"ada"}}}
			p.Sections[0].Title, p.Sections[0].Body = tour.Both(s), tour.Both(s)
			p.People["ada"] = tour.Person{Identity: id("ada"), PersonFields: tour.PersonFields{Name: s}}
		}
	}
	body := func(s string) func(*tour.Plan) {
		return func(p *tour.Plan) { p.Sections[1].Body = tour.Both(s) }
	}
	tests := map[string]func(*tour.Plan){
		"emoji beyond the first plane": title("Fête 🎉 et 👩‍🚀 à Montréal"),
		"Arabic":                       title("محمد بن سلمان 2026"),
		"Hebrew":                       title("שלום עולם"),
		"Vietnamese":                   title("Nguyễn Thị Minh Khai"),
		"decomposed accents":           title("Que\u0301bec, e\u0301te\u0301"),
		"90 characters":                title(strings.Repeat("Dix lettres", 8) + "!!"),
		"one word of 400 letters":      title(strings.Repeat("x", 400)),
		"control characters":           title("a\x00b\x1bc\ufeffd\u202e"),
		"broken UTF-8":                 title("caf\xe9 \xff"),
		"only blanks":                  title(" \u00a0 \u202f "),
		"30 kB in one section":         body(strings.Repeat("Une phrase assez longue pour remplir la page, avec ses virgules. ", 460)),
		"30 kB in one word":            body(strings.Repeat("mot", 10_000)),
		"markup of pages":              body("<script>alert(1)</script>\n\n<b>gras</b> & <i>italique</i>"),
		"deep lists":                   body(strings.Repeat("- a\n", 3) + "  - b\n    - c\n      - d\n        - e\n          - f"),
		"unbalanced Markdown":          body("**a *b `c [d](javascript:x) ![e](f.png) # g\n> > > h"),
		"no sections":                  func(p *tour.Plan) { p.Sections = nil },
		"no stops":                     func(p *tour.Plan) { p.Stops = nil },
		"nothing at all":               func(p *tour.Plan) { *p = tour.Plan{} },
		"no dates":                     func(p *tour.Plan) { p.Stops[0].Starts, p.Stops[0].Ends = "", "" },
		"a cancelled stop":             func(p *tour.Plan) { p.Stops[0].Status = tour.Cancelled },
		"forty stops": func(p *tour.Plan) {
			for i := range 38 {
				s := p.Stops[0]
				s.ID, s.City = fmt.Sprint("s", i), tour.Both(fmt.Sprint("Ville ", i))
				p.Stops = append(p.Stops, s)
			}
		},
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			p := small()
			change(p)
			o := options(tour.French)
			o.Replaced = func(r []rune) {
				if name != "broken UTF-8" {
					t.Errorf("%q have no glyph", string(r))
				}
			}
			write(t, p, o)
		})
	}
}

func TestCharactersWithoutGlyphAreReported(t *testing.T) {
	p := small()
	p.Tour.Title = tour.Both("한국어 and friends")
	o := options(tour.English)
	var told []rune
	o.Replaced = func(r []rune) { told = r }

	write(t, p, o)

	want := []rune("한국어")
	slices.Sort(want)
	if !slices.Equal(told, want) {
		t.Errorf("told of %q, want %q", string(told), string(want))
	}
}
