"""English verbs of business, labour and the courts, as data, in the form of `acts.py`."""

from __future__ import annotations

DEALINGS_LINES = """
seek | request | - | N#extradition
file a motion to | request | - | N
file a motion for | request | - | N
seek leave to | request | - | N
issue a subpoena to | request | - | R N
launch a hostile bid for | propose | - | N
lodge a bid for | propose | - | N
table a bid for | propose | - | N
approach | propose | - | R>about Q>about
tender | propose | - | N#bid
commit | promise | - | N#money+to
earmark | promise | - | N#money+for
underwrite | promise | - | N#debt N#bid
agree | agree | - | N#bid
delay | postpone | - | N#penalty N#traded
uphold | agree | - | N#suit
grant | agree | - | N#suit
submit to | agree | - | N#arbitration
deny | reject | - | N#suit
plead innocent | reject | - | 0
cross the picket line | reject | - | 0
rule against | reject | - | R N#plan
claim | claim | - | N#damages
seek | claim | - | N#damages
sue for | claim | - | N#damages
admit | concede | - | N#liability
accept liability | concede | - | 0
start proceedings against | accuse | - | R N
open proceedings against | accuse | - | R N
launch proceedings against | accuse | - | R N
begin proceedings against | accuse | - | R N
bring proceedings against | accuse | - | R N
bring a lawsuit against | accuse | - | R N
bring suit against | accuse | - | R N
launch a lawsuit against | accuse | - | R N
file a suit against | accuse | - | R N
file a case against | accuse | - | R N
file a claim against | accuse | - | R N
lodge a claim against | accuse | - | R N
file a petition against | accuse | - | R N
open an investigation into | accuse | - | R N
launch an investigation into | accuse | - | R N
open an inquiry into | accuse | - | R N
launch an inquiry into | accuse | - | R N
open a probe into | accuse | - | R N
launch a probe into | accuse | - | R N
report ~ to the police | accuse | - | R N
allege | accuse | - | N#crime
stage a protest against | accuse | - | R N
return an indictment against | accuse | - | R N
appeal | reject | - | N#ruling
appeal to | request | - | N#court
end | retreat | - | N#lockout
return to work | retreat | - | 0
acquit | retreat | - | R N
restitute | retreat | - | N
reopen | retreat | - | N#plant
release ~ on bail | retreat | - | R N
free ~ on bail | retreat | - | R N
resume | aid | - | N#payments
testify against | cooperate | - | R N
give evidence against | cooperate | - | R N
cooperate with | cooperate | - | N#inquiry
form a joint venture with | cooperate | - | R N
set up a joint venture with | cooperate | - | R N
extend a loan to | aid | - | R N
extend | aid | - | R>N#debt
disburse | aid | - | N
pay out | aid | - | N#money+to
rebuild | aid | - | N#target
compensate | aid | - | N
sack | sanction | - | R N#staff
fire | sanction | - | R N#staff
dismiss | sanction | - | R N#staff
suspend | sanction | - | N#staff
lay off | sanction | - | N#staff
make ~ redundant | sanction | - | N
lock ~ out | sanction | - | R N#staff
hike | sanction | - | N#penalty
extend | sanction | - | N#walkout
step up | sanction | - | N#walkout
resume | sanction | - | N#walkout
leave | sanction | - | N#parley
call in | sanction | - | N#debt
block | sanction | - | N#traded
dock | sanction | - | N#wages
exclude | sanction | - | R N+from
disqualify | sanction | - | R
ballot | mobilize | - | N#staff
ballot for | mobilize | - | N#walkout
call * members out | mobilize | - | 0
picket | coerce | - | N
remand | coerce | - | R N
demolish | coerce | - | N#home
question | coerce | - | N#suspect
damage | assault | - | N#target
abandon | withdraw | - | N#work N#planned
annul | reject | - | N#contract
defend | support | - | N#penalty N#plan N#staff
stand by | support | - | N#staff
stand behind | support | - | N#staff
vote for | support | - | N#motion N#plan
vote in favour of | support | - | N
vote in favor of | support | - | N
join | support | - | N#suit
return to the negotiating table | consult | - | 0
enter into talks | agree | - | .
consult | consult | - | N#members
host talks between | consult | host | N
broker talks between | consult | - | N
confer with | consult | - | N#members
compensate | aid | - | N#victims N#people
bankroll | aid | - | R
subsidise | aid | - | R N#staff
subsidize | aid | - | R N#staff
grant | aid | - | R>N#debt N#debt
give | aid | - | R>N#debt
unfreeze | retreat | - | N#assets
acquit | retreat | - | N#staff N#people N#suspect
clear | retreat | - | N#suspect+of
reverse | retreat | - | N#penalty N#cutback
quit over | retreat | - | N
quit amid | retreat | - | N
seek | claim | - | N#stake
want | claim | - | N#stake N#damages
claim | claim | - | N#share
demand | claim | - | N#share N#damages
claim the right to | claim | - | N
claim a right to | claim | - | N
assert a right to | claim | - | N
assert a claim to | claim | - | N
launch a joint venture with | cooperate | - | R N
start a joint venture with | cooperate | - | R N
work with | cooperate | - | R>on
cooperate on | cooperate | - | N
deploy | mobilize | - | N#guards
send | mobilize | - | N#guards
post | mobilize | - | N#guards
station | mobilize | - | N#guards
call in | mobilize | - | N#guards
fortify | mobilize | - | N
build | mobilize | - | N#outpost
set up | mobilize | - | N#outpost
roll out | mobilize | - | N#missiles N#garrisoned
install | mobilize | - | N#missiles N#garrisoned
deploy | mobilize | - | N#missiles N#garrisoned
shut down | coerce | - | N#plant
occupy | coerce | - | N#offices N#plant
storm | assault | - | N#offices N#plant
smash | assault | - | N#windows
sabotage | assault | - | N#target N#windows
damage | assault | - | N#windows
serve notice on | request | - | R
petition | request | - | N#court
invoke | request | - | N#clause
lodge an appeal | request | - | 0
voice alarm at | warn | - | N
vow | threaten | - | N#walkout N#reprisal
promise | threaten | - | N#walkout
announce | threaten | = | N#walkout
reprimand | accuse | - | N#staff
rebuke | accuse | - | N#staff
scold | accuse | - | N#staff
chide | accuse | - | N#staff
retaliate against | sanction | - | R
retaliate by | sanction | - | G
refuse to bow to | reject | - | N
refuse to yield to | reject | - | N
"""
