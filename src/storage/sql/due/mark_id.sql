SELECT id FROM due_mark WHERE key = ?;
