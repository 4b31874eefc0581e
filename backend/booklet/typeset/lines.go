package typeset

import (
	"fmt"
	"slices"
)

// Run is a piece of a line in one style.
type Run struct {
	X, Width float64 // points, from the line's left edge
	Style    Style
	Link     string
	Glyphs   []Glyph
}

// Line is a line of a paragraph, its runs from left to right.
type Line struct {
	Runs  []Run
	Width float64 // points, of what is seen
}

// Text returns what the line reads as.
func (l Line) Text() string {
	var out []byte
	for _, r := range l.Runs {
		for _, g := range r.Glyphs {
			if g.Text != "\u200b" {
				out = append(out, g.Text...)
			}
		}
	}
	return string(out)
}

const (
	loosest = 2.6 // how far the spaces of a line may stretch before it stays short
	hang    = 0.5 // how much of a hyphen or stop at a line's end stands outside
)

// Break sets spans as a paragraph. What was set before is set again at once:
// pages are laid out several times before they are as they stay.
func (l *Library) Break(spans []Span, p Para) []Line {
	key := keyOf(spans, p)
	lines, known := l.set[key]
	if !known {
		lines = l.breakAnew(spans, p)
		l.set[key] = lines
	}
	return slices.Clone(lines)
}

// keyOf tells a paragraph from every other.
func keyOf(spans []Span, p Para) string {
	key := fmt.Appendf(nil, "%v", p)
	for _, s := range spans {
		key = fmt.Appendf(key, " %d %d %v %t %t ", len(s.Text), len(s.Link), s.Style, s.Raw, s.Break)
		key = append(append(key, s.Text...), s.Link...)
	}
	return string(key)
}

func (l *Library) breakAnew(spans []Span, p Para) []Line {
	items := l.itemize(spans, p)
	b := &breaker{items: items, para: p}
	for _, s := range spans {
		b.edge = max(b.edge, s.Style.Size*raggedEdge)
	}
	var lines []Line
	from, rtl := 0, base(items)
	for n, end := range b.breaks() {
		for from < end.item && items[from].kind != box {
			from++
		}
		m := lineMaker{spans: spans, rtl: rtl}
		if n == 0 {
			m.x = p.First
		}
		m.width = p.Width
		m.make(items[from:end.item], items[end.item], end.ratio, p.Ragged)
		lines = append(lines, m.line)
		from = end.item
	}
	return lines
}

// Balance sets spans as a ragged paragraph whose lines are about equally long,
// in as few lines as Break would take.
func (l *Library) Balance(spans []Span, p Para) []Line {
	p.Ragged, p.NoHyphens = true, true
	lines := l.Break(spans, p)
	if len(lines) < 2 || len(lines) > 4 {
		return lines
	}
	low, high := max(p.Width/2, l.longest(spans, p)*1.15), p.Width
	for high-low > 3 {
		p.Width = (low + high) / 2
		narrow := l.Break(spans, p)
		if len(narrow) > len(lines) || widest(narrow) > p.Width {
			low = p.Width
			continue
		}
		high, lines = p.Width, narrow
	}
	return lines
}

// longest returns the width of the longest piece that a line cannot divide.
func (l *Library) longest(spans []Span, p Para) float64 {
	most, run := 0.0, 0.0
	for _, it := range l.itemize(spans, p) {
		switch it.kind {
		case box:
			run += it.width
			most = max(most, run)
		case glue:
			run = 0
		default: // a line may end here, or not
		}
	}
	return most
}

func widest(lines []Line) float64 {
	w := 0.0
	for _, l := range lines {
		w = max(w, l.Width)
	}
	return w
}

// One sets spans on a single line, however wide it gets.
func (l *Library) One(spans ...Span) Line {
	lines := l.Break(spans, Para{Width: infinite, Ragged: true, NoHyphens: true})
	if len(lines) == 0 {
		return Line{}
	}
	return lines[0]
}

// base reports whether the paragraph as a whole is read from right to left:
// nearly all of it is.
func base(items []item) bool {
	var width, rtl float64
	for _, it := range items {
		if it.kind != box {
			continue
		}
		width += it.width
		if it.rtl {
			rtl += it.width
		}
	}
	return rtl > width*0.7
}

