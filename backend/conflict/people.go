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
	here := b
	if b.other {
		here = a
	}
	c := x.conflict(PersonDoubleBooked, here.at.stop.ID, facts(a, b), x.personRecord(id), x.sessionRecord(a), x.sessionRecord(b)).with(a, b)
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
		if last.at != next.at && !(last.other && next.other) && !last.at.past && !next.at.past {
			gap := int((next.from - last.to) / 60)
			if minutes, mode, _ := x.around.Travel(last.at.point(), next.at.point()); minutes > gap {
				found = append(found, x.tooFar(id, last, next, gap, minutes, mode))
			}
		}
		last = next
	}
	return found
}

func (at *place) point() Point { return Point{at.stop.Latitude, at.stop.Longitude} }

func (x *index) tooFar(id string, a, b *slot, gap, minutes int, mode string) Conflict {
	here := b
	if b.other {
		here = a
	}
	way := text("the drive takes %s", "la route en prend %s", lasting(minutes))
	switch mode {
	case "rail":
		way = text("the train takes %s", "le train en prend %s", lasting(minutes))
	case "air":
		way = text("the flight takes %s", "l’avion en prend %s", lasting(minutes))
	}
	return x.conflict(PersonTravel, here.at.stop.ID, append(facts(a, b), number(minutes)), x.personRecord(id), x.sessionRecord(a), x.sessionRecord(b)).with(a, b).saying(
		text("%s cannot get from %s to %s in time.", "%s ne peut pas aller de %s à %s à temps.", x.name(id), a.at.stop.City, b.at.stop.City),
		text("%s ends %s, %s starts %s: %s; %s (estimate).", "%s finit à %s, %s commence à %s : %s ; %s (estimation).",
			a.at.stop.City, clock(a.session.Ends()), b.at.stop.City, at(b), lasting(gap), way))
}

// absent finds people in the agenda of a stop to which they will not come.
func (x *index) absent(found []Conflict, here *place) []Conflict {
	for _, e := range x.answers[here.stop.ID] {
		if e.Status != tour.Declined && e.Status != tour.Withdrawn {
			continue
		}
		for _, s := range x.ofPerson[e.PersonID] {
			if s.at != here {
				continue
			}
			found = append(found, x.conflict(PersonAbsent, here.stop.ID, []string{string(e.Status)}, x.personRecord(e.PersonID), x.sessionRecord(s)).saying(
				text("%s will not be in %s, but is on at %s.", "%s ne sera pas à %s, mais y est à l’agenda à %s.", x.name(e.PersonID), here.stop.City, at(s)),
				text("Choose another speaker, or take “%s” out.", "Choisissez une autre personne, ou retirez « %s ».", x.title(s))))
		}
	}
	return found
}

// unanswered finds invitations without an answer.
func (x *index) unanswered(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	for _, e := range x.answers[here.stop.ID] {
		if e.Status != tour.Invited || e.RemindOn != "" && x.around.Today < e.RemindOn {
			continue
		}
		c := x.conflict(PersonUnanswered, here.stop.ID, []string{string(e.AskedOn)}, x.personRecord(e.PersonID))
		sentence := text("%s has not answered for %s.", "%s n’a pas répondu pour %s.", x.name(e.PersonID), here.stop.City)
		if days := e.AskedOn.Days(x.around.Today); e.AskedOn != "" && days > 1 {
			sentence = text("%s has not answered for %d days (%s).", "%s n’a pas répondu depuis %d jours (%s).", x.name(e.PersonID), days, here.stop.City)
		}
		found = append(found, c.saying(sentence, text("Send a reminder?", "Une relance ?")))
	}
	return found
}
