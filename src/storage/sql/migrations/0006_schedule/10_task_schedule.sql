-- When a task is meant to be done where its days are what somebody signed: the office's own days, beside those of an issued plan or
-- of the superior's. No part of any document.
CREATE TABLE task_schedule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    key     TEXT NOT NULL UNIQUE,   -- DueItem::key
    start   TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due     TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (start IS NOT NULL OR due IS NOT NULL)
) STRICT;
