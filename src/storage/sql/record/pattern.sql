SELECT {columns} FROM pattern ORDER BY code;
