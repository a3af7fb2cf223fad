-- A section that no way leads to from the top: its parents form a ring.
WITH RECURSIVE reached (id) AS (
    SELECT id FROM section WHERE parent_id IS NULL
    UNION
    SELECT s.id FROM section s JOIN reached r ON s.parent_id = r.id
)
SELECT uuid FROM section WHERE id NOT IN (SELECT id FROM reached);
