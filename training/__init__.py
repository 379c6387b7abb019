"""Trains what ships with the package: `python -m training`."""
