package booklet

import (
	"slices"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
)

// column is one of a table: from where to where it goes.
type column struct {
	left, right float64
	inset       float64 // of what it says
	end         bool    // what it says ends at the right
}

// said is a paragraph of a cell.
type said struct {
	style ts.Style
	text  string
	link  string // where it leads; empty: nowhere
}

// mostCellLines is how many lines a cell has at the most: a row is not parted.
const mostCellLines = 24

// leadOf is from one line of a style to the next.
func leadOf(s ts.Style) float64 { return s.Size * 1.28 }

// set breaks what is said into lines of that width, at most so many.
func (c *common) set(all []said, wide float64, most int) []ts.Line {
	var lines []ts.Line
	for _, s := range all {
		if s.text == "" {
			continue
		}
		spans := []ts.Span{{Text: s.text, Style: s.style, Link: s.link}}
		lines = append(lines, c.lib.Break(spans, ts.Para{Lang: c.words.lang, Width: wide, Ragged: true, NoHyphens: true})...)
	}
	lines = slices.DeleteFunc(lines, func(l ts.Line) bool { return len(l.Runs) == 0 }) // of blanks
	if len(lines) > most {
		last := lines[most-1]
		lines = append(lines[:most-1], c.one(last.Runs[0].Style, last.Text()+nbsp+"…"))
	}
	for i, l := range lines { // one word may be wider than all
		if l.Width > wide+3 {
			lines[i] = c.fit(l.Runs[0].Style, l.Text(), wide)
		}
	}
	return lines
}

// row sets a row of a table as one slab, with a hairline above it.
func (c *common) row(tr *pdfpost.Element, kind string, columns []column, cells [][]said) slab {
	pad := c.pad
	type laid struct {
		e     *pdfpost.Element
		lines []ts.Line
	}
	all := make([]laid, len(cells))
	high := 0.0
	for i, cell := range cells {
		e := tr.Add(kind)
		if kind == "TH" {
			e.Scope = "Column"
		}
		all[i] = laid{e, c.set(cell, columns[i].right-columns[i].left-columns[i].inset, mostCellLines)}
		own := 0.0
		for _, l := range all[i].lines {
			own += leadOf(l.Runs[0].Style)
		}
		high = max(high, own)
	}
	from, to := columns[0].left, columns[len(columns)-1].right
	return slab{height: high + 2*pad, draw: func(p *page, y float64) {
		p.rect(from, y, to-from, 0.4, hair)
		first := 0.0 // what stands side by side shares its first base line
		for _, a := range all {
			if len(a.lines) > 0 {
				first = max(first, leadOf(a.lines[0].Runs[0].Style))
			}
		}
		for i, a := range all {
			at := y + pad
			for k, l := range a.lines {
				step := leadOf(l.Runs[0].Style)
				if k == 0 {
					step = first
				}
				x := columns[i].left + columns[i].inset
				if columns[i].end {
					x = columns[i].right - columns[i].inset - l.Width
				}
				p.text(a.e, x, at+step*0.76, l)
				at += step
			}
		}
	}}
}
