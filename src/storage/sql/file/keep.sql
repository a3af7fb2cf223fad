INSERT OR IGNORE INTO file_content (sha256, data) VALUES (?, ?)
