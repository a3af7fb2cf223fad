-- A search in the log looks through the folded words or through those with diacritics, never both: an index each, half as wide.
DROP INDEX activity_words;
CREATE INDEX activity_words ON activity (to_date, id, search_key, kind, task_uuid);
CREATE INDEX activity_exact_words ON activity (to_date, id, exact_key, kind, task_uuid);
