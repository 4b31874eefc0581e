package store

import (
	"context"
	"maps"
	"slices"

	"tournee/backend/fault"
)

// BringBack says which state of a record is wanted again.
type BringBack struct {
	Kind, ID string
	Seq      int64 // the act
	Before   bool  // as the record was before the act; else as it was after it
	Rev      int64 // of the record that was seen; 0: it was seen not to be there

	// Holds asks whether a record, given as a pointer, holds among the others.
	Holds func(record any) error
}

// Back is what was brought back. Records are given as pointers.
type Back struct {
	Was     any    // what the record was last
	Is      any    // what it is now
	With    []any  // what came back with it
	Without []Lost // what could not
}

// Lost is a record that could not come back, or to which what came back can no
// longer refer.
type Lost struct{ Kind, ID string }

// LostError says that a record cannot come back because another, without which
// it cannot be, is not there.
type LostError struct{ Lost }

// Error is the text for logs.
func (e *LostError) Error() string { return "needs the " + e.Kind + " " + e.ID + ", which is gone" }

// BringBack puts a record into the state that it had before or after an act. A
// record that is not there comes back with what was deleted with it, where that
// can stand again; what refers to records that are gone lets go of them. It
// returns a Conflict fault when the record is not of the rev that was seen, and
// a LostError when it cannot be without a record that is gone.
func (tx *Tx) BringBack(ctx context.Context, b BringBack) (back Back, err error) {
	s := shapeOf(b.Kind)
	d, err := tx.deedTo(ctx, b.Seq, b.ID)
	if err != nil {
		return back, err
	}
	wanted := d.after
	if b.Before {
		wanted = d.before
	}
	if wanted == nil {
		return back, fault.New(fault.NotFound, "It was not there at that time: there is nothing to bring back.",
			"Il n’existait pas à ce moment : il n’y a rien à ramener.")
	}
	now, err := tx.snapshot(ctx, s, b.ID)
	if err != nil {
		return back, err
	}
	if now.int("rev") != b.Rev {
		return back, stale()
	}
	r := &returner{tx: tx, holds: b.Holds, set: map[string]bool{b.ID: true}}
	if now != nil {
		back.Is, err = r.put(ctx, s, now, wanted)
		if err == nil {
			back.Was, err = recordOf(b.Kind, now)
		}
		back.Without = r.without
		return back, err
	}
	end, err := tx.deletion(ctx, b.ID)
	if err != nil {
		return back, err
	}
	if back.Is, err = r.put(ctx, s, nil, wanted); err != nil {
		return back, err
	}
	if err := r.companions(ctx, end); err != nil {
		return back, err
	}
	back.With, back.Without = r.with, r.without
	for _, d := range end {
		if d.id == b.ID {
			back.Was, err = recordOf(b.Kind, d.before)
		}
	}
	return back, err
}

// deletion returns what the act did that deleted a record.
func (tx *Tx) deletion(ctx context.Context, id string) ([]deed, error) {
	var seq int64
	if err := tx.sql.QueryRowContext(ctx, "SELECT coalesce(max(seq), 0) FROM change WHERE record_id = $1", id).Scan(&seq); err != nil {
		return nil, classify(err)
	}
	return tx.deedsOf(ctx, seq)
}

// returner brings records back, one after the other.
type returner struct {
	tx      *Tx
	holds   func(any) error
	set     map[string]bool // ids of what came back
	with    []any
	without []Lost
}

// put writes a row as it was, without what it refers to that is gone, and
// returns the record.
func (r *returner) put(ctx context.Context, s shape, now, wanted row) (any, error) {
	after, err := r.standing(ctx, s, wanted)
	if err != nil {
		return nil, err
	}
	if err := r.tx.keepSlug(ctx, s, now, after); err != nil {
		return nil, err
	}
	record, err := recordOf(s.kind, after)
	if err != nil {
		return nil, err
	}
	if r.holds != nil {
		if err := r.holds(record); err != nil {
			return nil, err
		}
	}
	if now.same(after) {
		return record, nil
	}
	if now == nil {
		if after["rev"], err = r.tx.lastRev(ctx, after.text("id")); err != nil {
			return nil, err
		}
	}
	if err := r.tx.put(ctx, s, now, after); err != nil {
		return nil, err
	}
	return recordOf(s.kind, after)
}

