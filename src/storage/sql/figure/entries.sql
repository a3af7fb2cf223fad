SELECT {columns} FROM figure_entry WHERE ? IS NULL OR measure = ? ORDER BY measure, period_from, period_to, unit_name, source, id;
