SELECT uuid FROM plan WHERE id = ?;
