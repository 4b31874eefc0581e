package sample_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"slices"
	"testing"
)

// A canvas is drawn at twice its size and halved, which makes edges smooth. All
// of it is integer arithmetic, so that a drawing is the same on any machine.
const (
	width, height = 1600, 1067
	fine          = 2
)

type canvas struct{ *image.RGBA }

type point struct{ x, y int }

func newCanvas() canvas { return canvas{image.NewRGBA(image.Rect(0, 0, width*fine, height*fine))} }

// span colours a part of a line, in fine pixels.
func (c canvas) span(y, from, to int, ink color.RGBA) {
	if y < 0 || y >= height*fine {
		return
	}
	for x := max(from, 0); x < min(to, width*fine); x++ {
		c.SetRGBA(x, y, ink)
	}
}

func (c canvas) box(x, y, w, h int, ink color.RGBA) {
	for row := y * fine; row < (y+h)*fine; row++ {
		c.span(row, x*fine, (x+w)*fine, ink)
	}
}

// wash colours a box that turns from one colour into another, downwards.
func (c canvas) wash(x, y, w, h int, from, to color.RGBA) {
	mix := func(a, b uint8, row int) uint8 { return uint8((int(a)*(h*fine-row) + int(b)*row) / (h * fine)) }
	for row := range h * fine {
		c.span(y*fine+row, x*fine, (x+w)*fine, color.RGBA{mix(from.R, to.R, row), mix(from.G, to.G, row), mix(from.B, to.B, row), 255})
	}
}

func (c canvas) oval(cx, cy, rx, ry int, ink color.RGBA) {
	cx, cy, rx, ry = cx*fine, cy*fine, rx*fine, ry*fine
	for dy := -ry; dy <= ry; dy++ {
		half := rx * root(ry*ry-dy*dy) / ry
		c.span(cy+dy, cx-half, cx+half, ink)
	}
}

func (c canvas) disc(cx, cy, r int, ink color.RGBA) { c.oval(cx, cy, r, r, ink) }

// shape colours a polygon.
func (c canvas) shape(ink color.RGBA, corners ...point) {
	for y := range height * fine {
		var cuts []int
		for i, a := range corners {
			b := corners[(i+1)%len(corners)]
			ay, by := a.y*fine, b.y*fine
			if (ay <= y) != (by <= y) {
				cuts = append(cuts, a.x*fine+(b.x-a.x)*fine*(y-ay)/(by-ay))
			}
		}
		slices.Sort(cuts)
		for i := 0; i+1 < len(cuts); i += 2 {
			c.span(y, cuts[i], cuts[i+1], ink)
		}
	}
}

// line draws a stroke by discs along it.
func (c canvas) line(a, b point, thick int, ink color.RGBA) {
	steps := max(abs(b.x-a.x), abs(b.y-a.y), 1)
	for i := 0; i <= steps; i++ {
		c.disc(a.x+(b.x-a.x)*i/steps, a.y+(b.y-a.y)*i/steps, thick, ink)
	}
}

// jpeg returns the drawing at its size, with a faint grain as of paper.
func (c canvas) jpeg(tb testing.TB) []byte {
	tb.Helper()
	small := image.NewRGBA(image.Rect(0, 0, width, height))
	grain := uint32(2463534242)
	for y := range height {
		for x := range width {
			grain ^= grain << 13
			grain ^= grain >> 17
			grain ^= grain << 5
			shade := int(grain%5) - 2
			a, b := c.RGBAAt(x*2, y*2), c.RGBAAt(x*2+1, y*2)
			d, e := c.RGBAAt(x*2, y*2+1), c.RGBAAt(x*2+1, y*2+1)
			mean := func(p, q, r, s uint8) uint8 {
				return uint8(min(max((int(p)+int(q)+int(r)+int(s))/4+shade, 0), 255))
			}
			small.SetRGBA(x, y, color.RGBA{mean(a.R, b.R, d.R, e.R), mean(a.G, b.G, d.G, e.G), mean(a.B, b.B, d.B, e.B), 255})
		}
	}
	var file bytes.Buffer
	if err := jpeg.Encode(&file, small, &jpeg.Options{Quality: 82}); err != nil {
		tb.Fatal(err)
	}
	return file.Bytes()
}

// root is the whole part of a square root.
func root(n int) int {
	r := 0
	for step := 1 << 15; step > 0; step >>= 1 {
		if (r+step)*(r+step) <= n {
			r += step
		}
	}
	return r
}

func abs(n int) int { return max(n, -n) }
