-- The decision in force first.
SELECT {columns} FROM committee ORDER BY date IS NULL, date DESC, id DESC;
