-- What was done. References to plans are by uuid and without constraint: a deleted plan leaves the log as it is.
-- people and women are those of the figure that counts the people who came (domain/activity.h), for lists and sums.
-- The keys are made by storage/activity_rows.h. search_key: title, result, and the rest of the row's words, folded and told
-- apart by U+001F; exact_key is the same with diacritics.
CREATE TABLE activity (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid             TEXT NOT NULL UNIQUE,
    version          INTEGER NOT NULL,
    from_date        TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_date          TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    title            TEXT NOT NULL,
    plan_uuid        TEXT,
    task_uuid        TEXT,
    section_uuid     TEXT,
    section_kind     TEXT CHECK (section_kind IN ('purpose', 'requirements', 'targets', 'content', 'strategy', 'legislation', 'communication', 'action_month', 'capacity',
                            'models', 'committee', 'services', 'inspection', 'coordination', 'international', 'observances',
                            'cadres', 'fields', 'minority', 'rural', 'awards', 'budget', 'organisation', 'reporting', 'other',
                            'direction', 'results', 'indicators', 'assessment', 'difficulties', 'outlook', 'proposals')),
    kind             TEXT,
    agency_uuid      TEXT,
    agency_name      TEXT,
    place            TEXT,
    participation    TEXT NOT NULL CHECK (participation IN ('held', 'attended')),
    people           INTEGER,
    women            INTEGER,
    people_estimated INTEGER NOT NULL DEFAULT 0 CHECK (people_estimated IN (0, 1)),
    cost             INTEGER,           -- whole đồng; NULL is unknown
    cost_estimated   INTEGER NOT NULL DEFAULT 0 CHECK (cost_estimated IN (0, 1)),
    cost_source      TEXT,
    result           TEXT,
    series_uuid      TEXT,
    import_key       TEXT,
    figure_count     INTEGER NOT NULL DEFAULT 0,   -- so that taking a figure away changes the row too
    created_at       TEXT NOT NULL,
    search_key       TEXT NOT NULL,
    exact_key        TEXT NOT NULL,
    sort_key         TEXT NOT NULL,     -- of the title
    agency_sort_key  TEXT NOT NULL,
    place_sort_key   TEXT NOT NULL,
    result_sort_key  TEXT NOT NULL,     -- of its first letters
    CHECK (from_date <= to_date)
) STRICT;
-- A list of 100,000 rows is read from indexes alone (docs/adr/0023-the-log-stays-quick.md): the first holds what is summed,
-- the second what is searched, the others an order of the screen each.
CREATE INDEX activity_sums ON activity (to_date, id, people, women, people_estimated, cost, cost_estimated, section_kind, kind,
                                        participation, from_date, task_uuid, agency_name, place, cost_source);
CREATE INDEX activity_words ON activity (to_date, id, search_key, exact_key, kind, task_uuid);
CREATE INDEX activity_by_title ON activity (sort_key, id);
CREATE INDEX activity_by_agency ON activity (agency_sort_key, id);
CREATE INDEX activity_by_place ON activity (place_sort_key, id);
CREATE INDEX activity_by_result ON activity (result_sort_key, id);
CREATE INDEX activity_of_task ON activity (task_uuid, to_date, id);
CREATE INDEX activity_of_plan ON activity (plan_uuid, to_date, id) WHERE plan_uuid IS NOT NULL;
CREATE INDEX activity_of_series ON activity (series_uuid) WHERE series_uuid IS NOT NULL;
CREATE INDEX activity_imported ON activity (import_key) WHERE import_key IS NOT NULL;

CREATE TABLE activity_figure (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL,
    activity_id  INTEGER NOT NULL REFERENCES activity (id),
    position     INTEGER NOT NULL,
    measure      TEXT NOT NULL,
    total        INTEGER,
    women        INTEGER,
    denominator  INTEGER,
    origin       TEXT NOT NULL CHECK (origin IN ('own', 'supplied')),
    is_estimate  INTEGER NOT NULL CHECK (is_estimate IN (0, 1))
) STRICT;
CREATE INDEX activity_figure_of ON activity_figure (activity_id, position, measure, total, women, denominator, origin, is_estimate);
CREATE INDEX activity_figure_by_measure ON activity_figure (measure, activity_id);

CREATE TABLE activity_preset (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    content  TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- Files and photos of activities and inspections. The bytes stand once in file_content.
CREATE TABLE evidence (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid              TEXT NOT NULL UNIQUE,
    version           INTEGER NOT NULL,
    owner_kind        TEXT NOT NULL CHECK (owner_kind IN ('activity', 'inspection', 'model', 'action_month', 'report_request', 'report')),
    owner_uuid        TEXT NOT NULL,
    position          INTEGER NOT NULL,
    name              TEXT NOT NULL,
    caption           TEXT,
    media_type        TEXT NOT NULL,
    sha256            TEXT NOT NULL REFERENCES file_content (sha256),
    bytes             INTEGER NOT NULL,
    thumbnail         TEXT REFERENCES file_content (sha256),
    has_consent       INTEGER NOT NULL CHECK (has_consent IN (0, 1)),
    has_personal_data INTEGER NOT NULL CHECK (has_personal_data IN (0, 1)),
    added_at          TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_of ON evidence (owner_uuid);
CREATE INDEX evidence_by_content ON evidence (sha256);
