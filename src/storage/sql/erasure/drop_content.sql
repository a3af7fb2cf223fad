DELETE FROM file_content WHERE sha256 = ?;
