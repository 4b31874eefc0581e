package tour_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tournee/backend/tour"
)

// dayOf returns a plan of one stop with those sessions: "18:30 talk 30 room".
func dayOf(starts, ends tour.Wall, sessions ...string) (*tour.Plan, tour.Stop) {
	stop := tour.Stop{Identity: tour.Identity{ID: "s"}, StopFields: tour.StopFields{Starts: starts, Ends: ends, Zone: "America/Toronto"}}
	p := &tour.Plan{Stops: []tour.Stop{stop}}
	for i, line := range sessions {
		var s tour.Session
		var kind string
		if _, err := fmt.Sscan(line+" -", &s.Starts, &kind, &s.Minutes, &s.RoomID); err != nil {
			panic(err)
		}
		s.ID, s.StopID, s.Kind, s.Status = fmt.Sprint(i), stop.ID, tour.Kind(kind), tour.SessionConfirmed
		if s.RoomID == "-" {
			s.RoomID = ""
		}
		if kind == "cancelled" {
			s.Status = tour.SessionCancelled
		}
		p.Sessions = append(p.Sessions, s)
	}
	return p, stop
}

func TestCalls(t *testing.T) {
	tests := map[string]struct {
		starts, ends tour.Wall
		sessions     []string
		want         string
	}{
		"an evening": {
			"2018-05-07T18:00", "2018-05-07T21:30",
			[]string{"2018-05-07T18:30 talk 30", "2018-05-07T18:00 opening 30", "2018-05-07T21:00 networking 30"},
			"07: doors 18:00, session 18:00, session 18:30, session 21:00, curfew 21:30",
		},
		"load-in and load-out": {
			"2018-05-07T18:00", "2018-05-07T21:30",
			[]string{"2018-05-07T17:00 blocker 30", "2018-05-07T16:00 blocker 60", "2018-05-07T18:30 talk 180", "2018-05-07T19:00 blocker 15", "2018-05-07T21:30 blocker 60"},
			"07: load-in 16:00, session 17:00, doors 18:00, session 18:30, session 19:00, curfew 21:30, load-out 21:30",
		},
		"cancelled ones call nobody": {
			"2018-05-07T18:00", "2018-05-07T21:30",
			[]string{"2018-05-07T18:30 cancelled 30"},
			"07: doors 18:00, curfew 21:30",
		},
		"into the small hours": {
			"2018-05-07T20:00", "2018-05-08T02:00",
			[]string{"2018-05-08T01:00 talk 30"},
			"07: doors 20:00, session 01:00, curfew 02:00",
		},
		"two days": {
			"2018-05-07T09:00", "2018-05-08T17:00",
			[]string{"2018-05-08T10:00 talk 30"},
			"07: doors 09:00, curfew 17:00; 08: doors 09:00, session 10:00, curfew 17:00",
		},
		"no hours":               {"", "", nil, ""},
		"no hours, but sessions": {"", "", []string{"2018-05-08T10:00 talk 30"}, "08: session 10:00"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p, stop := dayOf(tt.starts, tt.ends, tt.sessions...)

			var days []string
			for _, d := range p.Calls(stop) {
				var calls []string
				for _, c := range d.Calls {
					calls = append(calls, string(c.Kind)+" "+c.At.Clock())
				}
				days = append(days, string(d.Day[8:])+": "+strings.Join(calls, ", "))
			}

			if got := strings.Join(days, "; "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestRunOfShow(t *testing.T) {
	tests := map[string]struct {
		room     string
		sessions []string
		want     []string
	}{
		"on time": {
			"",
			[]string{"2018-05-07T18:00 opening 30", "2018-05-07T18:30 talk 180"},
			[]string{"doors", "session 0", "session 0", "curfew 0"},
		},
		"a gap is time left": {
			"",
			[]string{"2018-05-07T18:00 opening 20", "2018-05-07T18:30 talk 30", "2018-05-07T19:00 talk 60"},
			[]string{"doors", "session 0", "session -10", "session -10", "curfew -100"},
		},
		"what overlaps runs over, and a gap makes up for it": {
			"",
			[]string{"2018-05-07T18:00 opening 45", "2018-05-07T18:30 talk 30", "2018-05-07T19:10 talk 30"},
			[]string{"doors", "session 0", "session 15", "session 5", "curfew -105"},
		},
		"the load-in is not counted": {
			"",
			[]string{"2018-05-07T16:00 blocker 30", "2018-05-07T18:30 talk 30"},
			[]string{"load-in", "doors", "session 0", "curfew -150"},
		},
		"one room, with what is across all": {
			"a",
			[]string{"2018-05-07T18:00 opening 30", "2018-05-07T18:30 talk 30 a", "2018-05-07T18:30 talk 30 b", "2018-05-07T19:00 break 30"},
			[]string{"doors", "session 0", "session 0", "session 0", "curfew -120"},
		},
		"nothing on": {"", nil, []string{"doors", "curfew"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p, stop := dayOf("2018-05-07T18:00", "2018-05-07T21:30", tt.sessions...)

			var got []string
			for _, c := range p.Calls(stop)[0].RunOfShow(tt.room) {
				line := string(c.Kind)
				if c.Counted {
					line += fmt.Sprint(" ", c.Over)
				}
				got = append(got, line)
			}

			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestCallsEndByTheTimeThatPasses(t *testing.T) {
	p, stop := dayOf("2018-11-03T20:00", "2018-11-04T04:00", "2018-11-04T00:30 talk 120", "2018-11-04T03:00 talk 30")

	day := p.Calls(stop)[0]

	if got := day.Calls[1].Ends; got != "2018-11-04T01:30" {
		t.Errorf("ends %s: the clocks went back", got)
	}
	if over := day.RunOfShow("")[2].Over; over != -90 {
		t.Errorf("got %d: from 00:30 to 03:00 three hours and a half pass", over)
	}
}
