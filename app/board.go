package app

import (
	"context"
	"slices"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Between is the days that lie free between two stops that follow each other.
type Between struct {
	From   string      `json:"from" doc:"Stop"`
	To     string      `json:"to" doc:"Stop"`
	Travel []tour.Date `json:"travel" nullable:"false" doc:"Days on the way; none when one travels on the day of a stop"`
	Rest   []tour.Date `json:"rest" nullable:"false"`
}

func between(p *tour.Plan, legs []Leg) []Between {
	all := []Between{}
	for _, l := range legs {
		from, _ := p.Stop(l.From)
		to, _ := p.Stop(l.To)
		travel, rest := tour.Between(from, to, l.Minutes)
		all = append(all, Between{l.From, l.To, travel, rest})
	}
	return all
}

// costs adds up what the ways cost one person, each currency apart.
func costs(legs []Leg) []tour.Money {
	sums := []tour.Money{}
	for _, l := range legs {
		i := slices.IndexFunc(sums, func(m tour.Money) bool { return m.Currency == l.Cost.Currency })
		switch {
		case l.Cost.Zero():
		case i < 0:
			sums = append(sums, l.Cost)
		default:
			sums[i].Minor += l.Cost.Minor
		}
	}
	return sums
}

// StretchStop says how a stop becomes longer or shorter.
type StretchStop struct {
	Seen
	Days  int  // negative: shorter
	Front bool // at its beginning
}

// Stretch makes a stop last so many days more, or fewer. Its agenda stays: what
// then lies outside is for the conflicts to tell.
func (s *Stops) Stretch(ctx context.Context, in StretchStop) (stretched tour.Stop, err error) {
	err = s.store.Write(ctx, func(tx *store.Tx) error {
		if stretched, err = store.Read[tour.Stop](ctx, tx, in.ID); err != nil {
			return err
		}
		if stretched.Days()+in.Days < 1 {
			return fault.New(fault.Invalid, "%s lasts %d days: it cannot be shorter than one.", "%s dure %d jours : l’étape ne peut pas durer moins d’un jour.", stretched.City, stretched.Days()).At("days")
		}
		stretched = stretched.Stretch(in.Days, in.Front)
		stretched.Rev = in.Rev
		tx.Say("stretchStop", map[string]tour.Text{"what": stretched.City, "from": tour.Both(string(stretched.Starts.Date())), "to": tour.Both(string(stretched.Last()))})
		return store.Save(ctx, tx, &stretched)
	})
	return stretched, err
}

// StopsMoved is what a deed over several stops did.
type StopsMoved struct {
	Stops []tour.Stop `json:"stops" nullable:"false"`
}

// MoveAll shifts several stops by whole days, all or none, each with its
// agenda, in one act. A fault names the stop at fault.
func (s *Stops) MoveAll(ctx context.Context, seen []Seen, days int) (done StopsMoved, err error) {
	err = s.store.Write(ctx, func(tx *store.Tx) error {
		done = StopsMoved{Stops: []tour.Stop{}}
		return s.each(ctx, tx, "move", seen, func(one Seen) error {
			stop, err := store.Read[tour.Stop](ctx, tx, one.ID)
			if err != nil {
				return err
			}
			stop.Rev = one.Rev
			tx.Say("moveStop", map[string]tour.Text{"what": stop.City, "to": tour.Both(string(stop.Starts.Date().Add(days)))})
			stop, err = moveBy(ctx, tx, stop, days)
			done.Stops = append(done.Stops, stop)
			return err
		})
	})
	return done, err
}

// ReorderStops says in which order the stops of a tour come.
type ReorderStops struct {
	TourID string
	Stops  []Seen // all of them, in their new order
	Moved  string // the stop that a person took
}

// Reorder puts the stops of a tour in another order: the dates stay and the
// cities change places, each with its agenda, in one act.
func (t *Tours) Reorder(ctx context.Context, in ReorderStops) (done StopsMoved, err error) {
	order := make([]string, len(in.Stops))
	for i, one := range in.Stops {
		order[i] = one.ID
	}
	err = t.store.Write(ctx, func(tx *store.Tx) error {
		stops, err := store.Related[tour.Stop](ctx, tx, "tour_id", in.TourID)
		if err != nil {
			return err
		}
		if len(stops) == 0 {
			return fault.New(fault.NotFound, "This tour has no stop to put in order.", "Cette tournée n’a pas d’étape à ordonner.")
		}
		tour.ByRoute(stops)
		made, err := tour.Reordered(stops, order)
		if err != nil {
			return err
		}
		was := map[string]tour.Stop{}
		for _, stop := range stops {
			was[stop.ID] = stop
		}
		done = StopsMoved{Stops: []tour.Stop{}}
		tx.Say("reorderStops", map[string]tour.Text{"what": was[in.Moved].City})
		for i, now := range made {
			stop := was[now.ID]
			stop.Rev = in.Stops[i].Rev
			if stop, err = moveBy(ctx, tx, stop, stop.Starts.Date().Days(now.Starts.Date())); err != nil {
				return err
			}
			done.Stops = append(done.Stops, stop)
		}
		return nil
	})
	return done, err
}
