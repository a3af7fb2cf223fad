-- Tells one state of the directory from another: every write gives a higher version, every removal a lower count.
SELECT COUNT(*) || ' ' || COALESCE(MAX(version), 0) FROM agency;
