SELECT COALESCE(MAX(position) + 1, 0) FROM issuing_identity;
