-- +goose Up
-- Of each language of a section: whether it is ready, when its text was last changed, and when
-- somebody last found that it still says what the other does.
ALTER TABLE sections ADD COLUMN ready TEXT NOT NULL DEFAULT '[]';
ALTER TABLE sections ADD COLUMN written TEXT NOT NULL DEFAULT '{}';
ALTER TABLE sections ADD COLUMN checked TEXT NOT NULL DEFAULT '{}';
-- What was written before this was kept had been held to be done.
UPDATE sections SET ready = '["fr","en"]' WHERE length(body) > 2;
