-- Of the whole log: figures by measure, as they lie, and not activity by activity. What was attended is looked up in a set.
SELECT measure, origin, 'attended', COUNT(*), SUM(total), COUNT(total), SUM(women), COUNT(women), SUM(denominator), COUNT(denominator),
       MAX(is_estimate)
  FROM activity_figure INDEXED BY activity_figure_by_measure
 WHERE activity_id IN (SELECT id FROM activity INDEXED BY activity_by_day WHERE participation = 'attended')
 GROUP BY measure, origin
UNION ALL
SELECT measure, origin, 'held', COUNT(*), SUM(total), COUNT(total), SUM(women), COUNT(women), SUM(denominator), COUNT(denominator),
       MAX(is_estimate)
  FROM activity_figure INDEXED BY activity_figure_by_measure
 WHERE activity_id NOT IN (SELECT id FROM activity INDEXED BY activity_by_day WHERE participation = 'attended')
 GROUP BY measure, origin;
