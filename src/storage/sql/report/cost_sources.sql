SELECT cost_source, COUNT(*), SUM(cost), COUNT(cost), MAX(cost_estimated AND cost IS NOT NULL)
  FROM activity {index} WHERE {condition} GROUP BY cost_source ORDER BY SUM(cost) DESC;
