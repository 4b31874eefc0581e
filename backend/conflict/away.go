package conflict

import (
	"time"

	"tournee/backend/tour"
)

// barrier is why somebody, or a venue, cannot be somewhere then.
type barrier struct {
	tour.Availability
	beyond bool // they can at other hours than these, and said which
}

// cannot returns what keeps a person or a venue from being at a stop between
// two hours of its city. A night that goes on past midnight counts to the day
// on which it began.
func (x *index) cannot(id string, here *place, from, to tour.Wall) (barrier, bool) {
	entries := x.away[id]
	if len(entries) == 0 {
		return barrier{}, false
	}
	var only barrier
	free := true
	for _, a := range entries {
		if !a.Can {
			if inTown(a.Place, here) && meetsHours(a, from, to) {
				return barrier{Availability: a}, true
			}
			continue
		}
		if a.From > x.last || a.To < x.first {
			continue // of another tour's time
		}
		if inTown(a.Place, here) && holdsHours(a, from, to) {
			return x.barred(entries, here, from, to)
		}
		if free || nearer(a.From, only.From, from.Date()) {
			only = barrier{a, true}
		}
		free = false
	}
	return only, !free
}

// barred is cannot for who said that they can then: unless they also said that
// they cannot.
func (x *index) barred(entries []tour.Availability, here *place, from, to tour.Wall) (barrier, bool) {
	for _, a := range entries {
		if !a.Can && inTown(a.Place, here) && meetsHours(a, from, to) {
			return barrier{Availability: a}, true
		}
	}
	return barrier{}, false
}

func nearer(a, b, day tour.Date) bool {
	near := func(d tour.Date) int { return max(d.Days(day), day.Days(d)) }
	return near(a) < near(b)
}

func inTown(where tour.Text, here *place) bool {
	return where.Empty() || alike(where, here.stop.City)
}

// alike reports whether two places have a name in common.
func alike(a, b tour.Text) bool {
	for _, one := range a {
		for _, other := range b {
			if one != "" && tour.Fold(one) == tour.Fold(other) {
				return true
			}
		}
	}
	return false
}

// meetsHours reports whether an availability is about any of the time between
// two hours.
func meetsHours(a tour.Availability, from, to tour.Wall) bool {
	if a.From > to.Date() || a.To < from.Date().Add(-1) {
		return false
	}
	for day := max(a.From, from.Date().Add(-1)); day <= min(a.To, to.Date()); day = day.Add(1) {
		if opens, closes := hoursOn(a, day); from < closes && opens < to {
			return true
		}
	}
	return false
}

// holdsHours reports whether an availability is about all of the time between
// two hours.
func holdsHours(a tour.Availability, from, to tour.Wall) bool {
	const smallHours = "T06:00"
	for day := max(a.From, from.Date().Add(-1)); day <= min(a.To, from.Date()); day = day.Add(1) {
		opens, closes := hoursOn(a, day)
		if a.Opens == "" {
			closes = tour.Wall(day.Add(1) + smallHours)
		}
		if opens <= from && to <= closes {
			return true
		}
	}
	return a.Opens == "" && a.Covers(from.Date()) && a.Covers(to.Date())
}

// hoursOn returns from when to when an availability counts on a day.
func hoursOn(a tour.Availability, day tour.Date) (opens, closes tour.Wall) {
	const midnight = "T00:00"
	if a.Opens == "" {
		return tour.Wall(day + midnight), tour.Wall(day.Add(1) + midnight)
	}
	opens, closes = tour.Wall(string(day)+"T"+string(a.Opens)), tour.Wall(string(day)+"T"+string(a.Closes))
	if closes <= opens {
		closes = closes.AddDays(1)
	}
	return opens, closes
}

