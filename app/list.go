package app

import (
	"context"
	"slices"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// TourListing is a tour with what is said of it as a whole.
type TourListing struct {
	TourRow
	Organizer *Ref          `json:"organizer,omitempty"`
	Tracks    []tour.Track  `json:"tracks"`
	Recap     []SectionCard `json:"recap"`
}

// StopListing is a stop with its tour, its people and what is told of it.
type StopListing struct {
	StopCard
	Tour   Ref              `json:"tour"`
	Place  *tour.Venue      `json:"place,omitempty"`
	People []EngagementCard `json:"people"`
	Recap  []SectionCard    `json:"recap"`
	Photos []tour.Photo     `json:"photos"`
}

// plans returns the plan of the tour of that key, or of all tours when it is
// empty, the latest first.
func (a *App) plans(ctx context.Context, tourKey string) (plans []*tour.Plan, err error) {
	err = a.store.Read(ctx, func(tx *store.Tx) error {
		keys := []string{tourKey}
		if tourKey == "" {
			rows, err := tourRows(ctx, tx)
			if err != nil {
				return err
			}
			keys = nil
			for _, r := range rows {
				keys = append(keys, r.ID)
			}
		}
		for _, key := range keys {
			p, err := planOf(ctx, tx, key)
			if err != nil {
				return err
			}
			plans = append(plans, p)
		}
		return nil
	})
	return plans, err
}

// ListTours returns the tours, or the one of that key.
func (a *App) ListTours(ctx context.Context, tourKey string) ([]TourListing, error) {
	return listed(ctx, a, tourKey, func(p *tour.Plan) []TourListing {
		o := overview(p, nil)
		return []TourListing{{o.Tour, o.Organizer, o.Tracks, o.Recap}}
	})
}

// ListStops returns the stops of a tour, or of all, in route order.
func (a *App) ListStops(ctx context.Context, tourKey string) ([]StopListing, error) {
	return listed(ctx, a, tourKey, func(p *tour.Plan) []StopListing {
		var stops []StopListing
		found := conflicts(p, today(a.clock), a.Cities)
		for _, s := range p.Stops {
			page := stopPage(p, s, found)
			stops = append(stops, StopListing{page.Stop, Ref{p.Tour.ID, p.Tour.Slug, p.Tour.Title}, page.Venue, page.People, page.Recap, page.Photos})
		}
		return stops
	})
}

// ListSessions returns the sessions of a tour, or of all, by start.
func (a *App) ListSessions(ctx context.Context, tourKey string) ([]SessionCard, error) {
	return listed(ctx, a, tourKey, func(p *tour.Plan) []SessionCard { return sessionCards(p, p.Sessions) })
}

// ListSponsorships returns the sponsorships of a tour, or of all.
func (a *App) ListSponsorships(ctx context.Context, tourKey string) ([]SponsorshipRow, error) {
	return listed(ctx, a, tourKey, func(p *tour.Plan) []SponsorshipRow { return sponsorshipRows(p, "") })
}

func listed[T any](ctx context.Context, a *App, tourKey string, of func(*tour.Plan) []T) ([]T, error) {
	plans, err := a.plans(ctx, tourKey)
	all := []T{}
	for _, p := range plans {
		all = append(all, of(p)...)
	}
	return all, err
}

// ListPeople returns everybody, or who takes part in the tour of that key.
func (a *App) ListPeople(ctx context.Context, tourKey string) ([]PersonRow, error) {
	return within(ctx, a, tourKey, a.Library.People, func(p *tour.Plan, r PersonRow) bool { _, ok := p.People[r.ID]; return ok })
}

// ListTalks returns all talks, or those on in the tour of that key, by their
// titles in that language.
func (a *App) ListTalks(ctx context.Context, tourKey string, lang tour.Lang) ([]TalkRow, error) {
	all := func(ctx context.Context) ([]TalkRow, error) { return a.Library.Talks(ctx, lang) }
	return within(ctx, a, tourKey, all, func(p *tour.Plan, r TalkRow) bool { _, ok := p.Talks[r.ID]; return ok })
}

// ListVenues returns all venues, or those of the tour of that key.
func (a *App) ListVenues(ctx context.Context, tourKey string) ([]VenueRow, error) {
	return within(ctx, a, tourKey, a.Library.Venues, func(p *tour.Plan, r VenueRow) bool { _, ok := p.Venues[r.ID]; return ok })
}

func within[T any](ctx context.Context, a *App, tourKey string, all func(context.Context) ([]T, error), part func(*tour.Plan, T) bool) ([]T, error) {
	rows, err := all(ctx)
	if err != nil || tourKey == "" {
		return rows, err
	}
	p, err := a.Tours.Plan(ctx, tourKey)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(rows, func(r T) bool { return !part(p, r) }), nil
}
