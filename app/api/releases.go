package api

import (
	"context"

	"tournee/app"
)

type publishing struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body app.Publishing
}

// releases lists what is about publishing.
func (s *surface) releases() {
	read(s, "releases", "/api/tours/{tour}/releases", "What of a tour is published, and what would be next", func(ctx context.Context, in *tourKey) (app.ReleasePage, error) {
		return s.app.Releases.Page(ctx, in.Tour)
	})
	write(s, "publishRelease", "/api/tours/{tour}/releases", "Publish the schedule of a tour as its next release", func(ctx context.Context, in *publishing) (app.ReleaseRow, error) {
		return s.app.Releases.Publish(ctx, in.Tour, in.Body)
	})
}
