SELECT MAX(id) FROM history WHERE plan_id = ? AND batch_id = ?;
