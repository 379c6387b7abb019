"""English turns of phrase of the news for giving way and helping, as data, as in `acts.py`."""

from __future__ import annotations

_YIELDING = """
own | concede | - | W
own up | concede | - | .
grant | concede | - | O#granted_pay R>N#granted_pay
blink first | concede | - | 0
back off | concede | - | N#stance
do an about-face on | concede | - | N
do an about-turn on | concede | - | N
do a u-turn on | concede | - | N
do a u-turn over | concede | - | N
throw in the sponge | concede | - | 0
back-track | concede | - | .
go back on * refusal | concede | - | 0
drop | concede | - | N#dropped
abandon | concede | - | N#dropped
lift | concede | - | N#dropped
withdraw | concede | - | N#dropped
give up | concede | - | N#dropped
soften * tone | concede | - | 0
soften * line | concede | - | 0
soften * stance | concede | - | 0
take a softer line | concede | - | 0
climb down from | concede | - | N
climb down over | concede | - | N
accept defeat | concede | - | 0
accept the inevitable | concede | - | 0
bow to the inevitable | concede | - | 0
eat * hat | concede | - | 0
"""

_TAKING_BACK = """
tear up | withdraw | - | N#torn
rip up | withdraw | - | N#torn
shred | withdraw | - | N#pact N#torn
end | withdraw | - | N#chased
give up | withdraw | - | N#chased
abandon | withdraw | - | N#chased
call off | withdraw | - | N#chased
drop | withdraw | - | N#chased
renounce | withdraw | - | N#pact
withdraw | withdraw | - | N#consent
revoke | withdraw | - | N#consent
repudiate | withdraw | - | N#pact
disinvite | withdraw | - | R N
uninvite | withdraw | - | R N
declare ~ over | withdraw | - | N#pact N#talks
declare ~ dead | withdraw | - | N#pact N#talks
declare ~ void | withdraw | - | N#pact
consider ~ null and void | withdraw | - | N#pact
suspend its membership of | withdraw | - | N#bloc
pull back from | withdraw | - | N#pact
pull ~ from sale | withdraw | - | N
stand down | withdraw | - | N#strike_call
have second thoughts about | withdraw | - | N#plan
think better of | withdraw | - | N
think better of it | withdraw | - | 0
"""

_PUTTING_OFF = """
break off for the day | postpone | - | 0
break off until | postpone | - | N
take ~ off the calendar | postpone | - | N
push ~ back | postpone | - | N#planned N#meeting
push ~ back to | postpone | - | N#planned N#meeting
put ~ back | postpone | - | N#planned N#meeting
put ~ back to | postpone | - | N#planned N#meeting
put ~ back by | postpone | - | N#planned N#meeting
put ~ off until | postpone | - | N
kick ~ into next year | postpone | - | N
leave ~ hanging | postpone | - | N#plan
leave ~ until | postpone | - | N#plan
table indefinitely | postpone | - | N
sit on * hands | postpone | - | 0
slow-pedal | postpone | - | N
soft-pedal | postpone | - | N
call a time-out in | postpone | - | N
"""

_GIVING_BACK = """
let ~ back to | retreat | - | N#watched
let ~ back in | retreat | - | N#watched
let ~ back into | retreat | - | N#watched
let ~ back on | retreat | - | N#watched
let ~ back to work | retreat | - | N
let ~ return to | retreat | - | N#watched
allow ~ back to work | retreat | - | N
allow ~ back in | retreat | - | N#watched
allow ~ back into | retreat | - | N#watched
allow ~ back to | retreat | - | N#watched
allow ~ to return to | retreat | - | N#watched
let back in | retreat | - | N#watched
let in | cooperate | - | N#inspect
let ~ sail | retreat | - | N#vessel
allow ~ to sail | retreat | - | N#vessel
call back | retreat | - | N#forces N#vessel N#war_vessels
pull back | retreat | - | N#vessel N#war_vessels
order ~ back to base | retreat | - | N
order ~ back to port | retreat | - | N
order ~ home | retreat | - | N#forces N#vessel N#war_vessels
recall | retreat | - | N#forces N#vessel N#war_vessels
bring back | retreat | - | N#forces N#vessel N#war_vessels
go back to work | retreat | - | 0
go back to * jobs | retreat | - | 0
return to * jobs | retreat | - | 0
return to * posts | retreat | - | 0
report back for work | retreat | - | 0
raise the siege | retreat | - | 0
raise its siege | retreat | - | 0
send ~ home | retreat | - | N#captives
stop | retreat | - | N#stopped_doing
halt | retreat | - | N#stopped_doing
cease | retreat | - | N#stopped_doing
stop drilling | retreat | - | 0
stop shelling | retreat | - | N
stop bombing | retreat | - | N
pay the fine | retreat | - | 0
pay * fine | retreat | - | 0
pay * arrears | retreat | - | 0
pay up | retreat | - | .
unlock the gates | retreat | - | 0
turn ~ back on | retreat | - | N#commerce
switch ~ back on | retreat | - | N#commerce
turn on the taps | retreat | - | 0
reopen the taps | retreat | - | 0
reopen the valves | retreat | - | 0
scrap the tax on | retreat | - | N
scrap * tax on | retreat | - | N
resign over | retreat | - | N
lift * fine on | retreat | - | R N
call * members back to work | retreat | - | 0
quit * post over | retreat | - | N
bow out over | retreat | - | N
release ~ without charge | retreat | - | R N
free ~ without charge | retreat | - | R N
clear ~ of | retreat | - | R N#people N#staff
restore ~ to * post | retreat | - | R N
restore * salary | retreat | - | 0
unseal | retreat | - | N
unchain | retreat | - | N
"""

