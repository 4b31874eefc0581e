package app

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"tournee/backend/conflict"
	"tournee/backend/fault"
	"tournee/backend/geo"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Conflicts are the use cases about what is wrong with a tour.
type Conflicts struct {
	store *store.Store
	kept  *keptPlans
	clock func() time.Time
	actor string
}

// ConflictList is what is wrong with a tour, and the rules by which it is
// judged.
type ConflictList struct {
	Conflicts []conflict.Conflict  `json:"conflicts" nullable:"false" doc:"The worst first; those that were accepted last"`
	Counts    conflict.Tally       `json:"counts"`
	Rules     []conflict.RuleLevel `json:"rules" nullable:"false"`
}

// today is the date where the program runs.
func today(clock func() time.Time) tour.Date { return tour.Date(clock().Format(time.DateOnly)) }

// conflicts returns what is wrong with a plan on that day, with repairs for the
// worst.
func conflicts(p *tour.Plan, day tour.Date, cities *geo.Cities) []conflict.Conflict {
	return conflict.Find(p, Surroundings(day, cities))
}

// concerns is whether a conflict is about a stop.
func concerns(stopID string, c conflict.Conflict) bool { return slices.Contains(c.StopIDs, stopID) }

// Surroundings are what the plan of a tour does not say of the world.
func Surroundings(day tour.Date, cities *geo.Cities) conflict.Surroundings {
	return conflict.Surroundings{
		Today: day,
		Travel: func(a, b conflict.Point) (minutes int, mode string, km float64) {
			from, to := geo.Point(a), geo.Point(b)
			minutes, by := geo.Between(from, to)
			return minutes, string(by), geo.DistanceKM(from, to)
		},
		Zone:    func(p conflict.Point) string { return cities.ZoneAt(geo.Point(p)) },
		Holiday: func(stop tour.Stop, day tour.Date) (tour.Text, bool) { return holidayOn(&stop, day) },
	}
}

// List returns what is wrong with a tour, by its slug or id.
func (c *Conflicts) List(ctx context.Context, tourKey string) (list ConflictList, err error) {
	err = c.store.Read(ctx, func(tx *store.Tx) error {
		j, err := c.kept.judge(ctx, tx, tourKey, today(c.clock), worst)
		if err == nil {
			list = ConflictList{j.found, conflict.Count(j.found), conflict.Levels(j.plan.Tour)}
		}
		return err
	})
	return list, err
}

// change does something about a tour's conflicts, and returns those that are
// left.
func (c *Conflicts) change(ctx context.Context, tourKey string, do func(tx *store.Tx, p *tour.Plan) error) (ConflictList, error) {
	err := c.store.Write(ctx, func(tx *store.Tx) error {
		j, err := c.kept.judge(ctx, tx, tourKey, today(c.clock), none)
		if err != nil {
			return err
		}
		return do(tx, j.plan)
	})
	if err != nil {
		return ConflictList{}, err
	}
	return c.List(ctx, tourKey)
}

// settle is change for the conflict of one key, with its repairs.
func (c *Conflicts) settle(ctx context.Context, tourKey, key string, do func(tx *store.Tx, p *tour.Plan, one conflict.Conflict) error) (ConflictList, error) {
	return c.change(ctx, tourKey, func(tx *store.Tx, p *tour.Plan) error {
		j, err := c.kept.judge(ctx, tx, tourKey, today(c.clock), keyed(key))
		if err != nil {
			return err
		}
		one, err := theOne(j.found, key)
		if err != nil {
			return err
		}
		return do(tx, p, one)
	})
}

// theOne returns the conflict of that key, or a fault when there is none any more.
func theOne(found []conflict.Conflict, key string) (conflict.Conflict, error) {
	i := slices.IndexFunc(found, func(one conflict.Conflict) bool { return one.Key == key })
	if i < 0 {
		return conflict.Conflict{}, fault.New(fault.Conflict, "This conflict is no longer there: something changed meanwhile. Look again.",
			"Ce conflit n’est plus là : quelque chose a changé entre-temps. Regardez à nouveau.").At("key")
	}
	return found[i], nil
}

// Acknowledge accepts a conflict, with the reason.
func (c *Conflicts) Acknowledge(ctx context.Context, tourKey, key, reason string) (ConflictList, error) {
	return c.settle(ctx, tourKey, key, func(tx *store.Tx, p *tour.Plan, one conflict.Conflict) error {
		reason := strings.TrimSpace(reason)
		tx.Say("acceptConflict", map[string]tour.Text{"what": one.Sentence})
		if one.Acknowledged != nil {
			again, err := store.Read[tour.Acknowledgement](ctx, tx, one.Acknowledged.ID)
			if err != nil {
				return err
			}
			again.Reason, again.By, again.On = reason, c.actor, today(c.clock)
			if err := again.Check(); err != nil {
				return err
			}
			return store.Save(ctx, tx, &again)
		}
		made := tour.Acknowledgement{TourID: p.Tour.ID, AcknowledgementFields: tour.AcknowledgementFields{
			Rule: one.Rule, Key: one.Key, Reason: reason, By: c.actor, On: today(c.clock),
		}}
		if err := made.Check(); err != nil {
			return err
		}
		return store.Insert(ctx, tx, &made, "")
	})
}

