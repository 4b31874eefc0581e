-- +goose Up
-- What was published stays, also when its tour is deleted and when acts are
-- taken back: who subscribed has seen it. schedule is JSON, packed by gzip.
CREATE TABLE release (
	tour_id  TEXT NOT NULL CHECK (length(tour_id) = 36),
	number   INTEGER NOT NULL,
	at       INTEGER NOT NULL,
	actor    TEXT NOT NULL,
	note     TEXT NOT NULL CHECK (json_valid(note)),
	differences TEXT NOT NULL CHECK (json_valid(differences)), -- to the release before
	schedule BLOB NOT NULL,
	PRIMARY KEY (tour_id, number)
) STRICT;
