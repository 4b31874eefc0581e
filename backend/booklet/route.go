package booklet

import (
	"math"
	"strconv"

	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// box is an area of a page.
type box struct{ left, top, right, bottom float64 }

func (b box) overlaps(o box) bool {
	return b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom
}

// route draws the tour as a line through its stops, where they lie on the
// earth when that is known, else at even distances. The stop at hand is
// filled; none is when here is empty.
func (c *composer) route(p *page, here string, area box, line, ground ts.Color) {
	stops := c.plan.Stops
	if len(stops) == 0 {
		return
	}
	at := c.spread(stops, area)
	if len(at) > 1 {
		p.path(lineWide, line, at...)
	}
	taken := make([]box, 0, 2*len(at))
	const r = 8.0
	for _, q := range at {
		taken = append(taken, box{q.x - r - 2, q.y - r - 2, q.x + r + 2, q.y + r + 2})
	}
	for i, s := range stops {
		if s.ID == here {
			continue
		}
		p.ring(at[i].x, at[i].y, r, 2, line, ground)
		style := ts.Style{Font: ts.SansSemibold, Size: 8.5, Color: line}
		p.atCentre(nil, at[i].x, at[i].y+3, c.one(style, strconv.Itoa(i+1)))
		taken = c.name(p, s, at[i], r, taken, ts.Style{Font: ts.Sans, Size: 9, Color: line}, area)
	}
	for i, s := range stops {
		if s.ID != here {
			continue
		}
		p.disc(at[i].x, at[i].y, r+6, ground)
		p.disc(at[i].x, at[i].y, r+3, line)
		style := ts.Style{Font: ts.SansSemibold, Size: 11, Color: ground}
		p.atCentre(nil, at[i].x, at[i].y+3.8, c.one(style, strconv.Itoa(i+1)))
		c.name(p, s, at[i], r+3, taken, ts.Style{Font: ts.SansSemibold, Size: 11, Color: line}, area)
	}
}

// name writes a stop's city where nothing stands yet: right, left, below or
// above its station.
func (c *composer) name(p *page, s tour.Stop, at point, r float64, taken []box, style ts.Style, area box) []box {
	l := c.one(style, c.tidy(s.City))
	size := style.Size
	tries := []point{
		{at.x + r + 7, at.y + size*0.35}, {at.x - r - 7 - l.Width, at.y + size*0.35},
		{at.x - l.Width/2, at.y + r + 4 + size}, {at.x - l.Width/2, at.y - r - 7},
		{at.x + r + 2, at.y + r + 2 + size}, {at.x - r - 2 - l.Width, at.y + r + 2 + size},
		{at.x + r + 2, at.y - r - 4}, {at.x - r - 2 - l.Width, at.y - r - 4},
	}
	for _, t := range tries {
		b := box{t.x - 2, t.y - size, t.x + l.Width + 2, t.y + size*0.3}
		free := b.left > 20 && b.right < pageWidth-20
		for _, o := range taken {
			free = free && !b.overlaps(o)
		}
		if free {
			p.text(nil, t.x, t.y, l)
			return append(taken, b)
		}
	}
	return taken
}

// spread gives each stop a place in the area.
func (c *composer) spread(stops []tour.Stop, area box) []point {
	at := make([]point, len(stops))
	known := len(stops) > 1
	for _, s := range stops {
		known = known && (s.Latitude != 0 || s.Longitude != 0)
	}
	minX, maxX, minY, maxY := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	for i, s := range stops {
		squeeze := math.Cos(s.Latitude * math.Pi / 180)
		at[i] = point{s.Longitude * squeeze, -s.Latitude}
		minX, maxX = min(minX, at[i].x), max(maxX, at[i].x)
		minY, maxY = min(minY, at[i].y), max(maxY, at[i].y)
	}
	if !known || maxX-minX+maxY-minY < 0.01 {
		return even(len(stops), area)
	}
	scale := min((area.right-area.left)/max(maxX-minX, 1e-6), (area.bottom-area.top)/max(maxY-minY, 1e-6))
	midX, midY := (area.left+area.right)/2, (area.top+area.bottom)/2
	for i, q := range at {
		at[i] = point{midX + (q.x-(minX+maxX)/2)*scale, midY + (q.y-(minY+maxY)/2)*scale}
	}
	return at
}

func even(n int, area box) []point {
	at := make([]point, n)
	y := (area.top + area.bottom) / 2
	for i := range at {
		at[i] = point{(area.left + area.right) / 2, y}
		if n > 1 {
			at[i].x = area.left + 30 + (area.right-area.left-60)*float64(i)/float64(n-1)
		}
	}
	return at
}
