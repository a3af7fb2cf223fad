SELECT {columns} FROM collection ORDER BY period_to DESC, id DESC;
