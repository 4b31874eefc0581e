package conflict

import (
	"maps"
	"slices"

	"tournee/backend/tour"
)

// Changed names a record that is new, gone or other than before.
type Changed struct {
	Kind string // as the store calls it: stop, session, person and so on
	ID   string
}

// Update judges what is touched by changes that made the checker's plan into p.
// All records that changed must be named; what a plan only carries with it (the
// sessions of other tours, availabilities) is compared.
func (c *Checker) Update(p *tour.Plan, changed ...Changed) {
	if c.x.needsAll(p, changed) {
		c.anew(p, c.x.around)
		return
	}
	touched := map[unit]bool{{of: wholeTour}: true}
	for _, one := range changed {
		c.x.touch(one, touched)
	}
	before := c.x.plan
	c.x.plan = p
	c.x.records(before)
	for i, s := range p.Stops {
		if at, ok := c.x.stops[s.ID]; ok {
			at.number = i + 1
		}
	}
	c.x.renew(changed)
	for _, one := range changed {
		c.x.touch(one, touched)
	}
	for u := range touched {
		c.judge(u)
	}
	c.forget(changed, touched)
}

// needsAll reports whether a change touches everything, or what cannot be told
// apart.
func (x *index) needsAll(p *tour.Plan, changed []Changed) bool {
	if len(changed) > 200 || len(p.Stops) != len(x.stops) || !slices.EqualFunc(p.Elsewhere, x.plan.Elsewhere, sameElsewhere) || x.meetsOthers(p) {
		return true
	}
	for _, one := range changed {
		switch one.Kind {
		case "tour", "happening":
			return true
		case "organization", "venue":
			if holds(x.plan, one) || holds(p, one) {
				return true
			}
		case "stop":
			before, known := x.stops[one.ID]
			after, there := p.Stop(one.ID)
			if known != there || known && (before.stop.Starts.Date() != after.Starts.Date() || before.stop.Ends.Date() != after.Ends.Date()) && x.atEdge(p, before.stop) {
				return true
			}
		}
	}
	return false
}

// holds reports whether a plan has an organization or a venue.
func holds(p *tour.Plan, one Changed) (there bool) {
	if one.Kind == "venue" {
		_, there = p.Venues[one.ID]
	} else {
		_, there = p.Organizations[one.ID]
	}
	return there
}

// meetsOthers reports whether somebody who speaks in another tour came into the
// plan, or left it: then their sessions there count, or no more.
func (x *index) meetsOthers(p *tour.Plan) bool {
	for _, e := range p.Elsewhere {
		for _, id := range e.SpeakerIDs {
			_, before := x.plan.People[id]
			if _, after := p.People[id]; before != after {
				return true
			}
		}
	}
	return false
}

// atEdge reports whether the days that the tour is about change with a stop.
func (x *index) atEdge(p *tour.Plan, before tour.Stop) bool {
	if before.Starts.Date() <= x.first || before.Ends.Date() >= x.last {
		return true
	}
	for _, s := range p.Stops {
		if s.Starts.Date() < x.first || s.Ends.Date() > x.last {
			return true
		}
	}
	return false
}

func sameElsewhere(a, b tour.Elsewhere) bool {
	return a.Session.ID == b.Session.ID && a.Session.Rev == b.Session.Rev && a.Session.Starts == b.Session.Starts && a.Session.Minutes == b.Session.Minutes &&
		a.Session.Status == b.Session.Status && a.Session.RoomID == b.Session.RoomID && a.Session.TalkID == b.Session.TalkID && a.Session.StopID == b.Session.StopID &&
		a.Stop.Rev == b.Stop.Rev && a.Stop.Starts == b.Stop.Starts && a.Stop.Status == b.Stop.Status && a.Tour.Rev == b.Tour.Rev && slices.Equal(a.SpeakerIDs, b.SpeakerIDs) && maps.Equal(a.Title, b.Title)
}

// touch adds the units whose judgement a record takes part in.
func (x *index) touch(one Changed, touched map[unit]bool) {
	switch one.Kind {
	case "session":
		if s, ok := x.slots[one.ID]; ok {
			x.touchSlot(s, touched)
		}
	case "stop":
		x.touchStop(one.ID, touched)
	case "talk":
		touched[unit{oneTalk, one.ID}] = true
		for _, s := range x.ofTalk[one.ID] {
			x.touchSlot(s, touched)
		}
	case "person":
		x.touchPerson(one.ID, touched)
	case "room":
		touched[unit{oneRoom, one.ID}] = true
		for _, s := range x.ofRoom[one.ID] {
			x.touchSlot(s, touched)
		}
	case "engagement":
		for _, e := range x.plan.Engagements {
			if e.ID == one.ID {
				touched[unit{oneStop, e.StopID}], touched[unit{onePerson, e.PersonID}] = true, true
			}
		}
	case "hold":
		for _, h := range x.plan.Holds {
			if h.ID == one.ID {
				x.touchHold(h, touched)
			}
		}
	case "availability":
		for _, a := range x.plan.Availability {
			if a.ID == one.ID && a.PersonID != "" {
				touched[unit{onePerson, a.PersonID}] = true
			} else if a.ID == one.ID {
				x.touchVenue(a.VenueID, touched)
			}
		}
	case "task":
		for _, t := range x.plan.Tasks {
			if t.ID == one.ID {
				touched[unit{oneStop, t.StopID}] = true
			}
		}
	case "sponsorship":
		for _, s := range x.plan.Sponsorships {
			if s.ID == one.ID && s.StopID != "" {
				touched[unit{oneStop, s.StopID}] = true
			}
		}
	}
}

