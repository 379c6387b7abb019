"""English turns of the news for asking, offering and answering, as data, as in `acts.py`."""

from __future__ import annotations

_OFFERING = """
put to both sides | propose | - | N
put to the two sides | propose | - | N
put to the parties | propose | - | N
put to them | propose | - | N
put ~ to both sides | propose | - | N
put ~ to the two sides | propose | - | N
put ~ to the parties | propose | - | N
put before | propose | - | R>N
put in | propose | - | N#bidding
lob in | propose | - | N#bidding
lodge | propose | - | N#bidding
launch | propose | - | N#bidding+billion N#bidding+euro
mount | propose | - | N#bidding+billion N#bidding+euro
table | propose | - | N#bidding N#terms
up | propose | - | N#bidding
up * bid to | propose | - | N
up * offer to | propose | - | N
raise * bid to | propose | - | N
raise * offer to | propose | - | N
up the ante with | propose | - | N#bidding
up the ante | propose | - | .
trump | propose | - | N#bidding
top | propose | - | N#bidding
gatecrash | propose | - | N#bidding
outbid | propose | - | R N
open the bidding | propose | - | 0
join the bidding for | propose | - | N
enter the bidding for | propose | - | N
join the bidding | propose | - | 0
enter the race for | propose | - | N
enter the fray with | propose | - | N#bidding
throw * hat into the ring | propose | - | 0
throw * hat in the ring | propose | - | 0
pitch | propose | - | N#suggested N#bureau N#panel
lay before | propose | - | R>N
lay ~ before | propose | - | N#draft
place ~ before | propose | - | N#draft
put ~ before | propose | - | N#draft
present ~ with | propose | - | N#draft
present | propose | - | R>with
raise the option of | propose | - | N G
sketch out | propose | - | N#draft N#suggested
spell out | propose | - | N#draft N#terms
hold out an olive branch | propose | - | 0
hold out * hand to | propose | - | R N
stretch out * hand to | propose | - | R N
make peace overtures to | propose | - | R N
make a fresh offer | propose | - | 0
make an offer to | propose | - | R N
make an offer for | propose | - | N
make | propose | - | N#bidding+billion N#bidding+euro
improve on | propose | - | N#bidding
come in with | propose | - | N#bidding
weigh in with | propose | - | N#bidding
go back with | propose | - | N#bidding
"""

_BINDING = """
guarantee | promise | - | N#promised
guarantee the safety of | promise | - | N
guarantee the rights of | promise | - | N
guarantee * safety | promise | - | 0
sign a pledge | promise | - | T
take it upon itself | promise | - | T
take it upon himself | promise | - | T
take it upon herself | promise | - | T
give its solemn word | promise | - | 0
commit | promise | - | N#spent+to
pledge to honour | promise | - | N
stake * reputation on | promise | - | N
swear an oath | promise | - | T
"""

_AGREEING = """
take ~ up on * offer | agree | - | R N
take ~ up on its offer | agree | - | R N
sign off | agree | - | N#bid N#motion N#pact N#plan
agree in principle to | agree | - | N G
agree in principle | agree | - | T .
agree in principle on | agree | - | N
agree on principle to | agree | - | N
agree at last to | agree | - | N
agree at once to | agree | - | N
agree there and then to | agree | - | N
agree on the spot to | agree | - | N
close | agree | - | N#pact
complete | agree | - | N#bid
pass | agree | - | N#pact
ratify | agree | - | .
bless | agree | - | N#plan
license | agree | - | N#allowed
leave the door open to | agree | - | N G
leave the door open for | agree | - | N
keep the door open to | agree | - | N G
keep the door open for | agree | - | N
leave the door ajar for | agree | - | N
leave the door ajar to | agree | - | N
abide by | agree | - | N#ruling N#finding
accept the terms of | agree | - | N
put * name down for | agree | - | N
put * initials on | agree | - | N
reach terms with | agree | - | R
reach terms on | agree | - | N
reach terms | agree | - | .
strike a bargain with | agree | - | R
strike a bargain | agree | - | 0
strike a compromise | agree | - | 0
strike terms with | agree | - | R
end * feud | agree | - | 0
end * quarrel | agree | - | 0
end * dispute | agree | - | 0
mend * quarrel | agree | - | 0
call a truce | agree | - | 0
declare a truce | agree | - | 0
sink * differences | agree | - | 0
paper over * differences | agree | - | 0
vote to accept | agree | - | N
vote to approve | agree | - | N
vote to ratify | agree | - | N
vote to endorse | support | - | R N
vote to adopt | agree | - | N
"""

