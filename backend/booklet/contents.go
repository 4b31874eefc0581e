package booklet

import (
	"strconv"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
)

// contents lists the chapters and sections with their pages, the stops as
// stations of the line.
func (c *composer) contents(e *pdfpost.Element) []*page {
	f := &flow{sheet: c.sheet}
	f.frame = func(p *page, from int) {
		p.head, p.lineTo = c.words.contents, c.height
	}
	f.open(&page{}, c.top)
	f.fresh = true
	f.add(together(0, c.ragged(e.Add("H2"), c.theme.title, c.words.contents, c.left, 34))...)
	list := e.Add("TOC")
	for i, entry := range c.entries {
		s := c.entryLine(list.Add("TOCI"), entry)
		if i == 0 {
			s.gap = leading
		}
		s.glued = i > 0 && entry.inner && !c.entries[i-1].inner
		f.add(s)
	}
	if c.spared {
		f.add(c.figures(e)...)
	}
	f.settle()
	c.mapBelow(f)
	return f.pages
}

func (c *composer) entryLine(e *pdfpost.Element, n entry) slab {
	style, height, gap := c.theme.entry, 19.0, 11.0
	if n.inner {
		style, height, gap = c.theme.body, 16.5, 0
	}
	var right ts.Line
	if n.goal != nil {
		right = c.one(c.theme.folio, strconv.Itoa(n.goal.page+1))
	}
	x, room := c.left, c.measure()-40
	lines := c.lib.Balance([]ts.Span{{Text: n.title, Style: style}}, ts.Para{Lang: c.words.lang, Width: room})
	if len(lines) == 0 {
		return slab{}
	}
	title := lines[len(lines)-1]
	beside := n.beside
	if n.gone {
		beside = c.words.cancelled
	}
	var aside ts.Line
	if beside != "" && title.Width+12 < room {
		aside = c.fit(c.theme.small, beside, room-title.Width-12)
	}
	if len(lines) > 1 && n.inner {
		gap += 1.5
	}
	return slab{gap: gap, height: height + leading*float64(len(lines)-1), draw: func(p *page, y float64) {
		at := y + baseline(height)
		if n.number > 0 && n.gone {
			c.hollow(p, lineX, at-3.5, 8.5, n.number, ink3)
		} else if n.number > 0 {
			c.station(p, lineX, at-3.5, 8.5, n.number)
		}
		for _, l := range lines[:len(lines)-1] {
			c.entryTitle(p, e, x, at, l, n)
			at += leading
		}
		end := x + title.Width
		if len(aside.Runs) > 0 {
			end += 10 + aside.Width
		}
		if n.goal != nil {
			c.dots(p, end+6, c.right-right.Width-6, at)
			c.entryTitle(p, e, x, at, title, n)
			p.text(e, x+title.Width+10, at, aside)
			p.atRight(e, c.right, at, right)
			return
		}
		c.entryTitle(p, e, x, at, title, n)
		p.text(e, x+title.Width+10, at, aside)
	}}
}

// mapBelow draws the tour's line under the contents where there is room, and
// the stops lie apart enough to make a map.
func (c *composer) mapBelow(f *flow) {
	const least, most = 110.0, 250.0
	from := max(f.y+30, c.bottom-most)
	area := box{c.left + 20, from + 14, c.right - 20, c.bottom - 24}
	if _, placed := spread(c.plan.Stops, area, stationsApart); len(c.plan.Stops) < 3 || !placed || c.bottom-from < least {
		return
	}
	c.route(f.page(), "", network{
		area: area, clip: box{lineX + 14, from - 10, c.width - 16, c.bottom + 6},
		scale: 1, apart: stationsApart, line: c.theme.accent, ground: white,
	})
}

// entryTitle writes a line of an entry's title; the whole row leads to the
// chapter.
func (c *composer) entryTitle(p *page, e *pdfpost.Element, x, y float64, l ts.Line, n entry) {
	if n.goal == nil {
		p.text(e, x, y, l)
		return
	}
	n.goal.name = n.title
	p.ops = append(p.ops, op{element: e, x: x, y: y, line: &l, goal: n.goal, w: c.measure()})
}

// dots leads the eye from a title to its page, every row's dots in line.
func (c *composer) dots(p *page, from, to, y float64) {
	const step = 6.0
	for x := c.right - step*float64(int((c.right-from)/step)); x < to; x += step {
		if x >= from {
			p.disc(x, y-0.6, 0.5, hair)
		}
	}
}
