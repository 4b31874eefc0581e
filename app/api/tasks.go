package api

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

// tasks lists what can be asked and done about tasks and checklists.
func (s *surface) tasks() {
	a := s.app
	records[tour.Task, tour.TaskFields](s, "Task", "tasks", a.Tasks, app.NewTask)
	records[tour.Checklist, tour.ChecklistFields](s, "Checklist", "checklists", a.Checklists, app.NewChecklist)
	read(s, "tasks", "/api/tours/{tour}/tasks", "What there is to do for a tour", func(ctx context.Context, in *tourKey) (app.TaskPage, error) {
		return a.Tours.Tasks(ctx, in.Tour)
	})
	write(s, "moveTasks", "/api/tasks/move", "Change several tasks in one act", func(ctx context.Context, in *moveTasks) (app.Moved, error) {
		return a.Tasks.Move(ctx, in.Body)
	})
	read(s, "checklists", "/api/checklists", "The checklists of the file and those that come with the program", func(ctx context.Context, _ *struct{}) ([]app.ChecklistRow, error) {
		return a.Checklists.List(ctx, languageOf(ctx))
	})
	read(s, "previewChecklist", "/api/tours/{tour}/checklists/{checklist}", "The tasks that a checklist would make", func(ctx context.Context, in *previewChecklist) ([]app.PlannedTask, error) {
		return a.Checklists.Preview(ctx, app.ApplyChecklist{Tour: in.Tour, Checklist: in.Checklist, Stops: in.Stops})
	})
	write(s, "applyChecklist", "/api/tours/{tour}/checklists/{checklist}/apply", "Put the tasks of a checklist into a tour or some of its stops", func(ctx context.Context, in *applyChecklist) (app.Moved, error) {
		return a.Checklists.Apply(ctx, app.ApplyChecklist{Tour: in.Tour, Checklist: in.Checklist, Stops: in.Body.Stops})
	})
	write(s, "saveChecklist", "/api/tours/{tour}/checklists", "Make a checklist out of the tasks of a stop or a tour", func(ctx context.Context, in *saveChecklist) (tour.Checklist, error) {
		return a.Checklists.Save(ctx, app.SaveChecklist{Tour: in.Tour, Stop: in.Body.Stop, Name: in.Body.Name})
	})
}

type moveTasks struct{ Body app.MoveTasks }

type previewChecklist struct {
	Tour      string   `path:"tour" doc:"Slug or id"`
	Checklist string   `path:"checklist"`
	Stops     []string `query:"stops,explode" doc:"Slugs or ids, for a checklist of stops"`
}

type applyChecklist struct {
	Tour      string `path:"tour" doc:"Slug or id"`
	Checklist string `path:"checklist"`
	Body      struct {
		Stops []string `json:"stops" nullable:"false" doc:"Slugs or ids, for a checklist of stops"`
	}
}

type saveChecklist struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body struct {
		Stop string    `json:"stop" doc:"Slug or id; empty: the tasks of the whole tour"`
		Name tour.Text `json:"name"`
	}
}
