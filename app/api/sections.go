package api

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

type lookAtSection struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the section that was seen"`
	Body struct {
		Lang string `json:"lang" enum:"fr,en"`
	}
}

type earlierSection struct {
	ID   string `path:"id"`
	Lang string `query:"lang" enum:"fr,en" required:"true" doc:"Language that somebody last saw to"`
}

type readProse struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body app.ReadProse
}

// sections lists what is done with the texts of a section.
func (s *surface) sections() {
	write(s, "readProse", "/api/tours/{tour}/prose", "How the booklet and the post set a text; nothing is changed", func(ctx context.Context, in *readProse) (app.Prose, error) {
		return s.app.Sections.Read(ctx, in.Tour, in.Body)
	})
	read(s, "owed", "/api/tours/{tour}/owed", "How far the recap is, and who still owes what", func(ctx context.Context, in *tourKey) (app.Owed, error) {
		return s.app.Sections.Owed(ctx, in.Tour)
	})
	write(s, "lookAtSection", "/api/sections/{id}/looked", "Note that a text says what the other language's does", func(ctx context.Context, in *lookAtSection) (tour.Section, error) {
		return s.app.Sections.LookAt(ctx, in.ID, in.Rev, in.Body.Lang)
	})
	read(s, "earlierSection", "/api/sections/{id}/earlier", "What the texts were when somebody last saw to one of them", func(ctx context.Context, in *earlierSection) (app.Earlier, error) {
		return s.app.Sections.Earlier(ctx, in.ID, in.Lang)
	})
}
