-- Settings that travel with the file. What belongs to the machine is kept elsewhere.
CREATE TABLE setting (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    name    TEXT NOT NULL UNIQUE,
    value   TEXT NOT NULL
) STRICT;
