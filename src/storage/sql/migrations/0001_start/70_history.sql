-- Every change, in order, for ever. A batch (import, deletion of a plan) is one row; else one row per changed entity.
CREATE TABLE history (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id    INTEGER NOT NULL,   -- id of the act's first row
    at          TEXT NOT NULL,      -- UTC
    act         TEXT NOT NULL,      -- "plan.import"
    act_args    TEXT NOT NULL CHECK (json_valid(act_args)),
    is_inverse  INTEGER NOT NULL CHECK (is_inverse IN (0, 1)),
    plan_id     INTEGER,            -- no reference: history outlives what it tells of
    plan_uuid   TEXT,
    entity_kind TEXT NOT NULL,
    entity_id   INTEGER NOT NULL,
    entity_uuid TEXT,
    before      TEXT CHECK (before IS NULL OR json_valid(before)),
    after       TEXT CHECK (after IS NULL OR json_valid(after)),
    program     TEXT NOT NULL
) STRICT;
CREATE INDEX history_of_plan ON history (plan_id);
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;
CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;
