SELECT date, name, is_working FROM day_off ORDER BY date;
