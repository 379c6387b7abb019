"""Moves: who did or said what to whom, positions, issues and open ends."""
