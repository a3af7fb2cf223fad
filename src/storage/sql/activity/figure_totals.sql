SELECT f.measure, f.origin, a.participation, COUNT(*), SUM(f.total), COUNT(f.total), SUM(f.women), COUNT(f.women),
       SUM(f.denominator), COUNT(f.denominator), MAX(f.is_estimate)
  FROM (SELECT id, participation FROM activity {index} WHERE {condition}) a JOIN activity_figure f ON f.activity_id = a.id
 GROUP BY f.measure, f.origin, a.participation;
