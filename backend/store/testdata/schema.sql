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
CREATE TABLE act (
	seq     INTEGER PRIMARY KEY,
	at      INTEGER NOT NULL,
	actor   TEXT NOT NULL,
	name    TEXT NOT NULL,
	args    TEXT NOT NULL CHECK (json_valid(args)),
	tour_id TEXT NOT NULL,
	mode    TEXT NOT NULL CHECK (mode IN ('do', 'undo', 'redo')),
	target  INTEGER NOT NULL
) STRICT;
CREATE TABLE agenda_templates (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	name    TEXT NOT NULL,
	minutes INTEGER NOT NULL,
	entries TEXT NOT NULL,
	notes   TEXT NOT NULL
) STRICT;
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
, source TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX availabilities_person ON availabilities (person_id);
CREATE INDEX availabilities_venue ON availabilities (venue_id);
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
CREATE INDEX budget_items_organization ON budget_items (organization_id);
CREATE INDEX budget_items_person ON budget_items (person_id);
CREATE INDEX budget_items_stop ON budget_items (stop_id);
CREATE INDEX budget_items_tour ON budget_items (tour_id);
CREATE TABLE change (
	seq       INTEGER NOT NULL REFERENCES act (seq),
	n         INTEGER NOT NULL,
	kind      TEXT NOT NULL,
	record_id TEXT NOT NULL CHECK (length(record_id) = 36),
	tour_id   TEXT NOT NULL,
	before    TEXT CHECK (before IS NULL OR json_valid(before)),
	after     TEXT CHECK (after IS NULL OR json_valid(after)),
	PRIMARY KEY (seq, n)
) STRICT;
CREATE INDEX change_record ON change (record_id, seq);
CREATE TABLE checklists (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	name  TEXT NOT NULL,
	scope TEXT NOT NULL,
	items TEXT NOT NULL,
	notes TEXT NOT NULL
) STRICT;
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
CREATE INDEX deliverables_makes_up_for ON deliverables (makes_up_for_id);
CREATE INDEX deliverables_owner ON deliverables (owner_id);
CREATE INDEX deliverables_session ON deliverables (session_id);
CREATE INDEX deliverables_sponsorship ON deliverables (sponsorship_id);
CREATE INDEX deliverables_stop ON deliverables (stop_id);
CREATE INDEX deliverables_tour ON deliverables (tour_id);
CREATE TABLE engagements (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id   TEXT NOT NULL REFERENCES tours (id),
	stop_id   TEXT NOT NULL REFERENCES stops (id),
	person_id TEXT NOT NULL REFERENCES people (id),
	status    TEXT NOT NULL,
	notes     TEXT NOT NULL, asked_on TEXT NOT NULL DEFAULT '', remind_on TEXT NOT NULL DEFAULT '', mode TEXT NOT NULL DEFAULT '', nights INTEGER NOT NULL DEFAULT 0,
	UNIQUE (stop_id, person_id)
) STRICT;
CREATE INDEX engagements_person ON engagements (person_id);
CREATE INDEX engagements_tour ON engagements (tour_id);
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
, source TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX happenings_tour ON happenings (tour_id);
CREATE TABLE head (
	tour_id TEXT PRIMARY KEY,
	seq     INTEGER NOT NULL
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
CREATE INDEX holds_contact ON holds (contact_id);
CREATE INDEX holds_stop ON holds (stop_id);
CREATE INDEX holds_tour ON holds (tour_id);
CREATE INDEX holds_venue ON holds (venue_id);
CREATE TABLE organizations (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	slug  TEXT NOT NULL UNIQUE,
	name  TEXT NOT NULL,
	about TEXT NOT NULL,
	url   TEXT NOT NULL,
	notes TEXT NOT NULL
) STRICT;
CREATE TABLE people (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	slug            TEXT NOT NULL UNIQUE,
	name            TEXT NOT NULL,
	organization_id TEXT REFERENCES organizations (id),
	headline        TEXT NOT NULL,
	biography       TEXT NOT NULL,
	email           TEXT NOT NULL,
	telephone       TEXT NOT NULL,
	links           TEXT NOT NULL,
	notes           TEXT NOT NULL
, home TEXT NOT NULL DEFAULT '{}', latitude REAL NOT NULL DEFAULT 0, longitude REAL NOT NULL DEFAULT 0, languages TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE INDEX people_organization ON people (organization_id);
CREATE TABLE photos (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id    TEXT NOT NULL REFERENCES tours (id),
	stop_id    TEXT REFERENCES stops (id),
	section_id TEXT REFERENCES sections (id),
	blob       TEXT NOT NULL CHECK (length(blob) = 64),
	width      INTEGER NOT NULL,
	height     INTEGER NOT NULL,
	alt        TEXT NOT NULL,
	caption    TEXT NOT NULL,
	credit     TEXT NOT NULL,
	cover      INTEGER NOT NULL,
	position   INTEGER NOT NULL,
	notes      TEXT NOT NULL
, session_id TEXT REFERENCES sessions (id), focus_x INTEGER NOT NULL DEFAULT 50, focus_y INTEGER NOT NULL DEFAULT 38, consent TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX photos_section ON photos (section_id);
CREATE INDEX photos_session ON photos (session_id);
CREATE INDEX photos_stop ON photos (stop_id);
CREATE INDEX photos_tour ON photos (tour_id);
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
CREATE INDEX proofs_deliverable ON proofs (deliverable_id);
CREATE INDEX proofs_photo ON proofs (photo_id);
CREATE INDEX proofs_tour ON proofs (tour_id);
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
CREATE TABLE rooms (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	venue_id TEXT NOT NULL REFERENCES venues (id),
	name     TEXT NOT NULL,
	capacity INTEGER NOT NULL,
	position INTEGER NOT NULL,
	notes    TEXT NOT NULL
) STRICT;
CREATE INDEX rooms_venue ON rooms (venue_id);
CREATE TABLE search (
	kind      TEXT NOT NULL,
	record_id TEXT NOT NULL,
	tour_id   TEXT NOT NULL,
	words     TEXT NOT NULL,
	PRIMARY KEY (kind, record_id)
) STRICT;
CREATE TABLE section_authors (
	section_id TEXT NOT NULL REFERENCES sections (id),
	person_id  TEXT NOT NULL REFERENCES people (id),
	position   INTEGER NOT NULL,
	PRIMARY KEY (section_id, person_id)
) STRICT;
CREATE INDEX section_authors_person ON section_authors (person_id);
CREATE TABLE sections (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id    TEXT NOT NULL REFERENCES tours (id),
	stop_id    TEXT REFERENCES stops (id),
	session_id TEXT REFERENCES sessions (id),
	position   INTEGER NOT NULL,
	title      TEXT NOT NULL,
	body       TEXT NOT NULL,
	notes      TEXT NOT NULL
, ready TEXT NOT NULL DEFAULT '[]', written TEXT NOT NULL DEFAULT '{}', checked TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX sections_session ON sections (session_id);
CREATE INDEX sections_stop ON sections (stop_id);
CREATE INDEX sections_tour ON sections (tour_id);
CREATE TABLE session_speakers (
	session_id TEXT NOT NULL REFERENCES sessions (id),
	person_id  TEXT NOT NULL REFERENCES people (id),
	position   INTEGER NOT NULL,
	PRIMARY KEY (session_id, person_id)
) STRICT;
CREATE INDEX session_speakers_person ON session_speakers (person_id);
CREATE TABLE sessions (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id  TEXT NOT NULL REFERENCES tours (id),
	stop_id  TEXT NOT NULL REFERENCES stops (id),
	kind     TEXT NOT NULL,
	talk_id  TEXT REFERENCES talks (id),
	title    TEXT NOT NULL,
	room_id  TEXT REFERENCES rooms (id),
	track_id TEXT REFERENCES tracks (id),
	starts   TEXT NOT NULL,
	minutes  INTEGER NOT NULL,
	language TEXT NOT NULL,
	status   TEXT NOT NULL,
	links    TEXT NOT NULL,
	notes    TEXT NOT NULL
, abstract TEXT NOT NULL DEFAULT '{}', source TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX sessions_room ON sessions (room_id);
CREATE INDEX sessions_stop ON sessions (stop_id);
CREATE INDEX sessions_talk ON sessions (talk_id);
CREATE INDEX sessions_tour ON sessions (tour_id);
CREATE INDEX sessions_track ON sessions (track_id);
CREATE TABLE sponsorships (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id         TEXT NOT NULL REFERENCES tours (id),
	organization_id TEXT NOT NULL REFERENCES organizations (id),
	scope           TEXT NOT NULL,
	stop_id         TEXT REFERENCES stops (id),
	in_kind         TEXT NOT NULL,
	tier            TEXT NOT NULL,
	amount_minor    INTEGER NOT NULL,
	currency        TEXT NOT NULL,
	notes           TEXT NOT NULL
, category TEXT NOT NULL DEFAULT '', exclusive INTEGER NOT NULL DEFAULT 0, objectives TEXT NOT NULL DEFAULT '{}', shows_amount INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX sponsorships_organization ON sponsorships (organization_id);
CREATE INDEX sponsorships_stop ON sponsorships (stop_id);
CREATE INDEX sponsorships_tour ON sponsorships (tour_id);
CREATE TABLE stops (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id    TEXT NOT NULL REFERENCES tours (id),
	slug       TEXT NOT NULL,
	city       TEXT NOT NULL,
	title      TEXT NOT NULL,
	region     TEXT NOT NULL,
	country    TEXT NOT NULL,
	latitude   REAL NOT NULL,
	longitude  REAL NOT NULL,
	zone       TEXT NOT NULL,
	starts     TEXT NOT NULL,
	ends       TEXT NOT NULL,
	status     TEXT NOT NULL,
	venue_id   TEXT REFERENCES venues (id),
	wanted     INTEGER NOT NULL,
	capacity   INTEGER NOT NULL,
	registered INTEGER NOT NULL,
	attended   INTEGER NOT NULL,
	links      TEXT NOT NULL,
	notes      TEXT NOT NULL, languages TEXT NOT NULL DEFAULT '[]', contact_id TEXT REFERENCES people (id), members INTEGER NOT NULL DEFAULT 0, questions INTEGER NOT NULL DEFAULT 0, score REAL NOT NULL DEFAULT 0, score_of INTEGER NOT NULL DEFAULT 0,
	UNIQUE (tour_id, slug)
) STRICT;
CREATE INDEX stops_contact ON stops (contact_id);
CREATE INDEX stops_venue ON stops (venue_id);
CREATE TABLE talk_speakers (
	talk_id   TEXT NOT NULL REFERENCES talks (id),
	person_id TEXT NOT NULL REFERENCES people (id),
	position  INTEGER NOT NULL,
	PRIMARY KEY (talk_id, person_id)
) STRICT;
CREATE INDEX talk_speakers_person ON talk_speakers (person_id);
CREATE TABLE talks (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	slug     TEXT NOT NULL UNIQUE,
	title    TEXT NOT NULL,
	abstract TEXT NOT NULL,
	format   TEXT NOT NULL,
	language TEXT NOT NULL,
	minutes  INTEGER NOT NULL,
	links    TEXT NOT NULL,
	notes    TEXT NOT NULL
) STRICT;
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
CREATE INDEX tasks_checklist ON tasks (checklist_id);
CREATE INDEX tasks_owner ON tasks (owner_id);
CREATE INDEX tasks_stop ON tasks (stop_id);
CREATE INDEX tasks_tour ON tasks (tour_id);
CREATE TABLE tours (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	slug         TEXT NOT NULL UNIQUE,
	title        TEXT NOT NULL,
	summary      TEXT NOT NULL,
	organizer_id TEXT REFERENCES organizations (id),
	line         TEXT NOT NULL,
	languages    TEXT NOT NULL,
	currency     TEXT NOT NULL,
	from_date    TEXT NOT NULL,
	to_date      TEXT NOT NULL,
	links        TEXT NOT NULL,
	notes        TEXT NOT NULL
, planning TEXT NOT NULL DEFAULT '{"confirmWeeks":0,"changeoverMinutes":0}', posted TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX tours_organizer ON tours (organizer_id);
CREATE TABLE tracks (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	tour_id  TEXT NOT NULL REFERENCES tours (id),
	name     TEXT NOT NULL,
	position INTEGER NOT NULL
) STRICT;
CREATE INDEX tracks_tour ON tracks (tour_id);
CREATE TABLE venues (
	id TEXT PRIMARY KEY CHECK (length(id) = 36), rev INTEGER NOT NULL, updated_at INTEGER NOT NULL,
	slug            TEXT NOT NULL UNIQUE,
	name            TEXT NOT NULL,
	organization_id TEXT REFERENCES organizations (id),
	street          TEXT NOT NULL,
	city            TEXT NOT NULL,
	region          TEXT NOT NULL,
	postal_code     TEXT NOT NULL,
	country         TEXT NOT NULL,
	latitude        REAL NOT NULL,
	longitude       REAL NOT NULL,
	capacity        INTEGER NOT NULL,
	access          TEXT NOT NULL,
	url             TEXT NOT NULL,
	notes           TEXT NOT NULL
, step_free TEXT NOT NULL DEFAULT '', station TEXT NOT NULL DEFAULT '', station_metres INTEGER NOT NULL DEFAULT 0, cost_minor INTEGER NOT NULL DEFAULT 0, cost_currency TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX venues_organization ON venues (organization_id);
