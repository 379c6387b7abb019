"""English verbs of statement acts and deeds, as data: phrase, act, PLOVER mode, what follows.

Categories are PLOVER's (openeventdata/PLOVER); acts that PLOVER has no class for stand in
`WITHOUT_PLOVER`. A phrase starts with the base form of its verb; its other words stand as printed.
Frames, tried from left to right:

T  to-infinitive             W  that-clause             G  -ing form          N  object
R  actor, then what follows: `R`, `R>to`, `R>that`, `R>of`, `R>for`, `R>with`, `R>N`
0  nothing needs to follow

A name after `#` limits the object to the words of that list in `OBJECTS`.
"""

from __future__ import annotations

# Acts of ours (propose, promise, ...) have no PLOVER class. Taking back an offer is not RETREAT.
WITHOUT_PLOVER = frozenset(
    "propose promise accept_if insist withdraw warn postpone claim".split()
)  # fmt: skip

DEED_ACTS = frozenset("retreat cooperate aid sanction mobilize coerce assault".split())

# phrase | act | PLOVER mode or - | frames
ACT_LINES = """
propose | propose | - | T W G N
suggest | propose | - | G N#plan
offer | propose | - | T R>N N
put forward | propose | - | N
float | propose | - | N#plan
make an offer | propose | - | 0
reject | reject | - | N
refuse | reject | - | T N#plan
rule out | reject | - | N G
turn down | reject | - | N
decline | reject | - | T N#plan
dismiss | reject | - | N#plan
rebuff | reject | - | N
spurn | reject | - | N
oppose | reject | - | N G
veto | reject | veto | N
vote against | reject | - | N
plead not guilty | reject | - | 0
appeal against | reject | - | N
agree to | agree | - | N G
agree on | agree | - | N G
agree with | agree | - | R>to R>that R>on
agree | agree | - | T W N#pact
accept | agree | - | N#plan
approve | agree | - | N#plan
ratify | agree | - | N
sign | agree | - | N#pact
reach | agree | - | N#pact
conclude | agree | - | N#pact
strike | agree | - | N#pact
concede | concede | - | W N#claim
back down | concede | - | 0
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
scrap | withdraw | - | N#offer
pull out of | withdraw | - | N#meeting
insist on | insist | - | N G
insist | insist | - | W T
reiterate | insist | - | W N
reaffirm | insist | - | W N
repeat | insist | - | W N#stance
maintain | insist | - | W
ask | request | - | R>to R>for
ask for | request | - | N
urge | request | - | R>to N#restraint
call on | request | - | R>to
call upon | request | - | R>to
call for | request | - | N
appeal to | request | - | R>to R>for
appeal for | request | - | N
demand | request | - | T W N
request | request | - | W N
order | request | - | R>to
press | request | - | R>to
tell | request | - | R>to
invite | request | - | R>to
promise | promise | - | T W N
vow | promise | - | T W N
pledge | promise | - | T W N
undertake | promise | - | T
commit to | promise | - | N G
warn | warn | - | R>that R>of R>against W
warn of | warn | - | N
warn against | warn | - | N G
accuse | accuse | - | R>of
blame | accuse | - | R>for
condemn | accuse | - | N
denounce | accuse | - | N
criticise | accuse | - | N
criticize | accuse | - | N
threaten | threaten | - | T R>with
postpone | postpone | - | N G
put off | postpone | - | N#meeting
delay | postpone | - | N#meeting G
adjourn | postpone | - | N
suspend | postpone | - | N#meeting
support | support | - | N
back | support | - | N#plan
endorse | support | - | N
welcome | support | - | N#plan
praise | support | - | N
hail | support | - | N#plan
meet with | consult | meet | R
meet | consult | meet | R
hold talks with | consult | meet | R
hold talks | consult | meet | 0
hold a meeting with | consult | meet | R
hold consultations with | consult | meet | R
visit | consult | visit | R
lay claim to | claim | - | N
lay claims to | claim | - | N
lay claim over | claim | - | N
claim | claim | - | N#sovereignty
claim sovereignty over | claim | - | N
deploy | mobilize | troops | N#forces
mobilize | mobilize | troops | N#forces
mobilise | mobilize | troops | N#forces
impose sanctions on | sanction | - | R N
impose | sanction | - | N#penalty
slap | sanction | - | N#penalty
expel | sanction | - | N#envoy
recall | sanction | - | N#envoy
sever | sanction | - | N#ties
seize | coerce | seize | N
confiscate | coerce | seize | N
arrest | coerce | arrest | N
detain | coerce | arrest | N
deport | coerce | deport | N
annex | assault | - | N
invade | assault | - | N
occupy | assault | - | N
attack | assault | - | N
bomb | assault | - | N
shell | assault | - | N
capture | assault | - | N
pull out | retreat | - | N#forces
pull back | retreat | - | N#forces 0
withdraw | retreat | - | N#forces
withdraw from | retreat | - | N#territory
lift | retreat | - | N#penalty
release | retreat | - | N#captives
free | retreat | - | N#captives
return | retreat | - | N#territory
hand over | retreat | - | N#territory
cooperate with | cooperate | - | R
restore | cooperate | - | N#ties
resume | cooperate | - | N#ties
donate | aid | - | N
"""

