package app

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// StopMark is a stop as a row about something of it shows it.
type StopMark struct {
	Ref
	Number int             `json:"number" doc:"Place on the line, from 1"`
	Status tour.StopStatus `json:"status" enum:"idea,tentative,confirmed,announced,held,cancelled"`
	Day    tour.Date       `json:"day" doc:"Its first day"`
}

func stopMark(p *tour.Plan, stopID string) *StopMark {
	s, ok := p.Stop(stopID)
	if !ok {
		return nil
	}
	return &StopMark{Ref{s.ID, s.Slug, s.City}, p.Number(s.ID), s.Status, s.Starts.Date()}
}

func stopMarks(p *tour.Plan) []StopMark {
	marks := []StopMark{}
	for _, s := range p.Stops {
		marks = append(marks, *stopMark(p, s.ID))
	}
	return marks
}

// TaskRow is a task as lists show it.
type TaskRow struct {
	tour.Task
	DueOn     tour.Date  `json:"dueOn" doc:"The day; empty: none"`
	DaysLeft  int        `json:"daysLeft" doc:"Until that day; negative: so many days late"`
	FromFirst int        `json:"fromFirst" doc:"From the first day of its stop, or of the tour, to that day; negative: before"`
	Urgency   string     `json:"urgency" enum:"late,week,later,done" doc:"week: due within seven days"`
	Stop      *StopMark  `json:"stop,omitempty"`
	Owner     *PersonRef `json:"owner,omitempty"`
}

// TaskCounts says how many tasks there are of a kind.
type TaskCounts struct {
	Late int `json:"late"`
	Soon int `json:"soon" doc:"Not late, and due within fourteen days"`
	Open int `json:"open" doc:"All that are not settled"`
	Done int `json:"done" doc:"Done or dropped"`
}

// TaskPage is what the page of a tour's tasks shows.
type TaskPage struct {
	Tour   TourRow    `json:"tour"`
	Today  tour.Date  `json:"today"`
	First  tour.Date  `json:"first" doc:"Day from which the tour's own tasks are counted; empty: no stop yet"`
	Tasks  []TaskRow  `json:"tasks" nullable:"false" doc:"The most urgent first, settled ones last"`
	Counts TaskCounts `json:"counts"`
	Stops  []StopMark `json:"stops" nullable:"false"`
}

// Tasks returns what there is to do for a tour, the most urgent first.
func (t *Tours) Tasks(ctx context.Context, key string) (page TaskPage, err error) {
	plan, err := t.Plan(ctx, key)
	if err != nil {
		return page, err
	}
	day := today(t.clock)
	rows := taskRows(plan, day)
	return TaskPage{tourRow(plan.Tour, plan.Stops), day, plan.FirstDay(""), rows, countTasks(rows), stopMarks(plan)}, nil
}

const (
	week = 7  // days
	soon = 14 // days
)

// taskRows returns the tasks of a plan, the most urgent first. The tasks of a
// cancelled stop are neither late nor soon.
func taskRows(p *tour.Plan, today tour.Date) []TaskRow {
	rows := []TaskRow{}
	for _, task := range p.Tasks {
		row := TaskRow{Task: task, DueOn: p.Due(task), Urgency: "later", Stop: stopMark(p, task.StopID)}
		if person, ok := p.People[task.OwnerID]; ok {
			ref := personRef(p, person)
			row.Owner = &ref
		}
		if row.DueOn != "" {
			row.DaysLeft, row.FromFirst = today.Days(row.DueOn), p.FirstDay(task.StopID).Days(row.DueOn)
		}
		switch {
		case task.Settled():
			row.Urgency = "done"
		case row.presses() && row.DaysLeft < 0:
			row.Urgency = "late"
		case row.presses() && row.DaysLeft <= week:
			row.Urgency = "week"
		}
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b TaskRow) int {
		return cmp.Or(slices.Index(urgencies(), a.Urgency)-slices.Index(urgencies(), b.Urgency), compareDays(a.DueOn, b.DueOn),
			p.Number(a.StopID)-p.Number(b.StopID), a.Position-b.Position)
	})
	return rows
}

// presses reports whether the day of the task matters: it has one, and its stop
// takes place.
func (r TaskRow) presses() bool {
	return r.DueOn != "" && (r.Stop == nil || r.Stop.Status != tour.Cancelled)
}

func countTasks(rows []TaskRow) (counts TaskCounts) {
	for _, row := range rows {
		if row.Settled() {
			counts.Done++
			continue
		}
		counts.Open++
		switch {
		case row.Urgency == "late":
			counts.Late++
		case row.presses() && row.DaysLeft <= soon:
			counts.Soon++
		}
	}
	return counts
}

func urgencies() []string { return []string{"late", "week", "later", "done"} }

// compareDays puts what has no day last.
func compareDays(a, b tour.Date) int {
	if a == "" || b == "" {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// mostToSettle is how many tasks the first page of a tour shows.
const mostToSettle = 20

// tasksToSettle returns the tasks that are late, then those due soon.
func tasksToSettle(p *tour.Plan, today tour.Date) ([]TaskRow, TaskCounts) {
	rows := taskRows(p, today)
	counts := countTasks(rows)
	rows = slices.DeleteFunc(rows, func(r TaskRow) bool { return r.Settled() || !r.presses() || r.DaysLeft > soon })
	return rows[:min(len(rows), mostToSettle)], counts
}

// Tasks are the use cases about what there is to do.
type Tasks struct {
	Records[tour.Task, tour.TaskFields]
}

// MoveTasks says how several tasks go on. What is nil stays.
type MoveTasks struct {
	Tasks   []Seen           `json:"tasks" nullable:"false" minItems:"1" maxItems:"1000"`
	Status  *tour.TaskStatus `json:"status,omitempty" enum:"open,doing,done,dropped"`
	OwnerID *string          `json:"ownerId,omitempty" doc:"Empty: nobody"`
	Days    int              `json:"days,omitempty" minimum:"-3660" maximum:"3660" doc:"Later; negative: earlier. A task without a day stays so"`
}

// Moved says how many tasks were changed.
type Moved struct {
	Tasks int `json:"tasks"`
}

// Move changes several tasks in one act, or none of them.
func (t *Tasks) Move(ctx context.Context, in MoveTasks) (moved Moved, err error) {
	err = t.store.Write(ctx, func(tx *store.Tx) error {
		moved = Moved{len(in.Tasks)}
		for i, seen := range in.Tasks {
			task, err := store.Read[tour.Task](ctx, tx, seen.ID)
			if err != nil {
				return err
			}
			if i == 0 {
				tx.Say(in.act(), map[string]tour.Text{"what": task.Title, "count": tour.Both(strconv.Itoa(len(in.Tasks)))})
			}
			task.Rev = seen.Rev
			in.change(&task)
			if err := store.Save(ctx, tx, &task); err != nil {
				return of(task.Title, err)
			}
		}
		return nil
	})
	return moved, err
}

// act names the deed by what it changes.
func (in MoveTasks) act() string {
	switch {
	case in.Status != nil && *in.Status == tour.TaskDone:
		return "finishTasks"
	case in.OwnerID != nil:
		return "giveTasks"
	}
	return "moveTasks"
}

func (in MoveTasks) change(task *tour.Task) {
	if in.Status != nil {
		task.Status = *in.Status
	}
	if in.OwnerID != nil {
		task.OwnerID = *in.OwnerID
	}
	switch {
	case task.Relative:
		task.Offset += in.Days
	case task.Due != "":
		task.Due = task.Due.Add(in.Days)
	}
}
