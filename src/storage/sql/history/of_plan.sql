-- One row per act, the newest first. Beside MAX the other columns are those of that last row.
SELECT batch_id, at, author, act, act_args, is_inverse, COUNT(*), MAX(id) FROM history
 WHERE plan_id = ? GROUP BY batch_id ORDER BY MAX(id) DESC;