type lineMaker struct {
	spans    []Span
	rtl      bool
	x, width float64
	line     Line
}

func (m *lineMaker) make(items []item, end item, ratio float64, ragged bool) {
	items = slices.DeleteFunc(slices.Clone(items), func(i item) bool { return i.kind == penalty })
	for n := len(items); n > 0 && items[n-1].kind != box; n = len(items) {
		items = items[:n-1]
	}
	if end.hyphen && len(end.glyphs) > 0 {
		g := end.glyphs[0]
		g.Text = "\u00ad"
		items = append(items, item{kind: box, width: end.width, glyphs: []Glyph{g}, span: end.span})
	}
	if ragged || ratio > loosest {
		ratio = 0
	}
	if ratio < 0 || ratio > 0 && end.cost != always {
		ratio = m.hung(items, ratio)
	}
	for i := range items {
		if items[i].kind == glue {
			change := items[i].stretch
			if ratio < 0 {
				change = items[i].shrink
			}
			items[i].width += ratio * change
		}
	}
	resolve(items, m.rtl)
	reorder(items, m.rtl)
	if m.rtl && m.width < infinite {
		total := 0.0
		for _, it := range items {
			total += it.width
		}
		m.x = max(0, m.width-total)
	}
	for _, it := range items {
		m.put(it)
	}
	m.line.Width = m.x
	if end.kind == glue && len(end.glyphs) > 0 && len(m.line.Runs) > 0 {
		g := end.glyphs[0]
		last := &m.line.Runs[len(m.line.Runs)-1]
		last.Glyphs = append(last.Glyphs, g)
	}
}

// hung returns the ratio at which the line fills its width when a hyphen or
// stop at its end stands partly outside.
func (m *lineMaker) hung(items []item, ratio float64) float64 {
	if len(items) == 0 {
		return ratio
	}
	last := items[len(items)-1]
	if len(last.glyphs) == 0 {
		return ratio
	}
	g := last.glyphs[len(last.glyphs)-1]
	switch g.Text {
	case "\u00ad", "-", ".", ",":
	default:
		return ratio
	}
	total := 0.0
	for _, it := range items {
		if it.kind == glue && ratio > 0 {
			total += it.stretch
		} else if it.kind == glue {
			total += it.shrink
		}
	}
	if total == 0 {
		return ratio
	}
	return ratio + hang*g.Advance*m.spans[last.span].Style.Size/1000/total
}

func (m *lineMaker) put(it item) {
	if len(it.glyphs) == 0 {
		m.x += it.width
		return
	}
	s := m.spans[it.span]
	glyphs := it.glyphs
	if it.kind == glue {
		g := glyphs[0]
		g.Advance = it.width * 1000 / s.Style.Size
		glyphs = []Glyph{g}
	}
	n := len(m.line.Runs)
	if n > 0 && m.line.Runs[n-1].Style == s.Style && m.line.Runs[n-1].Link == s.Link {
		r := &m.line.Runs[n-1]
		r.Glyphs = append(slices.Clip(r.Glyphs), glyphs...)
		r.Width += it.width
	} else {
		m.line.Runs = append(m.line.Runs, Run{X: m.x, Width: it.width, Style: s.Style, Link: s.Link, Glyphs: glyphs})
	}
	m.x += it.width
}

// resolve gives neutral boxes a direction: that of both neighbours where they
// agree, else the line's.
func resolve(items []item, rtl bool) {
	for i := range items {
		if !items[i].neutral {
			continue
		}
		items[i].rtl = rtl
		for j := i + 1; j < len(items); j++ {
			if items[j].kind == box && !items[j].neutral {
				items[i].rtl = items[j].rtl // the word before is read from right to left
				break
			}
		}
	}
}

// reorder puts items into the order in which they are seen: those of scripts
// read from right to left in reverse, and all of them when the line is.
func reorder(items []item, rtl bool) {
	if rtl {
		slices.Reverse(items)
	}
	for i := 0; i < len(items); i++ {
		if items[i].kind != box || items[i].rtl == rtl {
			continue
		}
		end := i + 1
		for j := i + 1; j < len(items) && (items[j].kind != box || items[j].rtl != rtl); j++ {
			if items[j].kind == box {
				end = j + 1
			}
		}
		slices.Reverse(items[i:end])
		i = end
	}
}
