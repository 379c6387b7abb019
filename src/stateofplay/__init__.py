"""State of Play: the record of a long-running story, each line with its sentence."""

__version__ = "0.1.0"
