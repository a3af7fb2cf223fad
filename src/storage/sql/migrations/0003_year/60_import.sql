-- How a sender's table is read, so that the next one of its kind is read alike.
CREATE TABLE import_mapping (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    version   INTEGER NOT NULL,
    name      TEXT NOT NULL UNIQUE,
    signature TEXT NOT NULL,           -- of the heads of its columns
    content   TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- That something was removed for good, by whom and when; not what.
CREATE TABLE erasure (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT NOT NULL,
    author    TEXT,
    what      TEXT NOT NULL CHECK (what IN ('text', 'file')),
    row_count INTEGER NOT NULL
) STRICT;
