-- Activities that came from files, by what they are known by there.
SELECT import_key, id FROM activity INDEXED BY activity_imported WHERE import_key IS NOT NULL;
