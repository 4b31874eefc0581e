package app

import (
	"cmp"
	"context"
	"slices"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Checklists are the use cases about lists of tasks that can be put into any
// tour. Those that come with Tournée are kept in the file once they are used
// or changed.
type Checklists struct {
	Records[tour.Checklist, tour.ChecklistFields]
}

// ChecklistRow is a checklist as lists show it.
type ChecklistRow struct {
	tour.Checklist
	Usual bool `json:"usual" doc:"It comes with Tournée and is not kept in the file yet"`
}

// List returns the checklists of the file and those that come with Tournée, for
// stops first, then by name in that language.
func (c *Checklists) List(ctx context.Context, lang tour.Lang) (rows []ChecklistRow, err error) {
	err = c.store.Read(ctx, func(tx *store.Tx) error {
		rows = []ChecklistRow{}
		kept, err := store.All[tour.Checklist](ctx, tx)
		if err != nil {
			return err
		}
		for _, one := range kept {
			rows = append(rows, ChecklistRow{one, false})
		}
		for _, one := range tour.UsualChecklists() {
			if !slices.ContainsFunc(kept, func(k tour.Checklist) bool { return k.ID == one.ID }) {
				rows = append(rows, ChecklistRow{one, true})
			}
		}
		return nil
	})
	order := byName()
	slices.SortStableFunc(rows, func(a, b ChecklistRow) int {
		return cmp.Or(cmp.Compare(a.Scope, b.Scope), order(a.Name.In(lang), b.Name.In(lang)))
	})
	return rows, err
}

// Edit changes what apply sets of a checklist, if it is still of that rev. One
// that comes with Tournée is of rev 0.
func (c *Checklists) Edit(ctx context.Context, id string, rev int64, apply Apply[tour.ChecklistFields]) (tour.Checklist, error) {
	usual, ok := tour.UsualChecklist(id)
	if !ok || rev != 0 {
		return c.Records.Edit(ctx, id, rev, apply)
	}
	err := c.store.Write(ctx, func(tx *store.Tx) error {
		usual, _ = tour.UsualChecklist(id)
		if err := store.Ensure(ctx, tx, &usual); err != nil {
			return err
		}
		if err := apply(&usual.ChecklistFields); err != nil {
			return err
		}
		tx.Say("editChecklist", map[string]tour.Text{"what": usual.Name})
		return store.Save(ctx, tx, &usual)
	})
	return usual, err
}

// Duplicate makes a copy of a checklist of the file, or of one that comes with
// Tournée.
func (c *Checklists) Duplicate(ctx context.Context, id string) (tour.Checklist, error) {
	made, err := c.Records.Duplicate(ctx, id)
	usual, ok := tour.UsualChecklist(id)
	if !ok || !fault.Is(err, fault.NotFound) {
		return made, err
	}
	return c.Create(ctx, "", usual.ChecklistFields, func(*tour.ChecklistFields) error { return nil })
}

// checklistOf returns the checklist of that id, of the file or of those that
// come with Tournée.
func checklistOf(ctx context.Context, tx *store.Tx, id string) (tour.Checklist, error) {
	found, err := store.Read[tour.Checklist](ctx, tx, id)
	if usual, ok := tour.UsualChecklist(id); ok && fault.Is(err, fault.NotFound) {
		return usual, nil
	}
	return found, err
}

// ApplyChecklist says which checklist goes where in a tour.
type ApplyChecklist struct {
	Tour      string // slug or id
	Checklist string // id
	Stops     []string
}

// PlannedTask is a task that a checklist would make, or has made.
type PlannedTask struct {
	Stop   *StopMark `json:"stop,omitempty"`
	Title  tour.Text `json:"title"`
	Side   string    `json:"side" enum:",host"`
	Offset int       `json:"offset"`
	DueOn  tour.Date `json:"dueOn"`
	There  bool      `json:"there" doc:"It is a task already and would not be made again"`
}

// Preview returns the tasks that a checklist would make, by day.
func (c *Checklists) Preview(ctx context.Context, in ApplyChecklist) (planned []PlannedTask, err error) {
	err = c.store.Read(ctx, func(tx *store.Tx) error {
		planned = []PlannedTask{}
		plan, list, stops, err := in.read(ctx, tx)
		if err != nil {
			return err
		}
		for _, stopID := range stops {
			missing := list.Missing(plan.Tasks, stopID)
			for _, i := range list.Items {
				due := plan.Due(list.TaskOf(i, stopID))
				there := !slices.ContainsFunc(missing, func(m tour.ChecklistItem) bool {
					return m.Offset == i.Offset && m.Title.In(tour.English) == i.Title.In(tour.English)
				})
				planned = append(planned, PlannedTask{stopMark(plan, stopID), i.Title, i.Side, i.Offset, due, there})
			}
		}
		return nil
	})
	slices.SortStableFunc(planned, func(a, b PlannedTask) int { return compareDays(a.DueOn, b.DueOn) })
	return planned, err
}

// Apply puts the tasks of a checklist into a tour, or into several of its
// stops, in one act. Those that are there already stay as they are.
func (c *Checklists) Apply(ctx context.Context, in ApplyChecklist) (made Moved, err error) {
	err = c.store.Write(ctx, func(tx *store.Tx) error {
		made = Moved{}
		plan, list, stops, err := in.read(ctx, tx)
		if err != nil {
			return err
		}
		tx.Say("applyChecklist", map[string]tour.Text{"what": list.Name})
		for _, stopID := range stops {
			for _, i := range list.Missing(plan.Tasks, stopID) {
				if made.Tasks == 0 {
					if err := store.Ensure(ctx, tx, &list); err != nil {
						return err
					}
				}
				task := list.TaskOf(i, stopID)
				task.TourID = plan.Tour.ID
				if err := store.Insert(ctx, tx, &task, ""); err != nil {
					return err
				}
				made.Tasks++
			}
		}
		return nil
	})
	return made, err
}

// read returns the tour, the checklist, and the ids of the stops into which it
// goes; "" is the whole tour.
func (in ApplyChecklist) read(ctx context.Context, tx *store.Tx) (plan *tour.Plan, list tour.Checklist, stops []string, err error) {
	if plan, err = planOf(ctx, tx, in.Tour); err != nil {
		return plan, list, nil, err
	}
	if list, err = checklistOf(ctx, tx, in.Checklist); err != nil {
		return plan, list, nil, err
	}
	if list.Scope == tour.ForTour {
		return plan, list, []string{""}, nil
	}
	for _, key := range in.Stops {
		stop, ok := plan.Stop(key)
		if !ok {
			return plan, list, nil, fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", plan.Tour.Title, key).At("stops")
		}
		if !slices.Contains(stops, stop.ID) {
			stops = append(stops, stop.ID)
		}
	}
	return plan, list, stops, nil
}

// SaveChecklist says of which tasks a checklist is made.
type SaveChecklist struct {
	Tour string // slug or id
	Stop string // slug or id; empty: the tasks of the whole tour
	Name tour.Text
}

// Save makes a checklist out of the tasks of a stop, or of the whole tour.
func (c *Checklists) Save(ctx context.Context, in SaveChecklist) (made tour.Checklist, err error) {
	err = c.store.Write(ctx, func(tx *store.Tx) error {
		plan, err := planOf(ctx, tx, in.Tour)
		if err != nil {
			return err
		}
		scope, stopID := tour.ForTour, ""
		if in.Stop != "" {
			stop, ok := plan.Stop(in.Stop)
			if !ok {
				return fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", plan.Tour.Title, in.Stop).At("stop")
			}
			scope, stopID = tour.ForStop, stop.ID
		}
		made = tour.Checklist{ChecklistFields: tour.ChecklistFields{Name: in.Name, Scope: scope, Items: plan.ItemsOf(stopID)}}
		if len(made.Items) == 0 {
			return fault.New(fault.Invalid, "There are no tasks here to make a checklist of.", "Il n’y a ici aucune tâche dont faire une liste.").At("stop")
		}
		tx.Say("createChecklist", map[string]tour.Text{"what": made.Name})
		return store.Insert(ctx, tx, &made, "")
	})
	return made, err
}
