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
}

// NewTour is what a tour is before anybody says more.
func NewTour() tour.TourFields {
	return tour.TourFields{
		Title: tour.Text{}, Summary: tour.Text{}, Line: "fleuve", Languages: tour.Langs(), Currency: "CAD", Links: []tour.Link{}, Planning: tour.Planning{ConfirmWeeks: 3},
	}
}

// List returns the tours, those with the latest stops first.
func (t *Tours) List(ctx context.Context) (rows []TourRow, err error) {
	err = t.store.Read(ctx, func(tx *store.Tx) error {
		rows, err = tourRows(ctx, tx)
		return err
	})
	return rows, err
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
		err = fault.New(fault.NotFound, "There is no tour %q. `tournee list tours` names those there are.",
			"Il n’y a pas de tournée « %s ». `tournee list tours` nomme celles qu’il y a.", key).At("tour")
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
	plan, err := t.Plan(ctx, key)
	if err != nil {
		return Overview{}, err
	}
	day := today(t.clock)
	o := overview(plan, conflicts(plan, day))
	o.Tasks, o.TaskCounts = tasksToSettle(plan, day)
	return o, nil
}

// Duplicate makes a copy of a tour with its stops, agendas, people, tasks and
// sponsorships, as a plan not yet agreed: stops are tentative and people
// invited. What was recounted of the old tour is not copied.
func (t *Tours) Duplicate(ctx context.Context, id string) (made tour.Tour, err error) {
	err = t.store.Write(ctx, func(tx *store.Tx) error {
		plan, err := tx.Plan(ctx, id)
		if err != nil {
			return err
		}
		tx.Say("duplicateTour", map[string]tour.Text{"what": plan.Tour.Title})
		made = plan.Tour
		made.Identity, made.Slug = tour.Identity{}, ""
		made.Title = tour.Text{}
		for lang, suffix := range map[tour.Lang]string{tour.English: " (copy)", tour.French: " (copie)"} {
			if s := plan.Tour.Title[lang]; s != "" {
				made.Title[lang] = s + suffix
			}
		}
		if err := store.Insert(ctx, tx, &made, made.Title.In(tour.English)); err != nil {
			return err
		}
		return copier{tx, plan, made.ID}.all(ctx)
	})
	return made, err
}

// copier copies the records of a plan into another tour.
type copier struct {
	tx     *store.Tx
	plan   *tour.Plan
	tourID string
}

func (c copier) all(ctx context.Context) error {
	tracks := map[string]string{}
	for _, t := range c.plan.Tracks {
		old := t.ID
		t.Identity, t.TourID = tour.Identity{}, c.tourID
		if err := store.Insert(ctx, c.tx, &t, ""); err != nil {
			return err
		}
		tracks[old] = t.ID
	}
	for _, s := range c.plan.Stops {
		if _, err := c.stop(ctx, s, tracks); err != nil {
			return err
		}
	}
	if err := c.tasks(ctx, "", ""); err != nil {
		return err
	}
	for _, s := range c.plan.Sponsorships {
		if s.StopID == "" {
			s.Identity, s.TourID = tour.Identity{}, c.tourID
			if err := store.Insert(ctx, c.tx, &s, ""); err != nil {
				return err
			}
		}
	}
	return nil
}

// stop copies a stop with its agenda, people and sponsorships. tracks leads
// from the old tracks to the new ones; nil keeps them.
func (c copier) stop(ctx context.Context, original tour.Stop, tracks map[string]string) (tour.Stop, error) {
	made := original
	made.Identity, made.TourID, made.Slug = tour.Identity{}, c.tourID, ""
	if made.Sure() {
		made.Status = tour.Tentative
	}
	made.Registered, made.Attended = 0, 0
	if err := store.Insert(ctx, c.tx, &made, made.City.In(tour.English)); err != nil {
		return made, err
	}
	for _, s := range c.plan.Agenda(original.ID) {
		s.Identity, s.TourID, s.StopID = tour.Identity{}, c.tourID, made.ID
		if tracks != nil {
			s.TrackID = tracks[s.TrackID]
		}
		if s.Links = []tour.Link{}; s.Status != tour.SessionCancelled {
			s.Status = tour.SessionTentative
		}
		if err := store.Insert(ctx, c.tx, &s, ""); err != nil {
			return made, err
		}
	}
	for _, e := range c.plan.Engagements {
		if e.StopID == original.ID {
			e.Identity, e.TourID, e.StopID, e.Status = tour.Identity{}, c.tourID, made.ID, tour.Invited
			if err := store.Insert(ctx, c.tx, &e, ""); err != nil {
				return made, err
			}
		}
	}
	for _, s := range c.plan.Sponsorships {
		if s.StopID == original.ID {
			s.Identity, s.TourID, s.StopID = tour.Identity{}, c.tourID, made.ID
			if err := store.Insert(ctx, c.tx, &s, ""); err != nil {
				return made, err
			}
		}
	}
	return made, c.tasks(ctx, original.ID, made.ID)
}

// tasks copies what there is to do for a stop, or for the whole tour, so many
// days from its first: to be done anew.
func (c copier) tasks(ctx context.Context, from, to string) error {
	for _, t := range c.plan.Tasks {
		if t.StopID != from || !t.Relative || t.Status == tour.TaskDropped {
			continue
		}
		t.Identity, t.TourID, t.StopID, t.Status = tour.Identity{}, c.tourID, to, tour.TaskOpen
		if err := store.Insert(ctx, c.tx, &t, ""); err != nil {
			return err
		}
	}
	return nil
}
