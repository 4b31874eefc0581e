-- +goose Up
-- What a new column holds in rows that were there before is what a record
-- holds of which nothing was said: the journal's older rows count on it.
ALTER TABLE people ADD COLUMN home TEXT NOT NULL DEFAULT '{}';
ALTER TABLE people ADD COLUMN latitude REAL NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN longitude REAL NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE venues ADD COLUMN step_free TEXT NOT NULL DEFAULT '';
ALTER TABLE venues ADD COLUMN station TEXT NOT NULL DEFAULT '';
ALTER TABLE venues ADD COLUMN station_metres INTEGER NOT NULL DEFAULT 0;
ALTER TABLE venues ADD COLUMN cost_minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE venues ADD COLUMN cost_currency TEXT NOT NULL DEFAULT '';
ALTER TABLE tours ADD COLUMN planning TEXT NOT NULL DEFAULT '{"confirmWeeks":0,"changeoverMinutes":0}';
ALTER TABLE stops ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE stops ADD COLUMN contact_id TEXT REFERENCES people (id);
ALTER TABLE sessions ADD COLUMN abstract TEXT NOT NULL DEFAULT '{}';
ALTER TABLE engagements ADD COLUMN asked_on TEXT NOT NULL DEFAULT '';
ALTER TABLE engagements ADD COLUMN remind_on TEXT NOT NULL DEFAULT '';
ALTER TABLE engagements ADD COLUMN mode TEXT NOT NULL DEFAULT '';
ALTER TABLE engagements ADD COLUMN nights INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sponsorships ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE sponsorships ADD COLUMN exclusive INTEGER NOT NULL DEFAULT 0;
CREATE INDEX stops_contact ON stops (contact_id);

CREATE TABLE availabilities (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	person_id TEXT REFERENCES people (id),
	venue_id  TEXT REFERENCES venues (id),
	can       INTEGER NOT NULL,
	from_date TEXT NOT NULL,
	to_date   TEXT NOT NULL,
	opens     TEXT NOT NULL,
	closes    TEXT NOT NULL,
	place     TEXT NOT NULL,
	notes     TEXT NOT NULL
) STRICT;
CREATE INDEX availabilities_person ON availabilities (person_id);
CREATE INDEX availabilities_venue ON availabilities (venue_id);

CREATE TABLE checklists (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	name  TEXT NOT NULL,
	scope TEXT NOT NULL,
	items TEXT NOT NULL,
	notes TEXT NOT NULL
) STRICT;

CREATE TABLE agenda_templates (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	name    TEXT NOT NULL,
	minutes INTEGER NOT NULL,
	entries TEXT NOT NULL,
	notes   TEXT NOT NULL
) STRICT;

CREATE TABLE holds (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id       TEXT NOT NULL REFERENCES tours (id),
	stop_id       TEXT NOT NULL REFERENCES stops (id),
	venue_id      TEXT NOT NULL REFERENCES venues (id),
	rank          INTEGER NOT NULL,
	from_date     TEXT NOT NULL,
	to_date       TEXT NOT NULL,
	expires       TEXT NOT NULL,
	status        TEXT NOT NULL,
	cost_minor    INTEGER NOT NULL,
	cost_currency TEXT NOT NULL,
	contact_id    TEXT REFERENCES people (id),
	notes         TEXT NOT NULL
) STRICT;
CREATE INDEX holds_tour ON holds (tour_id);
CREATE INDEX holds_stop ON holds (stop_id);
CREATE INDEX holds_venue ON holds (venue_id);
CREATE INDEX holds_contact ON holds (contact_id);

CREATE TABLE tasks (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id      TEXT NOT NULL REFERENCES tours (id),
	title        TEXT NOT NULL,
	stop_id      TEXT REFERENCES stops (id),
	owner_id     TEXT REFERENCES people (id),
	side         TEXT NOT NULL,
	relative     INTEGER NOT NULL,
	day_offset   INTEGER NOT NULL,
	due          TEXT NOT NULL,
	status       TEXT NOT NULL,
	checklist_id TEXT REFERENCES checklists (id),
	position     INTEGER NOT NULL,
	notes        TEXT NOT NULL
) STRICT;
CREATE INDEX tasks_tour ON tasks (tour_id);
CREATE INDEX tasks_stop ON tasks (stop_id);
CREATE INDEX tasks_owner ON tasks (owner_id);
CREATE INDEX tasks_checklist ON tasks (checklist_id);

CREATE TABLE budget_items (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id         TEXT NOT NULL REFERENCES tours (id),
	name            TEXT NOT NULL,
	stop_id         TEXT REFERENCES stops (id),
	income          INTEGER NOT NULL,
	in_kind         INTEGER NOT NULL,
	category        TEXT NOT NULL,
	person_id       TEXT REFERENCES people (id),
	organization_id TEXT REFERENCES organizations (id),
	currency        TEXT NOT NULL,
	planned         INTEGER NOT NULL,
	committed       INTEGER NOT NULL,
	actual          INTEGER NOT NULL,
	paid            INTEGER NOT NULL,
	notes           TEXT NOT NULL
) STRICT;
CREATE INDEX budget_items_tour ON budget_items (tour_id);
CREATE INDEX budget_items_stop ON budget_items (stop_id);
CREATE INDEX budget_items_person ON budget_items (person_id);
CREATE INDEX budget_items_organization ON budget_items (organization_id);

CREATE TABLE happenings (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id   TEXT NOT NULL REFERENCES tours (id),
	name      TEXT NOT NULL,
	from_date TEXT NOT NULL,
	to_date   TEXT NOT NULL,
	place     TEXT NOT NULL,
	blackout  INTEGER NOT NULL,
	url       TEXT NOT NULL,
	notes     TEXT NOT NULL
) STRICT;
CREATE INDEX happenings_tour ON happenings (tour_id);

CREATE TABLE acknowledgements (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id     TEXT NOT NULL REFERENCES tours (id),
	rule        TEXT NOT NULL,
	conflict    TEXT NOT NULL,
	reason      TEXT NOT NULL,
	accepted_by TEXT NOT NULL,
	accepted_on TEXT NOT NULL,
	UNIQUE (tour_id, conflict)
) STRICT;
