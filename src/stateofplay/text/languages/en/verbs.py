"""English verbs as data: irregular forms, verbs of saying, helpers, look-alikes."""

from __future__ import annotations

# Base, past, participle; a missing participle is the same as the past. Regular verbs are read
# from their ending.
_IRREGULAR_LINES = """arise arose arisen
awake awoke awoken
bear bore born
beat beat beaten
become became become
befall befell befallen
begin began begun
bend bent
bid bid
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
foresee foresaw foreseen
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let let
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
outdo outdid outdone
overcome overcame overcome
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
put put
quit quit
read read
rebuild rebuilt
repay repaid
reset reset
retake retook retaken
rethink rethought
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck
string strung
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written"""

# Verbs whose news is that something was said; what is asked, agreed or refused is an act.
_SAYING = """say tell add state note stress comment argue insist explain recall remark claim
believe speak point quote describe acknowledge reiterate emphasise emphasize
underline write report"""

# Forms that look like a regular past and are none.
_NO_PAST = """need speed seed feed breed bleed indeed hundred bed red embed greed creed deed weed
reed exceed proceed succeed heed steed shred sacred naked wicked aged rugged ragged crooked beloved
learned blessed sled ted fred alfred mohammed mohamed ahmed hamed united so-called limited
unprecedented unlimited undisputed unwanted unresolved unchanged unexpected related supposed
interested concerned detailed complicated sophisticated dedicated alleged armed based experienced
talented gifted long-awaited long-delayed decades-old biased worried outdated advanced
kindred hatred"""

# After these a form in -ed or -en describes a noun: "the disputed strait", "of divided".
_BEFORE_ADJECTIVE = """a an the this that these those his her its their our my your of in on at with
for from by to no any some more most very highly so too such other both all into over under between
against through without many several few newly recently
as or"""

_PRONOUNS = """he she it they we i you who which that this there these those"""

# Verbs that have an object clause of intent: "agreed to meet", "is due to visit".
_INTENT = """agree plan intend promise vow pledge decide vote choose schedule expect due set prepare
seek hope want need order ask call invite propose offer aim try slate likely poised bound"""

# Frequent regular verbs of news, for telling "to sign the treaty" from "to reporters"; the bases of
# irregular verbs are added below.
_BASES = """abandon abolish accept accuse achieve acquire act adopt advance agree aim allow amend
announce annex apologise apologize appeal approve argue arrest arrive ask assume attack attend avoid
back ban bar block bomb boost boycott call cancel carry cease celebrate challenge change charge
claim close collapse combine compensate complete conclude confirm consider consult contest continue
convene cooperate cover create cross cut damage debate decide declare defeat defend defuse delay
deliver demand demolish deny deploy detain develop die discuss dismiss dispatch dissolve divide drop
elect eliminate end engage enforce enter establish evacuate examine exchange execute expand expel
explore express extend extradite face fail file finalise finalize finish fire follow force form free
fund gain grant halt hand handle help hike host ignore impose improve increase inform initial
inspect install intervene introduce invade invest investigate invite join jail judge kidnap kill
land launch liberate lift limit lower maintain manage mark mediate merge mobilise mobilize move name
negotiate normalise normalize nominate occupy offer open oppose order organise organize oust own
pardon park pass pause perform persuade plan pledge postpone press prevent proceed proclaim promise
propose prosecute protect protest prove provide publish pull punish purchase push question raid
raise ratify reach react recognise recognize reduce refuse reject release relocate remain remove
renew reopen replace report request require rescue resign resist resolve respond restart restore
restrict resume retain retire return reunite reveal reverse review revoke rule sack save schedule
secure seize serve settle share shell show sign solve spark start station stay stop strengthen strip
submit succeed sue suffer suggest summon supply support surrender suspend talk target test threaten
topple touch track trade transfer travel treat trigger try turn unite unveil urge use vacate visit
vote vow warn welcome work wound"""

# Third-person present of verbs that announce what is on the calendar, or that plan.
_CALENDAR = """begins starts opens meets visits hosts arrives travels flies heads returns holds
closes ends expires resumes convenes votes marks hosts attends"""
_PLANS = """plans hopes intends expects aims wants promises vows pledges agrees"""


def _forms() -> tuple[dict[str, str], dict[str, str]]:
    past: dict[str, str] = {}
    participle: dict[str, str] = {}
    for line in _IRREGULAR_LINES.splitlines():
        base, past_form, *rest = line.split()
        past[past_form] = base
        participle[rest[0] if rest else past_form] = base
    return past, participle


BASES = frozenset(_BASES.split()) | {line.split()[0] for line in _IRREGULAR_LINES.splitlines()}
PAST, PARTICIPLE = _forms()  # irregular form -> base
SAME_AS_BASE = frozenset(form for form, base in PAST.items() if form == base)
SAYING = frozenset(_SAYING.split())
NO_PAST = frozenset(_NO_PAST.split())
BEFORE_ADJECTIVE = frozenset(_BEFORE_ADJECTIVE.split())
PRONOUNS = frozenset(_PRONOUNS.split())
INTENT = frozenset(_INTENT.split())
CALENDAR = frozenset(_CALENDAR.split())
PLANS = frozenset(_PLANS.split())
