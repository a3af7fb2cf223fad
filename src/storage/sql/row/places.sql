SELECT id, uuid, position FROM {table} WHERE {condition} ORDER BY position, id;
