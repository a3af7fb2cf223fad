-- The directory of agencies. Plans name agencies as printed; agency_uuid ties a name to this directory.
CREATE TABLE agency (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    name         TEXT NOT NULL,
    abbreviation TEXT,
    kind         TEXT NOT NULL DEFAULT 'other'
                 CHECK (kind IN ('people_committee', 'department', 'division', 'committee', 'party', 'mass', 'other')),
    valid_from   TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to     TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    successor_id INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    search_key   TEXT NOT NULL,
    sort_key     TEXT NOT NULL
) STRICT;
CREATE INDEX agency_sorted ON agency (sort_key);
CREATE INDEX agency_successor ON agency (successor_id);
