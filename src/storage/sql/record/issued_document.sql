SELECT {columns} FROM issued_document ORDER BY date IS NULL, date DESC, id DESC;
