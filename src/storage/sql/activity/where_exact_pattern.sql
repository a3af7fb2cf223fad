-- What is typed with diacritics. One key is looked through, not two: LIKE on it takes no longer than on the folded one.
exact_key LIKE ? ESCAPE '\';
