package app_test

import (
	"testing"

	"tournee/app"
	"tournee/backend/tour"
)

func (w *town) edit(t *testing.T, venue tour.Venue, change func(*tour.VenueFields)) {
	t.Helper()
	if _, err := w.Venues.Edit(t.Context(), venue.ID, venue.Rev, func(f *tour.VenueFields) error { change(f); return nil }); err != nil {
		t.Fatal(err)
	}
}

func TestCandidatesAreCompared(t *testing.T) {
	w := inTown(t)
	w.edit(t, w.wattpad, func(f *tour.VenueFields) {
		f.StepFree, f.StationMetres, f.Cost, f.Latitude, f.Longitude = "yes", 300, tour.Money{Minor: 90000, Currency: "CAD"}, 43.65, -79.38
	})
	w.edit(t, w.bluecross, func(f *tour.VenueFields) {
		f.StepFree, f.StationMetres, f.Cost, f.Latitude, f.Longitude = "no", 120, tour.Money{Minor: 50000, Currency: "CAD"}, 43.69, -79.41
	})
	if _, err := w.Availabilities.Create(t.Context(), "", app.NewAvailability(), func(f *tour.AvailabilityFields) error {
		f.VenueID, f.From, f.To, f.Notes = w.bluecross.ID, "2018-05-10", "2018-05-20", "works"
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	w.hold(t, w.autumn, w.wattpad)

	page := w.place(t, w.spring)

	if page.Seats != 100 || len(page.Candidates) != 2 {
		t.Fatalf("got %+v", page)
	}
	bluecross, wattpad := page.Candidates[0], page.Candidates[1]
	if wattpad.Fits != "yes" || bluecross.Fits != "no" {
		t.Errorf("100 people: Wattpad fits %q, Blue Cross %q", wattpad.Fits, bluecross.Fits)
	}
	if wattpad.Free != "held" || wattpad.Next != 2 || len(wattpad.Line) != 1 || wattpad.Line[0].Stop.ID != w.autumn.ID {
		t.Errorf("Wattpad is %q for %v, next %d", wattpad.Free, wattpad.Line, wattpad.Next)
	}
	if bluecross.Free != "no" || bluecross.Why == nil || bluecross.Why.Notes != "works" {
		t.Errorf("Blue Cross is %q because of %+v", bluecross.Free, bluecross.Why)
	}
	if got := [2]int{len(wattpad.Best), len(bluecross.Best)}; got != [2]int{2, 3} || wattpad.Best[0] != "capacity" || wattpad.Best[1] != "access" {
		t.Errorf("the best are %v and %v", wattpad.Best, bluecross.Best)
	}
	if wattpad.KM == nil || *wattpad.KM < 5 || *wattpad.KM > 8 {
		t.Errorf("Wattpad is %v km away, want about 6", wattpad.KM)
	}
}

func TestAmountsOfTwoCurrenciesAreNotCompared(t *testing.T) {
	w := inTown(t)
	w.edit(t, w.wattpad, func(f *tour.VenueFields) { f.Cost = tour.Money{Minor: 90000, Currency: "CAD"} })
	w.edit(t, w.bluecross, func(f *tour.VenueFields) { f.Cost = tour.Money{Minor: 50000, Currency: "EUR"} })

	for _, c := range w.place(t, w.spring).Candidates {
		for _, in := range c.Best {
			if in == "cost" {
				t.Errorf("%s is said to be the cheapest", c.Venue.Name)
			}
		}
	}
}

func TestAHeldVenueElsewhereIsACandidateAndOthersOfItsTownAreNot(t *testing.T) {
	w := inTown(t)
	lyon := w.venue(t, "Lyon hall", 0)
	w.edit(t, lyon, func(f *tour.VenueFields) { f.City, f.Country = tour.Both("Lyon"), "FR" })
	if got := len(w.place(t, w.spring).Candidates); got != 2 {
		t.Fatalf("%d candidates, want those of the city: 2", got)
	}

	w.hold(t, w.spring, lyon)

	if page := w.place(t, w.spring); len(page.Candidates) != 3 || page.Candidates[1].Venue.ID != lyon.ID || page.Candidates[1].Rank != 1 {
		t.Errorf("got %+v", page.Candidates)
	}
}

func TestWhatTheHostMustProvideIsToldByItsDay(t *testing.T) {
	w := inTown(t)
	for _, task := range []tour.TaskFields{
		{Title: tour.Both("Projector"), Relative: true, Offset: -1},
		{Title: tour.Both("Door code"), Relative: true, Offset: -20},
		{Title: tour.Both("Wi-Fi")},
	} {
		if _, err := w.Tasks.Create(t.Context(), w.spring.TourID, app.NewTask(), func(f *tour.TaskFields) error {
			*f = task
			f.StopID, f.Side, f.Status = w.spring.ID, tour.ForHost, tour.TaskOpen
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}

	tasks := w.place(t, w.spring).Host.Tasks

	if len(tasks) != 3 || tasks[0].Title.In("en") != "Door code" || !tasks[0].Late || tasks[0].DueOn != "2018-04-24" || tasks[1].Left != 12 || tasks[2].DueOn != "" {
		t.Errorf("got %+v", tasks)
	}
}

func TestDuplicatingAVenueCopiesItsRoomsInOneAct(t *testing.T) {
	w := inTown(t)
	for i, name := range []string{"Main floor", "Loft"} {
		if _, err := w.Rooms.Create(t.Context(), "", tour.RoomFields{}, func(f *tour.RoomFields) error {
			f.VenueID, f.Name, f.Position, f.Capacity = w.wattpad.ID, name, i+1, 50
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}

	made, err := w.Venues.Duplicate(t.Context(), w.wattpad.ID)
	if err != nil {
		t.Fatal(err)
	}

	row, err := w.Library.Venue(t.Context(), made.ID)
	if err != nil || len(row.Rooms) != 2 || row.Rooms[1].Name != "Loft" || row.Rooms[1].Capacity != 50 || row.Rooms[1].VenueID != made.ID {
		t.Errorf("got %+v, %v", row.Rooms, err)
	}
	if original, err := w.Library.Venue(t.Context(), w.wattpad.ID); err != nil || len(original.Rooms) != 2 {
		t.Errorf("the original has %+v, %v", original.Rooms, err)
	}
	w.undo(t, "duplicateVenue")
	if _, err := w.Library.Venue(t.Context(), made.ID); err == nil {
		t.Error("undo left the copy")
	}
}

func TestACalendarSaysWhatItsEntriesComeTo(t *testing.T) {
	w := inTown(t)
	for _, entry := range []tour.AvailabilityFields{
		{Can: true, From: "2018-05-01", To: "2018-05-20"},
		{From: "2018-05-14", To: "2018-05-15", Opens: "18:00", Closes: "22:00"},
		{From: "2018-05-15", To: "2018-05-16"},
		{From: "2018-05-17", To: "2018-05-17"},
	} {
		if _, err := w.Availabilities.Create(t.Context(), "", app.NewAvailability(), func(f *tour.AvailabilityFields) error {
			*f = entry
			f.VenueID, f.Place = w.wattpad.ID, tour.Text{}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}

	calendar, err := w.Availabilities.Of(t.Context(), w.wattpad.ID)
	if err != nil {
		t.Fatal(err)
	}

	want := []app.Span{
		{From: "2018-05-01", To: "2018-05-13", State: "can"},
		{From: "2018-05-14", To: "2018-05-14", State: "partly"},
		{From: "2018-05-15", To: "2018-05-17", State: "away"},
		{From: "2018-05-18", To: "2018-05-20", State: "can"},
	}
	if calendar.Today != "2018-05-01" || len(calendar.Entries) != 4 || len(calendar.Spans) != len(want) {
		t.Fatalf("got %+v", calendar)
	}
	for i, span := range calendar.Spans {
		if span != want[i] {
			t.Errorf("span %d is %+v, want %+v", i, span, want[i])
		}
	}
	if empty, err := w.Availabilities.Of(t.Context(), w.bluecross.ID); err != nil || len(empty.Spans) != 0 || empty.Entries == nil {
		t.Errorf("of nothing got %+v, %v", empty, err)
	}
}
