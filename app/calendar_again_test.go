package app_test

import (
	"fmt"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/tour"
)

// What is there of a calendar is found again, and only what changed is brought.
func TestACalendarComesAgain(t *testing.T) {
	one := func(lines string) []byte {
		return ics("UID:1\n"+lines, "UID:2\nSUMMARY:Other\nDTSTART:20180510T010000Z\nDURATION:PT1H")
	}
	first := one("SUMMARY:Looms\nDTSTART:20180510T220000Z\nDURATION:PT45M")
	edit := func(apply app.Apply[tour.SessionFields]) func(*testing.T, *app.App, tour.Session) {
		return func(t *testing.T, a *app.App, s tour.Session) {
			t.Helper()
			if _, err := a.Sessions.Edit(t.Context(), s.ID, s.Rev, apply); err != nil {
				t.Fatal(err)
			}
		}
	}
	later := edit(func(f *tour.SessionFields) error { f.Starts = "2018-05-10T20:00"; return nil })
	tests := map[string]struct {
		here    func(*testing.T, *app.App, tour.Session)
		file    []byte
		choices app.CalendarChoices
		told    string // of the session
		after   string
		again   string // state when the same file comes once more
	}{
		"nothing changed":               {nil, first, app.CalendarChoices{}, "same Looms 05-10T18:00..05-10T18:45", "Looms 18:00 45", "same"},
		"the file changed":              {nil, one("SUMMARY:Looms and cards\nDTSTART:20180510T223000Z\nDURATION:PT30M"), app.CalendarChoices{}, "changed Looms 05-10T18:00..05-10T18:45 title:Looms>Looms and cards starts:2018-05-10T18:00>2018-05-10T18:30 minutes:45>30", "Looms and cards 18:30 30", "same"},
		"but it is left alone":          {nil, one("SUMMARY:Looms\nDTSTART:20180510T223000Z\nDURATION:PT45M"), app.CalendarChoices{Skip: []string{"1"}}, "changed Looms 05-10T18:00..05-10T18:45 starts:2018-05-10T18:00>2018-05-10T18:30", "Looms 18:00 45", "changed"},
		"only we changed":               {later, first, app.CalendarChoices{}, "same Looms 05-10T20:00..05-10T20:45", "Looms 20:00 45", "same"},
		"both changed something else":   {later, one("SUMMARY:Cards\nDTSTART:20180510T220000Z\nDURATION:PT45M"), app.CalendarChoices{}, "changed Looms 05-10T20:00..05-10T20:45 title:Looms>Cards", "Cards 20:00 45", "same"},
		"both changed the same":         {later, one("SUMMARY:Looms\nDTSTART:20180510T223000Z\nDURATION:PT45M"), app.CalendarChoices{}, "both Looms 05-10T20:00..05-10T20:45 starts:2018-05-10T20:00>2018-05-10T18:30 both:starts", "Looms 20:00 45", "same"},
		"and the file is right":         {later, one("SUMMARY:Looms\nDTSTART:20180510T223000Z\nDURATION:PT45M"), app.CalendarChoices{Take: []string{"1"}}, "both Looms 05-10T20:00..05-10T20:45 starts:2018-05-10T20:00>2018-05-10T18:30 both:starts", "Looms 18:30 45", "same"},
		"both changed to the same":      {later, one("SUMMARY:Looms\nDTSTART:20180511T000000Z\nDURATION:PT45M"), app.CalendarChoices{}, "same Looms 05-10T20:00..05-10T20:45", "Looms 20:00 45", "same"},
		"it is cancelled":               {nil, one("SUMMARY:Looms\nSTATUS:CANCELLED\nDTSTART:20180510T220000Z\nDURATION:PT45M"), app.CalendarChoices{}, "changed Looms 05-10T18:00..05-10T18:45 status:confirmed>cancelled", "Looms 18:00 45 cancelled", "same"},
		"it is in the file no more":     {nil, ics(), app.CalendarChoices{}, "gone Looms 05-10T18:00..05-10T18:45", "Looms 18:00 45", "gone"},
		"and is taken away":             {nil, ics(), app.CalendarChoices{Remove: true}, "gone Looms 05-10T18:00..05-10T18:45", "", ""},
		"but not what was changed here": {later, ics(), app.CalendarChoices{Remove: true}, "gone Looms 05-10T20:00..05-10T20:45 both:starts", "Looms 20:00 45", "gone"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := sampled(t)
			in := app.ImportCalendar{Content: first, Into: "stop", ID: "ottawa", Tour: canada}
			takeIn(t, a, in)
			if tt.here != nil {
				tt.here(t, a, taken(t, a)[0])
			}
			in.Content, in.CalendarChoices = tt.file, tt.choices

			got := toldBy(takeIn(t, a, in))

			equal(t, got, tt.told)
			after := ""
			for _, s := range taken(t, a) {
				after = fmt.Sprintf("%s %s %d", s.Title["en"], s.Starts.Clock(), s.Minutes)
				if s.Status == tour.SessionCancelled {
					after += " " + s.Status
				}
			}
			equal(t, after, tt.after)
			in.CalendarChoices = app.CalendarChoices{DryRun: true}
			state, _, _ := strings.Cut(toldBy(takeIn(t, a, in)), " ")
			equal(t, state, tt.again)
		})
	}
}

