package sample_test

import (
	"testing"

	"tournee/backend/sample"
	"tournee/backend/tour"
)

func kubeCon(tb testing.TB) tour.Plan {
	tb.Helper()
	for _, p := range sample.Plans() {
		if p.Tour.Slug == "kubecon-eu-2018" {
			return p
		}
	}
	tb.Fatal("KubeCon is missing")
	return tour.Plan{}
}

func TestKubeConHasItsSize(t *testing.T) {
	p := kubeCon(t)
	given, speakers, days := 0, map[string]bool{}, map[tour.Date]int{}
	roomsUsed, tracksUsed := map[string]bool{}, map[string]bool{}
	for _, s := range p.Sessions {
		if s.Kind != tour.Delivery {
			continue
		}
		given++
		days[s.Starts.Date()]++
		for _, person := range p.Speakers(s) {
			speakers[person.ID] = true
		}
		if s.TrackID != "" {
			tracksUsed[s.TrackID], roomsUsed[s.RoomID] = true, true
		}
	}
	tests := map[string]struct{ got, want int }{
		"sessions":         {given, 300},
		"talks":            {len(p.Talks), 300},
		"speakers":         {len(speakers), 198},
		"people":           {len(p.People), 198},
		"engagements":      {len(p.Engagements), 198},
		"tracks":           {len(p.Tracks), 15},
		"tracks in use":    {len(tracksUsed), 15},
		"rooms":            {len(p.Rooms), 15},
		"rooms of a track": {len(roomsUsed), 15},
		"days":             {len(days), 5},
		"on 30 April":      {days["2018-04-30"], 10},
		"on 1 May":         {days["2018-05-01"], 10},
		"on 2 to 4 May":    {days["2018-05-02"] + days["2018-05-03"] + days["2018-05-04"], 280},
		"stops":            {len(p.Stops), 1},
		"days of the stop": {p.Stops[0].Days(), 5},
		"attendees":        {p.Stops[0].Attended, 4300},
	}
	for name, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %d, want %d", name, tt.got, tt.want)
		}
	}
}

// In no sample does a room hold two sessions at once, or a speaker speak in
// two; an entry without a room fills all of them.
func TestNothingHappensTwiceAtOnce(t *testing.T) {
	for _, p := range sample.Plans() {
		for i, a := range p.Sessions {
			for _, b := range p.Sessions[i+1:] {
				if a.StopID != b.StopID || b.Starts >= a.Starts.Add(a.Minutes) || a.Starts >= b.Starts.Add(b.Minutes) {
					continue
				}
				if a.RoomID == b.RoomID || a.RoomID == "" || b.RoomID == "" {
					t.Errorf("%s: %q and %q are in one room at %s", p.Tour.Slug, p.Title(a).In("en"), p.Title(b).In("en"), b.Starts)
				}
				for _, x := range p.Speakers(a) {
					for _, y := range p.Speakers(b) {
						if x.ID == y.ID {
							t.Errorf("%s: %s is in two rooms at %s", p.Tour.Slug, x.Name, b.Starts)
						}
					}
				}
			}
		}
	}
}
