SELECT {columns} FROM model_year ORDER BY model_uuid, year, id;
