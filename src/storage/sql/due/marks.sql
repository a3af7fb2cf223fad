SELECT key, done_on FROM due_mark;
