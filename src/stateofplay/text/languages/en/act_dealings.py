"""English verbs of business, labour and the courts, as data, in the form of `acts.py`."""

from __future__ import annotations

DEALINGS_LINES = """
seek | request | - | N#extradition
file a motion to | request | - | N
file a motion for | request | - | N
seek leave to | request | - | N
issue a subpoena to | request | - | R N
lodge a request for | request | - | N
submit a request for | request | - | N
file a request for | request | - | N
make a request for | request | - | N
launch a bid for | propose | - | N
launch a hostile bid for | propose | - | N
lodge a bid for | propose | - | N
table a bid for | propose | - | N
make an approach to | propose | - | R N
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
unfreeze | retreat | - | N
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
leave | sanction | - | N#talks
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
"""
