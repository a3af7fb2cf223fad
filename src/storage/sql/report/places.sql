-- Where a measure was counted, with how many rows each place has.
SELECT a.place, COUNT(*)
  FROM (SELECT id, place FROM activity {index} WHERE {condition}) a JOIN activity_figure f ON f.activity_id = a.id
 WHERE +f.measure = ? AND f.origin = 'own' GROUP BY a.place;
