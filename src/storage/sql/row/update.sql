UPDATE {table} SET {assignments} WHERE id = ?;
