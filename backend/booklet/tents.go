package booklet

import (
	"context"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// tents lays out a table tent for each speaker, two to a sheet: cut in the
// middle, fold each half, and the name is read from both sides.
func (h *handout) tents(ctx context.Context, stops []tour.Stop) error {
	people := h.speakersAt(stops)
	if len(people) == 0 {
		return h.nobodySpeaks()
	}
	half := h.height / 2
	for from := 0; from < len(people); from += 2 {
		if err := ctx.Err(); err != nil {
			return err
		}
		p := &page{bare: true}
		e := h.root.Add("Sect")
		h.leaf(people[from])
		for i, who := range people[from:min(from+2, len(people))] {
			top := half * float64(i)
			face := box{0, top + half/2, h.width, top + half}
			h.face(p, e.Add("Sect"), who, face)
			at := len(p.ops)
			h.face(p, nil, who, face)
			for k := range p.ops[at:] { // the other side stands on its head
				p.ops[at+k].turned = point{h.width, 2*top + half}
			}
			h.folds(p, top+half/2)
		}
		h.cuts(p, nil, []float64{half})
		h.pages = append(h.pages, p)
	}
	return nil
}

// face draws one side of a tent. The side that repeats it is ornament: e is nil.
func (h *handout) face(p *page, e *pdfpost.Element, who named, b box) {
	const edge = 48.0
	left, right := b.left+edge, b.right-edge
	part := func(kind string) *pdfpost.Element {
		if e == nil {
			return nil
		}
		return e.Add(kind)
	}
	p.rect(left, b.bottom-44, right-left, lineWide, h.theme.accent)
	for i, stop := range who.stops[:min(len(who.stops), 12)] {
		h.station(p, left+14+float64(i)*30, b.bottom-42.5, 11, h.plan.Number(stop.ID))
	}
	name := h.largest(h.neat(who.person.Name), right-left, 108, 68)
	y := b.top + 28 + (108-name.high())/2
	y = name.draw(p, part("H1"), left, y)
	if employer := h.neat(h.plan.Employer(who.person).Name); employer != "" {
		style := ts.Style{Font: ts.Sans, Size: 18, Color: ink2}
		p.text(part("P"), left, y+14, h.fit(style, employer, right-left))
	}
}

// folds marks where a tent is folded.
func (h *handout) folds(p *page, y float64) {
	for _, x := range []float64{4, 12, h.width - 8, h.width - 16} {
		p.rect(x, y, 4, 0.5, ink3)
	}
}
