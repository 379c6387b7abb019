"""English verbs of proposing, promising and asking, as data, in the form of `acts.py`."""

from __future__ import annotations

ASKING_LINES = """
propose | propose | - | T W G N
suggest | propose | - | G N#plan W#should
offer | propose | - | T R>N!kindness N#offered
put forward | propose | - | N
float | propose | - | N#plan
raise | propose | - | N#bid
increase | propose | - | N#bid
improve | propose | - | N#bid
table | propose | - | N#plan
submit | propose | - | N#bid
make an offer | propose | - | 0
make | propose | - | R>N#bid
bring forward | propose | - | N#plan
make a bid for | propose | - | N
launch | propose | - | N#takeover
unveil | propose | - | N#plan
circulate | propose | - | N#plan
sweeten | propose | - | N#bid
lower | propose | - | N#bid
double | propose | - | N#bid
renew | propose | - | N#bid
put to | propose | - | R>N
put ~ on the table | propose | - | N#plan
put on the table | propose | - | N
lay on the table | propose | - | N
lay out | propose | - | N#draft
set out | propose | - | N#draft
present | propose | - | N#draft
come forward with | propose | - | N#draft
come up with | propose | - | N#tender
come back with | propose | - | N#tender
counter with | propose | - | N#tender N#draft
make a counter-offer | propose | - | 0
make a counteroffer | propose | - | 0
make | propose | - | N#tender
extend an olive branch to | propose | - | R N
extend an olive branch | propose | - | 0
moot | propose | - | N#plan
broach | propose | - | N#plan
introduce | propose | - | N#motion
sponsor | propose | - | N#motion
outline | propose | - | N#draft
bid for | propose | - | N
bid | propose | - | N#offered
resubmit | propose | - | N#draft
raise the prospect of | propose | - | N G
offer to | propose | - | R>N
insist on | insist | - | N G
insist | insist | - | W T
stick to | insist | - | N#stance
stand by | insist | - | N#stance
hold fast to | insist | - | N
stand firm on | insist | - | N
reiterate | insist | - | W N#stated
reaffirm | insist | - | W N#stated
repeat | insist | - | W N#stated
maintain | insist | - | W
stick by | insist | - | N#stance
hold to | insist | - | N#stance
hold firm on | insist | - | N
hold firm | insist | - | .
stand firm | insist | - | .
stand * ground | insist | - | 0
stick to * guns | insist | - | 0
dig in * heels | insist | - | 0
dig * heels in | insist | - | 0
double down on | insist | - | N
hold out for | insist | - | N
persist in | insist | - | G N#stance
persist with | insist | - | N#stance
stick with | insist | - | N#stance
insist upon | insist | - | N G
cling to | insist | - | N#stance
ask | request | - | R>to R>for Q Q>for
ask for | request | - | N
urge | request | - | R>to Q N#restraint
call on | request | - | R>to Q
call upon | request | - | R>to
call for | request | - | N
appeal to | request | - | R>to R>for Q
appeal for | request | - | N
plead with | request | - | R>to R>for Q
plead for | request | - | N
press for | request | - | N
push for | request | - | N
petition | request | - | R>to R>for Q
demand | request | - | T W N
request | request | - | W N
order | request | - | R>to Q
press | request | - | R>to
tell | request | - | R>to
invite | request | - | R>to
beg | request | - | R>to R>for Q
implore | request | - | R>to Q
instruct | request | - | R>to Q
petition for | request | - | N
appeal to | request | - | Q
urge | request | - | W N
ask | request | - | W
ask to meet | request | - | R N
ask to join | request | - | N
ask to delay | request | - | N
ask to postpone | request | - | N
ask to see | request | - | N
beseech | request | - | R>to Q
entreat | request | - | R>to Q
exhort | request | - | R>to Q
encourage | request | - | R>to Q
command | request | - | R>to Q
direct | request | - | R>to Q
order | request | - | W N#ordered
push | request | - | R>to Q
press | request | - | Q N+for
lobby | request | - | R>to Q
lobby for | request | - | N
clamour for | request | - | N
clamor for | request | - | N
agitate for | request | - | N
seek | request | - | N#askable+from
solicit | request | - | N#askable
apply for | request | - | N#applied
file for | request | - | N#arbitration
issue a call for | request | - | N
issue a plea for | request | - | N
put out a call for | request | - | N
make an appeal for | request | - | N
make a plea for | request | - | N
plead | request | - | N+for
advise | request | - | R>to Q
petition | request | - | Q
subpoena | request | - | N
promise | promise | - | T W R>that R>to R>N N
assure | promise | - | R>that
swear | promise | - | T
vow | promise | - | T W N
pledge | promise | - | T W N
undertake | promise | - | T
commit to | promise | - | N G
guarantee | promise | - | R>N#offered N#offered
commit itself to | promise | - | N G
bind itself to | promise | - | N G T
give * word | promise | - | W T 0
guarantee | promise | - | W
assure | promise | - | R>of
commit * to | promise | - | N G
undertake | promise | - | W
lay claim to | claim | - | N
lay claims to | claim | - | N
lay claim over | claim | - | N
claim | claim | - | N#sovereignty
want | claim | - | N#wanted
seek | claim | - | N#wanted
claim sovereignty over | claim | - | N
assert | claim | - | N#sovereignty
claim * to | claim | - | N#sovereignty
stake * claim to | claim | - | N
press * claim to | claim | - | N
assert * claim to | claim | - | N
assert * right to | claim | - | N
covet | claim | - | N
want | claim | - | R>to
volunteer to mediate | propose | - | 0
volunteer to host | propose | - | N
offer * good offices | propose | - | 0
maintain | insist | - | N#stance
"""
