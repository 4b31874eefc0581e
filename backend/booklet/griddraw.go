package booklet

import (
	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
)

// drawGrid draws hours, rooms and sessions. For who has it read aloud it is a
// table: a row for each hour at which something begins, a cell for each room.
func (h *handout) drawGrid(p *page, e *pdfpost.Element, g *grid) {
	table := e.Add("Table")
	h.drawLanes(p, table.Add("TR"), g)
	for _, tick := range g.starts() {
		y := g.area.top + g.at[tick]
		tr := table.Add("TR")
		hour := h.one(h.theme.callHourOf(h.hourSize(g)), g.ticks[tick].ClockIn(h.words.lang))
		p.rect(g.area.left-6, y, g.area.right-g.area.left+12, 0.4, hair)
		th := tr.Add("TH")
		th.Scope = "Row"
		p.atRight(th, g.area.left-6, y+hour.Runs[0].Style.Size*0.9, hour)
		p.text(nil, g.area.right+6, y+hour.Runs[0].Style.Size*0.9, hour)
		cells := map[int]*pdfpost.Element{}
		for lane := range g.lanes {
			cells[lane] = tr.Add("TD")
		}
		for _, c := range g.cards {
			if c.from != tick {
				continue
			}
			if cells[c.lane] == nil {
				cells[c.lane] = tr.Add("TD")
			}
			h.drawCard(p, cells[c.lane], g, c)
		}
	}
}

// hourSize is the size of the hours at the edges.
func (h *handout) hourSize(g *grid) float64 { return min(g.size, 10.6) }

// callHourOf is the style of hours in that size.
func (t theme) callHourOf(size float64) ts.Style {
	s := t.callHour
	s.Size = size
	return s
}

// drawLanes names the rooms above their columns.
func (h *handout) drawLanes(p *page, tr *pdfpost.Element, g *grid) {
	tr.Add("TD") // above the hours
	wide := (g.area.right - g.area.left) / float64(len(g.lanes))
	style := h.theme.call
	if len(g.lanes) <= fewLanes {
		style.Size = 13
	}
	for i, l := range g.lanes {
		th := tr.Add("TH")
		th.Scope = "Column"
		line := h.fit(style, l.name, wide-6)
		x := g.area.left + wide*(float64(i)+0.5) - line.Width/2
		p.text(th, x, g.area.top-8, line)
	}
}

// drawCard draws a session, with as many of its words as its height holds.
func (h *handout) drawCard(p *page, e *pdfpost.Element, g *grid, c card) {
	const gap = 1.2
	top, bottom := g.area.top+g.at[c.from]+gap, g.area.top+g.at[c.to]-gap
	left, right := c.left+gap, c.right-gap
	ground, edge := ts.Color(0xFFFFFF), h.theme.accent
	t := h.trackOf(c.Session)
	switch {
	case c.Session.Pause():
		ground, edge = 0xEFECE4, hair
	case t >= 0:
		color := trackColors()[t%len(trackColors())]
		ground, edge = color[0], color[1]
	}
	p.ops = append(p.ops, op{shape: rectangle, x: left, y: top, w: right - left, h: bottom - top, fill: ground, solid: true, stroke: hair, wide: 0.5})
	p.rect(left, top, 3, bottom-top, edge)
	lines := h.cardFit(c, g.size, bottom-top-2*cardPad+gap)
	high := 0.0
	for _, l := range lines {
		high += cardLead(l)
	}
	y := top + cardPad
	if c.lane < 0 { // what is across all stands in the middle
		y = (top+bottom-high)/2 - 0.5
	}
	for _, l := range lines {
		x := left + 3 + cardPad
		if c.lane < 0 {
			x = (left + right - l.Width) / 2
		}
		p.text(e, x, y+cardLead(l)*0.78, l)
		y += cardLead(l)
	}
}

// cardFit returns the lines of a card that fit into that height, at least one.
func (h *handout) cardFit(c card, size, room float64) []ts.Line {
	for most := mostCardLines; ; most-- {
		lines := h.cardLines(c, size, most)
		high := 0.0
		for _, l := range lines {
			high += cardLead(l)
		}
		if high <= room || most == 1 {
			return lines
		}
	}
}
