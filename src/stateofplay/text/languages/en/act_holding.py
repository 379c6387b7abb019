"""English verbs of holding fast and of wanting, as data, in the form of `acts.py`."""

from __future__ import annotations

HOLDING_LINES = """
cling to | insist | - | N#stood
cling on to | insist | - | N#stood
dig in | insist | - | .
dig in over | insist | - | N
dig in on | insist | - | N
dig in * heels over | insist | - | N
dig in * heels on | insist | - | N
double down | insist | - | .
double down in | insist | - | N#stood
hang tough | insist | - | 0
hang tough on | insist | - | N
hang on to | insist | - | N#stood
hold fast | insist | - | .
hold fast in | insist | - | N#stood
hold fast on | insist | - | N
hold firm in | insist | - | N#stood
hold firm over | insist | - | N
hold firm to | insist | - | N
hold * ground | insist | - | 0
hold * line on | insist | - | N
hold on to | insist | - | N#stood
hold steadfast to | insist | - | N
hold the line | insist | - | .
hold the line over | insist | - | N
hold to | insist | - | N#stood
keep to | insist | - | N#stood
keep up | insist | - | N#stood
keep insisting on | insist | - | N G
keep insisting | insist | - | W T
keep demanding | insist | - | N W T
keep asking for | insist | - | N
keep pressing for | insist | - | N
maintain | insist | - | D
renew | insist | - | N#stated
restate | insist | - | N#stood
repeat | insist | - | N#stood D
reiterate | insist | - | N#stood D
reaffirm | insist | - | N#stood
reaffirm * commitment to | insist | - | N
persist in | insist | - | N#stood
persevere with | insist | - | N#stood
press on with | insist | - | N#stood
refuse to move from | insist | - | N
refuse to budge on | insist | - | N
refuse to budge from | insist | - | N
refuse to budge over | insist | - | N
refuse to shift from | insist | - | N
refuse to be moved | insist | - | 0
settle for nothing less than | insist | - | N
settle for nothing short of | insist | - | N
accept nothing less than | insist | - | N
accept nothing short of | insist | - | N
accept no less than | insist | - | N
demand nothing less than | insist | - | N
stand by | insist | - | N#stood
stand fast on | insist | - | N
stand fast | insist | - | .
stand firm in | insist | - | N#stood
stand firm over | insist | - | N
stand firm against | reject | - | N
stand firm behind | insist | - | N#stood
stand pat | insist | - | 0
stand pat on | insist | - | N
stay firm on | insist | - | N
stick to | insist | - | N#stood
stick by | insist | - | N#stood
stick with | insist | - | N#stood
stick firmly to | insist | - | N#stood
stick fast to | insist | - | N#stood
stick at | insist | - | N#stood
aim for | claim | - | N#wanted
angle for | claim | - | N#wanted
aspire to | claim | - | N#wanted
assert | claim | - | N#entitled
bag | claim | - | N#claimed
call ~ its own | claim | - | N
call ~ their own | claim | - | N
consider ~ their own | claim | - | N
crave | claim | - | N#wanted
demand ~ back | claim | - | N
desire | claim | - | N#wanted
eye | claim | - | N#wanted N#claimed N#seized
file a claim for | claim | - | N
file a claim to | claim | - | N
file a claim on | claim | - | N
hanker after | claim | - | N
hanker for | claim | - | N
have designs on | claim | - | N
have * eye on | claim | - | N#claimed N#wanted N#seized
have * eyes on | claim | - | N#claimed N#wanted N#seized
have * sights on | claim | - | N#claimed N#wanted N#seized
have a claim to | claim | - | N
have a right to | claim | - | N#claimed N#wanted
hold out * claim to | claim | - | N
lay claim | claim | - | 0
lodge a claim for | claim | - | N
lodge a claim to | claim | - | N
make a claim for | claim | - | N
make claims on | claim | - | N
make claims to | claim | - | N
maintain * claim to | claim | - | N
press a claim for | claim | - | N
press a claim to | claim | - | N
pursue * claim to | claim | - | N
push * claim to | claim | - | N
put in a claim for | claim | - | N
put in a claim to | claim | - | N
put * claim to | claim | - | N
reclaim | claim | - | N#claimed
regard ~ as their own | claim | - | N
regard ~ as his own | claim | - | N
see ~ as its own | claim | - | N
see ~ as their own | claim | - | N
see ~ as part of | claim | - | N
treat ~ as its own | claim | - | N
set * sights on | claim | - | N
stake a claim on | claim | - | N
stake a claim for | claim | - | N
stake * claim on | claim | - | N
stake out a claim to | claim | - | N
seek ~ back | claim | - | N
strive for | claim | - | N#wanted
wish for | claim | - | N#wanted
yearn for | claim | - | N#wanted
"""
