-- From the files, which are few: {in} is NOT IN where none at all would do too, and then those that wouldn't are looked for.
id {in} (SELECT a.id FROM evidence e CROSS JOIN activity a ON a.uuid = e.owner_uuid GROUP BY a.id HAVING {not} (COUNT(*) {compare} ?));
