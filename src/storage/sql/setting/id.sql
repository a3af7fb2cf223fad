SELECT id FROM setting WHERE name = ?;
