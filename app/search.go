package app

import (
	"context"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Found is a record that a search found.
type Found struct {
	Kind     string    `json:"kind" enum:"tour,stop,person,talk,session,venue,organization,section"`
	ID       string    `json:"id"`
	Slug     string    `json:"slug"`
	Title    tour.Text `json:"title"`
	Detail   tour.Text `json:"detail" doc:"Where it belongs"`
	TourSlug string    `json:"tourSlug" doc:"Empty: of the library"`
	StopSlug string    `json:"stopSlug" doc:"Empty: of no stop"`
}

// Search finds records that hold every word of query as the beginning of one
// of theirs, whatever the case and the accents.
func (l *Library) Search(ctx context.Context, query string, limit int) ([]Found, error) {
	found := []Found{}
	err := l.store.Read(ctx, func(tx *store.Tx) error {
		hits, err := tx.Search(ctx, query, limit, "tour", "stop", "person", "talk", "session", "venue", "organization", "section")
		if err != nil {
			return err
		}
		for _, h := range hits {
			one, err := show(ctx, tx, h)
			if fault.Is(err, fault.NotFound) {
				continue
			}
			if err != nil {
				return err
			}
			found = append(found, one)
		}
		return nil
	})
	return found, err
}

func show(ctx context.Context, tx *store.Tx, h store.Hit) (Found, error) {
	f := Found{Kind: h.Kind, ID: h.ID, Detail: tour.Text{}}
	switch h.Kind {
	case "person":
		p, err := store.Read[tour.Person](ctx, tx, h.ID)
		if err != nil {
			return f, err
		}
		f.Slug, f.Title = p.Slug, tour.Both(p.Name)
		if p.OrganizationID != "" {
			o, err := store.Read[tour.Organization](ctx, tx, p.OrganizationID)
			f.Detail = tour.Both(o.Name)
			return f, err
		}
		return f, nil
	case "talk":
		t, err := store.Read[tour.Talk](ctx, tx, h.ID)
		f.Slug, f.Title = t.Slug, t.Title
		return f, err
	case "venue":
		v, err := store.Read[tour.Venue](ctx, tx, h.ID)
		f.Slug, f.Title, f.Detail = v.Slug, tour.Both(v.Name), v.City
		return f, err
	case "organization":
		o, err := store.Read[tour.Organization](ctx, tx, h.ID)
		f.Slug, f.Title = o.Slug, tour.Both(o.Name)
		return f, err
	}
	return showOfTour(ctx, tx, h, f)
}

func showOfTour(ctx context.Context, tx *store.Tx, h store.Hit, f Found) (Found, error) {
	owner, err := store.Read[tour.Tour](ctx, tx, h.TourID)
	if err != nil {
		return f, err
	}
	f.TourSlug, f.Detail = owner.Slug, owner.Title
	stopID := ""
	switch h.Kind {
	case "tour":
		f.Slug, f.Title, f.Detail = owner.Slug, owner.Title, tour.Text{}
	case "stop":
		stopID = h.ID
	case "session":
		s, err := store.Read[tour.Session](ctx, tx, h.ID)
		if err != nil {
			return f, err
		}
		f.Title, stopID = s.Title, s.StopID
	case "section":
		s, err := store.Read[tour.Section](ctx, tx, h.ID)
		if err != nil {
			return f, err
		}
		f.Title, stopID = s.Title, s.StopID
	}
	if stopID == "" {
		return f, nil
	}
	stop, err := store.Read[tour.Stop](ctx, tx, stopID)
	f.StopSlug = stop.Slug
	if h.Kind == "stop" {
		f.Slug, f.Title = stop.Slug, stop.City
	}
	return f, err
}
