SELECT t.id, t.plan_id, t.uuid, t.title, t.kind, s.uuid, s.kind, t.time_text, t.start_date, t.end_date, t.status
  FROM task t
  LEFT JOIN section s ON s.id = t.section_id
 ORDER BY t.plan_id, t.position;
