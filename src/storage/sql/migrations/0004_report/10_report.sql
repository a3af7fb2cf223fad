-- A report's text is a document in the tables of plans.
ALTER TABLE plan ADD COLUMN document TEXT NOT NULL DEFAULT 'plan' CHECK (document IN ('plan', 'report', 'letter', 'submission'));

-- "Kính gửi": lines as printed; part of the document, so that templates, undo and corrected Word files see them.
ALTER TABLE plan ADD COLUMN addressees TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(addressees));

-- What a report is about. References are by uuid and without constraint, as those of the log are.
CREATE TABLE report (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid             TEXT NOT NULL UNIQUE,
    version          INTEGER NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('6m', '9m', 'year', 'action-month', 'topical', 'urgent', 'committee', 'inspection', 'multi-year', 'other')),
    rule             TEXT NOT NULL CHECK (rule IN ('since-cut-off', 'calendar', 'decree-09', 'requested', 'chosen')),
    period_from      TEXT NOT NULL CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    period_to        TEXT NOT NULL CHECK (period_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    whole_end        TEXT CHECK (whole_end GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    document_uuid    TEXT NOT NULL UNIQUE,
    plan_uuid        TEXT,
    request_uuid     TEXT,
    duty_uuid        TEXT,
    requester        TEXT,
    request_document TEXT,
    request_subject  TEXT,
    outline_name     TEXT,
    due              TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    is_strict        INTEGER NOT NULL CHECK (is_strict IN (0, 1)),
    former_uuid      TEXT,
    round            TEXT NOT NULL CHECK (round IN ('regular', 'official-year')),
    done             TEXT NOT NULL CHECK (json_valid(done)),
    estimates        TEXT NOT NULL CHECK (json_valid(estimates)),
    reasons          TEXT NOT NULL CHECK (json_valid(reasons)),
    sections         TEXT NOT NULL CHECK (json_valid(sections)),
    figures          TEXT NOT NULL CHECK (json_valid(figures)),
    photos           TEXT NOT NULL CHECK (json_valid(photos)),
    created_at       TEXT NOT NULL
) STRICT;
CREATE INDEX report_period ON report (period_to);

CREATE TABLE report_revision (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    report_uuid TEXT NOT NULL,
    number      INTEGER NOT NULL,
    frozen_at   TEXT NOT NULL,
    round       TEXT NOT NULL CHECK (round IN ('regular', 'official-year')),
    note        TEXT,
    content     TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (report_uuid, number)
) STRICT;
