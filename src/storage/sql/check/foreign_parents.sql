-- A section whose parent stands in another plan or in the other part of the document.
SELECT s.uuid FROM section s JOIN section p ON p.id = s.parent_id
 WHERE p.plan_id <> s.plan_id OR p.role <> s.role;
