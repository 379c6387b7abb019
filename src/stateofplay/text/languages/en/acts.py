"""English verbs of statement acts and deeds, as data: phrase, act, PLOVER mode, what follows.

Categories are PLOVER's (openeventdata/PLOVER); acts that PLOVER has no class for stand in
`WITHOUT_PLOVER`. A phrase starts with the base form of its verb; its other words stand as printed.
Frames, tried from left to right:

T  to-infinitive             W  that-clause             G  -ing form          N  object
R  actor, then what follows: `R`, `R>to`, `R>that`, `R>of`, `R>for`, `R>with`, `R>N`
Q  somebody who is no known actor, then a to-infinitive, or a word: `Q>of`, `Q>for`
B  object, then a bad name for it: "called the levy absurd"
I  a preposition: the verb has no object      .  the clause ends      0  nothing needs to follow

A name after `N#` limits the object to the words of that list in `act_objects.py`, one after `N!`
to those not in it; a word after `W#` must stand in the clause.
"""

from __future__ import annotations

from stateofplay.text.languages.en.act_deeds import DEED_LINES

# phrase | act | PLOVER mode or - | frames. A phrase of two acts is read by the first that fits.
WORD_LINES = """
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
launch | propose | - | N#bid
unveil | propose | - | N#plan
circulate | propose | - | N#plan
sweeten | propose | - | N#bid
lower | propose | - | N#bid
double | propose | - | N#bid
renew | propose | - | N#bid
put to | propose | - | R>N
reject | reject | - | N
refuse | reject | - | T N#plan .
rule out | reject | - | N G
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
agree to | agree | - | N G
agree on | agree | - | N G
agree with | agree | - | R>to R>that R>on
agree | agree | - | T W N#pact .
accept | agree | - | N#plan
approve | agree | - | N#plan
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
adopt | agree | - | N#plan
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
withdraw | withdraw | - | N#offer
retract | withdraw | - | N
revoke | withdraw | - | N
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
insist on | insist | - | N G
insist | insist | - | W T
stick to | insist | - | N#stance
stand by | insist | - | N#stance
hold fast to | insist | - | N
stand firm on | insist | - | N
reiterate | insist | - | W N
reaffirm | insist | - | W N
repeat | insist | - | W N#stance
maintain | insist | - | W
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
warn | warn | - | R>that R>of R>against W
warn of | warn | - | N
warn against | warn | - | N G
caution | warn | - | R>that R>against W
alert | warn | - | R>to
accuse | accuse | - | R>of Q>of
blame | accuse | - | R>for Q>for
sue | accuse | - | R N!sense
call | accuse | - | B
brand | accuse | - | B
describe | accuse | - | B
take legal action against | accuse | - | R N
launch legal action against | accuse | - | R N
bring a case against | accuse | - | R N
file a complaint against | accuse | - | R N
lodge a complaint against | accuse | - | R N
lodge a protest with | accuse | - | R
protest to | accuse | - | R
protest against | accuse | - | N
complain about | accuse | - | N
complain of | accuse | - | N
deplore | accuse | - | N
decry | accuse | - | N
lambast | accuse | - | N
slam | accuse | - | R N#plan
file a lawsuit against | accuse | - | R N
file charges against | accuse | - | R N
find | accuse | - | R>guilty
convict | accuse | - | N
charge | accuse | - | R>with
condemn | accuse | - | N
denounce | accuse | - | N
criticise | accuse | - | N
criticize | accuse | - | N
fault | accuse | - | R>for Q>for
lash out at | accuse | - | R N
hit out at | accuse | - | R N
rebuke | accuse | - | R
chide | accuse | - | R
blast | accuse | - | R N#plan
indict | accuse | - | N
rail against | accuse | - | N
protest at | accuse | - | N
file suit against | accuse | - | R N
take aim at | accuse | - | R N
threaten | threaten | - | T R>with
issue an ultimatum to | threaten | - | R
issue an ultimatum | threaten | - | 0
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
support | support | - | N
recommend | support | - | N#bid
back | support | - | R N#plan
side with | support | - | R N
thank | support | - | R
speak in favour of | support | - | N
speak in favor of | support | - | N
endorse | support | - | N
welcome | support | - | N#plan
praise | support | - | N
applaud | support | - | N
congratulate | support | - | R
defend | support | - | N#plan
hail | support | - | N#plan
stand with | support | - | R
stand behind | support | - | R
rally behind | support | - | R N
throw its weight behind | support | - | R N
come out in favour of | support | - | N
come out for | support | - | N
champion | support | - | N#plan
commend | support | - | R N
salute | support | - | R N
speak up for | support | - | R N
meet with | consult | meet | R
meet | consult | meet | R I
negotiate with | consult | - | R
speak with | consult | - | R
telephone | consult | - | R
hold talks with | consult | meet | R
hold talks | consult | meet | 0
hold a meeting with | consult | meet | R
hold consultations with | consult | meet | R
visit | consult | visit | R
host | consult | host | R
confer with | consult | - | R
talk with | consult | - | R
consult with | consult | - | R
consult | consult | - | R
sit down with | consult | meet | R
phone | consult | - | R
receive | consult | meet | R
open talks with | consult | - | R
resume talks with | consult | - | R
begin talks with | consult | - | R
enter talks with | consult | - | R
negotiate | consult | - | .
hold | consult | meet | N#talks
resume | consult | - | N#talks
lay claim to | claim | - | N
lay claims to | claim | - | N
lay claim over | claim | - | N
claim | claim | - | N#sovereignty
want | claim | - | N#wanted
seek | claim | - | N#wanted
claim sovereignty over | claim | - | N
assert | claim | - | N#sovereignty
"""

ACT_LINES = WORD_LINES.strip() + "\n" + DEED_LINES.strip()
