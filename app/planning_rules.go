package app

import (
	"context"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// holdsHold keeps a hold within its tour.
func holdsHold(ctx context.Context, tx *store.Tx, h *tour.Hold) error {
	_, err := stopWithin(ctx, tx, h.TourID, h.StopID)
	return err
}

// holdsTask keeps a task within its tour.
func holdsTask(ctx context.Context, tx *store.Tx, t *tour.Task) error {
	return perhapsWithin(ctx, tx, t.TourID, t.StopID)
}

// holdsBudgetItem keeps a budget item within its tour.
func holdsBudgetItem(ctx context.Context, tx *store.Tx, b *tour.BudgetItem) error {
	return perhapsWithin(ctx, tx, b.TourID, b.StopID)
}

// perhapsWithin returns a fault when a stop is named that is not one of the tour's.
func perhapsWithin(ctx context.Context, tx *store.Tx, tourID, stopID string) error {
	if stopID == "" {
		return nil
	}
	_, err := stopWithin(ctx, tx, tourID, stopID)
	return err
}

func calledBySubject(ctx context.Context, tx *store.Tx, a *tour.Availability) (tour.Text, error) {
	if a.PersonID == "" {
		return venueName(ctx, tx, a.VenueID)
	}
	person, err := store.Read[tour.Person](ctx, tx, a.PersonID)
	return tour.Both(person.Name), err
}

func calledByVenue(ctx context.Context, tx *store.Tx, h *tour.Hold) (tour.Text, error) {
	return venueName(ctx, tx, h.VenueID)
}

func venueName(ctx context.Context, tx *store.Tx, id string) (tour.Text, error) {
	venue, err := store.Read[tour.Venue](ctx, tx, id)
	return tour.Both(venue.Name), err
}
