package app

import (
	"context"
	"slices"
	"strconv"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// MatrixCellKey names a cell: a row and a stop, by their ids.
type MatrixCellKey struct {
	RowID  string `json:"rowId" doc:"Person, talk, organization, or a task of the row"`
	StopID string `json:"stopId"`
}

// MatrixChange says what becomes of cells of a matrix: all of them, or none.
type MatrixChange struct {
	Cells []MatrixCellKey `json:"cells" minItems:"1" maxItems:"20000" nullable:"false"`
	State string          `json:"state" doc:"Empty: the cells are cleared"`
	Again bool            `json:"again,omitempty" doc:"Ask who was already asked again: today counts"`
	Until tour.Date       `json:"until,omitempty" doc:"Do not ask again before this day; counts for who is invited"`
}

// MatrixDone says what became of them.
type MatrixDone struct {
	Changed int       `json:"changed" doc:"Cells that were not so already"`
	Starts  tour.Wall `json:"starts" doc:"Where the last talk was put; empty: none was"`
}

// matrixDeed changes cells within one transaction.
type matrixDeed struct {
	tx   *store.Tx
	plan *tour.Plan
	in   MatrixChange
	done MatrixDone
}

// change does a deed to each cell of a change, and names the act by the only
// one that changed, or by how many did. called names a row.
func (t *Tours) change(ctx context.Context, key, act string, in MatrixChange, do func(context.Context, *matrixDeed, tour.Stop, string) (bool, error), called func(*tour.Plan, string) tour.Text) (done MatrixDone, err error) {
	err = t.store.Write(ctx, func(tx *store.Tx) error {
		plan, err := planOf(ctx, tx, key)
		if err != nil {
			return err
		}
		if len(in.Cells) == 0 {
			return fault.New(fault.Invalid, "Choose a cell first.", "Choisissez d’abord une case.").At("cells")
		}
		d := &matrixDeed{tx: tx, plan: plan, in: in}
		var last MatrixCellKey
		seen := map[MatrixCellKey]bool{}
		for _, at := range in.Cells {
			if seen[at] {
				continue
			}
			seen[at] = true
			stop, ok := plan.Stop(at.StopID)
			if !ok {
				return fault.New(fault.Invalid, "%s has no such stop: it may have been deleted.", "%s n’a pas cette étape : elle a peut-être été supprimée.", plan.Tour.Title).At("cells")
			}
			changed, err := do(ctx, d, stop, at.RowID)
			if err != nil {
				return err
			}
			if changed {
				d.done.Changed++
				last = at
			}
		}
		if done = d.done; done.Changed > 0 {
			stop, _ := plan.Stop(last.StopID)
			args := map[string]tour.Text{"to": tour.Both(in.State), "count": tour.Both(strconv.Itoa(done.Changed))}
			if done.Changed == 1 {
				args["what"], args["where"] = called(plan, last.RowID), stop.City
			}
			tx.Say(act, args)
		}
		return nil
	})
	return done, err
}

// Engage invites people to stops, or notes what they answered. An empty state
// takes the engagements away.
func (t *Tours) Engage(ctx context.Context, key string, in MatrixChange) (MatrixDone, error) {
	return t.change(ctx, key, "engage", in, engage, func(p *tour.Plan, id string) tour.Text { return tour.Both(p.People[id].Name) })
}

func engage(ctx context.Context, d *matrixDeed, stop tour.Stop, personID string) (bool, error) {
	if _, ok := d.plan.People[personID]; !ok {
		person, err := store.Read[tour.Person](ctx, d.tx, personID)
		if err != nil {
			return false, err
		}
		d.plan.People[personID] = person
	}
	i := slices.IndexFunc(d.plan.Engagements, func(e tour.Engagement) bool { return e.StopID == stop.ID && e.PersonID == personID })
	if i < 0 {
		if d.in.State == "" || d.in.Until != "" {
			return false, nil
		}
		e := tour.Engagement{TourID: d.plan.Tour.ID, EngagementFields: tour.EngagementFields{StopID: stop.ID, PersonID: personID}}
		d.answer(&e, stop)
		err := store.Insert(ctx, d.tx, &e, "")
		d.plan.Engagements = append(d.plan.Engagements, e)
		return true, err
	}
	e := &d.plan.Engagements[i]
	if d.in.State == "" {
		id := e.ID
		d.plan.Engagements = slices.Delete(d.plan.Engagements, i, i+1)
		return true, store.Delete[tour.Engagement](ctx, d.tx, id, 0)
	}
	before := e.EngagementFields
	d.answer(e, stop)
	if e.EngagementFields == before {
		return false, nil
	}
	return true, store.Save(ctx, d.tx, e)
}

// answer gives an engagement its state; who is invited was asked today.
func (d *matrixDeed) answer(e *tour.Engagement, stop tour.Stop) {
	if d.in.Until != "" {
		if e.Status == tour.Invited {
			e.RemindOn = d.in.Until
		}
		return
	}
	state := tour.EngagementStatus(d.in.State)
	if state == tour.Invited && (e.Status != tour.Invited || d.in.Again) {
		e.AskedOn, e.RemindOn = todayAt(d.tx.Now, stop), ""
	}
	e.Status = state
}

// Give puts talks on the agendas of stops, where there is time, or changes the
// state in which they are there. An empty state takes them off.
func (t *Tours) Give(ctx context.Context, key string, in MatrixChange) (MatrixDone, error) {
	return t.change(ctx, key, "give", in, give, func(p *tour.Plan, id string) tour.Text { return p.Talks[id].Title })
}

func give(ctx context.Context, d *matrixDeed, stop tour.Stop, talkID string) (changed bool, err error) {
	there := false
	for i := range d.plan.Sessions {
		s := &d.plan.Sessions[i]
		if s.StopID != stop.ID || s.TalkID != talkID {
			continue
		}
		there = true
		if d.in.State == s.Status {
			continue
		}
		changed = true
		if d.in.State == "" {
			err = store.Delete[tour.Session](ctx, d.tx, s.ID, 0)
			s.StopID = ""
		} else {
			s.Status = d.in.State
			err = store.Save(ctx, d.tx, s)
		}
		if err != nil {
			return changed, err
		}
	}
	if there || d.in.State == "" {
		return changed, nil
	}
	return true, d.put(ctx, stop, talkID)
}

// put gives a talk a session at a stop: in the room that has time for it first,
// while none of its speakers is on.
func (d *matrixDeed) put(ctx context.Context, stop tour.Stop, talkID string) error {
	talk, err := store.Read[tour.Talk](ctx, d.tx, talkID)
	if err != nil {
		return err
	}
	d.plan.Talks[talkID] = talk
	rooms := d.plan.RoomsOf(stop)
	if len(rooms) < 2 {
		rooms = []tour.Room{{}}
	}
	made := tour.Session{TourID: d.plan.Tour.ID, SessionFields: NewSession()}
	made.StopID, made.TalkID, made.Minutes, made.Status = stop.ID, talkID, talk.Minutes, d.in.State
	for i, room := range rooms {
		var on []tour.Session
		for _, s := range d.plan.Agenda(stop.ID) {
			if s.Status != tour.SessionCancelled && (room.ID == "" || s.RoomID == "" || s.RoomID == room.ID || d.shares(s, talk)) {
				on = append(on, s)
			}
		}
		if at := stop.FreeSlot(on, talk.Minutes); i == 0 || at < made.Starts {
			made.Starts, made.RoomID = at, room.ID
		}
	}
	if err := holdsSession(ctx, d.tx, &made); err != nil {
		return err
	}
	if err := store.Insert(ctx, d.tx, &made, ""); err != nil {
		return err
	}
	d.done.Starts = made.Starts
	d.plan.Sessions = append(d.plan.Sessions, made)
	return nil
}

// shares reports whether one of the talk's speakers gives the session.
func (d *matrixDeed) shares(s tour.Session, talk tour.Talk) bool {
	return slices.ContainsFunc(d.plan.Speakers(s), func(p tour.Person) bool { return slices.Contains(talk.SpeakerIDs, p.ID) })
}
