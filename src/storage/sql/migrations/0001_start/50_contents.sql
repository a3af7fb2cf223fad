CREATE TABLE legal_basis (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL,
    version        INTEGER NOT NULL,
    plan_id        INTEGER NOT NULL REFERENCES plan (id),
    position       INTEGER NOT NULL,
    text           TEXT NOT NULL,
    doc_type       TEXT,
    number         TEXT,
    date           TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]'
                            OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
                            OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    issuer         TEXT,
    title          TEXT,
    preamble_index INTEGER,
    search_key     TEXT NOT NULL,
    UNIQUE (plan_id, uuid)
) STRICT;

-- Money is whole đồng; NULL is unknown, never 0.
CREATE TABLE task (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL,
    version       INTEGER NOT NULL,
    plan_id       INTEGER NOT NULL REFERENCES plan (id),
    position      INTEGER NOT NULL,
    title         TEXT NOT NULL,
    kind          TEXT,
    section_id    INTEGER REFERENCES section (id),
    paragraph_id  INTEGER REFERENCES paragraph (id),
    table_id      INTEGER REFERENCES table_block (id),
    time_text     TEXT,
    start_date    TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]'
                           OR start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
                           OR start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date      TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]'
                           OR end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
                           OR end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    product       TEXT,
    budget_amount INTEGER,
    budget_text   TEXT,
    budget_source TEXT,
    search_key    TEXT NOT NULL,
    sort_key      TEXT NOT NULL,
    UNIQUE (plan_id, uuid),
    CHECK (kind IN ('purpose', 'requirements', 'targets', 'content', 'strategy', 'legislation',
                    'communication', 'action_month', 'capacity', 'models', 'committee', 'services',
                    'inspection', 'coordination', 'international', 'observances', 'cadres', 'fields',
                    'minority', 'rural', 'awards', 'budget', 'organisation', 'reporting', 'other',
                    'direction', 'results', 'indicators', 'assessment', 'difficulties', 'outlook',
                    'proposals'))
) STRICT;
CREATE INDEX task_of_section ON task (section_id);
CREATE INDEX task_of_paragraph ON task (paragraph_id);
CREATE INDEX task_of_table ON task (table_id);

CREATE TABLE assignment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    task_id     INTEGER NOT NULL REFERENCES task (id),
    position    INTEGER NOT NULL,
    agency_uuid TEXT,
    name        TEXT NOT NULL,
    addressing  TEXT NOT NULL CHECK (addressing IN ('assigned', 'invited')),
    role        TEXT NOT NULL CHECK (role IN ('lead', 'coordinate'))
) STRICT;
CREATE INDEX assignment_of_plan ON assignment (plan_id);
CREATE INDEX assignment_of_task ON assignment (task_id);
CREATE INDEX assignment_of_agency ON assignment (agency_uuid);

CREATE TABLE reporting_duty (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL,
    version    INTEGER NOT NULL,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('periodic', 'topical', 'ad-hoc')),
    period     TEXT CHECK (period IN ('6m', '9m', 'year', 'action-month', 'other')),
    due        TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    strict     INTEGER NOT NULL CHECK (strict IN (0, 1)),
    wording    TEXT,
    sender     TEXT,
    addressee  TEXT,
    via        TEXT,
    section_id INTEGER REFERENCES section (id),
    UNIQUE (plan_id, uuid)
) STRICT;
CREATE INDEX reporting_duty_of_section ON reporting_duty (section_id);

CREATE TABLE recipient (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    version  INTEGER NOT NULL,
    plan_id  INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX recipient_of_plan ON recipient (plan_id);
