package app

import (
	"context"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// FiguresRow is what is known in numbers of how a stop went.
type FiguresRow struct {
	Stop StopMark `json:"stop"`
	Rev  int64    `json:"rev" doc:"Of the stop"`
	tour.Figures
	NoShow       *float64       `json:"noShow,omitempty" doc:"Share of those registered who did not come; absent: not known"`
	Illustrative bool           `json:"illustrative" doc:"Its notes say that these are plausible values"`
	Doubts       []tour.Doubt   `json:"doubts" nullable:"false" doc:"What looks wrong, and may be right"`
	Earlier      *EarlierStop   `json:"earlier,omitempty" doc:"The time before in the same city, of another tour; absent: none is known"`
	Compared     *tour.Compared `json:"compared,omitempty" doc:"The stop beside that time before"`
}

// EarlierStop is a stop of another tour, in the same city.
type EarlierStop struct {
	Tour Ref       `json:"tour"`
	Stop Ref       `json:"stop"`
	Day  tour.Date `json:"day"`
	tour.Figures
	NoShow *float64 `json:"noShow,omitempty"`
}

// FiguresPage is what the page of a tour's figures shows.
type FiguresPage struct {
	Tour     TourRow         `json:"tour"`
	Stops    []FiguresRow    `json:"stops" nullable:"false" doc:"In route order"`
	Sums     tour.FigureSums `json:"sums"`
	Earlier  int             `json:"earlier" doc:"Stops in whose city there was one before"`
	Compared tour.Compared   `json:"compared" doc:"Those stops beside the times before"`
}

// Figures returns what is known in numbers of how the stops of a tour went,
// beside the times before in the same cities.
func (t *Tours) Figures(ctx context.Context, key string) (page FiguresPage, err error) {
	err = t.store.Read(ctx, func(tx *store.Tx) error {
		plan, err := planOf(ctx, tx, key)
		if err != nil {
			return err
		}
		all, err := store.All[tour.Stop](ctx, tx)
		if err != nil {
			return err
		}
		tours, err := store.All[tour.Tour](ctx, tx)
		if err != nil {
			return err
		}
		page = figuresPage(plan, all, tours, today(t.clock))
		return nil
	})
	return page, err
}

func figuresPage(p *tour.Plan, all []tour.Stop, tours []tour.Tour, day tour.Date) FiguresPage {
	page := FiguresPage{Tour: tourRow(p.Tour, p.Stops), Stops: []FiguresRow{}, Sums: tour.SumFigures(p.Stops)}
	known := map[string]tour.Tour{}
	for _, t := range tours {
		known[t.ID] = t
	}
	var pairs []tour.Beside
	for _, s := range p.Stops {
		row := FiguresRow{
			Stop: *stopMark(p, s.ID), Rev: s.Rev, Figures: s.Figures(), NoShow: noShow(s.Figures()),
			Illustrative: !s.FiguresKnown(), Doubts: s.Doubts(day),
		}
		if e, found := tour.Earlier(s, all); found {
			of := known[e.TourID]
			row.Earlier = &EarlierStop{
				Tour: Ref{of.ID, of.Slug, of.Title}, Stop: Ref{e.ID, e.Slug, e.City}, Day: e.Starts.Date(), Figures: e.Figures(), NoShow: noShow(e.Figures()),
			}
			compared := tour.Compare([]tour.Beside{{Now: s, Before: e}})
			row.Compared = &compared
			if s.Status != tour.Cancelled {
				pairs = append(pairs, tour.Beside{Now: s, Before: e})
			}
		}
		page.Stops = append(page.Stops, row)
	}
	page.Earlier, page.Compared = len(pairs), tour.Compare(pairs)
	return page
}

// noShow is the share of those registered who did not come; nil when it is not
// known.
func noShow(f tour.Figures) *float64 {
	if rate, known := f.NoShowRate(); known {
		return &rate
	}
	return nil
}
