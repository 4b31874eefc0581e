package app

import (
	"context"
	"maps"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// Records are the use cases that every kind of record has. T is the record, F
// what a person may change of it.
type Records[T record, F any] struct {
	store *store.Store
	deed  string // second half of the names of its acts: "Stop" of "editStop"
	look  func(*T) looked[F]
	holds func(context.Context, *store.Tx, *T) error // rules that need other records; nil: none

	follow func(context.Context, *store.Tx, *T) error // what else an edit changes; nil: nothing

	along func(ctx context.Context, tx *store.Tx, original, made *T) error // what is copied along; nil: nothing

	// called is what history calls a record whose own fields do not say; nil:
	// they do.
	called func(context.Context, *store.Tx, *T) (tour.Text, error)
}

type record interface{ Check() error }

// Apply changes fields as a person asked. It returns a fault when the request
// cannot be read.
type Apply[F any] func(*F) error

// Create makes a record out of defaults and what apply sets. tourKey is the
// tour's slug or id; it is empty for records of the library. The record is
// kept only if its rules hold.
func (r *Records[T, F]) Create(ctx context.Context, tourKey string, defaults F, apply Apply[F]) (T, error) {
	var made T
	err := r.store.Write(ctx, func(tx *store.Tx) (err error) {
		made, err = r.create(ctx, tx, tourKey, defaults, apply)
		return err
	})
	return made, err
}

func (r *Records[T, F]) create(ctx context.Context, tx *store.Tx, tourKey string, defaults F, apply Apply[F]) (T, error) {
	var made T
	in := r.look(&made)
	*in.fields = defaults
	if err := apply(in.fields); err != nil {
		return made, err
	}
	if in.tourID != nil {
		owner, err := tourOf(ctx, tx, tourKey)
		if err != nil {
			return made, err
		}
		*in.tourID = owner.ID
	}
	if err := r.hold(ctx, tx, &made); err != nil {
		return made, err
	}
	if err := r.say(ctx, tx, "create", &made); err != nil {
		return made, err
	}
	err := store.Insert(ctx, tx, &made, in.name().In(tour.English))
	return made, err
}

// Edit changes what apply sets of a record, if it is still of that rev.
func (r *Records[T, F]) Edit(ctx context.Context, id string, rev int64, apply Apply[F]) (T, error) {
	var edited T
	err := r.store.Write(ctx, func(tx *store.Tx) (err error) {
		edited, err = r.edit(ctx, tx, Seen{id, rev}, apply)
		return err
	})
	return edited, err
}

func (r *Records[T, F]) edit(ctx context.Context, tx *store.Tx, seen Seen, apply Apply[F]) (T, error) {
	edited, err := store.Read[T](ctx, tx, seen.ID)
	if err != nil {
		return edited, err
	}
	in := r.look(&edited)
	before := in.name()
	if err := r.say(ctx, tx, "edit", &edited); err != nil {
		return edited, err
	}
	if err := apply(in.fields); err != nil {
		return edited, err
	}
	in.identity.Rev = seen.Rev
	if err := r.hold(ctx, tx, &edited); err != nil {
		return edited, err
	}
	if after := in.name(); !before.Empty() && !after.Empty() && !maps.Equal(before, after) {
		tx.Say("rename"+r.deed, map[string]tour.Text{"what": before, "to": after})
	}
	if err := store.Save(ctx, tx, &edited); err != nil || r.follow == nil {
		return edited, err
	}
	return edited, r.follow(ctx, tx, &edited)
}

// Duplicate makes a copy of a record, beside it, with what is copied along.
func (r *Records[T, F]) Duplicate(ctx context.Context, id string) (T, error) {
	var made T
	err := r.store.Write(ctx, func(tx *store.Tx) error {
		original, err := store.Read[T](ctx, tx, id)
		if err != nil {
			return err
		}
		made = original
		in := r.look(&made)
		*in.identity = tour.Identity{}
		forget(&made)
		if in.slug != nil {
			*in.slug = ""
		}
		if err := r.say(ctx, tx, "duplicate", &original); err != nil {
			return err
		}
		if err := store.Insert(ctx, tx, &made, in.name().In(tour.English)); err != nil || r.along == nil {
			return err
		}
		return r.along(ctx, tx, &original, &made)
	})
	return made, err
}

// forget leaves out of a copy where the record was taken from: the copy was not.
func forget(record any) {
	if t, ok := record.(interface{ Origin() *tour.Source }); ok {
		*t.Origin() = tour.Source{}
	}
}

// Delete takes a record away, with all that cannot be without it, if it is
// still of that rev. Undo brings it all back.
func (r *Records[T, F]) Delete(ctx context.Context, id string, rev int64) error {
	return r.store.Write(ctx, func(tx *store.Tx) error { return r.remove(ctx, tx, Seen{id, rev}) })
}

func (r *Records[T, F]) remove(ctx context.Context, tx *store.Tx, seen Seen) error {
	doomed, err := store.Read[T](ctx, tx, seen.ID)
	if err != nil {
		return err
	}
	if err := r.say(ctx, tx, "delete", &doomed); err != nil {
		return err
	}
	return store.Delete[T](ctx, tx, seen.ID, seen.Rev)
}

// say names what is done to a record, for history and undo.
func (r *Records[T, F]) say(ctx context.Context, tx *store.Tx, verb string, record *T) error {
	name := r.look(record).name()
	if name.Empty() && r.called != nil {
		var err error
		if name, err = r.called(ctx, tx, record); err != nil {
			return err
		}
	}
	tx.Say(verb+r.deed, map[string]tour.Text{"what": name})
	return nil
}

// hold asks for the rules that need other records.
func (r *Records[T, F]) hold(ctx context.Context, tx *store.Tx, record *T) error {
	if err := (*record).Check(); err != nil {
		return err
	}
	if r.holds == nil {
		return nil
	}
	return r.holds(ctx, tx, record)
}
