// Package conflict says what is wrong with a plan, and how to mend it.
//
// It judges what is planned, not what may be stored: a plan with errors can be
// kept, and is often what a tour looks like a month before. It knows nothing of
// storage, roads, calendars of holidays and the time of day: it is told. It
// changes nothing.
package conflict

import (
	"cmp"
	"slices"

	"tournee/backend/tour"
)

// Severity says how bad a conflict is.
type Severity string

// The severities: an error cannot happen as planned, a warning should be
// settled, a notice is worth knowing.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Notice  Severity = "notice"
)

// Off is the level of a rule that is not asked.
const Off Severity = tour.LevelOff

// Conflict is something wrong with a plan.
type Conflict struct {
	Rule     string   `json:"rule"`
	Key      string   `json:"key" doc:"Which conflict this is: its rule, its records and what they clash about"`
	Severity Severity `json:"severity" enum:"error,warning,notice"`

	StopID         string   `json:"stopId" doc:"Where it is to be settled; empty: in the whole tour"`
	StopIDs        []string `json:"stopIds" nullable:"false" doc:"All stops concerned, also of other tours"`
	Sessions       []string `json:"sessionIds" nullable:"false"`
	PersonID       string   `json:"personId" doc:"Empty: about nobody in particular"`
	VenueID        string   `json:"venueId" doc:"Empty: about no venue in particular"`
	RoomID         string   `json:"roomId" doc:"Empty: about no room in particular"`
	OrganizationID string   `json:"organizationId" doc:"Empty: about no organization in particular"`
	HoldID         string   `json:"holdId" doc:"Empty: about no hold in particular"`
	Records        []Record `json:"records" nullable:"false" doc:"What clashes"`

	Sentence     tour.Text `json:"sentence" doc:"What is so"`
	Advice       tour.Text `json:"advice" doc:"Why, and what to do"`
	Repairs      []Repair  `json:"repairs" nullable:"false" doc:"What would mend it, the best first; at most 3"`
	Sought       bool      `json:"sought" doc:"Repairs were looked for; else they can be asked for"`
	Acknowledged *Accepted `json:"acknowledged,omitempty" doc:"Absent: nobody accepted it"`

	rank  [3]int64
	about string // its rule and records, without what they clash about
}

// Record is a record that clashes.
type Record struct {
	Kind string    `json:"kind" enum:"person,session,stop,venue,room,organization,hold,talk,engagement,happening,sponsorship"`
	ID   string    `json:"id"`
	Name tour.Text `json:"name"`
}

// Accepted says who accepted a conflict, and why.
type Accepted struct {
	ID     string    `json:"id" doc:"Acknowledgement"`
	Reason string    `json:"reason"`
	By     string    `json:"by"`
	On     tour.Date `json:"on"`
}

// Point is a place on Earth, in degrees north and east; zero: not known.
type Point struct{ Latitude, Longitude float64 }

// Surroundings are what a plan does not say of the world around it.
type Surroundings struct {
	Today tour.Date // empty: before all stops

	// Travel estimates the way between two places: its minutes from door to
	// door, how one would travel (road, rail, air; empty: not known) and its
	// length. Nil: nobody travels.
	Travel func(a, b Point) (minutes int, mode string, km float64)

	// Zone returns the time zone of a place; empty: not known. Nil: nobody is
	// taken to come from home.
	Zone func(Point) string

	// Holiday returns the name of the public holiday of that day where the
	// stop is. Nil: there are none.
	Holiday func(stop tour.Stop, day tour.Date) (tour.Text, bool)
}

// Mended is for how many of the worst conflicts Find looks for repairs.
const Mended = 25

// Find returns the conflicts of a plan, the worst first, then in route order.
// Those that were accepted come last. The first 25 have their repairs.
func Find(p *tour.Plan, around Surroundings) []Conflict {
	c := NewChecker(p, around)
	found := c.Conflicts()
	c.Mend(found[:min(Mended, len(found))])
	return found
}

// order puts the worst first, then what comes first on the line.
func (x *index) order(found []Conflict) {
	weight := map[Severity]int{Error: 0, Warning: 1, Notice: 2}
	for i := range found {
		c := &found[i]
		c.rank = [3]int64{int64(weight[c.Severity]), int64(x.number(c.StopID)), x.start(*c)}
		if c.Acknowledged != nil {
			c.rank[0] += 3
		}
	}
	slices.SortFunc(found, func(a, b Conflict) int {
		return cmp.Or(slices.Compare(a.rank[:], b.rank[:]), cmp.Compare(a.Key, b.Key))
	})
}

// start is when what clashes begins; 0: it is not about sessions.
func (x *index) start(c Conflict) int64 {
	if len(c.Sessions) > 0 {
		if s, ok := x.slots[c.Sessions[0]]; ok {
			return s.from
		}
	}
	return 0
}

func (x *index) number(stopID string) int {
	if at, ok := x.stops[stopID]; ok {
		return at.number
	}
	return 0
}

// Tally says how many conflicts there are that nobody accepted.
type Tally struct {
	Errors       int `json:"errors"`
	Warnings     int `json:"warnings"`
	Notices      int `json:"notices"`
	Acknowledged int `json:"acknowledged"`
}

// Count counts conflicts by severity, those that were accepted apart.
func Count(found []Conflict) (n Tally) {
	for _, c := range found {
		switch {
		case c.Acknowledged != nil:
			n.Acknowledged++
		case c.Severity == Error:
			n.Errors++
		case c.Severity == Warning:
			n.Warnings++
		default:
			n.Notices++
		}
	}
	return n
}
