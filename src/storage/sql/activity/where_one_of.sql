id IN (SELECT id FROM activity WHERE {column} IN ({marks}));
