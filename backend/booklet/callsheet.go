package booklet

import (
	"context"
	"strings"

	"tournee/backend/booklet/pdfpost"
	"tournee/backend/tour"
)

const (
	callIndent = 34.0 // of the stops, right of the line
	callLabel  = 72.0 // width of hours and labels
)

// callSheets lays out a page for each speaker: where they speak, how they come
// there, when to be there, and whom to ask for.
func (h *handout) callSheets(ctx context.Context, stops []tour.Stop) error {
	people := h.speakersAt(stops)
	if len(people) == 0 {
		return h.nobodySpeaks()
	}
	for _, who := range people {
		if err := ctx.Err(); err != nil {
			return err
		}
		h.callSheet(who)
	}
	return nil
}

// callSheet lays out somebody's page, as airy as it can be: a tour of many
// stops is set tighter, and goes on to another page only when nothing else helps.
func (h *handout) callSheet(who named) {
	kids := len(h.root.Kids)
	for _, tight := range []float64{1, 0.6, 0.3} {
		h.root.Kids = h.root.Kids[:kids]
		if pages := h.callPages(who, tight); len(pages) == 1 || tight < 0.5 {
			h.bookmark(h.words.hand.kinds[CallSheet], h.neat(who.person.Name))
			h.pages = append(h.pages, pages...)
			return
		}
	}
}

// callPages lays out somebody's pages with that much of the usual white.
func (h *handout) callPages(who named, air float64) []*page {
	set := *h
	set.pad = h.pad * air
	e := h.root.Add("Sect")
	name, kind := h.neat(who.person.Name), h.words.hand.kinds[CallSheet]
	first := &page{}
	y := h.headed(first, e, tour.Stop{}, heading{kind + ", " + h.title(), name, h.neat(h.plan.Employer(who.person).Name)})
	f := &flow{sheet: h.sheet, frame: func(p *page, from int) {
		if from > 0 {
			h.again(p, name+", "+kind)
		}
	}}
	f.open(first, y)
	f.add(h.reachedAt(e, who.person)...)
	for _, stop := range who.stops {
		slabs := set.callAt(e.Add("Sect"), who.person, stop)
		slabs[0].gap *= air
		f.add(slabs...)
	}
	f.settle()
	return f.pages
}

// reachedAt tells somebody how they are reached, so that they can put it right.
func (h *handout) reachedAt(e *pdfpost.Element, person tour.Person) []slab {
	text := h.words.hand.notReached
	if ways := waysTo(person); len(ways) > 0 {
		text = say(h.words.hand.reached, strings.Join(ways, ", "))
	}
	return h.para(e, h.theme.small, text, "")
}

// callAt sets what somebody has to know of one stop.
func (h *handout) callAt(e *pdfpost.Element, person tour.Person, stop tour.Stop) []slab {
	city := h.theme.handDay
	left, right := h.left+callIndent, h.right
	when := h.one(h.theme.smallStrong, h.on(stop))
	title := h.fit(city, h.tidy(stop.City), right-left-when.Width-16)
	h2, day := e.Add("H2"), e.Add("P")
	slabs := []slab{{gap: 20, height: 24, draw: func(p *page, y float64) {
		h.station(p, h.left+11, y+11, 11, h.plan.Number(stop.ID))
		p.text(h2, left, y+16, title)
		p.atRight(day, right, y+16, when)
	}}}
	table := e.Add("Table")
	columns := []column{{left: left, right: left + callLabel}, {left: left + callLabel, right: right}}
	for _, n := range h.callNotes(person, stop) {
		row := h.row(table.Add("TR"), "TD", columns, [][]said{{{style: h.theme.smallStrong, text: n.label}}, n.said})
		row.glued = true
		slabs = append(slabs, row)
	}
	return slabs
}

// callNote is what somebody has to know, with a word or an hour before it.
type callNote struct {
	label string
	said  []said
}

