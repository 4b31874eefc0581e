package store

import (
	"context"
	"database/sql"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Moment is what one act did to one record. Before and After are pointers to
// records; nil: it was not there.
type Moment struct {
	Act
	Before, After any
	Now           bool // After is what the record is now
}

// Kinds lists the kinds of record.
func Kinds() []string {
	var kinds []string
	for _, s := range shapes() {
		kinds = append(kinds, s.kind)
	}
	return kinds
}

// Moments returns what was done to a record by acts before that of a number (0:
// by all), the newest first, and the rev at which the record is now; 0: it is
// not there.
func (tx *Tx) Moments(ctx context.Context, kind, id string, before int64, limit int) (moments []Moment, rev int64, err error) {
	now, err := tx.snapshot(ctx, shapeOf(kind), id)
	if err != nil {
		return nil, 0, err
	}
	seqs, err := scanAll(ctx, tx, func(rows *sql.Rows) (seq int64, err error) { return seq, rows.Scan(&seq) },
		"SELECT DISTINCT seq FROM change WHERE record_id = $1 AND kind = $2 AND ($3 = 0 OR seq < $3) ORDER BY seq DESC LIMIT $4", id, kind, before, limit)
	if err != nil {
		return nil, 0, err
	}
	moments = []Moment{}
	for _, seq := range seqs {
		acts, err := tx.acts(ctx, "seq = $1", seq)
		if err != nil || len(acts) == 0 {
			return nil, 0, err
		}
		d, err := tx.deedTo(ctx, seq, id)
		if err != nil {
			return nil, 0, err
		}
		m := Moment{Act: acts[0], Now: now != nil && d.after.same(now)}
		if m.Before, err = recordOf(kind, d.before); err != nil {
			return nil, 0, err
		}
		if m.After, err = recordOf(kind, d.after); err != nil {
			return nil, 0, err
		}
		moments = append(moments, m)
	}
	return moments, now.int("rev"), nil
}

// deed is what an act did to a record in all, where it did several things.
type deed struct {
	kind, id, tourID string
	before, after    row
	last             int // place of its last change in the act
}

func (d deed) deleted() bool { return d.before != nil && d.after == nil }

// deedsOf returns what an act did to each record, in the order in which it was
// done with them.
func (tx *Tx) deedsOf(ctx context.Context, seq int64) ([]deed, error) {
	changes, err := tx.changesOf(ctx, seq)
	if err != nil {
		return nil, err
	}
	byID := map[string]*deed{}
	for n, c := range changes {
		d, ok := byID[c.ID]
		if !ok {
			d = &deed{kind: c.Kind, id: c.ID, tourID: c.TourID, before: c.before}
			byID[c.ID] = d
		}
		d.after, d.last = c.after, n
	}
	deeds := make([]deed, 0, len(byID))
	for _, d := range byID {
		deeds = append(deeds, *d)
	}
	slices.SortFunc(deeds, func(a, b deed) int { return a.last - b.last })
	return deeds, nil
}

// deedTo returns what an act did to one record; both its sides are nil when it
// did nothing to it.
func (tx *Tx) deedTo(ctx context.Context, seq int64, id string) (deed, error) {
	changes, err := scanAll(ctx, tx, scanChange, selectChange+"seq = $1 AND record_id = $2 ORDER BY n", seq, id)
	if err != nil || len(changes) == 0 {
		return deed{}, err
	}
	first, last := changes[0], changes[len(changes)-1]
	return deed{kind: first.Kind, id: id, tourID: first.TourID, before: first.before, after: last.after}, nil
}

// Last returns what is known of a record that is or was there: what it is, or
// else what it was when it was deleted. record is nil when there never was one.
func (tx *Tx) Last(ctx context.Context, id string) (kind string, record any, err error) {
	changes, err := scanAll(ctx, tx, scanChange, selectChange+"record_id = $1 ORDER BY seq DESC, n DESC LIMIT 1", id)
	if err != nil || len(changes) == 0 {
		return "", nil, err
	}
	c := changes[0]
	last := c.after
	if last == nil {
		last = c.before
	}
	record, err = recordOf(c.Kind, last)
	return c.Kind, record, err
}

// Gone is a record that was deleted and is not there again.
type Gone struct {
	Act
	Kind, ID string
	OfTour   string // id; empty: of the library
	Record   any    // pointer to what it was
	With     []string
}

// Gone returns the records that are not there any more, those deleted last
// first: of one kind and one tour where they are given. What had to go with
// another is not told apart from it: With has its kinds.
func (tx *Tx) Gone(ctx context.Context, kind, tourID string, limit int) ([]Gone, error) {
	changes, err := scanAll(ctx, tx, scanChange, selectChange+`after IS NULL AND NOT EXISTS (
		SELECT 1 FROM change d WHERE d.record_id = change.record_id AND (d.seq > change.seq OR d.seq = change.seq AND d.n > change.n)
	) ORDER BY seq DESC, n DESC`)
	if err != nil {
		return nil, err
	}
	gone := []Gone{}
	for len(changes) > 0 && len(gone) < limit {
		end := slices.IndexFunc(changes, func(c Change) bool { return c.Seq != changes[0].Seq })
		if end < 0 {
			end = len(changes)
		}
		act, err := tx.acts(ctx, "seq = $1", changes[0].Seq)
		if err != nil {
			return nil, err
		}
		for _, g := range together(changes[:end]) {
			if kind != "" && g.root.Kind != kind || tourID != "" && g.root.TourID != tourID || len(gone) == limit {
				continue
			}
			record, err := recordOf(g.root.Kind, g.root.before)
			if err != nil {
				return nil, err
			}
			gone = append(gone, Gone{Act: act[0], Kind: g.root.Kind, ID: g.root.ID, OfTour: g.root.TourID, Record: record, With: g.with})
		}
		changes = changes[end:]
	}
	return gone, nil
}

// group is a record that was deleted, with the kinds of those that went with it.
type group struct {
	root Change
	with []string
}

// together finds among the deletions of an act, the last first, those that
// brought the others about.
func together(deletions []Change) []*group {
	var groups []*group
	of := map[string]*group{}
	for _, c := range deletions {
		for _, p := range parentsOf(c.Kind) {
			if g := of[c.before.text(p.column)]; p.must && g != nil {
				of[c.ID], g.with = g, append(g.with, c.Kind)
				break
			}
		}
		if of[c.ID] == nil {
			g := &group{root: c}
			of[c.ID], groups = g, append(groups, g)
		}
	}
	return groups
}

// parent is a column of a kind that refers to another kind. Where it must, the
// record cannot be without the other.
type parent struct {
	column, kind string
	must         bool
}

// parentsOf lists what a kind of record refers to, besides its lists.
func parentsOf(kind string) []parent {
	var parents []parent
	for _, s := range shapes() {
		for _, r := range s.refers {
			if r.kind == kind {
				parents = append(parents, parent{r.column, s.kind, r.deletes})
			}
		}
	}
	slices.SortStableFunc(parents, func(a, b parent) int { return strings.Compare(rankOf(a), rankOf(b)) })
	return parents
}

// rankOf puts the tour before what belongs to it.
func rankOf(p parent) string {
	if p.kind == "tour" {
		return ""
	}
	return p.kind
}

// recordOf makes the record of a row; nil of none.
func recordOf(kind string, r row) (any, error) {
	if r == nil {
		return nil, nil //nolint:nilnil // an absent record is a value here
	}
	record := blank(kind)
	k, s := keep(record), shapeOf(kind)
	k.identity.ID, k.identity.Rev, k.identity.UpdatedAt = r.text("id"), r.int("rev"), r.int("updated_at")
	for i, c := range s.columns {
		if err := assign(k.fields[i], r[c]); err != nil {
			return nil, fmt.Errorf("read %s of a %s: %w", c, kind, err)
		}
	}
	for i, l := range s.lists {
		ids, _ := r[l.column].([]string)
		*k.lists[i] = append([]string{}, ids...)
	}
	return record, nil
}

// assign gives a field the value that plain made of it.
func assign(field, value any) error {
	if c, ok := field.(column); ok {
		return c.Scan(value)
	}
	to := reflect.ValueOf(field).Elem()
	switch v := value.(type) {
	case nil:
		to.SetZero()
		return nil
	case int64:
		switch {
		case to.Kind() == reflect.Bool:
			to.SetBool(v != 0)
			return nil
		case to.CanInt():
			to.SetInt(v)
			return nil
		case to.CanFloat():
			to.SetFloat(float64(v))
			return nil
		}
	case float64:
		if to.CanFloat() {
			to.SetFloat(v)
			return nil
		}
	case string:
		if to.Kind() == reflect.String {
			to.SetString(v)
			return nil
		}
	}
	return fmt.Errorf("%T does not fit %s", value, to.Type())
}

// KindOf returns the kind of a record, given as a pointer.
func KindOf(record any) string { return keep(record).kind }

// TourOf returns the id of the tour that a record, given as a pointer, belongs
// to; empty: to the library.
func TourOf(record any) string {
	if k := keep(record); k.tourID != nil {
		return *k.tourID
	}
	return ""
}
