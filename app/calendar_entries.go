package app

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strconv"
	"strings"
	"time"

	"tournee/backend/exchange"
	"tournee/backend/tour"
)

// entry is a record that an event of a calendar would become.
type entry[T any] struct {
	key   string
	event exchange.CalendarEvent
	want  T
	note  tour.Text
}

// keyed are the events of the calendar that count, each with a key of its own:
// its UID and which repeat it is. An event that is there twice counts once;
// events that share a UID though they are not one are told apart by their start.
func (t *calendarIntake) keyed(each func(key string, e exchange.CalendarEvent)) {
	shared := map[string]int{}
	for _, e := range t.found.Events {
		shared[eventKey(e)]++
	}
	lines := map[string]int{}
	for _, e := range t.found.Events {
		key := eventKey(e)
		if shared[key] > 1 {
			key += " @" + e.Start.UTC().Format(time.RFC3339) + " " + e.Summary
		}
		if line, twice := lines[key]; twice {
			t.leave(e, "it is the same as the one on line %d", "c’est le même que celui de la ligne %d", line)
			continue
		}
		lines[key] = e.Line
		each(short(key), e)
	}
}

func eventKey(e exchange.CalendarEvent) string {
	key := e.UID
	switch {
	case e.Status == "busy": // who writes these gives each file a UID
		key = "busy " + e.Start.UTC().Format(time.RFC3339)
	case key == "":
		key = e.Summary + " " + e.Start.UTC().Format(time.RFC3339)
	}
	if e.Repeat != "" {
		key += " / " + e.Repeat
	}
	return key
}

// short makes a key fit a line.
func short(key string) string {
	if len(key) <= 200 {
		return key
	}
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:])
}

// happenings are what else happens on these days.
func (t *calendarIntake) happenings() []entry[tour.Happening] {
	var all []entry[tour.Happening]
	t.keyed(func(key string, e exchange.CalendarEvent) {
		if e.Status == "cancelled" {
			t.report.Counts.Cancelled++
			return
		}
		fields := NewHappening()
		fields.Name, fields.From, fields.To = t.said(e, oneLine(titleOf(e))), e.First, e.Last
		if !e.AllDay() {
			fields.From, fields.To = t.daysOf(e)
		}
		fields.Blackout, fields.URL, fields.Notes = t.in.Blackout, webAddress(e.URL), told(e)
		if t.in.Place != "" {
			fields.Place = tour.Both(t.in.Place)
		}
		h := tour.Happening{TourID: t.target.id, HappeningFields: fields}
		if t.stands(e, h) {
			all = append(all, entry[tour.Happening]{key: key, event: e, want: h})
		}
	})
	return all
}

// daysOf returns the first and the last day of an event with hours; what ends
// in the small hours is part of the day before.
func (t *calendarIntake) daysOf(e exchange.CalendarEvent) (first, last tour.Date) {
	from, to := t.wall(e, e.Start), t.wall(e, e.End)
	first, last = from.Date(), to.Date()
	if last > first && to.Clock() <= "06:00" {
		last = last.Add(-1)
	}
	return first, last
}

// wall is what the clock says at the start or the end of an event.
func (t *calendarIntake) wall(e exchange.CalendarEvent, at time.Time) tour.Wall {
	if e.Floating {
		return t.target.here(at)
	}
	return t.target.wall(at)
}

// said is a text in the language of the event, or in the one that is spoken
// there, or in both.
func (t *calendarIntake) said(e exchange.CalendarEvent, text string) tour.Text {
	lang := e.Language
	if lang == "" {
		lang = t.target.lang
	}
	switch {
	case text == "":
		return tour.Text{}
	case lang != "":
		return tour.Text{lang: text}
	}
	return tour.Both(text)
}

// told is where an event is, and what it is about.
func told(e exchange.CalendarEvent) string {
	if e.Private {
		return ""
	}
	return atLength(strings.TrimSpace(e.Location + "\n\n" + exchange.PlainText(e.Description)))
}

func titleOf(e exchange.CalendarEvent) string {
	if e.Private {
		return ""
	}
	return e.Summary
}

// oneLine and atLength are texts cut to what a title and notes may hold.
func oneLine(s string) string { return tour.Cut(strings.Join(strings.Fields(s), " "), tour.LineLength) }

func atLength(s string) string { return tour.Cut(s, tour.ProseLength) }

// webAddress returns s if it is the address of a page, or else nothing.
func webAddress(s string) string {
	address, err := url.Parse(s)
	if err != nil || address.Host == "" || address.Scheme != "https" && address.Scheme != "http" || len(s) > tour.AddressLength {
		return ""
	}
	return s
}

// absences are when a person or a venue cannot, by the clock of the stop
// nearest in time. What goes on over midnight becomes hours of its first and
// last day and the whole days between.
func (t *calendarIntake) absences() []entry[tour.Availability] {
	var all []entry[tour.Availability]
	t.keyed(func(key string, e exchange.CalendarEvent) {
		switch {
		case e.Status == "cancelled":
			t.report.Counts.Cancelled++
			return
		case e.Free:
			t.report.Counts.Free++
			return
		case !e.AllDay() && !e.End.After(e.Start):
			t.leave(e, "it has no length", "il n’a pas de durée")
			return
		}
		for i, piece := range t.pieces(e) {
			a := tour.Availability{AvailabilityFields: piece}
			if t.in.Into == "venue" {
				a.VenueID = t.target.id
			} else {
				a.PersonID = t.target.id
			}
			a.Notes = oneLine(titleOf(e))
			part := key
			if i > 0 {
				part += " #" + strconv.Itoa(i+1)
			}
			if t.stands(e, a) {
				all = append(all, entry[tour.Availability]{key: part, event: e, want: a})
			}
		}
	})
	return all
}

