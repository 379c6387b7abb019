"""English nouns of doing, as data: "a call for", "the refusal to"."""

from __future__ import annotations

# noun | act | what leads to the content. A noun after "^" tells what was done only where it opens
# its clause: elsewhere it may be asked for or feared.
NOUN_LINES = """
refusal | reject | to
rejection | reject | of
veto | reject | of
denial | reject | of that
proposal | propose | to for that of
offer | propose | to of#offered
motion | propose | to
invitation | propose | to
call | request | for to on
appeal | request | for to
plea | request | for to
request | request | for to that
demand | request | for that to
insistence | insist | on that
promise | promise | to of that
pledge | promise | to of that
vow | promise | to
threat | threaten | to of
warning | warn | of that
condemnation | accuse | of
criticism | accuse | of
accusation | accuse | that of
complaint | accuse | about against that
protest | accuse | against over
support | support | for
^acceptance | agree | of
^approval | agree | of
^endorsement | support | of
^withdrawal | retreat | of#forces from#territory
^release | retreat | of#captives of#seized
"""
