-- The outline. Numbers are computed from position and style, never stored; source_number is what a source had typed.
CREATE TABLE section (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL,
    version       INTEGER NOT NULL,
    plan_id       INTEGER NOT NULL REFERENCES plan (id),
    parent_id     INTEGER REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    role          TEXT NOT NULL CHECK (role IN ('body', 'appendix')),
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL
                  CHECK (kind IN ('purpose', 'requirements', 'targets', 'content', 'strategy', 'legislation',
                                  'communication', 'action_month', 'capacity', 'models', 'committee', 'services',
                                  'inspection', 'coordination', 'international', 'observances', 'cadres', 'fields',
                                  'minority', 'rural', 'awards', 'budget', 'organisation', 'reporting', 'other',
                                  'direction', 'results', 'indicators', 'assessment', 'difficulties', 'outlook',
                                  'proposals')),
    heading       TEXT NOT NULL,
    heading_spans TEXT CHECK (heading_spans IS NULL OR json_valid(heading_spans)),   -- NULL: one span without format
    heading_end   TEXT NOT NULL,
    number_style  TEXT NOT NULL CHECK (number_style IN ('none', 'roman', 'decimal', 'nested', 'letter')),
    source_number TEXT,
    search_key    TEXT NOT NULL,
    UNIQUE (plan_id, uuid)
) STRICT;
CREATE INDEX section_of_parent ON section (parent_id);

-- A paragraph of a section, or of the preamble or the closing (these have no section and no uuid of their own).
CREATE TABLE paragraph (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT,
    version    INTEGER NOT NULL,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    section_id INTEGER REFERENCES section (id),
    role       TEXT NOT NULL CHECK (role IN ('section', 'preamble', 'closing')),
    position   INTEGER NOT NULL,
    level      TEXT NOT NULL CHECK (level IN ('plain', 'dash', 'plus')),
    text       TEXT NOT NULL,
    spans      TEXT CHECK (spans IS NULL OR json_valid(spans)),
    search_key TEXT NOT NULL,
    UNIQUE (plan_id, uuid),
    CHECK ((role = 'section') = (section_id IS NOT NULL))
) STRICT;
CREATE INDEX paragraph_of_section ON paragraph (section_id);

-- A table is edited as one piece, so its content is one JSON value; text is what is searched.
CREATE TABLE table_block (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL,
    version    INTEGER NOT NULL,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    section_id INTEGER NOT NULL REFERENCES section (id),
    position   INTEGER NOT NULL,
    content    TEXT NOT NULL CHECK (json_valid(content)),
    text       TEXT NOT NULL,
    search_key TEXT NOT NULL,
    UNIQUE (plan_id, uuid)
) STRICT;
CREATE INDEX table_block_of_section ON table_block (section_id);

CREATE TABLE section_agency (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    section_id  INTEGER NOT NULL REFERENCES section (id),
    position    INTEGER NOT NULL,
    agency_uuid TEXT,
    name        TEXT NOT NULL,
    addressing  TEXT NOT NULL CHECK (addressing IN ('assigned', 'invited'))
) STRICT;
CREATE INDEX section_agency_of_plan ON section_agency (plan_id);
CREATE INDEX section_agency_of_section ON section_agency (section_id);
CREATE INDEX section_agency_of_agency ON section_agency (agency_uuid);
