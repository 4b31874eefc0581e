package booklet

import (
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
