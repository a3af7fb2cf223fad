SELECT {columns} FROM form_mapping ORDER BY sender, name, id;
