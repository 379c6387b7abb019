"""Copies: which reports share running text, who took it from whom."""
