-- +goose Up
-- Where a record was taken from, as JSON: {} for one that was made here.
ALTER TABLE happenings ADD COLUMN source TEXT NOT NULL DEFAULT '{}';
ALTER TABLE availabilities ADD COLUMN source TEXT NOT NULL DEFAULT '{}';
ALTER TABLE sessions ADD COLUMN source TEXT NOT NULL DEFAULT '{}';
