-- Of rows that say both numbers: what "n/m cuộc có thống kê" is about.
SELECT f.measure, f.origin, a.participation, COUNT(*), SUM(f.total), SUM(f.women), MAX(f.is_estimate)
  FROM (SELECT id, participation FROM activity {index} WHERE {condition}) a JOIN activity_figure f ON f.activity_id = a.id
 WHERE +f.measure IN ({marks}) AND f.women IS NOT NULL AND f.total IS NOT NULL
 GROUP BY f.measure, f.origin, a.participation;
