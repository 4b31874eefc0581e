package app

import (
	"context"
	"slices"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Support notes which organizations support which stops. The state is "stop";
// an empty one takes their support of these stops away. Hosts, and who supports
// the whole tour or year, stay as they are.
func (t *Tours) Support(ctx context.Context, key string, in MatrixChange) (MatrixDone, error) {
	if in.State != "" && in.State != string(tour.ForStop) {
		return MatrixDone{}, fault.New(fault.Invalid, "%q is no support of a stop.", "« %s » n’est pas le soutien d’une étape.", in.State).At("state")
	}
	return t.change(ctx, key, "support", in, support, func(p *tour.Plan, id string) tour.Text { return tour.Both(p.Organizations[id].Name) })
}

func support(ctx context.Context, d *matrixDeed, stop tour.Stop, orgID string) (bool, error) {
	if _, ok := d.plan.Organizations[orgID]; !ok {
		org, err := store.Read[tour.Organization](ctx, d.tx, orgID)
		if err != nil {
			return false, err
		}
		d.plan.Organizations[orgID] = org
	}
	theirs := func(s tour.Sponsorship) bool {
		return s.OrganizationID == orgID && s.StopID == stop.ID && !s.Host()
	}
	if there := slices.ContainsFunc(d.plan.Sponsorships, theirs); there == (d.in.State != "") {
		return false, nil
	}
	if d.in.State != "" {
		s := tour.Sponsorship{TourID: d.plan.Tour.ID, SponsorshipFields: NewSponsorship()}
		s.OrganizationID, s.Scope, s.StopID, s.Amount.Currency = orgID, tour.ForStop, stop.ID, d.plan.Tour.Currency
		err := store.Insert(ctx, d.tx, &s, "")
		d.plan.Sponsorships = append(d.plan.Sponsorships, s)
		return true, err
	}
	for _, s := range d.plan.Sponsorships {
		if !theirs(s) {
			continue
		}
		if err := store.Delete[tour.Sponsorship](ctx, d.tx, s.ID, 0); err != nil {
			return true, err
		}
	}
	d.plan.Sponsorships = slices.DeleteFunc(d.plan.Sponsorships, theirs)
	return true, nil
}

// Settle says how far tasks of stops are. A row is named by one of its tasks; at
// a stop that has none of that name one is made like it. An empty state takes
// them away.
func (t *Tours) Settle(ctx context.Context, key string, in MatrixChange) (MatrixDone, error) {
	return t.change(ctx, key, "settle", in, settle, func(p *tour.Plan, id string) tour.Text {
		if at := slices.IndexFunc(p.Tasks, func(t tour.Task) bool { return t.ID == id }); at >= 0 {
			return p.Tasks[at].Title
		}
		return tour.Text{}
	})
}

func settle(ctx context.Context, d *matrixDeed, stop tour.Stop, taskID string) (changed bool, err error) {
	model, err := store.Read[tour.Task](ctx, d.tx, taskID)
	if err != nil && d.in.State != "" {
		return false, err
	}
	tasks := tasksLike(d.plan.Tasks, taskID, stop.ID)
	if len(tasks) == 0 && d.in.State != "" {
		model.Identity, model.TourID, model.StopID, model.Status = tour.Identity{}, d.plan.Tour.ID, stop.ID, tour.TaskStatus(d.in.State)
		return true, store.Insert(ctx, d.tx, &model, "")
	}
	for _, task := range tasks {
		if string(task.Status) == d.in.State {
			continue
		}
		changed = true
		if d.in.State == "" {
			err = store.Delete[tour.Task](ctx, d.tx, task.ID, 0)
		} else {
			task.Status = tour.TaskStatus(d.in.State)
			err = store.Save(ctx, d.tx, &task)
		}
		if err != nil {
			return changed, err
		}
	}
	return changed, nil
}
