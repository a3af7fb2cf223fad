(to_date LIKE ? OR (from_date < to_date AND from_date LIKE ?));
