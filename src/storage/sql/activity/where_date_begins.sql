(to_date LIKE ? OR id IN (SELECT id FROM activity INDEXED BY activity_of_days WHERE from_date < to_date AND from_date LIKE ?));
