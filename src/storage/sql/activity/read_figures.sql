SELECT activity_id, measure, total, women, denominator, origin, is_estimate
  FROM activity_figure WHERE activity_id IN (SELECT value FROM json_each(?)) ORDER BY activity_id, position, id;
