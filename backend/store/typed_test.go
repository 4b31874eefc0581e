package store_test

import (
	"context"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

func TestSave(t *testing.T) {
	tests := map[string]struct {
		change func(*tour.Stop)
		want   fault.Kind // empty: it is saved
	}{
		"renames":                 {func(s *tour.Stop) { s.City = tour.Both("Gatineau") }, ""},
		"refuses an older rev":    {func(s *tour.Stop) { s.Rev-- }, fault.Conflict},
		"refuses a stop unknown":  {func(s *tour.Stop) { s.ID = store.NewID() }, fault.NotFound},
		"refuses a broken rule":   {func(s *tour.Stop) { s.City = tour.Text{"en": " \x00 "} }, fault.Invalid},
		"refuses a venue unknown": {func(s *tour.Stop) { s.VenueID = store.NewID() }, fault.Conflict},
		"leaves a stop as it was": {func(*tour.Stop) {}, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := storetest.Open(t)
			k := keepSmall(t, s)

			err := try(t, s, func(ctx context.Context, tx *store.Tx) error {
				stop, err := store.Read[tour.Stop](ctx, tx, k.stop.ID)
				if err != nil {
					return err
				}
				tt.change(&stop)
				return store.Save(ctx, tx, &stop)
			})

			if (tt.want == "") != (err == nil) || tt.want != "" && !fault.Is(err, tt.want) {
				t.Fatalf("got %v, want %q", err, tt.want)
			}
		})
	}
}

func TestSaveOfTheSameLeavesNoTrace(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	before := head(t, s)

	write(t, s, func(ctx context.Context, tx *store.Tx) error { return store.Save(ctx, tx, &k.stop) })

	if after := head(t, s); after != before {
		t.Errorf("the file went from change %d to %d", before, after)
	}
}

func head(t *testing.T, s *store.Store) int64 {
	t.Helper()
	seq, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return seq
}

func TestInsertCleansAndNames(t *testing.T) {
	s := storetest.Open(t)
	var first, second tour.Person
	write(t, s, func(ctx context.Context, tx *store.Tx) error {
		first = tour.Person{PersonFields: tour.PersonFields{Name: " Joe\u0308l\x00 Beau\x00dry\r\n"}}
		second = tour.Person{PersonFields: tour.PersonFields{Name: "Joël Beaudry"}}
		if err := store.Insert(ctx, tx, &first, first.Name); err != nil {
			return err
		}
		return store.Insert(ctx, tx, &second, second.Name)
	})

	got := read(t, s, func(ctx context.Context, tx *store.Tx) (tour.Person, error) {
		return store.Find[tour.Person](ctx, tx, "joel-beaudry")
	})

	if got.Name != "Joël Beaudry" || got.ID != first.ID || got.Rev != 1 || got.UpdatedAt != storetest.Noon().UnixMilli() {
		t.Errorf("got %+v", got)
	}
	if second.Slug != "joel-beaudry-2" || len(second.ID) != 36 || second.ID[14] != '7' {
		t.Errorf("got slug %q and id %q", second.Slug, second.ID)
	}
}

func TestPlanReadsATourWhole(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)

	p := plan(t, s, k.tour.ID)

	if len(p.Stops) != 1 || len(p.Sessions) != 1 || len(p.Engagements) != 1 || len(p.Tracks) != 1 || len(p.Rooms) != 1 {
		t.Fatalf("got %+v", p)
	}
	if p.Title(p.Sessions[0]).In("fr") != "Rook : le stockage" || p.Speakers(p.Sessions[0])[0].Name != "Raymond Maika" {
		t.Errorf("got session %+v", p.Sessions[0])
	}
	if p.Employer(p.Speakers(p.Sessions[0])[0]).Name != "Shopify" || p.Venues[p.Stops[0].VenueID].Latitude != 45.42 {
		t.Errorf("got organizations %v and venues %v", p.Organizations, p.Venues)
	}
}

func TestDeleteTakesWhatCannotBeWithoutAndUndoBringsAllBack(t *testing.T) {
	tests := map[string]struct {
		doom  func(context.Context, *store.Tx, small) error
		after func(*tour.Plan) bool
	}{
		"a person leaves the talks": {
			func(ctx context.Context, tx *store.Tx, k small) error {
				return store.Delete[tour.Person](ctx, tx, k.person.ID, 0)
			},
			func(p *tour.Plan) bool { return len(p.Engagements) == 0 && len(p.Speakers(p.Sessions[0])) == 0 },
		},
		"a talk takes its deliveries": {
			func(ctx context.Context, tx *store.Tx, k small) error {
				return store.Delete[tour.Talk](ctx, tx, k.talk.ID, 0)
			},
			func(p *tour.Plan) bool { return len(p.Sessions) == 0 },
		},
		"a venue leaves its stops": {
			func(ctx context.Context, tx *store.Tx, k small) error {
				return store.Delete[tour.Venue](ctx, tx, k.venue.ID, 0)
			},
			func(p *tour.Plan) bool {
				return p.Stops[0].VenueID == "" && p.Sessions[0].RoomID == "" && len(p.Rooms) == 0
			},
		},
		"an organization leaves its people": {
			func(ctx context.Context, tx *store.Tx, k small) error {
				return store.Delete[tour.Organization](ctx, tx, k.org.ID, 0)
			},
			func(p *tour.Plan) bool { return p.Tour.OrganizerID == "" && len(p.Organizations) == 0 },
		},
		"a stop takes its agenda": {
			func(ctx context.Context, tx *store.Tx, k small) error {
				return store.Delete[tour.Stop](ctx, tx, k.stop.ID, 1)
			},
			func(p *tour.Plan) bool { return len(p.Stops)+len(p.Sessions)+len(p.Engagements) == 0 },
		},
		"a track leaves its sessions": {
			func(ctx context.Context, tx *store.Tx, k small) error {
				return store.Delete[tour.Track](ctx, tx, k.track.ID, 1)
			},
			func(p *tour.Plan) bool { return len(p.Tracks) == 0 && p.Sessions[0].TrackID == "" },
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := storetest.Open(t)
			k := keepSmall(t, s)
			before := content(t, plan(t, s, k.tour.ID))

			write(t, s, func(ctx context.Context, tx *store.Tx) error { return tt.doom(ctx, tx, k) })

			if !tt.after(plan(t, s, k.tour.ID)) {
				t.Errorf("got %s", content(t, plan(t, s, k.tour.ID)))
			}
			if _, err := s.Undo(t.Context()); err != nil {
				t.Fatal(err)
			}
			if after := content(t, plan(t, s, k.tour.ID)); after != before {
				t.Errorf("undo brought back\n%s\nwant\n%s", after, before)
			}
		})
	}
}

func TestDeleteOfATourAndBack(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	before := content(t, plan(t, s, k.tour.ID))

	write(t, s, func(ctx context.Context, tx *store.Tx) error {
		return store.Delete[tour.Tour](ctx, tx, k.tour.ID, k.tour.Rev)
	})

	err := s.Read(t.Context(), func(tx *store.Tx) error { _, err := tx.Plan(t.Context(), k.tour.ID); return err })
	if !fault.Is(err, fault.NotFound) {
		t.Fatalf("got %v, want a NotFound fault", err)
	}
	if _, err := s.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if after := content(t, plan(t, s, k.tour.ID)); after != before {
		t.Errorf("undo brought back\n%s\nwant\n%s", after, before)
	}
}
