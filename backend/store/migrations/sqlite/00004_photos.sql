-- +goose Up
-- A photo knows what must not be cut away, of which session it is and what the people on it said.
ALTER TABLE photos ADD COLUMN session_id TEXT REFERENCES sessions (id);
ALTER TABLE photos ADD COLUMN focus_x INTEGER NOT NULL DEFAULT 50;
ALTER TABLE photos ADD COLUMN focus_y INTEGER NOT NULL DEFAULT 38;
ALTER TABLE photos ADD COLUMN consent TEXT NOT NULL DEFAULT '';
CREATE INDEX photos_session ON photos (session_id);