// callNotes lists what somebody has to know of a stop.
func (h *handout) callNotes(person tour.Person, stop tour.Stop) []callNote {
	w := h.words.hand
	notes := h.comingTo(person, stop)
	small := func(text string) []said { return []said{{style: h.theme.small, text: text}} }
	for _, s := range h.givenBy(person, stop) {
		notes = append(notes, callNote{s.Starts.ClockIn(h.words.lang), h.givenSaid(person, stop, s)})
	}
	if where := h.place(stop); where != "" {
		access := h.tidy(h.plan.Venues[stop.VenueID].Access)
		notes = append(notes, callNote{w.place, append(small(where), small(access)...)})
	}
	if who, ok := h.plan.People[stop.ContactID]; ok {
		notes = append(notes, callNote{w.ask, small(strings.Join(append([]string{h.neat(who.Name)}, waysTo(who)...), ", "))})
	}
	for _, g := range h.plan.Engagements {
		if g.StopID == stop.ID && g.PersonID == person.ID && g.Nights > 0 {
			notes = append(notes, callNote{w.stay, small(say(w.nights[min(g.Nights, 2)-1], g.Nights))})
		}
	}
	return notes
}

// waysTo lists how somebody is reached.
func waysTo(person tour.Person) []string {
	var ways []string
	for _, way := range []string{strings.ReplaceAll(person.Telephone, " ", nbsp), person.Email} {
		if way != "" {
			ways = append(ways, way)
		}
	}
	return ways
}

// comingTo tells how somebody comes to a stop, and when to be there.
func (h *handout) comingTo(person tour.Person, stop tour.Stop) []callNote {
	w := h.words.hand
	var notes []callNote
	for _, j := range h.Journeys {
		if j.PersonID != person.ID || j.StopID != stop.ID {
			continue
		}
		if j.Minutes > 0 {
			way := capital(say(w.comes, h.tidy(j.From), h.wayOf(j), j.Leaves.ClockIn(h.words.lang)))
			notes = append(notes, callNote{w.travel, []said{{style: h.theme.small, text: way}}})
		}
		if j.Arrives != "" {
			there := j.Arrives.ClockIn(h.words.lang)
			if j.Guessed {
				there += " (" + w.guessed + ")"
			}
			notes = append(notes, callNote{w.beThere, []said{{style: h.theme.call, text: there}}})
		}
	}
	return notes
}

// givenBy lists what somebody gives at a stop.
func (h *handout) givenBy(person tour.Person, stop tour.Stop) []tour.Session {
	var given []tour.Session
	for _, s := range h.plan.Agenda(stop.ID) {
		if s.Status == tour.SessionCancelled || s.Kind == tour.Blocker {
			continue
		}
		for _, speaker := range h.plan.Speakers(s) {
			if speaker.ID == person.ID {
				given = append(given, s)
				break
			}
		}
	}
	return given
}

// givenSaid tells somebody of one of their sessions: what, how long, where,
// with whom.
func (h *handout) givenSaid(person tour.Person, stop tour.Stop, s tour.Session) []said {
	var after []string
	if stop.Days() > 1 {
		after = append(after, s.Starts.Date().WeekdayIn(h.words.lang))
	}
	after = append(after, h.words.length(s.Minutes))
	if r, ok := h.plan.Room(s.RoomID); ok {
		after = append(after, h.neat(r.Name))
	}
	if lang := h.plan.Language(s); lang != "" {
		after = append(after, h.words.hand.inLang[lang])
	}
	var others []string
	for _, p := range h.plan.Speakers(s) {
		if p.ID != person.ID {
			others = append(others, h.neat(p.Name))
		}
	}
	if len(others) > 0 {
		after = append(after, say(h.words.hand.with, h.words.list(others)))
	}
	if s.Status == tour.SessionTentative {
		after = append(after, h.words.unsure)
	}
	return []said{{style: h.theme.call, text: h.called(s)}, {style: h.theme.small, text: strings.Join(after, ", ")}}
}
