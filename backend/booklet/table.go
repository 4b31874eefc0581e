package booklet

import (
	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

const (
	tableLeft  = labelLeft
	tableGap   = 20.0
	tableLeast = 120.0 // the least room in which a table begins
	cellLead   = 10.4
	hourWide   = 36.0
	undivided  = 10 // lines of a room that stay in one column
)

// tableWide is the width of a table's column.
func (c *composer) tableWide() float64 { return (c.right - tableLeft - tableGap) / 2 }

// table sets a long programme in two columns: by day, then by room, then by
// hour.
func (c *composer) table(e *pdfpost.Element, sessions []tour.Session) []slab {
	var slabs []slab
	for from := 0; from < len(sessions); {
		end := from
		for end < len(sessions) && sessions[end].Starts.Date() == sessions[from].Starts.Date() {
			end++
		}
		slabs = append(slabs, c.dayHead(e, sessions[from].Starts.Date(), tableLeft, from == 0)...)
		cells := c.day(e.Add("L"), sessions[from:end])
		slabs = append(slabs, slab{gap: 2, height: tableLeast, glued: true, pour: c.columns(cells)})
		from = end
	}
	return slabs
}

// cell is a line of the table, of one column.
type cell struct {
	height float64
	keep   bool // stays with the line below
	draw   func(p *page, x, y float64)
	head   func() cell // the room's name again, where a column goes on; nil: this is the name
}

// day returns the lines of one day, room after room.
func (c *composer) day(list *pdfpost.Element, sessions []tour.Session) []cell {
	byRoom := map[string][]tour.Session{}
	for _, s := range sessions {
		byRoom[s.RoomID] = append(byRoom[s.RoomID], s)
	}
	var cells []cell
	put := func(name string, sessions []tour.Session) {
		if len(sessions) == 0 {
			return
		}
		cells = append(cells, c.roomHead(list.Add("LI").Add("LBody"), name))
		again := func() cell { return c.roomHead(nil, say(c.words.continued, name)) }
		from := len(cells)
		for _, s := range sessions {
			cells = append(cells, c.row(list.Add("LI"), s, again)...)
		}
		if len(cells)-from <= undivided {
			for i := from; i < len(cells)-1; i++ {
				cells[i].keep = true
			}
		}
	}
	put(c.words.allRooms, byRoom[""])
	delete(byRoom, "")
	for _, r := range c.plan.Rooms {
		put(ts.Tidy(c.words.lang, r.Name), byRoom[r.ID])
		delete(byRoom, r.ID)
	}
	var lost []tour.Session // in rooms that the plan does not have
	for _, s := range sessions {
		if _, left := byRoom[s.RoomID]; left {
			lost = append(lost, s)
		}
	}
	put(c.words.agenda, lost)
	return cells
}

func (c *composer) roomHead(e *pdfpost.Element, name string) cell {
	line := c.fit(c.theme.smallStrong, name, c.tableWide())
	return cell{height: 24, keep: true, draw: func(p *page, x, y float64) {
		p.rect(x, y+19.5, c.tableWide(), 0.5, hair)
		p.text(e, x, y+15.5, line)
	}}
}

// row is a session: hour, title, then who gives it.
func (c *composer) row(li *pdfpost.Element, s tour.Session, again func() cell) []cell {
	lbl, e := li.Add("Lbl"), li.Add("LBody")
	title := c.tidy(c.plan.Title(s))
	if title == "" {
		title = c.words.kinds[s.Kind]
	}
	style := c.theme.cellStrong
	if s.Pause() {
		style = c.theme.cell
	}
	spans := []ts.Span{{Text: title, Style: style}}
	if who := c.speakers(s); who != "" {
		spans = append(spans, ts.Span{Text: " " + nbsp + who, Style: c.theme.cell})
	}
	lines := c.lib.Break(spans, ts.Para{Lang: c.words.lang, Width: c.tableWide() - hourWide, Ragged: true, NoHyphens: true})
	hour := c.one(c.theme.cellHour, s.Starts.ClockIn(c.words.lang))
	cells := make([]cell, len(lines))
	for i, l := range lines {
		cells[i] = cell{height: cellLead, keep: i+1 < len(lines), head: again, draw: func(p *page, x, y float64) {
			if i == 0 {
				c.appear(s, p)
				p.text(lbl, x, y+baseline(cellLead), hour)
			}
			p.text(e, x+hourWide, y+baseline(cellLead), l)
		}}
	}
	if n := len(cells); n > 0 {
		cells[n-1].height += 2.4
	}
	return cells
}

// columns returns what pours cells into pairs of columns, the last pair as
// even as can be.
func (c *composer) columns(cells []cell) func(float64) (slab, bool) {
	return func(room float64) (slab, bool) {
		left, rest := fill(cells, room)
		right, after := fill(rest, room)
		if len(after) == 0 {
			total := 0.0
			for _, l := range cells {
				total += l.height
			}
			for limit := total / 2; limit < room; limit += cellLead / 2 {
				l, rest := fill(cells, limit)
				r, after := fill(rest, limit)
				if len(after) == 0 {
					left, right = l, r
					break
				}
			}
		}
		cells = after
		return slab{height: max(left.height, right.height) + 4, draw: func(p *page, y float64) {
			left.draw(p, tableLeft, y)
			right.draw(p, tableLeft+c.tableWide()+tableGap, y)
		}}, len(cells) > 0
	}
}

// whole returns a number of cells near n after which a column may end.
func whole(cells []cell, n int) int {
	for cut := n; cut > 0; cut-- {
		if cut == len(cells) || !cells[cut-1].keep {
			return cut
		}
	}
	for n < len(cells) && cells[n-1].keep {
		n++
	}
	return n
}

// fill takes as many cells as fit into that height, at least one, and returns
// them as one, with those that are left.
func fill(cells []cell, limit float64) (cell, []cell) {
	if len(cells) > 0 && cells[0].head != nil {
		cells = append([]cell{cells[0].head()}, cells...)
	}
	height, n := 0.0, 0
	for n < len(cells) && (n == 0 || height+cells[n].height <= limit) {
		height += cells[n].height
		n++
	}
	n = whole(cells, n)
	own := cells[:n]
	height = 0
	for _, l := range own {
		height += l.height
	}
	return cell{height: height, draw: func(p *page, x, y float64) {
		for _, l := range own {
			l.draw(p, x, y)
			y += l.height
		}
	}}, cells[n:]
}
