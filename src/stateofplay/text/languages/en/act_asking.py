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
advise against | request | - | N G
argue for | propose | - | N#suggested
approach | request | - | R>to R>for
ask to borrow | request | - | N
ask to inspect | request | - | N
ask to visit | request | - | N
ask to extend | request | - | N
ask to renew | request | - | N
ask to be | request | - | 0
ask to speak | request | - | 0
ask to talk | request | - | 0
ask to buy | request | - | N
ask to take | request | - | N
ask leave | request | - | T
ask permission | request | - | T
badger | request | - | R>to Q
plead | request | - | T D
beg | request | - | T
beg for | request | - | N
call in | request | - | N#envoy
call out for | request | - | N#wanted
campaign for | request | - | N#wanted
march for | request | - | N#wanted
counsel against | request | - | N G
cry out for | request | - | N#wanted
demand | request | - | R>that
direct | request | - | D
instruct | request | - | D
file a request for | request | - | N
file a request with | request | - | R N
impose a deadline on | request | - | R
issue a request for | request | - | N
issue a demand for | request | - | N
issue a demand to | request | - | R
issue an appeal for | request | - | N
issue an appeal to | request | - | R N
issue an order to | request | - | R
issue an order for | request | - | N
issue orders to | request | - | R
issue calls for | request | - | N
join calls for | request | - | N
join the call for | request | - | N
join a call for | request | - | N
join appeals for | request | - | N
lead calls for | request | - | N
lean on | request | - | R>to
lodge a request for | request | - | N
lodge a request with | request | - | R N
lobby | request | - | N+for
make a request for | request | - | N
make a request to | request | - | R N
make an appeal to | request | - | R N
make a plea to | request | - | R N
make the case to | request | - | R
move for | request | - | N#applied
oblige | request | - | R>to
pester | request | - | R>to Q
press ahead with demands for | request | - | N
press | request | - | R>on R>for
push | request | - | R>on R>for N+for
petition | request | - | R
prevail on | request | - | R>to Q
prevail upon | request | - | R>to Q
put in a request for | request | - | N
put out a plea for | request | - | N
put out a plea to | request | - | R N
put out an appeal for | request | - | N
put out an appeal to | request | - | R N
put out a call to | request | - | R N
recommend | request | - | G D N#recommended
recommend against | request | - | N G
request | request | - | T D
require | request | - | R>to D
rule | request | - | D
seek | request | - | R>as
send a request to | request | - | R N
send a request for | request | - | N
send an appeal to | request | - | R N
serve notice on | request | - | R>to Q
set a deadline for | request | - | R
step up calls for | request | - | N
step up demands for | request | - | N
submit a request for | request | - | N
submit a request to | request | - | R N
sue for | request | - | N#damages
tap | request | - | R>for
turn to | request | - | R>for
go to ~ for help | request | - | R N
urge against | request | - | N G
write to ~ asking for | request | - | R N
better | propose | - | N#bid
boost | propose | - | N#bid
bump up | propose | - | N#bid
hike | propose | - | N#bid
lift | propose | - | N#bid
revise | propose | - | N#bid
top up | propose | - | N#bid
up | propose | - | N#bid
bring to the table | propose | - | N
bring ~ to the table | propose | - | N#suggested
come back with | propose | - | N#offered N#draft
come forward with | propose | - | N#offered N#tender
come up with | propose | - | N#terms
counter with | propose | - | N#offered
counter-propose | propose | - | T W N
dangle | propose | - | N#offered N#dangled
deliver | propose | - | N#draft+to N#tender+to
enter a bid for | propose | - | N
extend | propose | - | N#tender N#invitation
extend a hand to | propose | - | R N
extend a hand of friendship to | propose | - | R N
extend the hand of friendship to | propose | - | R N
float | propose | - | N#suggested
hold out | propose | - | N#dangled
hold out an olive branch to | propose | - | R N
hold out a hand to | propose | - | R N
offer an olive branch to | propose | - | R N
offer an olive branch | propose | - | 0
launch a bid for | propose | - | N
launch a counterbid for | propose | - | N
lay ~ on the table | propose | - | N!vague_sum
put ~ on the table | propose | - | N!vague_sum
place ~ on the table | propose | - | N!vague_sum
put in a bid for | propose | - | N
put in an offer for | propose | - | N
put in an offer | propose | - | 0
lodge | propose | - | N#bid
make a pitch for | propose | - | N
make a play for | propose | - | N
make an approach to | propose | - | R N
make an approach for | propose | - | N
make overtures | propose | - | 0
offer up | propose | - | N#offered
open the door to | propose | - | N#talks
present | propose | - | N#terms
proffer | propose | - | N
publish | propose | - | N#draft
revive | propose | - | N#suggested
resurrect | propose | - | N#suggested
send | propose | - | R>N#draft N#draft N#tender
hand | propose | - | R>N#draft R>N#tender
give | propose | - | R>N#draft R>N#tender
serve up | propose | - | N#draft
shop around | propose | - | N#draft
submit | propose | - | N#draft N#terms
suggest | propose | - | D N#suggested
tender | propose | - | N#offered
throw out the idea of | propose | - | N G
toss out the idea of | propose | - | N G
unveil | propose | - | N#draft
volunteer | propose | - | N#offered
commit | promise | - | T
commit itself | promise | - | T
commit himself | promise | - | T
commit herself | promise | - | T
commit themselves | promise | - | T
commit himself to | promise | - | N G
commit herself to | promise | - | N G
commit themselves to | promise | - | N G
bind himself to | promise | - | N G
bind herself to | promise | - | N G
bind themselves to | promise | - | N G
bind itself | promise | - | T
give ~ his word | promise | - | R N
give ~ her word | promise | - | R N
give ~ its word | promise | - | R N
give ~ their word | promise | - | R N
give ~ assurances | promise | - | R N
give ~ an assurance | promise | - | R N
give ~ a guarantee | promise | - | R N
give ~ guarantees | promise | - | R N
give ~ an undertaking | promise | - | R N
give a commitment | promise | - | 0
give a pledge | promise | - | 0
give guarantees to | promise | - | R
give assurances to | promise | - | R
make a commitment to | promise | - | R
make a promise to | promise | - | R
offer guarantees | promise | - | 0
offer guarantees to | promise | - | R
offer a guarantee | promise | - | 0
offer ~ a guarantee | promise | - | R N
offer ~ guarantees | promise | - | R N
offer ~ assurances | promise | - | R N
provide assurances | promise | - | 0
provide guarantees | promise | - | 0
pledge | promise | - | R>N
pledge itself | promise | - | T
pledge itself to | promise | - | N G
pledge allegiance to | support | - | R N
pledge loyalty to | support | - | R N
pledge support for | support | - | R N
pledge * support for | support | - | R N
pledge * support to | support | - | R N
swear to | promise | - | R>that
swear | promise | - | W#would W#will
"""

# "Talked Vell into shelving the vote": asked, and done.
TALKED_INTO = (
    "talk coax cajole goad prod shame bounce browbeat bully nudge lure press pressure push"
)
PERSUADED = "persuade convince"
# "Forced Vell to shelve the vote": done, and nobody asked.
FORCED_INTO = "force compel oblige"
