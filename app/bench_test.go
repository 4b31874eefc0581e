package app_test

import (
	"context"
	"testing"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
)

// BenchmarkPages reads what the pages show: of a tour of five evenings, of a
// conference of 300 sessions, and of that conference in a file of ten of them;
// anew as the first who asks after the program began.
func BenchmarkPages(b *testing.B) {
	one, anewOne := benched(b, 0)
	ten, anewTen := benched(b, 9)
	pages := map[string]func(context.Context, *app.App) error{
		"overview/5-evenings": func(ctx context.Context, a *app.App) error { _, err := a.Tours.Overview(ctx, canada); return err },
		"overview/300-sessions": func(ctx context.Context, a *app.App) error {
			_, err := a.Tours.Overview(ctx, "kubecon-eu-2018")
			return err
		},
		"stop/300-sessions": func(ctx context.Context, a *app.App) error {
			_, err := a.Stops.Page(ctx, "kubecon-eu-2018", "copenhagen")
			return err
		},
		"people": func(ctx context.Context, a *app.App) error { _, err := a.Library.People(ctx); return err },
		"talks":  func(ctx context.Context, a *app.App) error { _, err := a.Library.Talks(ctx, "en"); return err },
		"search": func(ctx context.Context, a *app.App) error {
			_, err := a.Library.Search(ctx, "speaker", 20)
			return err
		},
	}
	sizes := map[string]func() *app.App{
		"1x": func() *app.App { return one }, "10x": func() *app.App { return ten }, "1x/anew": anewOne, "10x/anew": anewTen,
	}
	for name, read := range pages {
		for size, of := range sizes {
			b.Run(name+"/"+size, func(b *testing.B) {
				for b.Loop() {
					if err := read(b.Context(), of()); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// benched is a file of the sample tours, with so many more of the conference,
// and what begins anew over it, with nothing kept.
func benched(b *testing.B, more int) (a *app.App, anew func() *app.App) {
	b.Helper()
	s, err := store.Open(b.Context(), apptest.Sampled(b), store.Options{Clock: storetest.Noon, Actor: "bench"})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.Close(); err != nil {
			b.Error(err)
		}
	})
	a = apptest.Over(s)
	conference, err := a.Tours.Plan(b.Context(), "kubecon-eu-2018")
	if err != nil {
		b.Fatal(err)
	}
	for range more {
		if _, err := a.Tours.Duplicate(b.Context(), conference.Tour.ID); err != nil {
			b.Fatal(err)
		}
	}
	return a, func() *app.App { return apptest.Over(s) }
}
