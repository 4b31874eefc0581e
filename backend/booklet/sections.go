package booklet

import (
	"net/url"
	"slices"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// recap sets the sections of a chapter with their photos, then the photos that
// belong to no section.
func (c *composer) recap(f *flow, e *pdfpost.Element, sections []tour.Section, photos []tour.Photo, before int) error {
	shown := map[string]bool{}
	for _, s := range sections {
		g := &goal{}
		if title := c.tidy(s.Title); title != "" {
			c.entries = append(c.entries, entry{title: title, inner: true, goal: g})
			c.goals[s.ID] = g
		}
		slabs, err := c.section(e.Add("Sect"), s)
		if err != nil {
			return err
		}
		if len(slabs) > 0 {
			slabs[0] = found(slabs[0], f, before, g)
		}
		if f.parts(slabs) {
			f.turn()
		}
		f.add(slabs...)
		var own []tour.Photo
		for _, p := range photos {
			if p.About(s) && !shown[p.ID] {
				own = append(own, p)
				shown[p.ID] = true
			}
		}
		f.settle()
		if err := c.gallery(f, e, own); err != nil {
			return err
		}
	}
	var rest []tour.Photo
	for _, p := range photos {
		if !shown[p.ID] {
			rest = append(rest, p)
		}
	}
	return c.gallery(f, e, rest)
}

// section sets one section: title, whose talk it is about, who wrote it, text.
func (c *composer) section(e *pdfpost.Element, s tour.Section) ([]slab, error) {
	title := c.tidy(s.Title)
	h := e.Add("H3")
	h.Language = c.foreign(s.Title)
	head := c.heading(h, title)
	if about := c.about(s); about != "" {
		head = append(head, c.ragged(e.Add("P"), c.theme.small, about, c.left, 13.5)...)
	}
	if authors := c.plan.Authors(s); len(authors) > 0 {
		by := say(c.words.writtenBy, c.words.list(c.names(authors)))
		head = append(head, c.ragged(e.Add("P"), c.theme.byline, by, c.left, 13.5)...)
	}
	head = together(c.headGap, head)
	text := e.Add("Div")
	text.Language = c.foreign(s.Body)
	body, err := c.markdown(text, s.Body.In(c.words.lang), c.spoken(s.Body))
	if len(body) > 0 {
		body[0].gap = 5
	}
	return lead(head, body), err
}

// unnamed returns the photos that the texts of those sections do not name: those
// that they do stand within them.
func (c *composer) unnamed(sections []tour.Section, photos []tour.Photo) []tour.Photo {
	return slices.DeleteFunc(photos, func(p tour.Photo) bool {
		return slices.ContainsFunc(sections, func(s tour.Section) bool {
			return strings.Contains(s.Body.In(c.words.lang), p.Mark())
		})
	})
}

// about says who gave the talk that a section tells of.
func (c *composer) about(s tour.Section) string {
	if s.SessionID == "" {
		return ""
	}
	for _, session := range c.plan.Sessions {
		if session.ID == s.SessionID {
			if who := c.speakers(session); who != "" {
				return say(c.words.withSpeakers, who)
			}
		}
	}
	return ""
}

func (c *common) names(people []tour.Person) []string {
	names := make([]string, len(people))
	for i, p := range people {
		names[i] = ts.Tidy(c.words.lang, p.Name)
	}
	return names
}

// speakers writes who gives a session: "A, B (Employer), C (Other)".
func (c *common) speakers(s tour.Session) string {
	people := c.plan.Speakers(s)
	var parts []string
	for i := 0; i < len(people); {
		employer := ts.Tidy(c.words.lang, c.plan.Employer(people[i]).Name)
		end := i + 1
		for end < len(people) && people[end].OrganizationID == people[i].OrganizationID && employer != "" {
			end++
		}
		group := strings.Join(c.names(people[i:end]), ", ")
		if employer != "" {
			group += " (" + employer + ")"
		}
		parts = append(parts, group)
		i = end
	}
	return strings.Join(parts, ", ")
}

// linkSpans writes a link: what it is, and the site it leads to.
func (c *common) linkSpans(l tour.Link, otherwise string) []ts.Span {
	style := c.theme.small
	style.Color = c.theme.accent
	label := c.tidy(l.Label)
	if label == "" {
		label = otherwise
	}
	target := address(l.URL)
	site := siteOf(l.URL)
	if label == "" {
		return []ts.Span{{Text: strings.TrimPrefix(strings.TrimPrefix(l.URL, "https://"), "http://"), Style: style, Link: target, Raw: true}}
	}
	spans := []ts.Span{{Text: label, Style: style, Link: target}}
	if site != "" && !strings.Contains(label, site) {
		spans = append(spans, ts.Span{Text: " (" + site + ")", Style: c.theme.small})
	}
	return spans
}

func siteOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
