SELECT a.id, COUNT(*) FROM evidence e JOIN activity a ON a.uuid = e.owner_uuid GROUP BY a.id;
