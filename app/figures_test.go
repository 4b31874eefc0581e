package app_test

import (
	"math"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func figuresOf(t *testing.T, a *app.App, key string) app.FiguresPage {
	t.Helper()
	page, err := a.Tours.Figures(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func TestFiguresPage(t *testing.T) {
	a := sampled(t)

	page := figuresOf(t, a, canada)

	if len(page.Stops) != 5 || page.Sums.Stops != 5 || page.Sums.Attended != (tour.Sum{Total: 405, Stops: 5}) || page.Sums.Score.Stops != 5 || page.Earlier != 0 {
		t.Fatalf("%+v", page)
	}
	montreal := page.Stops[1]
	if montreal.Stop.Slug != "montreal" || montreal.NoShow == nil || math.Abs(*montreal.NoShow-42.0/152) > 1e-9 || !montreal.Illustrative || montreal.Earlier != nil {
		t.Errorf("%+v", montreal)
	}
	if _, err := a.Tours.Figures(t.Context(), "nowhere"); !fault.Is(err, fault.NotFound) {
		t.Errorf("of no tour: %v", err)
	}
}

func TestFiguresBesideTheTimeBefore(t *testing.T) {
	a := sampled(t)

	page := figuresOf(t, a, "eastern-canada-2019-spring")

	if page.Earlier != 5 || page.Compared.Now.Attended.Total != 355 || page.Compared.Before.Attended.Total != 405 {
		t.Errorf("%d cities: %+v", page.Earlier, page.Compared)
	}
	for _, row := range page.Stops {
		if row.Earlier == nil || row.Earlier.Tour.Slug != canada || row.Earlier.Stop.Name[tour.English] != row.Stop.Name[tour.English] || row.Compared == nil {
			t.Errorf("%s: %+v", row.Stop.Slug, row.Earlier)
		}
	}
}

func TestFiguresAreTypedAndTakenBack(t *testing.T) {
	a := sampled(t)
	ottawa := stopOf(t, a, "ottawa").Stop

	edited, err := a.Stops.Edit(t.Context(), ottawa.ID, ottawa.Rev, func(f *tour.StopFields) error {
		f.Registered, f.Attended, f.Members, f.Questions, f.Score, f.ScoreOf = 50, 55, 700, 23, 17.25, 20
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	row := figuresOf(t, a, canada).Stops[2]
	if row.Figures != edited.Figures() || row.Score != 17.25 || row.NoShow == nil || *row.NoShow != 0 || len(row.Doubts) != 2 {
		t.Errorf("typed: %+v", row)
	}
	if _, err := a.Stops.Edit(t.Context(), ottawa.ID, edited.Rev, func(f *tour.StopFields) error { f.Score = 21; return nil }); !fault.Is(err, fault.Invalid) {
		t.Errorf("a score above its scale: %v", err)
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if row := figuresOf(t, a, canada).Stops[2]; row.Figures != ottawa.Figures() {
		t.Errorf("taken back: %+v", row.Figures)
	}
}

func TestACopiedStopHasNoFiguresYet(t *testing.T) {
	a := sampled(t)
	ottawa := stopOf(t, a, "ottawa").Stop

	copied, err := a.Stops.Duplicate(t.Context(), ottawa.ID)
	if err != nil {
		t.Fatal(err)
	}

	if copied.Figures() != (tour.Figures{Capacity: ottawa.Capacity}) {
		t.Errorf("%+v", copied.Figures())
	}
}