// taken are the sessions of Ottawa that came from a calendar, under the titles
// under which they are shown.
func taken(t *testing.T, a *app.App) (found []tour.Session) {
	t.Helper()
	plan, err := a.Tours.Plan(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	stop, _ := plan.Stop("ottawa")
	for _, s := range plan.Agenda(stop.ID) {
		if s.Source.Key != "" {
			s.Title = plan.Title(s)
			found = append(found, s)
		}
	}
	return found
}

func TestWhatWasDeletedHereStaysAway(t *testing.T) {
	a := sampled(t)
	in := app.ImportCalendar{Content: ics("UID:1\nSUMMARY:Looms\nDTSTART:20180510T220000Z\nDURATION:PT45M"), Into: "stop", ID: "ottawa", Tour: canada}
	takeIn(t, a, in)
	s := taken(t, a)[0]
	if err := a.Sessions.Delete(t.Context(), s.ID, s.Rev); err != nil {
		t.Fatal(err)
	}

	equal(t, toldBy(takeIn(t, a, in)), "deleted Looms 05-10T18:00..05-10T18:45")
	if left := taken(t, a); len(left) != 0 {
		t.Errorf("it is back: %v", left)
	}
	in.Take = []string{"1"}
	takeIn(t, a, in)
	if back := taken(t, a); len(back) != 1 {
		t.Errorf("asked for, it is not back: %v", back)
	}
}

func TestACopyIsNoRecordOfTheCalendar(t *testing.T) {
	a := sampled(t)
	in := app.ImportCalendar{Content: ics("UID:1\nSUMMARY:Looms\nDTSTART:20180510T220000Z\nDURATION:PT45M"), Into: "stop", ID: "ottawa", Tour: canada}
	takeIn(t, a, in)
	if _, err := a.Sessions.Duplicate(t.Context(), taken(t, a)[0].ID); err != nil {
		t.Fatal(err)
	}
	page := stopOf(t, a, "ottawa")
	if _, err := a.Stops.Duplicate(t.Context(), page.Stop.ID); err != nil {
		t.Fatal(err)
	}

	if n := len(taken(t, a)); n != 1 {
		t.Errorf("%d sessions are of the calendar, want 1", n)
	}
	equal(t, toldBy(takeIn(t, a, in)), "same Looms 05-10T18:00..05-10T18:45")
}

func TestWhatCannotBeReadThisTimeIsNotGone(t *testing.T) {
	const looms, hour = "SUMMARY:Looms\n", "DTSTART:20180510T220000Z\nDURATION:PT45M"
	long := "UID:" + strings.Repeat("1", 300) + "\n"
	tests := map[string]struct {
		was, is string
		gone    int
	}{
		"when it begins":          {"UID:1\n" + looms + hour, "UID:1\n" + looms + "DTSTART:soon", 0},
		"how long it is":          {looms + hour, looms + "DTSTART:20180510T220000Z\nDURATION:long", 0},
		"what it is called":       {"UID:1\n" + looms + hour, "UID:1\n" + hour, 0},
		"at which hour":           {"UID:1\n" + looms + hour, "UID:1\n" + looms + "DTSTART;VALUE=DATE:20180510", 0},
		"when it repeats":         {"UID:1\n" + looms + hour + "\nRDATE:20180510T230000Z", "UID:1\n" + looms + hour + "\nRRULE:FREQ=SOMETIMES", 0},
		"under a long key":        {long + looms + hour, long + looms + "DTSTART:soon", 0},
		"but that is another one": {"UID:1\n" + looms + hour, "UID:12\n" + looms + "DTSTART:soon", 1},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := sampled(t)
			in := app.ImportCalendar{Content: ics(tt.was), Into: "stop", ID: "ottawa", Tour: canada}
			takeIn(t, a, in)
			was := len(taken(t, a))
			in.Content, in.Remove = ics(tt.is), true

			report := takeIn(t, a, in)

			if report.Counts.Gone != tt.gone || len(report.Left) != 1 || was == 0 || len(taken(t, a)) != was-tt.gone {
				t.Errorf("of %d: got %+v, left %v", was, report.Counts, report.Left)
			}
		})
	}
}
