package tour_test

import (
	"slices"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// at is a stop called by its id, from an hour of one day to one of another.
func at(id string, starts, ends tour.Wall) tour.Stop {
	return tour.Stop{
		Identity: tour.Identity{ID: id}, Slug: id,
		StopFields: tour.StopFields{City: tour.Both(id), Zone: "America/Toronto", Starts: starts, Ends: ends, Status: tour.Confirmed},
	}
}

func evening(id string, day tour.Date) tour.Stop {
	return at(id, tour.Wall(day+"T18:00"), tour.Wall(day+"T21:30"))
}

func TestReorderedKeepsTheDates(t *testing.T) {
	evenings := []tour.Stop{evening("a", "2018-03-09"), evening("b", "2018-03-10"), evening("c", "2018-03-14")} // the clocks change on the 11th
	long := []tour.Stop{evening("a", "2018-05-07"), at("b", "2018-05-09T09:00", "2018-05-11T17:00"), evening("c", "2018-05-15")}
	tests := map[string]struct {
		stops []tour.Stop
		order []string
		want  []tour.Wall // first hours, in the new order; none: a fault of that kind
		fault fault.Kind
	}{
		"the last comes first":             {evenings, []string{"c", "a", "b"}, []tour.Wall{"2018-03-09T18:00", "2018-03-10T18:00", "2018-03-14T18:00"}, ""},
		"nothing changes":                  {evenings, []string{"a", "b", "c"}, []tour.Wall{"2018-03-09T18:00", "2018-03-10T18:00", "2018-03-14T18:00"}, ""},
		"a long stop takes its days along": {long, []string{"b", "a", "c"}, []tour.Wall{"2018-05-07T09:00", "2018-05-11T18:00", "2018-05-15T18:00"}, ""},
		"a stop is missing":                {evenings, []string{"a", "b"}, nil, fault.Conflict},
		"a stop is there twice":            {evenings, []string{"a", "b", "b"}, nil, fault.Conflict},
		"a stop is of another tour":        {evenings, []string{"a", "b", "z"}, nil, fault.Conflict},
		"two on one day, whose hours say otherwise": {
			[]tour.Stop{at("a", "2018-05-07T09:00", "2018-05-07T12:00"), evening("b", "2018-05-07")},
			[]string{"b", "a"},
			nil, fault.Invalid,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			made, err := tour.Reordered(tt.stops, tt.order)

			if tt.fault != "" {
				if !fault.Is(err, tt.fault) {
					t.Errorf("got %v, want %s", err, tt.fault)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			for i, s := range made {
				if s.ID != tt.order[i] || s.Starts != tt.want[i] {
					t.Errorf("place %d: got %s at %s, want %s at %s", i, s.ID, s.Starts, tt.order[i], tt.want[i])
				}
			}
		})
	}
}

func TestBetweenPartsTravelFromRest(t *testing.T) {
	from := evening("a", "2018-05-10")
	tests := map[string]struct {
		to           tour.Stop
		minutes      int
		travel, rest []tour.Date
	}{
		"the day after":         {evening("b", "2018-05-11"), 120, nil, nil},
		"a day on the way":      {evening("b", "2018-05-12"), 120, []tour.Date{"2018-05-11"}, nil},
		"and days of rest":      {evening("b", "2018-05-14"), 270, []tour.Date{"2018-05-11"}, []tour.Date{"2018-05-12", "2018-05-13"}},
		"in the same town":      {evening("b", "2018-05-12"), 0, nil, []tour.Date{"2018-05-11"}},
		"across the world":      {evening("b", "2018-05-14"), 1500, []tour.Date{"2018-05-11", "2018-05-12"}, []tour.Date{"2018-05-13"}},
		"before the first ends": {evening("b", "2018-05-09"), 120, nil, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			travel, rest := tour.Between(from, tt.to, tt.minutes)

			if !slices.Equal(travel, tt.travel) || !slices.Equal(rest, tt.rest) {
				t.Errorf("got %v and %v, want %v and %v", travel, rest, tt.travel, tt.rest)
			}
		})
	}
}

func TestNextEdition(t *testing.T) {
	tests := map[string]struct {
		title     tour.Text
		first     tour.Date
		wantTitle tour.Text
		wantFirst tour.Date
	}{
		"a quarter by its letter": {
			tour.Text{"en": "Eastern Canada, Q2 2018", "fr": "Est du Canada, T2 2018"},
			"2018-05-07",
			tour.Text{"en": "Eastern Canada, Q3 2018", "fr": "Est du Canada, T3 2018"},
			"2018-08-06",
		},
		"a quarter in words": {
			tour.Text{"en": "Canada, second quarter 2018", "fr": "Canada, deuxième trimestre 2018"},
			"2018-05-07",
			tour.Text{"en": "Canada, third quarter 2018", "fr": "Canada, troisième trimestre 2018"},
			"2018-08-06",
		},
		"the last quarter leads to the next year": {
			tour.Text{"en": "Q4 2018", "fr": "quatrième trimestre 2018"},
			"2018-12-04",
			tour.Text{"en": "Q1 2019", "fr": "premier trimestre 2019"},
			"2019-03-05",
		},
		"a year":  {tour.Text{"en": "KubeCon 2018"}, "2018-05-02", tour.Text{"en": "KubeCon 2019"}, "2019-05-01"},
		"neither": {tour.Text{"en": "Tour", "fr": "Tournée"}, "2018-05-07", tour.Text{"en": "Tour (next edition)", "fr": "Tournée (prochaine édition)"}, "2018-08-06"},
		"no stop": {tour.Text{"fr": "T1 2018"}, "", tour.Text{"fr": "T2 2018"}, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			title, first := tour.NextEdition(tt.title, tt.first)

			if title["en"] != tt.wantTitle["en"] || title["fr"] != tt.wantTitle["fr"] || first != tt.wantFirst {
				t.Errorf("got %v from %s, want %v from %s", title, first, tt.wantTitle, tt.wantFirst)
			}
		})
	}
}
