id IN (SELECT activity_id FROM activity_figure WHERE measure = ?);
