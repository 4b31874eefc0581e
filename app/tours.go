package app

import (
	"cmp"
	"context"
	"slices"
	"time"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Tours are the use cases about whole tours.
type Tours struct {
	Records[tour.Tour, tour.TourFields]
	clock func() time.Time
	kept  *keptPlans
}

// NewTour is what a tour is before anybody says more.
func NewTour() tour.TourFields {
	return tour.TourFields{
		Title: tour.Text{}, Summary: tour.Text{}, Line: "fleuve", Languages: tour.Langs(), Currency: "CAD", Links: []tour.Link{}, Planning: tour.Planning{ConfirmWeeks: 3}, Posted: tour.Days{},
	}
}

// ListedTour is a tour in the list of all.
type ListedTour struct {
	TourRow
	Late int `json:"late" doc:"Tasks that are late"`
}

// List returns the tours, those with the latest stops first.
func (t *Tours) List(ctx context.Context) (listed []ListedTour, err error) {
	err = t.store.Read(ctx, func(tx *store.Tx) error {
		listed = []ListedTour{}
		rows, err := tourRows(ctx, tx)
		if err != nil {
			return err
		}
		stops, err := store.All[tour.Stop](ctx, tx)
		if err != nil {
			return err
		}
		tasks, err := store.All[tour.Task](ctx, tx)
		if err != nil {
			return err
		}
		tour.ByRoute(stops)
		plans := map[string]*tour.Plan{}
		for _, row := range rows {
			plans[row.ID] = &tour.Plan{Tour: row.Tour}
		}
		for _, s := range stops {
			if p, ok := plans[s.TourID]; ok {
				p.Stops = append(p.Stops, s)
			}
		}
		for _, task := range tasks {
			if p, ok := plans[task.TourID]; ok {
				p.Tasks = append(p.Tasks, task)
			}
		}
		for _, row := range rows {
			listed = append(listed, ListedTour{row, countTasks(taskRows(plans[row.ID], today(t.clock))).Late})
		}
		return nil
	})
	return listed, err
}

func tourRows(ctx context.Context, tx *store.Tx) ([]TourRow, error) {
	tours, err := store.All[tour.Tour](ctx, tx)
	if err != nil {
		return nil, err
	}
	stops, err := store.All[tour.Stop](ctx, tx)
	if err != nil {
		return nil, err
	}
	tour.ByRoute(stops)
	rows := []TourRow{}
	for _, one := range tours {
		rows = append(rows, tourRow(one, stops))
	}
	slices.SortStableFunc(rows, func(a, b TourRow) int { return cmp.Compare(b.LastDay, a.LastDay) })
	return rows, nil
}

// Plan returns a tour, by its slug or id, with all its records.
func (t *Tours) Plan(ctx context.Context, key string) (plan *tour.Plan, err error) {
	err = t.store.Read(ctx, func(tx *store.Tx) error {
		plan, err = planOf(ctx, tx, key)
		return err
	})
	return plan, err
}

// tourOf returns the tour of that slug or id.
func tourOf(ctx context.Context, tx *store.Tx, key string) (tour.Tour, error) {
	if key == "" {
		return tour.Tour{}, fault.New(fault.Invalid, "Say which tour this belongs to.", "Dites à quelle tournée ceci appartient.").At("tour")
	}
	found, err := store.Find[tour.Tour](ctx, tx, key)
	if fault.Is(err, fault.NotFound) {
		err = fault.New(fault.NotFound, "There is no tour %q.", "Il n’y a pas de tournée « %s ».", key).At("tour")
	}
	return found, err
}

func planOf(ctx context.Context, tx *store.Tx, key string) (*tour.Plan, error) {
	found, err := tourOf(ctx, tx, key)
	if err != nil {
		return nil, err
	}
	return tx.Plan(ctx, found.ID)
}

// Overview returns what the first page of a tour shows.
func (t *Tours) Overview(ctx context.Context, key string) (Overview, error) {
	day := today(t.clock)
	var j judged
	err := t.store.Read(ctx, func(tx *store.Tx) (err error) {
		j, err = t.kept.judge(ctx, tx, key, day, worst)
		return err
	})
	if err != nil {
		return Overview{}, err
	}
	o := overview(j.plan, j.found)
	o.Tasks, o.TaskCounts = tasksToSettle(j.plan, day)
	return o, nil
}
