SELECT program FROM history ORDER BY id DESC LIMIT 1;
