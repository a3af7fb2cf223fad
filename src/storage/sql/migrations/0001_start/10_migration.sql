-- Which migrations this file has been through. Written by the migrator only.
CREATE TABLE migration (
    number     INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    checksum   TEXT NOT NULL,   -- SHA-256 over the migration's files
    applied_at TEXT NOT NULL,
    program    TEXT NOT NULL    -- version of the program that applied it
) STRICT;
