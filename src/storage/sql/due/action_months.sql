SELECT uuid, year, theme, launch_date, launch_place, report_due, steps, plan_uuid FROM action_month ORDER BY year;
