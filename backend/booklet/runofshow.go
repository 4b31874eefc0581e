package booklet

import (
	"context"
	"strconv"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// runsOfShow lays out the cues of each stop, a page or more for each day and
// room, on sheets on their side.
func (h *handout) runsOfShow(ctx context.Context, stops []tour.Stop) error {
	h.sheet = h.turned()
	for _, stop := range stops {
		for _, day := range h.plan.Calls(stop) {
			for _, room := range h.roomsOn(day) {
				if err := ctx.Err(); err != nil {
					return err
				}
				h.runOfShow(stop, day, room)
			}
		}
	}
	if len(h.pages) == 0 {
		return nothing("Nothing has an hour there yet: give the stop its doors, or put something into the agenda.",
			"Rien n’y a encore d’heure : donnez ses portes à l’étape, ou remplissez le programme.")
	}
	return nil
}

// roomsOn returns the rooms in which something is on that day, each alone; a
// room without id stands for the only one.
func (h *handout) roomsOn(day tour.CallDay) []tour.Room {
	used := map[string]bool{}
	for _, c := range day.Calls {
		used[c.Session.RoomID] = true
	}
	var rooms []tour.Room
	for _, r := range h.plan.Rooms {
		if used[r.ID] && (h.Room == "" || h.Room == r.ID) {
			rooms = append(rooms, r)
		}
	}
	if len(rooms) == 0 && h.Room == "" && len(day.Calls) > 0 {
		rooms = append(rooms, tour.Room{})
	}
	return rooms
}

func (h *handout) runOfShow(stop tour.Stop, day tour.CallDay, room tour.Room) {
	e := h.root.Add("Sect")
	name, city, when := h.words.hand.kinds[RunOfShow], h.tidy(stop.City), capital(day.Day.WeekdayIn(h.words.lang))
	title, over := city, name+", "+strings.ToLower(say(h.words.stopOf, h.plan.Number(stop.ID), len(h.plan.Stops)))
	if room.ID != "" {
		title, over = h.neat(room.Name), over+", "+city
	}
	first := &page{}
	y := h.headed(first, e, stop, heading{over, title, when})
	h.bookmark(city, strings.TrimPrefix(title+", "+when, city+", "))
	again := strings.Join([]string{title, when, name}, ", ")
	columns := h.cueColumns()
	f := &flow{sheet: h.sheet}
	f.frame = func(p *page, from int) {
		if from > 0 {
			h.again(p, again)
			h.cueHead(nil, columns).draw(p, f.top-14)
			f.y += 8
		}
	}
	f.open(first, y)
	f.add(h.keyLine(e, stop, day)...)
	table := e.Add("Table")
	f.add(h.cueHead(table.Add("TR"), columns))
	for i, cue := range day.RunOfShow(room.ID) {
		s := h.cueRow(table.Add("TR"), columns, i+1, cue)
		s.glued = i == 0
		f.add(s)
	}
	f.add(together(6, h.ragged(e.Add("P"), h.theme.note, h.words.hand.overMeans, h.left, smallLead))...)
	f.settle()
	h.pages = append(h.pages, f.pages...)
}

// keyLine says in one line what everybody at that stop must know.
func (h *handout) keyLine(e *pdfpost.Element, stop tour.Stop, day tour.CallDay) []slab {
	var known []string
	for _, kind := range []tour.CallKind{tour.CallLoadIn, tour.CallDoors, tour.CallCurfew, tour.CallLoadOut} {
		if c, ok := day.Find(kind); ok {
			known = append(known, h.words.hand.calls[kind]+" "+c.At.ClockIn(h.words.lang))
		}
	}
	if v := h.plan.Venues[stop.VenueID]; v.Name != "" {
		known = append(known, h.neat(v.Name))
	}
	if who, ok := h.plan.People[stop.ContactID]; ok {
		contact := h.neat(who.Name)
		if who.Telephone != "" {
			contact += " (" + strings.ReplaceAll(who.Telephone, " ", nbsp) + ")"
		}
		known = append(known, contact)
	}
	slabs := h.para(e, h.theme.small, strings.Join(known, " · "), "")
	if caveat := h.caveat(stop); caveat != "" {
		slabs = append(slabs, h.para(e, h.theme.note, caveat, "")...)
	}
	return together(4, slabs)
}

// cueColumns are the columns of a run of show: number, start, length,
// over or under, what, who, as it was, notes.
func (h *handout) cueColumns() []column {
	var columns []column
	x := h.left
	for _, part := range []float64{0.035, 0.08, 0.115, 0.055, 0.26, 0.185, 0.08, 0.19} {
		wide := h.measure() * part
		columns = append(columns, column{left: x, right: x + wide, inset: 4})
		x += wide
	}
	columns[3].end = true
	return columns
}

// cueHead sets the heads of the columns; on pages that go on they are ornament.
func (h *handout) cueHead(tr *pdfpost.Element, columns []column) slab {
	if tr == nil {
		tr = &pdfpost.Element{}
	}
	cells := make([][]said, len(columns))
	style := h.theme.cellStrong
	style.Color = h.theme.accent
	for i, text := range h.words.hand.cues {
		cells[i] = []said{{style: style, text: text}}
	}
	s := h.row(tr, "TH", columns, cells)
	s.gap = 8
	if tr.Type == "" {
		draw := s.draw
		s.draw = func(p *page, y float64) {
			from := len(p.ops)
			draw(p, y)
			for i := range p.ops[from:] {
				p.ops[from+i].element = nil
			}
		}
	}
	return s
}

// cueRow sets one cue.
func (h *handout) cueRow(tr *pdfpost.Element, columns []column, n int, cue tour.Cue) slab {
	hour := []said{{style: h.theme.callHour, text: cue.At.ClockIn(h.words.lang)}}
	what := []said{{style: h.theme.call, text: h.words.hand.calls[cue.Kind]}}
	var long, stands, who, notes []said
	if s := cue.Session; s.ID != "" {
		what = h.cueSaid(cue)
		who = []said{{style: h.theme.small, text: h.speakers(s)}}
		notes = []said{{style: h.theme.cell, text: crewNotes(s.Notes)}}
		long = []said{{style: h.theme.small, text: h.words.length(cue.Minutes) + " →" + nbsp + cue.Ends.ClockIn(h.words.lang)}}
	}
	if cue.Counted {
		stands = []said{{style: h.standing(cue.Over), text: signed(cue.Over)}}
	}
	row := h.row(tr, "TD", columns, [][]said{
		{{style: h.theme.cell, text: strconv.Itoa(n)}}, hour, long, stands, what, who, nil, notes,
	})
	draw := row.draw
	row.draw = func(p *page, y float64) {
		if cue.Session.ID == "" {
			p.rect(h.left, y, h.measure(), row.height, h.theme.soft)
		}
		draw(p, y)
		asWas := columns[6]
		p.ops = append(p.ops, op{shape: rectangle, x: asWas.left + 4, y: y + 3, w: asWas.right - asWas.left - 8, h: row.height - 6, stroke: hair, wide: 0.6, fill: white, solid: true})
	}
	return row
}

// cueSaid tells what is on; a load-in or load-out says so first.
func (h *handout) cueSaid(cue tour.Cue) []said {
	style := h.theme.call
	if cue.Session.Pause() && cue.Kind == tour.CallSession {
		style.Font, style.Color = ts.Sans, ink2
	}
	text := h.called(cue.Session)
	if cue.Kind != tour.CallSession {
		text = h.words.hand.calls[cue.Kind]
		if title := h.tidy(h.plan.Title(cue.Session)); title != "" {
			text += nbsp + "– " + title
		}
	}
	return []said{{style: style, text: text}}
}

// standing is the style in which over and under are written.
func (h *handout) standing(over int) ts.Style {
	style := h.theme.callHour
	style.Color = ink2
	if over > 0 {
		style.Color = late
	}
	return style
}

// signed writes minutes with their sign.
func signed(minutes int) string {
	switch {
	case minutes > 0:
		return "+" + strconv.Itoa(minutes)
	case minutes < 0:
		return "−" + strconv.Itoa(-minutes)
	}
	return "0"
}

// crewNotes returns notes without the lines that only say what is illustrative.
func crewNotes(notes string) string {
	var kept []string
	for line := range strings.Lines(notes) {
		if line = strings.TrimSpace(line); line != "" && !tour.Illustrative(line) {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, " ")
}
