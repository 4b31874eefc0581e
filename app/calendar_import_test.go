package app_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/conflict"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// ics is a calendar of these events, each given by its lines.
func ics(events ...string) []byte {
	var b strings.Builder
	b.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Work\r\n")
	for _, e := range events {
		b.WriteString("BEGIN:VEVENT\r\n" + strings.ReplaceAll(e, "\n", "\r\n") + "\r\nEND:VEVENT\r\n")
	}
	return []byte(b.String() + "END:VCALENDAR\r\n")
}

func takeIn(t *testing.T, a *app.App, in app.ImportCalendar) app.ImportedCalendar {
	t.Helper()
	report, err := a.Imports.Calendar(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// toldBy is an import as a person reads it: what becomes of what, and when.
func toldBy(r app.ImportedCalendar) string {
	var all []string
	for _, e := range r.Entries {
		starts, ends := string(e.Starts), string(e.Ends)
		if e.Days {
			starts, ends = string(e.Starts.Date()), string(e.Ends.Date())
		}
		line := fmt.Sprintf("%s %s %s..%s", e.State, e.Title.In("en"), starts[5:], ends[5:])
		for _, f := range e.Fields {
			line += fmt.Sprintf(" %s:%s>%s", f.Field, f.From.In("en"), f.To.In("en"))
		}
		if len(e.Both) > 0 {
			line += " both:" + strings.Join(e.Both, ",")
		}
		all = append(all, line)
	}
	return strings.Join(all, "\n")
}

func equal(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func rules(t *testing.T, a *app.App, rule string) (sentences []string) {
	t.Helper()
	o, err := a.Tours.Overview(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range o.Conflicts {
		if c.Rule == rule {
			sentences = append(sentences, c.Sentence.In("en"))
		}
	}
	return sentences
}

// planned is sampled with Toronto still ahead.
func planned(t *testing.T) *app.App {
	t.Helper()
	a := sampled(t)
	stop := stopOf(t, a, "toronto").Stop
	if _, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, func(f *tour.StopFields) error { f.Status = tour.Confirmed; return nil }); err != nil {
		t.Fatal(err)
	}
	return a
}

func TestABusyCalendarKeepsAPersonAway(t *testing.T) {
	a := planned(t)
	before := planText(t, a)
	calendar := ics(
		"UID:1\nSUMMARY:Board meeting\nDTSTART:20180514T234500Z\nDTEND:20180515T003000Z", // 19:45 in Toronto, in the middle of the evening
		"UID:2\nSUMMARY:Remember milk\nTRANSP:TRANSPARENT\nDTSTART:20180514T230000Z\nDURATION:PT1H",
		"UID:3\nSUMMARY:Called off\nSTATUS:CANCELLED\nDTSTART:20180514T230000Z\nDURATION:PT1H",
		"UID:4\nSUMMARY:Doctor\nCLASS:PRIVATE\nDTSTART:20180508T130000Z\nDURATION:PT1H",
		"UID:5\nSUMMARY:Trip\nDTSTART;TZID=America/Toronto:20180509T140000\nDTEND;TZID=America/Toronto:20180511T100000",
		"UID:6\nSUMMARY:Stand-up\nDTSTART;TZID=Europe/Paris:20180501T090000\nDURATION:PT15M\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE;TZID=Europe/Paris:20180508T090000",
		"UID:7\nSUMMARY:Holiday\nDTSTART;VALUE=DATE:20180512\nDTEND;VALUE=DATE:20180514",
		"UID:8\nSUMMARY:No length\nDTSTART:20180514T230000Z",
	)
	in := app.ImportCalendar{Content: calendar, File: "work.ics", Into: "person", ID: "ryan-holt", Tour: canada}
	in.DryRun = true

	tried := takeIn(t, a, in)

	equal(t, toldBy(tried), strings.Join([]string{
		"new Busy 05-08T09:00..05-08T10:00",
		"new Trip 05-09T14:00..05-10T00:00",
		"new Trip 05-10..05-10",
		"new Trip 05-11T00:00..05-11T10:00",
		"new Holiday 05-12..05-13",
		"new Board meeting 05-14T19:45..05-14T20:30",
		"new Stand-up 05-15T03:00..05-15T03:15",
	}, "\n"))
	if c := tried.Counts; tried.Kept || c.New != 7 || c.Free != 1 || c.Cancelled != 1 || len(tried.Left) != 1 || !strings.HasPrefix(tried.Left[0].Why["en"], "line 51: it has no length") {
		t.Errorf("got %+v, left %v", c, tried.Left)
	}
	equal(t, planText(t, a), before)

	in.DryRun = false
	report := takeIn(t, a, in)

	equal(t, toldBy(report), toldBy(tried))
	if said := rules(t, a, conflict.PersonUnavailable); len(said) == 0 || !strings.Contains(strings.Join(said, "\n"), "Ryan Holt") {
		t.Errorf("the checker does not see it: %v", said)
	}
	equal(t, toldBy(takeIn(t, a, in)), strings.ReplaceAll(toldBy(tried), "new ", "same "))
	undo(t, a)
	equal(t, planText(t, a), before)
	equal(t, toldBy(takeIn(t, a, in)), toldBy(tried))
}

func TestHoursAreToldByTheClockOfTheNearestStop(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "kitchener-waterloo").Stop
	if _, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, func(f *tour.StopFields) error { f.Zone = "America/Vancouver"; return nil }); err != nil {
		t.Fatal(err)
	}
	calendar := ics("UID:1\nSUMMARY:East\nDTSTART:20180507T220000Z\nDURATION:PT1H", "UID:2\nSUMMARY:West\nDTSTART:20180516T010000Z\nDURATION:PT1H",
		"UID:3\nSUMMARY:Anywhere\nDTSTART:20180515T120000\nDURATION:PT1H")
	in := app.ImportCalendar{Content: calendar, Into: "person", ID: "ryan-holt", Tour: canada}

	equal(t, toldBy(takeIn(t, a, in)), "new East 05-07T18:00..05-07T19:00\nnew Anywhere 05-15T12:00..05-15T13:00\nnew West 05-15T18:00..05-15T19:00")
	in.ID, in.Zone = "ali-naqvi", "Europe/Paris"
	equal(t, toldBy(takeIn(t, a, in)), "new East 05-08T00:00..05-08T01:00\nnew Anywhere 05-15T12:00..05-15T13:00\nnew West 05-16T03:00..05-16T04:00")
}

func TestAHolidayListRulesDaysOut(t *testing.T) {
	a := planned(t)
	in := app.ImportCalendar{Content: ics("UID:1\nSUMMARY;LANGUAGE=fr:Fête\nURL:https://example.org/\nLOCATION:Partout\nDTSTART;VALUE=DATE:20080514\nRRULE:FREQ=YEARLY"), Into: "tour", ID: canada}
	in.Blackout, in.Place = true, "Ontario"

	report := takeIn(t, a, in)

	equal(t, toldBy(report), "new Fête 05-14..05-14")
	if said := rules(t, a, conflict.StopBlackout); len(said) != 1 || !strings.HasPrefix(said[0], "Toronto is on ") || !strings.HasSuffix(said[0], "a day ruled out: Fête.") {
		t.Errorf("got %v", said)
	}
	o, err := a.Tours.Overview(t.Context(), canada)
	if err != nil || len(o.Happenings) != 1 {
		t.Fatal(o.Happenings, err)
	}
	if h := o.Happenings[0]; h.Name["en"] != "" || h.Name["fr"] != "Fête" || h.URL != "https://example.org/" || h.Notes != "Partout" || !h.Blackout {
		t.Errorf("got %+v", h)
	}
	act := pastOf(t, a, "happening", o.Happenings[0].ID).Moments[0]
	if act.Name != "importCalendar" || act.Args["what"].In("en") != "Work" || act.Args["to"].Empty() {
		t.Errorf("the act is %+v", act.Act)
	}
	undo(t, a)
	if said := rules(t, a, conflict.StopBlackout); len(said) != 0 {
		t.Errorf("after undo: %v", said)
	}
}

func TestACalendarBecomesSessions(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")
	if _, err := a.Rooms.Create(t.Context(), "", tour.RoomFields{VenueID: page.Stop.VenueID, Name: "Grande Salle"}, func(*tour.RoomFields) error { return nil }); err != nil {
		t.Fatal(err)
	}
	before := planText(t, a)
	in := app.ImportCalendar{Into: "stop", ID: "ottawa", Tour: canada, Content: ics(
		"UID:1\nSUMMARY:Looms\nDESCRIPTION:<p>Of <b>cards</b></p>\nURL:https://example.org/1\nLOCATION:grande salle\\, 2nd floor\nDTSTART:20180510T220000Z\nDURATION:PT45M",
		"UID:2\nSUMMARY:Coffee break\nLOCATION:Attic\nDTSTART:20180510T224500Z\nDURATION:PT15M",
		"UID:3\nSUMMARY:Perhaps\nSTATUS:TENTATIVE\nDTSTART:20180511T030000Z\nDURATION:PT30M",
		"UID:4\nSUMMARY:The day before\nDTSTART:20180509T220000Z\nDURATION:PT45M",
		"UID:5\nSUMMARY:All day\nDTSTART;VALUE=DATE:20180510",
		"UID:6\nDTSTART:20180510T220000Z\nDURATION:PT45M",
		"UID:7\nSUMMARY:Unified cluster management with Rancher 2.0\nDTSTART:20180511T040000Z\nDURATION:PT30M",
	)}
	in.Talks = true

	report := takeIn(t, a, in)

	equal(t, toldBy(report), "new Looms 05-10T18:00..05-10T18:45\nnew Coffee break 05-10T18:45..05-10T19:00\nnew Perhaps 05-10T23:00..05-10T23:30\nnew Unified cluster management with Rancher 2.0 05-11T00:00..05-11T00:30")
	if report.Counts.Outside != 1 || len(report.Left) != 2 || !strings.Contains(report.Entries[1].Note["fr"], "Attic") {
		t.Errorf("got %+v, left %v, note %v", report.Counts, report.Left, report.Entries[1].Note)
	}
	plan, err := a.Tours.Plan(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]tour.Session{}
	for _, s := range plan.Agenda(page.Stop.ID) {
		if s.Source.Key != "" {
			got[s.Source.Key] = s
		}
	}
	looms := got["1"]
	if room, _ := plan.Room(looms.RoomID); room.Name != "Grande Salle" || looms.Kind != tour.Delivery || plan.Abstract(looms)["en"] != "Of cards" || len(looms.Links) != 1 || len(plan.Speakers(looms)) != 0 {
		t.Errorf("got %+v in %q: %v", looms, room.Name, plan.Abstract(looms))
	}
	if b := got["2"]; b.Kind != tour.Break || b.RoomID != "" || b.Notes != "Attic" || got["3"].Status != tour.SessionTentative {
		t.Errorf("got %+v, %+v", b, got["3"])
	}
	if s := plan.Speakers(got["7"]); len(s) != 1 || s[0].Name != "Ryan Holt" {
		t.Errorf("the talk of the library is given by %v", s)
	}
	undo(t, a)
	equal(t, planText(t, a), before)
}

func TestACalendarIsRefusedWhole(t *testing.T) {
	good := ics("UID:1\nSUMMARY:A\nDTSTART:20180510T220000Z\nDURATION:PT1H")
	many := make([]string, 2001)
	for i := range many {
		many[i] = fmt.Sprintf("UID:%d\nSUMMARY:A\nDTSTART:20180510T220000Z\nDURATION:PT1H", i)
	}
	tests := map[string]struct {
		in    app.ImportCalendar
		kind  fault.Kind
		says  string
		field string
	}{
		"an empty file":    {app.ImportCalendar{Content: []byte("\xEF\xBB\xBF\r\n"), Into: "tour", ID: canada}, fault.Invalid, "The file is empty. Download", ""},
		"a page":           {app.ImportCalendar{Content: []byte("<html>"), Into: "tour", ID: canada}, fault.Invalid, "This is no iCalendar file", ""},
		"half a file":      {app.ImportCalendar{Content: good[:len(good)-30], Into: "tour", ID: canada}, fault.Invalid, "Line 4: the file ends before the VEVENT", ""},
		"a broken line":    {app.ImportCalendar{Content: []byte(strings.Replace(string(good), "SUMMARY:A", "SUMMARY", 1)), Into: "tour", ID: canada}, fault.Invalid, "Line 6: “SUMMARY” has no", ""},
		"too many":         {app.ImportCalendar{Content: ics(many...), Into: "tour", ID: canada}, fault.Invalid, "The calendar has 2001 entries", "to"},
		"nowhere":          {app.ImportCalendar{Content: good, Into: "moon", ID: canada}, fault.Invalid, "Say what the calendar becomes", "into"},
		"no such tour":     {app.ImportCalendar{Content: good, Into: "tour", ID: "nope"}, fault.NotFound, "There is no tour", "tour"},
		"no such stop":     {app.ImportCalendar{Content: good, Into: "stop", ID: "nope", Tour: canada}, fault.NotFound, "The tour has no stop", "stop"},
		"a zone unknown":   {app.ImportCalendar{Content: good, Into: "tour", ID: canada, CalendarChoices: app.CalendarChoices{Zone: "Mars"}}, fault.Invalid, "No time zone", "zone"},
		"days upside down": {app.ImportCalendar{Content: good, Into: "tour", ID: canada, CalendarChoices: app.CalendarChoices{From: "2018-05-02", To: "2018-05-01"}}, fault.Invalid, "The last day", "to"},
		"ten years":        {app.ImportCalendar{Content: good, Into: "tour", ID: canada, CalendarChoices: app.CalendarChoices{From: "2018-05-02", To: "2028-05-01"}}, fault.Invalid, "three years at most", "to"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := sampled(t)
			before, err := a.State(t.Context())
			if err != nil {
				t.Fatal(err)
			}

			_, err = a.Imports.Calendar(t.Context(), tt.in)

			if f := fault.Shown(err); f.Kind != tt.kind || !strings.Contains(f.English, tt.says) || f.Field != tt.field || f.French == f.English || strings.Contains(f.French, "%!") {
				t.Errorf("got %+v", f)
			}
			if after, err := a.State(t.Context()); err != nil || after.Seq != before.Seq {
				t.Errorf("the file went from %d to %d, %v", before.Seq, after.Seq, err)
			}
		})
	}
}

