package app_test

import (
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// kcd is a sample tour with one stop, paris.
const kcd = "kcd-france-2023"

func TestRecordsStayWithinTheirTour(t *testing.T) {
	a := sampled(t)
	here := stopOf(t, a, "ottawa")
	there, err := a.Stops.Page(t.Context(), kcd, "paris")
	if err != nil {
		t.Fatal(err)
	}
	session, section, room := here.Agenda[1], here.Recap[0], there.Rooms[0]
	foreign, err := a.Tracks.Create(t.Context(), kcd, tour.TrackFields{}, func(f *tour.TrackFields) error { f.Name = tour.Both("Security"); return nil })
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		do    func() error
		field string
	}{
		"a session in a room of another venue": {func() error {
			_, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.RoomID = room.ID; return nil })
			return err
		}, "roomId"},
		"a session on a track of another tour": {func() error {
			_, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.TrackID = foreign.ID; return nil })
			return err
		}, "trackId"},
		"a section about a session of another tour": {func() error {
			_, err := a.Sections.Edit(t.Context(), section.ID, section.Rev, func(f *tour.SectionFields) error { f.SessionID = there.Agenda[0].ID; return nil })
			return err
		}, "sessionId"},
		"a photo at a stop of another tour": {func() error {
			_, err := a.Photos.Create(t.Context(), canada, tour.PhotoFields{StopID: there.Stop.ID, Blob: strings.Repeat("a", 64), Width: 1, Height: 1}, func(*tour.PhotoFields) error { return nil })
			return err
		}, "stopId"},
		"a stop of no tour": {func() error {
			_, err := a.Stops.Create(t.Context(), "", app.NewStop("2018-05-10"), setCity("Ottawa"))
			return err
		}, "tour"},
		"a room that is on an agenda, elsewhere": {func() error {
			used := there.Rooms[0]
			_, err := a.Rooms.Edit(t.Context(), used.ID, used.Rev, func(f *tour.RoomFields) error { f.VenueID = here.Venue.ID; return nil })
			return err
		}, "venueId"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			err := tt.do()

			if f := fault.Shown(err); f.Kind != fault.Invalid || f.Field != tt.field {
				t.Errorf("got %v at %q, want an Invalid fault at %s", err, f.Field, tt.field)
			}
		})
	}
}

func TestAPhotoNeedsItsPicture(t *testing.T) {
	a := sampled(t)

	_, err := a.Photos.Create(t.Context(), canada, tour.PhotoFields{Blob: strings.Repeat("a", 64), Width: 1, Height: 1}, func(*tour.PhotoFields) error { return nil })

	if !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v, want a NotFound fault", err)
	}
}

func TestAnotherVenueTakesSessionsOutOfTheirRooms(t *testing.T) {
	a := sampled(t)
	before, err := a.Stops.Page(t.Context(), kcd, "paris")
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := stopOf(t, a, "ottawa").Venue.ID

	_, err = a.Stops.Edit(t.Context(), before.Stop.ID, before.Stop.Rev, func(f *tour.StopFields) error { f.VenueID = elsewhere; return nil })
	if err != nil {
		t.Fatal(err)
	}

	after, err := a.Stops.Page(t.Context(), kcd, "paris")
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range after.Agenda {
		if s.RoomID != "" {
			t.Errorf("session %d is still in a room of the other venue", i)
		}
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	again, err := a.Stops.Page(t.Context(), kcd, "paris")
	if err != nil || again.Agenda[0].RoomID != before.Agenda[0].RoomID || again.Stop.VenueID != before.Stop.VenueID {
		t.Errorf("undo: got %+v, %v", again.Agenda[0], err)
	}
}

func TestASkippedHourIsToldOfByTheSessionsName(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "ottawa").Stop
	late, err := a.Sessions.Create(t.Context(), canada, app.NewSession(), func(f *tour.SessionFields) error {
		f.StopID, f.Kind, f.Title, f.Starts = stop.ID, tour.Networking, tour.Text{"fr": "La nuit", "en": "The night"}, stop.Starts.AddDays(1)[:11]+"02:30"
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	days := late.Starts.Date().Days("2019-03-10") // the clocks of Toronto skip two to three

	_, err = a.Stops.Move(t.Context(), app.MoveStop{ID: stop.ID, Rev: stop.Rev, Days: days})

	if f := fault.Shown(err); f.Kind != fault.Invalid || f.Field != "starts" || !strings.HasPrefix(f.English, "The night: ") || !strings.HasPrefix(f.French, "La nuit\u00a0: ") || !strings.Contains(f.French, "sautent 2\u00a0h\u00a030") {
		t.Errorf("got %v, want a fault that names the session", err)
	}
	if now := stopOf(t, a, "ottawa"); now.Stop.Starts != stop.Starts || now.Stop.Rev != stop.Rev {
		t.Errorf("the stop was moved to %s", now.Stop.Starts)
	}
}

func TestWhatWasTakenBackIsShownSoAfterANewAct(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "ottawa").Stop
	if _, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, setCity("Hull")); err != nil {
		t.Fatal(err)
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev+2, setCity("Gatineau")); err != nil {
		t.Fatal(err)
	}

	past, err := a.History.Read(t.Context())

	if err != nil || past.Acts[0].Undone || past.Acts[1].Undone || !past.Acts[2].Undone {
		t.Errorf("got %+v, %v; want the third as undone", past.Acts[:3], err)
	}
}
