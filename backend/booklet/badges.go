package booklet

import (
	"context"
	"slices"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// named is somebody who gets a badge, a tent or a call sheet.
type named struct {
	person tour.Person
	stops  []tour.Stop // where they speak, in route order
}

// speakersAt lists who speaks at the stops, or the one person asked for, by
// last name.
func (h *handout) speakersAt(stops []tour.Stop) []named {
	at := map[string]int{}
	var all []named
	for _, stop := range stops {
		for _, s := range h.plan.Agenda(stop.ID) {
			if s.Status == tour.SessionCancelled || s.Kind == tour.Blocker {
				continue
			}
			for _, person := range h.plan.Speakers(s) {
				if h.Person != "" && h.Person != person.ID || h.neat(person.Name) == "" {
					continue
				}
				i, known := at[person.ID]
				if !known {
					i = len(all)
					at[person.ID] = i
					all = append(all, named{person: person})
				}
				if mine := all[i].stops; len(mine) == 0 || mine[len(mine)-1].ID != stop.ID {
					all[i].stops = append(mine, stop)
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b named) int {
		if c := strings.Compare(lastFirst(a.person.Name), lastFirst(b.person.Name)); c != 0 {
			return c
		}
		return strings.Compare(a.person.ID, b.person.ID)
	})
	return all
}

// nobodySpeaks says why there is nothing to make for speakers.
func (h *handout) nobodySpeaks() error {
	if h.Person != "" {
		return nothing("This person gives nothing there.", "Cette personne n’y donne rien.")
	}
	return nothing("Nobody speaks there yet: put a talk with its speakers into the agenda.", "Personne n’y prend encore la parole : mettez au programme une conférence et qui la donne.")
}

// badges lays out a badge for each speaker, four to a sheet, with marks where
// to cut.
func (h *handout) badges(ctx context.Context, stops []tour.Stop) error {
	const across, down = 2, 2
	wide, high := h.width/across, h.height/down
	people := h.speakersAt(stops)
	if len(people) == 0 {
		return h.nobodySpeaks()
	}
	for from := 0; from < len(people); from += across * down {
		if err := ctx.Err(); err != nil {
			return err
		}
		p := &page{bare: true}
		e := h.root.Add("Sect")
		h.leaf(people[from])
		for i, who := range people[from:min(from+across*down, len(people))] {
			x, y := wide*float64(i%across), high*float64(i/across)
			h.badge(p, e.Add("Sect"), who, box{x, y, x + wide, y + high})
		}
		h.cuts(p, []float64{wide}, []float64{high})
		h.pages = append(h.pages, p)
	}
	return nil
}

// leaf names a page of badges or tents in the outline by who comes first on it.
func (h *handout) leaf(first named) {
	h.bookmark(h.words.hand.kinds[h.Kind], h.neat(first.person.Name))
}

// badge draws one badge: the tour's line, the name as large as it goes, who
// they are with, and where they speak.
func (h *handout) badge(p *page, e *pdfpost.Element, who named, b box) {
	const edge = 30.0
	left, right := b.left+edge, b.right-edge
	p.rect(left, b.top+52, right-left, lineWide, h.theme.accent)
	if len(who.stops) == 1 {
		h.station(p, left+14, b.top+53.5, 11, h.plan.Number(who.stops[0].ID))
	} else {
		for i, stop := range who.stops[:min(len(who.stops), 6)] {
			h.station(p, left+12+float64(i)*24, b.top+53.5, 9, h.plan.Number(stop.ID))
		}
	}
	p.text(e.Add("P"), left, b.top+88, h.fit(h.theme.over, h.title(), right-left))
	p.text(e.Add("P"), left, b.top+102, h.fit(h.theme.small, h.where(who), right-left))
	name := h.largest(h.neat(who.person.Name), right-left, 132, 56)
	middle := (b.top + b.bottom) / 2
	y := middle + 16 - name.high()/2
	y = name.draw(p, e.Add("H1"), left, y)
	if employer := h.neat(h.plan.Employer(who.person).Name); employer != "" {
		style := ts.Style{Font: ts.Sans, Size: 15, Color: ink2}
		p.text(e.Add("P"), left, y+14, h.fit(style, employer, right-left))
	}
	role := ts.Style{Font: ts.SansSemibold, Size: 11, Color: white}
	l := h.one(role, h.words.hand.speaker)
	p.rect(left, b.bottom-64, l.Width+16, 20, h.theme.accent)
	p.text(e.Add("P"), left+8, b.bottom-50, l)
}

// where says at which stops somebody speaks.
func (h *handout) where(who named) string {
	if len(who.stops) == 1 {
		return h.tidy(who.stops[0].City) + ", " + h.on(who.stops[0])
	}
	var cities []string
	for _, s := range who.stops {
		cities = append(cities, h.tidy(s.City))
	}
	return h.words.list(cities)
}

// nameplate is a name set as large as it goes, on one line or two.
type nameplate struct {
	lines []ts.Line
	size  float64
}

func (n nameplate) high() float64 { return float64(len(n.lines)) * n.size * 1.12 }

// draw writes the name from y down and returns where it ends.
func (n nameplate) draw(p *page, e *pdfpost.Element, x, y float64) float64 {
	for _, l := range n.lines {
		p.text(e, x, y+n.size*0.86, l)
		y += n.size * 1.12
	}
	return y
}

// largest sets a name on one line or two, as large as that width and height
// allow and at most in that size. A name that does not fit in letters that can
// be read from afar is cut short.
func (c *common) largest(name string, wide, high, most float64) nameplate {
	const least, one = 15.0, 0.8
	style := ts.Style{Font: ts.Display, Color: ink, Track: -6}
	for size := most; size >= least; size-- {
		style.Size = size
		if l := c.one(style, name); l.Width <= wide && size >= most*one {
			return nameplate{[]ts.Line{l}, size}
		}
		if size > least && !c.wordsWhole(name, style, wide) {
			continue
		}
		lines := c.lib.Balance([]ts.Span{{Text: name, Style: style}}, ts.Para{Lang: c.words.lang, Width: wide})
		plate := nameplate{lines, size}
		if len(lines) <= 2 && plate.high() <= high && !slices.ContainsFunc(lines, func(l ts.Line) bool { return l.Width > wide }) {
			return plate
		}
	}
	return nameplate{[]ts.Line{c.fit(style, name, wide)}, least}
}

// wordsWhole reports whether each word fits that width without being divided.
func (c *common) wordsWhole(text string, style ts.Style, wide float64) bool {
	for word := range strings.FieldsSeq(text) {
		if c.lib.Width(style, word) > wide {
			return false
		}
	}
	return true
}

// cuts draws marks at the sheet's edges where it is to be cut, and crosses
// where the cuts meet.
func (h *handout) cuts(p *page, across, down []float64) {
	const long, thin = 12.0, 0.5
	for _, x := range across {
		p.rect(x, 0, thin, long, ink3)
		p.rect(x, h.height-long, thin, long, ink3)
	}
	for _, y := range down {
		p.rect(0, y, long, thin, ink3)
		p.rect(h.width-long, y, long, thin, ink3)
		for _, x := range across {
			p.rect(x-long/2, y, long, thin, ink3)
			p.rect(x, y-long/2, thin, long, ink3)
		}
	}
}
