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

// network is the tour drawn as a railway line.
type network struct {
	area         box // where stations may stand
	clip         box // where their names may stand
	scale        float64
	apart        float64 // of stations at the least, or they stand at even distances
	line, ground ts.Color
	taken        []box // where no name may stand
}

// route draws the tour as a line through its stops, where they lie on the
// earth when that is known, else at even distances. The stop at hand is
// filled; none is when here is empty.
func (c *common) route(p *page, here string, n network) {
	stops := c.plan.Stops
	if len(stops) < 2 {
		c.closeUp(p, n)
		return
	}
	at, _ := spread(stops, n.area, n.apart)
	for i := 1; i < len(at); i++ {
		leg := bend(at[i-1], at[i])
		p.path(lineWide*n.scale, 14, n.line, leg...)
		n.take(leg)
	}
	r := 7.5 * n.scale
	for _, q := range at {
		n.taken = append(n.taken, box{q.x - r - 2, q.y - r - 2, q.x + r + 2, q.y + r + 2})
	}
	current := -1
	for i, s := range stops {
		if s.ID == here {
			current = i
			continue
		}
		p.ring(at[i].x, at[i].y, r, 2*n.scale, n.line, n.ground)
		style := ts.Style{Font: ts.SansSemibold, Size: 8 * n.scale, Color: n.line}
		p.atCentre(at[i].x, at[i].y+style.Size*0.35, c.one(style, strconv.Itoa(i+1)))
	}
	if current >= 0 {
		q := at[current]
		p.disc(q.x, q.y, r+5.5, n.ground)
		p.disc(q.x, q.y, r+2.5, n.line)
		style := ts.Style{Font: ts.SansSemibold, Size: 11, Color: n.ground}
		p.atCentre(q.x, q.y+3.8, c.one(style, strconv.Itoa(current+1)))
		c.name(p, &n, stops[current], q, r+3, ts.Style{Font: ts.SansSemibold, Size: 11.5, Color: n.line})
	}
	for i, s := range stops {
		if i != current {
			c.name(p, &n, s, at[i], r, ts.Style{Font: ts.Sans, Size: 9 * n.scale, Color: n.line})
		}
	}
}

// take keeps names off a leg of the line.
func (n *network) take(leg []point) {
	const step, wide = 5.0, 2.5
	for i := 1; i < len(leg); i++ {
		a, b := leg[i-1], leg[i]
		steps := int(math.Hypot(b.x-a.x, b.y-a.y)/step) + 1
		for k := range steps + 1 {
			f := float64(k) / float64(steps)
			x, y := a.x+(b.x-a.x)*f, a.y+(b.y-a.y)*f
			n.taken = append(n.taken, box{x - wide, y - wide, x + wide, y + wide})
		}
	}
}

// bend leads from one station to the next as railway maps do: level or
// upright at both ends, and aslant by 45 degrees between.
func bend(a, b point) []point {
	dx, dy := b.x-a.x, b.y-a.y
	slant := min(math.Abs(dx), math.Abs(dy))
	if slant < 1 {
		return []point{a, b}
	}
	if math.Abs(dx) >= math.Abs(dy) {
		level := (math.Abs(dx) - slant) / 2 * sign(dx)
		return []point{a, {a.x + level, a.y}, {b.x - level, b.y}, b}
	}
	upright := (math.Abs(dy) - slant) / 2 * sign(dy)
	return []point{a, {a.x, a.y + upright}, {b.x, b.y - upright}, b}
}

func sign(v float64) float64 {
	if v < 0 {
		return -1
	}
	return 1
}

// name writes a stop's city where nothing stands yet, beside, below or above
// its station; where all is taken, it is left out.
func (c *common) name(p *page, n *network, s tour.Stop, at point, r float64, style ts.Style) {
	l := c.one(style, c.tidy(s.City))
	size := style.Size
	tries := []point{
		{at.x - l.Width/2, at.y + r + 4 + size},
		{at.x - l.Width/2, at.y - r - 6},
		{at.x + r + 6, at.y + size*0.35},
		{at.x - r - 6 - l.Width, at.y + size*0.35},
		{at.x + r, at.y + r + 3 + size},
		{at.x - r - l.Width, at.y + r + 3 + size},
		{at.x + r, at.y - r - 4},
		{at.x - r - l.Width, at.y - r - 4},
	}
	for _, t := range tries {
		b := box{t.x - 3, t.y - size*0.9, t.x + l.Width + 3, t.y + size*0.3}
		free := b.left > n.clip.left && b.right < n.clip.right && b.top > n.clip.top && b.bottom < n.clip.bottom
		for _, o := range n.taken {
			free = free && !b.overlaps(o)
		}
		if free {
			p.text(nil, t.x, t.y, l)
			n.taken = append(n.taken, b)
			return
		}
	}
}

// spread gives each stop a place in the area, and reports whether that is where
// it lies on the earth.
func spread(stops []tour.Stop, area box, apart float64) ([]point, bool) {
	at := make([]point, len(stops))
	known := true
	minX, maxX, minY, maxY := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	for i, s := range stops {
		known = known && (s.Latitude != 0 || s.Longitude != 0)
		squeeze := math.Cos(s.Latitude * math.Pi / 180)
		at[i] = point{s.Longitude * squeeze, -s.Latitude}
		minX, maxX = min(minX, at[i].x), max(maxX, at[i].x)
		minY, maxY = min(minY, at[i].y), max(maxY, at[i].y)
	}
	if !known || maxX-minX+maxY-minY < 0.01 {
		return even(len(stops), area), false
	}
	scale := min((area.right-area.left)/max(maxX-minX, 1e-6), (area.bottom-area.top)/max(maxY-minY, 1e-6))
	midX, midY := (area.left+area.right)/2, (area.top+area.bottom)/2
	for i, q := range at {
		at[i] = point{midX + (q.x-(minX+maxX)/2)*scale, midY + (q.y-(minY+maxY)/2)*scale}
	}
	for i := range at {
		for k := range i {
			if math.Hypot(at[i].x-at[k].x, at[i].y-at[k].y) < apart {
				return even(len(stops), area), false
			}
		}
	}
	return at, true
}

func even(n int, area box) []point {
	at := make([]point, n)
	y := (area.top + area.bottom) / 2
	for i := range at {
		at[i] = point{area.left + (area.right-area.left)*(float64(i)+0.5)/float64(n), y}
	}
	return at
}

// closeUp draws the one station of a tour so near that it fills the panel,
// with its day inside where that is known.
func (c *common) closeUp(p *page, n network) {
	high := n.clip.bottom - n.clip.top
	r := min(high*0.33, 120)
	wide := r * 0.24
	x, y := c.width*0.62, (n.clip.top+n.clip.bottom)/2
	p.rect(0, y-wide/2, c.width, wide, n.line)
	p.ring(x, y, r, wide, n.line, n.ground)
	if len(c.plan.Stops) == 0 || !c.plan.Stops[0].DatesKnown() {
		return
	}
	day, month := c.words.dayAndMonth(c.plan.Stops[0])
	big := ts.Style{Font: ts.Display, Size: r * 0.78, Color: n.line, Track: -20}
	small := ts.Style{Font: ts.SansSemibold, Size: r * 0.2, Color: n.line}
	l := c.one(big, day)
	if room := 1.45 * (r - wide/2); l.Width > room {
		big.Size *= room / l.Width
		l = c.one(big, day)
	}
	p.atCentre(x, y+big.Size*0.22, l)
	p.atCentre(x, y+big.Size*0.22+small.Size*1.35, c.one(small, month))
}
