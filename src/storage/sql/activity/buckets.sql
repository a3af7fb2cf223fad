SELECT group_concat(id || ':' || COALESCE({column}, ''), char(31))
  FROM (SELECT id, {column} FROM activity {index} WHERE {condition} ORDER BY {order});
