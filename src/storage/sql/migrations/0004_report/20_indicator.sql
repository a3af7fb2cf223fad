-- Indicators that the office added or changed; the others come with the program.
CREATE TABLE indicator (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    code     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    content  TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE indicator_value (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    code        TEXT NOT NULL,
    year        INTEGER NOT NULL,
    quarter     INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
    as_of       TEXT CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    unit_uuid   TEXT,
    unit_name   TEXT,
    numerator   INTEGER,
    denominator INTEGER,
    value       REAL,
    source      TEXT,
    is_estimate INTEGER NOT NULL CHECK (is_estimate IN (0, 1)),
    result      TEXT CHECK (result IN ('met', 'not-met', 'not-assessable', 'out-of-scope')),
    reason      TEXT,
    difficulty  TEXT,
    proposal    TEXT
) STRICT;
CREATE INDEX indicator_value_of ON indicator_value (code, year);
