-- +goose Up
-- What is known in numbers of how a stop went; 0: not known.
ALTER TABLE stops ADD COLUMN members INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stops ADD COLUMN questions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stops ADD COLUMN score REAL NOT NULL DEFAULT 0;
ALTER TABLE stops ADD COLUMN score_of INTEGER NOT NULL DEFAULT 0;
