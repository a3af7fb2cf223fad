SELECT {columns} FROM committee_member ORDER BY committee_uuid, position, id;
