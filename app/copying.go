package app

import (
	"context"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Along says what comes along when a stop or a tour is copied.
type Along struct {
	People   bool `json:"people" doc:"Who is engaged; they are invited anew"`
	Sponsors bool `json:"sponsors" doc:"Sponsors and hosts"`
	Agenda   bool `json:"agenda" doc:"Sessions; they are tentative anew"`
	Tasks    bool `json:"tasks" doc:"Tasks; they are open anew"`
}

// everything is what comes along when nothing else is said.
func everything() Along { return Along{People: true, Sponsors: true, Agenda: true, Tasks: true} }

// CopyStop says which stop is copied, to which first day, and with what.
type CopyStop struct {
	ID string
	To tour.Date // empty: the day after the stop
	Along
}

// CopyTour says which tour is copied, into which or under which title, from
// which first day on, and with what.
type CopyTour struct {
	ID    string
	Into  string    // a tour without a stop, which keeps what is said of it; empty: a new one
	Title tour.Text // of a new one; empty: that of the tour, and that it is a copy
	First tour.Date // day of the first stop; empty: as it is
	Along
}

// Copy makes a copy of a stop on another day, as a plan not yet agreed.
func (s *Stops) Copy(ctx context.Context, in CopyStop) (made tour.Stop, err error) {
	if err := in.To.CheckAt("to"); err != nil {
		return made, err
	}
	err = s.store.Write(ctx, func(tx *store.Tx) error {
		original, err := store.Read[tour.Stop](ctx, tx, in.ID)
		if err != nil {
			return err
		}
		plan, err := tx.Plan(ctx, original.TourID)
		if err != nil {
			return err
		}
		c := copier{tx: tx, plan: plan, tourID: original.TourID, along: in.Along, days: original.Days(), made: map[string]string{}, sponsorships: map[string]string{}}
		if in.To != "" {
			c.days = original.Starts.Date().Days(in.To)
		}
		tx.Say("copyStop", map[string]tour.Text{"what": original.City, "to": tour.Both(string(original.Starts.Date().Add(c.days)))})
		if made, err = c.stop(ctx, original); err != nil {
			return err
		}
		return c.owed(ctx)
	})
	return made, err
}

// Duplicate makes a copy of a stop with all that comes along, the day after it.
func (s *Stops) Duplicate(ctx context.Context, id string) (tour.Stop, error) {
	return s.Copy(ctx, CopyStop{ID: id, Along: everything()})
}

// Copy makes a copy of a tour from another day on, as a plan not yet agreed,
// in a new tour or in one that has no stop yet:
// stops are tentative, people invited, of the budget only what is planned
// stays. What was recounted of the old tour, holds and happenings are not
// copied.
func (t *Tours) Copy(ctx context.Context, in CopyTour) (made tour.Tour, err error) {
	if err := in.First.CheckAt("first"); err != nil {
		return made, err
	}
	err = t.store.Write(ctx, func(tx *store.Tx) error {
		plan, err := tx.Plan(ctx, in.ID)
		if err != nil {
			return err
		}
		c := copier{tx: tx, plan: plan, along: in.Along, made: map[string]string{}, sponsorships: map[string]string{}}
		if in.First != "" && len(plan.Stops) > 0 {
			c.days = plan.Stops[0].Starts.Date().Days(in.First)
		}
		if made, err = c.receiver(ctx, in); err != nil {
			return err
		}
		tx.Say("copyTour", map[string]tour.Text{"what": plan.Tour.Title, "to": made.Title})
		c.tourID = made.ID
		return c.all(ctx)
	})
	return made, err
}

// receiver is the tour that a copy of the plan goes into.
func (c copier) receiver(ctx context.Context, in CopyTour) (tour.Tour, error) {
	if in.Into == "" {
		made := c.plan.Tour
		made.Identity, made.Slug, made.Links, made.Posted = tour.Identity{}, "", []tour.Link{}, tour.Days{}
		made.From, made.To = c.date(made.From), c.date(made.To)
		if made.Title = in.Title; made.Title.Empty() {
			made.Title = copyTitle(c.plan.Tour.Title)
		}
		return made, store.Insert(ctx, c.tx, &made, made.Title.In(tour.English))
	}
	there, err := c.tx.Plan(ctx, in.Into)
	if err != nil {
		return tour.Tour{}, err
	}
	if len(there.Stops) > 0 {
		return tour.Tour{}, fault.New(fault.Conflict, "%s has stops already. Copy into a new tour instead.",
			"%s a déjà des étapes. Copiez dans une nouvelle tournée.", there.Tour.Title).At("into")
	}
	return there.Tour, nil
}

// Duplicate makes a copy of a tour with all that comes along, on the same days.
func (t *Tours) Duplicate(ctx context.Context, id string) (tour.Tour, error) {
	return t.Copy(ctx, CopyTour{ID: id, Along: everything()})
}

// Edition is a guess at the next edition of a tour.
type Edition struct {
	Title tour.Text `json:"title"`
	First tour.Date `json:"first" doc:"Day of its first stop; empty: the tour has no stop"`
}

// NextEdition guesses what the next edition of a tour is called, and when it
// begins.
func (t *Tours) NextEdition(ctx context.Context, key string) (Edition, error) {
	plan, err := t.Plan(ctx, key)
	if err != nil {
		return Edition{}, err
	}
	var first tour.Date
	if len(plan.Stops) > 0 {
		first = plan.Stops[0].Starts.Date()
	}
	title, first := tour.NextEdition(plan.Tour.Title, first)
	return Edition{title, first}, nil
}

func copyTitle(title tour.Text) tour.Text {
	copied := tour.Text{}
	for lang, suffix := range map[tour.Lang]string{tour.English: " (copy)", tour.French: " (copie)"} {
		if s := title[lang]; s != "" {
			copied[lang] = s + suffix
		}
	}
	return copied
}
