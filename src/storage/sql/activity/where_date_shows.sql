(substr(to_date, 9, 2) || '/' || substr(to_date, 6, 2) || '/' || substr(to_date, 1, 4) LIKE ? ESCAPE '\'
 OR id IN (SELECT id FROM activity INDEXED BY activity_of_days
            WHERE from_date < to_date
              AND substr(from_date, 9, 2) || '/' || substr(from_date, 6, 2) || '/' || substr(from_date, 1, 4) LIKE ? ESCAPE '\'));
