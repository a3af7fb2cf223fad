SELECT id FROM {table} WHERE {condition} ORDER BY id;
