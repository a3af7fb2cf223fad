SELECT {columns} FROM activity_preset ORDER BY position, id;
