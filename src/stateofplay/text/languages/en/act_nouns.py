"""English nouns of doing, as data: "a call for", "the refusal to"."""

from __future__ import annotations

# noun | act | what leads to the content. `to` stands before a verb, `to=` before a noun. A noun
# after "^" tells what was done only where it opens its clause: elsewhere it may be asked for or
# feared.
NOUN_LINES = """
refusal | reject | to of
rejection | reject | of
veto | reject | of
denial | reject | of that
proposal | propose | to for that of
offer | propose | to of#offered for
motion | propose | to
invitation | propose | to
call | request | for to on
appeal | request | for to
plea | request | for to
request | request | for to that
demand | request | for that to
insistence | insist | on upon that
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
^withdrawal | retreat | of#forces from#territory
^release | retreat | of#captives of#seized
opposition | reject | to=
objection | reject | to=
resistance | reject | to=
repudiation | reject | of
boycott | sanction | of
renunciation | concede | of
apology | concede | for to=
admission | concede | that of
acknowledgement | concede | that of
acknowledgment | concede | that of
confession | concede | that of
commitment | promise | to
assurance | promise | that of
guarantee | promise | that of
undertaking | promise | to that
ultimatum | threaten | to=
denunciation | accuse | of
rebuke | accuse | of to=
outrage | accuse | at over
anger | accuse | at over
indignation | accuse | at over
lawsuit | accuse | against over
grievance | accuse | against over
backing | support | for of
endorsement | support | of to= for
praise | support | for of
solidarity | support | with
gratitude | support | to= for
consent | agree | to=
assent | agree | to=
claim | claim | to= on over for#stake
suggestion | propose | that of#suggested
overture | propose | to=
pressure | request | to for
order | request | to
instruction | request | to
directive | request | to
petition | request | for to
entreaty | request | for to
exhortation | request | to
recommendation | request | that
bid | propose | for!office
counter-offer | propose | of to
counteroffer | propose | of to
counterproposal | propose | for to that
^ratification | agree | of
^signing | agree | of#pact
^signature | agree | of#pact
agreement | agree | to
go-ahead | agree | for to=
blessing | agree | for to=
permission | agree | for to
rebuff | reject | to= of
dismissal | reject | of#plan of#charge
brush-off | reject | of
disavowal | reject | of
unwillingness | reject | to
hostility | reject | to=
dissent | reject | from
vote | reject | against
concession | concede | on over to=
climbdown | concede | on over
climb-down | concede | on over
u-turn | concede | on over
about-turn | concede | on over
about-face | concede | on over
backdown | concede | on over
capitulation | concede | to=
regret | concede | for over
remorse | concede | for over
retraction | withdraw | of
revocation | withdraw | of
^abandonment | withdraw | of#offer of#plan
^exit | withdraw | from#left from#pact
^deferral | postpone | of
^adjournment | postpone | of
^suspension | postpone | of#talks
^annexation | assault | of
^invasion | assault | of
^seizure | coerce | of
^arrest | coerce | of
^detention | coerce | of
^expulsion | sanction | of
^cancellation | withdraw | of
^postponement | postpone | of
^return | retreat | of#territory of#captives of#treasure
^deployment | mobilize | of#forces of#missiles of#garrisoned
^rollout | mobilize | of#missiles of#garrisoned of#forces
^installation | mobilize | of#missiles of#garrisoned
^occupation | assault | of
^blockade | coerce | of
^closure | coerce | of#reopened
^imprisonment | coerce | of
text | propose | for
draft | propose | for
approach | propose | for
suit | accuse | against over
^jailing | coerce | of
^extradition | cooperate | of
^nationalisation | coerce | of
^nationalization | coerce | of
^takeover | coerce | of#seized
^bombing | assault | of
^shelling | assault | of
^kidnapping | assault | of
^abduction | assault | of
^recall | sanction | of#envoy
swipe | accuse | at against
broadside | accuse | at against
tirade | accuse | against about
diatribe | accuse | against about
outburst | accuse | against at over
jibe | accuse | at
dig | accuse | at
jab | accuse | at
censure | accuse | of
reprimand | accuse | of to= for
disapproval | accuse | of
displeasure | accuse | at with over
fury | accuse | at over with
dismay | accuse | at over
frustration | accuse | at with over
unhappiness | accuse | with at over
allegation | accuse | that of against
charge | accuse | that
suit | accuse | against
case | accuse | against
tribute | support | to=
sympathy | support | for with
attack | assault | on against
assault | assault | on#target on#people on#ringed
raid | assault | on
airstrike | assault | on against
bombardment | assault | of
onslaught | assault | on against
incursion | assault | into
ambush | assault | of on
abduction | assault | of
killing | assault | of
murder | assault | of
kidnap | assault | of
beating | assault | of
^storming | assault | of
^ransacking | assault | of
crackdown | coerce | on against
siege | coerce | of
^confiscation | coerce | of
^eviction | coerce | of
^deportation | coerce | of
^internment | coerce | of
walkout | sanction | over 0
stoppage | sanction | over 0
^suspension | sanction | of#supply of#aid of#ties
^embargo | sanction | on against
^freezing | sanction | of#assets of#supply
^lifting | retreat | of#lifted of#curbs
^reopening | retreat | of#reopened
^freeing | retreat | of
^repatriation | retreat | of
^massing | mobilize | of#forces
^mobilisation | mobilize | of
^mobilization | mobilize | of
meeting | consult | with
conversation | consult | with
dinner | consult | with
^donation | aid | of to=
^loan | aid | of#money to=
"""

