-- The text of a report that nobody can open.
SELECT p.uuid FROM plan p LEFT JOIN report r ON r.document_uuid = p.uuid WHERE p.document = 'report' AND r.id IS NULL;
