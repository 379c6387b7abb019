"""The archive: one SQLite file that keeps what was read, what was found and what people judged."""
