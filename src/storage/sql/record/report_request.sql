-- What is still owed first, the earliest deadline on top.
SELECT {columns} FROM report_request ORDER BY done_on IS NOT NULL, due IS NULL, due, id;
