package app_test

import (
	"slices"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func waiting(t *testing.T, a *app.App, stop string) []app.TrayTalk {
	t.Helper()
	rows, err := a.Agenda.Tray(t.Context(), canada, stop, "en")
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(rows, func(r app.TrayTalk) bool { return !r.Waits })
}

func TestKnownTemplatesAreTemplates(t *testing.T) {
	for _, known := range tour.KnownTemplates() {
		if err := known.Check(); err != nil {
			t.Errorf("%s: %v", known.ID, err)
		}
		for _, e := range known.Entries {
			if e.Offset+e.Minutes > known.Minutes {
				t.Errorf("%s: %s at %d goes on after the curfew", known.ID, e.Kind, e.Offset)
			}
		}
	}
}

func TestLayReplacesBreaksAndGivesTalksTheirPlaces(t *testing.T) {
	want := []string{"18:05 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 break", "19:45 Unified", "20:15 Using", "20:45 Networking"}
	changesOttawa(t, "layTemplate", want, func(a *app.App, page app.StopPage) error {
		done, err := a.Agenda.Lay(t.Context(), app.LayTemplate{StopID: page.Stop.ID, Template: "evening-4", Replace: true})
		if done.Moved != 4 || done.Sessions != 3 || done.Free != 0 {
			t.Errorf("got %+v", done)
		}
		return err
	})
}

func TestLayMakesRoomForMoreTalksThanPlaces(t *testing.T) {
	want := []string{"18:05 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 break", "19:45 Unified", "20:15 Using", "20:40 Networking"}
	changesOttawa(t, "layTemplate", want, func(a *app.App, page app.StopPage) error {
		_, err := a.Agenda.Lay(t.Context(), app.LayTemplate{StopID: page.Stop.ID, Template: "evening-3", Replace: true})
		return err
	})
}

func TestLayOnAnotherStopFillsPlacesWithTalksThatWait(t *testing.T) {
	a := sampled(t)
	made, err := a.Stops.Create(t.Context(), canada, app.NewStop("2018-05-17"), func(f *tour.StopFields) error {
		f.City, f.Zone, f.Starts = tour.Both("Gatineau"), "America/Toronto", "2018-05-17T17:00"
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	tray := waiting(t, a, made.Slug)
	talks := []string{tray[0].ID, tray[1].ID}

	done, err := a.Agenda.Lay(t.Context(), app.LayTemplate{StopID: made.ID, Template: "evening-3", Talks: talks})

	if err != nil || done.Sessions != 5 || done.Free != 1 {
		t.Fatalf("got %+v, %v", done, err)
	}
	page := stopOf(t, a, made.Slug)
	if first := page.Agenda[1]; first.TalkID != talks[0] || first.Starts != "2018-05-17T17:30" || first.Minutes != tray[0].Minutes {
		t.Errorf("got %s at %s for %d minutes", first.Shown, first.Starts, first.Minutes)
	}
	if len(waiting(t, a, made.Slug)) != len(tray)-2 {
		t.Error("the talks still wait")
	}
}

func TestATalkLongerThanItsPlaceMakesTheRestLater(t *testing.T) {
	long := tour.Talk{Identity: tour.Identity{ID: "t"}, TalkFields: tour.TalkFields{Minutes: 50}}
	template := tour.AgendaTemplateFields{Minutes: 180, Entries: []tour.TemplateEntry{
		{Kind: tour.Delivery, Offset: 0, Minutes: 30, Room: 1},
		{Kind: tour.Delivery, Offset: 0, Minutes: 30, Room: 2},
		{Kind: tour.Break, Offset: 30, Minutes: 15},
		{Kind: tour.Closing, Offset: 45, Minutes: 5, Room: 2},
		{Kind: tour.Opening, Offset: 1440, Minutes: 5, Room: 1},
	}}
	rooms := []tour.Room{{Identity: tour.Identity{ID: "a"}}, {Identity: tour.Identity{ID: "b"}}}

	laid, free := tour.Laying{Template: template, Stop: tour.Stop{StopFields: tour.StopFields{Starts: "2018-05-10T18:00"}}, Rooms: rooms, Waiting: []tour.Talk{long}}.Lay()

	var got []string
	for _, one := range laid {
		got = append(got, string(one.Starts)+" "+one.RoomID+" "+string(one.Entry.Kind))
	}
	want := []string{"2018-05-10T18:00 a talk", "2018-05-10T18:50  break", "2018-05-10T18:45 b closing", "2018-05-11T18:00 a opening"}
	if free != 1 || !slices.Equal(got, want) {
		t.Errorf("got %v, %d free, want %v", got, free, want)
	}
}

func TestAnAgendaIsSavedAsATemplateAndLaidElsewhere(t *testing.T) {
	a := sampled(t)
	ottawa, kw := stopOf(t, a, "ottawa"), stopOf(t, a, "kitchener-waterloo")
	made, err := a.Agenda.SaveTemplate(t.Context(), ottawa.Stop.ID, tour.Text{"en": "As in Ottawa", "fr": "Comme à Ottawa"})
	if err != nil {
		t.Fatal(err)
	}
	if e := made.Entries[3]; e.Kind != tour.Break || e.Offset != 90 || e.Minutes != 15 {
		t.Errorf("the break is %+v", e)
	}
	rows, err := a.Agenda.Templates(t.Context())
	if err != nil || len(rows) != 4 || rows[3].ID != made.ID || rows[3].Known || rows[3].Talks != 4 || !rows[0].Known {
		t.Fatalf("got %+v, %v", rows, err)
	}

	if _, err := a.Agenda.Lay(t.Context(), app.LayTemplate{StopID: kw.Stop.ID, Template: made.ID, Replace: true}); err != nil {
		t.Fatal(err)
	}

	if got := sessionAt(t, stopOf(t, a, "kitchener-waterloo"), "19:45"); got.Kind != tour.Break {
		t.Errorf("got %s", got.Kind)
	}
	if err := a.AgendaTemplates.Delete(t.Context(), made.ID, made.Rev); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Agenda.Lay(t.Context(), app.LayTemplate{StopID: kw.Stop.ID, Template: made.ID}); !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v, want a NotFound fault", err)
	}
}

func TestNothingIsNoTemplate(t *testing.T) {
	a := sampled(t)
	made, err := a.Stops.Create(t.Context(), canada, app.NewStop("2018-05-17"), func(f *tour.StopFields) error {
		f.City, f.Zone = tour.Both("Gatineau"), "America/Toronto"
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	_, err = a.Agenda.SaveTemplate(t.Context(), made.ID, tour.Both("Empty"))

	if !fault.Is(err, fault.Invalid) {
		t.Errorf("got %v, want an Invalid fault", err)
	}
}

func TestTheTrayTellsWhatWaitsAndWhatHinders(t *testing.T) {
	a := sampled(t)
	tray := waiting(t, a, "toronto")
	i := slices.IndexFunc(tray, func(r app.TrayTalk) bool { return r.Title.In("en") == "Using Rook for PV in K8s" })
	if i < 0 || tray[i].Last == nil || tray[i].Last.Stop.Slug != "ottawa" || !tray[i].Warning.Empty() {
		t.Fatalf("got %+v", tray)
	}
	person := tray[i].SpeakerIDs[0]
	away, err := a.Availabilities.Create(t.Context(), "", app.NewAvailability(), func(f *tour.AvailabilityFields) error {
		f.PersonID, f.From, f.To = person, "2018-05-13", "2018-05-15"
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := waiting(t, a, "toronto")[i].Warning.In("en"); got != "Raymond Maika is away on 14\u00a0May" {
		t.Errorf("got %q", got)
	}
	if got := waiting(t, a, "kitchener-waterloo"); slices.ContainsFunc(got, func(r app.TrayTalk) bool { return r.ID == tray[i].ID && r.Warning.Empty() }) {
		t.Error("the last day away is not told")
	}
	if err := a.Availabilities.Delete(t.Context(), away.ID, away.Rev); err != nil {
		t.Fatal(err)
	}
	stop := stopOf(t, a, "toronto").Stop
	if _, err := a.Engagements.Create(t.Context(), canada, app.NewEngagement(), func(f *tour.EngagementFields) error {
		f.StopID, f.PersonID, f.Status = stop.ID, person, tour.Declined
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if got := waiting(t, a, "toronto")[i].Warning.In("fr"); got != "Raymond Maika ne sera pas à Toronto" {
		t.Errorf("got %q", got)
	}
}

func TestPresenceTellsTheHoursThatAreKnown(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "toronto")
	if len(page.Presence) != 0 {
		t.Fatalf("of nobody anything is known: %+v", page.Presence)
	}
	ryan := sessionAt(t, page, "19:45")
	gordon := sessionAt(t, page, "20:15")
	for _, fields := range []tour.AvailabilityFields{
		{PersonID: stopPerson(page, ryan), From: "2018-05-14", To: "2018-05-14"},
		{PersonID: stopPerson(page, gordon), Can: true, From: "2018-05-14", To: "2018-05-14", Opens: "18:15", Closes: "01:00"},
	} {
		if _, err := a.Availabilities.Create(t.Context(), "", fields, func(f *tour.AvailabilityFields) error { f.Place = tour.Text{}; return nil }); err != nil {
			t.Fatal(err)
		}
	}

	got := stopOf(t, a, "toronto").Presence

	want := []app.Presence{
		{PersonID: stopPerson(page, ryan), Day: "2018-05-14", Away: true},
		{PersonID: stopPerson(page, gordon), Day: "2018-05-14", From: "2018-05-14T18:15", To: "2018-05-15T01:00"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func stopPerson(page app.StopPage, s tour.Session) string {
	for _, card := range page.Agenda {
		if card.ID == s.ID {
			return card.Speakers[0].ID
		}
	}
	return ""
}