func (x *index) touchSlot(s *slot, touched map[unit]bool) {
	for _, id := range s.speakers {
		touched[unit{onePerson, id}] = true
	}
	if s.session.RoomID != "" {
		touched[unit{oneRoom, s.session.RoomID}] = true
	}
	if s.session.TalkID != "" {
		touched[unit{oneTalk, s.session.TalkID}] = true
	}
	if !s.other {
		touched[unit{oneStop, s.session.StopID}] = true
	}
}

func (x *index) touchStop(id string, touched map[unit]bool) {
	touched[unit{oneStop, id}] = true
	for _, s := range x.ofStop[id] {
		x.touchSlot(s, touched)
	}
	for _, e := range x.answers[id] {
		touched[unit{onePerson, e.PersonID}] = true
	}
	for _, h := range x.holds[id] {
		x.touchHold(h, touched)
	}
}

func (x *index) touchPerson(id string, touched map[unit]bool) {
	touched[unit{onePerson, id}] = true
	for _, s := range x.ofPerson[id] {
		x.touchSlot(s, touched)
	}
	for _, e := range x.asked[id] {
		touched[unit{oneStop, e.StopID}] = true
	}
}

func (x *index) touchHold(h tour.Hold, touched map[unit]bool) {
	touched[unit{oneStop, h.StopID}] = true
	for _, other := range x.holdsAt[h.VenueID] {
		touched[unit{oneStop, other.StopID}] = true
	}
}

func (x *index) touchVenue(id string, touched map[unit]bool) {
	for stopID, at := range x.stops {
		if at.stop.VenueID == id {
			touched[unit{oneStop, stopID}] = true
		}
	}
}

// renew reads the records that changed anew into the lists of slots, all in one
// pass over the sessions.
func (x *index) renew(changed []Changed) {
	named := map[string]map[string]bool{"session": {}, "stop": {}, "talk": {}}
	for _, one := range changed {
		if ids, ok := named[one.Kind]; ok {
			ids[one.ID] = true
		}
	}
	gone, stops, talks := named["session"], named["stop"], named["talk"]
	if len(gone)+len(stops)+len(talks) == 0 {
		return
	}
	for id := range stops {
		if s, ok := x.plan.Stop(id); ok {
			x.putStop(s)
		}
	}
	for i := range x.plan.Sessions {
		if s := &x.plan.Sessions[i]; gone[s.ID] || stops[s.StopID] || talks[s.TalkID] {
			x.put(*s)
			delete(gone, s.ID)
		}
	}
	for id := range gone {
		x.drop(id)
	}
}

// putStop takes a stop as it is now; its sessions are to be put after it.
func (x *index) putStop(s tour.Stop) {
	number := 0
	if before, ok := x.stops[s.ID]; ok {
		number = before.number
	}
	at := x.place(s, x.plan.Tour)
	at.number = number
	x.stops[s.ID] = at
}

// put takes a session of the tour as it is now.
func (x *index) put(s tour.Session) {
	x.drop(s.ID)
	x.insert(x.slot(s))
}

// insert puts a slot into its place in the lists to which it belongs.
func (x *index) insert(made *slot) {
	if made == nil {
		return
	}
	x.slots[made.session.ID] = made
	x.lists(made, func(lists map[string][]*slot, id string) {
		i, _ := slices.BinarySearchFunc(lists[id], made, bySlot)
		lists[id] = slices.Insert(lists[id], i, made)
	})
}

// drop takes a session out of all lists.
func (x *index) drop(id string) {
	s, ok := x.slots[id]
	if !ok || s.other {
		return
	}
	delete(x.slots, id)
	x.lists(s, func(lists map[string][]*slot, id string) {
		i := slices.Index(lists[id], s)
		if i >= 0 {
			lists[id] = slices.Delete(lists[id], i, i+1)
		}
		if len(lists[id]) == 0 {
			delete(lists, id)
		}
	})
}
