package conflict

import "tournee/backend/tour"

// stop returns what is wrong with a stop.
func (x *index) stop(id string) []Conflict {
	here := x.stops[id]
	if here == nil || here.stop.Status == tour.Cancelled {
		return nil
	}
	var found []Conflict
	for _, r := range x.stopFinders {
		if x.asks(r.rule) {
			found = r.find(x, found, here)
		}
	}
	return found
}

// stopFinder finds what one rule says of a stop, and adds it to what was found.
type stopFinder struct {
	rule string
	find func(x *index, found []Conflict, here *place) []Conflict
}

func stopFinders() []stopFinder {
	return []stopFinder{
		{PersonAbsent, (*index).absent},
		{PersonUnconfirmed, (*index).unconfirmed},
		{PersonUnanswered, (*index).unanswered},
		{RoomUnavailable, (*index).blocked},
		{SessionsAtOnce, (*index).atOnce},
		{SessionOutside, (*index).outside},
		{SessionAstray, (*index).astray},
		{TalkSpeakerless, (*index).speakerless},
		{TalkLanguage, (*index).language},
		{CompanyTwice, (*index).companies},
		{MaterialMissing, (*index).material},
		{StopPlaceless, (*index).placeless},
		{StopHostless, (*index).hostless},
		{VenueUnavailable, (*index).venue},
		{TalksWanting, (*index).wanting},
		{CapacityShort, (*index).crowded},
		{StopHoliday, (*index).holiday},
		{StopBlackout, (*index).blackout},
		{HoldExpired, (*index).expired},
		{HoldExpiring, (*index).expiring},
		{HoldClash, (*index).clashing},
	}
}

// outside finds sessions before the doors open or after the curfew, at a stop
// that is on then.
func (x *index) outside(found []Conflict, here *place) []Conflict {
	for _, s := range x.ofStop[here.stop.ID] {
		if s.from >= here.from && s.to <= here.to || x.strays(s) {
			continue
		}
		why := text("begins before the doors open at %s", "commence avant l’ouverture des portes à %s", clock(here.stop.Starts))
		if s.from >= here.from {
			why = text("ends after the curfew at %s", "finit après la fermeture à %s", clock(here.stop.Ends))
		}
		found = append(found, x.conflict(SessionOutside, here.stop.ID, []string{when(s), string(here.stop.Starts), string(here.stop.Ends)}, x.sessionRecord(s)).saying(
			text("“%s” (%s to %s) %s.", "« %s » (de %s à %s) %s.", x.title(s), at(s), clock(x.ends(s)), why),
			text("Move the session, or change the doors and the curfew.", "Déplacez la séance, ou changez l’ouverture et la fermeture.")))
	}
	return found
}

// strays reports whether a session is on when its stop is not on at all: on
// another day.
func (x *index) strays(s *slot) bool {
	day, stop := s.session.Starts.Date(), s.at.stop
	return (day < stop.Starts.Date() || day > stop.Ends.Date()) && (s.to <= s.at.from || s.from >= s.at.to)
}

// astray finds sessions on other days than their stop.
func (x *index) astray(found []Conflict, here *place) []Conflict {
	for _, s := range x.ofStop[here.stop.ID] {
		if !x.strays(s) {
			continue
		}
		c := x.conflict(SessionAstray, here.stop.ID, []string{when(s), string(here.stop.Starts), string(here.stop.Ends)}, x.sessionRecord(s))
		if x.trying {
			found = append(found, c)
			continue
		}
		found = append(found, c.saying(
			text("“%s” is on %s; %s is on %s.", "« %s » est le %s ; %s est le %s.", x.title(s), day(s.session.Starts.Date()), here.stop.City, day(here.stop.Starts.Date())),
			text("Bring the session to its stop, or move the stop.", "Ramenez la séance à son étape, ou déplacez l’étape.")))
	}
	return found
}

// coming reports whether a stop is more than an idea, and still ahead.
func (at *place) coming() bool { return !at.past && at.stop.Status != tour.Idea }

