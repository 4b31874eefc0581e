package app_test

import (
	"fmt"
	"slices"
	"testing"

	"tournee/app"
	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// TestRepairsAreLookedForWhenAConflictIsOpened has more conflicts than lists look
// for repairs of, and asks for those of the others one by one.
func TestRepairsAreLookedForWhenAConflictIsOpened(t *testing.T) {
	a, worst := clashing(t)
	for i := range conflict.Mended {
		if _, err := a.Stops.Create(t.Context(), canada, tour.StopFields{
			City: tour.Both(fmt.Sprint("Town ", i)), Zone: "America/Toronto", Starts: tour.Wall(tour.Date("2018-08-01").Add(i) + "T18:00"), Ends: tour.Wall(tour.Date("2018-08-01").Add(i) + "T21:00"),
			Status: tour.Confirmed, VenueID: planOf(t, a, canada).Stops[0].VenueID,
		}, func(*tour.StopFields) error { return nil }); err != nil {
			t.Fatal(err)
		}
	}
	all := listed(t, a).Conflicts
	sought := 0
	for i, c := range all {
		if c.Sought != (i < conflict.Mended) {
			t.Errorf("%d: sought %v", i, c.Sought)
		}
		got, err := a.Conflicts.Repairs(t.Context(), canada, c.Key)
		if err != nil || got == nil || c.Sought && len(got) != len(c.Repairs) {
			t.Errorf("%s: got %v, %v; the list has %v", c.Key, got, err, c.Repairs)
		}
		if !c.Sought && len(got) > 0 {
			sought++
			after, err := a.Conflicts.Repair(t.Context(), canada, c.Key, got[0].ID)
			if err != nil || slices.ContainsFunc(after.Conflicts, func(o conflict.Conflict) bool { return o.Key == c.Key }) {
				t.Errorf("%s: is left after %s, %v", c.Key, got[0].ID, err)
			}
			if _, err := a.History.Undo(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(all) <= conflict.Mended || sought == 0 {
		t.Errorf("%d conflicts, %d mended beyond the worst; the test needs more", len(all), sought)
	}
	if gone, err := a.Conflicts.Repairs(t.Context(), canada, worst.Key+" once"); err != nil || gone == nil || len(gone) != 0 {
		t.Errorf("of one that is not there: got %v, %v", gone, err)
	}
}

// TestWhatMendsIsKeptAsOneAct makes conflicts about material, seats and sponsors,
// and makes each change that is offered: all is kept, and taken back.
func TestWhatMendsIsKeptAsOneAct(t *testing.T) {
	a := sampled(t)
	p := planOf(t, a, canada)
	first := p.Stops[0]
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, s := range p.Sessions {
		if talk := p.Talks[s.TalkID]; s.StopID == first.ID && s.TalkID != "" {
			_, err := a.Sessions.Edit(t.Context(), s.ID, s.Rev, func(f *tour.SessionFields) error { f.Links = []tour.Link{}; return nil })
			ok(err)
			_, err = a.Talks.Edit(t.Context(), talk.ID, talk.Rev, func(f *tour.TalkFields) error { f.Links = []tour.Link{}; return nil })
			ok(err)
		}
	}
	large, err := a.Venues.Create(t.Context(), "", app.NewVenue(), func(f *tour.VenueFields) error {
		f.Name, f.City, f.Capacity = "Arena", first.City, 5000
		return nil
	})
	ok(err)
	_, err = a.Holds.Create(t.Context(), canada, tour.HoldFields{StopID: first.ID, VenueID: large.ID, Rank: 1, From: first.Starts.Date(), To: first.Starts.Date(), Status: tour.HoldKept}, func(*tour.HoldFields) error { return nil })
	ok(err)
	_, err = a.Stops.Edit(t.Context(), first.ID, first.Rev, func(f *tour.StopFields) error {
		f.Status, f.Capacity, f.Registered = tour.Confirmed, 80, 400
		return nil
	})
	ok(err)
	for i, s := range p.Sponsorships[:2] {
		made := app.NewSponsorship()
		made.OrganizationID, made.Category, made.Exclusive = s.OrganizationID, "Cloud", i == 0
		for _, other := range p.Sponsorships {
			if i == 1 && other.OrganizationID != p.Sponsorships[0].OrganizationID {
				made.OrganizationID = other.OrganizationID
			}
		}
		_, err := a.Sponsorships.Create(t.Context(), canada, made, func(*tour.SponsorshipFields) error { return nil })
		ok(err)
	}
	kinds := map[string]int{}
	for _, c := range listed(t, a).Conflicts {
		if !slices.Contains([]string{conflict.MaterialMissing, conflict.CapacityShort, conflict.SponsorExclusive}, c.Rule) {
			continue
		}
		for _, r := range c.Repairs {
			kinds[r.Kind]++
			after, err := a.Conflicts.Repair(t.Context(), canada, c.Key, r.ID)
			if err != nil || slices.ContainsFunc(after.Conflicts, func(o conflict.Conflict) bool { return o.Key == c.Key }) {
				t.Errorf("%s: is left after %s, %v", c.Key, r.ID, err)
			}
			_, err = a.History.Undo(t.Context())
			ok(err)
			if !slices.ContainsFunc(listed(t, a).Conflicts, func(o conflict.Conflict) bool { return o.Key == c.Key }) {
				t.Errorf("%s: is not there after %s was taken back", c.Key, r.ID)
			}
		}
	}
	for _, kind := range []string{"task", "venue", "share", "end"} {
		if kinds[kind] == 0 {
			t.Errorf("nothing of the kind %s was offered: %v", kind, kinds)
		}
	}
}
