package booklet

import (
	"context"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

const (
	sideGap  = 26.0
	sidePart = 0.36 // of the text's width, for what stands beside the hours
	hourCell = 60.0
	// crowd is how many sessions that begin at once are still told one by one.
	crowd = 3
)

// daySheets lays out what the crew of each stop has in hand: the hours, and
// beside them place, access, travel and contacts.
func (h *handout) daySheets(ctx context.Context, stops []tour.Stop) error {
	for _, stop := range stops {
		if err := ctx.Err(); err != nil {
			return err
		}
		h.daySheet(stop)
	}
	return nil
}

func (h *handout) daySheet(stop tour.Stop) {
	e := h.root.Add("Sect")
	name := h.words.hand.kinds[DaySheet]
	first := &page{}
	y := h.headed(first, e, stop, heading{name + ", " + strings.ToLower(say(h.words.stopOf, h.plan.Number(stop.ID), len(h.plan.Stops))), h.tidy(stop.City), h.on(stop)})
	h.bookmark(h.tidy(stop.City), "")
	days := h.plan.Calls(stop)
	if len(days) == 1 {
		y = h.keyHours(first, e, days[0], y)
	}
	split := h.right - h.measure()*sidePart
	hours, side := h.common, h.common
	hours.right, side.left = split-sideGap/2, split+sideGap/2
	again := h.tidy(stop.City) + ", " + h.on(stop) + ", " + name

	f := &flow{sheet: h.sheet, frame: func(p *page, from int) {
		if from > 0 {
			h.again(p, again)
		}
	}}
	f.open(first, y+10)
	f.fresh = true
	hourly := e.Add("Sect")
	f.add(hours.callList(hourly, stop, days)...)
	f.settle()
	hours.jot(f)
	beside := &flow{sheet: h.sheet, frame: func(*page, int) {}}
	beside.open(&page{}, y+10)
	beside.fresh = true
	h.beside(beside, &side, e.Add("Sect"), stop)
	beside.settle()
	for i, p := range beside.pages {
		if i == len(f.pages) {
			f.turn()
		}
		f.pages[i].ops = append(f.pages[i].ops, p.ops...)
	}
	h.pages = append(h.pages, f.pages...)
}

// keyHours writes the hours of a day that everybody must know in one row.
func (h *handout) keyHours(p *page, e *pdfpost.Element, day tour.CallDay, y float64) float64 {
	kinds := []tour.CallKind{tour.CallLoadIn, tour.CallDoors, tour.CallSession, tour.CallCurfew, tour.CallLoadOut}
	wide := h.measure() / float64(len(kinds))
	p.rect(h.left, y, h.measure(), 46, h.theme.soft)
	list := e.Add("L")
	for i, kind := range kinds {
		x := h.left + wide*float64(i) + 10
		li := list.Add("LI")
		p.text(li.Add("Lbl"), x, y+16, h.one(h.theme.small, h.words.hand.calls[kind]))
		call, known := day.Find(kind)
		if kind == tour.CallSession {
			call, known = firstGiven(day)
		}
		style, text := h.theme.handHour, call.At.ClockIn(h.words.lang)
		if !known {
			style, text = h.theme.small, h.words.hand.open
			style.Color = ink3
		}
		p.text(li.Add("LBody"), x, y+36, h.one(style, text))
	}
	return y + 46
}

// firstGiven returns the first session of a day that is not a pause.
func firstGiven(day tour.CallDay) (tour.Call, bool) {
	for _, c := range day.Calls {
		if c.Kind == tour.CallSession && !c.Session.Pause() {
			return c, true
		}
	}
	return day.Find(tour.CallSession)
}

// callList sets the calls of all days.
func (c *common) callList(e *pdfpost.Element, stop tour.Stop, days []tour.CallDay) []slab {
	slabs := c.sideHead(e, c.words.hand.schedule)
	if caveat := c.caveat(stop); caveat != "" {
		slabs = append(slabs, c.ragged(e.Add("P"), c.theme.note, caveat, c.left, smallLead)...)
		slabs = together(0, slabs)
	}
	sessions := 0
	for _, d := range days {
		if len(days) > 1 {
			head := c.ragged(e.Add("H3"), c.theme.smallStrong, capital(d.Day.WeekdayIn(c.words.lang)), c.left, 16)
			slabs = append(slabs, together(12, head)...)
		}
		table := e.Add("Table")
		for i := 0; i < len(d.Calls); {
			end := i + 1
			for end < len(d.Calls) && d.Calls[end].At == d.Calls[i].At && d.Calls[end].Kind == tour.CallSession && d.Calls[i].Kind == tour.CallSession {
				end++
			}
			if end-i <= crowd {
				end = i + 1
			}
			row := c.callRow(table.Add("TR"), d.Calls[i:end])
			row.glued = i == 0
			slabs = append(slabs, row)
			if d.Calls[i].Kind == tour.CallSession {
				sessions++
			}
			i = end
		}
	}
	if sessions == 0 {
		slabs = append(slabs, c.ragged(e.Add("P"), c.theme.small, c.words.hand.noSessions, c.left, 18)...)
	}
	return slabs
}

// callRow sets one call, or those that come at once.
func (c *common) callRow(tr *pdfpost.Element, calls []tour.Call) slab {
	columns := []column{{left: c.left, right: c.left + hourCell, inset: 6}, {left: c.left + hourCell, right: c.right}}
	call := calls[0]
	hour := []said{{style: c.theme.callHour, text: call.At.ClockIn(c.words.lang)}}
	if call.Kind != tour.CallSession {
		what := []said{{style: c.theme.call, text: c.words.hand.calls[call.Kind]}}
		if title := c.tidy(c.plan.Title(call.Session)); title != "" {
			what[0].text += nbsp + "– " + title
		}
		hour[0].style.Color = ink
		row := c.row(tr, "TD", columns, [][]said{hour, what})
		draw := row.draw
		row.draw = func(p *page, y float64) {
			p.rect(c.left, y, c.measure(), row.height, c.theme.soft)
			draw(p, y)
		}
		return row
	}
	if len(calls) > 1 {
		end := tour.Wall("")
		for _, each := range calls {
			end = max(end, each.Ends)
		}
		text := say(c.words.hand.parallel, len(calls), end.ClockIn(c.words.lang))
		return c.row(tr, "TD", columns, [][]said{hour, {{style: c.theme.small, text: text}}})
	}
	return c.row(tr, "TD", columns, [][]said{hour, c.sessionSaid(call.Session)})
}

// sessionSaid tells a session: what it is called, then who gives it, how long
// and where.
func (c *common) sessionSaid(s tour.Session) []said {
	style := c.theme.call
	if s.Pause() {
		style.Font, style.Color = ts.Sans, ink2
	}
	after := c.words.length(s.Minutes)
	if r, ok := c.plan.Room(s.RoomID); ok {
		after += ", " + c.neat(r.Name)
	}
	if who := c.speakers(s); who != "" {
		after = who + ", " + after
	}
	return []said{{style: style, text: c.called(s)}, {style: c.theme.small, text: after}}
}

// called returns what a session is called, or else of what kind it is.
func (c *common) called(s tour.Session) string {
	if title := c.tidy(c.plan.Title(s)); title != "" {
		return title
	}
	if s.Kind == tour.Blocker {
		return c.words.hand.blocker
	}
	return c.words.kinds[s.Kind]
}

// jot leaves lines to write on by hand below what a flow has set, where there
// is room for some.
func (c *common) jot(f *flow) {
	const apart, least = 24.0, 4
	y := f.y + 34
	if f.bottom-y < apart*least {
		return
	}
	p := f.page()
	p.text(nil, c.left, f.y+26, c.one(c.theme.handHead, c.words.hand.notes))
	for ; y+apart <= f.bottom; y += apart {
		p.rect(c.left, y+apart, c.measure(), 0.4, hair)
	}
}