_TOGETHER = """
hand | cooperate | - | R>N#records O#records
hand over | cooperate | - | N#records
hand over ~ to | cooperate | - | N#records
turn over | cooperate | - | N#records
give | cooperate | - | R>N#records O#records
give up | cooperate | - | N#records
send | cooperate | - | R>N#records O#records
show | cooperate | - | R>N#records O#records
pass | cooperate | - | N#records+to
supply | cooperate | - | N#records+to
provide | cooperate | - | N#records+to
release | cooperate | - | N#records+to
surrender | cooperate | - | N#records+to
share | cooperate | - | N#records
pool | cooperate | - | N#records
exchange | cooperate | - | N#records
swap | cooperate | - | N#records
compare notes with | cooperate | - | R
compare notes | cooperate | - | 0
team up | cooperate | - | .
team up to | cooperate | - | N
work together on | cooperate | - | N
work together to | cooperate | - | N
work together | cooperate | - | .
work side by side | cooperate | - | .
work hand in hand | cooperate | - | .
work in tandem | cooperate | - | .
work in concert | cooperate | - | .
patrol together | cooperate | - | 0
patrol jointly | cooperate | - | 0
launch joint patrols | cooperate | - | 0
begin joint patrols | cooperate | - | 0
start joint patrols | cooperate | - | 0
resume joint patrols | cooperate | - | 0
run joint patrols | cooperate | - | 0
hold joint drills | cooperate | - | 0
hold joint exercises | cooperate | - | 0
stage joint drills | cooperate | - | 0
stage joint exercises | cooperate | - | 0
send its ambassador back to | cooperate | - | N
return its ambassador to | cooperate | - | N
send ~ ambassador back to | cooperate | - | N
send back its ambassador | cooperate | - | 0
grant | cooperate | - | R>N#access O#access
grant ~ access | cooperate | - | N#inspect
give ~ access | cooperate | - | N#inspect
allow ~ access | cooperate | - | R N#inspect
testify before | cooperate | - | N#court
give evidence to | cooperate | - | N#inquiry N#court
give evidence before | cooperate | - | N#inquiry N#court
assist | cooperate | - | N#inquiry
help with | cooperate | - | N#inquiry
join ~ in the search for | cooperate | - | R N
come aboard for | cooperate | - | N#inspect
restore diplomatic relations | cooperate | - | 0
restore diplomatic ties | cooperate | - | 0
resume diplomatic relations | cooperate | - | 0
"""

_HELPING = """
lend | aid | - | O!lent_air N#debt
loan | aid | - | O N#debt
truck | aid | - | N+to
truck in | aid | - | N#relief
ship in | aid | - | N#relief
fly out | aid | - | N#relief N#wounded
ferry | aid | - | N#relief+to
give | aid | - | O#relief
send | aid | - | O#goods
pay | aid | - | O#compensation R>N#compensation
pay out | aid | - | N#compensation N#frozen
release | aid | - | N#tranche_only
pump | aid | - | N#money+into
pour | aid | - | N#money+into
plough | aid | - | N#money+into
plow | aid | - | N#money+into
set up a fund for | aid | - | N
set up a hardship fund | aid | - | 0
open a fund for | aid | - | N
help ~ with | aid | - | N#helped_folk
shelter | aid | - | N#captives N#refugees
offer shelter to | aid | - | N
offer asylum to | aid | - | N
give refuge to | aid | - | R N
offer refuge to | aid | - | R N
take in | aid | - | N#wounded N#victims
put ~ up in | aid | - | N#helped_folk N#refugees
rush aid to | aid | - | N
send aid to | aid | - | N
fly aid to | aid | - | N
ship aid to | aid | - | N
deliver aid to | aid | - | N
dole out | aid | - | N#relief
ladle out | aid | - | N#relief
supply ~ with weapons | aid | - | R N
supply | aid | - | N#arms+to
sell ~ arms | aid | - | R
arm ~ with | aid | - | N#fighters
send arms to | aid | - | R N
tide ~ over | aid | - | R N
keep ~ afloat | aid | - | R N
write ~ a cheque for | aid | - | R
cut ~ a cheque | aid | - | R
"""

NEWS_DEED_LINES = "\n".join(
    lines.strip()
    for lines in (
        _YIELDING,
        _TAKING_BACK,
        _PUTTING_OFF,
        _GIVING_BACK,
        _TOGETHER,
        _HELPING,
    )
)
