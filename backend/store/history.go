package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// The modes of an act.
const (
	Do   = "do"
	Undo = "undo"
	Redo = "redo"
)

// Act is one thing that a person did: all changes of one transaction.
type Act struct {
	Seq    int64                `json:"seq" doc:"Number of the change to the file, without gaps"`
	At     int64                `json:"at" doc:"Unix milliseconds UTC"`
	Actor  string               `json:"actor"`
	Name   string               `json:"name" doc:"What was done, such as moveStop"`
	Args   map[string]tour.Text `json:"args" doc:"What the sentence about it needs"`
	TourID string               `json:"tourId" doc:"Empty: of the library"`
	Mode   string               `json:"mode" enum:"do,undo,redo"`
	Target int64                `json:"target" doc:"The act undone or redone; 0: none"`
}

// Change is what an act did to one record.
type Change struct {
	Seq    int64  `json:"seq"`
	Kind   string `json:"kind"`
	ID     string `json:"id"`
	TourID string `json:"tourId" doc:"Empty: of the library"`

	before, after row
}

// Say names what the transaction does, for history and undo.
func (tx *Tx) Say(name string, args map[string]tour.Text) { tx.act.Name, tx.act.Args = name, args }

// begin raises the file's head: the lock, the number of the act and the cursor
// of live updates in one.
func (tx *Tx) begin(ctx context.Context, actor string) error {
	seq, err := tx.raise(ctx, "")
	tx.act = Act{Seq: seq, At: tx.Now.UnixMilli(), Actor: actor, Mode: Do}
	return err
}

func (tx *Tx) raise(ctx context.Context, tourID string) (seq int64, err error) {
	err = tx.sql.QueryRowContext(ctx, `
		INSERT INTO head (tour_id, seq) VALUES ($1, 1)
		ON CONFLICT (tour_id) DO UPDATE SET seq = head.seq + 1
		RETURNING seq`, tourID).Scan(&seq)
	return seq, classify(err)
}

// journal remembers a change and keeps the words by which the record is found.
func (tx *Tx) journal(ctx context.Context, s shape, before, after row) error {
	either := after
	if after == nil {
		either = before
	}
	c := Change{Seq: tx.act.Seq, Kind: s.kind, ID: either.text("id"), TourID: either.text("tour_id"), before: before, after: after}
	if s.kind == "tour" {
		c.TourID = c.ID
	}
	tx.changes = append(tx.changes, c)
	if err := tx.exec(ctx, "DELETE FROM search WHERE kind = $1 AND record_id = $2", s.kind, c.ID); err != nil || after == nil {
		return err
	}
	return tx.index(ctx, s, c)
}

// record writes the act and its changes, and raises the heads of the tours
// that they touch.
func (tx *Tx) record(ctx context.Context) error {
	tours := map[string]bool{}
	touched := tx.published
	for _, c := range tx.changes {
		touched = append(touched, c.TourID)
	}
	for _, id := range touched {
		if id != "" && !tours[id] {
			tours[id] = true
			if _, err := tx.raise(ctx, id); err != nil {
				return err
			}
			tx.act.TourID = id
		}
	}
	if len(tours) != 1 {
		tx.act.TourID = ""
	}
	args, err := json.Marshal(tx.act.Args)
	if err != nil {
		return err
	}
	a := tx.act
	if err := tx.exec(ctx, "INSERT INTO act (seq, at, actor, name, args, tour_id, mode, target) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
		a.Seq, a.At, a.Actor, a.Name, string(args), a.TourID, a.Mode, a.Target); err != nil {
		return err
	}
	for n, c := range tx.changes {
		if err := tx.exec(ctx, "INSERT INTO change (seq, n, kind, record_id, tour_id, before, after) VALUES ($1, $2, $3, $4, $5, $6, $7)",
			c.Seq, n, c.Kind, c.ID, c.TourID, nullText(encode(c.before)), nullText(encode(c.after))); err != nil {
			return err
		}
	}
	return nil
}

func nullText(b []byte) any {
	if b == nil {
		return nil
	}
	return string(b)
}

