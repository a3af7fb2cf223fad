SELECT {columns} FROM award ORDER BY date IS NULL, date DESC, sort_key, id;
