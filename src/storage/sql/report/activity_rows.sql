SELECT uuid, title, to_date, people, women, cost, people_estimated, cost_estimated FROM activity WHERE {condition} ORDER BY to_date, id LIMIT ?;
