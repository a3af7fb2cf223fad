-- Of the latest rows: habits change, and a long log needn't be read for them.
SELECT {column} FROM (SELECT {column} FROM activity INDEXED BY activity_by_day ORDER BY to_date DESC, id DESC LIMIT 3000)
 WHERE {column} IS NOT NULL GROUP BY {column} ORDER BY COUNT(*) DESC, {column} LIMIT ?;
