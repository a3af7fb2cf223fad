-- For a connection that reads the whole log once, from one end to the other: pages are not asked for twice.
PRAGMA cache_size = -4096;
