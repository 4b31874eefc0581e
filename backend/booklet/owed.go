package booklet

import (
	"fmt"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// received sets what a sponsor wished, what it was promised and what it
// received: how many of how many, a bar with a part for each promise, then each
// with its state and its proof; what was missed with the reason and what makes
// up for it, what was given beyond, and what comes next. It sets nothing for
// somebody to whom nothing was promised.
func (c *composer) received(e *pdfpost.Element, o tour.Organization) []slab {
	slabs := c.wished(e, o)
	l := c.plan.LedgerOf(o.ID)
	if len(l.Promised) > 0 {
		slabs = append(slabs, c.score(e, l)...)
	}
	for _, part := range []struct {
		title string
		of    []tour.Deliverable
	}{{c.words.promised, l.Promised}, {c.words.madeGood, l.MakeGood}, {c.words.beyond, l.Extra}, {c.words.waived, l.Waived}} {
		slabs = append(slabs, c.owedList(e, part.title, part.of)...)
	}
	return slabs
}

// wished says what the sponsorships of an organization are for and, where it
// wished that, what was invested.
func (c *composer) wished(e *pdfpost.Element, o tour.Organization) []slab {
	var slabs []slab
	for _, s := range c.sponsorships(o) {
		if text := c.tidy(s.Objectives); text != "" {
			slabs = append(slabs, lead(c.label(e.Add("H3"), c.words.objectives), c.ragged(e.Add("P"), c.theme.body, text, c.left, leading))...)
		}
	}
	var amounts []string
	for _, s := range c.sponsorships(o) {
		if s.ShowsAmount && !s.Amount.Zero() {
			amounts = append(amounts, c.words.amount(s.Amount))
		}
	}
	if len(amounts) > 0 {
		slabs = append(slabs, lead(c.label(e.Add("H3"), c.words.investment), c.ragged(e.Add("P"), c.theme.body, c.words.list(amounts), c.left, leading))...)
	}
	return slabs
}

// amount writes money with its currency: "5 000 CAD", "CAD 5,000.50".
func (w words) amount(m tour.Money) string {
	unit := int64(1)
	places := tour.Decimals(m.Currency)
	for range places {
		unit *= 10
	}
	text := w.count(int(m.Minor / unit))
	if rest := m.Minor % unit; rest != 0 {
		text += w.point + fmt.Sprintf("%0*d", places, rest)
	}
	if w.lang == tour.French {
		return text + nbsp + m.Currency
	}
	return m.Currency + nbsp + text
}

// score sets how many promises were kept, large, and a bar of all of them.
func (c *composer) score(e *pdfpost.Element, l tour.Ledger) []slab {
	number := c.one(c.theme.figure, c.words.count(l.Delivered))
	of := c.one(c.theme.summary, say(c.words.ofPromised, c.words.count(len(l.Promised))))
	var rest []string
	for _, part := range []struct {
		count int
		words [2]string
	}{{l.Progress, c.words.underWay}, {l.Pending, c.words.toCome}, {l.Missed, c.words.missedMany}} {
		if part.count > 0 {
			rest = append(rest, say(part.words[min(part.count-1, 1)], c.words.count(part.count)))
		}
	}
	told := c.one(c.theme.small, strings.Join(rest, ", "))
	p := e.Add("P")
	const high, bar = 40.0, 7.0
	return []slab{{gap: 20, height: high + bar + 8, draw: func(pg *page, y float64) {
		pg.text(p, c.left, y+34, number)
		x := c.left + number.Width + 9
		pg.text(p, x, y+34, of)
		pg.text(p, x+of.Width+10, y+34, told)
		c.bar(pg, y+high+6, bar, l)
	}}}
}

// bar draws a part for each promise: full when it was delivered, an outline
// while it is to come, a dark one where it was missed.
func (c *composer) bar(p *page, y, high float64, l tour.Ledger) {
	const gap = 2.5
	n := float64(len(l.Promised))
	wide := (c.measure() - gap*(n-1)) / n
	x := c.left
	part := func(count int, fill, edge ts.Color) {
		for range count {
			p.rect(x, y, wide, high, edge)
			if fill != edge && wide > 2 {
				p.rect(x+0.8, y+0.8, wide-1.6, high-1.6, fill)
			}
			x += wide + gap
		}
	}
	part(l.Delivered, c.theme.accent, c.theme.accent)
	part(l.Progress, c.theme.soft, c.theme.accent)
	part(l.Pending, white, hair)
	part(l.Missed, ink2, ink2)
}

// owedList lists deliverables under a title.
func (c *composer) owedList(e *pdfpost.Element, title string, of []tour.Deliverable) []slab {
	if len(of) == 0 {
		return nil
	}
	head := c.label(e.Add("H3"), title)
	list := e.Add("L")
	var rows []slab
	for i, d := range of {
		row := c.owedRow(list.Add("LI").Add("LBody"), d)
		if i == 0 {
			row[0].gap = 4
		}
		rows = append(rows, row...)
	}
	return lead(head, rows)
}

// owedRow sets a deliverable: what and where, its state at the right, and below
// it why it was missed and what proves it.
func (c *composer) owedRow(e *pdfpost.Element, d tour.Deliverable) []slab {
	said := c.words.owed[d.Status]
	if day := c.plan.DeliverableDue(d); d.Open() && day != "" {
		said = say(c.words.owedBy, said, day.DayIn(c.words.lang))
	}
	state := c.one(c.theme.smallStrong, said)
	title := []ts.Span{{Text: c.tidy(d.Called()), Style: c.theme.talk}}
	if stop, ok := c.plan.Stop(d.StopID); ok && !c.alone() {
		title = append(title, ts.Span{Text: " " + nbsp + c.tidy(stop.City), Style: c.theme.small})
	}
	lines := c.lib.Break(title, ts.Para{Lang: c.words.lang, Width: c.measure() - state.Width - 22, Ragged: true, NoHyphens: true})
	p := e.Add("P")
	slabs := make([]slab, 0, len(lines))
	for i, l := range lines {
		slabs = append(slabs, slab{height: leading, glued: i > 0, draw: func(pg *page, y float64) {
			if i == 0 {
				c.owedMark(pg, c.left-14, y+leading/2, d.Status)
				pg.atRight(p, c.right, y+baseline(leading), state)
			}
			pg.text(p, c.left, y+baseline(leading), l)
		}})
	}
	slabs[0].gap = 5
	for _, spans := range c.owedNotes(d) {
		below := c.raggedSpans(e.Add("P"), spans, c.left, smallLead)
		for i := range below {
			below[i].glued = true
		}
		slabs = append(slabs, below...)
	}
	return slabs
}

// owedMark draws a state as a shape: its colour alone tells nothing.
func (c *composer) owedMark(p *page, x, y float64, s tour.DeliverableStatus) {
	const r = 3.4
	switch s {
	case tour.DeliverableDelivered:
		p.rect(x-r, y-r, 2*r, 2*r, c.theme.accent)
	case tour.DeliverableMissed:
		p.disc(x, y, r, ink)
	case tour.DeliverablePending, tour.DeliverableProgress:
		p.rect(x-r, y-r, 2*r, 2*r, c.theme.accent)
		p.rect(x-r+1, y-r+1, 2*r-2, 2*r-2, white)
	case tour.DeliverableWaived:
		p.ring(x, y, r, 1, ink3, white)
	}
}

// owedNotes returns what stands below a deliverable, a paragraph each: the
// reason, what makes up for it or that it is owed, then its proofs.
func (c *composer) owedNotes(d tour.Deliverable) [][]ts.Span {
	var notes [][]ts.Span
	note := func(text string) {
		if text != "" {
			notes = append(notes, []ts.Span{{Text: text, Style: c.theme.small}})
		}
	}
	if !d.Open() && d.Status != tour.DeliverableDelivered {
		note(c.tidy(d.Reason))
	}
	if d.Status == tour.DeliverableMissed {
		note(c.makesUp(d))
	}
	for _, s := range c.plan.Sessions {
		if s.ID == d.SessionID {
			note(say(c.words.fulfilledBy, c.tidy(c.plan.Title(s))))
		}
	}
	for _, proof := range c.plan.ProofsOf(d.ID) {
		if spans := c.proofSpans(proof); spans != nil {
			notes = append(notes, spans)
		}
	}
	return notes
}

// makesUp says what replaces a missed deliverable.
func (c *composer) makesUp(d tour.Deliverable) string {
	for _, other := range c.plan.Deliverables {
		if other.MakesUpForID == d.ID {
			return say(c.words.makesUp, c.tidy(other.Called()), c.words.owed[other.Status])
		}
	}
	return c.words.stillOwed
}

// proofSpans says what proves a deliverable, who provided it and when. A photo
// is named by its caption; it stands with the others at the end.
func (c *composer) proofSpans(p tour.Proof) []ts.Span {
	text, link := c.tidy(p.Caption), ""
	switch p.Kind {
	case tour.ProofLink:
		link = address(p.URL)
		if text == "" {
			text = siteOf(p.URL)
		}
	case tour.ProofFigure:
		if text = c.tidy(p.Figure); p.Caption.In(c.words.lang) != "" {
			text += " – " + c.tidy(p.Caption)
		}
	case tour.ProofPhoto:
		photo, ok := c.shownPhoto(p.PhotoID)
		if !ok {
			return nil
		}
		if text == "" {
			text = c.tidy(photo.Caption)
		}
	}
	style := c.theme.small
	if link != "" {
		style.Color = c.theme.accent
	}
	spans := []ts.Span{{Text: say(c.words.proofs[p.Kind], ""), Style: c.theme.small}, {Text: text, Style: style, Link: link}}
	var said []string
	for _, part := range []string{ts.Tidy(c.words.lang, p.By), p.On.DayIn(c.words.lang)} {
		if part != "" {
			said = append(said, part)
		}
	}
	if len(said) > 0 {
		spans = append(spans, ts.Span{Text: " (" + strings.Join(said, ", ") + ")", Style: c.theme.small})
	}
	return spans
}

// shownPhoto returns a photo of the tour that may be printed.
func (c *composer) shownPhoto(id string) (tour.Photo, bool) {
	for _, photo := range c.plan.Photos {
		if photo.ID == id {
			return photo, photo.Printed()
		}
	}
	return tour.Photo{}, false
}

// proofPictures returns the photos that prove what the sponsor received, each
// once, with what they prove for a caption.
func (c *composer) proofPictures() ([]*picture, error) {
	var pictures []*picture
	known := map[string]bool{}
	for _, d := range c.plan.DeliverablesOf(c.options.Sponsor) {
		for _, proof := range c.plan.ProofsOf(d.ID) {
			photo, ok := c.shownPhoto(proof.PhotoID)
			if !ok || proof.Kind != tour.ProofPhoto || known[photo.ID] {
				continue
			}
			known[photo.ID] = true
			if !proof.Caption.Empty() {
				photo.Caption = proof.Caption
			}
			made, err := c.picture(photo)
			if err != nil {
				return nil, err
			}
			if made != nil {
				own := *made
				own.photo = photo
				pictures = append(pictures, &own)
			}
		}
	}
	return pictures, nil
}

// proofRows sets these photos in rows of two.
func (c *composer) proofRows(e *pdfpost.Element) []slab {
	if len(c.proofs) == 0 {
		return nil
	}
	head := c.label(e.Add("H3"), c.words.proofTitle)
	var rows []slab
	for from := 0; from < len(c.proofs); from += 2 {
		rows = append(rows, c.photoRow(e, c.proofs[from:min(from+2, len(c.proofs))]))
	}
	return lead(head, rows)
}
