package app

import (
	"context"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// holdsDeliverable keeps a deliverable within its tour, and a make-good with
// the sponsor who missed something.
func holdsDeliverable(ctx context.Context, tx *store.Tx, d *tour.Deliverable) error {
	if err := perhapsWithin(ctx, tx, d.TourID, d.StopID); err != nil {
		return err
	}
	if err := sessionWithin(ctx, tx, d.TourID, d.SessionID); err != nil {
		return err
	}
	sponsorship, err := store.Read[tour.Sponsorship](ctx, tx, d.SponsorshipID)
	if err != nil {
		return err
	}
	if sponsorship.TourID != d.TourID {
		return fault.New(fault.Invalid, "This sponsorship is one of another tour.", "Ce partenariat est celui d’une autre tournée.").At("sponsorshipId")
	}
	if d.MakesUpForID == "" {
		return nil
	}
	missed, err := store.Read[tour.Deliverable](ctx, tx, d.MakesUpForID)
	if err == nil && missed.SponsorshipID != d.SponsorshipID {
		err = fault.New(fault.Invalid, "A make-good is owed to the sponsor who missed something.", "Une compensation est due au partenaire à qui quelque chose a manqué.").At("makesUpForId")
	}
	return err
}

// holdsProof keeps a proof, and the photo that it shows, within its tour.
func holdsProof(ctx context.Context, tx *store.Tx, p *tour.Proof) error {
	deliverable, err := store.Read[tour.Deliverable](ctx, tx, p.DeliverableID)
	if err != nil {
		return err
	}
	if deliverable.TourID != p.TourID {
		return fault.New(fault.Invalid, "This deliverable is one of another tour.", "Ce livrable est celui d’une autre tournée.").At("deliverableId")
	}
	if p.PhotoID == "" {
		return nil
	}
	photo, err := store.Read[tour.Photo](ctx, tx, p.PhotoID)
	if err == nil && photo.TourID != p.TourID {
		err = fault.New(fault.Invalid, "This photo is one of another tour.", "Cette photo est celle d’une autre tournée.").At("photoId")
	}
	return err
}

func calledByDeliverable(ctx context.Context, tx *store.Tx, p *tour.Proof) (tour.Text, error) {
	deliverable, err := store.Read[tour.Deliverable](ctx, tx, p.DeliverableID)
	return deliverable.Called(), err
}
