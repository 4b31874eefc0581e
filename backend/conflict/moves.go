package conflict

import (
	"slices"
	"strings"

	"tournee/backend/tour"
)

// step is between how many minutes an hour is looked for.
const step = 5

// nearest returns the hours nearest to that of a session at which it could be
// in a room of its stop, with nobody and nothing in the way.
func (x *index) nearest(s *slot) []tour.Wall {
	opens, closes := x.dayOf(s)
	busy := x.busy(s)
	length := int64(s.session.Minutes) * 60
	first, _ := x.clocks.at(opens, s.at.stop.Zone)
	last, _ := x.clocks.at(closes, s.at.stop.Zone)
	at, _ := x.clocks.at(s.session.Starts, s.at.stop.Zone)
	var free []tour.Wall
	for away := step; away <= 24*60 && len(free) < most; away += step {
		for _, minutes := range []int{away, -away} {
			from := at + int64(minutes)*60
			if from < first || from+length > last || slices.ContainsFunc(busy, func(o *slot) bool { return o.from < from+length && from < o.to }) {
				continue
			}
			starts := s.session.Starts.Add(minutes)
			if said, ok := x.clocks.at(starts, s.at.stop.Zone); ok && said == from {
				free = append(free, starts)
			}
		}
	}
	return free
}

// dayOf returns between which hours a session may be: from the doors to the
// curfew, and at a stop of several days between the first and the last session
// of that day.
func (x *index) dayOf(s *slot) (opens, closes tour.Wall) {
	stop := s.at.stop
	if stop.Days() <= 1 {
		return stop.Starts, stop.Ends
	}
	date := s.session.Starts.Date()
	for _, o := range x.ofStop[stop.ID] {
		if o.session.Starts.Date() != date {
			continue
		}
		if opens == "" || o.session.Starts < opens {
			opens = o.session.Starts
		}
		closes = max(closes, x.ends(o))
	}
	return max(opens, stop.Starts), min(closes, stop.Ends)
}

// busy returns what a session must not meet: what is in its room or keeps all
// rooms, and what else its people do.
func (x *index) busy(s *slot) []*slot {
	var busy []*slot
	add := func(list []*slot, which func(o *slot) bool) {
		for _, o := range list {
			if o != s && which(o) {
				busy = append(busy, o)
			}
		}
	}
	all := func(*slot) bool { return true }
	add(x.ofStop[s.session.StopID], func(o *slot) bool { return s.session.RoomID == "" || o.session.RoomID == "" })
	if s.session.RoomID != "" {
		add(x.ofRoom[s.session.RoomID], all)
	}
	for _, id := range s.speakers {
		add(x.ofPerson[id], all)
	}
	return busy
}

// move offers the nearest free hour of a session.
func (o *offers) move(s *slot) {
	if o.enough() {
		return
	}
	where := *s
	if o.of.Rule == SessionAstray {
		where.session.Starts = tour.Wall(string(s.at.stop.Starts.Date()) + "T" + s.session.Starts.Clock()).Add(-step)
	}
	for _, starts := range o.c.x.nearest(&where) {
		moved := s.session
		moved.Starts = starts
		to := text("to %s", "à %s", clock(starts))
		if starts.Date() != s.session.Starts.Date() {
			to = text("to %s, %s", "au %s, %s", day(starts.Date()), clock(starts))
		}
		if o.offer(Repair{"move:" + moved.ID + ":" + string(starts), "move", text("Move “%s” %s", "Déplacer « %s » %s", o.c.x.title(s), to), Edits{Sessions: []tour.Session{moved}}}) {
			return
		}
	}
}

// swap offers to change the place of a session with that of another one.
func (o *offers) swap(s *slot) {
	if o.enough() || s.session.Pause() {
		return
	}
	x, tries := o.c.x, 0
	others := slices.Clone(x.ofStop[s.session.StopID])
	slices.SortStableFunc(others, func(a, b *slot) int { return int(apart(a, s) - apart(b, s)) })
	for _, other := range others {
		if other == s || other.session.TalkID == "" || slices.Contains(o.of.Sessions, other.session.ID) || other.session.Starts.Date() != s.session.Starts.Date() {
			continue
		}
		if tries++; tries > 6 {
			return
		}
		a, b := x.exchanged(s, other)
		if o.offer(Repair{"swap:" + a.ID + ":" + b.ID, "swap", text("Swap with “%s”", "Échanger avec « %s »", x.title(other)), Edits{Sessions: []tour.Session{a, b}}}) {
			return
		}
	}
}

func apart(a, b *slot) int64 {
	if a.from > b.from {
		return a.from - b.from
	}
	return b.from - a.from
}

// exchanged returns two sessions in each other's place. In one room the earlier
// one then ends when the later one did.
func (x *index) exchanged(a, b *slot) (a2, b2 tour.Session) {
	a2, b2 = a.session, b.session
	a2.Starts, b2.Starts = b.session.Starts, a.session.Starts
	a2.RoomID, b2.RoomID = b.session.RoomID, a.session.RoomID
	if a.session.RoomID == b.session.RoomID && a.from < b.from {
		a2.Starts = x.endingWith(b, a.session.Minutes)
	} else if a.session.RoomID == b.session.RoomID {
		b2.Starts = x.endingWith(a, b.session.Minutes)
	}
	return a2, b2
}

// endingWith returns when something of so many minutes begins that ends with s.
func (x *index) endingWith(s *slot, minutes int) tour.Wall {
	return x.clocks.said(s.to-int64(minutes)*60, s.session.Starts.Add(s.session.Minutes-minutes), s.at.stop.Zone)
}

