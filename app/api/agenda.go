package api

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

// agenda lists what is asked about an agenda as a whole.
func (s *surface) agenda() {
	a := s.app.Agenda
	read(s, "tray", "/api/tours/{tour}/stops/{stop}/tray", "Talks that can be put into an agenda, those that wait first", func(ctx context.Context, in *stopKey) ([]app.TrayTalk, error) {
		return a.Tray(ctx, in.Tour, in.Stop, languageOf(ctx))
	})
	read(s, "templates", "/api/templates", "Agenda templates, those of the program first", func(ctx context.Context, _ *struct{}) ([]app.TemplateRow, error) { return a.Templates(ctx) })
	write(s, "shiftAgenda", "/api/sessions/{id}/shift", "Move a session and all that follow on that day", func(ctx context.Context, in *shiftAgenda) ([]tour.Session, error) {
		return a.Shift(ctx, app.ShiftAgenda{ID: in.ID, Rev: in.Rev, Minutes: in.Body.Minutes, AllRooms: in.Body.AllRooms})
	})
	write(s, "insertSession", "/api/agenda/insert", "Put a session in and make room for it", func(ctx context.Context, in *createRecord[tour.SessionFields]) (tour.Session, error) {
		return a.Insert(ctx, in.Tour, in.Body.Apply)
	})
	write(s, "moveSession", "/api/sessions/{id}/move", "Put a session on another day, into another room or stop", func(ctx context.Context, in *moveSession) (tour.Session, error) {
		b := in.Body
		return a.MoveTo(ctx, app.MoveSession{ID: in.ID, Rev: in.Rev, StopID: b.StopID, Starts: b.Starts, RoomID: b.RoomID, Minutes: b.Minutes, Push: b.Push})
	})
	write(s, "swapSessions", "/api/sessions/{id}/swap", "Change the places of two sessions", func(ctx context.Context, in *swapSessions) ([]tour.Session, error) {
		return a.Swap(ctx, app.SwapSessions{A: in.ID, RevA: in.Rev, B: in.Body.With, RevB: in.Body.Rev})
	})
	write(s, "moveDoors", "/api/stops/{id}/doors", "Change the hours of the doors and the curfew", func(ctx context.Context, in *moveDoors) (tour.Stop, error) {
		return a.Doors(ctx, app.OpenDoors{ID: in.ID, Rev: in.Rev, Starts: in.Body.Starts, Ends: in.Body.Ends, Follow: in.Body.Follow})
	})
	write(s, "layTemplate", "/api/stops/{id}/template", "Lay an agenda template on a stop", func(ctx context.Context, in *layTemplate) (app.Laid, error) {
		return a.Lay(ctx, app.LayTemplate{StopID: in.ID, Template: in.Body.Template, Replace: in.Body.Replace, Talks: in.Body.Talks})
	})
	write(s, "saveTemplate", "/api/stops/{id}/save-template", "Keep the agenda of a stop as a template", func(ctx context.Context, in *saveTemplate) (tour.AgendaTemplate, error) {
		return a.SaveTemplate(ctx, in.ID, in.Body.Name)
	})
}

type shiftAgenda struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the session that was seen"`
	Body struct {
		Minutes  int  `json:"minutes" minimum:"-1440" maximum:"1440" doc:"Negative: earlier"`
		AllRooms bool `json:"allRooms" required:"false" doc:"Not only in its room and across all rooms"`
	}
}

type moveSession struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the session that was seen"`
	Body struct {
		StopID  string    `json:"stopId" required:"false" doc:"Empty: where it is"`
		Starts  tour.Wall `json:"starts" required:"false" doc:"Empty: as long after the doors as it is now"`
		RoomID  string    `json:"roomId" required:"false" doc:"Empty: all rooms, or the only one"`
		Minutes int       `json:"minutes" required:"false" minimum:"0" maximum:"1440" doc:"How long it lasts then; 0: as long as now"`
		Push    bool      `json:"push" required:"false" doc:"What follows there makes room"`
	}
}

type swapSessions struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the session that was seen"`
	Body struct {
		With string `json:"with" doc:"The other session"`
		Rev  int64  `json:"rev" doc:"Its rev"`
	}
}

type moveDoors struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the stop that was seen"`
	Body struct {
		Starts tour.Wall `json:"starts" doc:"Doors, by the city's clock"`
		Ends   tour.Wall `json:"ends" doc:"Curfew, by the city's clock"`
		Follow bool      `json:"follow" required:"false" doc:"The first day's sessions move with the doors"`
	}
}

type layTemplate struct {
	ID   string `path:"id"`
	Body struct {
		Template string   `json:"template" doc:"id"`
		Replace  bool     `json:"replace" required:"false" doc:"What is no talk goes, and the talks take the places in order"`
		Talks    []string `json:"talks" nullable:"false" required:"false" doc:"ids of those that take the places left, in order"`
	}
}

type saveTemplate struct {
	ID   string `path:"id"`
	Body struct {
		Name tour.Text `json:"name"`
	}
}
