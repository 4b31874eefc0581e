package store

import (
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// Publish keeps a release of a tour's schedule as its next one, and fills in
// its number, its time and who published it. Undo does not take it back.
func (tx *Tx) Publish(ctx context.Context, r *tour.Release) error {
	err := tx.sql.QueryRowContext(ctx, "SELECT coalesce(max(number), 0) + 1 FROM release WHERE tour_id = $1", r.TourID).Scan(&r.Number)
	if err != nil {
		return classify(err)
	}
	r.At, r.Actor = tx.Now.UnixMilli(), tx.act.Actor
	note, err := json.Marshal(r.Note)
	if err != nil {
		return err
	}
	differences, err := json.Marshal(r.Differences)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	pack := gzip.NewWriter(&packed)
	if err := errors.Join(json.NewEncoder(pack).Encode(r.Schedule), pack.Close()); err != nil {
		return fmt.Errorf("pack release %d: %w", r.Number, err)
	}
	tx.published = append(tx.published, r.TourID)
	return tx.exec(ctx, "INSERT INTO release (tour_id, number, at, actor, note, differences, schedule) VALUES ($1, $2, $3, $4, $5, $6, $7)",
		r.TourID, r.Number, r.At, r.Actor, string(note), string(differences), packed.Bytes())
}

// Releases returns the releases of a tour, the newest first, without their
// schedules.
func (tx *Tx) Releases(ctx context.Context, tourID string) ([]tour.Release, error) {
	return scanAll(ctx, tx, func(rows *sql.Rows) (r tour.Release, err error) {
		return r, rows.Scan(&r.TourID, &r.Number, &r.At, &r.Actor, in(&r.Note), in(&r.Differences))
	}, "SELECT tour_id, number, at, actor, note, differences FROM release WHERE tour_id = $1 ORDER BY number DESC", tourID)
}

// Release returns the release of a tour with that number, or its last one for
// 0, with its schedule. It returns a NotFound fault when there is none.
func (tx *Tx) Release(ctx context.Context, tourID string, number int) (tour.Release, error) {
	condition, args := "tour_id = $1 ORDER BY number DESC LIMIT 1", []any{tourID}
	if number != 0 {
		condition, args = "tour_id = $1 AND number = $2", append(args, number)
	}
	found, err := scanAll(ctx, tx, func(rows *sql.Rows) (r tour.Release, err error) {
		var packed []byte
		if err := rows.Scan(&r.TourID, &r.Number, &r.At, &r.Actor, in(&r.Note), in(&r.Differences), &packed); err != nil {
			return r, err
		}
		unpacked, err := gzip.NewReader(bytes.NewReader(packed))
		if err == nil {
			err = json.NewDecoder(unpacked).Decode(&r.Schedule)
		}
		if err != nil {
			return r, fmt.Errorf("unpack release %d: %w", r.Number, err)
		}
		return r, nil
	}, "SELECT tour_id, number, at, actor, note, differences, schedule FROM release WHERE "+condition, args...)
	switch {
	case err != nil:
		return tour.Release{}, err
	case len(found) == 0 && number == 0:
		return tour.Release{}, fault.New(fault.NotFound, "Nothing of this tour is published yet.", "Rien de cette tournée n’est encore publié.")
	case len(found) == 0:
		return tour.Release{}, fault.New(fault.NotFound, "There is no release %d.", "Il n’y a pas de version %d.", number).At("release")
	}
	return found[0], nil
}
