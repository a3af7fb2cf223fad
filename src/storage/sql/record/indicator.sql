SELECT {columns} FROM indicator ORDER BY id;
