SELECT COUNT(*) FROM activity;
