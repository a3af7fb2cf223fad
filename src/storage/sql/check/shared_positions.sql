-- Two sections in one place: their order would be a matter of chance.
SELECT MIN(uuid) FROM section GROUP BY plan_id, role, parent_id, position HAVING COUNT(*) > 1;
