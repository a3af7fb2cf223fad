SELECT r.plan_id, r.uuid, r.sent, r.reply_by, COUNT(a.id), COALESCE(SUM(a.answer = 'none'), 0)
  FROM comment_round r
  LEFT JOIN comment_reply a ON a.round_id = r.id
 GROUP BY r.id
 ORDER BY r.plan_id, r.position;
