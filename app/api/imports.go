package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"tournee/app"
)

const (
	importPath        = "/api/imports/calendar"
	registrationsPath = "/api/imports/registrations"
	// importLimit is the largest request with a file, in bytes: the file is
	// base64, and no calendar or list has more than ten million bytes.
	importLimit = 16 << 20
)

// importCalendar asks to take a calendar in.
type importCalendar struct {
	Into string `query:"into" enum:"tour,stop,person,venue" required:"true" doc:"What it becomes: what else happens around a tour, sessions of a stop, when a person or a venue cannot"`
	ID   string `query:"id" required:"true" doc:"Slug or id of the tour, stop, person or venue"`
	Tour string `query:"tour" doc:"Of the stop; of a person or a venue: the tour whose dates and clocks count; empty: all"`
	Body struct {
		app.CalendarChoices
		File    string `json:"file" maxLength:"250" doc:"Name of the file"`
		Content []byte `json:"content" doc:"The file, in base64"`
	}
}

// importRegistrations asks to take a list of registrations in.
type importRegistrations struct {
	Tour string `query:"tour" required:"true" doc:"Slug or id"`
	Stop string `query:"stop" required:"true" doc:"Slug or id of the stop whose figures it gives"`
	Body struct {
		app.RegistrationChoices
		Content []byte `json:"content" doc:"The file, in base64"`
	}
}

// imports lists what takes in the files of other programs.
func (s *surface) imports() {
	huma.Register(s.api, huma.Operation{
		Method: http.MethodPost, OperationID: "importCalendar", Path: importPath, Summary: "Take an iCalendar file in, all of it or nothing, or tell what that would do", MaxBodyBytes: importLimit,
	}, func(ctx context.Context, in *importCalendar) (*answer[app.ImportedCalendar], error) {
		report, err := s.app.Imports.Calendar(ctx, app.ImportCalendar{
			Content: in.Body.Content, File: in.Body.File, Into: in.Into, ID: in.ID, Tour: in.Tour, CalendarChoices: in.Body.CalendarChoices,
		})
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		return &answer[app.ImportedCalendar]{report}, nil
	})
	huma.Register(s.api, huma.Operation{
		Method: http.MethodPost, OperationID: "importRegistrations", Path: registrationsPath, MaxBodyBytes: importLimit,
		Summary: "Take from a list of registrations (CSV) how many were registered and present at a stop, or tell what that would do; nothing personal is kept",
	}, func(ctx context.Context, in *importRegistrations) (*answer[app.ImportedRegistrations], error) {
		report, err := s.app.Imports.Registrations(ctx, app.ImportRegistrations{Content: in.Body.Content, Tour: in.Tour, Stop: in.Stop, RegistrationChoices: in.Body.RegistrationChoices})
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		return &answer[app.ImportedRegistrations]{report}, nil
	})
}
