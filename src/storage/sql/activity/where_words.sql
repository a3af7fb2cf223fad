search_key LIKE ? ESCAPE '\';
