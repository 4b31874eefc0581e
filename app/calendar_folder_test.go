package app_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func TestAFolderOfCalendarsIsWhatFeedsAnswer(t *testing.T) {
	a := sampled(t)
	folder := filepath.Join(t.TempDir(), "new")
	in := app.PutCalendars{Tour: canada, Base: "https://example.org/tour", Langs: []tour.Lang{tour.French}}

	put, err := a.Papers.SaveCalendars(t.Context(), in, folder, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}

	page, err := os.ReadFile(filepath.Join(folder, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	if links := bytes.Count(page, []byte(`href="webcal://example.org/tour/`)); links != 2*put.Calendars {
		t.Errorf("%d links to subscribe for %d calendars in two languages", links, put.Calendars)
	}
	for _, want := range []string{`<html lang="`, `<section lang="fr">`, `<section lang="en">`, "Par étape", "By person", "https://example.org/tour/" + canada + "/stop/ottawa.ics"} {
		if !bytes.Contains(page, []byte(want)) {
			t.Errorf("no %s in the page", want)
		}
	}
	for path, of := range map[string]app.MakeCalendar{
		".ics": {}, "/stop/ottawa.ics": {Stop: "ottawa"}, "/person/ali-naqvi.ics": {Person: "ali-naqvi"}, "/day/2018-05-10.ics": {Day: "2018-05-10"},
	} {
		of.Tour, of.Langs, of.Public = canada, in.Langs, true
		answered, err := a.Papers.Calendar(t.Context(), of)
		if err != nil {
			t.Fatal(err)
		}
		saved, err := os.ReadFile(filepath.Join(folder, canada+path))
		if err != nil {
			t.Fatal(err)
		}
		where := "SOURCE;VALUE=URI:" + in.Base + "/" + canada + path + "\r\n"
		plain := strings.ReplaceAll(string(saved), "\r\n ", "")
		if strings.Count(plain, where) != 1 || strings.Replace(plain, where, "", 1) != strings.ReplaceAll(string(answered.Content), "\r\n ", "") {
			t.Errorf("%s: %d bytes were saved and %d are answered", path, len(saved), len(answered.Content))
		}
	}
}

func TestAFolderOfCalendarsSaysWhatIsMissing(t *testing.T) {
	a := sampled(t)
	made, err := a.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("Spring"); return nil })
	if err != nil {
		t.Fatal(err)
	}
	for name, in := range map[string]app.PutCalendars{
		"Nothing of this tour is published": {Tour: made.Slug},
		"address of the folder":             {Tour: canada, Base: "javascript:alert(1)"},
	} {
		folder := filepath.Join(t.TempDir(), "x")
		if _, err := a.Papers.SaveCalendars(t.Context(), in, folder, func(int, int) {}); err == nil || !strings.Contains(fault.Shown(err).In("en"), name) {
			t.Errorf("got %v", err)
		}
		if _, err := os.Stat(folder); err == nil {
			t.Error("something was written")
		}
	}
}

func TestCalendarsOfTheSameNameAreToldApart(t *testing.T) {
	a := sampled(t)
	stops := planOf(t, a, canada).Stops[:2]
	for _, s := range stops {
		if _, err := a.Stops.Edit(t.Context(), s.ID, s.Rev, setCity("Gatineau")); err != nil {
			t.Fatal(err)
		}
		hall, err := a.Rooms.Create(t.Context(), "", tour.RoomFields{VenueID: s.VenueID}, func(f *tour.RoomFields) error { f.Name = "Hall"; return nil })
		if err != nil {
			t.Fatal(err)
		}
		session := stopOf(t, a, s.Slug).Agenda[0].Session
		if _, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.RoomID = hall.ID; return nil }); err != nil {
			t.Fatal(err)
		}
	}
	publish(t, a, 2)

	feeds, err := a.Releases.Feeds(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for _, feed := range feeds.Feeds {
		got[feed.Group] = append(got[feed.Group], feed.Name.In(tour.French))
	}
	venues := planOf(t, a, canada).Venues
	for _, s := range stops {
		for group, want := range map[string]string{"stop": "Gatineau, " + s.Starts.Date().YearIn(tour.French), "room": "Hall, " + venues[s.VenueID].Name} {
			if !slices.Contains(got[group], want) {
				t.Errorf("%q has no %q", got[group], want)
			}
		}
	}
}

func TestWhoIsNotInTheProgrammeHasNoFeed(t *testing.T) {
	a := sampled(t)
	for _, who := range []string{"solomon-hykes", "nobody"} { // one is in the library, the other is not
		_, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: canada, Person: who, Public: true})
		if want := `has no person "` + who + `".`; !fault.Is(err, fault.NotFound) || !strings.Contains(fault.Shown(err).In("en"), want) {
			t.Errorf("got %v", err)
		}
	}
}
