SELECT {columns} FROM {table} WHERE {condition} ORDER BY id;
