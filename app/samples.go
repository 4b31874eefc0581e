package app

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"tournee/backend/fault"
	"tournee/backend/sample"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Samples are the use cases about the tours that come with the program.
type Samples struct{ store *store.Store }

// Load keeps the sample tours, each in one undoable act, and returns their
// slugs. A sample tour that is there already is left as it is, whatever was
// changed in it. When ctx ends, the tours kept so far stay.
func (s *Samples) Load(ctx context.Context, progress Progress) ([]string, error) {
	plans := sample.Plans()
	total, done := 0, 0
	for i := range plans {
		total += size(&plans[i])
	}
	if err := s.pictures(ctx); err != nil {
		return nil, err
	}
	slugs := []string{}
	for i := range plans {
		before := done
		var slug string
		err := s.store.Write(ctx, func(tx *store.Tx) (err error) {
			done = before
			slug, err = load(ctx, tx, &plans[i], func() {
				done++
				progress(done, total)
			})
			return err
		})
		if err != nil {
			return slugs, fmt.Errorf("load %s: %w", plans[i].Tour.Slug, err)
		}
		done = before + size(&plans[i])
		progress(done, total)
		slugs = append(slugs, slug)
	}
	return slugs, nil
}

func (s *Samples) pictures(ctx context.Context) error {
	for _, content := range sample.Pictures() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := s.store.Blobs().Put(content); err != nil {
			return err
		}
	}
	return nil
}

func size(p *tour.Plan) int {
	return 1 + len(p.Organizations) + len(p.People) + len(p.Venues) + len(p.Rooms) + len(p.Talks) + len(p.Stops) + len(p.Tracks) +
		len(p.Sessions) + len(p.Engagements) + len(p.Sponsorships) + len(p.Sections) + len(p.Photos)
}

// load keeps one plan unless its tour is there, and returns the tour's slug.
func load(ctx context.Context, tx *store.Tx, p *tour.Plan, step func()) (string, error) {
	there, err := store.Read[tour.Tour](ctx, tx, p.Tour.ID)
	if err == nil {
		return there.Slug, nil
	}
	if !fault.Is(err, fault.NotFound) {
		return "", err
	}
	tx.Say("loadSample", map[string]tour.Text{"what": p.Tour.Title})
	l := loader{ctx, tx, step}
	for _, keep := range []func() error{
		func() error { return each(l, values(p.Organizations)) },
		func() error { return each(l, values(p.People)) },
		func() error { return each(l, values(p.Venues)) },
		func() error { return each(l, p.Rooms) },
		func() error { return each(l, values(p.Talks)) },
		func() error { return each(l, []tour.Tour{p.Tour}) },
		func() error { return each(l, p.Stops) },
		func() error { return each(l, p.Tracks) },
		func() error { return each(l, p.Sessions) },
		func() error { return each(l, p.Engagements) },
		func() error { return each(l, p.Sponsorships) },
		func() error { return each(l, p.Sections) },
		func() error { return each(l, p.Photos) },
	} {
		if err := keep(); err != nil {
			return "", err
		}
	}
	plan, err := tx.Plan(ctx, p.Tour.ID)
	if err != nil {
		return "", err
	}
	return plan.Tour.Slug, announce(ctx, tx, plan)
}

// announce publishes a sample tour, which its public knows since it took place.
func announce(ctx context.Context, tx *store.Tx, plan *tour.Plan) error {
	last, next, err := published(ctx, tx, plan)
	if err != nil || last.Number > 0 {
		return err
	}
	return tx.Publish(ctx, &tour.Release{TourID: plan.Tour.ID, Note: tour.Text{}, Schedule: next, Differences: []tour.Difference{}})
}

type loader struct {
	ctx  context.Context //nolint:containedctx // lives as long as one call
	tx   *store.Tx
	step func()
}

// each keeps the records that are not there yet.
func each[T record](l loader, records []T) error {
	for _, r := range records {
		if err := l.ctx.Err(); err != nil {
			return err
		}
		if err := store.Ensure(l.ctx, l.tx, &r); err != nil {
			return err
		}
		l.step()
	}
	return nil
}

// values returns the records of a map in the order of their ids.
func values[T any](byID map[string]T) []T {
	list := make([]T, 0, len(byID))
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		list = append(list, byID[id])
	}
	return list
}
