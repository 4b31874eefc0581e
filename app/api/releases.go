package api

import (
	"context"

	"tournee/app"
)

type publishing struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body app.Publishing
}

type sending struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body struct {
		Address  string `json:"to" doc:"Of the folder, for WebDAV"`
		User     string `json:"user" doc:"Empty: the host asks for none"`
		Password string `json:"password" doc:"It is kept nowhere"`
		Base     string `json:"base" doc:"Address that the folder has for readers; empty: not known yet"`
	}
}

type packing struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Base string `query:"base" doc:"Address that the folder will have for readers; empty: not known yet"`
}

// releases lists what is about publishing.
func (s *surface) releases() {
	read(s, "releases", "/api/tours/{tour}/releases", "What of a tour is published, and what would be next", func(ctx context.Context, in *tourKey) (app.ReleasePage, error) {
		return s.app.Releases.Page(ctx, in.Tour)
	})
	write(s, "publishRelease", "/api/tours/{tour}/releases", "Publish the schedule of a tour as its next release", func(ctx context.Context, in *publishing) (app.ReleaseRow, error) {
		return s.app.Releases.Publish(ctx, in.Tour, in.Body)
	})
	read(s, "feeds", "/api/tours/{tour}/feeds", "Which calendars of what of a tour is published can be subscribed to", func(ctx context.Context, in *tourKey) (app.Feeds, error) {
		return s.app.Releases.Feeds(ctx, in.Tour)
	})
	write(s, "sendCalendars", "/api/tours/{tour}/feeds/send", "Begin to put the calendars of the last release at a web host", func(ctx context.Context, in *sending) (app.Job, error) {
		if _, err := s.app.Releases.Feeds(ctx, in.Tour); err != nil {
			return app.Job{}, err
		}
		return s.app.Jobs.Start(ctx, "calendars", func(ctx context.Context, progress app.Progress) (app.File, error) {
			put, err := s.app.Papers.SendCalendars(ctx, app.PutCalendars{Tour: in.Tour, Base: in.Body.Base},
				app.CalendarHost{Address: in.Body.Address, User: in.Body.User, Password: in.Body.Password}, progress)
			return app.File{Told: put.Told()}, err
		}), nil
	})
	download(s, "calendars", "/api/tours/{tour}/calendars.zip", "Folder of the calendars of the last release, with a page that leads to them", "application/zip", func(ctx context.Context, in *packing) (*file, error) {
		made, err := s.app.Papers.PackCalendars(ctx, app.PutCalendars{Tour: in.Tour, Base: in.Base})
		return &file{"application/zip", `attachment; filename="` + made.Name + `"`, "no-store", made.Content}, err
	})
}
