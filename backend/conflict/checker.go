package conflict

import (
	"slices"

	"tournee/backend/tour"
)

// unit is what a finding is about: a plan is judged person by person, room by
// room, stop by stop and so on, so that a change asks only for those it touches.
type unit struct {
	of scale
	id string
}

type scale byte

const (
	onePerson scale = iota
	oneRoom
	oneStop
	oneTalk
	wholeTour
)

// Checker keeps what is wrong with a plan, so that after a change only what the
// change touches is judged again. It is not safe for use by several at once.
type Checker struct {
	x      *index
	found  map[unit][]Conflict
	mended map[string]mending // by key of a conflict
}

// NewChecker judges a plan. The plan must not be changed while the checker is
// used: a changed plan is another one.
func NewChecker(p *tour.Plan, around Surroundings) *Checker {
	c := &Checker{}
	c.anew(p, around)
	return c
}

func (c *Checker) anew(p *tour.Plan, around Surroundings) {
	c.x, c.found, c.mended = newIndex(p, around), map[unit][]Conflict{}, map[string]mending{}
	for _, u := range c.x.units() {
		c.judge(u)
	}
}

func (c *Checker) judge(u unit) {
	if found := c.x.judge(u); len(found) > 0 {
		c.found[u] = found
	} else {
		delete(c.found, u)
	}
}

// Conflicts returns what is wrong, the worst first, then in route order. Those
// that were accepted come last. Repairs are not looked for: see Mend.
func (c *Checker) Conflicts() []Conflict {
	all := []Conflict{}
	accepted := map[string]tour.Acknowledgement{}
	for _, a := range c.x.plan.Acknowledged {
		accepted[a.Key] = a
	}
	for _, found := range c.found {
		for _, one := range found {
			if a, ok := accepted[one.Key]; ok {
				one.Acknowledged = &Accepted{ID: a.ID, Reason: a.Reason, By: a.By, On: a.On}
			}
			one.Repairs = []Repair{}
			all = append(all, one)
		}
	}
	c.x.order(all)
	return all
}

// Mend gives conflicts of the checker's plan their repairs; those that were
// accepted need none.
func (c *Checker) Mend(found []Conflict) {
	for i := range found {
		if found[i].Acknowledged == nil {
			found[i].Repairs, found[i].Sought = c.mend(found[i]), true
		}
	}
}

// mending is what would mend a conflict, and on what that depends.
type mending struct {
	repairs []Repair
	near    map[unit]bool
	wide    bool // on what is given and who comes anywhere
}

// mend returns the repairs of a conflict as they were found before, if nothing
// changed on which they depend.
func (c *Checker) mend(of Conflict) []Repair {
	known, ok := c.mended[of.Key]
	if !ok {
		known = mending{c.repairs(of), c.x.near(of), of.Rule == TalkRepeated || of.Rule == CompanyTwice}
		c.mended[of.Key] = known
	}
	return slices.Clone(known.repairs)
}

// near returns all that repairs of a conflict may look at, short of what they
// do not share with sessions and answers: its stops, and who and what is there.
func (x *index) near(of Conflict) map[unit]bool {
	near := map[unit]bool{}
	if of.PersonID != "" {
		near[unit{onePerson, of.PersonID}] = true
	}
	for _, id := range of.StopIDs {
		near[unit{oneStop, id}] = true
		for _, s := range x.ofStop[id] {
			x.touchSlot(s, near)
			for _, given := range x.ofTalk[s.session.TalkID] {
				for _, person := range given.speakers {
					near[unit{onePerson, person}] = true
				}
			}
			for _, person := range x.plan.Talks[s.session.TalkID].SpeakerIDs {
				near[unit{onePerson, person}] = true
			}
		}
		for _, e := range x.answers[id] {
			near[unit{onePerson, e.PersonID}] = true
		}
		if at, ok := x.stops[id]; ok {
			for _, r := range x.plan.RoomsOf(at.stop) {
				near[unit{oneRoom, r.ID}] = true
			}
		}
	}
	return near
}

// forget drops the repairs that may be others after changes of these records,
// by which these units were touched.
func (c *Checker) forget(changed []Changed, touched map[unit]bool) {
	for _, one := range changed {
		if one.Kind != "session" && one.Kind != "engagement" {
			clear(c.mended)
			return
		}
	}
	delete(touched, unit{of: wholeTour})
	for key, m := range c.mended {
		if m.wide {
			delete(c.mended, key)
			continue
		}
		for u := range touched {
			if m.near[u] {
				delete(c.mended, key)
				break
			}
		}
	}
}

// units lists all that there is to judge.
func (x *index) units() []unit {
	all := make([]unit, 0, len(x.ofPerson)+len(x.ofRoom)+len(x.stops)+len(x.ofTalk)+len(x.asked)+1)
	for id := range x.ofPerson {
		all = append(all, unit{onePerson, id})
	}
	for id := range x.asked {
		if _, ok := x.ofPerson[id]; !ok {
			all = append(all, unit{onePerson, id})
		}
	}
	for id := range x.ofRoom {
		all = append(all, unit{oneRoom, id})
	}
	for id := range x.stops {
		all = append(all, unit{oneStop, id})
	}
	for id := range x.ofTalk {
		all = append(all, unit{oneTalk, id})
	}
	return append(all, unit{of: wholeTour})
}

// judge returns what is wrong with one unit.
func (x *index) judge(u unit) []Conflict {
	switch u.of {
	case onePerson:
		return x.person(u.id)
	case oneRoom:
		return x.room(u.id)
	case oneStop:
		return x.stop(u.id)
	case oneTalk:
		return x.talk(u.id)
	default:
		return x.sponsors()
	}
}

// asks reports whether the tour minds a rule.
func (x *index) asks(rule string) bool { return x.levels[rule] != Off }
