-- The directory gets its columns. Nothing ever wrote to the first form of this table.
DROP TABLE agency;
CREATE TABLE agency (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    name           TEXT NOT NULL,
    abbreviation   TEXT,
    symbol_code    TEXT,
    code           TEXT,
    level          TEXT NOT NULL CHECK (level IN ('central', 'province', 'district', 'commune', 'village')),
    kind           TEXT NOT NULL
                   CHECK (kind IN ('peoples-committee', 'peoples-council', 'department', 'division', 'office', 'committee',
                                   'party', 'mass', 'front', 'police', 'military', 'health', 'school', 'media', 'vertical',
                                   'village', 'group', 'other')),
    addressing     TEXT NOT NULL CHECK (addressing IN ('assigned', 'invited')),
    aliases        TEXT NOT NULL CHECK (json_valid(aliases)),
    parent_uuid    TEXT,             -- no references: rows may come in any order, and a parent may go
    successor_uuid TEXT,
    valid_from     TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to       TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    protocol       INTEGER NOT NULL,
    search_key     TEXT NOT NULL,
    sort_key       TEXT NOT NULL
) STRICT;
CREATE INDEX agency_sorted ON agency (sort_key);
CREATE INDEX agency_of_parent ON agency (parent_uuid);
CREATE INDEX agency_by_code ON agency (code);
