package conflict

import (
	"slices"

	"tournee/backend/tour"
)

// touchEdits adds the units whose judgement edits change.
func (x *index) touchEdits(e Edits, touched map[unit]bool) {
	for _, s := range e.Stops {
		x.touchStop(s.ID, touched)
	}
	for _, s := range e.Sessions {
		x.touch(Changed{"session", s.ID}, touched)
	}
	for _, one := range e.Engagements {
		touched[unit{oneStop, one.StopID}], touched[unit{onePerson, one.PersonID}] = true, true
	}
	for _, h := range e.Holds {
		x.touchHold(h, touched)
	}
	for _, s := range x.plan.Sponsorships {
		if slices.Contains(e.Ended, s.ID) {
			touched[unit{oneStop, s.StopID}], touched[unit{of: wholeTour}] = true, true
		}
	}
	for _, s := range e.Sponsorships {
		touched[unit{oneStop, s.StopID}], touched[unit{of: wholeTour}] = true, true
	}
	for _, t := range e.Tasks {
		touched[unit{oneStop, t.StopID}] = true
	}
}

// try makes edits in the index alone, and returns what takes them back.
func (x *index) try(e Edits) (back func()) {
	var undo []func()
	for _, s := range e.Stops {
		undo = append(undo, x.tryStop(s))
	}
	for _, s := range e.Sessions {
		before, known := x.slots[s.ID]
		x.put(s)
		undo = append(undo, func() {
			if x.drop(s.ID); known {
				x.insert(before)
			}
		})
	}
	for _, one := range e.Engagements {
		same := func(o tour.Engagement) bool { return o.StopID == one.StopID && o.PersonID == one.PersonID }
		undo = append(undo, with(x.answers, one.StopID, same, one), with(x.asked, one.PersonID, same, one))
	}
	for _, h := range e.Holds {
		same := func(o tour.Hold) bool { return o.ID == h.ID }
		undo = append(undo, with(x.holds, h.StopID, same, h), with(x.holdsAt, h.VenueID, same, h))
	}
	if len(e.Sponsorships)+len(e.Ended) > 0 {
		undo = append(undo, x.trySponsorships(e))
	}
	for _, t := range e.Tasks {
		undo = append(undo, with(x.tasks, t.StopID, func(o tour.Task) bool { return o.ID == t.ID }, t))
	}
	return func() {
		for _, u := range slices.Backward(undo) {
			u()
		}
	}
}

func (x *index) trySponsorships(e Edits) (back func()) {
	plan, hosts := x.plan, x.hosts
	after := *plan
	after.Sponsorships = slices.DeleteFunc(slices.Clone(plan.Sponsorships), func(s tour.Sponsorship) bool { return slices.Contains(e.Ended, s.ID) })
	for _, s := range e.Sponsorships {
		if i := slices.IndexFunc(after.Sponsorships, func(o tour.Sponsorship) bool { return o.ID == s.ID }); i >= 0 && s.ID != "" {
			after.Sponsorships[i] = s
		} else {
			after.Sponsorships = append(after.Sponsorships, s)
		}
	}
	x.plan, x.hosts = &after, map[string]bool{}
	x.findHosts()
	return func() { x.plan, x.hosts = plan, hosts }
}

func (x *index) tryStop(s tour.Stop) (back func()) {
	before, known := x.stops[s.ID]
	if !known {
		return func() {}
	}
	seated := slices.Clone(x.ofStop[s.ID])
	x.putStop(s)
	for _, one := range seated {
		x.put(one.session)
	}
	return func() {
		x.stops[s.ID] = before
		for _, one := range seated {
			x.drop(one.session.ID)
			x.insert(one)
		}
	}
}

// with puts a record into a list in the place of the same one, and returns what
// takes it out again.
func with[T any](lists map[string][]T, id string, same func(T) bool, record T) (back func()) {
	before := lists[id]
	after := slices.Clone(before)
	if i := slices.IndexFunc(after, same); i >= 0 {
		after[i] = record
	} else {
		after = append(after, record)
	}
	lists[id] = after
	return func() { lists[id] = before }
}
