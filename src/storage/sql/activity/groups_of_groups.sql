-- Finer groups first, in which the index is in order (days for months, kinds within a section for kinds), so that only these
-- are sorted.
SELECT {name}, SUM(n), SUM(people), SUM(people_known), MAX(people_guessed), SUM(women), SUM(women_known), MAX(women_guessed),
       SUM(cost), SUM(cost_known), MAX(cost_guessed)
  FROM (SELECT {columns}, COUNT(*) AS n, SUM(people) AS people, COUNT(people) AS people_known, MAX(people_estimated) AS people_guessed,
               SUM(women) AS women, COUNT(women) AS women_known, MAX(people_estimated AND women IS NOT NULL) AS women_guessed,
               SUM(cost) AS cost, COUNT(cost) AS cost_known, MAX(cost_estimated AND cost IS NOT NULL) AS cost_guessed
          FROM activity {index} WHERE {condition} GROUP BY {columns})
 GROUP BY {name};
