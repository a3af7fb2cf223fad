-- Days first, which stand in order in the index, so that only a few thousand of them are sorted into months.
SELECT substr(day, 1, 7), SUM(n), SUM(people), SUM(people_known), MAX(people_guessed), SUM(women), SUM(women_known), MAX(women_guessed),
       SUM(cost), SUM(cost_known), MAX(cost_guessed)
  FROM (SELECT to_date AS day, COUNT(*) AS n, SUM(people) AS people, COUNT(people) AS people_known, MAX(people_estimated) AS people_guessed,
               SUM(women) AS women, COUNT(women) AS women_known, MAX(people_estimated AND women IS NOT NULL) AS women_guessed,
               SUM(cost) AS cost, COUNT(cost) AS cost_known, MAX(cost_estimated AND cost IS NOT NULL) AS cost_guessed
          FROM activity {index} WHERE {condition} GROUP BY to_date)
 GROUP BY substr(day, 1, 7);
