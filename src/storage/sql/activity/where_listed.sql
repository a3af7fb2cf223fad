id IN (SELECT id FROM activity INDEXED BY activity_words WHERE {condition});
