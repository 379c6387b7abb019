"""English verbs of answering and yielding in words, as data, in the form of `acts.py`."""

from __future__ import annotations

ANSWERING_LINES = """
accept | concede | - | N#fault
accept | concede | - | W
reject | reject | - | N
refuse | reject | - | T N#plan .
rule out | reject | - | G N!risk
turn down | reject | - | N
decline | reject | - | T N#plan .
dismiss | reject | - | N#plan
rebuff | reject | - | N
spurn | reject | - | N
oppose | reject | - | N G
veto | reject | veto | N
block | reject | - | N#plan
vote against | reject | - | N
vote down | reject | - | N
throw out | reject | - | N#plan
brush aside | reject | - | N#plan
brush off | reject | - | N#plan
shoot down | reject | - | N#plan
wave away | reject | - | N#plan
resist | reject | - | N#plan
snub | reject | - | N#plan
exclude | reject | - | N#step
say no to | reject | - | N
see no need for | reject | - | N
deny | reject | - | W G N#charge
dispute | reject | - | N#charge
plead not guilty | reject | - | 0
appeal against | reject | - | N
call | reject | - | B#charge
balk at | reject | - | N G
object to | reject | - | N G
strike down | reject | - | N#plan
rebut | reject | - | N#charge
wave off | reject | - | N#plan
hold out against | reject | - | N
refuse | reject | - | R>N#granted N#granted
deny | reject | - | R>N#granted N#granted
quash | reject | - | N#ruling N#suit
overturn | reject | - | N#ruling
overrule | reject | - | N
annul | reject | - | N#ruling
challenge | reject | - | N#ruling
throw out | reject | - | N#suit
dismiss | reject | - | N#suit N#charge
fend off | reject | - | N#tender
see off | reject | - | N#tender
scoff at | reject | - | N#plan
sneer at | reject | - | N#plan
pour cold water on | reject | - | N
pour scorn on | reject | - | N
thumb * nose at | reject | - | R N
scotch | reject | - | N#plan
nix | reject | - | N#plan
kill | reject | - | N#motion
torpedo | reject | - | N#plan
scuttle | reject | - | N#plan
defeat | reject | - | N#motion
disagree with | reject | - | N#plan
take exception to | reject | - | N
take issue with | reject | - | R N
contest | reject | - | N#ruling N#charge
refute | reject | - | N#charge
repudiate | reject | - | N
disavow | reject | - | N
disown | reject | - | N#plan
rubbish | reject | - | N#charge N#plan
pooh-pooh | reject | - | N
laugh off | reject | - | N#charge N#plan
shrug off | reject | - | N#charge N#plan
dispute | reject | - | W N#finding
protest * innocence | reject | - | 0
maintain * innocence | reject | - | 0
stand in the way of | reject | - | N#plan
come out against | reject | - | N
argue against | reject | - | N#plan G
campaign against | reject | - | N
lobby against | reject | - | N
fight | reject | - | N#fought
say no | reject | - | .
close the door on | reject | - | N G
close the door to | reject | - | N G
shut the door on | reject | - | N G
shut the door to | reject | - | N G
slam the door on | reject | - | N G
see no reason | reject | - | T
see no need | reject | - | T
see no point in | reject | - | G
have no intention of | reject | - | G N
have no intention | reject | - | T
want no part of | reject | - | N
want no part in | reject | - | N
want nothing to do with | reject | - | N
draw the line at | reject | - | N G
defy | reject | - | R N#order
flout | reject | - | N#order
withhold | reject | - | N#consent
vote no on | reject | - | N
vote no | reject | - | .
vote against | reject | - | .
recoil from | reject | - | N#plan
stonewall | reject | - | N#plan
bridle at | reject | - | N
bristle at | reject | - | N
chafe at | reject | - | N
resist | reject | - | G N#pressure
override | reject | - | N#ruling
agree to | agree | - | N G
agree on | agree | - | N G
agree with | agree | - | R>to R>that R>on
agree | agree | - | T W N#pact .
accept | agree | - | N#plan
approve | agree | - | N
grant | agree | - | N#asked
ratify | agree | - | N
sign | agree | - | N#pact
initial | agree | - | N#pact
sign up to | agree | - | N
vote for | agree | - | N#plan
clear | agree | - | N#bid
reach | agree | - | N#pact
conclude | agree | - | N#pact
strike | agree | - | N#pact
seal | agree | - | N#pact
clinch | agree | - | N#pact
finalise | agree | - | N#pact
finalize | agree | - | N#pact
adopt | agree | - | N#adopted
consent to | agree | - | N G
say yes to | agree | - | N
give the green light to | agree | - | N
give its blessing to | agree | - | N
give its consent to | agree | - | N
wave through | agree | - | N#plan
join | agree | - | N#pact
vote in favour of | agree | - | N
vote in favor of | agree | - | N
take up | agree | - | N#offer
agree | agree | - | N#terms
agree upon | agree | - | N
assent to | agree | - | N
accede to | agree | - | N
acquiesce in | agree | - | N
acquiesce to | agree | - | N
go along with | agree | - | N#plan
sign off on | agree | - | N
sign on to | agree | - | N
concur with | agree | - | R N#plan
give * approval to | agree | - | N
give * assent to | agree | - | N
give * consent to | agree | - | N
give * blessing to | agree | - | N
give * nod to | agree | - | N
give * go-ahead to | agree | - | N
give * go-ahead for | agree | - | N
give ~ the green light | agree | - | N#plan
give ~ the go-ahead | agree | - | N#plan
give the green light for | agree | - | N
give the thumbs up to | agree | - | N
greenlight | agree | - | N
rubber-stamp | agree | - | N
say yes | agree | - | .
come to terms with | agree | - | R
come to an agreement | agree | - | 0
come to an understanding | agree | - | 0
hammer out | agree | - | N#pact
thrash out | agree | - | N#pact
work out | agree | - | N#pact
enter into | agree | - | N#pact
do a deal with | agree | - | R N
do a deal | agree | - | 0
cut a deal with | agree | - | R N
cut a deal | agree | - | 0
make a deal with | agree | - | R N
make peace with | agree | - | R N
make * peace with | agree | - | R
bury the hatchet | agree | - | 0
shake hands on | agree | - | N
settle with | agree | - | R
settle | agree | - | N#dispute
settle out of court | agree | - | 0
resolve | agree | - | N#dispute
okay | agree | - | N#plan
authorise | agree | - | N#plan
authorize | agree | - | N#plan
pass | agree | - | N#motion
sign | agree | - | N#motion
enact | agree | - | N#motion
countersign | agree | - | N#pact
return to the negotiating table | agree | - | 0
return to the bargaining table | agree | - | 0
come back to the table | agree | - | 0
grant | agree | - | R>N#granted N#granted
clear the way for | agree | - | N
pave the way for | agree | - | N#pact
vote in favour | agree | - | .
vote in favor | agree | - | .
vote yes on | agree | - | N
concede | concede | - | W N#claim
admit | concede | - | W G N#fault
acknowledge | concede | - | W N#fault
apologise | concede | - | 0
apologize | concede | - | 0
back down | concede | - | 0
climb down | concede | - | 0
give way | concede | - | 0
give ground | concede | - | 0
cave in | concede | - | 0
yield to | concede | - | N#plan
surrender | concede | - | N#territory
surrender to | concede | - | N
concede to | concede | - | N
give in to | concede | - | N
bow to | concede | - | N#plan
give up | concede | - | N#claim
relinquish | concede | - | N
renounce | concede | - | N
plead guilty | concede | - | 0
relent | concede | - | 0
soften | concede | - | N#stance
compromise on | concede | - | N
backtrack on | concede | - | N
backtrack | concede | - | .
give in | concede | - | .
yield | concede | - | .
make concessions | concede | - | 0
make a concession | concede | - | 0
express regret for | concede | - | N
express regret over | concede | - | N
apologise for | concede | - | N G
apologize for | concede | - | N G
apologise to | concede | - | R
apologize to | concede | - | R
retreat from | concede | - | N#stance
admit to | concede | - | G N#fault
own up to | concede | - | N G
confess to | concede | - | N G
confess | concede | - | W T
acknowledge | concede | - | G
recognise | concede | - | N#sovereign
recognize | concede | - | N#sovereign
bow to | concede | - | N#pressure
bow | concede | - | .
yield to | concede | - | N#pressure R
give way to | concede | - | R N#pressure
cave in to | concede | - | N
cave to | concede | - | N#pressure N#plan
cave | concede | - | .
capitulate to | concede | - | N
capitulate | concede | - | .
back-pedal on | concede | - | N
backpedal on | concede | - | N
back-pedal | concede | - | .
row back on | concede | - | N
row back from | concede | - | N
walk back | concede | - | N#stance N#charge
do a u-turn | concede | - | 0
make a u-turn | concede | - | 0
perform a u-turn | concede | - | 0
reverse course | concede | - | 0
reverse itself | concede | - | 0
change * mind | concede | - | 0
water down | concede | - | N#stance N#plan
tone down | concede | - | N#stance N#rhetoric
scale back | concede | - | N#stance
scale down | concede | - | N#stance
moderate | concede | - | N#stance
lower | concede | - | N#stance
relax | concede | - | N#stance
waive | concede | - | N#claim
forgo | concede | - | N#claim
forego | concede | - | N#claim
cede | concede | - | N
sign away | concede | - | N
offer | concede | - | N#apology R>N#apology
issue | concede | - | N#apology
make | concede | - | N#apology N#concession
offer | concede | - | N#concession
express | concede | - | N#regret
say sorry | concede | - | 0
beg forgiveness | concede | - | 0
admit defeat | concede | - | 0
throw in the towel | concede | - | 0
back off | concede | - | .
blink | concede | - | .
announce | concede | - | N#truce
withdraw | withdraw | - | N#offer
retract | withdraw | - | N
revoke | withdraw | - | N!licence
rescind | withdraw | - | N
drop | withdraw | - | N#offer
abandon | withdraw | - | N#offer
call off | withdraw | - | N#meeting
cancel | withdraw | - | N#meeting
break off | withdraw | - | N#process
take back | withdraw | - | N#offer
tear up | withdraw | - | N#pact
back out of | withdraw | - | N#process
walk away from | withdraw | - | N#process
quit | withdraw | - | N#process
renege on | withdraw | - | N
scrap | withdraw | - | N#offer
pull out of | withdraw | - | N#process
withdraw from | withdraw | - | N#process
pull | withdraw | - | N#bid
ditch | withdraw | - | N#plan
retreat from | withdraw | - | N#bid
go back on | withdraw | - | N
walk away | withdraw | - | .
call off | withdraw | - | N#planned
cancel | withdraw | - | N#planned N#pact
scrap | withdraw | - | N#planned
abandon | withdraw | - | N#process
drop out of | withdraw | - | N#process
bow out of | withdraw | - | N#process
opt out of | withdraw | - | N#process N#plan
leave | withdraw | - | N#bloc
exit | withdraw | - | N#bloc
secede from | withdraw | - | N
break away from | withdraw | - | N
pull the plug on | withdraw | - | N
terminate | withdraw | - | N#pact
abrogate | withdraw | - | N#pact
annul | withdraw | - | N#pact
rip up | withdraw | - | N#pact
break | withdraw | - | N#assurance
recant | withdraw | - | N .
take ~ off the table | withdraw | - | N
take off the table | withdraw | - | N
back away from | withdraw | - | N
back off from | withdraw | - | N
back off | withdraw | - | N#offer
disengage from | withdraw | - | N#process
discontinue | withdraw | - | N#offer
back out | withdraw | - | .
pull out | withdraw | - | .
reverse | withdraw | - | N#ruling N#stance N#assurance
undo | withdraw | - | N#ruling
lay aside | withdraw | - | N#offer
set aside | withdraw | - | N#offer
bow out | withdraw | - | .
postpone | postpone | - | N G
put off | postpone | - | N#meeting
delay | postpone | - | N#meeting G
defer | postpone | - | N#meeting
shelve | postpone | - | N#plan
adjourn | postpone | - | N
suspend | postpone | - | N#meeting
push back | postpone | - | N#meeting
reschedule | postpone | - | N#meeting
hold off on | postpone | - | N G
extend | postpone | - | N#deadline
break off | postpone | - | N#trial
put ~ on hold | postpone | - | N#planned N#meeting N#plan
put on hold | postpone | - | N
put ~ on ice | postpone | - | N
put off | postpone | - | N#planned G
delay | postpone | - | N#planned
defer | postpone | - | N#planned
postpone | postpone | - | .
hold off | postpone | - | .
hold up | postpone | - | N#planned N#meeting
freeze | postpone | - | N#talks
halt | postpone | - | N#talks
reserve | postpone | - | N#ruling
stay | postpone | - | N#stayed
extend | postpone | - | N#talks
refuse | reject | - | N#change
turn a deaf ear to | reject | - | R N
"""
