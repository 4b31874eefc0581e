package calendar_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"tournee/backend/calendar"
	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/golden"
	"tournee/backend/tour"
)

func TestWrite(t *testing.T) {
	tests := map[string]calendar.Options{
		"tour":          {},
		"tour-sessions": {Sessions: true, Lang: []tour.Lang{tour.English}},
		"tour-draft":    {Draft: true, Lang: []tour.Lang{tour.French}},
		"stop":          {Scope: calendar.Scope{Stop: "montreal"}},
		"stop-english":  {Scope: calendar.Scope{Stop: "s-1"}, Lang: []tour.Lang{tour.English}},
		"stop-idea":     {Scope: calendar.Scope{Stop: "gaspe"}},
		"stop-bare":     {Scope: calendar.Scope{Stop: "halifax"}},
		"person":        {Scope: calendar.Scope{Person: "zoe-lefevre"}, Lang: []tour.Lang{tour.French}},
		"person-alone":  {Scope: calendar.Scope{Person: "p-3"}},
		"room":          {Scope: calendar.Scope{Room: "r-1"}},
		"track":         {Scope: calendar.Scope{Track: "k-1", Person: "p-2"}},
		"sponsor":       {Scope: calendar.Scope{Sponsor: "o-3"}},
		"empty":         {Scope: calendar.Scope{Track: "k-1", Person: "p-3"}},
	}
	for name, o := range tests {
		t.Run(name, func(t *testing.T) {
			got := write(t, riverTour(), o)

			golden.Check(t, "testdata/"+name+".ics", got)
			if again := write(t, riverTour(), o); !bytes.Equal(got, again) {
				t.Error("the same records gave other bytes")
			}
		})
	}
}

// TestWriteScopes writes each scope in each language.
func TestWriteScopes(t *testing.T) {
	tests := map[string]calendar.Options{
		"tour":             {},
		"stop":             {Scope: calendar.Scope{Stop: "montreal"}},
		"day":              {Scope: calendar.Scope{Day: "2026-05-13"}},
		"day-of-a-stop":    {Scope: calendar.Scope{Stop: "quebec", Day: "2026-05-12"}},
		"room":             {Scope: calendar.Scope{Room: "r-1"}},
		"track":            {Scope: calendar.Scope{Track: "k-1"}},
		"person":           {Scope: calendar.Scope{Person: "zoe-lefevre"}},
		"person-travels":   {Scope: calendar.Scope{Person: "p-1"}, Own: zoesDays()},
		"host":             {Scope: calendar.Scope{Host: "la-grange"}},
		"sponsor":          {Scope: calendar.Scope{Sponsor: "nord-fils"}, Owed: riverOwed()},
		"organizer":        {Scope: calendar.Scope{Organizer: true}, Owed: riverOwed()},
		"organizer-person": {Scope: calendar.Scope{Organizer: true, Person: "max-ng"}},
		"picked":           {Scope: calendar.Scope{Sessions: []string{"e-8", "e-2", "e-5"}}, Source: "https://example.org/mine.ics"},
	}
	for name, o := range tests {
		for _, lang := range tour.Langs() {
			t.Run(name+" in "+lang, func(t *testing.T) {
				o.Lang = []tour.Lang{lang}

				got := write(t, riverTour(), o)

				golden.Check(t, "testdata/scopes/"+name+"."+lang+".ics", got)
				readAgain(t, got)
			})
		}
	}
}

// readAgain checks that our own reader finds every event of a calendar, each
// once.
func readAgain(t *testing.T, calendar []byte) {
	t.Helper()
	read, err := exchange.ReadCalendar(t.Context(), bytes.NewReader(calendar), exchange.Window{
		From: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC), Zone: "America/Toronto",
	})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(string(calendar), "\r\n ", "")
	if len(read.Events) != strings.Count(text, "BEGIN:VEVENT") || len(read.Left) > 0 || read.Outside > 0 {
		t.Errorf("%d events were read of %d, %d left out", len(read.Events), strings.Count(text, "BEGIN:VEVENT"), len(read.Left))
	}
	for _, e := range read.Events {
		if strings.Count(text, "UID:"+e.UID+"\r\n") != 1 || e.Summary == "" || !e.End.After(e.Start) {
			t.Errorf("an event was read as %+v", e)
		}
	}
}

// TestOwedIsOnlyTheSponsors looks for what one sponsor was promised in what
// others receive.
func TestOwedIsOnlyTheSponsors(t *testing.T) {
	its := string(write(t, riverTour(), calendar.Options{Scope: calendar.Scope{Sponsor: "o-3"}, Owed: riverOwed()}))
	if n := strings.Count(its, "UID:deliverable-"); n != 4 {
		t.Errorf("the sponsor's calendar holds %d deliverables, want the 4 that have a day", n)
	}
	for name, scope := range map[string]calendar.Scope{
		"the tour": {}, "a stop": {Stop: "s-1"}, "a day": {Day: "2026-05-04"}, "a person": {Person: "p-1"}, "the host": {Host: "o-2"}, "another sponsor": {Sponsor: "o-1"},
	} {
		others := string(write(t, riverTour(), calendar.Options{Scope: scope, Owed: riverOwed()}))
		if n := strings.Count(others, "UID:deliverable-d-"); n != strings.Count(others, "UID:deliverable-d-6@") || n > 0 && scope.Sponsor == "" {
			t.Errorf("the calendar of %s holds %d deliverables of others", name, n)
		}
	}
}

