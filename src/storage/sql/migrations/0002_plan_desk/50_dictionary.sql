-- Words that the spelling check takes as right in this office.
CREATE TABLE dictionary_word (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    word    TEXT NOT NULL UNIQUE
) STRICT;
