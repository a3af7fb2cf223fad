-- "Phiếu thu thập": measures by units.
CREATE TABLE collection (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    title       TEXT NOT NULL,
    period_from TEXT NOT NULL CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    period_to   TEXT NOT NULL CHECK (period_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due         TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    measures    TEXT NOT NULL CHECK (json_valid(measures)),
    units       TEXT NOT NULL CHECK (json_valid(units))
) STRICT;
CREATE TABLE collection_answer (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    version         INTEGER NOT NULL,
    collection_uuid TEXT NOT NULL,
    unit            TEXT NOT NULL,
    measure         TEXT NOT NULL,
    total           INTEGER,
    women           INTEGER,
    UNIQUE (collection_uuid, unit, measure)
) STRICT;
