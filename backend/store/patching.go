package store

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"tournee/backend/tour"
)

// rooms reads the rooms anew when the stops are in other venues, or a room
// changed.
func (t *patch) rooms(ctx context.Context) (err error) {
	if !t.refers {
		return nil
	}
	placed := func(p *tour.Plan) map[string]bool {
		ids := map[string]bool{}
		for _, s := range p.Stops {
			ids[s.VenueID] = true
		}
		return ids
	}
	if len(t.changed["room"]) == 0 && maps.Equal(placed(t.before), placed(&t.p)) {
		return nil
	}
	if t.p.Rooms, err = where[tour.Room](ctx, t.Tx, roomsOf, t.p.Tour.ID); err != nil {
		return err
	}
	slices.SortStableFunc(t.p.Rooms, func(a, b tour.Room) int { return a.Position - b.Position })
	t.p.Sessions = slices.Clone(t.p.Sessions) // their order is also that of their rooms
	slices.SortFunc(t.p.Sessions, t.p.InAgenda())
	return nil
}

// available reads the availabilities that changed, and those of who and what
// came into the plan.
func (t *patch) available(ctx context.Context) error {
	inPlan := func(a tour.Availability) bool {
		_, person := t.p.People[a.PersonID]
		_, venue := t.p.Venues[a.VenueID]
		return person || venue
	}
	people, venues := newIn(t.before.People, t.p.People), newIn(t.before.Venues, t.p.Venues)
	ids := t.changed["availability"]
	if len(ids)+len(people)+len(venues) == 0 && len(t.before.People) == len(t.p.People) && len(t.before.Venues) == len(t.p.Venues) {
		return nil
	}
	fresh, err := among[tour.Availability](ctx, t.Tx, "id", slices.Collect(maps.Keys(ids)))
	if err != nil {
		return err
	}
	for column, subjects := range map[string][]string{"person_id": people, "venue_id": venues} {
		theirs, err := among[tour.Availability](ctx, t.Tx, column, subjects)
		if err != nil {
			return err
		}
		fresh = append(fresh, theirs...)
	}
	known := map[string]bool{}
	fresh = slices.DeleteFunc(fresh, func(a tour.Availability) bool {
		twice := known[a.ID]
		known[a.ID] = true
		return twice || !inPlan(a)
	})
	t.p.Availability = merged(t.before.Availability, func(a tour.Availability) bool { return ids[a.ID] || known[a.ID] || !inPlan(a) }, fresh,
		func(a, b tour.Availability) int { return cmp.Compare(a.From, b.From) })
	return nil
}

// newIn returns the keys that came.
func newIn[T any](before, after map[string]T) []string {
	var ids []string
	for id := range after {
		if _, was := before[id]; !was {
			ids = append(ids, id)
		}
	}
	return ids
}

// elsewhere reads what other tours have in common with this one anew, when it
// may be other than it was.
func (t *patch) elsewhere(ctx context.Context) error {
	touched, err := t.touchesElsewhere(ctx)
	if err != nil || !touched {
		return err
	}
	t.p.Elsewhere, err = t.Tx.elsewhere(ctx, t.p.Tour.ID)
	slices.SortStableFunc(t.p.Elsewhere, byStart)
	return err
}

// roomsIn returns the rooms in which the tour has sessions.
func roomsIn(p *tour.Plan) map[string]bool {
	ids := map[string]bool{}
	for i := range p.Sessions {
		ids[p.Sessions[i].RoomID] = true
	}
	delete(ids, "")
	return ids
}

func byStart(a, b tour.Elsewhere) int { return cmp.Compare(a.Session.Starts, b.Session.Starts) }

func (t *patch) touchesElsewhere(ctx context.Context) (bool, error) {
	if !t.refers && len(t.foreign) == 0 {
		return false, nil
	}
	speakers := speakersIn(&t.p)
	if len(newIn(t.before.Talks, t.p.Talks)) > 0 || len(t.before.Talks) != len(t.p.Talks) || !maps.Equal(speakers, speakersIn(t.before)) {
		return true, nil
	}
	rooms := roomsIn(&t.p)
	if !maps.Equal(rooms, roomsIn(t.before)) {
		return true, nil
	}
	known, owned := map[string]bool{}, map[string]bool{}
	for _, e := range t.before.Elsewhere {
		known[e.Session.ID], known[e.Session.TalkID], known[e.Stop.ID], known[e.Tour.ID] = true, true, true, true
	}
	delete(known, "")
	ours := func(ids []string) bool { return slices.ContainsFunc(ids, func(id string) bool { return speakers[id] }) }
	var sessions, talks []string
	for id := range t.changed["talk"] {
		if known[id] {
			return true, nil
		}
		talks = append(talks, id)
	}
	for _, c := range t.foreign {
		if known[c.ID] {
			return true, nil
		}
		if c.Kind == "session" {
			sessions = append(sessions, c.ID)
		}
	}
	changed, err := among[tour.Session](ctx, t.Tx, "id", sessions)
	if err != nil {
		return false, err
	}
	for _, s := range changed {
		if _, here := t.p.Talks[s.TalkID]; here || rooms[s.RoomID] || ours(s.SpeakerIDs) {
			return true, nil
		}
		talks = append(talks, s.TalkID)
	}
	for id := range t.p.Talks {
		owned[id] = true
	}
	theirs, err := among[tour.Talk](ctx, t.Tx, "id", slices.DeleteFunc(talks, func(id string) bool { return id == "" || owned[id] }))
	return slices.ContainsFunc(theirs, func(one tour.Talk) bool { return ours(one.SpeakerIDs) }), err
}
