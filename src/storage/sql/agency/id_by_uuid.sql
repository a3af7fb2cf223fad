SELECT id FROM agency WHERE uuid = ?;
