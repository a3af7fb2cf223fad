-- Ended ones last, then by name.
SELECT {columns} FROM community_model ORDER BY state = 'ended', sort_key, id;
