package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tournee/backend/fault"
)

// row is a record as it is kept and journaled: values by column, and the ids
// of its lists.
type row map[string]any

func (r row) int(column string) int64 {
	n, ok := r[column].(int64)
	if !ok {
		return 0
	}
	return n
}

func (r row) text(column string) string {
	s, ok := r[column].(string)
	if !ok {
		return ""
	}
	return s
}

// same reports whether two rows hold the same, whatever their rev.
func (r row) same(other row) bool {
	strip := func(r row) string {
		c := row{}
		for k, v := range r {
			if k != "rev" && k != "updated_at" {
				c[k] = v
			}
		}
		return string(encode(c))
	}
	return (r == nil) == (other == nil) && strip(r) == strip(other)
}

// encode writes a row as JSON, its columns by name; a nil row is nil.
func encode(r row) []byte {
	if r == nil {
		return nil
	}
	text, err := json.Marshal(map[string]any(r))
	if err != nil {
		panic(err) //nolint:forbidigo // a row holds nothing that JSON cannot
	}
	return text
}

func decode(text []byte) (row, error) {
	if text == nil {
		return nil, nil //nolint:nilnil // an absent row is a value here
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var r map[string]any
	if err := d.Decode(&r); err != nil {
		return nil, fmt.Errorf("read the journal: %w", err)
	}
	for column, v := range r {
		switch v := v.(type) {
		case json.Number:
			if n, err := v.Int64(); err == nil {
				r[column] = n
			} else if f, err := v.Float64(); err == nil {
				r[column] = f
			}
		case []any:
			ids := make([]string, len(v))
			for i, id := range v {
				ids[i] = fmt.Sprint(id)
			}
			r[column] = ids
		}
	}
	return r, nil
}

// complete gives a journaled row the columns that came to its kind since it was
// written, with what a record holds of which nothing was said.
func complete(kind string, r row) error {
	if r == nil {
		return nil
	}
	s, fresh := shapeOf(kind), keep(blank(kind))
	for i, c := range s.columns {
		if _, there := r[c]; there {
			continue
		}
		v, err := plain(fresh.fields[i])
		if err != nil {
			return err
		}
		r[c] = v
	}
	return nil
}

// snapshot reads the row of that id; nil when there is none.
func (tx *Tx) snapshot(ctx context.Context, s shape, id string) (row, error) {
	found, err := tx.rowsWhere(ctx, s, "id", id)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// rowsWhere reads the rows in which column holds value, by id.
func (tx *Tx) rowsWhere(ctx context.Context, s shape, column, value string) ([]row, error) {
	columns := append([]string{"id", "rev", "updated_at"}, s.columns...)
	rows, err := tx.sql.QueryContext(ctx, "SELECT "+strings.Join(columns, ", ")+" FROM "+s.table+" WHERE "+column+" = $1 ORDER BY id", value)
	if err != nil {
		return nil, classify(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	var found []row
	for rows.Next() {
		values := make([]any, len(columns))
		targets := make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return nil, classify(err)
		}
		r := row{}
		for i, c := range columns {
			r[c] = values[i]
		}
		found = append(found, r)
	}
	if err := rows.Err(); err != nil {
		return nil, classify(err)
	}
	for _, r := range found {
		for _, l := range s.lists {
			if r[l.column], err = tx.listed(ctx, l, r.text("id")); err != nil {
				return nil, err
			}
		}
	}
	return found, nil
}

// listed reads the people of a list in their order.
func (tx *Tx) listed(ctx context.Context, l list, owner string) ([]string, error) {
	return texts(ctx, tx, "SELECT person_id FROM "+l.table+" WHERE "+l.owner+" = $1 ORDER BY position", owner)
}

// put writes after in the place of before, where nil is no row, and journals
// it. The rev of what is written is one above the highest that the record had.
func (tx *Tx) put(ctx context.Context, s shape, before, after row) error {
	if after != nil {
		after["rev"] = max(before.int("rev"), after.int("rev")) + 1
		after["updated_at"] = tx.Now.UnixMilli()
	}
	var err error
	switch {
	case after == nil:
		err = tx.drop(ctx, s, before)
	case before == nil:
		err = tx.insert(ctx, s, after)
	default:
		err = tx.update(ctx, s, before, after)
	}
	if err != nil {
		return err
	}
	return tx.journal(ctx, s, before, after)
}

func (tx *Tx) insert(ctx context.Context, s shape, r row) error {
	columns := append([]string{"id", "rev", "updated_at"}, s.columns...)
	places, values := make([]string, len(columns)), make([]any, len(columns))
	for i, c := range columns {
		places[i], values[i] = fmt.Sprintf("$%d", i+1), r[c]
	}
	if err := tx.exec(ctx, "INSERT INTO "+s.table+" ("+strings.Join(columns, ", ")+") VALUES ("+strings.Join(places, ", ")+")", values...); err != nil {
		return err
	}
	return tx.relist(ctx, s, nil, r)
}

func (tx *Tx) update(ctx context.Context, s shape, before, after row) error {
	columns := append([]string{"rev", "updated_at"}, s.columns...)
	sets, values := make([]string, len(columns)), make([]any, len(columns))
	for i, c := range columns {
		sets[i], values[i] = fmt.Sprintf("%s = $%d", c, i+1), after[c]
	}
	if err := tx.exec(ctx, fmt.Sprintf("UPDATE %s SET %s WHERE id = $%d", s.table, strings.Join(sets, ", "), len(columns)+1), append(values, before["id"])...); err != nil {
		return err
	}
	return tx.relist(ctx, s, before, after)
}

func (tx *Tx) drop(ctx context.Context, s shape, r row) error {
	if err := tx.relist(ctx, s, r, nil); err != nil {
		return err
	}
	err := tx.exec(ctx, "DELETE FROM "+s.table+" WHERE id = $1", r["id"])
	if code(err) == sqliteForeignKey {
		err = fault.New(fault.Conflict, "A record that was made since needs this one. Undo or delete that first.",
			"Un élément créé depuis a besoin de celui-ci. Annulez-le ou supprimez-le d’abord.").Because(err)
	}
	return err
}

// relist writes the lists of a record where they changed.
func (tx *Tx) relist(ctx context.Context, s shape, before, after row) error {
	for _, l := range s.lists {
		was, _ := before[l.column].([]string)
		is, _ := after[l.column].([]string)
		if slices.Equal(was, is) {
			continue
		}
		id := after["id"]
		if before != nil {
			id = before["id"]
			if err := tx.exec(ctx, "DELETE FROM "+l.table+" WHERE "+l.owner+" = $1", id); err != nil {
				return err
			}
		}
		for i, person := range is {
			if err := tx.exec(ctx, "INSERT INTO "+l.table+" ("+l.owner+", person_id, position) VALUES ($1, $2, $3)", id, person, i); err != nil {
				return err
			}
		}
	}
	return nil
}

func (tx *Tx) exec(ctx context.Context, statement string, args ...any) error {
	if _, err := tx.sql.ExecContext(ctx, statement, args...); err != nil {
		return classify(err)
	}
	return nil
}

// remove deletes a row with all that cannot be without it.
func (tx *Tx) remove(ctx context.Context, s shape, id string) error {
	for _, ref := range s.refers {
		other := shapeOf(ref.kind)
		rows, err := tx.rowsWhere(ctx, other, ref.column, id)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if ref.deletes {
				err = tx.remove(ctx, other, r.text("id"))
			} else {
				after := clone(r)
				after[ref.column] = nil
				err = tx.put(ctx, other, r, after)
			}
			if err != nil {
				return err
			}
		}
	}
	if s.kind == "person" {
		if err := tx.unlist(ctx, id); err != nil {
			return err
		}
	}
	before, err := tx.snapshot(ctx, s, id)
	if err != nil {
		return err
	}
	if before == nil {
		return gone()
	}
	return tx.put(ctx, s, before, nil)
}

// unlist takes a person out of every list.
func (tx *Tx) unlist(ctx context.Context, person string) error {
	for _, s := range shapes() {
		for _, l := range s.lists {
			owners, err := texts(ctx, tx, "SELECT "+l.owner+" FROM "+l.table+" WHERE person_id = $1 ORDER BY 1", person)
			if err != nil {
				return err
			}
			for _, owner := range owners {
				before, err := tx.snapshot(ctx, s, owner)
				if err != nil {
					return err
				}
				after := clone(before)
				ids, _ := before[l.column].([]string)
				after[l.column] = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == person })
				if err := tx.put(ctx, s, before, after); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func clone(r row) row {
	c := row{}
	maps.Copy(c, r)
	return c
}

func gone() error {
	return fault.New(fault.NotFound, "This is no longer there. It may have been deleted elsewhere; the history brings it back.",
		"Cet élément n’existe plus. Il a pu être supprimé ailleurs ; l’historique permet de le retrouver.")
}
