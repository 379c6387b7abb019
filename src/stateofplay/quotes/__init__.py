"""Quotes: who said what, and one quote over all reports that print it."""
