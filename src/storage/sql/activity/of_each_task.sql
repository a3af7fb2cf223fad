-- Tasks with the ids of their activities, the latest first; NULL for those without a task. From one task of the index to the
-- next, each list in the order in which it lies there: nothing is sorted, and a task is said once and not with every row.
WITH RECURSIVE known (task) AS (
    SELECT MIN(task_uuid) FROM activity
    UNION ALL
    SELECT (SELECT MIN(task_uuid) FROM activity WHERE task_uuid > known.task) FROM known WHERE known.task IS NOT NULL
)
SELECT task, (SELECT group_concat(id)
                FROM (SELECT id FROM activity INDEXED BY activity_of_task WHERE task_uuid IS known.task ORDER BY to_date DESC, id DESC))
  FROM known;
