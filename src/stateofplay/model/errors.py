"""Errors of State of Play.

StateOfPlayError
├── InputError           what the user gave cannot be used (a path, an option, a metadata file)
│   └── UnreadableError  one file or record cannot be read; the run goes on without it
└── BrokenPromiseError   our own code broke a rule of its own; please report it

Each message has three parts: what, the value, what to do.
"""

from __future__ import annotations


class StateOfPlayError(Exception):
    """The root: catch it and be done."""


class InputError(StateOfPlayError):
    """What the user gave cannot be used."""


class UnreadableError(InputError):
    """One file or record cannot be read; it is listed as dropped and the run goes on."""


class BrokenPromiseError(StateOfPlayError):
    """Our own code broke a rule of its own."""
