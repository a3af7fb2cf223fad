SELECT task_id, agency_uuid, name, addressing, role FROM assignment ORDER BY task_id, position;
