package app

import (
	"context"
	"time"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Holds are the use cases about venues kept for stops. Who stands before whom
// is asked over all tours: a venue has one line for a day.
type Holds struct {
	Records[tour.Hold, tour.HoldFields]
	clock func() time.Time
}

// today returns the day that it is.
func (h *Holds) today() tour.Date { return tour.Date(h.clock().Format("2006-01-02")) }

// PlaceHold says which venue is kept for a stop. What is left out is chosen: a
// Rank of 0 is the last in line, the days are the stop's.
type PlaceHold struct {
	StopID    string
	VenueID   string
	Rank      int
	From, To  tour.Date
	Expires   tour.Date
	Cost      tour.Money
	ContactID string
	Notes     string
}

// Place keeps a venue for a stop.
func (h *Holds) Place(ctx context.Context, in PlaceHold) (placed tour.Hold, err error) {
	err = h.store.Write(ctx, func(tx *store.Tx) error {
		stop, err := store.Read[tour.Stop](ctx, tx, in.StopID)
		if err != nil {
			return err
		}
		venue, err := store.Read[tour.Venue](ctx, tx, in.VenueID)
		if err != nil {
			return err
		}
		all, err := store.Related[tour.Hold](ctx, tx, "venue_id", venue.ID)
		if err != nil {
			return err
		}
		hold := tour.Hold{TourID: stop.TourID, HoldFields: tour.HoldFields{
			StopID: stop.ID, VenueID: venue.ID, Rank: in.Rank, From: in.From, To: in.To, Expires: in.Expires, Status: tour.HoldKept,
			Cost: in.Cost, ContactID: in.ContactID, Notes: in.Notes,
		}}
		if hold.From == "" {
			hold.From, hold.To = stop.Starts.Date(), stop.Starts.Date().Add(stop.Days()-1)
		}
		if hold.Rank == 0 {
			hold.Rank = hold.LastRank(all)
		}
		if err := h.free(ctx, tx, hold, all, venue); err != nil {
			return err
		}
		if err := h.ahead(hold.Expires); err != nil {
			return err
		}
		tx.Say("placeHold", map[string]tour.Text{"what": tour.Both(venue.Name), "to": stop.City})
		if err := store.Insert(ctx, tx, &hold, ""); err != nil {
			return err
		}
		placed = hold
		return nil
	})
	return placed, err
}

// free returns a fault when the stop keeps the venue already, or another stop
// has that place in line.
func (h *Holds) free(ctx context.Context, tx *store.Tx, hold tour.Hold, all []tour.Hold, venue tour.Venue) error {
	for _, other := range all {
		switch {
		case !hold.Meets(other):
		case other.StopID == hold.StopID:
			return fault.New(fault.Conflict, "%s is kept for this stop on these days already.", "%s est déjà retenu pour cette étape ces jours-là.", venue.Name).At("venueId")
		case other.Rank == hold.Rank:
			stop, err := store.Read[tour.Stop](ctx, tx, other.StopID)
			if err != nil {
				return err
			}
			return fault.New(fault.Conflict, "%s has place %d in line at %s on these days: choose another.",
				"%s a déjà le rang %d chez %s ces jours-là : choisissez-en un autre.", stop.City, other.Rank, venue.Name).At("rank")
		}
	}
	return nil
}

// ahead returns a fault when a hold would expire on a day that is over.
func (h *Holds) ahead(expires tour.Date) error {
	if expires != "" && expires < h.today() {
		return fault.New(fault.Invalid, "%s is over: choose a day from today on.", "Le %s est passé : choisissez un jour à partir d’aujourd’hui.", expires.InWords()).At("expires")
	}
	return nil
}

// ChangeHold is a hold as it was seen.
type ChangeHold struct {
	ID  string
	Rev int64
}

// Promote makes sure of a venue: the stop has it, and who waited behind another
// rank of it moves up. releaseOthers gives back the other venues that are kept
// for the stop. It returns a fault while another stop is before it in line.
func (h *Holds) Promote(ctx context.Context, in ChangeHold, releaseOthers bool) (promoted tour.Hold, err error) {
	err = h.store.Write(ctx, func(tx *store.Tx) error {
		l, err := readLine(ctx, tx, in)
		if err != nil {
			return err
		}
		if err := l.mustBeFirst(ctx, tx); err != nil {
			return err
		}
		tx.Say("promoteHold", map[string]tour.Text{"what": tour.Both(l.venue.Name), "to": l.stop.City})
		if l.hold.Rank > 1 {
			if err := l.moveUp(ctx, tx); err != nil {
				return err
			}
		}
		l.hold.Status, l.hold.Rank = tour.HoldConfirmed, 1
		if err := store.Save(ctx, tx, &l.hold); err != nil {
			return err
		}
		if l.stop.VenueID != l.hold.VenueID {
			l.stop.VenueID = l.hold.VenueID
			if err := l.saveStop(ctx, tx); err != nil {
				return err
			}
		}
		promoted = l.hold
		if !releaseOthers {
			return nil
		}
		return l.releaseOthers(ctx, tx)
	})
	return promoted, err
}

// Release gives a venue back. Who stands behind it on its days moves up, in
// whatever tour; a stop that had the venue has none.
func (h *Holds) Release(ctx context.Context, in ChangeHold) (released tour.Hold, err error) {
	err = h.store.Write(ctx, func(tx *store.Tx) error {
		l, err := readLine(ctx, tx, in)
		if err != nil {
			return err
		}
		tx.Say("releaseHold", map[string]tour.Text{"what": tour.Both(l.venue.Name), "to": l.stop.City})
		if l.hold.Status == tour.HoldConfirmed && l.stop.VenueID == l.hold.VenueID {
			l.stop.VenueID = ""
			if err := l.saveStop(ctx, tx); err != nil {
				return err
			}
		}
		if err := l.release(ctx, tx); err != nil {
			return err
		}
		released = l.hold
		return nil
	})
	return released, err
}

// Extend lets a hold expire on another day.
func (h *Holds) Extend(ctx context.Context, in ChangeHold, expires tour.Date) (extended tour.Hold, err error) {
	err = h.store.Write(ctx, func(tx *store.Tx) error {
		l, err := readLine(ctx, tx, in)
		if err != nil {
			return err
		}
		if expires == "" {
			return fault.New(fault.Invalid, "Say until which day the venue waits.", "Dites jusqu’à quel jour le lieu attend.").At("expires")
		}
		if err := h.ahead(expires); err != nil {
			return err
		}
		tx.Say("extendHold", map[string]tour.Text{"what": tour.Both(l.venue.Name), "to": tour.Both(string(expires))})
		l.hold.Expires = expires
		extended = l.hold
		return store.Save(ctx, tx, &extended)
	})
	return extended, err
}