// room offers another room that is free then.
func (o *offers) room(s *slot) {
	x := o.c.x
	for _, r := range x.plan.RoomsOf(s.at.stop) {
		if o.enough() {
			return
		}
		there := *s
		there.session.RoomID = r.ID
		if r.ID == s.session.RoomID || !x.roomFree(&there, s) {
			continue
		}
		if o.offer(Repair{"room:" + s.session.ID + ":" + r.ID, "room", text("Move “%s” to %s", "Déplacer « %s » vers %s", x.title(s), r.Name), Edits{Sessions: []tour.Session{there.session}}}) {
			return
		}
	}
}

func (x *index) roomFree(there, except *slot) bool {
	return !slices.ContainsFunc(x.ofRoom[there.session.RoomID], func(o *slot) bool { return o != except && o.meets(there) })
}

// shift offers to start a session later, with all that follows it that day in
// its room.
func (o *offers) shift(before, s *slot) {
	x := o.c.x
	minutes := x.plan.Tour.Planning.ChangeoverMinutes - int(s.from-before.to)/60
	minutes = (minutes + step - 1) / step * step
	var shifted []tour.Session
	for _, follows := range x.ofRoom[s.session.RoomID] {
		if follows.at == s.at && follows.from >= s.from && follows.session.Starts.Date() == s.session.Starts.Date() {
			later := follows.session
			later.Starts = later.Starts.Add(minutes)
			shifted = append(shifted, later)
		}
	}
	o.offer(Repair{"shift:" + s.session.ID + ":" + number(minutes), "shift", text("Shift what follows by %d minutes", "Décaler la suite de %d minutes", minutes), Edits{Sessions: shifted}})
}

// hours offers doors or a curfew that leave room for a session.
func (o *offers) hours(s *slot) {
	const far = 2 * 60 * 60
	if o.of.Rule != SessionOutside {
		return
	}
	stop := s.at.stop
	if early := s.at.from - s.from; early > 0 && early <= far {
		stop.Starts = s.session.Starts
		o.offer(Repair{"hours:" + stop.ID + ":" + string(stop.Starts), "hours", text("Open the doors at %s", "Ouvrir les portes à %s", at(s)), Edits{Stops: []tour.Stop{stop}}})
	}
	if late := s.to - s.at.to; late > 0 && late <= far {
		stop.Ends = o.c.x.ends(s)
		o.offer(Repair{"hours:" + stop.ID + ":" + string(stop.Ends), "hours", text("Close at %s", "Fermer à %s", clock(stop.Ends)), Edits{Stops: []tour.Stop{stop}}})
	}
}

// The most that a stop is moved, in days, and the most sessions it may have for
// that to be offered.
const (
	farthest = 30
	movable  = 40
	dates    = 5 // tried out
)

// date offers the nearest day on which a stop could be instead.
func (o *offers) date(stopID string) {
	x := o.c.x
	here, ok := x.stops[stopID]
	if !ok || here.past || o.enough() || len(x.ofStop[stopID]) > movable {
		return
	}
	taken := map[tour.Date]bool{}
	for id, at := range x.stops {
		if id != stopID && at.stop.Status != tour.Cancelled {
			for i := range at.stop.Days() {
				taken[at.stop.Starts.Date().Add(i)] = true
			}
		}
	}
	tries := 0
	for away := 1; away <= farthest && tries < dates; away++ {
		for _, days := range []int{away, -away} {
			moved := here.stop.Shift(days)
			if !x.fits(moved, here.stop, taken) || !x.canAll(here, days) {
				continue
			}
			tries++
			e := Edits{Stops: []tour.Stop{moved}}
			for _, s := range x.ofStop[stopID] {
				later := s.session
				later.Starts = later.Starts.AddDays(days)
				e.Sessions = append(e.Sessions, later)
			}
			to := moved.Starts.Date()
			if o.offer(Repair{"date:" + stopID + ":" + string(to), "date", text("Move %s to %s", "Déplacer %s au %s", here.stop.City, day(to)), e}) {
				return
			}
		}
	}
}

// fits reports whether a stop could be on other days at all: within the tour's
// window, ahead, on a day of the week as before, on no other stop's day.
func (x *index) fits(moved, before tour.Stop, taken map[tour.Date]bool) bool {
	window := x.plan.Tour
	for i := range max(moved.Days(), 1) {
		date := moved.Starts.Date().Add(i)
		if taken[date] || date < x.around.Today || window.From != "" && date < window.From || window.To != "" && date > window.To {
			return false
		}
		if x.limited && (date < x.first || date > x.last) {
			return false // what was said of those days would count anew
		}
		if !weekday(date) && weekday(before.Starts.Date().Add(i)) {
			return false
		}
	}
	return true
}

// canAll reports whether the speakers and the venue of a stop can so many days
// later, and have nothing else then.
func (x *index) canAll(here *place, days int) bool {
	for from, to := range daysOf(here.stop) {
		if _, no := x.cannot(here.stop.VenueID, here, from.AddDays(days), to.AddDays(days)); no {
			return false
		}
	}
	for _, s := range x.ofStop[here.stop.ID] {
		later := slot{from: s.from + int64(days)*24*3600, to: s.to + int64(days)*24*3600}
		for _, id := range s.speakers {
			if _, no := x.cannot(id, here, s.session.Starts.AddDays(days), x.ends(s).AddDays(days)); no {
				return false
			}
			if slices.ContainsFunc(x.ofPerson[id], func(o *slot) bool { return o.at != here && o.meets(&later) }) {
				return false
			}
		}
	}
	return true
}

// ids joins what names a repair.
func ids(parts ...string) string { return strings.Join(parts, ":") }
