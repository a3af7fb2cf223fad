SELECT {columns} FROM indicator_value ORDER BY code, year, quarter, id;
