package app_test

import (
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func planOf(t *testing.T, a *app.App, key string) *tour.Plan {
	t.Helper()
	plan, err := a.Tours.Plan(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

func seenStops(stops ...tour.Stop) []app.Seen {
	seen := []app.Seen{}
	for _, s := range stops {
		seen = append(seen, app.Seen{ID: s.ID, Rev: s.Rev})
	}
	return seen
}

func TestStretchLeavesTheAgenda(t *testing.T) {
	tests := map[string]struct {
		days         int
		front        bool
		starts, ends tour.Wall
		fault        fault.Kind
		field        string
	}{
		"two days more at the end":   {2, false, "2018-05-10T18:00", "2018-05-12T21:30", "", ""},
		"a day more at the front":    {1, true, "2018-05-09T18:00", "2018-05-10T21:30", "", ""},
		"over the change of clocks":  {20, false, "2018-05-10T18:00", "2018-05-30T21:30", "", ""},
		"shorter than a day":         {-1, false, "", "", fault.Invalid, "days"},
		"shorter, from the front":    {-1, true, "", "", fault.Invalid, "days"},
		"longer than any conference": {31, false, "", "", fault.Invalid, "ends"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := sampled(t)
			before := stopOf(t, a, "ottawa")

			stretched, err := a.Stops.Stretch(t.Context(), app.StretchStop{Seen: seenStops(before.Stop.Stop)[0], Days: tt.days, Front: tt.front})

			if tt.fault != "" {
				if f := fault.Shown(err); f.Kind != tt.fault || f.Field != tt.field {
					t.Errorf("got %v, want %s at %s", err, tt.fault, tt.field)
				}
				return
			}
			if err != nil || stretched.Starts != tt.starts || stretched.Ends != tt.ends {
				t.Fatalf("got %s to %s, %v", stretched.Starts, stretched.Ends, err)
			}
			for i, s := range stopOf(t, a, "ottawa").Agenda {
				if s.Starts != before.Agenda[i].Starts || s.Rev != before.Agenda[i].Rev {
					t.Errorf("session %d was touched", i)
				}
			}
		})
	}
}

func TestStretchRefusesAnHourThatTheClocksSkip(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "ottawa").Stop
	early, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, func(f *tour.StopFields) error {
		f.Starts, f.Ends = "2018-03-12T02:30", "2018-03-12T10:00"
		return nil
	})
	if err == nil {
		_, err = a.Stops.Stretch(t.Context(), app.StretchStop{Seen: seenStops(early)[0], Days: 1, Front: true})
	}

	if f := fault.Shown(err); f.Kind != fault.Invalid || f.Field != "starts" {
		t.Errorf("got %v, want a fault at starts", err)
	}
}

func TestReorderChangesPlacesInOneAct(t *testing.T) {
	a := sampled(t)
	before := planOf(t, a, canada)
	s := before.Stops // Québec 7, Montréal 8, Ottawa 10, Toronto 14, Kitchener-Waterloo 15

	done, err := a.Tours.Reorder(t.Context(), app.ReorderStops{TourID: before.Tour.ID, Stops: seenStops(s[0], s[2], s[3], s[1], s[4]), Moved: s[1].ID})
	if err != nil {
		t.Fatal(err)
	}

	after := planOf(t, a, canada)
	for i, slug := range []string{"quebec-city", "ottawa", "toronto", "montreal", "kitchener-waterloo"} {
		now := after.Stops[i]
		if now.Slug != slug || now.Starts.Date() != s[i].Starts.Date() || done.Stops[i].Rev != now.Rev {
			t.Errorf("place %d: got %s on %s, want %s on %s", i, now.Slug, now.Starts.Date(), slug, s[i].Starts.Date())
		}
		for _, session := range after.Agenda(now.ID) {
			if session.Starts.Date() != now.Starts.Date() {
				t.Errorf("%s has a session on %s", slug, session.Starts)
			}
		}
	}
	past, err := a.History.Read(t.Context())
	if err != nil || past.Undo == nil || past.Undo.Name != "reorderStops" || past.Undo.Args["what"].In("fr") != "Montréal" {
		t.Fatalf("got %+v, %v", past.Undo, err)
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	for i, now := range planOf(t, a, canada).Stops {
		if now.ID != s[i].ID || now.Starts != s[i].Starts {
			t.Errorf("after undo %s is at %s in place %d", now.Slug, now.Starts, i)
		}
	}
}

func TestMoveAllIsOneActOrNone(t *testing.T) {
	a := sampled(t)
	s := planOf(t, a, canada).Stops
	stale := seenStops(s[3], s[4])
	stale[1].Rev--

	_, err := a.Stops.MoveAll(t.Context(), stale, 7)

	if !fault.Is(err, fault.Conflict) || planOf(t, a, canada).Stops[3].Starts != s[3].Starts {
		t.Fatalf("got %v, want a Conflict fault and nothing moved", err)
	}
	done, err := a.Stops.MoveAll(t.Context(), seenStops(s[3], s[4]), 7)
	if err != nil || len(done.Stops) != 2 {
		t.Fatalf("got %d stops, %v", len(done.Stops), err)
	}
	after := planOf(t, a, canada)
	for i := 3; i < 5; i++ {
		if now := after.Stops[i]; now.Starts != s[i].Starts.AddDays(7) || after.Agenda(now.ID)[0].Starts.Date() != now.Starts.Date() {
			t.Errorf("%s is at %s", now.Slug, now.Starts)
		}
	}
	past, err := a.History.Read(t.Context())
	if err != nil || past.Undo.Name != "moveStops" || past.Undo.Args["count"].In("en") != "2" {
		t.Errorf("got %+v, %v", past.Undo, err)
	}
}

func TestOverviewTellsWhatLiesBetweenStops(t *testing.T) {
	a := sampled(t)
	if _, err := a.Happenings.Create(t.Context(), canada, app.NewHappening(), func(f *tour.HappeningFields) error {
		f.Name, f.From, f.To = tour.Both("Google I/O"), "2018-05-08", "2018-05-10"
		return nil
	}); err != nil {
		t.Fatal(err)
	}

	o, err := a.Tours.Overview(t.Context(), canada)

	if err != nil || len(o.Happenings) != 1 || o.Happenings[0].From != "2018-05-08" {
		t.Fatalf("got %+v, %v", o.Happenings, err)
	}
	if b := o.Between[2]; b.From != o.Stops[2].ID || len(b.Travel) != 1 || b.Travel[0] != "2018-05-11" || len(b.Rest) != 2 || b.Rest[1] != "2018-05-13" {
		t.Errorf("between Ottawa and Toronto got %+v", b)
	}
	sum := int64(0)
	for _, l := range o.Legs {
		sum += l.Cost.Minor
	}
	if len(o.Totals.Costs) != 1 || sum == 0 || o.Totals.Costs[0] != (tour.Money{Minor: sum, Currency: o.Legs[0].Cost.Currency}) {
		t.Errorf("got costs %v, want %d", o.Totals.Costs, sum)
	}
}
