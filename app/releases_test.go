package app_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// publish makes the next release of the sample tour.
func publish(t *testing.T, a *app.App, number int) app.ReleaseRow {
	t.Helper()
	row, err := a.Releases.Publish(t.Context(), canada, app.Publishing{Number: number, Note: tour.Both("Look again")})
	if err != nil {
		t.Fatal(err)
	}
	return row
}

// ottawaCalendar is the public calendar of one stop.
func ottawaCalendar(t *testing.T, a *app.App, in app.MakeCalendar) string {
	t.Helper()
	in.Tour, in.Stop, in.Langs = canada, "ottawa", []tour.Lang{tour.English}
	made, err := a.Papers.Calendar(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(made.Content), "\r\n ", "")
}

// eventOf is the event of a session.
func eventOf(t *testing.T, calendar, id string) string {
	t.Helper()
	for _, event := range strings.Split(calendar, "BEGIN:VEVENT")[1:] {
		if strings.Contains(event, "UID:session-"+id+"@tournee\r\n") {
			return event
		}
	}
	t.Fatalf("no session %s in the calendar", id)
	return ""
}

func TestASessionMovedRenamedCancelledAndRestored(t *testing.T) {
	a := sampled(t)
	card := stopOf(t, a, "ottawa").Agenda[1]
	session, speaker := card.Session, card.Speakers[0].Slug
	edit := func(apply app.Apply[tour.SessionFields]) {
		t.Helper()
		edited, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, apply)
		if err != nil {
			t.Fatal(err)
		}
		session = edited
	}
	expect := func(sequence int, status, start string) {
		t.Helper()
		for _, in := range []app.MakeCalendar{{Stop: "ottawa"}, {Stop: "ottawa", Public: true}, {Day: "2018-05-10"}, {Person: speaker, Public: true}, {Sessions: []string{session.ID}}} {
			calendar := calendarOf(t, a, in)
			if n := strings.Count(calendar, "\r\nUID:session-"+session.ID+"@tournee\r\n"); n != 1 {
				t.Errorf("%+v: it is there %d times", in, n)
			}
			event := eventOf(t, calendar, session.ID)
			for _, line := range []string{fmt.Sprintf("SEQUENCE:%d", sequence), "STATUS:" + status, "DTSTART;TZID=America/Toronto:" + start} {
				if !strings.Contains(event, "\r\n"+line+"\r\n") {
					t.Errorf("%+v: no %s in\n%s", in, line, event)
				}
			}
		}
	}
	was := strings.NewReplacer("-", "", ":", "").Replace(string(session.Starts)) + "00"
	later := session.Starts.Add(5)
	is := strings.NewReplacer("-", "", ":", "").Replace(string(later)) + "00"

	expect(0, "CONFIRMED", was)
	edit(func(f *tour.SessionFields) error { f.Starts = later; return nil })
	expect(0, "CONFIRMED", was) // not published yet
	publish(t, a, 2)
	expect(1, "CONFIRMED", is)
	edit(func(f *tour.SessionFields) error { f.Title = tour.Both("Another name"); return nil })
	publish(t, a, 3)
	expect(1, "CONFIRMED", is)
	if event := eventOf(t, ottawaCalendar(t, a, app.MakeCalendar{}), session.ID); !strings.Contains(event, "SUMMARY:Another name") {
		t.Error(event)
	}
	if err := a.Sessions.Delete(t.Context(), session.ID, session.Rev); err != nil {
		t.Fatal(err)
	}
	row := publish(t, a, 4)
	if row.Sum.Cancelled != 1 || !slices.ContainsFunc(row.Differences, func(d app.DifferenceRow) bool {
		return strings.HasPrefix(d.Sentence["en"], "Cancelled: “Another name”")
	}) {
		t.Errorf("got %+v", row)
	}
	expect(2, "CANCELLED", is)
	if _, err := a.History.Undo(t.Context()); err != nil { // the deletion, not the release
		t.Fatal(err)
	}
	publish(t, a, 5)
	expect(3, "CONFIRMED", is)
	if old := eventOf(t, ottawaCalendar(t, a, app.MakeCalendar{Release: 1}), session.ID); !strings.Contains(old, "SEQUENCE:0\r\n") || !strings.Contains(old, was) {
		t.Errorf("the first release reads otherwise now:\n%s", old)
	}
}

