"""English turns of phrase for yes and no, as data, in the form of `acts.py`."""

from __future__ import annotations

_OWN = ("its", "his", "her", "their")
# "Gave the plan its blessing": the object stands inside, so each possessive is a line.
_GIVEN = "\n".join(
    f"give ~ {own} {noun} | agree | - | N"
    for own in _OWN
    for noun in "approval assent backing blessing consent imprimatur signature vote".split()
)

_ASSENTING = """
accept | agree | - | N!unaccepted
approve | agree | - | .
come round to | agree | - | N G
come around to | agree | - | N G
come to accept | agree | - | N
put * name to | agree | - | N
put * name on | agree | - | N#pact
put * signature to | agree | - | N
put * signature on | agree | - | N
put * initials to | agree | - | N
put pen to paper on | agree | - | N
put pen to paper | agree | - | 0
put pen to | agree | - | N#pact
set * signature to | agree | - | N
set * seal on | agree | - | N
affix * signature to | agree | - | N
append * signature to | agree | - | N
give * seal of approval to | agree | - | N
give * stamp of approval to | agree | - | N
give * thumbs up to | agree | - | N
give * thumbs-up to | agree | - | N
give * imprimatur to | agree | - | N
give * backing to | agree | - | N#plan
give * okay to | agree | - | N
give the all-clear to | agree | - | N
give the all-clear for | agree | - | N
give clearance for | agree | - | N
give clearance to | agree | - | N
give the okay for | agree | - | N
give the nod for | agree | - | N
give permission for | agree | - | N
give * permission for | agree | - | N
give * permission to | agree | - | N
give approval for | agree | - | N
give * approval for | agree | - | N
give * consent for | agree | - | N
give * blessing for | agree | - | N
give the green light | agree | - | .
give the go-ahead | agree | - | .
give the nod | agree | - | .
give * blessing | agree | - | .
give * approval | agree | - | .
give ~ the nod | agree | - | N
give ~ the thumbs up | agree | - | N
give ~ the thumbs-up | agree | - | N
give ~ the all-clear | agree | - | N
give ~ the okay | agree | - | N
give ~ clearance | agree | - | N#plan
give ~ the seal of approval | agree | - | N
green-light | agree | - | N
ok | agree | - | N#plan
wave through | agree | - | N
nod through | agree | - | N
settle on | agree | - | N#pact N#terms N#plan
settle for | agree | - | N#plan N#terms
shake on | agree | - | N
fall in with | agree | - | N#plan
fall into line with | agree | - | N
fall in line with | agree | - | N
buy into | agree | - | N#plan
jump at | agree | - | N#plan
leap at | agree | - | N#plan
snap up | agree | - | N#tender
acquiesce | agree | - | .
assent | agree | - | .
consent | agree | - | T .
concur | agree | - | .
carry | agree | - | N#motion
iron out | agree | - | N#pact N#dispute
hash out | agree | - | N#pact
patch up | agree | - | N#dispute
bury * differences | agree | - | 0
settle * differences | agree | - | 0
resolve * differences | agree | - | 0
settle * dispute | agree | - | 0
come to terms on | agree | - | N
come to terms over | agree | - | N
come to terms | agree | - | .
come to an accommodation with | agree | - | R
come to an accommodation | agree | - | 0
come to an arrangement with | agree | - | R
come to an arrangement | agree | - | 0
reach an accommodation with | agree | - | R
reach an accommodation | agree | - | 0
reach a consensus | agree | - | 0
reach consensus | agree | - | 0
reach common ground | agree | - | 0
find common ground | agree | - | 0
find a compromise | agree | - | 0
meet in the middle | agree | - | 0
split the difference | agree | - | 0
enter | agree | - | N#pact
forge | agree | - | N#pact
renew | agree | - | N#pact
prolong | agree | - | N#pact
sew up | agree | - | N#pact
wrap up | agree | - | N#pact
nail down | agree | - | N#pact
make a pact with | agree | - | R N
sign a deal with | agree | - | R
sign an agreement with | agree | - | R
vote yes | agree | - | .
vote aye | agree | - | .
decide in favour of | agree | - | N
decide in favor of | agree | - | N
"""

_MAKING = "\n".join(
    f"make ~ {adjective} {word} | accept_if | - | N#consent"
    for adjective in ("conditional", "contingent", "dependent")
    for word in ("on", "upon")
)

