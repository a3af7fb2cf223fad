exact_key LIKE ? ESCAPE '\';
