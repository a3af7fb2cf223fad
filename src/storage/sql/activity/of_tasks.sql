SELECT task_uuid, COUNT(*), MIN(from_date), MAX(to_date) FROM activity
 WHERE task_uuid IN (SELECT uuid FROM task WHERE plan_id = ?) GROUP BY task_uuid;
