package store

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// Read returns the record of that id, or a NotFound fault.
func Read[T any](ctx context.Context, tx *Tx, id string) (T, error) {
	return one[T](ctx, tx, "id = $1", id)
}

// Find returns the record of the library, or the tour, of that slug, or of
// that id.
func Find[T any](ctx context.Context, tx *Tx, key string) (T, error) {
	return one[T](ctx, tx, "slug = $1 OR id = $1", key)
}

// All returns every record of a kind, by id: in the order in which they were
// made.
func All[T any](ctx context.Context, tx *Tx) ([]T, error) { return where[T](ctx, tx, "1 = 1") }

// Related returns the records in which a column, such as "tour_id", holds id.
func Related[T any](ctx context.Context, tx *Tx, column, id string) ([]T, error) {
	return where[T](ctx, tx, column+" = $1", id)
}

// Count returns how many records of a kind there are.
func Count[T any](ctx context.Context, tx *Tx) (int, error) {
	var n int
	err := tx.sql.QueryRowContext(ctx, "SELECT count(*) FROM "+shapeOf(keep(any(new(T))).kind).table).Scan(&n)
	return n, classify(err)
}

func one[T any](ctx context.Context, tx *Tx, condition string, args ...any) (T, error) {
	found, err := where[T](ctx, tx, condition, args...)
	if err != nil {
		var none T
		return none, err
	}
	if len(found) == 0 {
		var none T
		return none, gone()
	}
	return found[0], nil
}

func where[T any](ctx context.Context, tx *Tx, condition string, args ...any) ([]T, error) {
	s := shapeOf(keep(any(new(T))).kind)
	found, err := scanAll(ctx, tx, func(rows *sql.Rows) (T, error) {
		var record T
		k := keep(any(&record))
		return record, rows.Scan(append([]any{&k.identity.ID, &k.identity.Rev, &k.identity.UpdatedAt}, k.fields...)...)
	}, "SELECT id, rev, updated_at, "+strings.Join(s.columns, ", ")+" FROM "+s.table+" WHERE "+condition+" ORDER BY id", args...)
	if err != nil {
		return nil, err
	}
	return found, fillLists(ctx, tx, s, found)
}

// fillLists reads the people of these records, a few hundred records at a time.
func fillLists[T any](ctx context.Context, tx *Tx, s shape, records []T) error {
	const batch = 400
	for n, l := range s.lists {
		byID := map[string]*[]string{}
		for i := range records {
			k := keep(any(&records[i]))
			*k.lists[n] = []string{}
			byID[k.identity.ID] = k.lists[n]
		}
		for from := 0; from < len(records); from += batch {
			part := records[from:min(from+batch, len(records))]
			ids, places := make([]any, len(part)), make([]string, len(part))
			for i := range part {
				ids[i], places[i] = keep(any(&part[i])).identity.ID, "$"+strconv.Itoa(i+1)
			}
			pairs, err := scanAll(ctx, tx, func(rows *sql.Rows) (p [2]string, err error) { return p, rows.Scan(&p[0], &p[1]) },
				"SELECT "+l.owner+", person_id FROM "+l.table+" WHERE "+l.owner+" IN ("+strings.Join(places, ", ")+") ORDER BY "+l.owner+", position", ids...)
			if err != nil {
				return err
			}
			for _, p := range pairs {
				*byID[p[0]] = append(*byID[p[0]], p[1])
			}
		}
	}
	return nil
}

// checked is a record that knows its own rules.
type checked interface{ Check() error }

// fits returns a fault unless a record with clean texts may be kept.
func fits(record checked) error {
	if err := tour.CheckLengths(record); err != nil {
		return err
	}
	return record.Check()
}

