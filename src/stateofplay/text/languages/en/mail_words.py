"""What mail programs put before a subject and above a forwarded mail, as data; folded."""

from __future__ import annotations

# Before a subject, with a colon behind it; German, French and Nordic programs add theirs.
REPLY_PREFIXES = ("re", "aw", "sv", "antw")
FORWARD_PREFIXES = ("fwd", "fw", "wg", "tr")

# A line of its own above the forwarded mail, hyphens around it taken off.
FORWARD_LINES = ("forwarded message", "begin forwarded message:", "original message",
                 "forwarded mail", "forwarded by")  # fmt: skip

# Between the name of a writer and the newsletter, `Ann Ode from The Elbe Letter`.
SENDER_LINKS = ("from", "at", "via", "of")
