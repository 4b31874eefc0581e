package booklet

import (
	"strings"
	"time"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// closing thanks those who supported the tour, and says how the booklet was
// made. The line ends there.
func (c *composer) closing(body []*page) []*page {
	before := len(body)
	f := &flow{sheet: c.sheet}
	head := c.words.colophon
	f.frame = func(p *page, _ int) { p.head, p.lineTo = head, c.height }
	groups := c.supporters()
	index := c.index(body)
	if len(groups) > 0 || len(index) > 0 {
		head = c.words.thanks
	}
	f.open(&page{}, c.top)
	f.fresh = true
	if len(groups) > 0 || len(index) > 0 {
		g := &goal{page: before}
		c.entries = append(c.entries, entry{title: c.words.thanks, goal: g})
		lead := c.words.thanksLead
		if len(c.plan.Stops) == 1 {
			lead = c.words.thanksLeadOne
		}
		e := c.root.Add("Sect")
		f.add(together(0, c.ragged(e.Add("H2"), c.theme.title, c.words.thanks, c.left, 34))...)
		if len(groups) > 0 {
			f.add(together(halfLine, c.ragged(e.Add("P"), c.theme.body, lead, c.left, leading))...)
		}
		for _, group := range groups {
			f.add(c.group(e, group)...)
		}
		f.add(c.indexed(e, index)...)
		f.settle()
	}
	g := &goal{}
	c.entries = append(c.entries, entry{title: c.words.colophon, goal: g})
	end := c.colophon(c.root.Add("Sect"))
	end[0] = found(end[0], f, before, g)
	f.add(end...)
	f.settle()
	last := f.page()
	last.lineTo = f.y
	last.ring(lineX, f.y, 5, lineWide, c.theme.accent, white)
	return f.pages
}

// thanked is a group of supporters with the reason why they are thanked.
type thanked struct {
	title string
	who   []supporter
}

type supporter struct {
	organization tour.Organization
	beside       []string // cities
}

// supporters groups who is thanked: by the year, the tour, a stop, then hosts.
func (c *composer) supporters() []thanked {
	forTour := c.words.forTour
	if len(c.plan.Stops) == 1 {
		forTour = c.words.forOne
	}
	groups := []thanked{{title: c.words.annual}, {title: forTour}, {title: c.words.forStop}, {title: c.words.hosts}}
	for _, s := range c.plan.Sponsorships {
		o, ok := c.plan.Organizations[s.OrganizationID]
		if !ok {
			continue
		}
		at := 3
		switch {
		case s.Host():
		case s.Scope == tour.Annual:
			at = 0
		case s.Scope == tour.ForTour:
			at = 1
		default:
			at = 2
		}
		city := ""
		if stop, ok := c.plan.Stop(s.StopID); ok {
			city = c.tidy(stop.City)
		}
		groups[at].add(o, city)
	}
	kept := groups[:0]
	for _, g := range groups {
		if len(g.who) > 0 {
			kept = append(kept, g)
		}
	}
	return kept
}

func (t *thanked) add(o tour.Organization, city string) {
	for i := range t.who {
		if t.who[i].organization.ID == o.ID {
			t.who[i].beside = append(t.who[i].beside, city)
			return
		}
	}
	s := supporter{organization: o}
	if city != "" {
		s.beside = []string{city}
	}
	t.who = append(t.who, s)
}

func (c *composer) group(e *pdfpost.Element, g thanked) []slab {
	head := c.heading(e.Add("H3"), g.title)
	list := e.Add("L")
	var slabs []slab
	const columns = 2
	for i := 0; i < len(g.who); i += columns {
		row := g.who[i:min(i+columns, len(g.who))]
		slabs = append(slabs, c.supporterRow(list, row, c.measure()/columns))
	}
	return lead(head, slabs)
}

// supporterRow sets supporters beside each other.
func (c *composer) supporterRow(list *pdfpost.Element, row []supporter, wide float64) slab {
	type column struct {
		e     *pdfpost.Element
		name  ts.Line
		about []ts.Line
	}
	columns := make([]column, len(row))
	most := 0
	for i, s := range row {
		o := s.organization
		columns[i].e = list.Add("LI").Add("LBody")
		name := ts.Tidy(c.words.lang, o.Name)
		style := c.theme.talk
		columns[i].name = c.lib.One(ts.Span{Text: name, Style: style})
		if columns[i].name.Width > wide-14 {
			columns[i].name = c.fit(style, name, wide-14)
		}
		about := strings.Join(s.beside, ", ")
		if text := c.tidy(o.About); text != "" && about == "" {
			about = text
		}
		spans := []ts.Span{{Text: about, Style: c.theme.small}}
		if site := siteOf(o.URL); site != "" {
			link := c.theme.small
			link.Color = c.theme.accent
			if about != "" {
				spans = append(spans, ts.Span{Style: c.theme.small, Break: true})
			}
			spans = append(spans, ts.Span{Text: site, Style: link, Link: address(o.URL), Raw: true})
		}
		if len(spans) == 1 && about == "" {
			continue
		}
		columns[i].about = c.lib.Break(spans, ts.Para{Lang: c.words.lang, Width: wide - 14, Ragged: true, NoHyphens: true})
		most = max(most, len(columns[i].about))
	}
	height := leading + float64(most)*smallLead
	return slab{gap: halfLine, height: height, draw: func(p *page, y float64) {
		for i, k := range columns {
			x := c.left + float64(i)*wide
			p.text(k.e, x, y+baseline(leading), k.name)
			for n, l := range k.about {
				p.text(k.e, x, y+leading+float64(n)*smallLead+baseline(smallLead), l)
			}
		}
	}}
}

// colophon says when and of what the booklet was made, and which of its facts
// are only examples.
func (c *composer) colophon(e *pdfpost.Element) []slab {
	slabs := c.heading(e.Add("H2"), c.words.colophon)
	var texts []string
	made := tour.Date(c.options.Made.Format(time.DateOnly))
	texts = append(texts, say(c.words.made, made.YearIn(c.words.lang)))
	texts = append(texts, c.caveats()...)
	texts = append(texts, c.words.setIn)
	if len(c.plan.Stops) == 0 {
		texts = append([]string{c.words.emptyTour}, texts...)
	}
	for _, text := range texts {
		slabs = append(slabs, c.ragged(e.Add("P"), c.theme.small, ts.Tidy(c.words.lang, text), c.left, 13.5)...)
	}
	slabs = append(slabs, slab{height: 20})
	return together(leading*3, slabs)
}
