"""Spanish word tables: of time so far."""
