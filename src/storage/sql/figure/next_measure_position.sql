SELECT COALESCE(MAX(position), -1) + 1 FROM measure;
