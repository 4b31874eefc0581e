package conflict

import (
	"iter"

	"tournee/backend/tour"
)

// room returns what is wrong with what a room holds.
func (x *index) room(id string) []Conflict {
	var found []Conflict
	if x.asks(RoomDoubleBooked) {
		for a, b := range overlapping(x.ofRoom[id]) {
			if a.other && b.other {
				continue
			}
			c := x.conflict(RoomDoubleBooked, own(a, b).at.stop.ID, facts(a, b), x.roomRecord(id), x.sessionRecord(a), x.sessionRecord(b)).with(a, b)
			if x.trying {
				found = append(found, c)
				continue
			}
			if a.other || b.other {
				found = append(found, x.roomElsewhere(c, id, a, b))
				continue
			}
			found = append(found, c.saying(
				text("%s holds two sessions at %s: “%s” and “%s”.", "%s accueille deux séances à %s : « %s » et « %s ».", x.rooms[id].Name, at(b), x.title(a), x.title(b)),
				text("Move one of them to another room or hour.", "Déplacez l’une d’elles vers une autre salle ou une autre heure.")))
		}
	}
	if x.asks(RoomChangeover) && x.plan.Tour.Planning.ChangeoverMinutes > 0 {
		found = x.changeover(found, id)
	}
	return found
}

// roomElsewhere says that another tour has the room at the same time.
func (x *index) roomElsewhere(c Conflict, id string, a, b *slot) Conflict {
	here, there := a, b
	if a.other {
		here, there = b, a
	}
	return c.saying(
		text("%s holds “%s” at %s and, in another tour, “%s” at %s on %s.", "%s accueille « %s » à %s et, dans une autre tournée, « %s » à %s le %s.",
			x.rooms[id].Name, x.title(here), at(here), x.title(there), at(there), day(there.session.Starts.Date())),
		text("That is the tour %s. Choose another room or hour here.", "C’est la tournée %s. Choisissez une autre salle ou une autre heure ici.", there.at.tour.Title))
}

// own returns the later of two slots, or that of this tour when the other one
// is another tour's.
func own(a, b *slot) *slot {
	if b.other {
		return a
	}
	return b
}

// changeover finds sessions that follow each other too closely in a room. A
// break between them is time enough.
func (x *index) changeover(found []Conflict, id string) []Conflict {
	asked := x.plan.Tour.Planning.ChangeoverMinutes
	slots := x.ofRoom[id]
	for i := 1; i < len(slots); i++ {
		a, b := slots[i-1], slots[i]
		gap := int(b.from-a.to) / 60
		if a.at != b.at || a.other || a.at.past || gap < 0 || gap >= asked || a.session.Pause() || b.session.Pause() {
			continue
		}
		has := text("has %d minutes", "a %d minutes", gap)
		switch gap {
		case 0:
			has = text("has no time", "n’a aucun temps")
		case 1:
			has = text("has one minute", "a une minute")
		}
		found = append(found, x.conflict(RoomChangeover, a.at.stop.ID, append(facts(a, b), number(asked)), x.roomRecord(id), x.sessionRecord(a), x.sessionRecord(b)).saying(
			text("%s %s between “%s” and “%s”.", "%s %s entre « %s » et « %s ».", x.rooms[id].Name, has, x.title(a), x.title(b)),
			text("The tour asks for %d. Start “%s” later, or in another room.", "La tournée en demande %d. Commencez « %s » plus tard, ou dans une autre salle.", asked, x.title(b))))
	}
	return found
}

// overlapping yields each pair of slots that are on at the same time, the
// earlier first. The slots are sorted by start: it looks at no pair that does
// not overlap but the next one.
func overlapping(slots []*slot) iter.Seq2[*slot, *slot] {
	return func(yield func(a, b *slot) bool) {
		for i, a := range slots {
			for _, b := range slots[i+1:] {
				if b.from >= a.to {
					break
				}
				if !yield(a, b) {
					return
				}
			}
		}
	}
}

// blocked finds sessions that are on while a blocker keeps all rooms.
func (x *index) blocked(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	all := x.ofStop[here.stop.ID]
	for _, b := range all {
		if b.session.Kind != tour.Blocker || b.session.RoomID != "" {
			continue
		}
		for _, s := range all {
			if s.from >= b.to {
				break
			}
			if s.session.Pause() || !s.meets(b) {
				continue
			}
			found = append(found, x.conflict(RoomUnavailable, here.stop.ID, facts(s, b), x.sessionRecord(s), x.sessionRecord(b)).saying(
				text("No room is free at %s for “%s”: “%s” keeps them from %s to %s.", "Aucune salle n’est libre à %s pour « %s » : « %s » les retient de %s à %s.",
					at(s), x.title(s), x.title(b), at(b), clock(x.ends(b))),
				text("Move the session, or the blocker.", "Déplacez la séance, ou le blocage.")))
		}
	}
	return found
}

// atOnce finds talks of a stop that are on at the same time while nothing says
// that they are in different rooms.
func (x *index) atOnce(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	var talks []*slot
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID != "" && s.session.RoomID == "" {
			talks = append(talks, s)
		}
	}
	var first [2]*slot
	pairs := 0
	for a, b := range overlapping(talks) {
		if pairs++; pairs == 1 {
			first = [2]*slot{a, b}
		}
	}
	if pairs == 0 {
		return found
	}
	a, b := first[0], first[1]
	c := x.conflict(SessionsAtOnce, here.stop.ID, append(facts(a, b), number(pairs)), x.sessionRecord(a), x.sessionRecord(b))
	sentence := text("“%s” and “%s” are on at the same time, at %s.", "« %s » et « %s » ont lieu au même moment, à %s.", x.title(a), x.title(b), at(b))
	if pairs > 1 {
		sentence = text("In %s, %d pairs of talks are on at the same time, the first at %s.", "À %s, %d paires de conférences ont lieu au même moment, la première à %s.", here.stop.City, pairs, at(b))
	}
	return append(found, c.saying(sentence, text("Give them rooms, or other hours.", "Donnez-leur des salles, ou d’autres heures.")))
}
