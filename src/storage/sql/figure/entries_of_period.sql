-- A stock stands under the day it was counted on, whatever the period it was typed for.
SELECT {columns} FROM figure_entry
 WHERE (? IS NULL OR measure = ?)
   AND ((period_from = ? AND period_to = ?) OR (as_of BETWEEN ? AND ?))
 ORDER BY measure, unit_name, source, id;
