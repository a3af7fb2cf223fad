SELECT {columns} FROM figure_choice WHERE period_from = ? AND period_to = ?;