// placeless finds stops that should have a venue by now.
func (x *index) placeless(found []Conflict, here *place) []Conflict {
	if here.stop.VenueID != "" || !here.coming() {
		return found
	}
	return append(found, x.conflict(StopPlaceless, here.stop.ID, nil, stopRecord(here)).saying(
		text("%s has no venue yet.", "%s n’a pas encore de lieu.", here.stop.City), text("Choose a venue.", "Choisissez un lieu.")))
}

// hostless finds stops that nobody hosts.
func (x *index) hostless(found []Conflict, here *place) []Conflict {
	if x.hosts[here.stop.ID] || !here.coming() {
		return found
	}
	return append(found, x.conflict(StopHostless, here.stop.ID, nil, stopRecord(here)).saying(
		text("Nobody hosts %s yet.", "Personne n’accueille encore %s.", here.stop.City),
		text("Find who lends the venue, and add them as host.", "Trouvez qui prête le lieu, et ajoutez-le comme hôte.")))
}

// wanting finds stops with fewer talks than wanted.
func (x *index) wanting(found []Conflict, here *place) []Conflict {
	have := 0
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID != "" {
			have++
		}
	}
	if here.past || have >= here.stop.Wanted {
		return found
	}
	return append(found, x.conflict(TalksWanting, here.stop.ID, []string{number(have), number(here.stop.Wanted)}, stopRecord(here)).saying(
		text("%s has %d of the %d talks wanted.", "%s compte %d des %d conférences voulues.", here.stop.City, have, here.stop.Wanted),
		text("Add a talk to the agenda.", "Ajoutez une conférence à l’agenda.")))
}

// crowded finds stops for which more people are registered than there are seats.
func (x *index) crowded(found []Conflict, here *place) []Conflict {
	seats := x.seats(here)
	if here.past || seats == 0 || here.stop.Registered <= seats {
		return found
	}
	return append(found, x.conflict(CapacityShort, here.stop.ID, []string{number(here.stop.Registered), number(seats)}, stopRecord(here)).saying(
		text("%s has %d people registered for %d seats.", "%s compte %d personnes inscrites pour %d places.", here.stop.City, here.stop.Registered, seats),
		text("Close the registration, or find a larger venue.", "Fermez les inscriptions, ou trouvez un lieu plus grand.")))
}

// holiday finds public holidays on which a stop is held.
func (x *index) holiday(found []Conflict, here *place) []Conflict {
	if here.past || x.around.Holiday == nil {
		return found
	}
	for i := range here.stop.Days() {
		date := here.stop.Starts.Date().Add(i)
		name, is := x.around.Holiday(here.stop, date)
		if !is {
			continue
		}
		found = append(found, x.conflict(StopHoliday, here.stop.ID, []string{string(date)}, stopRecord(here)).saying(
			text("%s is on a public holiday, %s: %s.", "%s tombe un jour férié, le %s : %s.", here.stop.City, day(date), name),
			text("Choose another day, or accept it.", "Choisissez un autre jour, ou acceptez-le.")))
	}
	return found
}

// blackout finds days of a stop on which the tour does not go.
func (x *index) blackout(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	first := here.stop.Starts.Date()
	last := first.Add(max(here.stop.Days(), 1) - 1)
	for _, h := range x.plan.Happenings {
		if !h.Blackout || h.From > last || h.To < first || !h.Place.Empty() && !alike(h.Place, here.stop.City) && !alike(h.Place, here.stop.Region) {
			continue
		}
		date := max(first, h.From)
		found = append(found, x.conflict(StopBlackout, here.stop.ID, []string{string(date)}, Record{"happening", h.ID, h.Name}, stopRecord(here)).saying(
			text("%s is on %s, a day ruled out: %s.", "%s est le %s, un jour exclu : %s.", here.stop.City, day(date), h.Name),
			text("Choose another day.", "Choisissez un autre jour.")))
	}
	return found
}
