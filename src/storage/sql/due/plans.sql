SELECT id, uuid, kind, state, year, title, issuer, superior_lines, issuer_lines, date, parent_uuid, revision_of
  FROM plan
 WHERE document = 'plan'
 ORDER BY id;
