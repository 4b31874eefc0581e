package api

import (
	"context"

	"tournee/app"
)

// figures lists what can be asked about how stops went, in numbers. They are
// fields of the stop, and are changed there.
func (s *surface) figures() {
	read(s, "figures", "/api/tours/{tour}/figures", "How the stops of a tour went, in numbers, beside the times before in the same cities", func(ctx context.Context, in *tourKey) (app.FiguresPage, error) {
		return s.app.Tours.Figures(ctx, in.Tour)
	})
}