func TestWriteTellsNothingPrivate(t *testing.T) {
	for _, o := range []calendar.Options{
		{Sessions: true, Draft: true},
		{Scope: calendar.Scope{Stop: "s-1"}},
		{Scope: calendar.Scope{Person: "p-1"}},
		{Scope: calendar.Scope{Sponsor: "o-1"}, Owed: riverOwed()},
		{Scope: calendar.Scope{Host: "o-2"}},
		{Scope: calendar.Scope{Organizer: true}, Owed: riverOwed()},
		{Scope: calendar.Scope{Person: "p-1"}, Own: zoesDays()},
	} {
		got := strings.ReplaceAll(string(write(t, riverTour(), o)), "\r\n ", "")
		for _, private := range []string{"SECRET", "secret", "987", "ATTENDEE", "ORGANIZER", "VALARM", "mailto"} {
			if strings.Contains(got, private) {
				t.Errorf("%+v: the calendar holds %s", o, private)
			}
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	tests := map[string]struct {
		change func(*tour.Plan)
		scope  calendar.Scope
		want   fault.Kind
	}{
		"a stop it has not":       {nil, calendar.Scope{Stop: "paris"}, fault.NotFound},
		"a person it has not":     {nil, calendar.Scope{Person: "nobody"}, fault.NotFound},
		"a room it has not":       {nil, calendar.Scope{Room: "cellar"}, fault.NotFound},
		"a track it has not":      {nil, calendar.Scope{Track: "none"}, fault.NotFound},
		"a sponsor it has not":    {nil, calendar.Scope{Sponsor: "none"}, fault.NotFound},
		"a host it has not":       {nil, calendar.Scope{Host: "none"}, fault.NotFound},
		"a session it has not":    {nil, calendar.Scope{Sessions: []string{"e-1", "none"}}, fault.NotFound},
		"a blocker, picked":       {nil, calendar.Scope{Sessions: []string{"e-6"}}, fault.NotFound},
		"a day that is none":      {nil, calendar.Scope{Day: "tomorrow"}, fault.Invalid},
		"a stop without a zone":   {func(p *tour.Plan) { p.Stops[0].Zone = "" }, calendar.Scope{}, fault.Invalid},
		"a zone that is none":     {func(p *tour.Plan) { p.Stops[0].Zone = "Mars/Olympus" }, calendar.Scope{}, fault.Invalid},
		"a stop without a start":  {func(p *tour.Plan) { p.Stops[0].Starts = "" }, calendar.Scope{}, fault.Invalid},
		"a stop without an end":   {func(p *tour.Plan) { p.Stops[0].Ends = "late" }, calendar.Scope{}, fault.Invalid},
		"a session without start": {func(p *tour.Plan) { p.Sessions[0].Starts = "19:00" }, calendar.Scope{Stop: "s-1"}, fault.Invalid},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			plan := riverTour()
			if tt.change != nil {
				tt.change(plan)
			}
			var buf bytes.Buffer

			err := calendar.Write(&buf, plan, calendar.Options{Scope: tt.scope})

			if got := fault.Shown(err); got.Kind != tt.want || strings.Contains(got.English+got.French, "%!") {
				t.Errorf("got %+v, want %s", got, tt.want)
			}
			if buf.Len() > 0 {
				t.Errorf("%d bytes were written of a calendar that cannot be made", buf.Len())
			}
		})
	}
}

func TestWriteOfNoPlanIsAFault(t *testing.T) {
	if err := calendar.Write(&bytes.Buffer{}, nil, calendar.Options{}); fault.Shown(err).Kind != fault.NotFound {
		t.Errorf("got %v", err)
	}
}

func TestAChangeOfTheVenueIsAChangeOfTheEvent(t *testing.T) {
	before := string(write(t, riverTour(), calendar.Options{Scope: calendar.Scope{Stop: "s-1"}}))
	plan := riverTour()
	v := plan.Venues["v-1"]
	v.UpdatedAt += 86_400_000
	plan.Venues["v-1"] = v

	after := string(write(t, plan, calendar.Options{Scope: calendar.Scope{Stop: "s-1"}}))

	if !strings.Contains(before, "LAST-MODIFIED:20260301T150000Z") || !strings.Contains(after, "LAST-MODIFIED:20260302T140000Z") {
		t.Errorf("the time of the change is not in the event:\n%s\n%s", before, after)
	}
}

