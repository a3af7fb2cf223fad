-- The same with the number of rows without a value, which SQLite puts first. Counting them takes a fifth of the time.
SELECT group_concat(id), SUM(is_empty)
  FROM (SELECT id, {empty} AS is_empty FROM activity {index} WHERE {condition} ORDER BY {order});
