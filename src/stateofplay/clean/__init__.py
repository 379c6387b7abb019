"""Cleaning: roles of a text's parts, and who published it when; nothing is cut."""
