package conflict

import "iter"

// room returns what is wrong with what a room holds.
func (x *index) room(id string) []Conflict {
	var found []Conflict
	if x.asks(RoomDoubleBooked) {
		for a, b := range overlapping(x.ofRoom[id]) {
			if a.other && b.other {
				continue
			}
			here := b
			if b.other {
				here = a
			}
			found = append(found, x.conflict(RoomDoubleBooked, here.at.stop.ID, facts(a, b), x.roomRecord(id), x.sessionRecord(a), x.sessionRecord(b)).with(a, b).saying(
				text("%s holds two sessions at %s: “%s” and “%s”.", "%s accueille deux séances à %s : « %s » et « %s ».", x.rooms[id].Name, at(b), x.title(a), x.title(b)),
				text("Move one of them to another room or hour.", "Déplacez l’une d’elles vers une autre salle ou une autre heure.")))
		}
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
