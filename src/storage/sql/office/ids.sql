-- Issuing identities in the user's order.
SELECT id FROM issuing_identity ORDER BY position, id;
