SELECT {columns} FROM report_revision ORDER BY report_uuid, number;