# What an object must be about for a verb of many senses; singular forms.
OBJECTS = {
    "plan": """plan proposal offer idea bid deal treaty pact accord agreement demand call request
        appeal invitation suggestion claim resolution motion condition term ceasefire truce
        compromise solution settlement measure reform bill law move decision effort push
        referendum mediation talk negotiation merger takeover peace arbitration allegation
        charge accusation criticism concern amendment budget draft roadmap initiative ruling
        verdict recommendation concession sanction independence membership extension
        responsibility blame nomination candidacy leadership vote step result outcome""",
    "pact": """agreement deal treaty pact accord declaration contract memorandum ceasefire truce
        armistice protocol settlement compromise convention charter statement communique
        understanding cease-fire roadmap""",
    "claim": "claim sovereignty right rights defeat demand mistake error responsibility territory",
    "offer": """offer bid proposal obligation demand complaint support claim objection motion
        application threat charge plan resolution request appeal pledge promise commitment
        recognition candidacy nomination statement accusation lawsuit""",
    "stance": "stance position demand call offer claim view warning insistence pledge promise",
    "restraint": "restraint caution calm patience dialogue",
    "meeting": """talk negotiation meeting summit visit election vote decision deadline strike
        hearing trial launch session conference merger referendum ruling verdict consultation
        sentencing withdrawal deployment pullout implementation ceasefire""",
    "sovereignty": "sovereignty ownership jurisdiction independence island territory land",
    "forces": """troop soldier force army missile warship ship tank unit warplane jet aircraft
        battalion peacekeeper observer fighter police reservist military frigate destroyer
        submarine vessel system drone artillery carrier marine brigade""",
    "penalty": """sanction tariff embargo blockade ban restriction curfew duty quota fine penalty
        siege moratorium closure""",
    "envoy": "diplomat ambassador envoy attache consul",
    "ties": "tie relation link cooperation contact",
    "captives": "prisoner hostage detainee captive soldier crew suspect sailor fisherman inmate",
    "territory": "island territory land area region zone province city town town enclave base",
}

# Final consonant doubled before -ed and -ing.
DOUBLED = frozenset("commit drop scrap slap expel put".split())

# Verbs that only report speech; what is said tells the act.
SAY_VERBS = "say tell state announce declare add stress note stipulate".split()

# Nouns that stand for the country or body before them: "Japan's ministry", "the Soviet government".
OFFICE_NOUNS = frozenset(
    """government ministry minister president premier chancellor spokesman spokeswoman spokesperson
    official officials authorities parliament cabinet embassy leader leadership delegation
    troops forces army military navy soldiers police administration regime
    ambassador envoy negotiators board management union""".split()
)

# Documents that speak for the body whose document they are.
DOCUMENT_NOUNS = frozenset(
    """memorandum statement document declaration communique letter note resolution treaty agreement
    report ruling verdict accord text""".split()
)

# Heads of words for several actors named just before.
JOINT_NOUNS = frozenset(
    """countries nations sides parties leaders governments presidents ministers neighbours
    neighbors states companies teams delegations""".split()
)

# What opens a condition.
CONDITION_WORDS = frozenset("if unless provided once".split())
CONDITION_PHRASES = ("only after", "only when", "as long as", "on condition that", "until")
