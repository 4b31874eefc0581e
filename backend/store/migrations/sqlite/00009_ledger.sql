-- +goose Up
ALTER TABLE sponsorships ADD COLUMN objectives TEXT NOT NULL DEFAULT '{}';
ALTER TABLE sponsorships ADD COLUMN shows_amount INTEGER NOT NULL DEFAULT 0;

-- What sponsors are owed, for a stop or for the whole tour.
CREATE TABLE deliverables (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id         TEXT NOT NULL REFERENCES tours (id),
	sponsorship_id  TEXT NOT NULL REFERENCES sponsorships (id),
	stop_id         TEXT REFERENCES stops (id),
	benefit         TEXT NOT NULL,
	title           TEXT NOT NULL,
	owner_id        TEXT REFERENCES people (id),
	relative        INTEGER NOT NULL,
	day_offset      INTEGER NOT NULL,
	due             TEXT NOT NULL,
	status          TEXT NOT NULL,
	reason          TEXT NOT NULL,
	session_id      TEXT REFERENCES sessions (id),
	makes_up_for_id TEXT REFERENCES deliverables (id),
	extra           INTEGER NOT NULL,
	position        INTEGER NOT NULL,
	notes           TEXT NOT NULL
) STRICT;
CREATE INDEX deliverables_tour ON deliverables (tour_id);
CREATE INDEX deliverables_sponsorship ON deliverables (sponsorship_id);
CREATE INDEX deliverables_stop ON deliverables (stop_id);
CREATE INDEX deliverables_owner ON deliverables (owner_id);
CREATE INDEX deliverables_session ON deliverables (session_id);
CREATE INDEX deliverables_makes_up_for ON deliverables (makes_up_for_id);

-- What shows that something was delivered.
CREATE TABLE proofs (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id        TEXT NOT NULL REFERENCES tours (id),
	deliverable_id TEXT NOT NULL REFERENCES deliverables (id),
	kind           TEXT NOT NULL,
	photo_id       TEXT REFERENCES photos (id),
	url            TEXT NOT NULL,
	figure         TEXT NOT NULL,
	caption        TEXT NOT NULL,
	taken_on       TEXT NOT NULL,
	taken_by       TEXT NOT NULL,
	notes          TEXT NOT NULL
) STRICT;
CREATE INDEX proofs_tour ON proofs (tour_id);
CREATE INDEX proofs_deliverable ON proofs (deliverable_id);
CREATE INDEX proofs_photo ON proofs (photo_id);
