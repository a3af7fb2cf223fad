SELECT id FROM activity WHERE uuid = ?;
