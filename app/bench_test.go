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
// conference of 300 sessions, and of that conference in a file of ten of them.
func BenchmarkPages(b *testing.B) {
	one, ten := benched(b, 0), benched(b, 9)
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
	for name, read := range pages {
		for size, a := range map[string]*app.App{"1x": one, "10x": ten} {
			b.Run(name+"/"+size, func(b *testing.B) {
				for b.Loop() {
					if err := read(b.Context(), a); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// benched is a file of the sample tours, with so many more of the conference.
func benched(b *testing.B, more int) *app.App {
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
	a := apptest.Over(s)
	conference, err := a.Tours.Plan(b.Context(), "kubecon-eu-2018")
	if err != nil {
		b.Fatal(err)
	}
	for range more {
		if _, err := a.Tours.Duplicate(b.Context(), conference.Tour.ID); err != nil {
			b.Fatal(err)
		}
	}
	return a
}