// Calendars that others published, as they are.
func TestPublishedCalendarsAreTakenIn(t *testing.T) {
	tests := map[string]struct {
		into, id, from, to string
		want               app.ImportCounts
		left               int
		first              string
	}{
		"nodejs-conferences": {"tour", canada, "2011-01-01", "2012-12-31", app.ImportCounts{New: 8}, 1, "new Dyncon 2011 03-12..03-13"},
		"free-busy":          {"person", "ryan-holt", "2014-04-16", "2014-07-31", app.ImportCounts{New: 29}, 0, "new Busy 04-16T11:15..04-16T15:00"},
		"summer-2011":        {"stop", "ottawa", "2011-08-01", "2011-08-31", app.ImportCounts{New: 104}, 25, "new Sign-up for street basketball & Guitar Hero solo guitar 08-04T12:00..08-04T18:00"},
		"meetup":             {"tour", canada, "2011-11-01", "2011-11-30", app.ImportCounts{New: 1}, 0, "new Phoenix Drupal User Group Monthly Meetup 11-09..11-09"},
		"devopsdc":           {"person", "ryan-holt", "2012-01-01", "2013-12-31", app.ImportCounts{New: 3}, 0, "new DevOps DC Meetup 07-12T18:30..07-12T21:30"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := sampled(t)
			content, err := os.ReadFile("testdata/calendars/" + name + ".ics")
			if err != nil {
				t.Fatal(err)
			}
			in := app.ImportCalendar{Content: content, File: name, Into: tt.into, ID: tt.id, Tour: canada}
			in.From, in.To = tour.Date(tt.from), tour.Date(tt.to)

			report := takeIn(t, a, in)

			first, _, _ := strings.Cut(toldBy(report), "\n")
			if report.Counts != tt.want || len(report.Left) != tt.left || first != tt.first {
				t.Errorf("got %+v, left %v, first %q", report.Counts, report.Left, first)
			}
			again := takeIn(t, a, in)
			if c := again.Counts; c.Same != tt.want.New || c.New+c.Changed+c.Gone != 0 {
				t.Errorf("again: got %+v", c)
			}
		})
	}
}
