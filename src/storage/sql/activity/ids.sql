-- One text of ids in order: the subquery's order holds because group_concat is no order-free aggregate.
SELECT group_concat(id), SUM(is_empty)
  FROM (SELECT id, {empty} AS is_empty FROM activity {index} WHERE {condition} ORDER BY {order});
