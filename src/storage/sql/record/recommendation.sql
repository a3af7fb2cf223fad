SELECT {columns} FROM recommendation ORDER BY inspection_uuid, due IS NULL, due, id;
