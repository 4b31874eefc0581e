package app_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"tournee/app"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// open returns the use cases over a fresh file, and the file.
func open(t *testing.T) (*app.App, *store.Store) {
	t.Helper()
	s := storetest.OpenFile(t, filepath.Join(t.TempDir(), "a.tournee"))
	return app.New(s, app.Options{Clock: storetest.Noon, Actor: "test", Log: slog.New(slog.DiscardHandler)}), s
}

// sampled is open with the sample tours in the file: a copy of one that was
// loaded once.
func sampled(t *testing.T) *app.App {
	t.Helper()
	content, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "a.tournee")
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	return app.New(storetest.OpenFile(t, path), app.Options{Clock: storetest.Noon, Actor: "test", Log: slog.New(slog.DiscardHandler)})
}

var loaded = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "tournee-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "a.tournee")
	s, err := store.Open(context.Background(), path, store.Options{Clock: storetest.Noon, Actor: "test"})
	if err != nil {
		return nil, err
	}
	a := app.New(s, app.Options{Clock: storetest.Noon, Actor: "test", Log: slog.New(slog.DiscardHandler)})
	_, err = a.Samples.Load(context.Background(), func(int, int) {})
	if err = errors.Join(err, s.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

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