// History returns the latest acts, the newest first.
func (tx *Tx) History(ctx context.Context, limit int) ([]Act, error) {
	return tx.acts(ctx, "1 = 1 ORDER BY seq DESC LIMIT $1", limit)
}

func (tx *Tx) acts(ctx context.Context, condition string, args ...any) ([]Act, error) {
	return scanAll(ctx, tx, func(rows *sql.Rows) (a Act, err error) {
		return a, rows.Scan(&a.Seq, &a.At, &a.Actor, &a.Name, in(&a.Args), &a.TourID, &a.Mode, &a.Target)
	}, "SELECT seq, at, actor, name, args, tour_id, mode, target FROM act WHERE "+condition, args...)
}

// Next returns the act that this actor's Undo would take back, and the one that
// Redo would bring again; each is none or one. What changed no record, such as a release, is not taken back.
func (tx *Tx) Next(ctx context.Context, actor string) (undo, redo []Act, err error) {
	steps, err := scanAll(ctx, tx, func(rows *sql.Rows) (s step, err error) { return s, rows.Scan(&s.seq, &s.mode, &s.target) },
		"SELECT seq, mode, target FROM act WHERE actor = $1 AND EXISTS (SELECT 1 FROM change WHERE change.seq = act.seq) ORDER BY seq", actor)
	if err != nil {
		return nil, nil, err
	}
	done, undone := stacks(steps)
	if undo, err = tx.acts(ctx, "seq = $1", last(done)); err != nil {
		return nil, nil, err
	}
	redo, err = tx.acts(ctx, "seq = $1", last(undone))
	return undo, redo, err
}

// step is what undo and redo need to know of an act.
type step struct {
	seq    int64
	mode   string
	target int64
}

// stacks replays steps, the oldest first, and returns the acts that undo and
// redo would turn, the next one last.
func stacks(steps []step) (undo, redo []int64) {
	for _, s := range steps {
		switch s.mode {
		case Undo:
			undo, redo = undo[:max(len(undo)-1, 0)], append(redo, s.target)
		case Redo:
			undo, redo = append(undo, s.target), redo[:max(len(redo)-1, 0)]
		default:
			undo, redo = append(undo, s.seq), nil
		}
	}
	return undo, redo
}

// last returns the last of seqs; 0, which is no act, when there is none.
func last(seqs []int64) int64 {
	if len(seqs) == 0 {
		return 0
	}
	return seqs[len(seqs)-1]
}

// Undo takes back the latest act of the store's actor that is not taken back
// yet, as an act of its own, and returns the act taken back. Where another
// person has changed one of its records since, it returns a Conflict fault and
// changes nothing.
func (s *Store) Undo(ctx context.Context) (Act, error) { return s.turn(ctx, Undo) }

// Redo brings again the latest act that was taken back.
func (s *Store) Redo(ctx context.Context) (Act, error) { return s.turn(ctx, Redo) }

func (s *Store) turn(ctx context.Context, mode string) (turned Act, err error) {
	err = s.Write(ctx, func(tx *Tx) error {
		undo, redo, err := tx.Next(ctx, s.actor)
		if err != nil {
			return err
		}
		next := undo
		if mode == Redo {
			next = redo
		}
		if len(next) == 0 {
			return nothingTo(mode)
		}
		turned = next[0]
		tx.act.Name, tx.act.Args, tx.act.Mode, tx.act.Target = turned.Name, turned.Args, mode, turned.Seq
		return tx.replay(ctx, turned.Seq, mode)
	})
	return turned, err
}

func nothingTo(mode string) error {
	if mode == Redo {
		return fault.New(fault.NotFound, "There is nothing to redo.", "Il n’y a rien à rétablir.")
	}
	return fault.New(fault.NotFound, "There is nothing to undo.", "Il n’y a rien à annuler.")
}

