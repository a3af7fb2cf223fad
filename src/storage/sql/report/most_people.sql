SELECT id FROM activity {index} WHERE {condition} AND people > 0 ORDER BY people DESC, to_date, id LIMIT ?;
