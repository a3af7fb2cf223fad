-- A report whose text is gone.
SELECT r.uuid FROM report r LEFT JOIN plan p ON p.uuid = r.document_uuid AND p.document = 'report' WHERE p.id IS NULL;
