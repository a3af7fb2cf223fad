-- Which measures rows speak of, and whether with women and denominators.
SELECT measure, MAX(women IS NOT NULL), MAX(denominator IS NOT NULL)
  FROM activity_figure INDEXED BY activity_figure_of
 WHERE {condition} GROUP BY measure;
