-- The newest year first.
SELECT {columns} FROM action_month ORDER BY year DESC, id;
