-- Files with the day and the title of what they belong to. A model has no day of its own: the day on which its file was added.
SELECT evidence.id, activity.to_date, activity.title
  FROM evidence JOIN activity ON activity.uuid = evidence.owner_uuid
 WHERE evidence.owner_kind = 'activity' AND activity.to_date BETWEEN ? AND ?
UNION ALL
SELECT evidence.id, inspection.date, COALESCE(inspection.unit_name, '')
  FROM evidence JOIN inspection ON inspection.uuid = evidence.owner_uuid
 WHERE evidence.owner_kind = 'inspection' AND inspection.date BETWEEN ? AND ?
UNION ALL
SELECT evidence.id, COALESCE(action_month.launch_date, action_month.year || '-11-15'), COALESCE(action_month.theme, '')
  FROM evidence JOIN action_month ON action_month.uuid = evidence.owner_uuid
 WHERE evidence.owner_kind = 'action_month'
   AND COALESCE(action_month.launch_date, action_month.year || '-11-15') BETWEEN ? AND ?
UNION ALL
SELECT evidence.id, substr(evidence.added_at, 1, 10), community_model.name
  FROM evidence JOIN community_model ON community_model.uuid = evidence.owner_uuid
 WHERE evidence.owner_kind = 'model' AND substr(evidence.added_at, 1, 10) BETWEEN ? AND ?
UNION ALL
SELECT evidence.id, COALESCE(report_request.received, report_request.date, report_request.due), COALESCE(report_request.subject, report_request.sender)
  FROM evidence JOIN report_request ON report_request.uuid = evidence.owner_uuid
 WHERE evidence.owner_kind = 'report_request'
   AND COALESCE(report_request.received, report_request.date, report_request.due) BETWEEN ? AND ?
UNION ALL
SELECT evidence.id, report.period_to, COALESCE(plan.title, '')
  FROM evidence JOIN report ON report.uuid = evidence.owner_uuid LEFT JOIN plan ON plan.uuid = report.document_uuid
 WHERE evidence.owner_kind = 'report' AND report.period_to BETWEEN ? AND ?
 ORDER BY 2, 3, 1
