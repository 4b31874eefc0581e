package app

import (
	"context"
	"errors"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// RecordPast is what was done to one record.
type RecordPast struct {
	Kind    string    `json:"kind"`
	ID      string    `json:"id"`
	Name    tour.Text `json:"name" doc:"What it is called, or was"`
	Rev     int64     `json:"rev" doc:"0: it is not there any more"`
	Moments []Moment  `json:"moments" nullable:"false" doc:"The newest first"`
	More    bool      `json:"more" doc:"There are older ones: ask again before the last seq"`
}

// Moment is what one act did to one record.
type Moment struct {
	store.Act
	Made   bool         `json:"made" doc:"It was not there before"`
	Gone   bool         `json:"gone" doc:"It was not there after"`
	Fields []Difference `json:"fields" nullable:"false"`
	Back   string       `json:"back" enum:",before,after" doc:"Which state can be brought back; empty: it is as it was after, or was not there"`
}

const moments = 30

// Of returns what acts before that of a number (0: all) did to a record.
func (h *History) Of(ctx context.Context, kind, id string, before int64) (past RecordPast, err error) {
	past = RecordPast{Kind: kind, ID: id, Moments: []Moment{}}
	if _, err := h.known(kind); err != nil {
		return past, err
	}
	err = h.store.Read(ctx, func(tx *store.Tx) error {
		all, rev, err := tx.Moments(ctx, kind, id, before, moments+1)
		if err != nil {
			return err
		}
		if len(all) == 0 && before == 0 {
			return fault.New(fault.NotFound, "Nothing is known of this.", "On ne sait rien de cet élément.").At("id")
		}
		past.Rev, past.More = rev, len(all) > moments
		if past.Name, err = nameByID(ctx, tx, id); err != nil {
			return err
		}
		for i, m := range all[:min(len(all), moments)] {
			one := Moment{Act: m.Act, Made: m.Before == nil, Gone: m.After == nil}
			switch {
			case i == 0 && before == 0 && one.Gone && m.Before != nil:
				one.Back = "before"
			case !one.Gone && !m.Now:
				one.Back = "after"
			}
			if one.Fields, err = differences(ctx, tx, m.Before, m.After); err != nil {
				return err
			}
			past.Moments = append(past.Moments, one)
		}
		return nil
	})
	return past, err
}

// Deleted is a record that was deleted, and what had to go with it.
type Deleted struct {
	Kind  string    `json:"kind"`
	ID    string    `json:"id"`
	Name  tour.Text `json:"name"`
	Place tour.Text `json:"place" doc:"Where it belonged; empty: to the library"`
	Seq   int64     `json:"seq" doc:"The act that deleted it: bring back what was before"`
	At    int64     `json:"at" doc:"Unix milliseconds UTC"`
	Actor string    `json:"actor"`
	With  []Counted `json:"with" nullable:"false" doc:"What went with it"`
}

// Counted is how many records there are of a kind.
type Counted struct {
	Kind  string `json:"kind"`
	Count int    `json:"count"`
}

const deletions = 100

// Deleted returns what was deleted and is not there again, the latest first: of
// one kind, or of one tour (its slug or id), where they are given.
func (h *History) Deleted(ctx context.Context, kind, tourKey string) (list []Deleted, err error) {
	if kind != "" {
		if _, err := h.known(kind); err != nil {
			return nil, err
		}
	}
	list = []Deleted{}
	err = h.store.Read(ctx, func(tx *store.Tx) error {
		tourID := tourKey
		if owner, err := store.Find[tour.Tour](ctx, tx, tourKey); err == nil {
			tourID = owner.ID
		}
		gone, err := tx.Gone(ctx, kind, tourID, deletions)
		if err != nil {
			return err
		}
		for _, g := range gone {
			one := Deleted{Kind: g.Kind, ID: g.ID, Seq: g.Seq, At: g.At, Actor: g.Actor, With: counted(g.With)}
			if one.Name, err = nameOf(ctx, tx, g.Record); err != nil {
				return err
			}
			if g.Kind != "tour" {
				if one.Place, err = placeOf(ctx, tx, g.Record); err != nil {
					return err
				}
			}
			list = append(list, one)
		}
		return nil
	})
	return list, err
}

// counted counts kinds, in the order in which all kinds are listed.
func counted(kinds []string) []Counted {
	sums := map[string]int{}
	for _, k := range kinds {
		sums[k]++
	}
	all := []Counted{}
	for _, k := range store.Kinds() {
		if sums[k] > 0 {
			all = append(all, Counted{k, sums[k]})
		}
	}
	return all
}

// RestoreRecord says which state of a record is wanted again.
type RestoreRecord struct {
	Kind, ID string
	Seq      int64 // the act
	Before   bool  // as it was before the act; else as it was after it
	Rev      int64 // of the record that was seen; 0: it was seen not to be there
}

// Restored is what was brought back.
type Restored struct {
	Found   Found       `json:"found" doc:"The record"`
	With    []Counted   `json:"with" nullable:"false" doc:"What came back with it"`
	Without []tour.Text `json:"without" nullable:"false" doc:"Names of what could not come back, or that it can no longer refer to"`
}

// Restore puts a record into the state that it had before or after an act. One
// that was deleted comes back with what was deleted with it, where that can
// stand again.
func (h *History) Restore(ctx context.Context, in RestoreRecord) (out Restored, err error) {
	kind, err := h.known(in.Kind)
	if err != nil {
		return out, err
	}
	err = h.store.Write(ctx, func(tx *store.Tx) error {
		back, err := tx.BringBack(ctx, store.BringBack{
			Kind: in.Kind, ID: in.ID, Seq: in.Seq, Before: in.Before, Rev: in.Rev,
			Holds: func(record any) error { return h.stands(ctx, tx, record) },
		})
		if err != nil {
			return explained(ctx, tx, err)
		}
		if err := kind.settle(ctx, tx, back.Was, back.Is); err != nil {
			return err
		}
		if out, err = restored(ctx, tx, in, back); err != nil {
			return err
		}
		tx.Say("restore"+strings.ToUpper(in.Kind[:1])+in.Kind[1:], map[string]tour.Text{"what": out.Found.Title})
		return nil
	})
	return out, err
}

// stands asks for the rules of a record of any kind.
func (h *History) stands(ctx context.Context, tx *store.Tx, record any) error {
	k, err := h.known(store.KindOf(record))
	if err != nil {
		return err
	}
	return k.stands(ctx, tx, record)
}

// explained says which record is missing, and what to do.
func explained(ctx context.Context, tx *store.Tx, err error) error {
	lost, ok := errors.AsType[*store.LostError](err)
	if !ok {
		return err
	}
	name, err := nameByID(ctx, tx, lost.ID)
	if err != nil {
		return err
	}
	return fault.New(fault.Conflict, "This cannot be without %s (%s), which was deleted. Bring that back first: the history lists it under “Deleted lately”.",
		"Cet élément ne peut exister sans %s (%s), qui n’est plus là. Ramenez d’abord celui-ci : l’historique le montre sous « Supprimés récemment ».",
		name, kindName(lost.Kind)).Because(lost)
}

func restored(ctx context.Context, tx *store.Tx, in RestoreRecord, back store.Back) (out Restored, err error) {
	out.Without = []tour.Text{}
	var kinds []string
	for _, record := range back.With {
		kinds = append(kinds, store.KindOf(record))
	}
	out.With = counted(kinds)
	told := map[string]bool{}
	for _, lost := range back.Without {
		if told[lost.ID] {
			continue
		}
		told[lost.ID] = true
		name, err := nameByID(ctx, tx, lost.ID)
		if err != nil {
			return out, err
		}
		out.Without = append(out.Without, name)
	}
	out.Found, err = showRecord(ctx, tx, in.ID, back.Is)
	return out, err
}