// Insert keeps a new record. It gives it an id and a slug where it has none,
// cleans its texts and asks for its rules. name is what the slug is made of; a
// slug that another record has gets a number behind it.
func Insert[T checked](ctx context.Context, tx *Tx, record *T, name string) error {
	k := keep(any(record))
	k.clean()
	if err := fits(*record); err != nil {
		return err
	}
	if k.identity.ID == "" {
		k.identity.ID = NewID()
	}
	s := shapeOf(k.kind)
	if k.slug != nil {
		if *k.slug == "" {
			*k.slug = tour.Slug(tour.Clean(name))
		}
		free, err := tx.freeSlug(ctx, s, k)
		if err != nil {
			return err
		}
		*k.slug = free
	}
	return tx.save(ctx, s, k, nil)
}

// Save keeps a changed record, if the stored one is still of the rev at which
// it was read, or was changed since by the same hand alone; else it returns a
// Conflict fault and changes nothing.
func Save[T checked](ctx context.Context, tx *Tx, record *T) error {
	k := keep(any(record))
	k.clean()
	if err := fits(*record); err != nil {
		return err
	}
	s := shapeOf(k.kind)
	before, err := tx.snapshot(ctx, s, k.identity.ID)
	if err != nil {
		return err
	}
	if before == nil {
		return gone()
	}
	if tx.isStale(ctx, before, k.identity.Rev) {
		return stale()
	}
	return tx.save(ctx, s, k, before)
}

// isStale reports whether somebody else changed a record since it was of the
// rev that was seen.
func (tx *Tx) isStale(ctx context.Context, stored row, seen int64) bool {
	rev := stored.int("rev")
	return rev != seen && !tx.hands.own(ctx, stored.text("id"), seen, rev)
}

func stale() error {
	return fault.New(fault.Conflict, "This was changed elsewhere while you were typing. Compare, then choose.",
		"Cet élément a été changé ailleurs pendant votre saisie. Comparez, puis choisissez.")
}

// Delete takes a record away, with all that cannot be without it. A rev of 0
// means whatever the rev.
func Delete[T any](ctx context.Context, tx *Tx, id string, rev int64) error {
	s := shapeOf(keep(any(new(T))).kind)
	before, err := tx.snapshot(ctx, s, id)
	if err != nil {
		return err
	}
	if before == nil {
		return gone()
	}
	if rev != 0 && tx.isStale(ctx, before, rev) {
		return stale()
	}
	return tx.remove(ctx, s, id)
}

func (tx *Tx) save(ctx context.Context, s shape, k kept, before row) error {
	after := row{"id": k.identity.ID}
	for i, c := range s.columns {
		v, err := plain(k.fields[i])
		if err != nil {
			return err
		}
		after[c] = v
	}
	for i, l := range s.lists {
		after[l.column] = append([]string{}, *k.lists[i]...)
	}
	if before != nil && before.same(after) {
		return nil
	}
	if err := tx.put(ctx, s, before, after); err != nil {
		return err
	}
	k.identity.Rev, k.identity.UpdatedAt = after.int("rev"), after.int("updated_at")
	return nil
}

// freeSlug returns the slug of a record that is not kept yet, with a number
// behind it where another record has it.
func (tx *Tx) freeSlug(ctx context.Context, s shape, k kept) (string, error) {
	base := *k.slug
	if base == "" {
		base = s.kind
	}
	// A range rather than LIKE, which would read all: '.' is what follows '-'.
	condition, args := "(slug = $1 OR slug >= $1 || '-' AND slug < $1 || '.')", []any{base}
	if s.kind == "stop" {
		condition, args = condition+" AND tour_id = $2", append(args, *k.tourID)
	}
	taken, err := texts(ctx, tx, "SELECT slug FROM "+s.table+" WHERE "+condition, args...)
	if err != nil {
		return "", err
	}
	used := map[string]bool{}
	for _, t := range taken {
		used[t] = true
	}
	slug := base
	for n := 2; used[slug]; n++ {
		slug = base + "-" + strconv.Itoa(n)
	}
	return slug, nil
}

// Ensure keeps a record that has its id, unless one of that id is there.
func Ensure[T checked](ctx context.Context, tx *Tx, record *T) error {
	k := keep(any(record))
	there, err := tx.snapshot(ctx, shapeOf(k.kind), k.identity.ID)
	if err != nil || there != nil {
		return err
	}
	return Insert(ctx, tx, record, "")
}
