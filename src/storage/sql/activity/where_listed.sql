id IN (SELECT id FROM activity {index} WHERE {condition});
