"""Differences: where reports differ about one thing."""
