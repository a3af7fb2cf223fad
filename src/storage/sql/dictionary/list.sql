SELECT word FROM dictionary_word;
