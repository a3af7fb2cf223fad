SELECT {columns} FROM committee_meeting ORDER BY date IS NULL, date DESC, id DESC;
