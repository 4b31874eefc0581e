package conflict_test

import (
	"slices"
	"strings"
	"testing"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

func TestARoomMayBeAnotherTours(t *testing.T) {
	tests := map[string]struct {
		starts tour.Wall
		status tour.StopStatus
		want   bool
	}{
		"at the same time":             {"2018-05-10T19:15", tour.Confirmed, true},
		"one ends as the other begins": {"2018-05-10T19:30", tour.Confirmed, false},
		"that is only an idea":         {"2018-05-10T19:15", tour.Idea, false},
		"that is cancelled":            {"2018-05-10T19:15", tour.Cancelled, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := evening()
			stop, session := p.Stops[0], p.Sessions[0]
			stop.ID, stop.Status = "q", tt.status
			session.ID, session.StopID, session.TalkID, session.Starts = "9", "q", "u", tt.starts
			p.Elsewhere = []tour.Elsewhere{{
				Tour: tour.Tour{TourFields: tour.TourFields{Title: tour.Both("Spring")}}, Stop: stop, Session: session, Title: tour.Both("Looms"), SpeakerIDs: []string{"z"},
			}}

			found := conflict.Find(p, conflict.Surroundings{})

			i := slices.IndexFunc(found, func(c conflict.Conflict) bool { return c.Rule == conflict.RoomDoubleBooked })
			if (i >= 0) != tt.want {
				t.Fatalf("got %+v", found)
			}
			if !tt.want {
				return
			}
			c := found[i]
			if c.StopID != "o" || !slices.Equal(c.StopIDs, []string{"o", "q"}) || !strings.Contains(c.Sentence["en"], "in another tour, “Looms” at 19:15") ||
				!strings.Contains(c.Sentence["fr"], "dans une autre tournée, «\u00a0Looms\u00a0» à 19") || !strings.Contains(c.Advice["fr"], "Spring") {
				t.Errorf("got %q, %q, %q, %v", c.Sentence["en"], c.Sentence["fr"], c.Advice["fr"], c.StopIDs)
			}
			for _, r := range c.Repairs {
				if r.Kind != "move" && r.Kind != "swap" && r.Kind != "room" || strings.Contains(r.ID, "9") && strings.Contains(r.ID, ":9:") {
					t.Errorf("%s changes what is another tour's", r.ID)
				}
			}
		})
	}
}
