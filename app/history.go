package app

import (
	"context"
	"slices"
	"time"

	"tournee/backend/store"
	"tournee/backend/zone"
)

// History are the use cases about what was done.
type History struct {
	store *store.Store
	actor string
	kinds map[string]keeper
}

// Past is what was done, and what Undo and Redo would do.
type Past struct {
	Acts []PastAct  `json:"acts" nullable:"false" doc:"The newest first"`
	Undo *store.Act `json:"undo,omitempty" doc:"What Undo would take back"`
	Redo *store.Act `json:"redo,omitempty" doc:"What Redo would bring again"`
}

// PastAct is something that was done.
type PastAct struct {
	store.Act
	Undone bool `json:"undone" doc:"Taken back, and not brought again"`
}

const acts = 200

// Read returns the latest acts.
func (h *History) Read(ctx context.Context) (past Past, err error) {
	past.Acts = []PastAct{}
	err = h.store.Read(ctx, func(tx *store.Tx) error {
		all, err := tx.History(ctx, acts)
		if err != nil {
			return err
		}
		undo, redo, err := tx.Next(ctx, h.actor)
		if err != nil {
			return err
		}
		undone := map[int64]bool{}
		for _, a := range slices.Backward(all) {
			if a.Target != 0 {
				undone[a.Target] = a.Mode == store.Undo
			}
		}
		for _, a := range all {
			past.Acts = append(past.Acts, PastAct{a, undone[a.Seq]})
		}
		if len(undo) > 0 {
			past.Undo = &undo[0]
		}
		if len(redo) > 0 {
			past.Redo = &redo[0]
		}
		return nil
	})
	return past, err
}

// Undo takes back the latest act that is not taken back yet.
func (h *History) Undo(ctx context.Context) (store.Act, error) { return h.store.Undo(ctx) }

// Redo brings again the latest act that was taken back.
func (h *History) Redo(ctx context.Context) (store.Act, error) { return h.store.Redo(ctx) }

// News is what changed.
type News struct {
	Seq     int64          `json:"seq" doc:"Ask again with this"`
	Changes []store.Change `json:"changes" nullable:"false" doc:"The oldest first, at most 500"`
}

// Since returns what changed after the change of that number, wherever it was
// made, and waits up to that long for something to change.
func (h *History) Since(ctx context.Context, seq int64, wait time.Duration) (News, error) {
	head, changes, err := h.store.Since(ctx, seq, wait)
	return News{head, changes}, err
}

// State says which file is open and how much is in it.
func (a *App) State(ctx context.Context) (State, error) {
	s := State{File: a.store.Path(), Actor: a.History.actor, Shared: a.shared, Zones: zone.Version()}
	err := a.store.Read(ctx, func(tx *store.Tx) (err error) {
		s.Counts, err = counts(ctx, tx)
		return err
	})
	if err != nil {
		return s, err
	}
	s.Seq, err = a.store.Head(ctx)
	return s, err
}
