package app_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// BenchmarkConflictsAfterAnEdit asks what is wrong with a tour of 100 stops,
// 10,000 sessions and 2,000 people after one session was moved: by what is kept,
// and from scratch. The edit itself is not counted.
func BenchmarkConflictsAfterAnEdit(b *testing.B) {
	s, err := store.Open(b.Context(), filepath.Join(b.TempDir(), "large.db"), store.Options{Clock: storetest.Noon, Actor: "bench"})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.Close(); err != nil {
			b.Error(err)
		}
	})
	if err := s.Write(b.Context(), func(tx *store.Tx) error { return large(b.Context(), tx) }); err != nil {
		b.Fatal(err)
	}
	kept := apptest.Over(s)
	plan, err := kept.Tours.Plan(b.Context(), "large")
	if err != nil {
		b.Fatal(err)
	}
	if _, err := kept.Conflicts.List(b.Context(), "large"); err != nil {
		b.Fatal(err)
	}
	turn := 0
	edit := func(b *testing.B) {
		b.Helper()
		turn += 7919
		one := &plan.Sessions[turn%len(plan.Sessions)]
		edited, err := kept.Sessions.Edit(b.Context(), one.ID, one.Rev, func(f *tour.SessionFields) error { f.Starts = f.Starts.Add(5); return nil })
		if err != nil {
			b.Fatal(err)
		}
		*one = edited
	}
	for name, of := range map[string]func() *app.App{"kept": func() *app.App { return kept }, "scratch": func() *app.App { return apptest.Over(s) }} {
		b.Run(name, func(b *testing.B) {
			found := 0
			for b.Loop() {
				b.StopTimer()
				edit(b)
				a := of()
				b.StartTimer()
				list, err := a.Conflicts.List(b.Context(), "large")
				if err != nil {
					b.Fatal(err)
				}
				found = len(list.Conflicts)
			}
			b.ReportMetric(float64(found), "conflicts")
		})
	}
}

// large keeps a tour of 100 stops every third day, each with a hundred sessions
// in eight rooms, of people drawn among 2,000.
func large(ctx context.Context, tx *store.Tx) error {
	r := rand.New(rand.NewPCG(1, 1))
	l := &laying{ctx: ctx, tx: tx}
	tx.Say("large", nil)
	t := tour.Tour{TourFields: app.NewTour()}
	t.Title, t.Planning = tour.Both("Large"), tour.Planning{ConfirmWeeks: 2, ChangeoverMinutes: 5}
	keepAll(l, "large", &t)
	people := make([]tour.Person, 2000)
	for i := range people {
		people[i].Name = fmt.Sprint("Person ", i)
		keepAll(l, people[i].Name, &people[i])
	}
	places := []tour.StopFields{
		{City: tour.Both("Ottawa"), Zone: "America/Toronto", Latitude: 45.42, Longitude: -75.70},
		{City: tour.Both("Vancouver"), Zone: "America/Vancouver", Latitude: 49.28, Longitude: -123.12},
		{City: tour.Both("Halifax"), Zone: "America/Halifax", Latitude: 44.65, Longitude: -63.57},
	}
	for n := range 100 {
		venue := tour.Venue{VenueFields: tour.VenueFields{Name: fmt.Sprint("Venue ", n)}}
		keepAll(l, venue.Name, &venue)
		rooms := make([]tour.Room, 8)
		for i := range rooms {
			rooms[i].RoomFields = tour.RoomFields{VenueID: venue.ID, Name: fmt.Sprint("Room ", i), Position: i}
			keepAll(l, "", &rooms[i])
		}
		day := tour.Date("2018-06-04").Add(3 * n)
		stop := tour.Stop{TourID: t.ID, StopFields: places[r.IntN(len(places))]}
		stop.Country, stop.Status, stop.VenueID = "CA", tour.Confirmed, venue.ID
		stop.Starts, stop.Ends = tour.Wall(day+"T09:00"), tour.Wall(day.Add(1)+"T18:00")
		keepAll(l, "", &stop)
		asked := map[string]bool{}
		for i := range 100 {
			speaker := people[r.IntN(len(people))].ID
			talk := tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both(fmt.Sprint("Talk ", n, "-", i)), SpeakerIDs: []string{speaker}, Language: tour.English, Format: "talk", Minutes: 45}}
			keepAll(l, fmt.Sprint("talk-", n, "-", i), &talk)
			keepAll(l, "", &tour.Session{TourID: t.ID, SessionFields: tour.SessionFields{
				StopID: stop.ID, Kind: tour.Delivery, TalkID: talk.ID, RoomID: rooms[i%8].ID, Starts: stop.Starts.AddDays(i / 64).Add(i % 64 / 8 * 50), Minutes: 45, Status: tour.SessionConfirmed,
			}})
			if !asked[speaker] {
				asked[speaker] = true
				keepAll(l, "", &tour.Engagement{TourID: t.ID, EngagementFields: tour.EngagementFields{StopID: stop.ID, PersonID: speaker, Status: tour.Promised}})
			}
		}
	}
	return l.err
}

// laying is a transaction until something goes wrong in it.
type laying struct {
	ctx context.Context //nolint:containedctx // lives as long as one transaction
	tx  *store.Tx
	err error
}

func keepAll[T known](l *laying, name string, one *T) {
	if l.err == nil {
		l.err = store.Insert(l.ctx, l.tx, one, name)
	}
}