func TestCalendarsAreMadeOfTheReleaseAlone(t *testing.T) {
	a := sampled(t)
	before := ottawaCalendar(t, a, app.MakeCalendar{})
	page := stopOf(t, a, "ottawa")
	if _, err := a.Stops.Edit(t.Context(), page.Stop.ID, page.Stop.Rev, func(f *tour.StopFields) error { f.City = tour.Both("Gatineau"); return nil }); err != nil {
		t.Fatal(err)
	}

	if after := ottawaCalendar(t, a, app.MakeCalendar{}); after != before {
		t.Error("what is not published is in the calendar, or the bytes differ")
	}
	draft := ottawaCalendar(t, a, app.MakeCalendar{Draft: true})
	if !strings.Contains(draft, "Gatineau") || !strings.Contains(draft, "STATUS:TENTATIVE") || strings.Contains(draft, "STATUS:CONFIRMED") {
		t.Errorf("the draft reads\n%s", draft)
	}
}

func TestPublishingSaysWhatIsInTheWay(t *testing.T) {
	a := sampled(t)
	try := func(tourKey string, number int) error {
		_, err := a.Releases.Publish(t.Context(), tourKey, app.Publishing{Number: number})
		return err
	}
	empty, err := a.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("Empty"); return nil })
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		err  error
		says string
	}{
		"nothing changed":   {try(canada, 2), "Nothing that attendees see has changed since release 1."},
		"published already": {try(canada, 1), "Release 1 was published meanwhile."},
		"nothing but ideas": {try(empty.Slug, 1), "there is nothing to publish"},
		"no such tour":      {try("atlantis", 1), "atlantis"},
	} {
		if c.err == nil || !strings.Contains(fault.Shown(c.err).In("en"), c.says) {
			t.Errorf("%s: got %v", name, c.err)
		}
	}
}

func TestAReleaseSaysWhomItConcerns(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")
	i := slices.IndexFunc(page.Agenda, func(s app.SessionCard) bool { return len(s.Speakers) > 0 })
	talk := page.Agenda[i]
	if _, err := a.Sessions.Edit(t.Context(), talk.ID, talk.Rev, func(f *tour.SessionFields) error { f.Starts = f.Starts.Add(5); return nil }); err != nil {
		t.Fatal(err)
	}

	row := publish(t, a, 2)

	who := slices.IndexFunc(row.Audiences, func(r app.AudienceRow) bool { return r.Kind == "person" && r.ID == talk.Speakers[0].ID })
	if who < 0 {
		t.Fatalf("%s is not told: %+v", talk.Speakers[0].Name, row.Audiences)
	}
	letter := row.Audiences[who].Letter
	for lang, want := range map[tour.Lang]string{"en": "What changed for you in", "fr": "Ce qui a changé pour vous dans"} {
		if !strings.HasPrefix(letter[lang], want) || !strings.Contains(letter[lang], "Look again") || strings.Count(letter[lang], "– ") < 1 {
			t.Errorf("%s: got %s", lang, letter[lang])
		}
	}
	for _, kind := range []string{"host", "stop"} {
		if !slices.ContainsFunc(row.Audiences, func(r app.AudienceRow) bool { return r.Kind == kind }) {
			t.Errorf("no %s is told", kind)
		}
	}
	changes, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: canada, Person: talk.Speakers[0].Slug, Changes: true})
	if err != nil || bytes.Count(changes.Content, []byte("BEGIN:VEVENT")) != 1 || !bytes.Contains(changes.Content, []byte("SEQUENCE:1")) {
		t.Errorf("got %s, %v", changes.Content, err)
	}
	again, err := a.Releases.Page(t.Context(), canada)
	if err != nil || len(again.Releases) != 2 || len(again.Next.Differences) != 0 || again.Next.Number != 3 {
		t.Errorf("got %+v, %v", again.Next, err)
	}
}

func TestAnUnpublishedTourGivesDrafts(t *testing.T) {
	a, _ := open(t)
	made, err := a.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("Spring"); return nil })
	if err != nil {
		t.Fatal(err)
	}

	file, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: made.Slug})

	if err != nil || file.Name != "spring-draft.ics" || !bytes.HasPrefix(file.Content, []byte("BEGIN:VCALENDAR")) {
		t.Errorf("got %s, %v", file.Name, err)
	}
	if _, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: made.Slug, Release: 1}); !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v", err)
	}
}
