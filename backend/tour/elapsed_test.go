package tour_test

import (
	"testing"

	"tournee/backend/tour"
)

// nights are those on which clocks change: where, when, and what clocks say
// there so many minutes after 00:30 and after 01:30.
var nights = map[string]struct {
	zone string
	date string
	// After 00:30 for 120, 150 and 210 minutes; after 01:30 for 60 minutes.
	twoHours, twoAndAHalf, threeAndAHalf, fromHalfPastOne string
}{
	"Paris, forward":   {"Europe/Paris", "2026-03-29", "03:30", "04:00", "05:00", "03:30"},
	"Paris, back":      {"Europe/Paris", "2026-10-25", "02:30", "02:00", "03:00", "02:30"},
	"Toronto, forward": {"America/Toronto", "2026-03-08", "03:30", "04:00", "05:00", "03:30"},
	"Toronto, back":    {"America/Toronto", "2026-11-01", "01:30", "02:00", "03:00", "01:30"},
	"Toronto, in May":  {"America/Toronto", "2026-05-08", "02:30", "03:00", "04:00", "02:30"},
	"no zone":          {"", "2026-03-29", "02:30", "03:00", "04:00", "02:30"},
}

func TestSessionsEndByTheTimeThatPasses(t *testing.T) {
	for name, tt := range nights {
		t.Run(name, func(t *testing.T) {
			at := func(clock string) tour.Wall { return tour.Wall(tt.date + "T" + clock) }
			clocks := tour.Clocks{}
			for _, one := range []struct {
				starts  string
				minutes int
				want    string
			}{
				{"00:30", 120, tt.twoHours},
				{"00:30", 150, tt.twoAndAHalf},
				{"00:30", 210, tt.threeAndAHalf},
				{"01:30", 60, tt.fromHalfPastOne},
			} {
				s := tour.Session{SessionFields: tour.SessionFields{Starts: at(one.starts), Minutes: one.minutes}}
				if got := clocks.Ends(s, tt.zone); got != at(one.want) {
					t.Errorf("%d minutes from %s end at %s, want %s", one.minutes, one.starts, got, one.want)
				}
			}
			if got := clocks.Minutes(at("00:30"), at(tt.threeAndAHalf), tt.zone); got != 210 {
				t.Errorf("from 00:30 to %s: %d minutes, want 210", tt.threeAndAHalf, got)
			}
			if got := clocks.After(at(tt.threeAndAHalf), -210, tt.zone); got != at("00:30") {
				t.Errorf("210 minutes before %s: %s, want 00:30", tt.threeAndAHalf, got)
			}
		})
	}
}

// What an agenda finds for a session on such a night: when the one before is
// over, which is not where its hours add up to.
func TestAnAgendaOverANightOnWhichClocksChange(t *testing.T) {
	for name, tt := range nights {
		t.Run(name, func(t *testing.T) {
			at := func(clock string) tour.Wall { return tour.Wall(tt.date + "T" + clock) }
			stop := tour.Stop{Identity: tour.Identity{ID: "s"}, StopFields: tour.StopFields{Zone: tt.zone, Starts: at("00:00"), Ends: at("08:00")}}
			long := tour.Session{Identity: tour.Identity{ID: "a"}, SessionFields: tour.SessionFields{StopID: "s", RoomID: "r", Starts: at("00:30"), Minutes: 210}}
			short := tour.Session{Identity: tour.Identity{ID: "b"}, SessionFields: tour.SessionFields{StopID: "s", RoomID: "r", Starts: at(tt.threeAndAHalf), Minutes: 30}}
			on := []tour.Session{long}

			if got := stop.FreeSlot(on, 30); got != at(tt.threeAndAHalf) {
				t.Errorf("free at %s, want %s", got, tt.threeAndAHalf)
			}
			if got := stop.Over(on); got != at(tt.threeAndAHalf) {
				t.Errorf("over at %s, want %s", got, tt.threeAndAHalf)
			}
			if got := stop.Between(on, at(tt.threeAndAHalf).Add(-20), "r"); got != at(tt.threeAndAHalf) {
				t.Errorf("20 minutes before its end it is put at %s, want %s", got, tt.threeAndAHalf)
			}
			if got := stop.Between(on, at(tt.threeAndAHalf), "r"); got != at(tt.threeAndAHalf) {
				t.Errorf("at its end it is put at %s, want %s", got, tt.threeAndAHalf)
			}

			later, earlier := tour.Swapped(long, short, tt.zone)
			clocks := tour.Clocks{}
			if earlier.Starts != at("00:30") || clocks.Ends(later, tt.zone) != clocks.Ends(short, tt.zone) {
				t.Errorf("swapped: from %s, and until %s, want from 00:30 until %s", earlier.Starts, clocks.Ends(later, tt.zone), clocks.Ends(short, tt.zone))
			}
		})
	}
}

// Of an hour that comes twice a wall clock names the first: what is over in the
// second is followed by what begins when that hour is over.
func TestWhatEndsInTheSecondOfTwoHoursIsFollowedAfterBoth(t *testing.T) {
	stop := tour.Stop{Identity: tour.Identity{ID: "s"}, StopFields: tour.StopFields{Zone: "America/Toronto", Starts: "2026-11-01T00:00", Ends: "2026-11-01T06:00"}}
	on := []tour.Session{{Identity: tour.Identity{ID: "a"}, SessionFields: tour.SessionFields{StopID: "s", Starts: "2026-11-01T00:30", Minutes: 120}}} // until the second 01:30

	if got := stop.FreeSlot(on, 30); got != "2026-11-01T02:00" {
		t.Errorf("free at %s, want 02:00", got)
	}
}
