SELECT sender FROM report_request GROUP BY sender ORDER BY MAX(id) DESC;