// pieces cuts the time of an event into days and hours on which somebody cannot.
func (t *calendarIntake) pieces(e exchange.CalendarEvent) []tour.AvailabilityFields {
	piece := func(from, to tour.Date, opens, closes string) tour.AvailabilityFields {
		a := NewAvailability()
		a.From, a.To, a.Opens, a.Closes = from, to, tour.Clock(opens), tour.Clock(closes)
		return a
	}
	if e.AllDay() {
		return []tour.AvailabilityFields{piece(e.First, e.Last, "", "")}
	}
	const midnight = "00:00"
	from, to := t.wall(e, e.Start), t.wall(e, e.End)
	if to <= from { // the clocks are put back meanwhile
		to = from.Add(1)
	}
	first, last := from.Date(), to.Date()
	if from.Clock() != midnight && to <= from.AddDays(1) {
		return []tour.AvailabilityFields{piece(first, first, from.Clock(), to.Clock())}
	}
	var all []tour.AvailabilityFields
	if from.Clock() != midnight {
		all, first = append(all, piece(first, first, from.Clock(), midnight)), first.Add(1)
	}
	if first < last {
		all = append(all, piece(first, last.Add(-1), "", ""))
	}
	if to.Clock() != midnight {
		all = append(all, piece(last, last, midnight, to.Clock()))
	}
	return all
}

// sessions are the entries of a stop's agenda. Who speaks is not guessed.
func (t *calendarIntake) sessions() []entry[tour.Session] {
	var all []entry[tour.Session]
	t.keyed(func(key string, e exchange.CalendarEvent) {
		minutes := int(e.End.Sub(e.Start) / time.Minute)
		switch {
		case e.AllDay():
			t.leave(e, "it lasts whole days: a session has an hour", "il dure des jours entiers : une séance a une heure")
			return
		case minutes < 1:
			t.leave(e, "it has no length", "il n’a pas de durée")
			return
		}
		fields := NewSession()
		fields.StopID, fields.Kind = t.target.id, entryKind(e)
		fields.Title, fields.Abstract = t.said(e, oneLine(titleOf(e))), t.said(e, atLength(exchange.PlainText(e.Description)))
		if fields.Title.Empty() {
			t.leave(e, "it has no title", "il n’a pas de titre")
			return
		}
		fields.Starts, fields.Minutes = t.wall(e, e.Start), minutes
		if address := webAddress(e.URL); address != "" {
			fields.Links = []tour.Link{{Label: tour.Text{}, URL: address}}
		}
		switch e.Status {
		case "cancelled":
			fields.Status = tour.SessionCancelled
		case "confirmed":
			fields.Status = tour.SessionConfirmed
		}
		s := entry[tour.Session]{key: key, event: e}
		fields.RoomID, s.note = t.room(e)
		s.want = tour.Session{TourID: t.target.tourID, SessionFields: fields}
		checked := s.want
		checked.TalkID = "its own" // it gets one when it is kept
		if t.stands(e, checked) {
			all = append(all, s)
		}
	})
	return all
}

// room finds the room that an event names, or any part of where it is.
func (t *calendarIntake) room(e exchange.CalendarEvent) (id string, note tour.Text) {
	where := append([]string{e.Location}, strings.FieldsFunc(e.Location, func(r rune) bool { return strings.ContainsRune(",;\n", r) })...)
	for _, part := range where[:min(len(where), 8)] {
		if id := t.target.rooms[tour.Fold(part)]; id != "" {
			return id, tour.Text{}
		}
	}
	if e.Location == "" || len(t.target.rooms) == 0 {
		return "", tour.Text{}
	}
	return "", tour.Text{
		tour.English: "No room is called “" + oneLine(e.Location) + "”: it is for all rooms.",
		tour.French:  "Aucune salle ne s’appelle « " + oneLine(e.Location) + " » : elle vaut pour toutes.",
	}
}

// entryKind is what an event is in an agenda, by its categories or its title.
func entryKind(e exchange.CalendarEvent) tour.Kind {
	kinds := map[string]tour.Kind{
		"break": tour.Break, "coffee": tour.Break, "coffee break": tour.Break, "pause": tour.Break, "pause cafe": tour.Break,
		"meal": tour.Meal, "lunch": tour.Meal, "lunch break": tour.Meal, "dinner": tour.Meal, "food": tour.Meal, "dejeuner": tour.Meal, "pause dejeuner": tour.Meal, "diner": tour.Meal, "repas": tour.Meal,
		"opening": tour.Opening, "welcome": tour.Opening, "registration": tour.Opening, "doors open": tour.Opening, "ouverture": tour.Opening, "accueil": tour.Opening, "inscription": tour.Opening,
		"closing": tour.Closing, "closing remarks": tour.Closing, "cloture": tour.Closing, "mot de la fin": tour.Closing,
		"networking": tour.Networking, "social event": tour.Networking, "reseautage": tour.Networking, "echanges": tour.Networking,
	}
	for _, word := range append(strings.Split(e.Categories, ","), e.Summary) {
		if kind, ok := kinds[tour.Fold(word)]; ok {
			return kind
		}
	}
	return tour.Delivery
}
