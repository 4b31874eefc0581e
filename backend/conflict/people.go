package conflict

import (
	"strconv"

	"tournee/backend/tour"
)

func number(n int) string { return strconv.Itoa(n) }

// person returns what is wrong with where a person is when.
func (x *index) person(id string) []Conflict {
	var found []Conflict
	if x.asks(PersonDoubleBooked) {
		found = x.doubleBooked(found, id)
	}
	if x.asks(PersonTravel) && x.around.Travel != nil {
		found = x.travelling(found, id)
	}
	if x.asks(PersonHome) && x.around.Travel != nil {
		found = x.fromHome(found, id)
	}
	if x.asks(PersonUnavailable) {
		found = x.unavailable(found, id)
	}
	return found
}

// doubleBooked finds the sessions of a person that are on at the same time.
func (x *index) doubleBooked(found []Conflict, id string) []Conflict {
	for a, b := range overlapping(x.ofPerson[id]) {
		if a.other && b.other {
			continue
		}
		found = append(found, x.inTwoPlaces(id, a, b))
	}
	return found
}

func (x *index) inTwoPlaces(id string, a, b *slot) Conflict {
	here := own(a, b)
	c := x.conflict(PersonDoubleBooked, here.at.stop.ID, facts(a, b), x.personRecord(id), x.sessionRecord(a), x.sessionRecord(b)).with(a, b)
	if x.trying {
		return c
	}
	if a.other || b.other {
		there := a
		if b.other {
			there = b
		}
		return c.saying(
			text("%s is in %s at %s and, in another tour, in %s at %s on %s.", "%s est à %s à %s et, dans une autre tournée, à %s à %s le %s.",
				x.name(id), here.at.stop.City, at(here), there.at.stop.City, at(there), day(there.session.Starts.Date())),
			text("That is the tour %s. Move the stop, or choose another speaker here.", "C’est la tournée %s. Déplacez l’étape, ou choisissez une autre personne ici.", there.at.tour.Title))
	}
	if a.at != b.at {
		return c.saying(
			text("%s is in %s at %s and in %s at %s on %s.", "%s est à %s à %s et à %s à %s le %s.",
				x.name(id), a.at.stop.City, at(a), b.at.stop.City, at(b), day(b.session.Starts.Date())),
			text("Move a stop, or choose another speaker in %s.", "Déplacez une étape, ou choisissez une autre personne à %s.", here.at.stop.City))
	}
	return c.saying(
		text("%s speaks in two sessions at %s: “%s” and “%s”.", "%s parle dans deux séances à %s : « %s » et « %s ».", x.name(id), at(b), x.title(a), x.title(b)),
		text("Move one of them to another hour.", "Déplacez l’une d’elles à une autre heure."))
}

// facts are the hours of two slots, whichever comes first.
func facts(a, b *slot) []string {
	if a.session.ID > b.session.ID {
		a, b = b, a
	}
	return []string{when(a), when(b)}
}

// travelling finds sessions of a person that follow each other in two cities in
// less time than the way takes.
func (x *index) travelling(found []Conflict, id string) []Conflict {
	var last *slot // that which ends last among those before
	for _, next := range x.ofPerson[id] {
		if last == nil || next.from < last.to {
			if last == nil || next.to > last.to {
				last = next
			}
			continue
		}
		if last.at != next.at && (!last.other || !next.other) && !last.at.past && !next.at.past {
			gap := int((next.from - last.to) / 60)
			if minutes, mode, _ := x.around.Travel(last.at.point(), next.at.point()); minutes > gap {
				found = append(found, x.tooFar(id, last, next, way{gap, minutes, mode}))
			}
		}
		last = next
	}
	return found
}

func (at *place) point() Point { return Point{at.stop.Latitude, at.stop.Longitude} }

func (x *index) tooFar(id string, a, b *slot, w way) Conflict {
	here := own(a, b)
	return x.conflict(PersonTravel, here.at.stop.ID, append(facts(a, b), number(w.minutes)), x.personRecord(id), x.sessionRecord(a), x.sessionRecord(b)).with(a, b).saying(
		text("%s cannot get from %s to %s in time.", "%s n’a pas le temps d’aller de l’étape %s à l’étape %s.", x.name(id), a.at.stop.City, b.at.stop.City),
		text("%s ends %s, %s starts %s: %s; %s (estimate).", "%s finit à %s, %s commence à %s : %s ; %s (estimation).",
			a.at.stop.City, clock(x.ends(a)), b.at.stop.City, at(b), lasting(w.gap), w.said()))
}

// way is the minutes there are, those that a way takes, and how one would travel.
type way struct {
	gap, minutes int
	mode         string
}

// said is what the way takes.
func (w way) said() tour.Text {
	switch w.mode {
	case "rail":
		return text("the train takes %s", "le train en prend %s", lasting(w.minutes))
	case "air":
		return text("the flight takes %s", "l’avion en prend %s", lasting(w.minutes))
	default:
		return text("the drive takes %s", "la route en prend %s", lasting(w.minutes))
	}
}
