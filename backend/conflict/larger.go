package conflict

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"tournee/backend/tour"
)

// seats returns how many people a stop has room for, as it says itself, as the one
// room of its talks has, or as its venue has; 0: not known.
func (x *index) seats(here *place) int {
	if here.stop.Capacity > 0 {
		return here.stop.Capacity
	}
	if room, ok := x.onlyRoom(here); ok && room.Capacity > 0 {
		return room.Capacity
	}
	return x.plan.Venues[here.stop.VenueID].Capacity
}

// onlyRoom returns the room in which all talks of a stop are.
func (x *index) onlyRoom(here *place) (room tour.Room, ok bool) {
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID == "" {
			continue
		}
		if s.session.RoomID == "" || room.ID != "" && s.session.RoomID != room.ID {
			return tour.Room{}, false
		}
		room.ID = s.session.RoomID
	}
	room, ok = x.rooms[room.ID]
	return room, ok
}

// larger offers a room of the venue, or a venue of the city, that has seats for
// all and is free.
func (o *offers) larger() {
	here, ok := o.c.x.stops[o.of.StopID]
	if !ok {
		return
	}
	o.largerRoom(here)
	o.largerVenue(here)
}

func (o *offers) largerRoom(here *place) {
	x := o.c.x
	from, ok := x.onlyRoom(here)
	if !ok {
		return
	}
	for _, to := range bySeats(x.plan.RoomsOf(here.stop), func(r tour.Room) int { return r.Capacity }) {
		if to.ID == from.ID || to.Capacity < here.stop.Registered {
			continue
		}
		var e Edits
		free := true
		for _, s := range x.ofStop[here.stop.ID] {
			if s.session.RoomID != from.ID {
				continue
			}
			there := *s
			there.session.RoomID = to.ID
			free = free && x.roomFree(&there, s)
			e.Sessions = append(e.Sessions, there.session)
		}
		if here.stop.Capacity > 0 {
			seated := here.stop
			seated.Capacity = to.Capacity
			e.Stops = []tour.Stop{seated}
		}
		if free && o.offer(Repair{ids("seats", here.stop.ID, to.ID), "room", text("Move %s to %s, which has %d seats", "Déplacer %s vers %s, qui a %d places", here.stop.City, to.Name, to.Capacity), e}) {
			return
		}
	}
}

// bySeats returns the places with the fewest seats first.
func bySeats[T any](places []T, seats func(T) int) []T {
	slices.SortStableFunc(places, func(a, b T) int { return cmp.Compare(seats(a), seats(b)) })
	return places
}

// largerVenue offers the venues that are kept for the stop, then others of its city.
func (o *offers) largerVenue(here *place) {
	x := o.c.x
	kept := func(v tour.Venue) int {
		if slices.ContainsFunc(x.holds[here.stop.ID], func(h tour.Hold) bool { return h.VenueID == v.ID && h.Kept() }) {
			return 0
		}
		return 1
	}
	var venues []tour.Venue
	for _, v := range x.plan.Venues {
		if v.ID != here.stop.VenueID && v.Capacity >= here.stop.Registered && (kept(v) == 0 || alike(v.City, here.stop.City)) && x.venueFree(v.ID, here) {
			venues = append(venues, v)
		}
	}
	slices.SortFunc(venues, func(a, b tour.Venue) int {
		return cmp.Or(cmp.Compare(kept(a), kept(b)), cmp.Compare(a.Capacity, b.Capacity), cmp.Compare(a.ID, b.ID))
	})
	for _, v := range venues[:min(tried, len(venues))] {
		if o.enough() {
			return
		}
		o.offer(Repair{ids("venue", here.stop.ID, v.ID), "venue", text("Move %s to %s, which has %d seats", "Déplacer %s vers %s, qui a %d places", here.stop.City, v.Name, v.Capacity), x.into(here, v)})
	}
}

