"""English turns of phrase for acts that many reports use, as data, in the form of `acts.py`."""

from __future__ import annotations

COMMON_TURN_LINES = """
accept at once | agree | - | 0
accept on the spot | agree | - | 0
accept within hours | agree | - | 0
turn ~ down | reject | - | R
pan | accuse | - | N#plan
lambaste | accuse | - | N#plan
find against | accuse | - | R
abide by | agree | - | N#ruling
obey | retreat | - | N#order
call ~ home | sanction | - | N#envoy
walk off the wards | sanction | - | 0
walk off the ward | sanction | - | 0
walk off the production line | sanction | - | 0
walk off the shop floor | sanction | - | 0
walk off the assembly line | sanction | - | 0
make no secret of * wish for | claim | - | N
make no secret of * desire for | claim | - | N
make no secret of wanting | claim | - | N
"""
