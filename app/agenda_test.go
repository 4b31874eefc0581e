package app_test

import (
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// hours is an agenda as "18:00 Break" and so on, in English.
func hours(page app.StopPage) []string {
	var list []string
	for _, s := range page.Agenda {
		line := s.Starts.Clock() + " "
		if s.Shown.Empty() {
			line += string(s.Kind)
		} else {
			line += strings.Fields(s.Shown.In("en"))[0]
		}
		list = append(list, line)
	}
	return list
}

func sessionAt(t *testing.T, page app.StopPage, clock string) tour.Session {
	t.Helper()
	for _, s := range page.Agenda {
		if s.Starts.Clock() == clock {
			return s.Session
		}
	}
	t.Fatalf("nothing begins at %s: %v", clock, hours(page))
	return tour.Session{}
}

func takenBack(t *testing.T, a *app.App) string {
	t.Helper()
	act, err := a.History.Undo(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return act.Name
}

// changesOttawa does something to its agenda, compares the hours, and asks that
// one undo takes all of it back.
func changesOttawa(t *testing.T, act string, want []string, do func(a *app.App, page app.StopPage) error) {
	t.Helper()
	a := sampled(t)
	before := stopOf(t, a, "ottawa")
	if err := do(a, before); err != nil {
		t.Fatal(err)
	}
	if got := hours(stopOf(t, a, "ottawa")); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	if got := takenBack(t, a); got != act {
		t.Errorf("the act is called %s, want %s", got, act)
	}
	if got := hours(stopOf(t, a, "ottawa")); !slices.Equal(got, hours(before)) {
		t.Errorf("one undo left %v", got)
	}
}

func TestShiftMovesWhatFollowsInOneAct(t *testing.T) {
	want := []string{"18:00 Welcome", "18:30 KubeCon", "19:00 Key", "19:40 Break", "19:55 Unified", "20:25 Using", "20:50 Networking"}
	changesOttawa(t, "shiftAgenda", want, func(a *app.App, page app.StopPage) error {
		s := sessionAt(t, page, "19:30")
		_, err := a.Agenda.Shift(t.Context(), app.ShiftAgenda{ID: s.ID, Rev: s.Rev, Minutes: 10})
		return err
	})
}

func TestInsertCutsNothingAndPushesWhatFollows(t *testing.T) {
	pause := func(starts tour.Wall) func(*app.App, app.StopPage) error {
		return func(a *app.App, page app.StopPage) error {
			_, err := a.Agenda.Insert(t.Context(), canada, func(f *tour.SessionFields) error {
				f.StopID, f.Kind, f.Minutes, f.Starts = page.Stop.ID, tour.Giveaway, 10, starts
				return nil
			})
			return err
		}
	}
	tests := map[string]struct {
		starts tour.Wall
		want   []string
	}{
		"in the first half of a talk: before it": {
			"2018-05-10T19:10",
			[]string{"18:00 Welcome", "18:30 KubeCon", "19:00 giveaway", "19:10 Key", "19:40 Break", "19:55 Unified", "20:25 Using", "20:50 Networking"},
		},
		"in the second half: after it": {
			"2018-05-10T19:20",
			[]string{"18:00 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 giveaway", "19:40 Break", "19:55 Unified", "20:25 Using", "20:50 Networking"},
		},
		"where there is room already: nothing moves": {
			"2018-05-10T21:15",
			[]string{"18:00 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 Break", "19:45 Unified", "20:15 Using", "20:40 Networking", "21:15 giveaway"},
		},
		"at no hour: after all": {
			"",
			[]string{"18:00 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 Break", "19:45 Unified", "20:15 Using", "20:40 Networking", "21:10 giveaway"},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) { changesOttawa(t, "createSession", tt.want, pause(tt.starts)) })
	}
}

func TestSwapKeepsTheOuterHours(t *testing.T) {
	want := []string{"18:00 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 Break", "19:45 Using", "20:10 Unified", "20:40 Networking"}
	changesOttawa(t, "swapSessions", want, func(a *app.App, page app.StopPage) error {
		one, other := sessionAt(t, page, "20:15"), sessionAt(t, page, "19:45")
		_, err := a.Agenda.Swap(t.Context(), app.SwapSessions{A: one.ID, RevA: one.Rev, B: other.ID, RevB: other.Rev})
		return err
	})
}

func TestSwapBetweenStopsChangesTheirPlaces(t *testing.T) {
	a := sampled(t)
	rook, virt := sessionAt(t, stopOf(t, a, "ottawa"), "20:15"), sessionAt(t, stopOf(t, a, "toronto"), "20:15")

	swapped, err := a.Agenda.Swap(t.Context(), app.SwapSessions{A: rook.ID, RevA: rook.Rev, B: virt.ID, RevB: virt.Rev})

	if err != nil || swapped[0].StopID != virt.StopID || swapped[0].Starts != virt.Starts || swapped[1].StopID != rook.StopID || swapped[1].Starts != rook.Starts {
		t.Errorf("got %+v, %v", swapped, err)
	}
}

func TestMoveToAnotherStopKeepsTheHourFromTheDoors(t *testing.T) {
	a := sampled(t)
	toronto := stopOf(t, a, "toronto")
	if _, err := a.Stops.Edit(t.Context(), toronto.Stop.ID, toronto.Stop.Rev, func(f *tour.StopFields) error { f.Starts = "2018-05-14T17:30"; return nil }); err != nil {
		t.Fatal(err)
	}
	ottawa := stopOf(t, a, "ottawa")
	room, err := a.Rooms.Create(t.Context(), "", tour.RoomFields{VenueID: ottawa.Venue.ID, Name: "Atrium"}, func(*tour.RoomFields) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	rook := sessionAt(t, ottawa, "20:15")
	placed, err := a.Sessions.Edit(t.Context(), rook.ID, rook.Rev, func(f *tour.SessionFields) error { f.RoomID = room.ID; return nil })
	if err != nil {
		t.Fatal(err)
	}

	moved, err := a.Agenda.MoveTo(t.Context(), app.MoveSession{ID: rook.ID, Rev: placed.Rev, StopID: toronto.Stop.ID, RoomID: room.ID})

	if err != nil || moved.StopID != toronto.Stop.ID || moved.Starts != "2018-05-14T19:45" || moved.RoomID != "" {
		t.Errorf("got %s at %s in %q, %v", moved.StopID, moved.Starts, moved.RoomID, err)
	}
}

func TestMoveToWithPushMakesRoom(t *testing.T) {
	want := []string{"18:00 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 Using", "19:55 Break", "20:10 Unified", "21:05 Networking"}
	changesOttawa(t, "moveSession", want, func(a *app.App, page app.StopPage) error {
		s := sessionAt(t, page, "20:15")
		_, err := a.Agenda.MoveTo(t.Context(), app.MoveSession{ID: s.ID, Rev: s.Rev, Starts: "2018-05-10T19:35", Push: true})
		return err
	})
}

func TestDoorsTakeTheAgendaAlongWhenAsked(t *testing.T) {
	tests := map[string]struct {
		follow bool
		want   []string
	}{
		"with all that follows": {true, []string{"18:30 Welcome", "19:00 KubeCon", "19:30 Key", "20:00 Break", "20:15 Unified", "20:45 Using", "21:10 Networking"}},
		"the doors alone":       {false, []string{"18:00 Welcome", "18:30 KubeCon", "19:00 Key", "19:30 Break", "19:45 Unified", "20:15 Using", "20:40 Networking"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			changesOttawa(t, "moveDoors", tt.want, func(a *app.App, page app.StopPage) error {
				stop := page.Stop
				changed, err := a.Agenda.Doors(t.Context(), app.OpenDoors{ID: stop.ID, Rev: stop.Rev, Starts: "2018-05-10T18:30", Ends: "2018-05-10T22:00", Follow: tt.follow})
				if changed.Starts != "2018-05-10T18:30" || changed.Ends != "2018-05-10T22:00" {
					t.Errorf("the doors are from %s to %s", changed.Starts, changed.Ends)
				}
				return err
			})
		})
	}
}

func TestAgendaRefuses(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")
	s := sessionAt(t, page, "19:30")
	there, err := a.Stops.Page(t.Context(), kcd, "paris")
	if err != nil {
		t.Fatal(err)
	}
	foreign := there.Agenda[0]
	tests := map[string]struct {
		do    func() error
		kind  fault.Kind
		field string
	}{
		"a shift of what was changed since": {func() error {
			_, err := a.Agenda.Shift(t.Context(), app.ShiftAgenda{ID: s.ID, Rev: s.Rev - 1, Minutes: 5})
			return err
		}, fault.Conflict, ""},
		"a move to a stop of another tour": {func() error {
			_, err := a.Agenda.MoveTo(t.Context(), app.MoveSession{ID: s.ID, Rev: s.Rev, StopID: there.Stop.ID})
			return err
		}, fault.Invalid, "stopId"},
		"a swap with a session of another tour": {func() error {
			_, err := a.Agenda.Swap(t.Context(), app.SwapSessions{A: s.ID, RevA: s.Rev, B: foreign.ID, RevB: foreign.Rev})
			return err
		}, fault.Invalid, "stopId"},
		"a swap with itself": {func() error {
			_, err := a.Agenda.Swap(t.Context(), app.SwapSessions{A: s.ID, RevA: s.Rev, B: s.ID, RevB: s.Rev})
			return err
		}, fault.Invalid, "with"},
		"doors on another day": {func() error {
			_, err := a.Agenda.Doors(t.Context(), app.OpenDoors{ID: page.Stop.ID, Rev: page.Stop.Rev, Starts: "2018-05-11T18:00", Ends: "2018-05-11T21:00"})
			return err
		}, fault.Invalid, "starts"},
		"doors after the curfew": {func() error {
			_, err := a.Agenda.Doors(t.Context(), app.OpenDoors{ID: page.Stop.ID, Rev: page.Stop.Rev, Starts: "2018-05-10T22:00", Ends: "2018-05-10T21:00"})
			return err
		}, fault.Invalid, "ends"},
		"a talk without a talk": {func() error {
			_, err := a.Agenda.Insert(t.Context(), canada, func(f *tour.SessionFields) error { f.StopID, f.Starts = page.Stop.ID, "2018-05-10T19:00"; return nil })
			return err
		}, fault.Invalid, "talkId"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if f := fault.Shown(tt.do()); f.Kind != tt.kind || f.Field != tt.field {
				t.Errorf("got %+v, want %s at %q", f, tt.kind, tt.field)
			}
			if got := hours(stopOf(t, a, "ottawa")); !slices.Equal(got, hours(page)) {
				t.Errorf("something was changed: %v", got)
			}
		})
	}
}

func TestAgendaOverAChangeOfTheClocks(t *testing.T) {
	a, _ := open(t)
	night := func(day tour.Date) app.StopPage {
		owner, err := a.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("Night " + string(day)); return nil })
		if err != nil {
			t.Fatal(err)
		}
		stop, err := a.Stops.Create(t.Context(), owner.Slug, app.NewStop(day), func(f *tour.StopFields) error {
			f.City, f.Zone, f.Starts, f.Ends = tour.Both("Toronto"), "America/Toronto", tour.Wall(day+"T23:00"), tour.Wall(day.Add(1)+"T05:00")
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, starts := range []tour.Wall{tour.Wall(day + "T23:30"), tour.Wall(day.Add(1) + "T00:30"), tour.Wall(day.Add(1) + "T01:30")} {
			if _, err := a.Agenda.Insert(t.Context(), owner.Slug, func(f *tour.SessionFields) error {
				f.StopID, f.Kind, f.Starts, f.Minutes = stop.ID, tour.Networking, starts, 60
				return nil
			}); err != nil {
				t.Fatal(err)
			}
		}
		page, err := a.Stops.Page(t.Context(), owner.Slug, stop.Slug)
		if err != nil {
			t.Fatal(err)
		}
		return page
	}

	autumn := night("2018-11-03") // at 2:00 it is 1:00 again
	first := autumn.Agenda[0]
	shifted, err := a.Agenda.Shift(t.Context(), app.ShiftAgenda{ID: first.ID, Rev: first.Rev, Minutes: 60})
	if err != nil || len(shifted) != 3 || shifted[0].Starts != "2018-11-04T00:30" || shifted[2].Starts != "2018-11-04T02:30" {
		t.Errorf("got %+v, %v: the small hours belong to the evening, and the wall clock goes on", shifted, err)
	}

	spring := night("2018-03-10") // at 2:00 it is 3:00
	first = spring.Agenda[0]
	_, err = a.Agenda.Shift(t.Context(), app.ShiftAgenda{ID: first.ID, Rev: first.Rev, Minutes: 60})
	if f := fault.Shown(err); f.Kind != fault.Invalid || f.Field != "starts" || !strings.HasPrefix(f.In("en"), "01:30: The clocks of America/Toronto skip 02:30") {
		t.Errorf("got %v, want the session named whose hour is skipped", err)
	}
	page, err := a.Stops.Page(t.Context(), spring.Tour.Slug, spring.Stop.Slug)
	if err != nil || page.Agenda[0].Starts != first.Starts {
		t.Errorf("the others were moved to %s, %v", page.Agenda[0].Starts, err)
	}
	if _, err := a.Agenda.Shift(t.Context(), app.ShiftAgenda{ID: first.ID, Rev: first.Rev, Minutes: 210}); err != nil {
		t.Errorf("past the hour that is skipped: %v", err)
	}
}

// A session that is on while clocks change lasts as long as it says: the page
// gives the hour that clocks show then, and what follows is pushed by what is lacking.
func TestSessionsOverAChangeOfTheClocksEndWhenTheyAreOver(t *testing.T) {
	for name, tt := range map[string]struct {
		zone         string
		day          tour.Date
		ends, pushed string
	}{
		"Paris, forward":   {"Europe/Paris", "2026-03-29", "04:00", "04:00"},
		"Paris, back":      {"Europe/Paris", "2026-10-25", "02:00", "03:00"}, // the second 02:00
		"Toronto, forward": {"America/Toronto", "2026-03-08", "04:00", "04:00"},
		"Toronto, back":    {"America/Toronto", "2026-11-01", "02:00", "02:00"},
	} {
		t.Run(name, func(t *testing.T) {
			a, _ := open(t)
			at := func(clock string) tour.Wall { return tour.Wall(string(tt.day) + "T" + clock) }
			owner, err := a.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("A night"); return nil })
			if err != nil {
				t.Fatal(err)
			}
			stop, err := a.Stops.Create(t.Context(), owner.Slug, app.NewStop(tt.day), func(f *tour.StopFields) error {
				f.City, f.Zone, f.Starts, f.Ends = tour.Both("A city"), tt.zone, at("00:00"), at("08:00")
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			insert := func(clock string, minutes int) {
				if _, err := a.Agenda.Insert(t.Context(), owner.Slug, func(f *tour.SessionFields) error {
					f.StopID, f.Kind, f.Starts, f.Minutes = stop.ID, tour.Networking, at(clock), minutes
					return nil
				}); err != nil {
					t.Fatal(err)
				}
			}

			insert("01:00", 30)
			insert("00:30", 150)

			page, err := a.Stops.Page(t.Context(), owner.Slug, stop.Slug)
			if err != nil || len(page.Agenda) != 2 {
				t.Fatalf("got %+v, %v", page.Agenda, err)
			}
			if got := page.Agenda[0].Ends; got != at(tt.ends) {
				t.Errorf("ends at %s, want %s", got, tt.ends)
			}
			if got := page.Agenda[1].Starts; got != at(tt.pushed) {
				t.Errorf("what follows was pushed to %s, want %s", got, tt.pushed)
			}
		})
	}
}
