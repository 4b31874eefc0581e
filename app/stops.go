package app

import (
	"context"
	"slices"
	"time"

	"tournee/backend/conflict"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Stops are the use cases about the stops of a tour.
type Stops struct {
	Records[tour.Stop, tour.StopFields]
	clock func() time.Time
	kept  *keptPlans
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
		moved.Rev = in.Rev
		tx.Say("moveStop", map[string]tour.Text{"what": moved.City, "to": tour.Both(string(moved.Starts.Date().Add(in.Days)))})
		moved, err = moveBy(ctx, tx, moved, in.Days)
		return err
	})
	return moved, err
}

// moveBy keeps a stop so many days later, with its agenda.
func moveBy(ctx context.Context, tx *store.Tx, stop tour.Stop, days int) (tour.Stop, error) {
	stop = stop.Shift(days)
	if err := store.Save(ctx, tx, &stop); err != nil {
		return stop, err
	}
	return stop, shiftAgenda(ctx, tx, stop, days)
}

// holdsStop returns a fault when a stop is written years away from its tour. To
// move it there by days is no slip of the pen.
func holdsStop(ctx context.Context, tx *store.Tx, stop *tour.Stop) error {
	stops, err := store.Related[tour.Stop](ctx, tx, "tour_id", stop.TourID)
	if err != nil {
		return err
	}
	for i, s := range stops {
		if s.ID != stop.ID {
			continue
		}
		if s.Starts.Date() == stop.Starts.Date() {
			return nil
		}
		stops = slices.Delete(stops, i, i+1)
		break
	}
	return stop.CheckAmong(stops)
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

// Page returns what the page of a stop shows. Both keys are slugs or ids.
func (s *Stops) Page(ctx context.Context, tourKey, stopKey string) (page StopPage, err error) {
	err = s.store.Read(ctx, func(tx *store.Tx) error {
		j, err := s.kept.judge(ctx, tx, tourKey, today(s.clock), func(p *tour.Plan) asked {
			stop, _ := p.Stop(stopKey)
			n := 0
			return func(_ int, c conflict.Conflict) bool {
				if !concerns(stop.ID, c) {
					return false
				}
				n++
				return n <= conflict.Mended
			}
		})
		if err != nil {
			return err
		}
		stop, ok := j.plan.Stop(stopKey)
		if !ok {
			return noStop(j.plan, stopKey)
		}
		page = stopPage(j.plan, stop, j.found)
		return nil
	})
	return page, err
}

func noStop(plan *tour.Plan, key string) error {
	return fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", plan.Tour.Title, key).At("stop")
}
