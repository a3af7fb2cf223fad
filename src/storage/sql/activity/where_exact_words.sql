-- The folded key is quick to look through, and what isn't in it isn't there with diacritics either.
search_key LIKE ? ESCAPE '\' AND INSTR(exact_key, ?) > 0;
