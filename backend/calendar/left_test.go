package calendar_test

import (
	"strings"
	"testing"

	"tournee/backend/calendar"
	"tournee/backend/tour"
)

// TestWhatLeftACalendar puts the session e-2 and the stop s-1 into calendars that
// held them in an earlier release and do not now.
func TestWhatLeftACalendar(t *testing.T) {
	const session, stop = "session-e-2@tournee", "stop-s-1@tournee"
	holders := map[string]tour.Holders{
		"e-2": {People: []string{"p-3"}, Stops: []string{"s-4"}, Rooms: []string{"r-2"}, Tracks: []string{"k-2"}, Days: []tour.Date{"2026-05-12"}},
		"s-1": {Hosts: []string{"o-3"}, Days: []tour.Date{"2026-05-12"}},
	}
	for name, c := range map[string]struct {
		scope      calendar.Scope
		uid        string
		feed, file string // its STATUS; empty: it is not there
		says       string // of who left it
	}{
		"who gave it":                  {calendar.Scope{Person: "p-3"}, session, "CANCELLED", "CANCELLED", `Nia "Nine" O’Neil no longer gives this session.`},
		"who gives it":                 {calendar.Scope{Person: "p-1"}, session, "CONFIRMED", "CONFIRMED", ""},
		"who gave it, at another stop": {calendar.Scope{Person: "p-3", Stop: "s-3"}, session, "", "", ""},
		"who hosted it":                {calendar.Scope{Host: "o-3"}, stop, "CANCELLED", "CANCELLED", `Pains\; du\, Port no longer hosts this stop.`},
		"who hosts it":                 {calendar.Scope{Host: "o-2"}, stop, "CONFIRMED", "CONFIRMED", ""},
		"the room it was in":           {calendar.Scope{Room: "r-2"}, session, "", "CONFIRMED", ""},
		"the room it is in":            {calendar.Scope{Room: "r-1"}, session, "CONFIRMED", "CONFIRMED", ""},
		"the track it was of":          {calendar.Scope{Track: "k-2"}, session, "", "CONFIRMED", ""},
		"the stop it was at":           {calendar.Scope{Stop: "s-4"}, session, "", "CONFIRMED", ""},
		"the day it was on":            {calendar.Scope{Day: "2026-05-12"}, session, "", "CONFIRMED", ""},
		"a day it never was on":        {calendar.Scope{Day: "2026-05-13"}, session, "", "", ""},
		"a room it never was in":       {calendar.Scope{Room: "r-3"}, session, "", "", ""},
		"the whole tour":               {calendar.Scope{}, stop, "CONFIRMED", "CONFIRMED", ""},
		"a choice of it":               {calendar.Scope{Sessions: []string{"e-2"}}, session, "CONFIRMED", "CONFIRMED", ""},
		"who gave it, on its day":      {calendar.Scope{Person: "p-3", Day: "2026-05-04"}, session, "CANCELLED", "CANCELLED", "no longer gives"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, feed := range []bool{true, false} {
				want := map[bool]string{true: c.feed, false: c.file}[feed]
				plan := riverTour()
				for _, id := range []string{"r-2", "r-3"} {
					plan.Rooms = append(plan.Rooms, tour.Room{Identity: identity(id, 1), RoomFields: tour.RoomFields{VenueID: "v-1", Name: id}})
				}
				plan.Tracks = append(plan.Tracks, tour.Track{Identity: identity("k-2", 1), TrackFields: tour.TrackFields{Name: tour.Both("k-2")}})
				o := calendar.Options{Scope: c.scope, Lang: []tour.Lang{tour.English}, Left: holders, Feed: feed, Stamps: map[string]tour.Stamp{"e-2": {Sequence: 7}, "s-1": {Sequence: 7}}}

				event := eventIn(string(write(t, plan, o)), c.uid)

				status := lineOf(event, "STATUS:")
				if status != want || want != "" && lineOf(event, "SEQUENCE:") != "7" {
					t.Errorf("feed %t: it is %q, want %q:\n%s", feed, status, want, event)
				}
				cancelled := want == "CANCELLED"
				if event != "" && (strings.HasPrefix(lineOf(event, "SUMMARY:"), "CANCELLED: ") != cancelled || cancelled && lineOf(event, "TRANSP:") != "TRANSPARENT") {
					t.Errorf("feed %t: it reads\n%s", feed, event)
				}
				if event != "" && strings.Contains(event, "no longer") != (c.says != "") || !strings.Contains(event, c.says) {
					t.Errorf("feed %t: who left is told\n%s", feed, event)
				}
			}
		})
	}
}

func TestWhatIsCancelledForAllIsNotSaidToBeLeft(t *testing.T) {
	plan := riverTour()
	plan.Sessions[1].Status = tour.SessionCancelled

	got := string(write(t, plan, calendar.Options{Scope: calendar.Scope{Person: "p-3"}, Left: map[string]tour.Holders{"e-2": {People: []string{"p-3"}}}}))

	if event := eventIn(got, "session-e-2@tournee"); lineOf(event, "STATUS:") != "CANCELLED" || strings.Contains(event, "no longer") {
		t.Errorf("it reads\n%s", got)
	}
}

func TestAFeedOfOneEventIsACalendarStill(t *testing.T) {
	for _, feed := range []bool{true, false} {
		got := string(write(t, riverTour(), calendar.Options{Scope: calendar.Scope{Sessions: []string{"e-2"}}, Feed: feed}))

		for _, line := range []string{"NAME:", "X-WR-CALNAME:", "REFRESH-INTERVAL;"} {
			if strings.Contains(got, "\r\n"+line) != feed {
				t.Errorf("feed %t: %s is wrong in\n%s", feed, line, got)
			}
		}
		if strings.Contains(got, "X-MS-OLK-FORCEINSPECTOROPEN") == feed {
			t.Errorf("feed %t: Outlook takes it for the other\n%s", feed, got)
		}
	}
}

// eventIn returns the event of that UID, unfolded; empty: there is none.
func eventIn(calendar, uid string) string {
	for _, event := range strings.Split(strings.ReplaceAll(calendar, "\r\n ", ""), "BEGIN:VEVENT")[1:] {
		if lineOf(event, "UID:") == uid {
			return event
		}
	}
	return ""
}

// lineOf returns what a line of an event says after its name.
func lineOf(event, name string) string {
	_, rest, _ := strings.Cut(event, "\r\n"+name)
	said, _, _ := strings.Cut(rest, "\r\n")
	return said
}
