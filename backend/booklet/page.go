package booklet

import (
	"math"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
)

// page is a page as a list of what stands on it, in drawing order. Nothing is
// drawn before all pages are laid out.
type page struct {
	ops      []op
	head     string  // of the chapter, at the page's foot
	lineFrom float64 // the part of the page along which the tour's line runs
	lineTo   float64
	bare     bool // without number and titles
}

// op is one thing on a page. What has no element is ornament: screen readers
// pass over it.
type op struct {
	element *pdfpost.Element
	x, y    float64 // of a text its base line's beginning, of all else the upper left corner
	w, h    float64
	line    *ts.Line // a line of text
	goal    *goal    // where the text leads within the booklet
	shape   shape
	picture *picture
	fill    ts.Color
	stroke  ts.Color
	wide    float64 // of the stroke; 0: none
	solid   bool    // filled
	points  []point
	turned  point // where the page's origin goes for what stands on its head; none: upright
}

type shape uint8

const (
	noShape shape = iota
	rectangle
	circle
	polyline
)

type point struct{ x, y float64 }

// towards returns the point so far from p on the way to q, at most half-way.
func (p point) towards(q point, far float64) point {
	length := math.Hypot(q.x-p.x, q.y-p.y)
	if length == 0 {
		return p
	}
	part := min(far/length, 0.5)
	return point{p.x + (q.x-p.x)*part, p.y + (q.y-p.y)*part}
}

// goal is a place in the booklet that is known once all pages are laid out.
type goal struct {
	page int // from 0
	y    float64
	name string
}

func (p *page) text(e *pdfpost.Element, x, y float64, l ts.Line) {
	if len(l.Runs) > 0 {
		p.ops = append(p.ops, op{element: e, x: x, y: y, line: &l})
	}
}

func (p *page) rect(x, y, w, h float64, c ts.Color) {
	p.ops = append(p.ops, op{shape: rectangle, x: x, y: y, w: w, h: h, fill: c, solid: true})
}

// disc draws a filled circle around x, y.
func (p *page) disc(x, y, r float64, c ts.Color) {
	p.ops = append(p.ops, op{shape: circle, x: x, y: y, w: r, fill: c, solid: true})
}

// ring draws a circle of that colour, filled with ground.
func (p *page) ring(x, y, r, wide float64, c, ground ts.Color) {
	p.ops = append(p.ops, op{shape: circle, x: x, y: y, w: r, fill: ground, solid: true, stroke: c, wide: wide})
}

// path draws a line through points, its corners rounded with radius r.
func (p *page) path(wide, r float64, c ts.Color, points ...point) {
	p.ops = append(p.ops, op{shape: polyline, points: points, stroke: c, wide: wide, w: r})
}

func (p *page) image(e *pdfpost.Element, x, y, w, h float64, pic *picture) {
	p.ops = append(p.ops, op{element: e, x: x, y: y, w: w, h: h, picture: pic})
}
