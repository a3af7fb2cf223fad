-- Its figures have versions of their own: the row is as new as the newest of them.
SELECT id, MAX(version, COALESCE((SELECT MAX(version) FROM activity_figure WHERE activity_id = activity.id), 0)), uuid, from_date, to_date, title, plan_uuid, task_uuid, section_uuid, section_kind, kind, agency_uuid,
       agency_name, place, participation, cost, cost_estimated, cost_source, result, series_uuid, import_key,
       (SELECT COUNT(*) FROM evidence WHERE owner_uuid = activity.uuid)
  FROM activity WHERE id IN (SELECT value FROM json_each(?));
