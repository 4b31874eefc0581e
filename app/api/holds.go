package api

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

// holds lists what is asked about venues kept for stops, their hosts, and when
// people and venues can or cannot.
func (s *surface) holds() {
	a := s.app
	read(s, "stopPlace", "/api/tours/{tour}/stops/{stop}/place", "The venues of a stop to choose from, its holds and its host", func(ctx context.Context, in *stopKey) (app.StopPlace, error) {
		return a.Stops.Place(ctx, in.Tour, in.Stop)
	})
	read(s, "calendarOf", "/api/availabilities/of/{id}", "When and where a person or a venue can or cannot", func(ctx context.Context, in *oneRecord) (app.Calendar, error) {
		return a.Availabilities.Of(ctx, in.ID)
	})
	write(s, "placeHold", "/api/stops/{id}/hold", "Keep a venue for a stop", func(ctx context.Context, in *placeHold) (tour.Hold, error) {
		b := in.Body
		return a.Holds.Place(ctx, app.PlaceHold{
			StopID: in.ID, VenueID: b.VenueID, Rank: b.Rank, From: b.From, To: b.To, Expires: b.Expires, Cost: b.Cost, ContactID: b.ContactID, Notes: b.Notes,
		})
	})
	write(s, "promoteHold", "/api/holds/{id}/promote", "Make sure of a venue: the stop has it", func(ctx context.Context, in *promoteHold) (tour.Hold, error) {
		return a.Holds.Promote(ctx, app.ChangeHold{ID: in.ID, Rev: in.Rev}, in.Body.ReleaseOthers)
	})
	write(s, "releaseHold", "/api/holds/{id}/release", "Give a venue back; who waits behind moves up", func(ctx context.Context, in *changeHold) (tour.Hold, error) {
		return a.Holds.Release(ctx, app.ChangeHold{ID: in.ID, Rev: in.Rev})
	})
	write(s, "extendHold", "/api/holds/{id}/extend", "Let a hold expire on another day", func(ctx context.Context, in *extendHold) (tour.Hold, error) {
		return a.Holds.Extend(ctx, app.ChangeHold{ID: in.ID, Rev: in.Rev}, in.Body.Expires)
	})
}

type placeHold struct {
	ID   string `path:"id" doc:"Of the stop"`
	Body struct {
		VenueID   string     `json:"venueId"`
		Rank      int        `json:"rank,omitempty" minimum:"0" maximum:"9" doc:"0: behind all who keep it already"`
		From      tour.Date  `json:"from,omitempty" doc:"Empty: the days of the stop"`
		To        tour.Date  `json:"to,omitempty"`
		Expires   tour.Date  `json:"expires,omitempty"`
		Cost      tour.Money `json:"cost,omitzero"`
		ContactID string     `json:"contactId,omitempty"`
		Notes     string     `json:"notes,omitempty"`
	}
}

type changeHold struct {
	ID  string `path:"id"`
	Rev int64  `header:"If-Match" required:"true" doc:"rev of the hold that was seen"`
}

type promoteHold struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the hold that was seen"`
	Body struct {
		ReleaseOthers bool `json:"releaseOthers" doc:"Give back the other venues kept for the stop"`
	}
}

type extendHold struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the hold that was seen"`
	Body struct {
		Expires tour.Date `json:"expires" doc:"Last day on which the venue waits for an answer"`
	}
}
