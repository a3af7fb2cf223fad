SELECT id FROM dictionary_word WHERE word = ?;
