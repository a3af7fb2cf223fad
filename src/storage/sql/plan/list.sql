-- Unknown years come last; the folded filter narrows, the caller decides.
SELECT p.id, p.uuid, p.version, p.year, p.kind, p.state, p.title, p.issuer, p.number, p.symbol, p.date,
       (SELECT COUNT(*) FROM reading_issue i WHERE i.plan_id = p.id AND i.dismissed = 0)
  FROM plan p
 WHERE p.document = 'plan' AND (? = '' OR instr(p.search_key, ?) > 0)
 ORDER BY p.year IS NULL, p.year DESC, p.sort_key, p.id;
