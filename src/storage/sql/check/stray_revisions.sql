-- A frozen version without its report, or without what it froze.
SELECT v.uuid FROM report_revision v LEFT JOIN report r ON r.uuid = v.report_uuid
 WHERE r.id IS NULL OR json_type(v.content, '$.document') IS NULL OR json_type(v.content, '$.report') IS NULL;
