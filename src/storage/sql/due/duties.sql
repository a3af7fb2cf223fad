SELECT d.plan_id, d.uuid, d.kind, d.period, d.due, d.strict, d.wording, d.sender, d.addressee, d.via, s.uuid, s.kind
  FROM reporting_duty d
  LEFT JOIN section s ON s.id = d.section_id
 ORDER BY d.plan_id, d.position;
