-- What plans are to each other, tasks' states, drafts of the program, papers around the plan.
ALTER TABLE plan ADD COLUMN identity_uuid TEXT;
ALTER TABLE plan ADD COLUMN parent_uuid TEXT;
ALTER TABLE plan ADD COLUMN revision_of TEXT;
ALTER TABLE plan ADD COLUMN revision_note TEXT;
ALTER TABLE section ADD COLUMN draft TEXT;
ALTER TABLE task ADD COLUMN status TEXT NOT NULL DEFAULT 'not-started'
    CHECK (status IN ('not-started', 'running', 'done', 'dropped'));
ALTER TABLE task ADD COLUMN status_reason TEXT;

CREATE TABLE comment_round (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL,
    version        INTEGER NOT NULL,
    plan_id        INTEGER NOT NULL REFERENCES plan (id),
    position       INTEGER NOT NULL,
    sent           TEXT CHECK (sent GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reply_by       TEXT CHECK (reply_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    document       TEXT,
    silence_agrees INTEGER NOT NULL CHECK (silence_agrees IN (0, 1)),
    UNIQUE (plan_id, uuid)
) STRICT;

CREATE TABLE comment_reply (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    round_id    INTEGER NOT NULL REFERENCES comment_round (id),
    position    INTEGER NOT NULL,
    agency_uuid TEXT,
    name        TEXT NOT NULL,
    addressing  TEXT NOT NULL CHECK (addressing IN ('assigned', 'invited')),
    answer      TEXT NOT NULL CHECK (answer IN ('none', 'agreed', 'comment')),
    document    TEXT,
    date        TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX comment_reply_of_plan ON comment_reply (plan_id);
CREATE INDEX comment_reply_of_round ON comment_reply (round_id);

CREATE TABLE plan_comment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL,
    version     INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    round_id    INTEGER NOT NULL REFERENCES comment_round (id),
    position    INTEGER NOT NULL,
    agency_uuid TEXT,
    name        TEXT NOT NULL,
    addressing  TEXT NOT NULL CHECK (addressing IN ('assigned', 'invited')),
    section_id  INTEGER REFERENCES section (id),
    text        TEXT NOT NULL,
    decision    TEXT NOT NULL CHECK (decision IN ('open', 'accepted', 'partly', 'rejected')),
    reason      TEXT,
    search_key  TEXT NOT NULL,
    UNIQUE (plan_id, uuid)
) STRICT;
CREATE INDEX plan_comment_of_round ON plan_comment (round_id);
CREATE INDEX plan_comment_of_section ON plan_comment (section_id);

-- The signed PDF, the final Word file. A file's bytes are kept once, outside the history, and never change.
CREATE TABLE file_content (
    sha256 TEXT PRIMARY KEY,
    data   BLOB NOT NULL
) STRICT;
CREATE TABLE plan_file (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    plan_id  INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    role     TEXT NOT NULL CHECK (role IN ('final-word', 'signed-pdf', 'other')),
    name     TEXT NOT NULL,
    sha256   TEXT NOT NULL REFERENCES file_content (sha256),
    bytes    INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX plan_file_of_plan ON plan_file (plan_id);
