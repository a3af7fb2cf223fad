SELECT key, start, due FROM task_schedule;
