-- +f.measure: the rows of the period lead, never all rows of a measure that is counted every day.
SELECT substr(a.to_date, 1, 7), SUM(f.total), COUNT(f.total)
  FROM (SELECT id, to_date FROM activity {index} WHERE {condition}) a JOIN activity_figure f ON f.activity_id = a.id
 WHERE +f.measure = ? AND f.origin = 'own' GROUP BY 1 ORDER BY 1;
