-- From the files, which are few: left to itself SQLite would walk through the log.
SELECT a.id, COUNT(*) FROM evidence e CROSS JOIN activity a ON a.uuid = e.owner_uuid GROUP BY a.id;
