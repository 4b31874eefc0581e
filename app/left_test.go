package app_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// calendarOf is a calendar of the sample tour in English, unfolded.
func calendarOf(t *testing.T, a *app.App, in app.MakeCalendar) string {
	t.Helper()
	in.Tour, in.Langs = canada, []tour.Lang{tour.English}
	made, err := a.Papers.Calendar(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(made.Content), "\r\n ", "")
}

// TestWhoGivesASessionNoLongerIsTold replaces the only speaker of a session, who
// is then of no more use to the tour, and brings them back.
func TestWhoGivesASessionNoLongerIsTold(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "quebec-city")
	i := slices.IndexFunc(page.Agenda, func(s app.SessionCard) bool {
		return len(s.Speakers) == 1 && s.Speakers[0].Slug == "louis-etienne-dorval"
	})
	session, was := page.Agenda[i].Session, page.Agenda[i].Speakers[0]
	give := func(ids []string) {
		t.Helper()
		edited, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.SpeakerIDs = ids; return nil })
		if err != nil {
			t.Fatal(err)
		}
		session = edited
	}
	expect := func(in app.MakeCalendar, lines ...string) {
		t.Helper()
		event := eventOf(t, calendarOf(t, a, in), session.ID)
		for _, line := range lines {
			if !strings.Contains(event, "\r\n"+line) {
				t.Errorf("%+v: no %s in\n%s", in, line, event)
			}
		}
	}
	feed, file := app.MakeCalendar{Person: was.Slug, Public: true}, app.MakeCalendar{Person: was.Slug}
	expect(feed, "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n")

	give([]string{stopOf(t, a, "ottawa").Agenda[1].Speakers[0].ID})
	row := publish(t, a, 2)

	who := slices.IndexFunc(row.Audiences, func(r app.AudienceRow) bool { return r.Kind == "person" && r.ID == was.ID })
	if who < 0 || row.Audiences[who].Slug != was.Slug || !strings.Contains(row.Audiences[who].Letter["en"], "– You no longer give “") {
		t.Fatalf("who left is told %+v", row.Audiences)
	}
	gone := []string{"SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n", "TRANSP:TRANSPARENT\r\n", "SUMMARY:CANCELLED: Quebec City", "DESCRIPTION:Louis-Etienne Dorval no longer gives this session."}
	expect(feed, gone...)
	expect(file, gone...)
	expect(app.MakeCalendar{Person: was.Slug, Changes: true}, gone...)
	expect(app.MakeCalendar{Stop: "quebec-city", Public: true}, "SEQUENCE:1\r\n", "STATUS:CONFIRMED\r\n")

	later := session.Starts.Add(5)
	edited, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.Starts = later; return nil })
	if err != nil {
		t.Fatal(err)
	}
	session = edited
	publish(t, a, 3)
	expect(feed, "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n")
	if news := calendarOf(t, a, app.MakeCalendar{Person: was.Slug, Changes: true}); strings.Contains(news, session.ID) {
		t.Errorf("who gives it no longer is told of its hour:\n%s", news)
	}

	give(nil)
	publish(t, a, 4)
	expect(feed, "SEQUENCE:3\r\n", "STATUS:CONFIRMED\r\n")
}

func TestTheFirstReleaseKeepsNoListOfAll(t *testing.T) {
	a, s := open(t)
	made, err := a.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("Spring"); return nil })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Stops.Create(t.Context(), made.Slug, app.NewStop("2018-05-08"), func(f *tour.StopFields) error {
		f.City, f.Zone, f.Status = tour.Both("Hull"), "America/Toronto", tour.Announced
		return nil
	}); err != nil {
		t.Fatal(err)
	}

	row, err := a.Releases.Publish(t.Context(), made.Slug, app.Publishing{Number: 1})
	if err != nil {
		t.Fatal(err)
	}

	page, err := a.Releases.Page(t.Context(), made.Slug)
	if err != nil || row.Sum.New != 1 || len(row.Differences) != 0 || len(page.Releases) != 1 || page.Releases[0].Sum != row.Sum {
		t.Errorf("got %+v and %+v, %v", row, page.Releases, err)
	}
	var kept []tour.Release
	if err := s.Read(t.Context(), func(tx *store.Tx) error { kept, err = tx.Releases(t.Context(), made.ID); return err }); err != nil {
		t.Fatal(err)
	}
	if len(kept) != 1 || kept[0].Differences == nil || len(kept[0].Differences) != 0 {
		t.Errorf("kept are %+v", kept)
	}
	demo := storetest.OpenFile(t, apptest.Sampled(t))
	sample, err := apptest.Over(demo).Releases.Page(t.Context(), canada)
	if err != nil || sample.Releases[0].Sum.New != 5 {
		t.Errorf("of a sample there are %+v, %v", sample.Releases, err)
	}
	if err := demo.Read(t.Context(), func(tx *store.Tx) error { kept, err = tx.Releases(t.Context(), sample.Tour.ID); return err }); err != nil || len(kept[0].Differences) != 0 {
		t.Errorf("of a sample are kept %+v, %v", kept, err)
	}
	all, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: made.Slug, Changes: true, Release: 1})
	if err != nil || bytes.Count(all.Content, []byte("BEGIN:VEVENT")) != 1 {
		t.Errorf("all of the first release is new: %s, %v", all.Content, err)
	}
}
