package tour_test

import (
	"slices"
	"testing"

	"tournee/backend/tour"
)

// aHold keeps the venue "w" with that rank.
func aHold(id string, rank int, from, to tour.Date) tour.Hold {
	return tour.Hold{Identity: tour.Identity{ID: id}, HoldFields: tour.HoldFields{StopID: id, VenueID: "w", Rank: rank, From: from, To: to, Status: tour.HoldKept}}
}

func with(h tour.Hold, change func(*tour.Hold)) tour.Hold {
	change(&h)
	return h
}

func TestHoldsStandInLineForTheirDays(t *testing.T) {
	first, second := aHold("a", 1, "2018-05-14", "2018-05-14"), aHold("b", 2, "2018-05-14", "2018-05-15")
	elsewhere := with(aHold("c", 1, "2018-05-14", "2018-05-14"), func(h *tour.Hold) { h.VenueID = "v" })
	later := aHold("d", 1, "2018-05-16", "2018-05-16")
	released := with(aHold("e", 1, "2018-05-14", "2018-05-14"), func(h *tour.Hold) { h.Status = tour.HoldReleased })
	all := []tour.Hold{first, second, elsewhere, later, released}
	tests := map[string]struct {
		hold  tour.Hold
		last  int
		ahead []string
	}{
		"behind both of its day":                {aHold("n", 3, "2018-05-14", "2018-05-14"), 3, []string{"a", "b"}},
		"behind the one that stays another day": {aHold("n", 3, "2018-05-15", "2018-05-15"), 3, []string{"b"}},
		"first on a day nobody keeps":           {aHold("n", 1, "2018-05-17", "2018-05-17"), 1, nil},
		"itself is not before itself":           {first, 3, nil},
		"the second is behind the first":        {second, 2, []string{"a"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := tt.hold.LastRank(all); got != tt.last {
				t.Errorf("its last rank is %d, want %d", got, tt.last)
			}
			var ahead []string
			for _, h := range tt.hold.Ahead(all) {
				ahead = append(ahead, h.ID)
			}
			if !slices.Equal(ahead, tt.ahead) {
				t.Errorf("before it are %v, want %v", ahead, tt.ahead)
			}
		})
	}
}

func TestWhoStandsBehindMovesUp(t *testing.T) {
	day := tour.Date("2018-05-14")
	tests := map[string]struct {
		leaves tour.Hold
		others []tour.Hold
		want   map[string]int // rank by id of those that move
	}{
		"the whole line": {
			aHold("a", 1, day, day),
			[]tour.Hold{aHold("c", 3, day, day), aHold("b", 2, day, day)},
			map[string]int{"b": 1, "c": 2},
		},
		"only who is behind": {
			aHold("b", 2, day, day),
			[]tour.Hold{aHold("a", 1, day, day), aHold("c", 3, day, day)},
			map[string]int{"c": 2},
		},
		"not who waits for another day's first too": {
			aHold("a", 1, day, day),
			[]tour.Hold{aHold("b", 2, day, "2018-05-15"), aHold("e", 1, "2018-05-15", "2018-05-15")},
			map[string]int{},
		},
		"not who keeps other days": {
			aHold("a", 1, day, day),
			[]tour.Hold{aHold("b", 2, "2018-05-15", "2018-05-15")},
			map[string]int{},
		},
		"not who was released": {
			aHold("a", 1, day, day),
			[]tour.Hold{with(aHold("b", 2, day, day), func(h *tour.Hold) { h.Status = tour.HoldReleased })},
			map[string]int{},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := map[string]int{}
			for _, h := range tt.leaves.MovedUp(append(tt.others, tt.leaves)) {
				got[h.ID] = h.Rank
			}
			if len(got) != len(tt.want) {
				t.Fatalf("got %v, want %v", got, tt.want)
			}
			for id, rank := range tt.want {
				if got[id] != rank {
					t.Errorf("%s has rank %d, want %d", id, got[id], rank)
				}
			}
		})
	}
}
