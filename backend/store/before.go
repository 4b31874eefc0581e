package store

import (
	"context"
	"database/sql"

	"tournee/backend/tour"
)

// givenBefore are the deliveries in other tours, before a day, that took place.
const givenBefore = "s.tour_id <> $1 AND s.status <> 'cancelled' AND s.starts < $2 AND s.talk_id IS NOT NULL"

// SpokenBefore returns how many talks each person gave in other tours before
// that day.
func (tx *Tx) SpokenBefore(ctx context.Context, tourID string, day tour.Date) (map[string]int, error) {
	return counted(ctx, tx, `
		SELECT person_id, count(*) FROM (
			SELECT x.person_id, s.id FROM sessions s JOIN session_speakers x ON x.session_id = s.id WHERE `+givenBefore+`
			UNION SELECT x.person_id, s.id FROM sessions s JOIN talk_speakers x ON x.talk_id = s.talk_id
			WHERE `+givenBefore+` AND s.id NOT IN (SELECT session_id FROM session_speakers)
		) AS given GROUP BY person_id`, tourID, string(day))
}

// GivenBefore returns how many times each talk was given in other tours before
// that day.
func (tx *Tx) GivenBefore(ctx context.Context, tourID string, day tour.Date) (map[string]int, error) {
	return counted(ctx, tx, "SELECT s.talk_id, count(*) FROM sessions s WHERE "+givenBefore+" GROUP BY s.talk_id", tourID, string(day))
}

// counted reads ids, each with a number.
func counted(ctx context.Context, tx *Tx, query string, args ...any) (map[string]int, error) {
	type pair struct {
		id string
		n  int
	}
	pairs, err := scanAll(ctx, tx, func(rows *sql.Rows) (p pair, err error) { return p, rows.Scan(&p.id, &p.n) }, query, args...)
	counts := make(map[string]int, len(pairs))
	for _, p := range pairs {
		counts[p.id] = p.n
	}
	return counts, err
}

// SupportedBefore returns how many other tours that began before that day each
// organization supported.
func (tx *Tx) SupportedBefore(ctx context.Context, tourID string, day tour.Date) (map[string]int, error) {
	return counted(ctx, tx, `
		SELECT organization_id, count(DISTINCT tour_id) FROM sponsorships
		WHERE tour_id <> $1 AND tour_id IN (SELECT tour_id FROM stops WHERE starts < $2) GROUP BY organization_id`, tourID, string(day))
}
