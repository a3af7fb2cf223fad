-- For tables that are written out, with the place in the list: without versions, and with the figures as one text of fields
-- and lines (char(31), char(30)), so that a row of the log is one row here.
SELECT listed.key, a.uuid, a.from_date, a.to_date, a.title, a.task_uuid, a.section_kind, a.kind, a.agency_name, a.place,
       a.participation, a.cost, a.cost_estimated, a.cost_source, a.result, (SELECT COUNT(*) FROM evidence WHERE owner_uuid = a.uuid),
       (SELECT group_concat(measure || char(31) || COALESCE(total, '') || char(31) || COALESCE(women, '') || char(31)
                            || COALESCE(denominator, '') || char(31) || is_estimate, char(30))
          FROM activity_figure INDEXED BY activity_figure_of WHERE activity_id = a.id)
  FROM json_each(?) listed CROSS JOIN activity a ON a.id = listed.value;
