SELECT uuid, title, sort_key FROM task WHERE ? = '' OR INSTR(search_key, ?) > 0 ORDER BY sort_key, id;
