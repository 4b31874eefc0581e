package tour

import (
	"slices"
	"strings"
)

// CallKind says what a call is.
type CallKind string

// The kinds of call.
const (
	CallLoadIn  CallKind = "load-in"
	CallDoors   CallKind = "doors"
	CallSession CallKind = "session"
	CallCurfew  CallKind = "curfew"
	CallLoadOut CallKind = "load-out"
)

// rank orders the calls of one minute: what ends comes after what begins.
func (k CallKind) rank() int {
	return slices.Index([]CallKind{CallLoadIn, CallDoors, CallSession, CallCurfew, CallLoadOut}, k)
}

// Call is an hour of a stop's day at which something begins, or ends, and
// somebody has to be there.
type Call struct {
	Kind    CallKind
	At      Wall
	Ends    Wall    // of a session
	Session Session // without id for the doors and the curfew
}

// CallDay are the calls of one day in their order.
type CallDay struct {
	Day   Date
	Zone  string
	Calls []Call
}

// Find returns the day's first call of that kind.
func (d CallDay) Find(kind CallKind) (Call, bool) {
	for _, c := range d.Calls {
		if c.Kind == kind {
			return c, true
		}
	}
	return Call{}, false
}

// Calls returns the calls of a stop, day by day. A blocker before the doors is
// the load-in, one after the last session the load-out; where the agenda has
// none, nobody said. Cancelled sessions call nobody.
func (p *Plan) Calls(stop Stop) []CallDay {
	clocks, byDay := Clocks{}, map[Date]*CallDay{}
	day := func(d Date) *CallDay {
		if byDay[d] == nil {
			byDay[d] = &CallDay{Day: d, Zone: stop.Zone}
		}
		return byDay[d]
	}
	if stop.Starts != "" && stop.Ends != "" {
		for _, w := range stop.openHours(clocks.of(stop.Zone)) {
			opens := wallOf(w.from)
			d := day(opens.Date())
			d.Calls = append(d.Calls, Call{Kind: CallDoors, At: opens}, Call{Kind: CallCurfew, At: wallOf(w.to)})
		}
	}
	for _, s := range p.Agenda(stop.ID) {
		if s.Status != SessionCancelled {
			d := day(stop.DayOf(s.Starts))
			d.Calls = append(d.Calls, Call{Kind: CallSession, At: s.Starts, Ends: clocks.Ends(s, stop.Zone), Session: s})
		}
	}
	days := make([]CallDay, 0, len(byDay))
	for _, d := range byDay {
		d.load()
		slices.SortStableFunc(d.Calls, func(a, b Call) int {
			if c := strings.Compare(string(a.At), string(b.At)); c != 0 {
				return c
			}
			return a.Kind.rank() - b.Kind.rank()
		})
		days = append(days, *d)
	}
	slices.SortFunc(days, func(a, b CallDay) int { return strings.Compare(string(a.Day), string(b.Day)) })
	return days
}

// load finds the blockers of the day that are its load-in and its load-out.
func (d *CallDay) load() {
	doors, last := Wall(""), Wall("")
	if c, ok := d.Find(CallDoors); ok {
		doors = c.At
	}
	for _, c := range d.Calls {
		if c.Kind == CallSession && c.Session.Kind != Blocker {
			last = max(last, c.Ends)
		}
	}
	in, out := -1, -1
	for i, c := range d.Calls {
		if c.Session.Kind != Blocker {
			continue
		}
		if c.At < doors && (in < 0 || c.At < d.Calls[in].At) {
			in = i
		}
		if last != "" && c.At >= last && (out < 0 || c.At < d.Calls[out].At) {
			out = i
		}
	}
	if in >= 0 {
		d.Calls[in].Kind = CallLoadIn
	}
	if out >= 0 {
		d.Calls[out].Kind = CallLoadOut
	}
}

// Cue is a line of a run of show: a call, how long it lasts, and how the day
// stands when it begins.
type Cue struct {
	Call
	Minutes int // 0: a moment
	Counted bool
	Over    int // where counted: minutes by which all that is planned before runs past its start; negative: minutes left
}

// RunOfShow returns the cues of a day in a room, with those across all rooms;
// an empty roomID asks for all. Starts are pinned: the count runs from the
// first session on, adds up what lasts, and is held against each start.
func (d CallDay) RunOfShow(roomID string) []Cue {
	var cues []Cue
	clocks := Clocks{}
	first, sum := Wall(""), 0
	for _, c := range d.Calls {
		if roomID != "" && c.Session.RoomID != "" && c.Session.RoomID != roomID {
			continue
		}
		cue := Cue{Call: c, Minutes: c.Session.Minutes}
		if first == "" && c.Kind == CallSession {
			first = c.At
		}
		if first != "" && (c.Kind == CallSession || c.Kind == CallCurfew) {
			cue.Counted, cue.Over = true, sum-clocks.Minutes(first, c.At, d.Zone)
			sum += cue.Minutes
		}
		cues = append(cues, cue)
	}
	return cues
}