// standing returns a copy of a row that refers to nothing that is gone, or a
// LostError.
func (r *returner) standing(ctx context.Context, s shape, wanted row) (row, error) {
	after := clone(wanted)
	for _, p := range parentsOf(s.kind) {
		id := after.text(p.column)
		there, err := r.tx.there(ctx, p.kind, id)
		if err != nil {
			return nil, err
		}
		switch {
		case there:
		case p.must:
			return nil, &LostError{Lost{p.kind, id}}
		default:
			after[p.column] = nil
			r.without = append(r.without, Lost{p.kind, id})
		}
	}
	for _, l := range s.lists {
		ids, _ := after[l.column].([]string)
		kept := []string{}
		for _, id := range ids {
			there, err := r.tx.there(ctx, "person", id)
			if err != nil {
				return nil, err
			}
			if there {
				kept = append(kept, id)
			} else {
				r.without = append(r.without, Lost{"person", id})
			}
		}
		after[l.column] = kept
	}
	return after, nil
}

// there reports whether a record is there; no record, of no id, is.
func (tx *Tx) there(ctx context.Context, kind, id string) (bool, error) {
	if id == "" {
		return true, nil
	}
	found, err := texts(ctx, tx, "SELECT id FROM "+shapeOf(kind).table+" WHERE id = $1", id)
	return len(found) > 0, err
}

// keepSlug gives a row that comes back another slug where its own was taken
// meanwhile.
func (tx *Tx) keepSlug(ctx context.Context, s shape, now, after row) error {
	if !slices.Contains(s.columns, "slug") || now.text("slug") == after.text("slug") {
		return nil
	}
	record, err := recordOf(s.kind, after)
	if err != nil {
		return err
	}
	after["slug"], err = tx.freeSlug(ctx, s, keep(record))
	return err
}

// companions brings back what an act deleted because of what came back, and
// has those refer to it again that had to let go of it.
func (r *returner) companions(ctx context.Context, deeds []deed) error {
	for _, d := range slices.Backward(deeds) {
		if !d.deleted() || r.set[d.id] || !r.needs(d) {
			continue
		}
		s := shapeOf(d.kind)
		now, err := r.tx.snapshot(ctx, s, d.id)
		if err != nil {
			return err
		}
		if now != nil {
			continue // it came back before
		}
		if err := r.perhaps(ctx, s, nil, d.before); err != nil {
			return err
		}
	}
	for _, d := range deeds {
		if d.before == nil || d.after == nil {
			continue
		}
		s := shapeOf(d.kind)
		now, err := r.tx.snapshot(ctx, s, d.id)
		if err != nil {
			return err
		}
		if again := r.again(s, d, now); again != nil {
			if err := r.perhaps(ctx, s, now, again); err != nil {
				return err
			}
		}
	}
	return nil
}

// needs reports whether what was deleted could not be without something that
// came back.
func (r *returner) needs(d deed) bool {
	return slices.ContainsFunc(parentsOf(d.kind), func(p parent) bool { return p.must && r.set[d.before.text(p.column)] })
}

// perhaps brings a row back if it can stand; else it says that it could not.
func (r *returner) perhaps(ctx context.Context, s shape, now, wanted row) error {
	told := len(r.without)
	record, err := r.put(ctx, s, now, wanted)
	if err == nil {
		if now == nil {
			r.set[wanted.text("id")] = true
			r.with = append(r.with, record)
		}
		return nil
	}
	if !refusal(err) {
		return err
	}
	r.without = append(r.without[:told], Lost{s.kind, wanted.text("id")})
	return nil
}

// again returns what a record is when it refers again to what came back; nil:
// it did not, or it was told otherwise since.
func (r *returner) again(s shape, d deed, now row) row {
	if now == nil {
		return nil
	}
	again := clone(now)
	for _, p := range parentsOf(s.kind) {
		if id := d.before.text(p.column); r.set[id] && d.after[p.column] == nil && now[p.column] == nil {
			again[p.column] = id
		}
	}
	for _, l := range s.lists {
		before, _ := d.before[l.column].([]string)
		after, _ := d.after[l.column].([]string)
		is, _ := now[l.column].([]string)
		if slices.Equal(after, is) && slices.ContainsFunc(before, func(id string) bool { return r.set[id] }) {
			again[l.column] = slices.DeleteFunc(slices.Clone(before), func(id string) bool { return !r.set[id] && !slices.Contains(is, id) })
		}
	}
	if maps.EqualFunc(again, now, func(a, b any) bool { return string(encode(row{"v": a})) == string(encode(row{"v": b})) }) {
		return nil
	}
	return again
}

// refusal reports whether err is about the record, so that the others can go on
// without it.
func refusal(err error) bool {
	if _, ok := err.(*LostError); ok { //nolint:errorlint // made here, never wrapped
		return true
	}
	return fault.Is(err, fault.Invalid) || fault.Is(err, fault.NotFound)
}
