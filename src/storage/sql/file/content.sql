SELECT data FROM file_content WHERE sha256 = ?
