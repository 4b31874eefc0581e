package app

import (
	"cmp"
	"context"
	"slices"
	"time"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// Availabilities are the use cases about when and where people and venues can
// or cannot.
type Availabilities struct {
	Records[tour.Availability, tour.AvailabilityFields]
	clock func() time.Time
}

// Calendar is when and where a person or a venue can or cannot.
type Calendar struct {
	Today   tour.Date           `json:"today"`
	Entries []tour.Availability `json:"entries" nullable:"false" doc:"By first day"`
	Spans   []Span              `json:"spans" nullable:"false" doc:"What the entries come to, by first day; no two overlap"`
}

// Span is days that follow each other and are alike.
type Span struct {
	From  tour.Date `json:"from"`
	To    tour.Date `json:"to"`
	State string    `json:"state" enum:"away,partly,can" doc:"away: cannot all day, anywhere; partly: cannot at some hours or in a city"`
}

// Of returns the calendar of the person or the venue of that id.
func (a *Availabilities) Of(ctx context.Context, id string) (c Calendar, err error) {
	c.Today = tour.Date(a.clock().Format("2006-01-02"))
	err = a.store.Read(ctx, func(tx *store.Tx) error {
		theirs, err := store.Related[tour.Availability](ctx, tx, "person_id", id)
		if err != nil {
			return err
		}
		its, err := store.Related[tour.Availability](ctx, tx, "venue_id", id)
		if err != nil {
			return err
		}
		c.Entries = append(theirs, its...)
		return nil
	})
	slices.SortStableFunc(c.Entries, func(a, b tour.Availability) int { return cmp.Compare(a.From, b.From) })
	c.Spans = spans(c.Entries)
	return c, err
}

// spans cuts the entries at each first and last day, and says of each piece
// what the strictest of its entries says.
func spans(entries []tour.Availability) []Span {
	var cuts []tour.Date
	for _, e := range entries {
		cuts = append(cuts, e.From, e.To.Add(1))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	found := []Span{}
	for i, from := range cuts[:max(0, len(cuts)-1)] {
		state := ""
		for _, e := range entries {
			if e.Covers(from) {
				state = stricter(state, stateOf(e))
			}
		}
		to := cuts[i+1].Add(-1)
		if n := len(found); n > 0 && state != "" && found[n-1].State == state && found[n-1].To.Add(1) == from {
			found[n-1].To = to
		} else if state != "" {
			found = append(found, Span{from, to, state})
		}
	}
	return found
}

func stateOf(e tour.Availability) string {
	switch {
	case e.Can:
		return "can"
	case e.Opens != "" || !e.Place.Empty():
		return "partly"
	}
	return "away"
}

func stricter(a, b string) string {
	order := []string{"", "can", "partly", "away"}
	return order[max(slices.Index(order, a), slices.Index(order, b))]
}
