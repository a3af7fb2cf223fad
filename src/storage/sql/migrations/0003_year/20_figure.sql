-- The office's own measures; those of the catalogue come with the program.
CREATE TABLE measure (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    unit           TEXT NOT NULL,
    measure_group  TEXT NOT NULL,
    nature         TEXT NOT NULL CHECK (nature IN ('flow', 'stock')),
    is_by_sex      INTEGER NOT NULL CHECK (is_by_sex IN (0, 1)),
    is_ratio       INTEGER NOT NULL CHECK (is_ratio IN (0, 1)),
    is_sensitive   INTEGER NOT NULL CHECK (is_sensitive IN (0, 1)),
    is_money       INTEGER NOT NULL CHECK (is_money IN (0, 1)),
    attended_as    TEXT,
    activity_kinds TEXT NOT NULL CHECK (json_valid(activity_kinds)),
    position       INTEGER NOT NULL
) STRICT;

-- Typed totals beside the log. An empty unit_name is the office itself.
CREATE TABLE figure_entry (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    version         INTEGER NOT NULL,
    measure         TEXT NOT NULL,
    period_from     TEXT NOT NULL CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    period_to       TEXT NOT NULL CHECK (period_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    unit_uuid       TEXT,
    unit_name       TEXT NOT NULL,
    total           INTEGER,
    women           INTEGER,
    denominator     INTEGER,
    opening         INTEGER,
    added           INTEGER,
    removed         INTEGER,
    as_of           TEXT CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    source          TEXT,
    method          TEXT,
    origin          TEXT NOT NULL CHECK (origin IN ('own', 'supplied')),
    is_estimate     INTEGER NOT NULL CHECK (is_estimate IN (0, 1)),
    is_main         INTEGER NOT NULL CHECK (is_main IN (0, 1)),
    collection_uuid TEXT
) STRICT;
CREATE INDEX figure_entry_by_measure ON figure_entry (measure, period_to);
CREATE INDEX figure_entry_of_collection ON figure_entry (collection_uuid);

CREATE TABLE figure_choice (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    measure     TEXT NOT NULL,
    period_from TEXT NOT NULL CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    period_to   TEXT NOT NULL CHECK (period_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    unit        TEXT NOT NULL,
    origin      TEXT NOT NULL CHECK (origin IN ('own', 'supplied')),
    uses_log    INTEGER NOT NULL CHECK (uses_log IN (0, 1)),
    entry_uuid  TEXT,
    UNIQUE (measure, period_from, period_to, unit, origin)
) STRICT;
