package conflict

import (
	"slices"

	"tournee/backend/tour"
)

// Repair is a change that would mend a conflict.
type Repair struct {
	ID    string    `json:"id" doc:"What to ask for"`
	Kind  string    `json:"kind" enum:"swap,move,room,shift,hours,date,speaker,language,promote,extend,days,release,remind,later,host,venue,cancel,instead,task,share,end,assign" doc:"What sort of change it is"`
	Label tour.Text `json:"label"`

	edits Edits
}

// Edits are the records that a repair changes, as they would be. A record
// without an id would be new.
type Edits struct {
	Stops        []tour.Stop
	Sessions     []tour.Session
	Engagements  []tour.Engagement
	Holds        []tour.Hold
	Sponsorships []tour.Sponsorship
	Tasks        []tour.Task
	Ended        []string // sponsorships that would be gone
}

// Edits returns what the repair changes.
func (r Repair) Edits() Edits { return r.edits }

// most is how many repairs are offered at most.
const most = 3

// offers collects the repairs of a conflict. A repair is offered when with it
// the conflict is gone and nothing as bad has come.
type offers struct {
	c     *Checker
	of    Conflict
	found []Repair
}

func (o *offers) enough() bool { return len(o.found) >= most }

// eases reports whether the conflict may be there still after the repair: who was
// reminded has not answered yet, and one talk more may not be all that are wanted.
func (r Repair) eases() bool { return r.Kind == "remind" || r.Kind == "assign" }

// offer adds a repair if it is one, and reports whether it is.
func (o *offers) offer(r Repair) bool {
	if o.enough() || slices.ContainsFunc(o.found, func(f Repair) bool { return f.ID == r.ID }) || !o.c.mends(r.edits, o.of, !r.eases()) {
		return false
	}
	o.found = append(o.found, r)
	return true
}

// repairs returns what would mend a conflict, the best first.
func (c *Checker) repairs(of Conflict) []Repair {
	o := &offers{c: c, of: of, found: []Repair{}}
	switch of.Rule {
	case PersonDoubleBooked, PersonTravel, PersonHome, PersonUnavailable, PersonAbsent:
		o.ofPerson()
	case PersonUnconfirmed, PersonUnanswered:
		o.ofAnswer()
	case RoomDoubleBooked, RoomChangeover, RoomUnavailable, SessionsAtOnce:
		o.ofRoom()
	case SessionOutside, SessionAstray, TalkSpeakerless, TalkLanguage:
		o.ofSession()
	case StopHoliday, StopBlackout, VenueUnavailable:
		o.date(of.StopID)
	case StopPlaceless, StopHostless:
		o.ofStop()
	case HoldExpired, HoldExpiring, HoldClash:
		o.ofHold()
	case TalkRepeated, CompanyTwice:
		o.ofTalks()
	case TalksWanting:
		o.another()
	case CapacityShort:
		o.larger()
	case MaterialMissing:
		o.ask()
	case SponsorExclusive:
		o.ofSponsors()
	}
	return o.found
}

// own returns the conflict's sessions of this tour, the later ones first.
func (o *offers) own() []*slot {
	var slots []*slot
	for _, id := range o.of.Sessions {
		if s, ok := o.c.x.slots[id]; ok && !s.other {
			slots = append(slots, s)
		}
	}
	slices.SortFunc(slots, func(a, b *slot) int { return bySlot(b, a) })
	return slots
}

func (o *offers) ofPerson() {
	slots := o.own()
	if o.of.Rule == PersonAbsent {
		for _, s := range slots {
			o.speaker(s)
			o.cancel(s.session.ID)
		}
		return
	}
	for _, s := range slots {
		o.swap(s)
	}
	if o.of.Rule == PersonDoubleBooked && len(o.of.StopIDs) < 2 {
		for _, s := range slots {
			o.move(s)
		}
	} else {
		o.date(o.of.StopID)
	}
	for _, s := range slots {
		o.speaker(s)
		o.move(s)
	}
}

func (o *offers) ofRoom() {
	slots := o.own()
	for _, s := range slots {
		if s.session.Kind == tour.Blocker {
			continue
		}
		o.room(s)
	}
	if o.of.Rule == RoomChangeover && len(slots) == 2 {
		o.shift(slots[1], slots[0])
	}
	for _, s := range slots {
		o.move(s)
	}
	for _, s := range slots {
		o.swap(s)
	}
}

func (o *offers) ofSession() {
	for _, s := range o.own() {
		switch o.of.Rule {
		case TalkSpeakerless:
			o.speaker(s)
		case TalkLanguage:
			o.language(s)
		default:
			o.move(s)
			o.hours(s)
		}
	}
}

// mends reports whether edits would make a conflict go, and bring none that is
// as bad. gone says that it must go.
func (c *Checker) mends(e Edits, of Conflict, gone bool) bool {
	touched := map[unit]bool{}
	c.x.touchEdits(e, touched)
	back := c.x.try(e)
	c.x.touchEdits(e, touched)
	c.x.trying = true
	fine := c.x.startsSaid(e) && c.better(touched, of, gone)
	c.x.trying = false
	back()
	return fine
}

// startsSaid reports whether the clocks of their cities say the hours to which
// edits move stops and sessions.
func (x *index) startsSaid(e Edits) bool {
	for _, s := range e.Stops {
		if !x.clocks.says(s.Starts, s.Zone) || !x.clocks.says(s.Ends, s.Zone) {
			return false
		}
	}
	for _, s := range e.Sessions {
		if at, ok := x.stops[s.StopID]; ok && !x.clocks.says(s.Starts, at.stop.Zone) {
			return false
		}
	}
	return true
}

// better judges units as they would be against how they were found.
func (c *Checker) better(touched map[unit]bool, of Conflict, gone bool) bool {
	before := map[string]bool{}
	for u := range touched {
		for _, f := range c.found[u] {
			before[f.about] = true
		}
	}
	for u := range touched {
		for _, f := range c.x.judge(u) {
			if f.about == of.about {
				if gone {
					return false
				}
				continue
			}
			if !before[f.about] && (f.Severity == Error || f.Severity == Warning && of.Severity != Error) {
				return false
			}
		}
	}
	return true
}
