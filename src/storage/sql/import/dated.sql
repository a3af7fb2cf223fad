-- What was logged for these days, in the words it was logged with.
SELECT id, from_date, title FROM activity WHERE to_date BETWEEN ? AND ?;
