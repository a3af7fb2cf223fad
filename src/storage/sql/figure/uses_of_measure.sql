SELECT (SELECT COUNT(*) FROM activity_figure WHERE measure = ?)
     + (SELECT COUNT(*) FROM figure_entry WHERE measure = ?)
     + (SELECT COUNT(*) FROM collection_answer WHERE measure = ?);
