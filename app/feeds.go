package app

import (
	"context"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Feeds are the calendars of what of a tour is published.
type Feeds struct {
	Release int       `json:"release" doc:"Its number; 0: nothing is published"`
	Feeds   []FeedRow `json:"feeds" nullable:"false"`
}

// FeedRow is a calendar that programs subscribe to.
type FeedRow struct {
	Group string    `json:"group" enum:"tour,stop,day,person,room,track"`
	ID    string    `json:"id" doc:"Of the stop, person, room or track; the day; empty for the tour"`
	Name  tour.Text `json:"name"`
	Path  string    `json:"path" doc:"Below /calendars/, and below the folder that is put at a web host"`
}

// Feeds returns the calendars of the last release of a tour, by its slug or id.
func (r *Releases) Feeds(ctx context.Context, key string) (feeds Feeds, err error) {
	feeds.Feeds = []FeedRow{}
	err = r.store.Read(ctx, func(tx *store.Tx) error {
		found, err := tourOf(ctx, tx, key)
		if err != nil {
			return err
		}
		last, err := tx.Release(ctx, found.ID, 0)
		if fault.Is(err, fault.NotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		feeds.Release = last.Number
		for _, one := range scopesOf(last.Schedule) {
			if !one.left { // who subscribed has it; nobody else needs it
				feeds.Feeds = append(feeds.Feeds, FeedRow{Group: one.Group, ID: one.id, Name: one.Name, Path: one.Path})
			}
		}
		return nil
	})
	return feeds, err
}
