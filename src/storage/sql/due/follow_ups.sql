SELECT r.uuid, r.text, r.due, r.done_on, i.unit_uuid, i.unit_name, i.role
  FROM recommendation r
  LEFT JOIN inspection i ON i.uuid = r.inspection_uuid
 ORDER BY r.id;
