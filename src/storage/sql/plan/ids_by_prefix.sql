SELECT id FROM plan WHERE substr(uuid, 1, length(?)) = ? ORDER BY id LIMIT 2;
