"""English word tables."""
