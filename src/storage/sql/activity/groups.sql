-- In the order of the index: nothing is sorted.
SELECT {name}, COUNT(*), SUM(people), COUNT(people), MAX(people_estimated), SUM(women), COUNT(women),
       MAX(people_estimated AND women IS NOT NULL), SUM(cost), COUNT(cost), MAX(cost_estimated AND cost IS NOT NULL)
  FROM activity {index} WHERE {condition} GROUP BY {key};
