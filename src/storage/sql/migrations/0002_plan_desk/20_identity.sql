-- In whose name the office issues. Edited as one piece, so lists are JSON values.
CREATE TABLE issuing_identity (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    position       INTEGER NOT NULL,
    name           TEXT NOT NULL,
    kind           TEXT NOT NULL,
    level          TEXT NOT NULL CHECK (level IN ('central', 'province', 'district', 'commune', 'village')),
    superior_lines TEXT NOT NULL CHECK (json_valid(superior_lines)),
    issuer_lines   TEXT NOT NULL CHECK (json_valid(issuer_lines)),
    symbols        TEXT NOT NULL CHECK (json_valid(symbols)),      -- by code of the document's kind
    place          TEXT,
    signers        TEXT NOT NULL CHECK (json_valid(signers)),
    recipients     TEXT NOT NULL CHECK (json_valid(recipients)),   -- by code of the document's kind
    reports_to     TEXT,
    reports_via    TEXT
) STRICT;
