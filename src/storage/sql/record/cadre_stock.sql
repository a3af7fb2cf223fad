-- Each body with its newest count first.
SELECT {columns} FROM cadre_stock ORDER BY COALESCE(unit_name, ''), body, as_of DESC, id;
