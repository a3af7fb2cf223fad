SELECT number, name, checksum, program FROM migration ORDER BY number;
