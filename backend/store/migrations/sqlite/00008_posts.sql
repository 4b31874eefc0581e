-- +goose Up
-- The day on which the blog post of each language of a tour appeared.
ALTER TABLE tours ADD COLUMN posted TEXT NOT NULL DEFAULT '{}';
