-- The newest cut-off first.
SELECT {columns} FROM report ORDER BY period_to DESC, id DESC;
