-- How often each report was frozen, and the last time.
SELECT report_uuid, COUNT(*), MAX(version) FROM report_revision GROUP BY report_uuid;
