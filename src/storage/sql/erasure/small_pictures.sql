-- Small pictures of a file that no other file shows.
SELECT DISTINCT thumbnail FROM evidence
 WHERE sha256 = ? AND thumbnail IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM evidence AS other WHERE other.thumbnail = evidence.thumbnail AND other.sha256 <> ?);
