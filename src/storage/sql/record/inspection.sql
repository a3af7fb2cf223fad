-- The newest first; what was never planned nor made stands at the end.
SELECT {columns} FROM inspection ORDER BY COALESCE(date, planned) IS NULL, COALESCE(date, planned) DESC, sort_key, id;
