package app_test

import (
	"testing"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// open returns the use cases over a fresh file, and the file.
func open(t *testing.T) (*app.App, *store.Store) {
	t.Helper()
	s := storetest.Open(t)
	return apptest.Over(s), s
}

// sampled is open with the sample tours in the file.
func sampled(t *testing.T) *app.App {
	t.Helper()
	return apptest.Over(storetest.OpenFile(t, apptest.Sampled(t)))
}

const canada = "eastern-canada-2018-q2"

func stopOf(t *testing.T, a *app.App, slug string) app.StopPage {
	t.Helper()
	page, err := a.Stops.Page(t.Context(), canada, slug)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func setCity(name string) app.Apply[tour.StopFields] {
	return func(f *tour.StopFields) error {
		f.City = tour.Both(name)
		return nil
	}
}
