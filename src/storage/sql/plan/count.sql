SELECT COUNT(*) FROM plan WHERE document = 'plan';