// unavailable finds the sessions of a person at hours at which they cannot, and
// the stops to which they are to come on days on which they cannot.
func (x *index) unavailable(found []Conflict, id string) []Conflict {
	if len(x.away[id]) == 0 {
		return found
	}
	busy := map[*place]bool{}
	for _, s := range x.ofPerson[id] {
		if s.other || s.at.past {
			continue
		}
		busy[s.at] = true
		why, no := x.cannot(id, s.at, s.session.Starts, x.ends(s))
		if !no {
			continue
		}
		found = append(found, x.conflict(PersonUnavailable, s.at.stop.ID, []string{when(s), why.hours()}, x.personRecord(id), x.sessionRecord(s)).saying(
			text("%s %s; %s has “%s” at %s.", "%s %s ; %s programme « %s » à %s.", x.name(id), why.said(s.session.Starts.Date()), s.at.stop.City, x.title(s), at(s)),
			text("Move the session or the stop, or choose another speaker.", "Déplacez la séance ou l’étape, ou choisissez une autre personne.")))
	}
	for _, e := range x.asked[id] {
		here := x.stops[e.StopID]
		if here == nil || here.past || busy[here] || e.Status == tour.Declined || e.Status == tour.Withdrawn {
			continue
		}
		if why, no := x.cannotAtAll(id, here); no {
			found = append(found, x.conflict(PersonUnavailable, here.stop.ID, []string{string(here.stop.Starts), why.hours()}, x.personRecord(id)).saying(
				text("%s %s, and is to come to %s then.", "%s %s, et doit venir à %s ce jour-là.", x.name(id), why.said(here.stop.Starts.Date()), here.stop.City),
				text("Ask again, or move the stop.", "Demandez à nouveau, ou déplacez l’étape.")))
		}
	}
	return found
}

// cannotAtAll is cannot for a whole stop: on each of its days.
func (x *index) cannotAtAll(id string, here *place) (why barrier, no bool) {
	for from, to := range daysOf(here.stop) {
		if why, no = x.cannot(id, here, from, to); !no {
			return why, false
		}
	}
	return why, no
}

// daysOf yields the hours of each day of a stop: those from the doors to the
// curfew on a single day.
func daysOf(s tour.Stop) func(yield func(from, to tour.Wall) bool) {
	return func(yield func(from, to tour.Wall) bool) {
		days := s.Days()
		if days <= 1 {
			yield(s.Starts, s.Ends)
			return
		}
		opens, closes := s.Starts.Clock(), s.Ends.Clock()
		if closes <= opens {
			closes = "23:59"
		}
		for i := range days {
			day := string(s.Starts.Date().Add(i))
			if !yield(tour.Wall(day+"T"+opens), tour.Wall(day+"T"+closes)) {
				return
			}
		}
	}
}

// hours is what a barrier is about, as facts keep it.
func (b barrier) hours() string {
	return string(b.From) + ".." + string(b.To) + " " + string(b.Opens) + "-" + string(b.Closes)
}

// said is what follows a name: "is away on 14 May".
func (b barrier) said(on tour.Date) tour.Text {
	hours := tour.Text{tour.English: "", tour.French: ""}
	if b.Opens != "" {
		hours = text(" (%s to %s)", " (de %s à %s)", clock(tour.Wall("2006-01-02T"+string(b.Opens))), clock(tour.Wall("2006-01-02T"+string(b.Closes))))
	}
	switch {
	case b.beyond && b.From == b.To:
		return text("can only on %s%s", "peut seulement le %s%s", day(b.From), hours)
	case b.beyond:
		return text("can only from %s to %s%s", "peut seulement du %s au %s%s", day(b.From), day(b.To), hours)
	case b.Opens != "":
		return text("cannot on %s%s", "ne peut pas le %s%s", day(on), hours)
	}
	return text("is away on %s", "est indisponible le %s", day(on))
}

// venue finds days on which the venue of a stop cannot.
func (x *index) venue(found []Conflict, here *place) []Conflict {
	if here.past || here.stop.VenueID == "" || len(x.away[here.stop.VenueID]) == 0 {
		return found
	}
	for from, to := range daysOf(here.stop) {
		why, no := x.cannot(here.stop.VenueID, here, from, to)
		if !no {
			continue
		}
		why.PersonID = ""
		found = append(found, x.conflict(VenueUnavailable, here.stop.ID, []string{string(from), string(to), why.hours()}, x.venueRecord(here.stop.VenueID), stopRecord(here)).saying(
			text("%s %s; %s is there then.", "%s %s ; %s s’y tient ce jour-là.", x.plan.Venues[here.stop.VenueID].Name, why.ofVenue(from.Date()), here.stop.City),
			text("Move the stop, or choose another venue.", "Déplacez l’étape, ou choisissez un autre lieu.")))
	}
	return found
}

func (b barrier) ofVenue(on tour.Date) tour.Text {
	if !b.beyond && b.Opens == "" {
		return text("is not free on %s", "n’est pas libre le %s", day(on))
	}
	return b.said(on)
}

// weekday reports whether a day is none of the week-end.
func weekday(d tour.Date) bool {
	t, err := time.Parse(time.DateOnly, string(d))
	return err == nil && t.Weekday() != time.Saturday && t.Weekday() != time.Sunday
}
