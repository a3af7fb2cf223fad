-- The heads of the reports' texts.
SELECT {columns} FROM plan WHERE document = 'report';
