"""German word tables: of time so far."""
