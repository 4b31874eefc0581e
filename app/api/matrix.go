package api

import (
	"context"

	"tournee/app"
)

type matrixOf struct {
	Tour string   `path:"tour" doc:"Slug or id"`
	Rows string   `path:"rows" enum:"speakers,talks,sponsors,tasks"`
	With []string `query:"with,explode" doc:"Ids of records of the library that get a row of their own"`
}

type matrixPlaceOf struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Rows string `path:"rows" enum:"speakers,talks,sponsors,tasks"`
	Row  string `path:"row" doc:"Id"`
	Stop string `path:"stop" doc:"Slug or id"`
}

type matrixChange struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body app.MatrixChange
}

// matrix lists what a tour's matrices show, and what is done in them.
func (s *surface) matrix() {
	t := s.app.Tours
	read(s, "matrix", "/api/tours/{tour}/matrix/{rows}", "Speakers, talks, sponsors or tasks by stops", func(ctx context.Context, in *matrixOf) (app.Matrix, error) {
		return t.Matrix(ctx, in.Tour, app.MatrixRows(in.Rows), in.With)
	})
	read(s, "matrixPlace", "/api/tours/{tour}/matrix/{rows}/{row}/{stop}", "All that is known of a row at a stop", func(ctx context.Context, in *matrixPlaceOf) (app.MatrixPlace, error) {
		return t.MatrixPlace(ctx, in.Tour, app.MatrixRows(in.Rows), in.Row, in.Stop)
	})
	write(s, "engage", "/api/tours/{tour}/matrix/engage", "Invite people to stops, or note what they answered", func(ctx context.Context, in *matrixChange) (app.MatrixDone, error) {
		return t.Engage(ctx, in.Tour, in.Body)
	})
	write(s, "give", "/api/tours/{tour}/matrix/give", "Put talks on the agendas of stops, or change their state there", func(ctx context.Context, in *matrixChange) (app.MatrixDone, error) {
		return t.Give(ctx, in.Tour, in.Body)
	})
	write(s, "support", "/api/tours/{tour}/matrix/support", "Note which organizations support which stops", func(ctx context.Context, in *matrixChange) (app.MatrixDone, error) {
		return t.Support(ctx, in.Tour, in.Body)
	})
	write(s, "settle", "/api/tours/{tour}/matrix/settle", "Say how far tasks of stops are", func(ctx context.Context, in *matrixChange) (app.MatrixDone, error) {
		return t.Settle(ctx, in.Tour, in.Body)
	})
}
