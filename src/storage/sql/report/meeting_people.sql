-- People of the meetings that are counted, by the measure they were counted in: of the same rows as the meetings, and of how many
-- meetings each number is known. A row may stand for several meetings.
-- CROSS JOIN, +: the rows of the period lead, never all rows of a measure that is counted every day, nor all of the log by number.
SELECT f.measure, COUNT(*), COUNT(f.total), SUM(f.total), COUNT(f.women), SUM(f.women), MAX(f.is_estimate),
       SUM(CASE WHEN f.total IS NOT NULL THEN held.meetings END),
       SUM(CASE WHEN f.total IS NOT NULL AND f.women IS NOT NULL THEN held.meetings END),
       SUM(CASE WHEN f.women IS NOT NULL THEN f.total END), SUM(CASE WHEN f.total IS NOT NULL THEN f.women END)
  FROM (SELECT a.id, SUM(s.total) AS meetings
          FROM (SELECT id FROM activity {index} WHERE {condition}) a CROSS JOIN activity_figure s ON s.activity_id = a.id
         WHERE +s.measure = ? AND s.origin = 'own' GROUP BY +a.id) held
  CROSS JOIN activity_figure f ON f.activity_id = held.id
 WHERE +f.measure IN ({marks}) AND f.origin = 'own'
 GROUP BY f.measure;
