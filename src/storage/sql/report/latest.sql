SELECT id FROM activity {index} WHERE {condition} ORDER BY to_date DESC, id DESC LIMIT ?;
