SELECT {columns} FROM {table} WHERE {column} = ? ORDER BY id;
