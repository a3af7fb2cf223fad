SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' ORDER BY cid;
