-- Incoming documents that ask for a report.
CREATE TABLE report_request (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    sender         TEXT NOT NULL,
    number         TEXT,
    date           TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received       TEXT CHECK (received GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    subject        TEXT,
    due            TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    is_strict      INTEGER NOT NULL CHECK (is_strict IN (0, 1)),
    period         TEXT CHECK (period IN ('6m', '9m', 'year', 'action-month', 'other')),
    outline_name   TEXT,
    outline_sha256 TEXT REFERENCES file_content (sha256),
    done_on        TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_by        TEXT
) STRICT;
CREATE INDEX report_request_due ON report_request (due);

-- That something due was done, where nothing else says so: a duty's report was sent, a milestone was passed.
CREATE TABLE due_mark (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    key     TEXT NOT NULL UNIQUE,   -- DueItem::key
    done_on TEXT NOT NULL CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note    TEXT
) STRICT;

-- Days off and working days by decision, where they differ from the catalogue.
CREATE TABLE day_off (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    version    INTEGER NOT NULL,
    date       TEXT NOT NULL UNIQUE CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name       TEXT NOT NULL,
    is_working INTEGER NOT NULL CHECK (is_working IN (0, 1))
) STRICT;
