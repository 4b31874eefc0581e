package app

import (
	"context"
	"slices"
	"sync"

	"tournee/backend/conflict"
	"tournee/backend/geo"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// How many plans are kept, how many records these may have together, and
// after how many changes one is read anew.
const (
	mostKept    = 4
	mostRecords = 60_000
	mostChanges = 300
)

// keptPlans are the plans of the tours that were asked for last, with what is
// wrong with them: after a change only what it touches is read and judged
// again. It is safe for concurrent use.
type keptPlans struct {
	cities *geo.Cities

	mu    sync.Mutex
	tours []*keptTour // the last asked for first
}

// keptTour is a plan in one state of the file, judged as of one day.
type keptTour struct {
	id     string
	cities *geo.Cities

	mu      sync.Mutex
	mark    store.Mark
	day     tour.Date
	plan    *tour.Plan // never changed: whoever asked may still be reading it
	checker *conflict.Checker
	found   []conflict.Conflict
	records int // under the lock of all's lock
}

// judged is a plan with what is wrong with it. Many may be reading the plan:
// it is not to be changed.
type judged struct {
	plan  *tour.Plan
	found []conflict.Conflict
}

// asked says whether the repairs of the i-th conflict are asked for.
type asked func(i int, c conflict.Conflict) bool

// worst asks for the repairs of as many conflicts as lists show them with.
func worst(*tour.Plan) asked {
	return func(i int, _ conflict.Conflict) bool { return i < conflict.Mended }
}

// none asks for no repairs.
func none(*tour.Plan) asked { return func(int, conflict.Conflict) bool { return false } }

// keyed asks for the repairs of the conflict of that key.
func keyed(key string) func(*tour.Plan) asked {
	return func(*tour.Plan) asked {
		return func(_ int, c conflict.Conflict) bool { return c.Key == key }
	}
}

// judge returns the plan of a tour, by its slug or id, as the transaction finds
// it, with what is wrong on that day; those conflicts that are asked for have
// their repairs. The transaction must have changed nothing yet.
func (k *keptPlans) judge(ctx context.Context, tx *store.Tx, key string, day tour.Date, which func(*tour.Plan) asked) (judged, error) {
	t, err := tourOf(ctx, tx, key)
	if err != nil {
		return judged{}, err
	}
	one := k.of(t.ID)
	one.mu.Lock()
	defer one.mu.Unlock()
	if err := one.bring(ctx, tx, day); err != nil {
		return judged{}, err
	}
	k.limit(one, recordsOf(one.plan))
	return judged{one.plan, one.mended(which(one.plan))}, nil
}

// of returns what is kept of a tour, and forgets what was asked for longest ago.
func (k *keptPlans) of(id string) *keptTour {
	k.mu.Lock()
	defer k.mu.Unlock()
	i := slices.IndexFunc(k.tours, func(t *keptTour) bool { return t.id == id })
	one := &keptTour{id: id, cities: k.cities}
	if i >= 0 {
		one = k.tours[i]
		k.tours = slices.Delete(k.tours, i, i+1)
	}
	k.tours = slices.Insert(k.tours, 0, one)
	return one
}

// limit forgets the plans beyond the limits.
func (k *keptPlans) limit(one *keptTour, records int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	one.records = records
	sum := 0
	for i, t := range k.tours {
		if sum += t.records; i == mostKept || sum > mostRecords {
			clear(k.tours[i:])
			k.tours = k.tours[:i]
			return
		}
	}
}

func recordsOf(p *tour.Plan) int {
	return len(p.Stops) + len(p.Sessions) + len(p.Engagements) + len(p.Sponsorships) + len(p.Sections) + len(p.Photos) + len(p.Holds) + len(p.Tasks) +
		len(p.Budget) + len(p.Availability) + len(p.Elsewhere) + len(p.Venues) + len(p.Rooms) + len(p.Organizations) + len(p.People) + len(p.Talks)
}

// bring makes the plan what the transaction finds, judged as of that day.
func (t *keptTour) bring(ctx context.Context, tx *store.Tx, day tour.Date) error {
	now, follows, err := tx.Mark(ctx, t.mark)
	if err != nil {
		return err
	}
	if t.plan == nil || !follows {
		return t.anew(ctx, tx, now, day)
	}
	if now == t.mark {
		if day != t.day {
			t.keep(now, day, t.plan, conflict.NewChecker(t.plan, Surroundings(day, t.cities)))
		}
		return nil
	}
	changes, err := tx.Changed(ctx, t.mark.Seq, mostChanges)
	if err != nil {
		return err
	}
	if len(changes) > mostChanges {
		return t.anew(ctx, tx, now, day)
	}
	plan, err := tx.Patched(ctx, t.plan, changes)
	if err != nil {
		return err
	}
	if day != t.day {
		t.keep(now, day, plan, conflict.NewChecker(plan, Surroundings(day, t.cities)))
		return nil
	}
	changed := []conflict.Changed{}
	for _, c := range changes {
		if c.TourID == "" || c.TourID == t.id {
			changed = append(changed, conflict.Changed{Kind: c.Kind, ID: c.ID})
		}
	}
	t.checker.Update(plan, changed...)
	t.keep(now, day, plan, t.checker)
	return nil
}

// anew reads and judges the whole tour.
func (t *keptTour) anew(ctx context.Context, tx *store.Tx, now store.Mark, day tour.Date) error {
	plan, err := tx.Plan(ctx, t.id)
	if err == nil {
		t.keep(now, day, plan, conflict.NewChecker(plan, Surroundings(day, t.cities)))
	}
	return err
}

func (t *keptTour) keep(now store.Mark, day tour.Date, plan *tour.Plan, checker *conflict.Checker) {
	t.mark, t.day, t.plan, t.checker = now, day, plan, checker
	t.found = checker.Conflicts()
}

// mended returns the conflicts, those that are asked for with their repairs.
func (t *keptTour) mended(which asked) []conflict.Conflict {
	found := slices.Clone(t.found)
	for i, c := range found {
		if which(i, c) {
			t.checker.Mend(found[i : i+1])
		}
	}
	return found
}
