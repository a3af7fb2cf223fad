-- How a sender's forms are filled, and what the headings of a sender's outlines are.
CREATE TABLE form_mapping (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid    TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    sender  TEXT NOT NULL,
    name    TEXT NOT NULL,
    sha256  TEXT REFERENCES file_content (sha256),
    format  TEXT NOT NULL CHECK (format IN ('xlsx', 'docx')),
    cells   TEXT NOT NULL CHECK (json_valid(cells))
) STRICT;

CREATE TABLE heading_kind (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid    TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    sender  TEXT NOT NULL,
    heading TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('purpose', 'requirements', 'targets', 'content', 'strategy', 'legislation', 'communication', 'action_month', 'capacity',
                            'models', 'committee', 'services', 'inspection', 'coordination', 'international', 'observances',
                            'cadres', 'fields', 'minority', 'rural', 'awards', 'budget', 'organisation', 'reporting', 'other',
                            'direction', 'results', 'indicators', 'assessment', 'difficulties', 'outlook', 'proposals')),
    UNIQUE (sender, heading)
) STRICT;

-- Sentence patterns that the office words differently; the others come with the program.
CREATE TABLE pattern (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid    TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    code    TEXT NOT NULL UNIQUE,
    text    TEXT NOT NULL
) STRICT;
