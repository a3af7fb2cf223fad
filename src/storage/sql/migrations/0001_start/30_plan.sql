-- A plan's own fields. Lists of lines are JSON arrays of text; NULL is unknown.
CREATE TABLE plan (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid             TEXT NOT NULL UNIQUE,
    version          INTEGER NOT NULL,   -- id of the history row that wrote this row last
    kind             TEXT NOT NULL
                     CHECK (kind IN ('year', 'action-month', 'inspection', 'committee', 'multi-year', 'other')),
    state            TEXT NOT NULL
                     CHECK (state IN ('draft', 'consultation', 'submitted', 'issued', 'amended', 'replaced')),
    year             INTEGER,
    superior_lines   TEXT NOT NULL CHECK (json_valid(superior_lines)),
    issuer_lines     TEXT NOT NULL CHECK (json_valid(issuer_lines)),
    issuer           TEXT,               -- issuer_lines as one name, for lists
    number           TEXT,
    symbol           TEXT,
    place            TEXT,
    date             TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]'
                              OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
                              OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    document_type    TEXT NOT NULL,
    title            TEXT NOT NULL,
    signer_authority TEXT NOT NULL CHECK (json_valid(signer_authority)),
    signer_position  TEXT,
    signer_name      TEXT,
    foot_line        TEXT,
    created_at       TEXT NOT NULL,
    search_key       TEXT NOT NULL,
    sort_key         TEXT NOT NULL
) STRICT;
CREATE INDEX plan_listed ON plan (year, sort_key);

-- Where an imported plan came from, and how much of its words it holds.
CREATE TABLE plan_source (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id           INTEGER NOT NULL UNIQUE REFERENCES plan (id),
    file_name         TEXT,
    sha256            TEXT,
    bytes             INTEGER NOT NULL,
    format            TEXT NOT NULL CHECK (format IN ('text', 'docx', 'pdf')),
    coverage_plan     REAL NOT NULL,
    coverage_left_out REAL NOT NULL,
    coverage_lost     REAL NOT NULL
) STRICT;

CREATE TABLE left_out (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id  INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    reason   TEXT NOT NULL,
    line     INTEGER NOT NULL
) STRICT;
CREATE INDEX left_out_of_plan ON left_out (plan_id);

CREATE TABLE reading_issue (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    position    INTEGER NOT NULL,
    code        TEXT NOT NULL,
    severity    TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
    args        TEXT NOT NULL CHECK (json_valid(args)),
    where_uuid  TEXT,
    source_line INTEGER,
    proposal    TEXT,
    dismissed   INTEGER NOT NULL DEFAULT 0 CHECK (dismissed IN (0, 1))
) STRICT;
CREATE INDEX reading_issue_of_plan ON reading_issue (plan_id, dismissed);
