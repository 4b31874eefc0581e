package booklet

import (
	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

const (
	tableLeft = labelLeft
	tableGap  = 18.0
	tableWide = (textRight - tableLeft - tableGap) / 2
	cellLead  = 10.2
	hourWide  = 34.0
)

// table sets a long programme in two columns: by day, then by room, then by
// hour.
func (c *composer) table(e *pdfpost.Element, stop tour.Stop, sessions []tour.Session) []slab {
	var slabs []slab
	for from := 0; from < len(sessions); {
		end := from
		for end < len(sessions) && sessions[end].Starts.Date() == sessions[from].Starts.Date() {
			end++
		}
		day := c.dayHead(e, sessions[from].Starts.Date(), from == 0)
		for i := range day {
			if from == 0 {
				day[i].glued = true
			}
		}
		rows := c.columns(c.day(e.Add("L"), stop, sessions[from:end]))
		slabs = append(slabs, lead(day, rows)...)
		from = end
	}
	return slabs
}

// cell is a line of the table: of one column, one row high.
type cell struct {
	height float64
	keep   bool // stays with the line below
	draw   func(p *page, x, y float64)
}

// day returns the lines of one day, room after room.
func (c *composer) day(list *pdfpost.Element, stop tour.Stop, sessions []tour.Session) []cell {
	byRoom := map[string][]tour.Session{}
	for _, s := range sessions {
		byRoom[s.RoomID] = append(byRoom[s.RoomID], s)
	}
	var cells []cell
	put := func(name string, sessions []tour.Session) {
		if len(sessions) == 0 {
			return
		}
		cells = append(cells, c.roomHead(list, name))
		for _, s := range sessions {
			cells = append(cells, c.row(list.Add("LI").Add("LBody"), s)...)
		}
	}
	put(c.words.allRooms, byRoom[""])
	for _, r := range c.plan.RoomsOf(stop) {
		put(ts.Tidy(c.words.lang, r.Name), byRoom[r.ID])
		delete(byRoom, r.ID)
	}
	for _, r := range c.plan.Rooms {
		put(ts.Tidy(c.words.lang, r.Name), byRoom[r.ID])
		delete(byRoom, r.ID)
	}
	return cells
}

func (c *composer) roomHead(list *pdfpost.Element, name string) cell {
	e := list.Add("LI").Add("LBody")
	line := c.fit(c.theme.smallStrong, name, tableWide)
	return cell{height: 22, keep: true, draw: func(p *page, x, y float64) {
		p.rect(x, y+18.5, tableWide, 0.5, hair)
		p.text(e, x, y+15, line)
	}}
}

// row is a session: hour, title, then who gives it.
func (c *composer) row(e *pdfpost.Element, s tour.Session) []cell {
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
		spans = append(spans, ts.Span{Text: "  " + who, Style: c.theme.cell})
	}
	lines := c.lib.Break(spans, ts.Para{Lang: c.words.lang, Width: tableWide - hourWide, Ragged: true, NoHyphens: true})
	hour := c.one(c.theme.cellHour, c.words.clock(s.Starts))
	cells := make([]cell, len(lines))
	for i, l := range lines {
		cells[i] = cell{height: cellLead, keep: i+1 < len(lines), draw: func(p *page, x, y float64) {
			if i == 0 {
				p.text(e, x, y+baseline(cellLead), hour)
			}
			p.text(e, x+hourWide, y+baseline(cellLead), l)
		}}
	}
	if n := len(cells); n > 0 {
		cells[n-1].height += 2
	}
	return cells
}

// columns pours cells into pairs of columns as high as a page, the last pair
// as even as can be.
func (c *composer) columns(cells []cell) []slab {
	const high = bottom - top - 30
	var slabs []slab
	for len(cells) > 0 {
		total := 0.0
		for _, l := range cells {
			total += l.height
		}
		limit := high
		if total < 2*high {
			limit = total/2 + 14
		}
		left, n := fill(cells, limit)
		right, m := fill(cells[n:], max(limit, left.height))
		cells = cells[n+m:]
		slabs = append(slabs, slab{gap: 4, height: max(left.height, right.height), draw: func(p *page, y float64) {
			left.draw(p, tableLeft, y)
			right.draw(p, tableLeft+tableWide+tableGap, y)
		}})
	}
	return slabs
}

// fill takes as many cells as fit into that height, and returns them as one.
func fill(cells []cell, limit float64) (cell, int) {
	height, n := 0.0, 0
	for n < len(cells) && (n == 0 || height+cells[n].height <= limit) {
		height += cells[n].height
		n++
	}
	for cut := n; cut > 1 && n < len(cells); cut-- {
		if !cells[cut-1].keep {
			n = cut
			break
		}
	}
	height = 0
	for _, l := range cells[:n] {
		height += l.height
	}
	own := cells[:n]
	return cell{height: height, draw: func(p *page, x, y float64) {
		for _, l := range own {
			l.draw(p, x, y)
			y += l.height
		}
	}}, n
}
