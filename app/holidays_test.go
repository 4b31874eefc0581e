package app_test

import (
	"fmt"
	"slices"
	"testing"

	"tournee/app"
	"tournee/backend/geo"
	"tournee/backend/tour"
)

// TestOverviewTellsTheHolidaysOfEachRegion looks at the tour of 2018, which is
// in Québec and in Ontario from 7 to 25 May.
func TestOverviewTellsTheHolidaysOfEachRegion(t *testing.T) {
	a := sampled(t)

	o, err := a.Tours.Overview(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}

	region := map[string]string{}
	for _, s := range o.Stops {
		region[s.ID] = s.Region.In(tour.English)
	}
	got := []string{}
	for _, h := range o.Holidays {
		in := []string{}
		for _, id := range h.StopIDs {
			if !slices.Contains(in, region[id]) {
				in = append(in, region[id])
			}
		}
		got = append(got, fmt.Sprint(h.Date, " ", h.Name.In(tour.French), " ", in, " ", len(h.StopIDs)))
	}
	want := []string{
		"2018-05-21 Journée nationale des patriotes [Quebec] 2",
		"2018-05-21 Fête de la Reine [Ontario] 3",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAStopOnAHolidayTellsIt(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "montreal")
	if !page.Stop.Holiday.Empty() {
		t.Fatalf("before the move it is on %v", page.Stop.Holiday)
	}

	days := page.Stop.Starts.Date().Days("2018-06-24")
	if _, err := a.Stops.Move(t.Context(), app.MoveStop{ID: page.Stop.ID, Rev: page.Stop.Rev, Days: days}); err != nil {
		t.Fatal(err)
	}

	if got := stopOf(t, a, "montreal").Stop.Holiday.In(tour.French); got != "Fête nationale du Québec" {
		t.Errorf("on 24 June it is on %q", got)
	}
}

func TestALegHasAllItsWays(t *testing.T) {
	a := sampled(t)

	o, err := a.Tours.Overview(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}

	for _, l := range o.Legs {
		if l.Mode != string(geo.Road) || l.Estimated || l.Cost.Currency != "CAD" || l.Cost.Minor <= 0 || len(l.Ways) < 2 {
			t.Errorf("got %+v, want a road whose length is known", l)
		}
		if !slices.Contains(l.Ways, l.Way) {
			t.Errorf("%+v is not among its ways %+v", l.Way, l.Ways)
		}
	}
}

// TestATourWithoutHolidaysHasAListOfThem looks at a day in Paris in March.
func TestATourWithoutHolidaysHasAListOfThem(t *testing.T) {
	a := sampled(t)

	o, err := a.Tours.Overview(t.Context(), "kcd-france-2023")

	if err != nil || o.Holidays == nil || len(o.Holidays) > 0 {
		t.Errorf("got %v, %v, want an empty list", o.Holidays, err)
	}
}
