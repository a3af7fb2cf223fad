-- What came after a row, the newest first: to be taken back in this order.
SELECT batch_id, entity_kind, entity_id, before, after FROM history WHERE plan_id = ? AND id > ? ORDER BY id DESC;
