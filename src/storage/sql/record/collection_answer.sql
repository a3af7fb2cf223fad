SELECT {columns} FROM collection_answer ORDER BY collection_uuid, unit, id;