_REFUSING = """
turn away | reject | - | N#courted
turn ~ away | reject | - | N#courted
say thanks but no thanks to | reject | - | N
say no thanks to | reject | - | N
say no thank you to | reject | - | N
draw a red line at | reject | - | N G
draw a line at | reject | - | N G
draw a red line over | insist | - | N
refuse point blank | reject | - | T
refuse point-blank | reject | - | T
refuse outright | reject | - | T
refuse | reject | - | S
consign ~ to the dustbin | reject | - | N
consign ~ to the scrapheap | reject | - | N
consign ~ to the bin | reject | - | N
strike down | reject | - | N#lifted N#ruling N#motion
have no part in | reject | - | N
have no part of | reject | - | N
give a flat no to | reject | - | N
give a firm no to | reject | - | N
give a blunt no to | reject | - | N
give a resounding no to | reject | - | N
give a cool reception to | reject | - | N
give a chilly reception to | reject | - | N
give a lukewarm reception to | reject | - | N
fight off | reject | - | N#tender
fight | reject | - | N#bidding
beat off | reject | - | N#tender
stave off | reject | - | N#tender
resist | reject | - | N#tender
repel | reject | - | N#tender
repulse | reject | - | N#tender
walk away from | reject | - | N#tender
scotch | reject | - | N#nonsense N#shrugged
quash | reject | - | N#nonsense
squash | reject | - | N#nonsense N#plan
squelch | reject | - | N#nonsense N#plan
dismiss as | reject | - | N#nonsense
reject as | reject | - | N
dig in against | reject | - | N
dig in * heels against | reject | - | N
bat back | reject | - | N#plan
rebuff | reject | - | R
hand back | reject | - | N#plan
send back | reject | - | N#draft
return ~ unopened | reject | - | N
return ~ unsigned | reject | - | N
stick two fingers up at | reject | - | R N
cock a snook at | reject | - | R N
snub | reject | - | N#process N#meeting
want no truck with | reject | - | N
rule ~ out of order | reject | - | N
block off | reject | - | N#plan
hold ~ at arm's length | reject | - | R
close * ears to | reject | - | N
shut * ears to | reject | - | N
close * mind to | reject | - | N
harden * stance against | reject | - | N
mobilise against | reject | - | N#plan
stand against | reject | - | N#plan
speak against | reject | - | N
line up against | reject | - | R N
side against | reject | - | R N
rail at | accuse | - | N
come down against | reject | - | N
decide against | reject | - | N G
vote to reject | reject | - | N
vote to turn down | reject | - | N
vote to throw out | reject | - | N
vote to block | reject | - | N
move to block | reject | - | N#plan N#tender
seek to block | reject | - | N#plan N#tender
give ~ a wide berth | reject | - | R N
pass up | reject | - | N#tender
"""

_ASKING = """
bid | request | - | R>to
demand to see | request | - | N
demand to be | request | - | N
set a deadline of | request | - | N+for
set a deadline for | request | - | N
apply to join | request | - | N
apply to | request | - | R>to N#court
seek the help of | request | - | R N
enlist the help of | request | - | R N
seek * help | request | - | 0
enjoin | request | - | R>from Q>from
direct | request | - | R>to Q
call upon | request | - | Q
call on | request | - | N+to
issue a directive to | request | - | R
issue instructions to | request | - | R
serve ~ with a demand | request | - | R
slap ~ with an injunction | request | - | R
grant an injunction against | request | - | R
issue an injunction against | request | - | R
grant an order against | request | - | R
issue a stop order to | request | - | R
plead for | request | - | N
make a plea for | request | - | N
turn up the heat on | request | - | R
turn the heat on | request | - | R
ratchet up pressure on | request | - | R
ratchet up the pressure on | request | - | R
pile on the pressure on | request | - | R
heap pressure on | request | - | R
bring pressure to bear on | request | - | R
put the squeeze on | request | - | R
put the screws on | request | - | R
"""

_WANTING = """
wish to see | claim | - | N
fight for | claim | - | N#stake N#wanted
long for | claim | - | N#wanted
press for | request | - | N
clamour for | request | - | N
pine for | claim | - | N#wanted
set * heart on | claim | - | N#wanted
have * heart set on | claim | - | N#wanted
make a grab for | claim | - | N
make no secret of * interest in | claim | - | N
express * interest in buying | claim | - | N
express an interest in buying | claim | - | N
call ~ ours | claim | - | N
see ~ as * birthright | claim | - | N
regard ~ as * birthright | claim | - | N
"""

_HOLDING = """
take a hard line on | insist | - | N
take a hard line over | insist | - | N
take a tough line on | insist | - | N
take a tough line over | insist | - | N
keep a hard line on | insist | - | N
show no sign of backing down | insist | - | 0
show no signs of backing down | insist | - | 0
show no sign of yielding | insist | - | 0
show no sign of relenting | insist | - | 0
show no sign of budging | insist | - | 0
show no sign of giving way | insist | - | 0
give no ground | insist | - | 0
yield no ground | insist | - | 0
settle for nothing but | insist | - | N
settle for no less than | insist | - | N
refuse to back down over | insist | - | N
refuse to back down on | insist | - | N
refuse to back down | insist | - | .
refuse to budge | insist | - | .
refuse to give way on | insist | - | N
refuse to give way over | insist | - | N
refuse to give way | insist | - | .
refuse to yield | insist | - | .
harden * stance on | insist | - | N
harden * stance | insist | - | .
harden * position | insist | - | .
toughen * stance on | insist | - | N
stick to * position | insist | - | 0
stick to * line | insist | - | 0
stick to * story | insist | - | 0
stick to * price | insist | - | 0
hold out over | insist | - | N
hold out on | insist | - | N
nail * colours to the mast over | insist | - | N
"""

NEWS_ANSWER_LINES = "\n".join(
    lines.strip()
    for lines in (
        _OFFERING,
        _BINDING,
        _AGREEING,
        _REFUSING,
        _ASKING,
        _WANTING,
        _HOLDING,
    )
)
