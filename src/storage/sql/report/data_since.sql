-- The last thing behind an act that may count in a report: neither the text of a document nor a report's own rows. NULL for none.
SELECT MAX(id) FROM history
 WHERE id > ? AND entity_kind NOT IN ('section', 'paragraph', 'table_block', 'plan_file', 'recipient', 'legal_basis')
   AND entity_kind NOT LIKE 'report%';