func TestAReleaseNumbersItsEvents(t *testing.T) {
	o := calendar.Options{Scope: calendar.Scope{Stop: "s-1"}, Stamps: map[string]tour.Stamp{
		"e-1": {Sequence: 3, Modified: 1_767_225_600_000}, "e-2": {Sequence: -1, Modified: -1}, "e-3": {Sequence: 1 << 40},
	}}
	want := map[string][2]string{
		"session-e-1@tournee": {"3", "20260101T000000Z"},
		"session-e-2@tournee": {"0", "19700101T000000Z"},
		"session-e-3@tournee": {"2147483647", "19700101T000000Z"},
		"session-e-4@tournee": {"0", "20260301T140000Z"}, // no stamp: as its record says
		"session-e-5@tournee": {"0", "20260301T140000Z"},
	}

	read, err := decode(write(t, riverTour(), o))
	if err != nil {
		t.Fatal(err)
	}

	for _, e := range read.Events() {
		uid, sequence := e.Props.Get("UID").Value, e.Props.Get("SEQUENCE").Value
		for _, name := range []string{"LAST-MODIFIED", "DTSTAMP"} {
			if got := [2]string{sequence, e.Props.Get(name).Value}; got != want[uid] {
				t.Errorf("%s: sequence and %s are %v, want %v", uid, name, got, want[uid])
			}
		}
		delete(want, uid)
	}
	if len(want) > 0 {
		t.Errorf("the calendar lacks %v", want)
	}
}

func TestOnlyTheirOwnerSeesJourneys(t *testing.T) {
	for _, scope := range []calendar.Scope{{}, {Stop: "s-1"}, {Person: "p-1", Room: "r-1"}, {Organizer: true, Person: "p-1"}} {
		if got := string(write(t, riverTour(), calendar.Options{Scope: scope, Own: zoesDays(), Sessions: true})); strings.Contains(got, "UID:own-") {
			t.Errorf("%+v: the calendar holds a journey", scope)
		}
	}
}

func TestASessionTellsItsOwnAbstract(t *testing.T) {
	plan := riverTour()
	plan.Sessions[1].Abstract = text("Seulement ici", "Only here")

	got := string(write(t, plan, calendar.Options{Scope: calendar.Scope{Stop: "s-1"}, Lang: []tour.Lang{tour.English}}))

	if event := eventIn(got, "session-e-2@tournee"); !strings.Contains(event, "Only here") || strings.Contains(event, "First a sentence") {
		t.Errorf("the event reads\n%s", event)
	}
}

func TestMediaOfAnEvent(t *testing.T) {
	plan := riverTour()
	plan.Stops[0].Links = append(plan.Stops[0].Links, tour.Link{URL: "https://meet.google.com/abc-defg-hij"},
		tour.Link{Label: text("Affiche", "Poster"), URL: "https://example.org/poster.PNG?size=2"}, tour.Link{URL: "https://meet.google.com/abc-defg-hij"})
	plan.Stops[0].Links = append(plan.Stops[0].Links, tour.Link{URL: "https://www.youtube.com/live/dQw4w9WgXcQ"})
	plan.Sessions[1].Links = []tour.Link{{Label: text("Suivre, à distance", "Follow, from afar"), URL: "https://us02web.zoom.us/j/123?pwd=a,b"}}

	got := strings.ReplaceAll(string(write(t, plan, calendar.Options{Scope: calendar.Scope{Sessions: []string{"e-2"}}, Lang: []tour.Lang{tour.French}})), "\r\n ", "")

	for _, want := range []string{
		"CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL=\"Suivre, à distance\";VALUE=URI:https://us02web.zoom.us/j/123?pwd=a,b\r\n",
		"CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL=Visioconférence;VALUE=URI:https://meet.google.com/abc-defg-hij\r\n",
		"CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL=Diffusion en direct;VALUE=URI:https://www.youtube.com/live/dQw4w9WgXcQ\r\n",
		"IMAGE;DISPLAY=BADGE;FMTTYPE=image/png;VALUE=URI:https://example.org/poster.PNG?size=2\r\n",
	} {
		if strings.Count(got, want) != 1 {
			t.Errorf("the event has no %q:\n%s", want, got)
		}
	}
}

func TestIsStream(t *testing.T) {
	tests := map[string]bool{
		"https://www.youtube.com/live/abc": true, "https://youtube.com/@meetup/live": true, "https://www.youtube.com/watch?v=abc": false, "https://youtu.be/abc": false,
		"https://www.twitch.tv/meetup": true, "https://twitch.tv/videos/12": false, "https://twitch.tv": false, "https://vimeo.com/event/12": true, "https://vimeo.com/12": false,
		"https://example.org/live/abc": false,
	}
	for address, want := range tests {
		if got := calendar.IsStream(address); got != want {
			t.Errorf("isStream(%q) = %v", address, got)
		}
	}
}

func TestIsConference(t *testing.T) {
	tests := map[string]bool{
		"https://zoom.us/j/123": true, "https://us02web.zoom.us/my/name": true, "https://zoom.us/pricing": false, "https://notzoom.us/j/1": false,
		"https://teams.microsoft.com/l/meetup-join/x": true, "https://meet.jit.si/room": true, "https://meet.google.com/": false,
		"https://acme.webex.com/meet/me": true, "https://example.org/meet": false, "https://youtu.be/abc": false,
	}
	for address, want := range tests {
		if got := calendar.IsConference(address); got != want {
			t.Errorf("isConference(%q) = %v", address, got)
		}
	}
}
