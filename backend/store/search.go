package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"tournee/backend/tour"
)

// Hit is a record found by its words.
type Hit struct {
	Kind, ID, TourID string
	words            string
}

// index keeps the words of a record that was just written.
func (tx *Tx) index(ctx context.Context, s shape, c Change) error {
	record := blank(s.kind)
	k := keep(record)
	columns := append([]string{"id", "rev", "updated_at"}, s.columns...)
	err := tx.sql.QueryRowContext(ctx, "SELECT "+strings.Join(columns, ", ")+" FROM "+s.table+" WHERE id = $1", c.ID).
		Scan(append([]any{&k.identity.ID, &k.identity.Rev, &k.identity.UpdatedAt}, k.fields...)...)
	if err != nil {
		return classify(err)
	}
	words := tour.Fold(strings.Join(keep(record).names, " "))
	if words == "" {
		return nil
	}
	return tx.exec(ctx, "INSERT INTO search (kind, record_id, tour_id, words) VALUES ($1, $2, $3, $4)", s.kind, c.ID, c.TourID, words)
}

// searched is how many bytes of a query are looked for.
const searched = 1000

// Search returns the records that hold every word of query, each as the
// beginning of one of theirs, whatever the case and the accents: those whose
// words begin with the query first. An empty query finds nothing; of a very long
// one the beginning counts.
func (tx *Tx) Search(ctx context.Context, query string, limit int, kinds ...string) ([]Hit, error) {
	wanted := strings.Fields(tour.Fold(strings.ToValidUTF8(query[:min(len(query), searched)], "")))
	if len(wanted) == 0 {
		return []Hit{}, nil
	}
	var where []string
	var args []any
	for _, w := range wanted {
		args = append(args, "% "+escapeLike(w)+"%")
		where = append(where, fmt.Sprintf(`' ' || words LIKE $%d ESCAPE '\'`, len(args)))
	}
	if len(kinds) > 0 {
		var places []string
		for _, k := range kinds {
			args = append(args, k)
			places = append(places, fmt.Sprintf("$%d", len(args)))
		}
		where = append(where, "kind IN ("+strings.Join(places, ", ")+")")
	}
	hits, err := scanAll(ctx, tx, func(rows *sql.Rows) (h Hit, err error) {
		return h, rows.Scan(&h.Kind, &h.ID, &h.TourID, &h.words)
	}, "SELECT kind, record_id, tour_id, words FROM search WHERE "+strings.Join(where, " AND ")+" ORDER BY kind, record_id", args...)
	if err != nil {
		return nil, err
	}
	folded := strings.Join(wanted, " ")
	slices.SortStableFunc(hits, func(a, b Hit) int { return rank(a, folded) - rank(b, folded) })
	return hits[:min(limit, len(hits))], nil
}

// rank orders hits: whole texts after names, then by where the query stands.
func rank(h Hit, folded string) int {
	last := 0
	if h.Kind == "section" {
		last = 10_000
	}
	at := strings.Index(h.words, folded)
	if at == 0 {
		return last
	}
	if at > 0 {
		return last + 1000 + min(at, 1000)
	}
	return last + 3000 + min(len(h.words), 1000)
}

func escapeLike(s string) string {
	return strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(s)
}
