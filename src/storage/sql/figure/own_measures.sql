SELECT {columns} FROM measure ORDER BY position, id;
