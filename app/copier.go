package app

import (
	"context"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// copier copies records of a plan into a tour, so many days later.
type copier struct {
	tx     *store.Tx
	plan   *tour.Plan
	tourID string
	along  Along
	days   int
	tracks map[string]string // from the old ones to the new ones; nil: they stay

	made         map[string]string // stops, from the old ones to the new ones
	sponsorships map[string]string // likewise; one that is missing stays, unless a whole tour is copied
}

// date returns a day of the copy; none stays none.
func (c copier) date(d tour.Date) tour.Date {
	if d == "" {
		return ""
	}
	return d.Add(c.days)
}

// all copies the records of a whole tour.
func (c copier) all(ctx context.Context) error {
	c.tracks = map[string]string{}
	for _, t := range c.plan.Tracks {
		old := t.ID
		t.Identity, t.TourID = tour.Identity{}, c.tourID
		if !c.along.Agenda {
			continue
		}
		if err := store.Insert(ctx, c.tx, &t, ""); err != nil {
			return err
		}
		c.tracks[old] = t.ID
	}
	for _, s := range c.plan.Stops {
		if _, err := c.stop(ctx, s); err != nil {
			return err
		}
	}
	if err := c.belongings(ctx, "", ""); err != nil {
		return err
	}
	return c.owed(ctx)
}

// stop copies a stop with what comes along.
func (c copier) stop(ctx context.Context, original tour.Stop) (tour.Stop, error) {
	made := original.Shift(c.days)
	made.Identity, made.TourID, made.Slug = tour.Identity{}, c.tourID, ""
	if made.Sure() {
		made.Status = tour.Tentative
	}
	made.Registered, made.Attended, made.Links = 0, 0, []tour.Link{}
	made.Members, made.Questions, made.Score, made.ScoreOf = 0, 0, 0, 0
	if !c.along.People {
		made.ContactID = ""
	}
	if err := store.Insert(ctx, c.tx, &made, made.City.In(tour.English)); err != nil {
		return made, err
	}
	c.made[original.ID] = made.ID
	if err := c.agenda(ctx, original, made); err != nil {
		return made, err
	}
	if err := c.people(ctx, original, made); err != nil {
		return made, err
	}
	return made, c.belongings(ctx, original.ID, made.ID)
}

func (c copier) agenda(ctx context.Context, original, made tour.Stop) error {
	if !c.along.Agenda {
		return nil
	}
	for _, s := range c.plan.Agenda(original.ID) {
		s.Identity, s.Taken, s.TourID, s.StopID = tour.Identity{}, tour.Taken{}, c.tourID, made.ID
		s.Starts = s.Starts.AddDays(c.days)
		if c.tracks != nil {
			s.TrackID = c.tracks[s.TrackID]
		}
		if !c.along.People {
			s.SpeakerIDs = []string{}
		}
		if s.Links = []tour.Link{}; s.Status != tour.SessionCancelled {
			s.Status = tour.SessionTentative
		}
		if err := beginsIn(ctx, c.tx, s, made); err != nil {
			return err
		}
		if err := store.Insert(ctx, c.tx, &s, ""); err != nil {
			return err
		}
	}
	return nil
}

func (c copier) people(ctx context.Context, original, made tour.Stop) error {
	for _, e := range c.plan.Engagements {
		if !c.along.People || e.StopID != original.ID {
			continue
		}
		e.Identity, e.TourID, e.StopID, e.Status = tour.Identity{}, c.tourID, made.ID, tour.Invited
		e.AskedOn, e.RemindOn = "", ""
		if err := store.Insert(ctx, c.tx, &e, ""); err != nil {
			return err
		}
	}
	return nil
}

// belongings copies what is of that stop, or, when it is empty, of the whole
// tour: sponsorships, the tasks due so many days from it, and the planned budget.
func (c copier) belongings(ctx context.Context, from, to string) error {
	for _, s := range c.plan.Sponsorships {
		if !c.along.Sponsors || s.StopID != from {
			continue
		}
		original := s.ID
		s.Identity, s.TourID, s.StopID = tour.Identity{}, c.tourID, to
		if err := store.Insert(ctx, c.tx, &s, ""); err != nil {
			return err
		}
		c.sponsorships[original] = s.ID
	}
	for _, t := range c.plan.Tasks {
		if !c.along.Tasks || t.StopID != from || !t.Relative || t.Status == tour.TaskDropped {
			continue
		}
		t.Identity, t.TourID, t.StopID, t.Status = tour.Identity{}, c.tourID, to, tour.TaskOpen
		if !c.along.People {
			t.OwnerID = ""
		}
		if err := store.Insert(ctx, c.tx, &t, ""); err != nil {
			return err
		}
	}
	return c.budget(ctx, from, to)
}

// owed copies what sponsors were promised at the stops that were copied, and
// over the whole tour when all of it was: it is to be delivered anew.
func (c copier) owed(ctx context.Context) error {
	whole := c.tracks != nil
	for _, d := range c.plan.Deliverables {
		stop, copied := c.made[d.StopID]
		sponsorship, its := c.sponsorships[d.SponsorshipID]
		along := c.along.Sponsors && (copied || whole && d.StopID == "") && (its || !whole)
		if !along || d.Extra || d.MakesUpForID != "" || d.Status == tour.DeliverableWaived {
			continue
		}
		if its {
			d.SponsorshipID = sponsorship
		}
		if !c.along.People {
			d.OwnerID = ""
		}
		d.Identity, d.TourID, d.StopID, d.SessionID = tour.Identity{}, c.tourID, stop, ""
		d.Due, d.Status, d.Reason = c.date(d.Due), tour.DeliverablePending, tour.Text{}
		if err := store.Insert(ctx, c.tx, &d, ""); err != nil {
			return err
		}
	}
	return nil
}

// budget copies what is planned; expenses of people and money of sponsors only
// with them.
func (c copier) budget(ctx context.Context, from, to string) error {
	for _, b := range c.plan.Budget {
		if b.StopID != from || b.PersonID != "" && !c.along.People || b.Category == "sponsorship" && !c.along.Sponsors {
			continue
		}
		b.Identity, b.TourID, b.StopID = tour.Identity{}, c.tourID, to
		b.Committed, b.Actual, b.Paid = 0, 0, false
		if err := store.Insert(ctx, c.tx, &b, ""); err != nil {
			return err
		}
	}
	return nil
}
