package api

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

// board lists what the board of a tour asks for besides its records.
func (s *surface) board() {
	a := s.app
	write(s, "stretchStop", "/api/stops/{id}/stretch", "Make a stop last more days, or fewer; its agenda stays", func(ctx context.Context, in *stretchStop) (tour.Stop, error) {
		return a.Stops.Stretch(ctx, app.StretchStop{Seen: app.Seen{ID: in.ID, Rev: in.Rev}, Days: in.Body.Days, Front: in.Body.Front})
	})
	write(s, "copyStop", "/api/stops/{id}/copy", "Copy a stop to another day", func(ctx context.Context, in *copyStop) (tour.Stop, error) {
		return a.Stops.Copy(ctx, app.CopyStop{ID: in.ID, To: in.Body.To, Along: in.Body.Along})
	})
	write(s, "moveStops", "/api/bulk/stops/move", "Move several stops by whole days, with their agendas", func(ctx context.Context, in *moveStops) (app.StopsMoved, error) {
		return a.Stops.MoveAll(ctx, in.Body.Stops, in.Body.Days)
	})
	write(s, "reorderStops", "/api/tours/{id}/reorder", "Put the stops of a tour in another order; the dates stay, the cities change places", func(ctx context.Context, in *reorderStops) (app.StopsMoved, error) {
		return a.Tours.Reorder(ctx, app.ReorderStops{TourID: in.ID, Stops: in.Body.Stops, Moved: in.Body.Moved})
	})
	write(s, "copyTour", "/api/tours/{id}/copy", "Copy a tour to new dates", func(ctx context.Context, in *copyTour) (tour.Tour, error) {
		return a.Tours.Copy(ctx, app.CopyTour{ID: in.ID, Into: in.Body.Into, Title: in.Body.Title, First: in.Body.First, Along: in.Body.Along})
	})
	read(s, "nextEdition", "/api/tours/{tour}/next-edition", "A guess at the title and the first day of the next edition", func(ctx context.Context, in *tourKey) (app.Edition, error) {
		return a.Tours.NextEdition(ctx, in.Tour)
	})
}

type stretchStop struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the stop that was seen"`
	Body struct {
		Days  int  `json:"days" minimum:"-31" maximum:"31" doc:"Negative: shorter"`
		Front bool `json:"front,omitempty" doc:"At its beginning rather than its end"`
	}
}

type copyStop struct {
	ID   string `path:"id"`
	Body struct {
		To tour.Date `json:"to" doc:"First day of the copy; empty: the day after the stop"`
		app.Along
	}
}

type moveStops struct {
	Body struct {
		Stops []app.Seen `json:"stops" nullable:"false" minItems:"1" maxItems:"1000"`
		Days  int        `json:"days" minimum:"-3660" maximum:"3660" doc:"Negative: earlier"`
	}
}

type reorderStops struct {
	ID   string `path:"id"`
	Body struct {
		Stops []app.Seen `json:"stops" nullable:"false" minItems:"1" maxItems:"1000" doc:"All stops of the tour, in their new order"`
		Moved string     `json:"moved" doc:"The stop that was taken, for the history"`
	}
}

type copyTour struct {
	ID   string `path:"id"`
	Body struct {
		Into  string    `json:"into,omitempty" doc:"A tour without a stop, which keeps its title; empty: a new tour"`
		Title tour.Text `json:"title" doc:"Of a new tour; empty: that of the tour, and that it is a copy"`
		First tour.Date `json:"first" doc:"Day of the first stop; empty: as it is"`
		app.Along
	}
}
