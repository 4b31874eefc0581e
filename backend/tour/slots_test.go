package tour_test

import (
	"testing"

	"tournee/backend/tour"
)

func TestFreeSlot(t *testing.T) {
	evening := tour.Stop{StopFields: tour.StopFields{Starts: "2018-05-10T18:00", Ends: "2018-05-10T21:00"}}
	conference := tour.Stop{StopFields: tour.StopFields{Starts: "2018-05-02T09:00", Ends: "2018-05-03T11:00"}}
	at := func(starts tour.Wall, minutes int) tour.Session {
		return tour.Session{SessionFields: tour.SessionFields{Starts: starts, Minutes: minutes}}
	}
	tests := map[string]struct {
		stop tour.Stop
		on   []tour.Session
		want tour.Wall
	}{
		"an empty evening":                  {evening, nil, "2018-05-10T18:00"},
		"after the last":                    {evening, []tour.Session{at("2018-05-10T19:00", 30), at("2018-05-10T18:00", 15)}, "2018-05-10T19:30"},
		"in the gap before what ends it":    {evening, []tour.Session{at("2018-05-10T18:00", 30), at("2018-05-10T20:00", 60)}, "2018-05-10T18:30"},
		"before all":                        {evening, []tour.Session{at("2018-05-10T18:40", 140)}, "2018-05-10T18:00"},
		"a gap too short, so after all":     {evening, []tour.Session{at("2018-05-10T18:00", 90), at("2018-05-10T19:50", 70)}, "2018-05-10T21:00"},
		"nothing before the doors counts":   {evening, []tour.Session{at("2018-05-10T16:00", 60)}, "2018-05-10T18:00"},
		"the second day, not the night":     {conference, []tour.Session{at("2018-05-02T09:00", 120)}, "2018-05-03T09:00"},
		"the first day, where it has room":  {conference, []tour.Session{at("2018-05-02T09:00", 60)}, "2018-05-02T10:00"},
		"a gap on the first day of two":     {conference, []tour.Session{at("2018-05-02T10:00", 60), at("2018-05-03T09:00", 120)}, "2018-05-02T09:00"},
		"two full days: after the last one": {conference, []tour.Session{at("2018-05-02T09:00", 120), at("2018-05-03T09:00", 120)}, "2018-05-03T11:00"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := tt.stop.FreeSlot(tt.on, 30); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