// venueFree reports whether nothing known is in a venue on the days of a stop.
func (x *index) venueFree(id string, here *place) bool {
	for from, to := range daysOf(here.stop) {
		if _, no := x.cannot(id, here, from, to); no {
			return false
		}
	}
	first, last := here.stop.Starts.Date(), here.stop.Starts.Date().Add(max(here.stop.Days(), 1)-1)
	taken := func(s tour.Stop) bool {
		return s.ID != here.stop.ID && s.VenueID == id && s.Status != tour.Cancelled && s.Starts.Date() <= last && first <= s.Starts.Date().Add(max(s.Days(), 1)-1)
	}
	return !slices.ContainsFunc(x.plan.Stops, taken) && !slices.ContainsFunc(x.plan.Elsewhere, func(e tour.Elsewhere) bool { return taken(e.Stop) }) &&
		!slices.ContainsFunc(x.holdsAt[id], func(h tour.Hold) bool {
			return h.StopID != here.stop.ID && h.Kept() && h.From <= last && first <= h.To
		})
}

// into returns a stop in another venue, its sessions in rooms of the same names
// there, or in none.
func (x *index) into(here *place, v tour.Venue) Edits {
	placed := here.stop
	placed.VenueID = v.ID
	if placed.Capacity > 0 {
		placed.Capacity = v.Capacity
	}
	e := Edits{Stops: []tour.Stop{placed}}
	rooms := x.plan.RoomsOf(placed)
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.RoomID == "" {
			continue
		}
		moved, name := s.session, x.rooms[s.session.RoomID].Name
		moved.RoomID = ""
		if i := slices.IndexFunc(rooms, func(r tour.Room) bool { return r.Name == name }); i >= 0 {
			moved.RoomID = rooms[i].ID
		}
		e.Sessions = append(e.Sessions, moved)
	}
	return e
}

// longestAsked is up to how many letters of a title a task can name.
const longestAsked = 200

// ask offers a task, with a date, to ask for the material of a talk.
func (o *offers) ask() {
	x := o.c.x
	for _, s := range o.own() {
		title := x.title(s)
		if utf8.RuneCountInString(title.In(tour.English)) > longestAsked || utf8.RuneCountInString(title.In(tour.French)) > longestAsked {
			continue
		}
		due := max(x.around.Today, s.at.stop.Starts.Date().Add(-2))
		task := tour.Task{TourID: x.plan.Tour.ID, TaskFields: tour.TaskFields{
			Title: text("Ask for the slides of “%s”", "Demander les diapositives de « %s »", title), StopID: s.at.stop.ID, Due: due, Status: tour.TaskOpen,
		}}
		o.offer(Repair{ids("task", s.session.ID, string(due)), "task", text("Ask for them by %s, as a task", "Les demander d’ici au %s, comme tâche", day(due)), Edits{Tasks: []tour.Task{task}}})
	}
}

// asksFor reports whether a task of the stop that names the session is open, and
// not late.
func (x *index) asksFor(s *slot) bool {
	title := x.title(s)
	return slices.ContainsFunc(x.tasks[s.at.stop.ID], func(t tour.Task) bool {
		return !t.Settled() && x.plan.Due(t) >= x.around.Today && names(t.Title, title)
	})
}

// names reports whether a text has a name in it, in one language.
func names(whole, name tour.Text) bool {
	for lang, said := range whole {
		if part := tour.Fold(name.In(lang)); part != "" && strings.Contains(tour.Fold(said), part) {
			return true
		}
	}
	return false
}

// ofSponsors offers to have a sponsor share its category, or to end one of two
// sponsorships.
func (o *offers) ofSponsors() {
	x := o.c.x
	var shared []tour.Sponsorship
	who, category := []string{}, ""
	for _, s := range x.plan.Sponsorships {
		if !slices.ContainsFunc(o.of.Records, func(r Record) bool { return r.ID == s.ID }) {
			continue
		}
		if s.Exclusive {
			category = s.Category
			s.Exclusive = false
			shared = append(shared, s)
			who = append(who, x.plan.Organizations[s.OrganizationID].Name)
		}
	}
	label := text("Note that %s shares “%s”", "Noter que %s partage « %s »", strings.Join(who, ""), category)
	if len(who) == 2 {
		label = text("Note that %s and %s share “%s”", "Noter que %s et %s partagent « %s »", who[0], who[1], category)
	}
	o.offer(Repair{ids("share", o.of.Records[0].ID, o.of.Records[1].ID), "share", label, Edits{Sponsorships: shared}})
	for _, r := range slices.Backward(o.of.Records) {
		o.offer(Repair{ids("end", r.ID), "end", text("End the sponsorship of %s", "Mettre fin au partenariat de %s", r.Name), Edits{Ended: []string{r.ID}}})
	}
}
