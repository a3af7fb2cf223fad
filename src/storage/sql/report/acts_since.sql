-- Whether anything happened to a text behind an act.
SELECT EXISTS (SELECT 1 FROM history WHERE plan_id = ? AND id > ?);
