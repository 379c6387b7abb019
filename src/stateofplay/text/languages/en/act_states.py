"""English verbs of states and their envoys, as data, in the form of `acts.py`."""

from __future__ import annotations

_GOING = "travel fly go come return head journey".split()
_MEETING = ("for talks", "for negotiations", "for a meeting", "for a summit", "for consultations")

# "Flew to Arburg for talks": whoever travels so meets somebody.
TRAVELLING_LINES = "\n".join(
    f"{verb} to ~ {purpose} | consult | meet | R N" for verb in _GOING for purpose in _MEETING
)

STATES_LINES = """
prod | request | - | R>to Q
nudge | request | - | R>to Q
dare | request | - | R>to Q
challenge | request | - | R>to Q
pressure | request | - | R>to Q
pressurise | request | - | R>to Q
enjoin | request | - | R>to Q
importune | request | - | R>to Q
summon | request | - | N#envoy R
recommend | request | - | W
counsel | request | - | R>to Q N#restraint
set ~ a deadline | request | - | R N
give ~ a deadline | request | - | R N
give | request | - | R>until Q>until
give ~ hours to | request | - | N
give ~ days to | request | - | N
give ~ week to | request | - | N
give ~ weeks to | request | - | N
give ~ month to | request | - | N
give ~ months to | request | - | N
hand ~ a list of demands | request | - | R N
hand ~ a petition | request | - | R N
present ~ with a list of demands | request | - | R N
put pressure on | request | - | R
step up pressure on | request | - | R
increase pressure on | request | - | R
pile pressure on | request | - | R
remind | request | - | N+duty N+obligation N+obligations N+commitments N+promise
sue for peace | request | - | 0
come up with | propose | - | N#draft
advance | propose | - | N#draft
draft | propose | - | N#draft
draw up | propose | - | N#draft
craft | propose | - | N#draft
raise the idea of | propose | - | N G
raise the possibility of | propose | - | N G
extend an invitation to | propose | - | R N
issue an invitation to | propose | - | R N
send an invitation to | propose | - | R N
invite | propose | - | R>for N+talks N+summit N+meeting
volunteer | propose | - | T
set out | propose | - | N#terms
hold out the prospect of | propose | - | N G
hold out the possibility of | propose | - | N G
make overtures to | propose | - | R N
pitch | propose | - | N#draft
give an assurance | promise | - | 0
give assurances | promise | - | 0
offer assurances | promise | - | 0
give a guarantee | promise | - | 0
give guarantees | promise | - | 0
give an undertaking | promise | - | 0
assure | promise | - | Q>that
give * consent | agree | - | 0
give * assent | agree | - | 0
heed | agree | - | N#call
permit | agree | - | N#allowed
allow | agree | - | N#allowed
authorise | agree | - | N#allowed N#forceful
authorize | agree | - | N#allowed N#forceful
ink | agree | - | N#pact
reach an understanding with | agree | - | R
reach an understanding | agree | - | 0
find common ground with | agree | - | R
see eye to eye with | agree | - | R
brush aside | reject | - | N#protested N#shrugged
brush off | reject | - | N#protested N#shrugged
shrug off | reject | - | N#protested N#shrugged
sweep aside | reject | - | N#plan N#shrugged
push aside | reject | - | N#plan N#shrugged
bat away | reject | - | N#plan N#shrugged
swat away | reject | - | N#plan N#shrugged
dismiss | reject | - | N#shrugged N#protested
deny | reject | - | N#role
baulk at | reject | - | N G
disobey | reject | - | N#order R
snub | reject | - | R
ignore | reject | - | N#ignored
disregard | reject | - | N#ignored
defy | reject | - | N#ignored
have no plans | reject | - | T
have no plan | reject | - | T
give ~ short shrift | reject | - | N
turn * back on | reject | - | R N#plan N#pact
thwart | reject | - | N#plan
stymie | reject | - | N#plan
sink | reject | - | N#motion
spike | reject | - | N#plan
fend off | reject | - | N#call
dissent from | reject | - | N
disallow | reject | - | N
discount | reject | - | N#charge
contradict | reject | - | R N#charge
reassert | insist | - | W N#stated N#sovereign
restate | insist | - | W N#stated
cleave to | insist | - | N#stance
hold the line on | insist | - | N
claim | claim | - | N#claimed
claim ~ as its own | claim | - | N
claim ~ as their own | claim | - | N
claim ~ as his own | claim | - | N
claim ~ as part of | claim | - | N
regard ~ as its own | claim | - | N
regard ~ as part of | claim | - | N
consider ~ its own | claim | - | N
consider ~ part of | claim | - | N
want ~ back | claim | - | N
make a claim to | claim | - | N
make a claim on | claim | - | N
assert * right to | claim | - | N
voice regret for | concede | - | N
voice regret over | concede | - | N
voice regret at | concede | - | N
express regret at | concede | - | N
express regret about | concede | - | N
take responsibility for | concede | - | N G
accept responsibility for | concede | - | N G
accept the blame for | concede | - | N G
take the blame for | concede | - | N G
beg for forgiveness | concede | - | 0
beg ~ for forgiveness | concede | - | R N
ask for forgiveness | concede | - | 0
make amends for | concede | - | N
make amends | concede | - | 0
end | withdraw | - | N#pact N#ended
suspend * participation in | withdraw | - | N
end * participation in | withdraw | - | N
nullify | withdraw | - | N#pact
void | withdraw | - | N#pact
annul | withdraw | - | N#contract
suspend | withdraw | - | N#pact
jettison | withdraw | - | N#plan
abort | withdraw | - | N#planned N#work
axe | withdraw | - | N#planned N#plan N#work
discontinue | withdraw | - | N#talks
freeze | postpone | - | N#draft N#work
halt | postpone | - | N#work N#planned
suspend | postpone | - | N#work N#planned
pause | postpone | - | N#work N#planned N#talks
interrupt | postpone | - | N#talks
stall | postpone | - | N#talks N#planned
set back | postpone | - | N#planned
put back | postpone | - | N#planned N#deadline
move | postpone | - | N#planned+to
drag * feet on | postpone | - | N
drag * feet | postpone | - | 0
play for time | postpone | - | 0
put ~ on the back burner | postpone | - | N
fault | accuse | - | R N
chastise | accuse | - | R N
impugn | accuse | - | N
malign | accuse | - | R N
scorn | accuse | - | R N
besmirch | accuse | - | N
belittle | accuse | - | R N
smear | accuse | - | R N
slander | accuse | - | R N
defame | accuse | - | R N
revile | accuse | - | R N
harangue | accuse | - | R N
lambast | accuse | - | R
rail at | accuse | - | R N
inveigh against | accuse | - | R N
fulminate against | accuse | - | R N
take umbrage at | accuse | - | N
tear into | accuse | - | R N
lay into | accuse | - | R N
rip into | accuse | - | R N
heap scorn on | accuse | - | R N
heap blame on | accuse | - | R N
voice concern over | accuse | - | N
voice concern about | accuse | - | N
voice concern at | accuse | - | N
voice concerns over | accuse | - | N
voice concerns about | accuse | - | N
express concern over | accuse | - | N
express concern about | accuse | - | N
express concern at | accuse | - | N
express concerns over | accuse | - | N
express concerns about | accuse | - | N
voice alarm at | accuse | - | N
voice alarm over | accuse | - | N
express alarm at | accuse | - | N
express alarm over | accuse | - | N
raise concerns about | accuse | - | N
raise concerns over | accuse | - | N
raise objections to | accuse | - | N
react angrily to | accuse | - | N
react furiously to | accuse | - | N
react with anger to | accuse | - | N
react with fury to | accuse | - | N
react with dismay to | accuse | - | N
question | accuse | - | N#motives
find ~ guilty | accuse | - | R N
find ~ in breach | accuse | - | R N
find ~ liable | accuse | - | R N
suspect | accuse | - | R>of Q>of
liken ~ to | accuse | - | R
call out | accuse | - | R
raise the alarm | warn | - | 0
sound the alarm | warn | - | 0
sound a warning | warn | - | 0
issue a warning | warn | - | 0
alert ~ to | warn | - | R
warn | warn | - | R>to Q
caution | warn | - | R>about Q>about N#investors
threaten | threaten | - | N#measures R
retaliate | threaten | = | 0
hit back | threaten | = | 0
strike back | threaten | = | 0
respond in kind | threaten | = | 0
answer in kind | threaten | = | 0
take revenge | threaten | = | 0
reserve the right to respond | threaten | - | 0
reserve the right to retaliate | threaten | - | 0
reserve the right to sue | threaten | - | 0
reserve the right to strike | threaten | - | 0
reserve the right to act | threaten | - | 0
reserve the right to defend | threaten | - | 0
reserve the right to take | threaten | - | 0
make threats against | threaten | - | R N
issue a threat | threaten | - | 0
issue threats | threaten | - | 0
hint at | threaten | - | N#harm N#measures
put ~ on notice | threaten | - | R N
raise the spectre of | threaten | - | N#harm
announce | sanction | - | N#sanctions
announce a strike | threaten | - | 0
announce strikes | threaten | - | 0
announce a walkout | threaten | - | 0
welcome | support | - | N!guests
pay tribute to | support | - | R N
express sympathy for | support | - | R N
express sympathy with | support | - | R N
express condolences to | support | - | R N
offer condolences to | support | - | R N
offer * condolences to | support | - | R N
extend * condolences to | support | - | R N
send condolences to | support | - | R N
send * condolences to | support | - | R N
recognise | support | - | N#body
recognize | support | - | N#body
celebrate | support | - | N#plan N#pact
come to ~ defence | support | - | R N
come to ~ defense | support | - | R N
come to the defence of | support | - | R N
come to the defense of | support | - | R N
take the side of | support | - | R N
take sides with | support | - | R N
acclaim | support | - | N
exalt | support | - | N
compliment | support | - | R N
align itself with | support | - | R N
ally itself with | support | - | R N
offer support to | support | - | R N
offer * support to | support | - | R N
extend support to | support | - | R N
extend * support to | support | - | R N
lend * voice to | support | - | N
send | consult | - | N#delegates+to
dispatch | consult | - | N#delegates+to
speak to ~ by telephone | consult | - | R
speak to ~ by phone | consult | - | R
talk to ~ by telephone | consult | - | R
talk to ~ by phone | consult | - | R
brief | consult | - | R
write to | consult | - | R
mediate between | consult | - | N
broker | consult | - | N#talks
convene | consult | - | N#talks
chair | consult | - | N#talks
host | consult | host | N#talks
attend | consult | meet | N#talks
take part in | consult | meet | N#talks
participate in | consult | meet | N#talks
return to | consult | meet | N#talks
join | consult | meet | N#talks
keep in touch with | consult | - | R
exchange letters with | consult | - | R
hold a call with | consult | - | R
hold a phone call with | consult | - | R
seek advice from | consult | - | R
sound out | consult | - | R
liaise with | consult | - | R
get together with | consult | meet | R
shake hands with | consult | meet | R
return | retreat | - | N#captives
withdraw from | retreat | - | N#ground
pull out of | retreat | - | N#ground N#territory
pull back from | retreat | - | N#ground N#territory
retreat from | retreat | - | N#ground N#territory
pull ~ out of | retreat | - | N#forces N#staff
evacuate | retreat | - | N#ground N#territory
dismantle | retreat | - | N#ground
open the gates | retreat | - | 0
open * gates | retreat | - | 0
cease fire | retreat | - | 0
ceasefire | retreat | - | 0
resign | retreat | - | .
step down | retreat | - | .
suspend | retreat | - | N#expulsion
halt | retreat | - | N#expulsion
demobilise | retreat | - | N#forces
demobilize | retreat | - | N#forces
admit | cooperate | - | N#inspect
exempt | retreat | - | R N+from
lower | retreat | - | N#penalty
grant amnesty to | retreat | - | R N
grant an amnesty to | retreat | - | R N
grant a pardon to | retreat | - | R N
grant clemency to | retreat | - | R N
extradite | cooperate | - | N
let ~ in | cooperate | - | N#inspect
allow ~ in | cooperate | - | N#inspect
launch | cooperate | - | N#patrol+joint
set up | cooperate | - | N#panel+joint
form | cooperate | - | N#alliance+with
forge | cooperate | - | N#alliance+with
hand | cooperate | - | N#papers+to
supply | aid | - | R>with Q>with
equip | aid | - | N#forces
treat | aid | - | N#wounded
train | aid | - | N#fighters
fund | aid | - | N!idle
finance | aid | - | N!idle
give asylum to | aid | - | R N
grant asylum to | aid | - | R N
grant ~ asylum | aid | - | R N
give shelter to | aid | - | R N
offer shelter to | aid | - | R N
come to the aid of | aid | - | R N
come to ~ aid | aid | - | R N
release funds for | aid | - | R N
release funds to | aid | - | R N
resettle | aid | - | N#refugees
"""
