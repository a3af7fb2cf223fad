SELECT {columns} FROM heading_kind ORDER BY sender, heading;