// replay puts the records of an act back to what they were before it, or again
// to what they were after it.
func (tx *Tx) replay(ctx context.Context, seq int64, mode string) error {
	changes, err := tx.changesOf(ctx, seq)
	if err != nil {
		return err
	}
	for i := range changes {
		c := changes[i]
		if mode == Undo {
			c = changes[len(changes)-1-i]
			c.before, c.after = c.after, c.before
		}
		s := shapeOf(c.Kind)
		now, err := tx.snapshot(ctx, s, c.ID)
		if err != nil {
			return err
		}
		if !now.same(c.before) {
			return fault.New(fault.Conflict, "A record of this change was changed again since. The history shows by whom.",
				"Un élément de ce changement a encore été changé depuis. L’historique montre par qui.")
		}
		if now == nil && c.after != nil {
			if c.after["rev"], err = tx.lastRev(ctx, c.ID); err != nil {
				return err
			}
		}
		if err := tx.put(ctx, s, now, c.after); err != nil {
			return err
		}
	}
	return nil
}

// lastRev returns the rev at which a record was deleted, so that one brought back
// is never taken for one that somebody read before.
func (tx *Tx) lastRev(ctx context.Context, id string) (int64, error) {
	kept, err := texts(ctx, tx, "SELECT before FROM change WHERE record_id = $1 AND before IS NOT NULL ORDER BY seq DESC, n DESC LIMIT 1", id)
	if err != nil || len(kept) == 0 {
		return 0, err
	}
	last, err := decode([]byte(kept[0]))
	return last.int("rev"), err
}

func (tx *Tx) changesOf(ctx context.Context, seq int64) ([]Change, error) {
	return scanAll(ctx, tx, scanChange, selectChange+"seq = $1 ORDER BY n", seq)
}

// selectChange reads whole changes, for scanChange; a condition follows it.
const selectChange = "SELECT seq, kind, record_id, tour_id, before, after FROM change WHERE "

func scanChange(rows *sql.Rows) (c Change, err error) {
	var before, after sql.NullString
	if err = rows.Scan(&c.Seq, &c.Kind, &c.ID, &c.TourID, &before, &after); err != nil {
		return c, err
	}
	if before.Valid {
		if c.before, err = decode([]byte(before.String)); err != nil {
			return c, err
		}
	}
	if after.Valid {
		if c.after, err = decode([]byte(after.String)); err != nil {
			return c, err
		}
	}
	return c, errors.Join(complete(c.Kind, c.before), complete(c.Kind, c.after))
}

// Head returns the number of the latest act; 0 when nothing was ever done.
func (s *Store) Head(ctx context.Context) (seq int64, err error) {
	err = s.read.QueryRowContext(ctx, latestAct).Scan(&seq)
	return seq, classify(err)
}

// Head returns the number of the latest act, as the transaction sees it.
func (tx *Tx) Head(ctx context.Context) (seq int64, err error) {
	err = tx.sql.QueryRowContext(ctx, latestAct).Scan(&seq)
	return seq, classify(err)
}

const latestAct = "SELECT coalesce(max(seq), 0) FROM act"

// Since returns what changed after the act of that number, the oldest first,
// and the number of the latest act. It waits up to that long for something to
// change, here or in another program that has the file open.
func (s *Store) Since(ctx context.Context, seq int64, wait time.Duration) (head int64, changes []Change, err error) {
	const glance = 400 * time.Millisecond
	ctx, cancel := context.WithTimeout(ctx, wait+time.Second)
	defer cancel()
	over := time.NewTimer(wait)
	defer over.Stop()
	for {
		s.mu.Lock()
		wake := s.wake
		s.mu.Unlock()
		if head, err = s.Head(ctx); err != nil {
			return 0, nil, err
		}
		if head != seq {
			break
		}
		look := time.NewTimer(glance)
		select {
		case <-wake:
		case <-look.C:
		case <-over.C:
			return head, []Change{}, nil
		case <-ctx.Done():
			return head, []Change{}, nil //nolint:nilerr // who asked has gone; nothing changed
		}
		look.Stop()
	}
	err = s.Read(ctx, func(tx *Tx) error {
		changes, err = scanAll(ctx, tx, func(rows *sql.Rows) (c Change, err error) {
			return c, rows.Scan(&c.Seq, &c.Kind, &c.ID, &c.TourID)
		}, "SELECT seq, kind, record_id, tour_id FROM change WHERE seq > $1 AND seq <= $2 ORDER BY seq, n LIMIT 500", seq, head)
		if err != nil {
			return fmt.Errorf("read changes: %w", err)
		}
		return nil
	})
	return head, changes, err
}
