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

# phrase | act | PLOVER mode or - | frames
ACT_LINES = """
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
promise | promise | - | T W R>that R>to R>N N
assure | promise | - | R>that
swear | promise | - | T
vow | promise | - | T W N
pledge | promise | - | T W N
undertake | promise | - | T
commit to | promise | - | N G
warn | warn | - | R>that R>of R>against W
warn of | warn | - | N
warn against | warn | - | N G
accuse | accuse | - | R>of Q>of
blame | accuse | - | R>for Q>for
sue | accuse | - | R N!sense
call | reject | - | B#charge
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
threaten | threaten | - | T R>with
issue an ultimatum to | threaten | - | R
postpone | postpone | - | N G
put off | postpone | - | N#meeting
delay | postpone | - | N#meeting G
defer | postpone | - | N#meeting
shelve | postpone | - | N#plan
adjourn | postpone | - | N
suspend | postpone | - | N#meeting
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
lay claim to | claim | - | N
lay claims to | claim | - | N
lay claim over | claim | - | N
claim | claim | - | N#sovereignty
want | claim | - | N#wanted
seek | claim | - | N#wanted
claim sovereignty over | claim | - | N
deploy | mobilize | troops | N#forces
move | mobilize | troops | N#forces
mass | mobilize | troops | N#forces
dispatch | mobilize | troops | N#forces
mobilize | mobilize | troops | N#forces
mobilise | mobilize | troops | N#forces
impose sanctions on | sanction | - | R N
impose | sanction | - | N#penalty
slap | sanction | - | N#penalty
expel | sanction | - | N#envoy
recall | sanction | - | N#envoy
sever | sanction | - | N#ties
cut | retreat | - | N#penalty
reduce | retreat | - | N#penalty
cut | sanction | - | N#ties
cut off | sanction | - | N#supply N#ties
halt | sanction | - | N#supply
suspend | sanction | - | N#supply
stop | sanction | - | N#supply
freeze | sanction | - | N#supply
withhold | sanction | - | N#supply
boycott | sanction | - | N
walk out of | sanction | - | N#process
skip | sanction | - | N#process
down tools | sanction | - | 0
go on strike | sanction | - | 0
walk off the job | sanction | - | 0
seize | coerce | seize | N#seized
confiscate | coerce | seize | N
impound | coerce | seize | N
hold back | coerce | seize | N#seized
block | coerce | - | N#road
block off | coerce | - | N#road
blockade | coerce | - | N
evict | coerce | - | N
lock out | coerce | - | N
arrest | coerce | arrest | N
detain | coerce | arrest | N
deport | coerce | deport | N
annex | assault | - | N
carry out | assault | - | N#strike
launch | assault | - | N#strike
kill | assault | - | N#people
wound | assault | - | N#people
shoot | assault | - | N#people
beat | assault | - | N#people
fire on | assault | - | N
open fire on | assault | - | N
abduct | assault | - | N
kidnap | assault | - | N
break into | assault | - | N
torture | assault | - | N
ambush | assault | - | N
raid | assault | - | N#target
storm | assault | - | N#target
shoot down | assault | - | N
invade | assault | - | N
occupy | assault | - | N#target
attack | assault | - | N#target
bomb | assault | - | N#target
shell | assault | - | N#target
capture | assault | - | N#target
pull out | retreat | - | N#forces
pull back | retreat | - | N#forces 0
withdraw | retreat | - | N#forces
withdraw from | retreat | - | N#territory
lift | retreat | - | N#penalty
ease | retreat | - | N#penalty
scrap | retreat | - | N#penalty
suspend | retreat | - | N#penalty
reopen | retreat | - | N#road
unblock | retreat | - | N
let go | retreat | - | N
hand back | retreat | - | N
give back | retreat | - | N
release | retreat | - | N!published
free | retreat | - | N#captives
return | retreat | - | N#territory
hand over | retreat | - | N#territory N#captives
hand over | cooperate | - | N#papers
share | cooperate | - | N#papers
cooperate with | cooperate | - | R
restore | cooperate | - | N#ties
resume | cooperate | - | N#ties
donate | aid | - | N
lend | aid | - | R>N
give | aid | - | R>N#relief N#relief
send | aid | - | R>N#relief N#relief
send | mobilize | troops | N#forces
provide | aid | - | N#relief
resume | aid | - | N#relief
deliver | aid | - | N#relief
"""

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
