package app

import (
	"context"
	"maps"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Records are the use cases that every kind of record has. T is the record, F
// what a person may change of it.
type Records[T record, F any] struct {
	store *store.Store
	deed  string // second half of the names of its acts: "Stop" of "editStop"
	look  func(*T) looked[F]
	holds func(context.Context, *store.Tx, *T) error // rules that need other records; nil: none
}

type record interface{ Check() error }

// looked is a record's inside.
type looked[F any] struct {
	identity *tour.Identity
	tourID   *string // nil: of the library
	slug     *string // nil: without
	fields   *F
	name     tour.Text // what it is called in history
}

// Apply changes fields as a person asked. It returns a fault when the request
// cannot be read.
type Apply[F any] func(*F) error

// Create makes a record out of defaults and what apply sets. tourKey is the
// tour's slug or id; it is empty for records of the library. The record is
// kept only if its rules hold.
func (r *Records[T, F]) Create(ctx context.Context, tourKey string, defaults F, apply Apply[F]) (T, error) {
	var made T
	err := r.store.Write(ctx, func(tx *store.Tx) error {
		var fresh T
		in := r.look(&fresh)
		*in.fields = defaults
		if err := apply(in.fields); err != nil {
			return err
		}
		if tourKey != "" && in.tourID != nil {
			owner, err := store.Find[tour.Tour](ctx, tx, tourKey)
			if err != nil {
				return err
			}
			*in.tourID = owner.ID
		}
		if err := r.hold(ctx, tx, &fresh); err != nil {
			return err
		}
		name := r.look(&fresh).name
		tx.Say("create"+r.deed, map[string]tour.Text{"what": name})
		made = fresh
		return store.Insert(ctx, tx, &made, name.In(tour.English))
	})
	return made, err
}

// Edit changes what apply sets of a record, if it is still of that rev.
func (r *Records[T, F]) Edit(ctx context.Context, id string, rev int64, apply Apply[F]) (T, error) {
	var edited T
	err := r.store.Write(ctx, func(tx *store.Tx) (err error) {
		if edited, err = store.Read[T](ctx, tx, id); err != nil {
			return err
		}
		in := r.look(&edited)
		before := in.name
		if err := apply(in.fields); err != nil {
			return err
		}
		in.identity.Rev = rev
		if err := r.hold(ctx, tx, &edited); err != nil {
			return err
		}
		args := map[string]tour.Text{"what": before}
		tx.Say("edit"+r.deed, args)
		if after := r.look(&edited).name; !maps.Equal(before, after) {
			args["to"] = after
			tx.Say("rename"+r.deed, args)
		}
		return store.Save(ctx, tx, &edited)
	})
	return edited, err
}

// Duplicate makes a copy of a record, beside it.
func (r *Records[T, F]) Duplicate(ctx context.Context, id string) (T, error) {
	var made T
	err := r.store.Write(ctx, func(tx *store.Tx) error {
		original, err := store.Read[T](ctx, tx, id)
		if err != nil {
			return err
		}
		made = original
		in := r.look(&made)
		*in.identity = tour.Identity{}
		if in.slug != nil {
			*in.slug = ""
		}
		tx.Say("duplicate"+r.deed, map[string]tour.Text{"what": in.name})
		return store.Insert(ctx, tx, &made, in.name.In(tour.English))
	})
	return made, err
}

// Delete takes a record away, with all that cannot be without it, if it is
// still of that rev. Undo brings it all back.
func (r *Records[T, F]) Delete(ctx context.Context, id string, rev int64) error {
	return r.store.Write(ctx, func(tx *store.Tx) error {
		doomed, err := store.Read[T](ctx, tx, id)
		if err != nil {
			return err
		}
		tx.Say("delete"+r.deed, map[string]tour.Text{"what": r.look(&doomed).name})
		return store.Delete[T](ctx, tx, id, rev)
	})
}

// hold asks for the rules that need other records.
func (r *Records[T, F]) hold(ctx context.Context, tx *store.Tx, record *T) error {
	if err := (*record).Check(); err != nil {
		return err
	}
	if r.holds == nil {
		return nil
	}
	return r.holds(ctx, tx, record)
}

func lookTour(t *tour.Tour) looked[tour.TourFields] {
	return looked[tour.TourFields]{&t.Identity, nil, &t.Slug, &t.TourFields, t.Title}
}

func lookStop(s *tour.Stop) looked[tour.StopFields] {
	return looked[tour.StopFields]{&s.Identity, &s.TourID, &s.Slug, &s.StopFields, s.City}
}

func lookVenue(v *tour.Venue) looked[tour.VenueFields] {
	return looked[tour.VenueFields]{&v.Identity, nil, &v.Slug, &v.VenueFields, tour.Both(v.Name)}
}

func lookRoom(r *tour.Room) looked[tour.RoomFields] {
	return looked[tour.RoomFields]{&r.Identity, nil, nil, &r.RoomFields, tour.Both(r.Name)}
}

func lookOrganization(o *tour.Organization) looked[tour.OrganizationFields] {
	return looked[tour.OrganizationFields]{&o.Identity, nil, &o.Slug, &o.OrganizationFields, tour.Both(o.Name)}
}

func lookPerson(p *tour.Person) looked[tour.PersonFields] {
	return looked[tour.PersonFields]{&p.Identity, nil, &p.Slug, &p.PersonFields, tour.Both(p.Name)}
}

func lookTalk(t *tour.Talk) looked[tour.TalkFields] {
	return looked[tour.TalkFields]{&t.Identity, nil, &t.Slug, &t.TalkFields, t.Title}
}

func lookTrack(t *tour.Track) looked[tour.TrackFields] {
	return looked[tour.TrackFields]{&t.Identity, &t.TourID, nil, &t.TrackFields, t.Name}
}

func lookSession(s *tour.Session) looked[tour.SessionFields] {
	return looked[tour.SessionFields]{&s.Identity, &s.TourID, nil, &s.SessionFields, s.Title.Or(tour.Both(s.Starts.Clock()))}
}

func lookEngagement(e *tour.Engagement) looked[tour.EngagementFields] {
	return looked[tour.EngagementFields]{&e.Identity, &e.TourID, nil, &e.EngagementFields, nil}
}

func lookSponsorship(s *tour.Sponsorship) looked[tour.SponsorshipFields] {
	return looked[tour.SponsorshipFields]{&s.Identity, &s.TourID, nil, &s.SponsorshipFields, nil}
}

func lookSection(s *tour.Section) looked[tour.SectionFields] {
	return looked[tour.SectionFields]{&s.Identity, &s.TourID, nil, &s.SectionFields, s.Title}
}

func lookPhoto(p *tour.Photo) looked[tour.PhotoFields] {
	return looked[tour.PhotoFields]{&p.Identity, &p.TourID, nil, &p.PhotoFields, p.Caption.Or(p.Alt)}
}

// holdsSession keeps a session within its tour, and its start on the clocks of
// its city.
func holdsSession(ctx context.Context, tx *store.Tx, s *tour.Session) error {
	stop, err := stopWithin(ctx, tx, s.TourID, s.StopID)
	if err != nil {
		return err
	}
	return s.CheckIn(stop)
}

func holdsEngagement(ctx context.Context, tx *store.Tx, e *tour.Engagement) error {
	_, err := stopWithin(ctx, tx, e.TourID, e.StopID)
	return err
}

func holdsSponsorship(ctx context.Context, tx *store.Tx, s *tour.Sponsorship) error {
	if s.StopID == "" {
		return nil
	}
	_, err := stopWithin(ctx, tx, s.TourID, s.StopID)
	return err
}

func holdsSection(ctx context.Context, tx *store.Tx, s *tour.Section) error {
	if s.StopID == "" {
		return nil
	}
	_, err := stopWithin(ctx, tx, s.TourID, s.StopID)
	return err
}

// stopWithin returns the stop of that id, or a fault unless it is one of the tour's.
func stopWithin(ctx context.Context, tx *store.Tx, tourID, stopID string) (tour.Stop, error) {
	stop, err := store.Read[tour.Stop](ctx, tx, stopID)
	if err == nil && stop.TourID != tourID {
		err = fault.New(fault.Invalid, "%s is a stop of another tour.", "%s est une étape d’une autre tournée.", stop.City).At("stopId")
	}
	return stop, err
}
