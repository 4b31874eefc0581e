package store_test

import (
	"context"
	"testing"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// small is a tour of one evening: who, where and what refer to each other.
type small struct {
	org     tour.Organization
	person  tour.Person
	venue   tour.Venue
	room    tour.Room
	talk    tour.Talk
	tour    tour.Tour
	stop    tour.Stop
	track   tour.Track
	session tour.Session
}

// keepSmall keeps a small tour in the store, in one act.
func keepSmall(t *testing.T, s *store.Store) small {
	t.Helper()
	var k small
	write(t, s, func(ctx context.Context, tx *store.Tx) error {
		tx.Say("createTour", map[string]tour.Text{"what": tour.Both("Spring")})
		k = small{
			org:    tour.Organization{OrganizationFields: tour.OrganizationFields{Name: "Shopify"}},
			person: tour.Person{PersonFields: tour.PersonFields{Name: "Raymond Maika", Links: []tour.Link{}}},
			venue:  tour.Venue{VenueFields: tour.VenueFields{Name: "Shopify Ottawa", Latitude: 45.42, Longitude: -75.69}},
			room:   tour.Room{RoomFields: tour.RoomFields{Name: "Main"}},
			talk:   tour.Talk{TalkFields: tour.TalkFields{Title: tour.Text{"fr": "Rook : le stockage", "en": "Using Rook"}, Format: "talk", Minutes: 25}},
			tour:   tour.Tour{TourFields: tour.TourFields{Title: tour.Both("Spring"), Line: "pin", Languages: tour.Langs(), Currency: "CAD"}},
			stop: tour.Stop{StopFields: tour.StopFields{
				City: tour.Text{"fr": "Québec", "en": "Quebec City"}, Zone: "America/Toronto", Starts: "2018-05-10T18:00", Ends: "2018-05-10T21:30", Status: tour.Tentative,
			}},
			track:   tour.Track{TrackFields: tour.TrackFields{Name: tour.Both("Storage")}},
			session: tour.Session{SessionFields: tour.SessionFields{Kind: tour.Delivery, Starts: "2018-05-10T19:00", Minutes: 25, Status: tour.SessionConfirmed}},
		}
		return k.insert(ctx, tx)
	})
	return k
}

func (k *small) insert(ctx context.Context, tx *store.Tx) error {
	if err := store.Insert(ctx, tx, &k.org, k.org.Name); err != nil {
		return err
	}
	k.person.OrganizationID, k.venue.OrganizationID, k.tour.OrganizerID = k.org.ID, k.org.ID, k.org.ID
	if err := store.Insert(ctx, tx, &k.person, k.person.Name); err != nil {
		return err
	}
	if err := store.Insert(ctx, tx, &k.venue, k.venue.Name); err != nil {
		return err
	}
	k.room.VenueID = k.venue.ID
	if err := store.Insert(ctx, tx, &k.room, ""); err != nil {
		return err
	}
	k.talk.SpeakerIDs = []string{k.person.ID}
	if err := store.Insert(ctx, tx, &k.talk, "Using Rook"); err != nil {
		return err
	}
	if err := store.Insert(ctx, tx, &k.tour, "Spring"); err != nil {
		return err
	}
	k.stop.TourID, k.stop.VenueID, k.track.TourID = k.tour.ID, k.venue.ID, k.tour.ID
	if err := store.Insert(ctx, tx, &k.stop, "Quebec City"); err != nil {
		return err
	}
	if err := store.Insert(ctx, tx, &k.track, ""); err != nil {
		return err
	}
	k.session.TourID, k.session.StopID, k.session.TalkID, k.session.RoomID, k.session.TrackID = k.tour.ID, k.stop.ID, k.talk.ID, k.room.ID, k.track.ID
	if err := store.Insert(ctx, tx, &k.session, ""); err != nil {
		return err
	}
	return store.Insert(ctx, tx, &tour.Engagement{TourID: k.tour.ID, EngagementFields: tour.EngagementFields{StopID: k.stop.ID, PersonID: k.person.ID, Status: tour.Invited}}, "")
}

func write(t *testing.T, s *store.Store, fn func(context.Context, *store.Tx) error) {
	t.Helper()
	if err := try(t, s, fn); err != nil {
		t.Fatal(err)
	}
}

func try(t *testing.T, s *store.Store, fn func(context.Context, *store.Tx) error) error {
	t.Helper()
	return s.Write(t.Context(), func(tx *store.Tx) error { return fn(t.Context(), tx) })
}

func read[T any](t *testing.T, s *store.Store, fn func(context.Context, *store.Tx) (T, error)) T {
	t.Helper()
	var got T
	err := s.Read(t.Context(), func(tx *store.Tx) (err error) {
		got, err = fn(t.Context(), tx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func plan(t *testing.T, s *store.Store, id string) *tour.Plan {
	t.Helper()
	return read(t, s, func(ctx context.Context, tx *store.Tx) (*tour.Plan, error) { return tx.Plan(ctx, id) })
}
