package booklet

import (
	"errors"
	"fmt"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/prose"
	"tournee/backend/tour"
)

// reader turns the Markdown of a recap into slabs.
type reader struct {
	c      *composer
	lang   tour.Lang
	parent *pdfpost.Element
	indent float64
	quoted bool
	out    []slab
	headed bool // a heading stands right above
	err    error
}

// markdown sets a text in that language. Its headings come below those of the
// booklet.
func (c *composer) markdown(parent *pdfpost.Element, source string, lang tour.Lang) ([]slab, error) {
	r := &reader{c: c, lang: lang, parent: parent}
	r.blocks(prose.Read(lang, source))
	return r.out, r.err
}

func (r *reader) blocks(all []prose.Block) {
	for _, b := range all {
		switch b.Kind {
		case prose.Heading:
			r.heading(b)
		case prose.List:
			r.list(b)
		case prose.Quote:
			r.quote(b)
		case prose.Rule:
			r.out = append(r.out, slab{gap: leading, height: 0})
		case prose.Code:
			r.codeBlock(b)
		default:
			r.paragraph(r.parent.Add("P"), b)
			r.pictures(b)
		}
	}
}

func (r *reader) heading(h prose.Block) {
	spans := r.inline(h.Pieces, r.c.theme.inner)
	lines := r.c.lib.Break(spans, ts.Para{Lang: r.lang, Width: r.c.measure() - r.indent, Ragged: true, NoHyphens: true})
	slabs := r.c.lines(r.parent.Add("H4"), lines, r.c.left+r.indent, leading)
	for i := range slabs {
		slabs[i].glued = i > 0
	}
	if len(slabs) > 0 {
		slabs[0].gap = leading
		r.out = append(r.out, slabs...)
		r.headed = true
	}
}

func (r *reader) paragraph(e *pdfpost.Element, b prose.Block) {
	base := r.c.theme.body
	if r.quoted {
		base = r.c.theme.italic
	}
	spans := r.inline(b.Pieces, base)
	slabs := r.c.paragraph(e, spans, r.lang, r.c.left+r.indent, r.c.measure()-r.indent)
	if len(slabs) == 0 {
		return
	}
	slabs[0].gap = halfLine
	if r.headed {
		slabs[0].gap, slabs[0].glued = 0, true
		if len(slabs) > 1 {
			slabs[1].glued = true
		}
	}
	r.headed = false
	if r.quoted {
		r.bar(slabs)
	}
	r.out = append(r.out, slabs...)
}

// pictures sets the photos that a paragraph names below it, two beside each other.
func (r *reader) pictures(b prose.Block) {
	var pics []*picture
	for _, name := range b.Pictures {
		photo, ok := tour.Meant(r.c.plan.Photos, name)
		if !ok {
			continue
		}
		pic, err := r.c.picture(photo)
		r.err = errors.Join(r.err, err)
		if pic != nil {
			pics = append(pics, pic)
		}
	}
	for len(pics) > 0 {
		n := min(len(pics), 2)
		row := r.c.photoRow(r.parent, pics[:n])
		row.glued = r.headed
		r.out = append(r.out, row)
		r.headed = false
		pics = pics[n:]
	}
}

// bar draws a thin upright line beside quoted text.
func (r *reader) bar(slabs []slab) {
	x, c := r.c.left+r.indent-11, r.c.theme.accent
	for i, s := range slabs {
		from, to := 0.0, s.height
		if i == 0 {
			from = 3
		}
		if i == len(slabs)-1 {
			to -= 1
		}
		slabs[i].draw = func(p *page, y float64) {
			p.rect(x, y+from, 1.2, to-from, c)
			s.draw(p, y)
		}
	}
}

func (r *reader) quote(b prose.Block) {
	parent := r.parent
	r.parent = parent.Add("BlockQuote")
	step := r.step(18)
	r.indent += step
	r.quoted = true
	r.blocks(b.Blocks)
	r.parent, r.quoted = parent, false
	r.indent -= step
}

// step returns how far a list or quote is moved in; one deep within others is
// not, for its lines would have no width.
func (r *reader) step(wanted float64) float64 {
	const deepest = 96
	if r.indent+wanted > deepest {
		return 0
	}
	return wanted
}

func (r *reader) list(l prose.Block) {
	parent := r.parent
	list := parent.Add("L")
	step := r.step(16)
	n := l.Start
	first := true
	for _, item := range l.Blocks {
		li := list.Add("LI")
		label := "–"
		if l.Number {
			label = fmt.Sprintf("%d.", n)
			n++
		}
		r.parent = li.Add("LBody")
		lbl := &pdfpost.Element{Type: "Lbl"}
		li.Kids = append([]pdfpost.Kid{{Element: lbl}}, li.Kids...)
		r.indent += step
		from := len(r.out)
		r.blocks(item.Blocks)
		r.indent -= step
		r.label(from, lbl, label, first)
		first = false
	}
	r.parent = parent
}

// label writes an item's label beside its first line, and draws items closer
// together than paragraphs.
func (r *reader) label(from int, lbl *pdfpost.Element, label string, first bool) {
	if from >= len(r.out) {
		return
	}
	s := r.out[from]
	x := r.c.left + r.indent
	style := r.c.theme.body
	style.Color = r.c.theme.accent
	line := r.c.lib.One(ts.Span{Text: label, Style: style})
	draw := s.draw
	s.draw = func(p *page, y float64) {
		p.text(lbl, x, y+baseline(leading), line)
		draw(p, y)
	}
	if !first {
		s.gap = 3
	}
	r.out[from] = s
}

func (r *reader) codeBlock(b prose.Block) {
	e := r.parent.Add("P")
	for i, line := range b.Lines {
		spans := []ts.Span{{Text: line, Style: r.c.theme.code, Raw: true}}
		set := r.c.lib.Break(spans, ts.Para{Width: r.c.measure() - r.indent - 12, Ragged: true, NoHyphens: true})
		slabs := r.c.lines(e, set, r.c.left+r.indent+12, leading)
		if i == 0 && len(slabs) > 0 {
			slabs[0].gap = halfLine
		}
		r.out = append(r.out, slabs...)
	}
	r.headed = false
}

// inline returns the pieces of a block's text, in their styles.
func (r *reader) inline(pieces []prose.Piece, base ts.Style) []ts.Span {
	spans := make([]ts.Span, len(pieces))
	for i, p := range pieces {
		spans[i] = ts.Span{Text: p.Text, Style: r.c.theme.styled(base, p), Link: address(p.Link), Raw: p.Raw, Break: p.Break}
	}
	return spans
}
