-- The revision of a plan that isn't issued yet; the last one begun.
SELECT id FROM plan
WHERE revision_of = ? AND state IN ('draft', 'consultation', 'submitted')
ORDER BY id DESC
LIMIT 1;
