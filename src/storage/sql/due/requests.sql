SELECT uuid, sender, number, date, received, subject, due, is_strict, period, outline_name, outline_sha256, done_on, done_by
  FROM report_request
 WHERE ? = '' OR uuid = ?
 ORDER BY id;
