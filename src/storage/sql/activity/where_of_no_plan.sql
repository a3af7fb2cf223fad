id NOT IN (SELECT id FROM activity INDEXED BY activity_of_plan WHERE plan_uuid IS NOT NULL);
