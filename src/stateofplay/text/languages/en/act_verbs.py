"""English verbs of statement acts and deeds, as data: phrase, act, PLOVER mode, what follows.

Categories are PLOVER's (openeventdata/PLOVER); acts that PLOVER has no class for stand in
`WITHOUT_PLOVER`. A phrase starts with the base form of its verb; its other words stand as printed.
Frames, tried from left to right:

T  to-infinitive             W  that-clause             G  -ing form          N  object
R  actor, then what follows: `R`, `R>to`, `R>that`, `R>of`, `R>for`, `R>with`, `R>N`
Q  somebody who is no known actor, then a to-infinitive
I  a preposition: the verb has no object      0  nothing needs to follow

A name after `N#` limits the object to the words of that list in `OBJECTS`; a word after `W#` must
stand in the clause.
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
suggest | propose | - | G N#plan W#should
offer | propose | - | T N#offered R>N#offered
put forward | propose | - | N
float | propose | - | N#plan
raise | propose | - | N#bid
increase | propose | - | N#bid
improve | propose | - | N#bid
table | propose | - | N#plan
submit | propose | - | N#bid
make an offer | propose | - | 0
make a bid for | propose | - | N
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
block | reject | - | N#plan
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
surrender | concede | - | N#territory
surrender to | concede | - | N
concede to | concede | - | N
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
abandon | withdraw | - | N#offer
call off | withdraw | - | N#meeting
cancel | withdraw | - | N#meeting
break off | withdraw | - | N#process
scrap | withdraw | - | N#offer
pull out of | withdraw | - | N#process
withdraw from | withdraw | - | N#process
insist on | insist | - | N G
insist | insist | - | W T
reiterate | insist | - | W N
reaffirm | insist | - | W N
repeat | insist | - | W N#stance
maintain | insist | - | W
ask | request | - | R>to R>for Q
ask for | request | - | N
urge | request | - | R>to Q N#restraint
call on | request | - | R>to Q
call upon | request | - | R>to
call for | request | - | N
appeal to | request | - | R>to R>for Q
appeal for | request | - | N
demand | request | - | T W N
request | request | - | W N
order | request | - | R>to Q
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
sue | accuse | - | R
file a lawsuit against | accuse | - | R
file charges against | accuse | - | R
charge | accuse | - | R>with
condemn | accuse | - | N
denounce | accuse | - | N
criticise | accuse | - | N
criticize | accuse | - | N
threaten | threaten | - | T R>with
issue an ultimatum to | threaten | - | R
postpone | postpone | - | N G
put off | postpone | - | N#meeting
delay | postpone | - | N#meeting G
adjourn | postpone | - | N
suspend | postpone | - | N#meeting
support | support | - | N
recommend | support | - | N#bid
back | support | - | N#plan
endorse | support | - | N
welcome | support | - | N#plan
praise | support | - | N
applaud | support | - | N
congratulate | support | - | R
defend | support | - | N#plan
hail | support | - | N#plan
meet with | consult | meet | R
meet | consult | meet | R I
hold talks with | consult | meet | R
hold talks | consult | meet | 0
hold a meeting with | consult | meet | R
hold consultations with | consult | meet | R
visit | consult | visit | R
host | consult | host | R
confer with | consult | - | R
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
seize | coerce | seize | N#seized
confiscate | coerce | seize | N
arrest | coerce | arrest | N
detain | coerce | arrest | N
deport | coerce | deport | N
annex | assault | - | N
carry out | assault | - | N#strike
launch | assault | - | N#strike
kill | assault | - | N#people
torture | assault | - | N
ambush | assault | - | N
raid | assault | - | N#target
storm | assault | - | N#target
shoot down | assault | - | N
invade | assault | - | N
occupy | assault | - | N#target
attack | assault | - | N#target
bomb | assault | - | N#target
shell | assault | - | N#target
capture | assault | - | N#target
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
send | aid | - | N#relief
send | mobilize | troops | N#forces
provide | aid | - | N#relief
deliver | aid | - | N#relief
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
    "bid": "offer bid proposal plan takeover merger deal",
    "claim": "claim sovereignty right rights defeat demand mistake error responsibility territory",
    "offer": """offer bid proposal obligation demand complaint support claim objection motion
        application threat charge plan resolution request appeal pledge promise commitment
        recognition candidacy nomination statement accusation lawsuit""",
    "offered": """talk negotiation dialogue ceasefire truce cease-fire deal treaty agreement pact
        amnesty concession money pay raise increase rise share price aid help assistance support
        mediation compromise exchange swap guarantee settlement compensation bonus referendum
        autonomy asylum withdrawal package loan premium cash dollar euro pound job peace safe
        security cooperation partnership membership reward ransom refund discount stake""",
    "target": """base convoy village position city town ship troop soldier force embassy airport
        airfield port camp army police station headquarters territory outpost checkpoint refinery
        plant building island area vessel tanker bridge hospital school capital region province
        land strip valley peninsula bank market civilian patrol plane depot country airbase
        compound palace land mosque church home house neighbourhood neighborhood district""",
    "seized": """island territory land area zone ship vessel tanker boat cargo property asset fund
        document weapon drug base city town airport port region province peninsula plane account
        passport computer shipment oil plant school building village house territory cash""",
    "stance": "stance position demand call offer claim view warning insistence pledge promise",
    "restraint": "restraint caution calm patience dialogue",
    "meeting": """talk negotiation meeting summit visit election vote decision deadline strike
        hearing trial launch session conference merger referendum ruling verdict consultation
        sentencing withdrawal deployment pullout implementation ceasefire""",
    "process": """talk negotiation meeting summit treaty pact agreement deal accord race contest
        case conference process convention tournament alliance coalition merger""",
    "sovereignty": "sovereignty ownership jurisdiction independence island territory land",
    "forces": """troop soldier force army missile warship ship tank unit warplane jet aircraft
        battalion peacekeeper observer fighter police reservist military frigate destroyer
        submarine vessel system drone artillery carrier marine brigade""",
    "penalty": """sanction tariff embargo blockade ban restriction curfew duty quota fine penalty
        siege moratorium closure""",
    "envoy": "diplomat ambassador envoy attache consul",
    "ties": "tie relation link cooperation contact",
    "captives": """prisoner hostage detainee captive soldier crew suspect sailor fisherman inmate
        journalist activist pastor citizen national student tourist leader member worker""",
    "strike": "strike airstrike attack raid offensive assault invasion",
    "people": """people civilian soldier troop fighter militant policeman officer protester man
        woman child villager worker rebel settler migrant member commander""",
    "relief": """aid assistance food medicine supply doctor rescuer vaccine help relief tent
        equipment""",
    "territory": "island territory land area region zone province city town town enclave base",
}

# Final consonant doubled before -ed and -ing.
DOUBLED = frozenset("commit drop scrap slap expel put".split())

# Verbs that only report speech; what is said tells the act.

# Nouns that stand for the country or body before them: "Japan's ministry", "the Soviet government".
OFFICE_NOUNS = frozenset(
    """government ministry minister president premier chancellor spokesman spokeswoman spokesperson
    official officials authorities parliament cabinet embassy leader leadership delegation
    troops forces army military navy soldiers police administration regime
    ambassador envoy diplomat chief negotiators board management union warplanes jets
    services lawmakers""".split()
)

# After "his" or "its": the speaker's own side.
OWN_BODIES = OFFICE_NOUNS | frozenset("country nation party company group team side".split())

# Documents that speak for the body whose document they are.
DOCUMENT_NOUNS = frozenset(
    """memorandum statement document declaration communique letter note resolution treaty agreement
    report ruling verdict accord text""".split()
)

# Who is told, and answers nothing: "told reporters".
HEARERS = frozenset(
    "reporters journalists lawmakers parliament supporters residents viewers investors".split()
)

# Heads of words for several actors named just before.
JOINT_NOUNS = frozenset(
    """countries nations sides parties leaders governments presidents ministers neighbours
    neighbors states companies teams delegations""".split()
)

# "Declined to comment" keeps silent; it refuses nobody anything.
SILENT_VERBS = frozenset(
    """comment say specify elaborate discuss answer name identify confirm disclose reveal give
    speculate detail describe explain respond""".split()
)


# Who is ready to do what: an offer. Other verbs after "ready to" may threaten.
OFFERED = frozenset(
    """talk negotiate discuss hand return meet accept sign withdraw compromise resume hold give
    concede consider release cooperate help transfer cede make share lift recognise recognize
    join pay sell buy raise cut end stop halt extend agree""".split()
)
# "would not accept": a refusal. Other verbs after "would not" may only predict.
REFUSED = frozenset(
    """accept agree sign recognise recognize negotiate give hand cede surrender withdraw back
    compromise allow tolerate attend talk resign yield bow lift release return extend abandon pay
    sell leave join support ratify cooperate participate drop concede abandon meet discuss
    change retreat relinquish raise lower cut negotiate budge""".split()
)
# After "will" or "would" these foretell; they promise nothing.
STATIVE = frozenset(
    """be have see know forget remember need like love want think believe feel seem become get
    take come win lose never not always also likely probably say tell find understand look
    miss hear expect hope wait still only consider decide study review examine vote seem
    appear agree""".split()
)
# After "let's" these invite nobody to anything.
IDLE = frozenset("see say be face hope wait remember not just go get look think pray call".split())

# What stands bare in their that-clause is wanted, not told: "demanded that Arland sign".
MANDATIVE_VERBS = """propose suggest demand insist ask urge request recommend require advise order
prefer move stipulate""".split()
# Nothing that stands in their that-clause is told as fact.
WISHING_VERBS = """want wish hope expect fear doubt imagine assume suppose pretend seek hint
speculate threaten promise vow pledge offer plan intend""".split()
# "a proposal that Arland sign", "a plan under which Arland withdraws".
EMBEDDING_NOUNS = frozenset(
    """proposal offer plan demand request suggestion call idea hope wish condition insistence
    possibility chance risk fear threat prospect option draft scheme bid rumour rumor speculation
    suspicion likelihood expectation sense impression belief feeling notion claim allegation
    accusation""".split()
)

# What people come together for, and what "on" and "over" introduce that is no topic of theirs.
TALK_NOUNS = frozenset("talks discussions negotiations consultations".split())
NO_TOPICS = frozenset(
    """margins margin sidelines sideline fringes fringe eve occasion basis side board way sea
    ship yacht stage phone telephone video breakfast lunch dinner tea coffee weekend condition
    behalf course arrival visit visits trip tour
    monday tuesday wednesday thursday friday saturday sunday""".split()
)

# Not to do this is to refuse: "did not accept the plan".
ACCEPTING_VERBS = frozenset({"accept"})

# Who meets talks; what is signed goes by these names, one for the other.
TALKING = """meet meeting summit talk negotiation negotiate consultation consult dialogue
discussion discuss""".split()
SAME_TREATY = "treaty agreement pact accord deal".split()

# The point after these closes no sentence and no clause.
POINTED = frozenset("jr sr mr mrs ms dr gen col lt sgt capt sen rep gov st inc corp ltd co".split())

# Who does this to a plan leaves nothing open.
CALLING_OFF = "postpone cancel suspend delay avert scrap shelve call abandon drop defer".split()
