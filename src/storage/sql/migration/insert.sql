INSERT INTO migration (number, name, checksum, applied_at, program) VALUES (?, ?, ?, ?, ?);
