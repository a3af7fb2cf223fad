SELECT id FROM plan WHERE uuid = ?;