# Nouns that the detector of `text/acts` has not learnt with.
NEWS_NOUN_LINES = """
ban | sanction | on
curbs | sanction | on
restrictions | sanction | on
sanctions | sanction | on against
tariffs | sanction | on
duties | sanction | on
^shelving | postpone | of
^dropping | withdraw | of#plan
^tearing-up | withdraw | of
^docking | sanction | of
^sacking | sanction | of#staff of#people
^harassment | coerce | of
^lockout | coerce | of
^looting | assault | of
^sinking | assault | of#vessel
^torching | assault | of
^ramming | assault | of#vessel
^recognition | concede | of#sovereign
admonition | warn | of against
welcome | support | for of
"""

# Whose decision it is has done what follows: "its decision to recall its envoy".
DECIDING = frozenset("decision decisions move choice".split())
# "Its plans to build a naval base": what is planned lies ahead.
PLANNING = frozenset("plans preparations".split())
# Behind these what a noun tells was done: "in response to Besk's deployment of".
ANSWERED_FOR = frozenset("response retaliation reaction revenge reprisal answer".split())
# "At the request of Besk": it has asked.
ASKED_AT = frozenset(
    "request urging insistence behest invitation prompting instigation suggestion".split()
)

# "With the consent of Besk": it has agreed.
CONSENTED_WITH = frozenset("consent approval blessing permission agreement assent".split())

# Who comes together: "in talks with Besk", "after a meeting with".
MEETING_NOUNS = frozenset(
    """talks meeting meetings negotiations discussions consultations summit""".split()
)
# What stands before them where they took place.
MEETING_LEADS = frozenset("after during following in at".split())
# Who travels to meet somebody meets.
TRAVELLED = "fly travel go come return arrive head drive sail hurry".split()

# What is met with these has been answered: "drew praise from Besk", "over the union's objections".
ANSWERING_NOUNS = {
    "support": """applause praise support backing approval endorsement blessing acclaim welcome
        thanks plaudits sympathy solidarity gratitude commendation""",
    "accuse": """criticism protest condemnation rebuke anger outrage fire ire complaint accusation
        denunciation scorn ridicule fury wrath censure reproach displeasure disapproval flak
        opprobrium outcry backlash reprimand indignation derision""",
    "reject": "opposition resistance objection refusal rejection veto rebuff denial",
    "threaten": "threat ultimatum",
}
DRAWING = """draw win earn receive meet face prompt provoke spark attract bring trigger elicit
encounter get secure gain incur suffer garner""".split()
# "With the backing of Besk", "despite protests by the union".
ANSWERED_AMID = frozenset("over amid despite after following under".split())

# These tell an offer or a charge by themselves: "a Beskan bridging text", "a suit by the guild".
BARE_NOUNS = frozenset("text draft approach overture suit lawsuit complaint petition".split())
# Before a deed's noun: it has been done. "Demanded Besk's release of" tells of none.
JUDGED_BEFORE = frozenset(
    """condemned condemns denounced denounces criticised criticises criticized criticizes praised
    praises welcomed welcomes hailed hails protested protests deplored deplores applauded applauds
    regretted regrets defended defends justified justifies mourned resented recalled remembers
    over about by against despite following after since through called branded
    condemning denouncing criticising criticizing praising welcoming hailing protesting
    deplored deploring applauding""".split()
)

# "A truce reached between": it stands.
AGREED_NOUNS = frozenset(
    """deal accord agreement compromise pact settlement truce treaty protocol understanding
    memorandum ceasefire armistice bargain arrangement formula accommodation contract""".split()
)
STRUCK = frozenset(
    """struck reached signed concluded hammered sealed forged brokered negotiated initialled agreed
    announced worked thrashed clinched made""".split()
)

# "Despite warnings from Besk", "over Arland's objections": told in passing.
SIDE_NOUNS = frozenset(
    """warning warnings criticism protest protests condemnation objection objections opposition
    threat threats complaint complaints resistance demands calls appeals""".split()
)
BESIDE = frozenset("despite amid over after following ignoring defying against".split())