// Unacknowledge takes the acceptance of a conflict back.
func (c *Conflicts) Unacknowledge(ctx context.Context, tourKey, key string) (ConflictList, error) {
	return c.settle(ctx, tourKey, key, func(tx *store.Tx, p *tour.Plan, one conflict.Conflict) error {
		if one.Acknowledged == nil {
			return fault.New(fault.Conflict, "Nobody accepted this conflict.", "Personne n’a accepté ce conflit.").At("key")
		}
		tx.Say("reopenConflict", map[string]tour.Text{"what": one.Sentence})
		return store.Delete[tour.Acknowledgement](ctx, tx, one.Acknowledged.ID, 0)
	})
}

// Levels sets how bad the breach of rules is in a tour; a rule that is not
// named keeps its level, and one at its default is not kept.
func (c *Conflicts) Levels(ctx context.Context, tourKey string, levels map[string]string) (ConflictList, error) {
	return c.change(ctx, tourKey, func(tx *store.Tx, p *tour.Plan) error {
		rules, changed := conflict.Rules(), p.Tour
		kept := maps.Clone(changed.Planning.Levels)
		if kept == nil {
			kept = map[string]string{}
		}
		for id, level := range levels {
			i := slices.IndexFunc(rules, func(r conflict.Rule) bool { return r.ID == id })
			if i < 0 {
				return fault.New(fault.Invalid, "No rule is called %q.", "Aucune règle ne s’appelle « %s ».", id).At("levels")
			}
			if delete(kept, id); level != string(rules[i].Default) {
				kept[id] = level
			}
		}
		changed.Planning.Levels = kept
		tx.Say("setRules", map[string]tour.Text{"what": changed.Title})
		if err := changed.Check(); err != nil {
			return err
		}
		return store.Save(ctx, tx, &changed)
	})
}

// Repairs returns what would mend a conflict, of which lists have looked for it
// only of the worst: nothing when the conflict is no longer there.
func (c *Conflicts) Repairs(ctx context.Context, tourKey, key string) (repairs []conflict.Repair, err error) {
	err = c.store.Read(ctx, func(tx *store.Tx) error {
		j, err := c.kept.judge(ctx, tx, tourKey, today(c.clock), keyed(key))
		if err != nil {
			return err
		}
		repairs = []conflict.Repair{}
		if i := slices.IndexFunc(j.found, func(one conflict.Conflict) bool { return one.Key == key }); i >= 0 {
			repairs = j.found[i].Repairs
		}
		return nil
	})
	return repairs, err
}

// Repair applies a repair that a conflict offers, as one act. It is worked out
// anew: a repair that is no longer offered is refused.
func (c *Conflicts) Repair(ctx context.Context, tourKey, key, repair string) (ConflictList, error) {
	return c.settle(ctx, tourKey, key, func(tx *store.Tx, p *tour.Plan, one conflict.Conflict) error {
		i := slices.IndexFunc(one.Repairs, func(r conflict.Repair) bool { return r.ID == repair })
		if i < 0 {
			return fault.New(fault.Conflict, "This repair is no longer possible: something changed meanwhile. Choose another.",
				"Cette réparation n’est plus possible : quelque chose a changé entre-temps. Choisissez-en une autre.").At("repair")
		}
		tx.Say("repairConflict", map[string]tour.Text{"what": one.Repairs[i].Label})
		return apply(ctx, tx, p.Tour.ID, one.Repairs[i].Edits())
	})
}

// apply keeps the records that a repair changes.
func apply(ctx context.Context, tx *store.Tx, tourID string, e conflict.Edits) error {
	for _, s := range e.Stops {
		if err := keepOne(ctx, tx, s.ID == "", &s); err != nil {
			return err
		}
	}
	for _, s := range e.Sessions {
		if err := holdsSession(ctx, tx, &s); err != nil {
			return err
		}
		if err := keepOne(ctx, tx, s.ID == "", &s); err != nil {
			return err
		}
	}
	for _, one := range e.Engagements {
		one.TourID = tourID
		if err := keepOne(ctx, tx, one.ID == "", &one); err != nil {
			return err
		}
	}
	for _, h := range e.Holds {
		if err := keepOne(ctx, tx, h.ID == "", &h); err != nil {
			return err
		}
	}
	for _, s := range e.Sponsorships {
		s.TourID = tourID
		if err := keepOne(ctx, tx, s.ID == "", &s); err != nil {
			return err
		}
	}
	for _, one := range e.Tasks {
		one.TourID = tourID
		if err := keepOne(ctx, tx, one.ID == "", &one); err != nil {
			return err
		}
	}
	for _, id := range e.Ended {
		if err := store.Delete[tour.Sponsorship](ctx, tx, id, 0); err != nil {
			return err
		}
	}
	return nil
}

func keepOne[T record](ctx context.Context, tx *store.Tx, fresh bool, one *T) error {
	if err := (*one).Check(); err != nil {
		return err
	}
	if fresh {
		return store.Insert(ctx, tx, one, "")
	}
	return store.Save(ctx, tx, one)
}
