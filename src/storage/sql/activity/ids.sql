-- One text of ids in order: the subquery's order holds because group_concat is no order-free aggregate.
SELECT group_concat(id) FROM (SELECT id FROM activity {index} WHERE {condition} ORDER BY {order});
