-- Text that stands in a section of another plan.
SELECT p.uuid FROM paragraph p JOIN section s ON s.id = p.section_id WHERE s.plan_id <> p.plan_id
UNION ALL
SELECT t.uuid FROM table_block t JOIN section s ON s.id = t.section_id WHERE s.plan_id <> t.plan_id;
