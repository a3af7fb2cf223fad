-- What is listed, summed or grouped is read through an index that holds it in the order it is wanted in, and little else
-- (docs/adr/0045-every-list-has-its-index.md): 300,000 rows of the one wide index were more than a processor's cache holds,
-- and every group but the months was sorted first.
DROP INDEX activity_sums;
DROP INDEX activity_of_task;
DROP INDEX activity_of_plan;
DROP INDEX activity_by_agency;
DROP INDEX activity_by_place;
CREATE INDEX activity_by_day ON activity (to_date, id, people, women, people_estimated, cost, cost_estimated, section_kind, kind, participation);
CREATE INDEX activity_by_section ON activity (section_kind, kind, to_date, id, people, women, people_estimated, cost, cost_estimated);
CREATE INDEX activity_of_task ON activity (task_uuid, to_date, id, people, women, people_estimated, cost, cost_estimated);
CREATE INDEX activity_of_plan ON activity (plan_uuid, to_date, id, people, women, people_estimated, cost, cost_estimated) WHERE plan_uuid IS NOT NULL;
-- Two names may have one sort key: they differ in signs alone.
CREATE INDEX activity_by_agency ON activity (agency_sort_key, agency_name, to_date, id, people, women, people_estimated, cost, cost_estimated);
CREATE INDEX activity_by_place ON activity (place_sort_key, place, to_date, id, people, women, people_estimated, cost, cost_estimated);
CREATE INDEX activity_by_source ON activity (cost_source, to_date, id, cost, cost_estimated);
-- The few that took several days: their first ones are looked for too.
CREATE INDEX activity_of_days ON activity (from_date, id) WHERE from_date < to_date;
-- Sums of measures over the whole log are read here alone.
DROP INDEX activity_figure_by_measure;
CREATE INDEX activity_figure_by_measure ON activity_figure (measure, origin, activity_id, total, women, denominator, is_estimate);
