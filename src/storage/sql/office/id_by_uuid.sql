SELECT id FROM issuing_identity WHERE uuid = ?;
