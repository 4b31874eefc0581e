package app

import (
	"cmp"
	"context"
	"slices"

	"tournee/backend/conflict"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// TrayTalk is a talk that can be put into the agenda of a stop.
type TrayTalk struct {
	TalkRow
	Waits   bool      `json:"waits" doc:"On in the tour and not here, or nowhere yet"`
	Last    *Delivery `json:"last,omitempty" doc:"The latest in this tour"`
	Warning tour.Text `json:"warning" doc:"What keeps its people from giving it here; empty: nothing"`
}

// Tray returns the talks that are not on at a stop, by their titles in that
// language, those that wait first. Both keys are slugs or ids.
func (a *Agenda) Tray(ctx context.Context, tourKey, stopKey string, lang tour.Lang) (rows []TrayTalk, err error) {
	talks, err := (&Library{store: a.store}).Talks(ctx, lang)
	if err != nil {
		return nil, err
	}
	err = a.store.Read(ctx, func(tx *store.Tx) error {
		j, err := a.kept.judge(ctx, tx, tourKey, today(a.clock), none)
		if err != nil {
			return err
		}
		plan := j.plan
		stop, ok := plan.Stop(stopKey)
		if !ok {
			return noStop(plan, stopKey)
		}
		people, err := index(ctx, tx, func(p tour.Person) string { return p.ID })
		if err != nil {
			return err
		}
		known := map[string][]tour.Availability{}
		all, err := store.All[tour.Availability](ctx, tx)
		if err != nil {
			return err
		}
		for _, one := range all {
			known[one.PersonID] = append(known[one.PersonID], one)
		}
		rows = []TrayTalk{}
		for _, talk := range talks {
			if row, fits := trayTalk(plan, stop, talk); fits {
				for _, id := range talk.SpeakerIDs {
					if row.Warning.Empty() {
						row.Warning = conflict.Hinder(plan, stop, people[id], known[id])
					}
				}
				rows = append(rows, row)
			}
		}
		slices.SortStableFunc(rows, func(a, b TrayTalk) int { return cmp.Compare(order(a.Waits), order(b.Waits)) })
		return nil
	})
	return rows, err
}

// trayTalk says of a talk whether it waits, and that it is not on at the stop.
func trayTalk(plan *tour.Plan, stop tour.Stop, talk TalkRow) (row TrayTalk, fits bool) {
	row = TrayTalk{TalkRow: talk, Waits: len(talk.Deliveries) == 0, Warning: tour.Text{}}
	for _, d := range talk.Deliveries {
		if d.Stop.ID == stop.ID && d.Status != tour.SessionCancelled {
			return row, false
		}
		if d.Tour.ID == plan.Tour.ID {
			row.Waits, row.Last = true, &d
		}
	}
	return row, true
}

func order(first bool) int {
	if first {
		return 0
	}
	return 1
}