_REFUSING = """
turn * nose up at | reject | - | N
turn up * nose at | reject | - | N
turn aside | reject | - | N#plan N#asked
turn away | reject | - | N#asked
give short shrift to | reject | - | N
give ~ the thumbs down | reject | - | N
give ~ the thumbs-down | reject | - | N
give the thumbs down to | reject | - | N
give the thumbs-down to | reject | - | N
give ~ the brush-off | reject | - | R N
give ~ the cold shoulder | reject | - | R N
give the cold shoulder to | reject | - | R N
give ~ a frosty reception | reject | - | N
give a frosty reception to | reject | - | N
cold-shoulder | reject | - | R N#plan
pour cold water over | reject | - | N
throw cold water on | reject | - | N
throw cold water over | reject | - | N
slam the door in * face | reject | - | 0
slam the door | reject | - | .
slam the door to | reject | - | N G
bang the door on | reject | - | N
have none of it | reject | - | 0
have nothing to do with | reject | - | N
have no truck with | reject | - | N G
have no appetite for | reject | - | N
have no interest in | reject | - | G N#plan
have no wish | reject | - | T
have no desire | reject | - | T
have no time for | reject | - | N#plan
see no merit in | reject | - | N G
see no basis for | reject | - | N G
see no grounds for | reject | - | N G
see no place for | reject | - | N
see no role for | reject | - | N
see no cause for | reject | - | N
deem ~ unacceptable | reject | - | N#plan
find ~ unacceptable | reject | - | N#plan
laugh ~ out of court | reject | - | N
laugh at | reject | - | N#plan
wave aside | reject | - | N
cast aside | reject | - | N#plan
toss out | reject | - | N#plan N#suit N#motion
toss aside | reject | - | N#plan
knock back | reject | - | N#plan
knock down | reject | - | N#plan
slap down | reject | - | N#plan N#charge
bin | reject | - | N#plan
demur at | reject | - | N
demur | reject | - | .
jib at | reject | - | N G
kick against | reject | - | N#plan
set * face against | reject | - | N
set itself against | reject | - | N
set themselves against | reject | - | N
stand out against | reject | - | N#plan
hold firm against | reject | - | N
fight against | reject | - | N#fought
battle | reject | - | N#fought
put * foot down | reject | - | 0
answer no | reject | - | .
answer with a flat no | reject | - | 0
answer with a no | reject | - | 0
answer ~ with a flat no | reject | - | N
answer ~ with a no | reject | - | N
reply with a flat no | reject | - | 0
reply with a no | reject | - | 0
respond with a flat no | reject | - | 0
respond with a no | reject | - | 0
meet ~ with a flat no | reject | - | N
meet ~ with a flat refusal | reject | - | N
send ~ packing | reject | - | R N#delegates
show ~ the door | reject | - | R N#delegates
tell ~ no | reject | - | R
refuse | reject | - | N#refused
decline | reject | - | N#refused
deny | reject | - | N#asked
defy | reject | - | N#call N#pressure
reject | reject | - | W
object | reject | - | W .
lodge an objection to | reject | - | N
file an objection to | reject | - | N
raise an objection to | reject | - | N
stonewall | reject | - | N#call N#asked N#pressure
disclaim | reject | - | N
put the kibosh on | reject | - | N
put paid to | reject | - | N#plan
stand up against | reject | - | N#plan
withstand | reject | - | N#pressure
filibuster | reject | - | N#motion N#plan
"""

_GIVING_WAY = """
swallow * pride | concede | - | .
eat * words | concede | - | 0
eat humble pie | concede | - | 0
eat crow | concede | - | 0
come clean about | concede | - | N
come clean over | concede | - | N
come clean on | concede | - | N
come clean | concede | - | .
take the blame | concede | - | .
shoulder the blame for | concede | - | N G
accept blame for | concede | - | N G
accept | concede | - | N#blamed
hold up * hands | concede | - | 0
tender | concede | - | N#apology
extend | concede | - | N#apology
deliver | concede | - | N#apology
publish | concede | - | N#apology
offer * regrets | concede | - | 0
express | concede | - | N#apology
voice | concede | - | N#regret
row back | concede | - | .
walk back | concede | - | N
walk back from | concede | - | N
pull back from | concede | - | N#stance N#plan
step back from | concede | - | N#stance N#plan
draw back from | concede | - | N#stance N#plan
edge away from | concede | - | N#stance
inch away from | concede | - | N#stance
move away from | concede | - | N#stance
back away from | concede | - | N#stance
bend to | concede | - | N#pressure N#plan R
bend | concede | - | .
bow to | concede | - | N!unbowed
bow before | concede | - | N#pressure N#plan
buckle under | concede | - | N#pressure N#plan
buckle | concede | - | .
knuckle under to | concede | - | R N
knuckle under | concede | - | 0
fall into line | concede | - | 0
fall in line | concede | - | 0
come to heel | concede | - | 0
toe the line | concede | - | 0
cry uncle | concede | - | 0
run up the white flag | concede | - | 0
raise the white flag | concede | - | 0
wave the white flag | concede | - | 0
hoist the white flag | concede | - | 0
kowtow to | concede | - | R N
submit to | concede | - | N#pressure N#plan
succumb to | concede | - | N#pressure N#plan R
defer to | concede | - | R
grant | concede | - | W
change tack | concede | - | 0
settle for less | concede | - | 0
do an about-turn | concede | - | 0
do an about-face | concede | - | 0
make an about-turn | concede | - | 0
make an about-face | concede | - | 0
perform an about-turn | concede | - | 0
execute a u-turn | concede | - | 0
give in over | concede | - | N
give in on | concede | - | N
give way over | concede | - | N
give way on | concede | - | N
yield on | concede | - | N
yield over | concede | - | N
yield ground | concede | - | 0
bend over | concede | - | N#dispute
meet ~ halfway | concede | - | R
meet ~ half way | concede | - | R
recognise defeat | concede | - | 0
recognize defeat | concede | - | 0
"""

DECISION_LINES = "\n".join(
    lines.strip() for lines in (_ASSENTING, _GIVEN, _MAKING, _REFUSING, _GIVING_WAY)
)
