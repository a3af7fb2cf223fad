-- The acts on one row, the oldest first.
SELECT at, author, act, act_args, is_inverse, before, after FROM history
 WHERE entity_kind = ? AND entity_id = ?
 ORDER BY id;
