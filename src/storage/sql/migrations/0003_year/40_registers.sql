CREATE TABLE action_month (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL UNIQUE,
    version       INTEGER NOT NULL,
    year          INTEGER NOT NULL UNIQUE,
    theme         TEXT,
    messages      TEXT NOT NULL CHECK (json_valid(messages)),
    launch_date   TEXT CHECK (launch_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    launch_place  TEXT,
    host          TEXT,
    report_due    TEXT CHECK (report_due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    report_from   TEXT CHECK (report_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    report_to     TEXT CHECK (report_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    plan_uuid     TEXT,
    steps         TEXT NOT NULL CHECK (json_valid(steps)),
    notes         TEXT
) STRICT;

CREATE TABLE community_model (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    place       TEXT,
    agency_uuid TEXT,
    agency_name TEXT,
    started     TEXT,
    ended       TEXT,
    state       TEXT NOT NULL CHECK (state IN ('pilot', 'running', 'expanded', 'paused', 'ended')),
    notes       TEXT,
    search_key  TEXT NOT NULL,
    sort_key    TEXT NOT NULL
) STRICT;
CREATE TABLE model_year (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL,
    model_uuid TEXT NOT NULL,
    year       INTEGER NOT NULL,
    members    INTEGER,
    women      INTEGER,
    sessions   INTEGER,
    helped     INTEGER,
    cost       INTEGER,
    notes      TEXT,
    UNIQUE (model_uuid, year)
) STRICT;

CREATE TABLE inspection (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('chairing', 'inspected', 'self-check', 'supervision')),
    unit_uuid  TEXT,
    unit_name  TEXT,
    lead_uuid  TEXT,
    lead_name  TEXT,
    planned    TEXT,
    date       TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    team       TEXT,
    contents   TEXT,
    findings   TEXT,
    document   TEXT,
    task_uuid  TEXT,
    search_key TEXT NOT NULL,
    sort_key   TEXT NOT NULL    -- of the unit
) STRICT;
CREATE TABLE recommendation (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    version         INTEGER NOT NULL,
    inspection_uuid TEXT NOT NULL,
    text            TEXT NOT NULL,
    due             TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on         TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    outcome         TEXT
) STRICT;
CREATE INDEX recommendation_of ON recommendation (inspection_uuid);

CREATE TABLE issued_document (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL,
    number     TEXT NOT NULL,
    kind       TEXT NOT NULL,
    date       TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    title      TEXT NOT NULL,
    issuer     TEXT,
    plan_uuid  TEXT,
    search_key TEXT NOT NULL,
    sort_key   TEXT NOT NULL
) STRICT;

CREATE TABLE committee (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    name     TEXT NOT NULL,
    decision TEXT,
    date     TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended    TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE TABLE committee_member (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    committee_uuid TEXT NOT NULL,
    name           TEXT NOT NULL,
    office         TEXT,
    role           TEXT,
    is_woman       INTEGER CHECK (is_woman IN (0, 1)),   -- NULL is unknown
    position       INTEGER NOT NULL
) STRICT;
CREATE INDEX committee_member_of ON committee_member (committee_uuid);
CREATE TABLE committee_meeting (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    committee_uuid TEXT NOT NULL,
    date           TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    contents       TEXT,
    document       TEXT,
    present        INTEGER,
    women          INTEGER
) STRICT;
CREATE INDEX committee_meeting_of ON committee_meeting (committee_uuid);

CREATE TABLE award (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    version   INTEGER NOT NULL,
    decision  TEXT,
    date      TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    form      TEXT NOT NULL,
    level     TEXT,
    target    TEXT NOT NULL CHECK (target IN ('group', 'person')),
    recipient TEXT NOT NULL,
    reason    TEXT,
    sort_key  TEXT NOT NULL
) STRICT;

CREATE TABLE cadre_stock (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    version   INTEGER NOT NULL,
    body      TEXT NOT NULL,
    unit_uuid TEXT,
    unit_name TEXT,
    as_of     TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    total     INTEGER,
    women     INTEGER,
    source    TEXT
) STRICT;
CREATE INDEX cadre_stock_of ON cadre_stock (body, as_of);
