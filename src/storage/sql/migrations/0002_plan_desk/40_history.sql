-- Who did it: the name in the settings, else the computer's name for its user.
ALTER TABLE history ADD COLUMN author TEXT;
CREATE INDEX history_of_entity ON history (entity_kind, entity_id);
CREATE INDEX history_of_batch ON history (batch_id);
