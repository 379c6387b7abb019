"""English verbs of blaming, threatening, backing and meeting, as data, as in `acts.py`."""

from __future__ import annotations

JUDGING_LINES = """
warn | warn | - | R>that R>of R>against W
warn of | warn | - | N
warn against | warn | - | N G
caution | warn | - | R>that R>against W
alert | warn | - | R>to
sound the alarm over | warn | - | N
sound the alarm about | warn | - | N
sound the alarm on | warn | - | N
raise the alarm over | warn | - | N
raise the alarm about | warn | - | N
warn about | warn | - | N
caution | warn | - | Q>against
caution against | warn | - | N G
warn | warn | - | Q>of Q>against Q>that Q>about
advise against | warn | - | N G
serve notice | warn | - | W
give notice | warn | - | W
serve notice on | warn | - | R>that
accuse | accuse | - | R>of Q>of R
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
slam | accuse | - | R N#plan N+for
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
blast | accuse | - | R N#plan N+for
indict | accuse | - | N
rail against | accuse | - | N
protest at | accuse | - | N
file suit against | accuse | - | R N
take aim at | accuse | - | R N
summon | accuse | - | N#envoy+complain N#envoy+protest
file | accuse | - | N#complaint
lodge | accuse | - | N#complaint
bring | accuse | - | N#complaint+against
launch | accuse | - | N#complaint
send | accuse | - | N#protested
register | accuse | - | N#protested
find | accuse | - | Q>guilty
hold ~ responsible | accuse | - | R N
hold ~ accountable | accuse | - | R N
hold ~ to account | accuse | - | R N
take ~ to court | accuse | - | R N
take ~ to task | accuse | - | R N
take ~ to arbitration | accuse | - | R N
call ~ to account | accuse | - | R N
cry foul | accuse | - | 0
point the finger at | accuse | - | R N
point a finger at | accuse | - | R N
lay the blame on | accuse | - | R N
lay the blame at | accuse | - | N
pin the blame on | accuse | - | R N
put the blame on | accuse | - | R N
place the blame on | accuse | - | R N
blame ~ on | accuse | - | N
attack | accuse | - | N#plan R>over R>for Q>over Q>for
assail | accuse | - | R N
excoriate | accuse | - | R N
castigate | accuse | - | R N
berate | accuse | - | R N
upbraid | accuse | - | R N
pillory | accuse | - | R N
savage | accuse | - | R N#plan
lambaste | accuse | - | R N
deride | accuse | - | R N
ridicule | accuse | - | R N
mock | accuse | - | R N#plan
reprimand | accuse | - | N
censure | accuse | - | N
scold | accuse | - | R N
admonish | accuse | - | R
reproach | accuse | - | R
rap | accuse | - | R
vilify | accuse | - | R N
demonise | accuse | - | R N
demonize | accuse | - | R N
insult | accuse | - | R
taunt | accuse | - | R
disparage | accuse | - | R N
find fault with | accuse | - | N
complain | accuse | - | W
complain to | accuse | - | R
allege | accuse | - | W
charge | accuse | - | W Q>with
prosecute | accuse | - | N
impeach | accuse | - | N
countersue | accuse | - | R .
take legal action | accuse | - | 0
launch legal action | accuse | - | 0
bring charges against | accuse | - | R N
press charges against | accuse | - | R N
seek an injunction against | accuse | - | R N
level | accuse | - | N#charge
trade | accuse | - | N#blame
exchange | accuse | - | N#blame
hurl | accuse | - | N#blame
express | accuse | - | N#anger
voice | accuse | - | N#anger
protest | accuse | - | N W
protest about | accuse | - | N
protest over | accuse | - | N
demonstrate against | accuse | - | N
rally against | accuse | - | N
march against | accuse | - | N
hit back at | accuse | - | R N
fire back at | accuse | - | R N
lash out against | accuse | - | R N
round on | accuse | - | R N
take a swipe at | accuse | - | R N
take swipes at | accuse | - | R N
take a shot at | accuse | - | R N
label | accuse | - | B
dub | accuse | - | B
term | accuse | - | B
denounce ~ as | accuse | - | N
deem | accuse | - | B
declare | accuse | - | B
characterise | accuse | - | B
characterize | accuse | - | B
portray | accuse | - | B
slate | accuse | - | R N#plan
rip | accuse | - | R N#plan
blame | accuse | - | R N#people
accuse | accuse | - | N+of
launch a scathing attack on | accuse | - | R N
mount a scathing attack on | accuse | - | R N
deliver a scathing attack on | accuse | - | R N
launch a blistering attack on | accuse | - | R N
mount a blistering attack on | accuse | - | R N
deliver a blistering attack on | accuse | - | R N
launch a stinging attack on | accuse | - | R N
mount a stinging attack on | accuse | - | R N
deliver a stinging attack on | accuse | - | R N
launch a withering attack on | accuse | - | R N
mount a withering attack on | accuse | - | R N
deliver a withering attack on | accuse | - | R N
launch a bitter attack on | accuse | - | R N
mount a bitter attack on | accuse | - | R N
deliver a bitter attack on | accuse | - | R N
launch a verbal attack on | accuse | - | R N
mount a verbal attack on | accuse | - | R N
deliver a verbal attack on | accuse | - | R N
launch a furious attack on | accuse | - | R N
mount a furious attack on | accuse | - | R N
deliver a furious attack on | accuse | - | R N
launch a stern attack on | accuse | - | R N
mount a stern attack on | accuse | - | R N
deliver a stern attack on | accuse | - | R N
launch a strong attack on | accuse | - | R N
mount a strong attack on | accuse | - | R N
deliver a strong attack on | accuse | - | R N
threaten | threaten | - | T R>with
issue an ultimatum to | threaten | - | R
issue an ultimatum | threaten | - | 0
threaten | threaten | - | W N#harm Q>with
vow | threaten | - | N#harm
promise | threaten | - | N#reprisal
swear | threaten | - | N#reprisal
warn of | threaten | - | N#reprisal
give ~ an ultimatum | threaten | - | R N
deliver an ultimatum to | threaten | - | R N
deliver an ultimatum | threaten | - | 0
rattle * sabre | threaten | - | 0
rattle * sabres | threaten | - | 0
give notice of | threaten | - | N#harm
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
give * backing to | support | - | R N
give * support to | support | - | R N
give ~ * backing | support | - | R N#plan
lend * support to | support | - | R N
lend * backing to | support | - | R N
throw * support behind | support | - | R N
throw * weight behind | support | - | R N
throw * backing behind | support | - | R N
put * weight behind | support | - | R N
lend * weight to | support | - | R N
come out in support of | support | - | R N
speak in support of | support | - | R N
speak out in support of | support | - | R N
speak out for | support | - | R N
stand by | support | - | R
stand up for | support | - | R N
stick up for | support | - | R N
line up behind | support | - | R N
fall in behind | support | - | R N
get behind | support | - | R N#plan
swing behind | support | - | R N#plan
rally around | support | - | R N
rally round | support | - | R N
rally to | support | - | R
second | support | - | N#motion
co-sponsor | support | - | N#motion
cosponsor | support | - | N#motion
advocate | support | - | N#plan G
advocate for | support | - | N
favour | support | - | N#plan G
favor | support | - | N#plan G
argue for | support | - | N#plan
campaign for | support | - | R N
vouch for | support | - | R
cheer | support | - | N#plan
laud | support | - | R N
extol | support | - | N
embrace | support | - | N#plan
approve of | support | - | N
sympathise with | support | - | R N
sympathize with | support | - | R N
express solidarity with | support | - | R N
express gratitude to | support | - | R N
express gratitude for | support | - | N
declare * support for | support | - | R N
announce * support for | support | - | R N
lavish praise on | support | - | R N
heap praise on | support | - | R N
give ~ credit for | support | - | R
credit | support | - | R>with
hail | support | - | R
thank | support | - | N+for
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
meet up with | consult | meet | R
meet face to face with | consult | meet | R
have talks with | consult | meet | R
have discussions with | consult | - | R
have * meeting with | consult | meet | R
have * conversation with | consult | - | R
conduct | consult | - | N#talks
begin | consult | - | N#talks
start | consult | - | N#talks
open | consult | - | N#talks
launch | consult | - | N#talks
reopen | consult | - | N#talks
continue | consult | - | N#talks
conclude | consult | - | N#talks
complete | consult | - | N#talks
enter into | consult | - | N#talks
enter | consult | - | N#talks
arrange | consult | - | N#talks
discuss ~ with | consult | - | N
speak by phone with | consult | - | R
speak by telephone with | consult | - | R
talk by phone with | consult | - | R
talk by telephone with | consult | - | R
huddle with | consult | - | R
play host to | consult | host | R
pay a visit to | consult | visit | R
bargain with | consult | - | R
haggle with | consult | - | R
dine with | consult | meet | R
lunch with | consult | meet | R
have dinner with | consult | meet | R
have lunch with | consult | meet | R
have breakfast with | consult | meet | R
exchange views with | consult | - | R
meet | consult | meet | .
defend | support | - | R
"""
