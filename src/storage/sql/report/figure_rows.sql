-- +f.measure: the rows of the period lead, never all rows of a measure that is counted every day.
SELECT a.uuid, a.title, a.to_date, f.total, f.women, f.denominator, f.is_estimate, f.measure, a.participation
  FROM (SELECT id, uuid, title, to_date, participation FROM activity WHERE {condition}) a JOIN activity_figure f ON f.activity_id = a.id
 WHERE +f.measure IN ({marks}) AND f.origin = ?
 ORDER BY a.to_date, a.id LIMIT ?;
