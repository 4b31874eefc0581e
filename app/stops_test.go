package app_test

import (
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func TestMoveTakesTheAgendaAlongAndUndoBringsItBack(t *testing.T) {
	a := sampled(t)
	before := stopOf(t, a, "ottawa")

	moved, err := a.Stops.Move(t.Context(), app.MoveStop{ID: before.Stop.ID, Rev: before.Stop.Rev, Days: 2})

	if err != nil || moved.Starts != before.Stop.Starts.AddDays(2) {
		t.Fatalf("got %s, %v", moved.Starts, err)
	}
	after := stopOf(t, a, "ottawa")
	for i, s := range after.Agenda {
		if s.Starts != before.Agenda[i].Starts.AddDays(2) || s.ID != before.Agenda[i].ID {
			t.Errorf("session %d is at %s, was at %s", i, s.Starts, before.Agenda[i].Starts)
		}
	}
	past, err := a.History.Read(t.Context())
	if err != nil || past.Undo == nil || past.Undo.Name != "moveStop" || past.Undo.Args["to"].In("en") != string(moved.Starts.Date()) {
		t.Fatalf("got %+v, %v", past.Undo, err)
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	for i, s := range stopOf(t, a, "ottawa").Agenda {
		if s.Starts != before.Agenda[i].Starts {
			t.Errorf("after undo session %d is at %s, was at %s", i, s.Starts, before.Agenda[i].Starts)
		}
	}
	past, err = a.History.Read(t.Context())
	if err != nil || past.Redo == nil || past.Redo.Name != "moveStop" {
		t.Fatalf("got %+v, %v", past.Redo, err)
	}
	var undone int
	for _, act := range past.Acts {
		if act.Undone {
			undone++
		}
	}
	if undone != 1 {
		t.Errorf("%d acts are shown as undone, want 1", undone)
	}
}

func TestMoveRefuses(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "ottawa").Stop
	tests := map[string]struct {
		in   app.MoveStop
		want fault.Kind
	}{
		"a stop that was changed since": {app.MoveStop{ID: stop.ID, Rev: stop.Rev - 1, Days: 1}, fault.Conflict},
		"that one, to where it is":      {app.MoveStop{ID: stop.ID, Rev: stop.Rev - 1}, fault.Conflict},
		"out of the calendar":           {app.MoveStop{ID: stop.ID, Rev: stop.Rev, Days: -2_000_000}, fault.Invalid},
		"a stop that is not there":      {app.MoveStop{ID: "?", Rev: 1, Days: 1}, fault.NotFound},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := a.Stops.Move(t.Context(), tt.in); !fault.Is(err, tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestAYearThatIsASlipIsToldAMoveOverYearsIsMade(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "ottawa").Stop
	write := func(starts, ends tour.Wall) app.Apply[tour.StopFields] {
		return func(f *tour.StopFields) error { f.Starts, f.Ends = starts, ends; return nil }
	}

	_, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, write("2081-05-10T18:00", "2081-05-10T21:30"))

	if f := fault.Shown(err); f.Kind != fault.Invalid || f.Field != "starts" {
		t.Errorf("got %v", err)
	}
	moved, err := a.Stops.Move(t.Context(), app.MoveStop{ID: stop.ID, Rev: stop.Rev, Days: 3290})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Stops.Edit(t.Context(), moved.ID, moved.Rev, write(tour.Wall(moved.Starts.Date()+"T19:00"), moved.Ends)); err != nil {
		t.Errorf("the day stays, the hour changes: %v", err)
	}
}

func TestEditTellsTheSecondOfTwo(t *testing.T) {
	a := sampled(t)
	seen := stopOf(t, a, "ottawa").Stop
	first, err := a.Stops.Edit(t.Context(), seen.ID, seen.Rev, setCity("Gatineau"))
	if err != nil {
		t.Fatal(err)
	}

	_, err = a.Stops.Edit(t.Context(), seen.ID, seen.Rev, setCity("Hull"))

	if !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v, want a Conflict fault", err)
	}
	now := stopOf(t, a, "ottawa").Stop
	if now.City.In("en") != "Gatineau" || now.Rev != first.Rev || now.Slug != "ottawa" {
		t.Errorf("got %v at rev %d, slug %s", now.City, now.Rev, now.Slug)
	}
}

func TestDuplicateMakesAPlanNotYetAgreed(t *testing.T) {
	a := sampled(t)
	original := stopOf(t, a, "toronto")

	made, err := a.Stops.Duplicate(t.Context(), original.Stop.ID)
	if err != nil {
		t.Fatal(err)
	}

	copied := stopOf(t, a, made.Slug)
	if copied.Stop.Status != tour.Tentative || copied.Stop.Starts != original.Stop.Starts.AddDays(1) || made.Slug != "toronto-2" {
		t.Errorf("got %s at %s, %s", copied.Stop.Status, copied.Stop.Starts, made.Slug)
	}
	if len(copied.Agenda) != len(original.Agenda) || copied.Agenda[0].ID == original.Agenda[0].ID || copied.Agenda[0].Status != tour.SessionTentative {
		t.Errorf("got an agenda of %d, want %d new sessions", len(copied.Agenda), len(original.Agenda))
	}
	if len(copied.Recap) != 0 || len(copied.Stop.Hosts) != 1 {
		t.Errorf("got %d sections and hosts %v, want no recap and the host", len(copied.Recap), copied.Stop.Hosts)
	}
}

func TestDuplicateRevivesNoCancelledSession(t *testing.T) {
	a := sampled(t)
	original := stopOf(t, a, "toronto")
	cancelled := original.Agenda[1]
	if _, err := a.Sessions.Edit(t.Context(), cancelled.ID, cancelled.Rev, func(f *tour.SessionFields) error { f.Status = tour.SessionCancelled; return nil }); err != nil {
		t.Fatal(err)
	}

	made, err := a.Stops.Duplicate(t.Context(), original.Stop.ID)
	if err != nil {
		t.Fatal(err)
	}

	if got := stopOf(t, a, made.Slug).Agenda[1].Status; got != tour.SessionCancelled {
		t.Errorf("got %s, want it cancelled in the copy too", got)
	}
}

func TestDuplicateOfATour(t *testing.T) {
	a := sampled(t)
	original, err := a.Tours.Plan(t.Context(), "kcd-france-2023")
	if err != nil {
		t.Fatal(err)
	}

	made, err := a.Tours.Duplicate(t.Context(), original.Tour.ID)
	if err != nil {
		t.Fatal(err)
	}

	copied, err := a.Tours.Plan(t.Context(), made.Slug)
	if err != nil {
		t.Fatal(err)
	}
	if len(copied.Stops) != 1 || len(copied.Sessions) != len(original.Sessions) || len(copied.Sponsorships) != len(original.Sponsorships) || len(copied.Sections) != 0 {
		t.Errorf("got %d stops, %d sessions, %d sponsorships, %d sections", len(copied.Stops), len(copied.Sessions), len(copied.Sponsorships), len(copied.Sections))
	}
	if made.Title.In("fr") != original.Tour.Title.In("fr")+" (copie)" {
		t.Errorf("got %v", made.Title)
	}
}

func TestSessionStaysWithinItsTourAndOnTheClock(t *testing.T) {
	a := sampled(t)
	session := stopOf(t, a, "ottawa").Agenda[1]
	elsewhere, err := a.Stops.Page(t.Context(), "kcd-france-2023", "paris")
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		change func(*tour.SessionFields)
		field  string
	}{
		"a stop of another tour":       {func(f *tour.SessionFields) { f.StopID = elsewhere.Stop.ID }, "stopId"},
		"an hour that the clocks skip": {func(f *tour.SessionFields) { f.Starts = "2018-03-11T02:30" }, "starts"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { tt.change(f); return nil })

			if f := fault.Shown(err); f.Kind != fault.Invalid || f.Field != tt.field {
				t.Errorf("got %v at %q, want a fault at %s", err, f.Field, tt.field)
			}
		})
	}
}

func TestListsAreInTheSameOrderEachTime(t *testing.T) {
	a := sampled(t)
	original := stopOf(t, a, "ottawa")
	for range 3 { // stops of one venue that begin at one time
		if _, err := a.Tours.Duplicate(t.Context(), original.Tour.ID); err != nil {
			t.Fatal(err)
		}
	}
	first, err := a.Library.Venue(t.Context(), original.Venue.ID)
	if err != nil {
		t.Fatal(err)
	}
	for range 12 {
		again, err := a.Library.Venue(t.Context(), original.Venue.ID)
		if err != nil {
			t.Fatal(err)
		}
		for i := range first.Stops {
			if again.Stops[i].Stop.ID != first.Stops[i].Stop.ID {
				t.Fatalf("stop %d is another one", i)
			}
		}
	}
}
