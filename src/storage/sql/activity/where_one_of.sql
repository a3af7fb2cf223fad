{column} IN ({marks});
