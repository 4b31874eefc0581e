package app_test

import (
	"slices"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// town is two tours with a stop each in Toronto on the same day, and two venues.
type town struct {
	*app.App
	spring, autumn     tour.Stop
	wattpad, bluecross tour.Venue
}

func inTown(t *testing.T) *town {
	t.Helper()
	a, _ := open(t)
	w := &town{App: a}
	w.spring, w.autumn = w.stop(t, "Spring", "2018-05-14"), w.stop(t, "Autumn", "2018-05-14")
	w.wattpad, w.bluecross = w.venue(t, "Wattpad", 150), w.venue(t, "Blue Cross", 80)
	return w
}

func (w *town) stop(t *testing.T, title string, day tour.Date) tour.Stop {
	t.Helper()
	made, err := w.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both(title); return nil })
	if err != nil {
		t.Fatal(err)
	}
	stop, err := w.Stops.Create(t.Context(), made.ID, app.NewStop(day), func(f *tour.StopFields) error {
		f.City, f.Zone, f.Country, f.Latitude, f.Longitude, f.Registered = tour.Both("Toronto"), "America/Toronto", "CA", 43.7001, -79.4163, 100
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return stop
}

func (w *town) venue(t *testing.T, name string, capacity int) tour.Venue {
	t.Helper()
	venue, err := w.Venues.Create(t.Context(), "", app.NewVenue(), func(f *tour.VenueFields) error {
		f.Name, f.City, f.Country, f.Capacity = name, tour.Both("Toronto"), "CA", capacity
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return venue
}

func (w *town) hold(t *testing.T, stop tour.Stop, venue tour.Venue) tour.Hold {
	t.Helper()
	placed, err := w.Holds.Place(t.Context(), app.PlaceHold{StopID: stop.ID, VenueID: venue.ID, Expires: "2018-05-08"})
	if err != nil {
		t.Fatal(err)
	}
	return placed
}

// place returns the page about the venue of a stop.
func (w *town) place(t *testing.T, stop tour.Stop) app.StopPlace {
	t.Helper()
	page, err := w.Stops.Place(t.Context(), stop.TourID, stop.ID)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func (w *town) undo(t *testing.T, act string) {
	t.Helper()
	past, err := w.History.Read(t.Context())
	if err != nil || past.Undo == nil || past.Undo.Name != act {
		t.Fatalf("the next undo is %+v (%v), want %s", past.Undo, err, act)
	}
	if _, err := w.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func seen(h tour.Hold) app.ChangeHold { return app.ChangeHold{ID: h.ID, Rev: h.Rev} }

func TestAHoldIsPlacedBehindThoseOfAllTours(t *testing.T) {
	w := inTown(t)

	first, second := w.hold(t, w.spring, w.wattpad), w.hold(t, w.autumn, w.wattpad)

	if first.Rank != 1 || second.Rank != 2 || second.From != "2018-05-14" || second.To != "2018-05-14" || second.TourID != w.autumn.TourID {
		t.Errorf("got %+v and %+v", first.HoldFields, second.HoldFields)
	}
	card := w.place(t, w.autumn).Holds[0]
	if card.Left != 7 || card.Wait != "soon" || card.Astray || len(card.Ahead) != 1 || card.Ahead[0].Stop.ID != w.spring.ID || card.Ahead[0].Rank != 1 {
		t.Errorf("got %+v", card)
	}
	if behind := w.place(t, w.spring).Holds[0].Behind; behind != 1 {
		t.Errorf("%d wait behind the first, want 1", behind)
	}
}

func TestPlaceHoldRefuses(t *testing.T) {
	w := inTown(t)
	w.hold(t, w.spring, w.wattpad)
	tests := map[string]struct {
		in    app.PlaceHold
		kind  fault.Kind
		field string
	}{
		"the same venue twice for a stop":    {app.PlaceHold{StopID: w.spring.ID, VenueID: w.wattpad.ID}, fault.Conflict, "venueId"},
		"a place in line that is taken":      {app.PlaceHold{StopID: w.autumn.ID, VenueID: w.wattpad.ID, Rank: 1}, fault.Conflict, "rank"},
		"a place in line there is not":       {app.PlaceHold{StopID: w.autumn.ID, VenueID: w.wattpad.ID, Rank: 10}, fault.Invalid, "rank"},
		"a day that is over":                 {app.PlaceHold{StopID: w.autumn.ID, VenueID: w.wattpad.ID, Expires: "2018-04-30"}, fault.Invalid, "expires"},
		"a venue that is not there":          {app.PlaceHold{StopID: w.autumn.ID, VenueID: "?"}, fault.NotFound, ""},
		"days of which the last comes first": {app.PlaceHold{StopID: w.autumn.ID, VenueID: w.wattpad.ID, From: "2018-05-14", To: "2018-05-13"}, fault.Invalid, "to"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := w.Holds.Place(t.Context(), tt.in)

			if f := fault.Shown(err); f.Kind != tt.kind || f.Field != tt.field {
				t.Errorf("got %v, want %s at %q", err, tt.kind, tt.field)
			}
		})
	}
}

func TestReleaseMovesTheLineUpAcrossToursInOneAct(t *testing.T) {
	w := inTown(t)
	first := w.hold(t, w.spring, w.wattpad)
	w.hold(t, w.autumn, w.wattpad)

	released, err := w.Holds.Release(t.Context(), seen(first))

	if err != nil || released.Status != tour.HoldReleased {
		t.Fatalf("got %+v, %v", released, err)
	}
	if got := w.place(t, w.autumn).Holds[0]; got.Rank != 1 || len(got.Ahead) != 0 {
		t.Errorf("the second has rank %d behind %v", got.Rank, got.Ahead)
	}
	if page := w.place(t, w.spring); len(page.Holds) != 0 {
		t.Errorf("spring still keeps %v", page.Holds)
	}
	w.undo(t, "releaseHold")
	if a, b := w.place(t, w.spring).Holds, w.place(t, w.autumn).Holds; len(a) != 1 || a[0].Rank != 1 || b[0].Rank != 2 {
		t.Errorf("after undo got %v and %v", a, b)
	}
	if _, err := w.Holds.Release(t.Context(), seen(released)); !fault.Is(err, fault.Conflict) {
		t.Errorf("a stale release: got %v, want a Conflict fault", err)
	}
}

func TestPromoteGivesTheStopItsVenueAndReleasesTheOthers(t *testing.T) {
	w := inTown(t)
	wattpad, bluecross := w.hold(t, w.spring, w.wattpad), w.hold(t, w.spring, w.bluecross)
	waiting := w.hold(t, w.autumn, w.bluecross)

	promoted, err := w.Holds.Promote(t.Context(), seen(wattpad), true)

	if err != nil || promoted.Status != tour.HoldConfirmed || promoted.Rank != 1 {
		t.Fatalf("got %+v, %v", promoted, err)
	}
	page := w.place(t, w.spring)
	if len(page.Holds) != 1 || page.Holds[0].ID != wattpad.ID || page.Host.Venue == nil || page.Host.Venue.ID != w.wattpad.ID {
		t.Errorf("got %+v", page)
	}
	if got := w.place(t, w.autumn).Holds[0]; got.ID != waiting.ID || got.Rank != 1 {
		t.Errorf("who waited has rank %d, want 1", got.Rank)
	}
	w.undo(t, "promoteHold")
	page = w.place(t, w.spring)
	if len(page.Holds) != 2 || page.Host.Venue != nil || w.place(t, w.autumn).Holds[0].Rank != 2 {
		t.Errorf("after undo got %+v", page)
	}
	if i := slices.IndexFunc(page.Holds, func(h app.HoldCard) bool { return h.ID == bluecross.ID }); i < 0 || page.Holds[i].Status != tour.HoldKept {
		t.Errorf("after undo Blue Cross is %+v", page.Holds)
	}
}

func TestPromoteKeepsTheOthersUnlessAsked(t *testing.T) {
	w := inTown(t)
	wattpad := w.hold(t, w.spring, w.wattpad)
	w.hold(t, w.spring, w.bluecross)

	if _, err := w.Holds.Promote(t.Context(), seen(wattpad), false); err != nil {
		t.Fatal(err)
	}

	if page := w.place(t, w.spring); len(page.Holds) != 2 || page.Holds[0].Status != tour.HoldConfirmed || page.Holds[1].Status != tour.HoldKept {
		t.Errorf("got %+v", page.Holds)
	}
}

func TestPromoteWaitsForWhoIsBefore(t *testing.T) {
	w := inTown(t)
	first, second := w.hold(t, w.spring, w.wattpad), w.hold(t, w.autumn, w.wattpad)

	if _, err := w.Holds.Promote(t.Context(), seen(second), false); !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v, want a Conflict fault", err)
	}
	if _, err := w.Holds.Promote(t.Context(), seen(first), false); err != nil {
		t.Fatal(err)
	}
	if got := w.place(t, w.autumn).Holds[0]; got.Rank != 2 {
		t.Errorf("who waits behind a confirmed first has rank %d, want 2", got.Rank)
	}
}

func TestPromotingALaterRankClosesItsPlace(t *testing.T) {
	w := inTown(t) // somebody outside has the first hold
	second, err := w.Holds.Place(t.Context(), app.PlaceHold{StopID: w.spring.ID, VenueID: w.wattpad.ID, Rank: 2})
	if err != nil {
		t.Fatal(err)
	}
	if third := w.hold(t, w.autumn, w.wattpad); third.Rank != 3 {
		t.Fatalf("got rank %d, want 3", third.Rank)
	}

	if _, err := w.Holds.Promote(t.Context(), seen(second), false); err != nil {
		t.Fatal(err)
	}

	if got := w.place(t, w.autumn).Holds[0]; got.Rank != 2 {
		t.Errorf("got rank %d, want 2", got.Rank)
	}
}

func TestReleasingTheStopsVenueLeavesItWithoutOne(t *testing.T) {
	w := inTown(t)
	promoted, err := w.Holds.Promote(t.Context(), seen(w.hold(t, w.spring, w.wattpad)), false)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Holds.Release(t.Context(), seen(promoted)); err != nil {
		t.Fatal(err)
	}

	if page := w.place(t, w.spring); page.Host.Venue != nil || page.Candidates[1].Held != tour.HoldReleased {
		t.Errorf("got %+v", page)
	}
}

func TestExtend(t *testing.T) {
	w := inTown(t)
	hold := w.hold(t, w.spring, w.wattpad)
	tests := map[string]struct {
		expires tour.Date
		kind    fault.Kind // empty: it is extended
	}{
		"to a later day":            {"2018-05-12", ""},
		"to today":                  {"2018-05-01", ""},
		"not to a day that is over": {"2018-04-30", fault.Invalid},
		"not to no day":             {"", fault.Invalid},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			hold.Rev = w.place(t, w.spring).Holds[0].Rev

			extended, err := w.Holds.Extend(t.Context(), seen(hold), tt.expires)

			if tt.kind == "" && (err != nil || extended.Expires != tt.expires) || tt.kind != "" && (fault.Shown(err).Kind != tt.kind || fault.Shown(err).Field != "expires") {
				t.Errorf("got %q, %v", extended.Expires, err)
			}
		})
	}
}
