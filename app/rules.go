package app

import (
	"context"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

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

// calledByTalk calls a session without a title of its own by its talk's, or
// else by its hour.
func calledByTalk(ctx context.Context, tx *store.Tx, s *tour.Session) (tour.Text, error) {
	if s.TalkID == "" {
		return tour.Both(s.Starts.Clock()), nil
	}
	talk, err := store.Read[tour.Talk](ctx, tx, s.TalkID)
	return talk.Title, err
}

func calledByPerson(ctx context.Context, tx *store.Tx, e *tour.Engagement) (tour.Text, error) {
	person, err := store.Read[tour.Person](ctx, tx, e.PersonID)
	return tour.Both(person.Name), err
}

func calledByOrganization(ctx context.Context, tx *store.Tx, s *tour.Sponsorship) (tour.Text, error) {
	o, err := store.Read[tour.Organization](ctx, tx, s.OrganizationID)
	return tour.Both(o.Name), err
}
