package app

import (
	"context"
	"strconv"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// Seen is a record in the state in which a person saw it.
type Seen struct {
	ID  string `json:"id"`
	Rev int64  `json:"rev" doc:"rev of the record that was seen"`
}

// EditAll changes what apply sets of several records, all or none, in one act.
// A fault names the record at fault.
func (r *Records[T, F]) EditAll(ctx context.Context, seen []Seen, apply Apply[F]) ([]T, error) {
	var edited []T
	err := r.store.Write(ctx, func(tx *store.Tx) error {
		edited = []T{}
		return r.each(ctx, tx, "edit", seen, func(one Seen) error {
			record, err := r.edit(ctx, tx, one, apply)
			edited = append(edited, record)
			return err
		})
	})
	return edited, err
}

// DeleteAll takes several records away, all or none, in one act. A fault names
// the record at fault.
func (r *Records[T, F]) DeleteAll(ctx context.Context, seen []Seen) error {
	return r.store.Write(ctx, func(tx *store.Tx) error {
		return r.each(ctx, tx, "delete", seen, func(one Seen) error { return r.remove(ctx, tx, one) })
	})
}

// each does something to each of several records, once, and says so of all
// together.
func (r *Records[T, F]) each(ctx context.Context, tx *store.Tx, verb string, seen []Seen, do func(Seen) error) error {
	done := map[string]bool{}
	for _, one := range seen {
		if done[one.ID] {
			continue
		}
		done[one.ID] = true
		if err := do(one); err != nil {
			name, failed := nameByID(ctx, tx, one.ID)
			if failed != nil {
				return err
			}
			return of(name, err)
		}
	}
	if len(done) > 1 {
		tx.Say(verb+r.plural(), map[string]tour.Text{"count": tour.Both(strconv.Itoa(len(done)))})
	}
	return nil
}
