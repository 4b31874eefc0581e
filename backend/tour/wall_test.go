package tour_test

import (
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

func TestWallAt(t *testing.T) {
	tests := map[string]struct {
		wall tour.Wall
		zone string
		want string // RFC 3339 in UTC; empty: a fault
	}{
		"an evening in Montreal":          {"2018-05-08T18:00", "America/Toronto", "2018-05-08T22:00:00Z"},
		"a winter evening in Paris":       {"2023-03-07T09:00", "Europe/Paris", "2023-03-07T08:00:00Z"},
		"the first of an hour twice":      {"2018-11-04T01:30", "America/Toronto", "2018-11-04T05:30:00Z"},
		"the first of half an hour twice": {"2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00Z"},
		"an hour that the clocks skip":    {"2018-03-11T02:30", "America/Toronto", ""},
		"no hour":                         {"2018-03-11", "America/Toronto", ""},
		"31 June":                         {"2018-06-31T18:00", "America/Toronto", ""},
		"no zone of that name":            {"2018-06-30T18:00", "America/Tronto", ""},
		"the rules of British Columbia":   {"2026-12-01T18:00", "America/Vancouver", "2026-12-02T01:00:00Z"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			at, err := tt.wall.At(tt.zone)

			if tt.want == "" {
				if !fault.Is(err, fault.Invalid) {
					t.Fatalf("got %v, %v; want an Invalid fault", at, err)
				}
				return
			}
			if err != nil || at.UTC().Format("2006-01-02T15:04:05Z") != tt.want {
				t.Errorf("got %v, %v; want %s", at.UTC(), err, tt.want)
			}
		})
	}
}

func TestWallArithmetic(t *testing.T) {
	tests := map[string]struct{ got, want tour.Wall }{
		"days keep the hour over a clock change": {tour.Wall("2018-03-10T18:00").AddDays(1), "2018-03-11T18:00"},
		"days over a month":                      {tour.Wall("2018-05-31T18:00").AddDays(2), "2018-06-02T18:00"},
		"days back":                              {tour.Wall("2018-03-01T18:00").AddDays(-1), "2018-02-28T18:00"},
		"minutes over midnight":                  {tour.Wall("2018-05-31T23:50").Add(20), "2018-06-01T00:10"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if tt.got != tt.want {
				t.Errorf("got %s, want %s", tt.got, tt.want)
			}
		})
	}
}

func TestShiftKeepsTheCitysClock(t *testing.T) {
	stop := tour.Stop{StopFields: tour.StopFields{Zone: "America/Toronto", Starts: "2018-03-10T18:00", Ends: "2018-03-10T21:30"}}

	moved := stop.Shift(1)

	before, _, err := stop.Span()
	if err != nil {
		t.Fatal(err)
	}
	after, _, err := moved.Span()
	if err != nil {
		t.Fatal(err)
	}
	if moved.Starts != "2018-03-11T18:00" || moved.Ends != "2018-03-11T21:30" {
		t.Errorf("got %s to %s", moved.Starts, moved.Ends)
	}
	if hours := after.Sub(before).Hours(); hours != 23 {
		t.Errorf("%v hours lie between, want 23: the clocks went forward", hours)
	}
}

func TestStopDays(t *testing.T) {
	tests := map[string]struct {
		starts, ends tour.Wall
		want         int
	}{
		"an evening":              {"2018-05-07T18:00", "2018-05-07T21:30", 1},
		"into the small hours":    {"2018-05-07T18:00", "2018-05-08T02:00", 1},
		"two days before and 3":   {"2018-04-30T08:00", "2018-05-04T18:00", 5},
		"over the end of a month": {"2018-04-30T08:00", "2018-05-01T18:00", 2},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := tour.Stop{StopFields: tour.StopFields{Starts: tt.starts, Ends: tt.ends}}.Days()

			if got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}
