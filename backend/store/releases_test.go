package store_test

import (
	"context"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

func TestReleasesStay(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	publish := func(note string) (r tour.Release) {
		t.Helper()
		write(t, s, func(ctx context.Context, tx *store.Tx) error {
			plan, err := tx.Plan(ctx, k.tour.ID)
			if err != nil {
				return err
			}
			r = tour.Release{TourID: k.tour.ID, Note: tour.Both(note), Differences: []tour.Difference{{StopID: k.stop.ID, Kinds: []tour.DifferenceKind{tour.IsNew}}}, Schedule: tour.Schedule{Plan: plan.Public(), Stamps: map[string]tour.Stamp{k.stop.ID: {Sequence: 2, Modified: 7}}}}
			tx.Say("publishRelease", nil)
			return tx.Publish(ctx, &r)
		})
		return r
	}
	last := func(number int) (r tour.Release, err error) {
		err = s.Read(t.Context(), func(tx *store.Tx) error { r, err = tx.Release(t.Context(), k.tour.ID, number); return err })
		return r, err
	}

	if _, err := last(0); !fault.Is(err, fault.NotFound) {
		t.Errorf("before the first: got %v", err)
	}
	rename(t, s, k.stop.ID, "Hull")
	if first := publish("one"); first.Number != 1 || first.At != storetest.Noon().UnixMilli() || first.Actor != "test" {
		t.Errorf("got %+v", first)
	}
	head, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if second := publish("two"); second.Number != 2 {
		t.Errorf("got number %d", second.Number)
	}
	if now, err := s.Head(t.Context()); err != nil || now != head+1 {
		t.Errorf("other windows hear of it: the head went from %d to %d, %v", head, now, err)
	}

	undone, err := undo(s)

	if err != nil || undone.Name == "publishRelease" {
		t.Errorf("undo took back %q, %v; want the change before it", undone.Name, err)
	}
	kept, err := last(1)
	if err != nil || kept.Note["fr"] != "one" || kept.Schedule.Stamps[k.stop.ID].Sequence != 2 || kept.Schedule.Plan.Stops[0].City["fr"] != "Hull" {
		t.Errorf("got %+v, %v", kept, err)
	}
	if newest, err := last(0); err != nil || newest.Number != 2 {
		t.Errorf("got %d, %v", newest.Number, err)
	}
	if _, err := last(9); !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v", err)
	}
	all := read(t, s, func(ctx context.Context, tx *store.Tx) ([]tour.Release, error) { return tx.Releases(ctx, k.tour.ID) })
	if len(all) != 2 || all[0].Number != 2 || all[1].Note["en"] != "one" || all[1].Differences[0].StopID != k.stop.ID {
		t.Errorf("got %+v", all)
	}
}
