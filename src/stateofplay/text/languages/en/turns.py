"""English words around turns of talk: labels of lines, and what presents an interview."""

from __future__ import annotations

NAME_WORD = (
    r"(?:(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Gen|Prof|Sgt|Lt|Col|St|Jr|Sr|Hon|Rev)\.|"
    r"[A-ZÀ-Þ](?:\.(?:[A-Z]\.)*|[\w'’-]*))"
)
"""Pattern of one word of a name, with the point of an initial or a title."""

QUESTION_LABELS = frozenset("q question reporter questioner interviewer moderator audience".split())
"""Labels of whoever asks without being named; each also with a point behind it."""

ANSWER_LABELS = frozenset("a answer".split())
"""Labels of whoever is interviewed."""

FURNITURE_LABELS = frozenset(
    """photograph published added posted reuters ap afp
    note update updated correction date day time times place location venue where when who what
    why how price cost age job name city photo photos picture image caption credit video audio
    source sources related read watch listen see also more share follow email e-mail phone tel fax
    web website url subject re from to cc bcc tags topics filed editor's author by contact score
    result results winner total host guest guests producer director cast format tickets info
    breaking live analysis opinion exclusive fact verdict example warning tip summary answer-key
    pledged monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december""".split()
)
"""First words of lines such as `Date: 3 May` or `Read more: ...`, which nobody says."""

WITNESSES = frozenset(
    """poll report reports study survey newspaper police sources official officials experts analysts
    investigators prosecutors witnesses lawyers doctors researchers scientists residents activists
    court un eu nato who imf reuters bbc kremlin pentagon""".split()
)
"""Whoever else speaks in a headline before a colon; a role or a kind of body does, too."""

ANNOUNCING = ("interview with", "Q&A with", "Q & A with", "questions to", "questions for")
"""Behind these, most often in a heading, the person is named who is interviewed."""

INTERVIEWING = (
    "interviewed", "interviews", "spoke to", "spoke with", "speaks to", "speaks with",
    "talked to", "talked with", "talks to", "talks with", "sat down with", "sits down with",
    "in conversation with", "conversation with",
    "chatted with", "caught up with",
)  # fmt: skip
"""Behind these the person is named who was met; it may be who asks."""
