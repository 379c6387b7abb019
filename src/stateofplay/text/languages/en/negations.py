"""Words that deny, as data; short forms in "n't" deny too."""

from __future__ import annotations

NEGATIONS = frozenset(
    """not no never none nobody nothing nowhere neither nor cannot without hardly barely scarcely
    deny denies denied denying refuse refuses refused refusing unable fail fails failed""".split()
)
