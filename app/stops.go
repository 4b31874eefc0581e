package app

import (
	"context"
	"time"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Stops are the use cases about the stops of a tour.
type Stops struct {
	Records[tour.Stop, tour.StopFields]
	clock func() time.Time
}

// NewStop is what a stop is before anybody says more: an evening.
func NewStop(day tour.Date) tour.StopFields {
	return tour.StopFields{
		City: tour.Text{}, Title: tour.Text{}, Region: tour.Text{}, Languages: []tour.Lang{}, Links: []tour.Link{}, Status: tour.Idea,
		Starts: tour.Wall(day + "T18:00"), Ends: tour.Wall(day + "T21:30"),
	}
}

// MoveStop says where a stop goes.
type MoveStop struct {
	ID   string
	Rev  int64
	Days int // on the city's calendar; negative: earlier
}

// Move shifts a stop by whole days on its city's clock, with its agenda.
func (s *Stops) Move(ctx context.Context, in MoveStop) (moved tour.Stop, err error) {
	err = s.store.Write(ctx, func(tx *store.Tx) error {
		if moved, err = store.Read[tour.Stop](ctx, tx, in.ID); err != nil {
			return err
		}
		moved = moved.Shift(in.Days)
		moved.Rev = in.Rev
		tx.Say("moveStop", map[string]tour.Text{"what": moved.City, "to": tour.Both(string(moved.Starts.Date()))})
		if err := store.Save(ctx, tx, &moved); err != nil {
			return err
		}
		return shiftAgenda(ctx, tx, moved, in.Days)
	})
	return moved, err
}

func shiftAgenda(ctx context.Context, tx *store.Tx, stop tour.Stop, days int) error {
	agenda, err := store.Related[tour.Session](ctx, tx, "stop_id", stop.ID)
	if err != nil {
		return err
	}
	for _, s := range agenda {
		s.Starts = s.Starts.AddDays(days)
		if err := beginsIn(ctx, tx, s, stop); err != nil {
			return err
		}
		if err := store.Save(ctx, tx, &s); err != nil {
			return err
		}
	}
	return nil
}

// Duplicate makes a copy of a stop with its agenda, people and sponsorships,
// the day after it, as a plan not yet agreed.
func (s *Stops) Duplicate(ctx context.Context, id string) (made tour.Stop, err error) {
	err = s.store.Write(ctx, func(tx *store.Tx) error {
		original, err := store.Read[tour.Stop](ctx, tx, id)
		if err != nil {
			return err
		}
		plan, err := tx.Plan(ctx, original.TourID)
		if err != nil {
			return err
		}
		tx.Say("duplicateStop", map[string]tour.Text{"what": original.City})
		if made, err = (copier{tx, plan, original.TourID}).stop(ctx, original, nil); err != nil {
			return err
		}
		days := original.Days()
		made = made.Shift(days)
		if err := store.Save(ctx, tx, &made); err != nil {
			return err
		}
		return shiftAgenda(ctx, tx, made, days)
	})
	return made, err
}

// Page returns what the page of a stop shows. Both keys are slugs or ids.
func (s *Stops) Page(ctx context.Context, tourKey, stopKey string) (page StopPage, err error) {
	err = s.store.Read(ctx, func(tx *store.Tx) error {
		plan, err := planOf(ctx, tx, tourKey)
		if err != nil {
			return err
		}
		stop, ok := plan.Stop(stopKey)
		if !ok {
			return noStop(plan, stopKey)
		}
		page = stopPage(plan, stop, conflictsWith(plan, today(s.clock), concerns(stop.ID)))
		return nil
	})
	return page, err
}

func noStop(plan *tour.Plan, key string) error {
	return fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", plan.Tour.Title, key).At("stop")
}
