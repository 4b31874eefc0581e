package booklet

import (
	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// baseline returns how far below its upper edge a line of that height stands.
func baseline(height float64) float64 { return height * 0.74 }

// lines puts each line into a slab of its own.
func (c *common) lines(e *pdfpost.Element, lines []ts.Line, x, height float64) []slab {
	slabs := make([]slab, len(lines))
	for i, l := range lines {
		slabs[i] = slab{height: height, draw: func(p *page, y float64) { p.text(e, x, y+baseline(height), l) }}
	}
	return slabs
}

// paragraph sets running text, justified. Its first two lines stay together,
// and its last two.
func (c *common) paragraph(e *pdfpost.Element, spans []ts.Span, lang tour.Lang, x, width float64) []slab {
	slabs := c.lines(e, c.lib.Break(spans, ts.Para{Lang: lang, Width: width}), x, leading)
	for i := range slabs {
		slabs[i].glued = i == 1 || i > 0 && i == len(slabs)-1
	}
	return slabs
}

// ragged sets text that is not justified and stays together.
func (c *common) ragged(e *pdfpost.Element, s ts.Style, text string, x, height float64) []slab {
	return c.raggedSpans(e, []ts.Span{{Text: text, Style: s}}, x, height)
}

func (c *common) raggedSpans(e *pdfpost.Element, spans []ts.Span, x, height float64) []slab {
	lines := c.lib.Break(spans, ts.Para{Lang: c.words.lang, Width: c.measure(), Ragged: true, NoHyphens: true})
	slabs := c.lines(e, lines, x, height)
	for i := range slabs {
		slabs[i].glued = i > 0
	}
	return slabs
}

// one sets text on a single line.
func (c *common) one(s ts.Style, text string) ts.Line {
	return c.lib.One(ts.Span{Text: text, Style: s})
}

// fit sets text on a single line of at most that width, cut short with an
// ellipsis where it is longer.
func (c *common) fit(s ts.Style, text string, width float64) ts.Line {
	l := c.one(s, text)
	runes := []rune(text)
	for n := len(runes) - 1; l.Width > width && n > 0; n -= 1 + n/12 {
		l = c.one(s, string(runes[:n])+"…")
	}
	return l
}

// atRight writes a line that ends at x.
func (p *page) atRight(e *pdfpost.Element, x, y float64, l ts.Line) { p.text(e, x-l.Width, y, l) }

// atCentre writes an ornament with its middle at x.
func (p *page) atCentre(x, y float64, l ts.Line) { p.text(nil, x-l.Width/2, y, l) }

// together makes slabs one group, parted from what is above by gap.
func together(gap float64, slabs []slab) []slab {
	for i := range slabs {
		slabs[i].glued = i > 0
	}
	if len(slabs) > 0 {
		slabs[0].gap = gap
	}
	return slabs
}

// lead keeps a heading with the first two lines of what follows it.
func lead(heading, rest []slab) []slab {
	for i := range rest {
		if i < 2 {
			rest[i].glued = true
		}
	}
	return append(heading, rest...)
}

// heading sets a section's title; goal, unless nil, is set to where it stands.
func (c *composer) heading(e *pdfpost.Element, text string) []slab {
	return together(c.headGap, c.balanced(e, c.theme.section, text, 20))
}

// label sets the small title of a list.
func (c *common) label(e *pdfpost.Element, text string) []slab {
	return together(leading*1.6, c.ragged(e, c.theme.over, text, c.left, leading))
}

// balanced sets a title in lines of about equal length.
func (c *common) balanced(e *pdfpost.Element, s ts.Style, text string, height float64) []slab {
	lines := c.lib.Balance([]ts.Span{{Text: text, Style: s}}, ts.Para{Lang: c.words.lang, Width: c.measure()})
	return together(0, c.lines(e, lines, c.left, height))
}

// found notes in goal where a slab comes to stand.
func found(s slab, f *flow, before int, g *goal) slab {
	draw := s.draw
	s.draw = func(p *page, y float64) {
		g.page, g.y = before+len(f.pages)-1, y-12
		if draw != nil {
			draw(p, y)
		}
	}
	return s
}
