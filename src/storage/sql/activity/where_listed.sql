id IN (SELECT id FROM activity INDEXED BY {words} WHERE {condition});
