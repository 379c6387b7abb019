"""English passives that tell an act though not by whom, as data.

A line: participle with the rest of its phrase, act, PLOVER mode, names of the lists that the head
of the subject must stand in. Stricter than the verbs of `acts.py`: where nobody is told to act, the
noun alone shows that the sentence tells of a dispute.
"""

from __future__ import annotations

# Name -> nouns in the singular, and in the plural where it is no plain "-s".
DONE_TO = {
    "occasion": """talk negotiation meeting summit conference hearing session visit vote referendum
        round dialogue consultation signing handover inspection arbitration mediation trial
        sentencing sitting ruling verdict decision merger sale swap exchange inquest tribunal
        closing withdrawal evacuation poll runoff run-off election""",
    "called_off": """talk negotiation meeting summit conference hearing session visit vote
        referendum round dialogue consultation signing handover inspection mediation strike
        walkout boycott stoppage protest march sale merger swap exchange deal tender auction
        agreement contract drill manoeuvre deployment purchase takeover ballot""",
    "plan": """plan proposal offer bid deal treaty treaties pact accord agreement demand request
        appeal invitation suggestion motion ceasefire truce compromise settlement bill merger
        takeover amendment budget draft initiative recommendation concession ultimatum nomination
        resolution roadmap scheme loan petition complaint lawsuit suit claim application overture
        candidacy candidacies extradition counteroffer counter-offer injunction""",
    "asked": "request plea appeal petition application bail motion extradition visa permission",
    "taken_back": """plan proposal offer bid demand invitation motion bill complaint lawsuit suit
        claim application nomination charge amendment appeal case petition threat resolution
        ultimatum injunction warrant""",
    "accord": """agreement deal treaty treaties pact accord declaration memorandum ceasefire truce
        armistice protocol settlement compromise convention charter communique contract
        cease-fire roadmap lease""",
    "yes": """plan proposal offer bid deal treaty treaties pact accord agreement request motion
        ceasefire truce compromise settlement merger takeover amendment resolution sale draft
        roadmap swap recommendation loan bailout constitution extradition application lease
        counteroffer counter-offer acquisition nomination""",
    "cleared": "merger takeover bid deal sale acquisition purchase",
    "measure": """sanction tariff embargo embargoes blockade ban curfew siege boycott quota levy
        levies duty duties restriction curb moratorium surcharge toll""",
    "border": "border crossing frontier strait embassy embassies consulate checkpoint canal lock",
    "shut": "border crossing frontier strait checkpoint canal airspace",
    "captives": """prisoner hostage detainee captive soldier crew sailor fisherman fishermen inmate
        journalist activist dissident reporter engineer peacekeeper observer crewman crewmen
        captain skipper trawler tanker ship vessel freighter monk pilot driver inspector
        men women nun priest worker student""",
    "rounded_up": """journalist activist dissident protester demonstrator fisherman fishermen sailor
        crew skipper captain striker picket editor reporter lawmaker opposition unionist observer
        monk crewman crewmen organiser organizer""",
    "forces": "troop force army armies tank peacekeeper garrison warship unit soldier",
    "heirloom": """relic artefact artifact statue painting treasure remains skull bone sculpture
        manuscript regalia bronze mask marble island territory territories land archive body bodies
        fund deposit""",
    "punishment": "sanction tariff embargo embargoes blockade ban quota levy levies duty duties",
    "envoy": "diplomat ambassador envoy attache consul inspector correspondent",
    "recalled": "ambassador envoy consul",
    "withheld": """aid trade supply supplies export shipment delivery deliveries payment licence
        license""",
    "help": "aid subsidy subsidies",
    "duties": "tariff levy levies duty duties toll",
    "talks": "talk negotiation dialogue consultation",
    "workers": "worker striker miner driver teacher docker employee",
    "assets": "asset account fund aid payment",
    "ties": "tie relation link",
    "licence": "licence license permit accreditation visa",
    "trade": "import export sale shipment",
    "prize": """ship vessel tanker boat trawler freighter cargo cargoes catch yacht barge shipment
        container passport cutter coaster net crate painting relic manuscript lorry lorries
        convoy""",
    "tenants": "tenant squatter occupier protester picket striker villager settler",
}

# participle phrase | act | PLOVER mode or - | lists
DOERLESS_LINES = """
postponed | postpone | - | occasion
put off | postpone | - | occasion
pushed back | postpone | - | occasion
put back | postpone | - | occasion
put on hold | postpone | - | occasion plan
put on ice | postpone | - | occasion plan
delayed | postpone | - | occasion
deferred | postpone | - | occasion
adjourned | postpone | - | occasion
rescheduled | postpone | - | occasion
suspended | postpone | - | occasion
shelved | postpone | - | occasion plan
halted | postpone | - | talks
paused | postpone | - | talks
frozen | postpone | - | talks
called off | withdraw | - | called_off
cancelled | withdraw | - | called_off
canceled | withdraw | - | called_off
scrapped | withdraw | - | called_off plan
abandoned | withdraw | - | called_off plan
ditched | withdraw | - | called_off plan
axed | withdraw | - | called_off plan
dropped | withdraw | - | taken_back
withdrawn | withdraw | - | taken_back
rescinded | withdraw | - | taken_back
rejected | reject | - | plan asked
turned down | reject | - | plan asked
voted down | reject | - | plan
thrown out | reject | - | plan asked
vetoed | reject | veto | plan
rebuffed | reject | - | plan asked
blocked | reject | - | plan cleared
dismissed | reject | - | asked plan
struck out | reject | - | plan
spurned | reject | - | plan
refused | reject | - | asked
denied | reject | - | asked
signed | agree | - | accord
ratified | agree | - | accord
initialled | agree | - | accord
concluded | agree | - | accord
sealed | agree | - | accord
struck | agree | - | accord
reached | agree | - | accord
clinched | agree | - | accord
finalised | agree | - | accord
finalized | agree | - | accord
hammered out | agree | - | accord
agreed | agree | - | accord
approved | agree | - | yes
accepted | agree | - | yes
adopted | agree | - | yes accord
endorsed | agree | - | yes
cleared | agree | - | cleared
granted | agree | - | asked
lifted | retreat | - | measure
removed | retreat | - | punishment
eased | retreat | - | measure
scrapped | retreat | - | measure
reopened | retreat | - | border
released | retreat | - | captives
freed | retreat | - | captives
set free | retreat | - | captives
let go | retreat | - | captives
repatriated | retreat | - | captives heirloom
reinstated | retreat | - | workers
handed over | retreat | - | captives heirloom
handed back | retreat | - | captives heirloom
returned | retreat | - | heirloom
given back | retreat | - | captives heirloom
pulled back | retreat | - | forces
withdrawn | retreat | - | forces
pulled out | retreat | - | forces
imposed | sanction | - | punishment
slapped on | sanction | - | punishment
expelled | sanction | - | envoy
recalled | sanction | - | recalled
withdrawn | sanction | - | recalled
raised | sanction | - | duties
doubled | sanction | - | duties
tightened | sanction | - | punishment
cut | sanction | - | help
suspended | sanction | - | withheld licence ties
frozen | sanction | - | assets ties
halted | sanction | - | withheld
cut off | sanction | - | withheld
broken off | sanction | - | ties
severed | sanction | - | ties
withheld | sanction | - | withheld assets
banned | sanction | - | trade
revoked | sanction | - | licence
seized | coerce | seize | prize
impounded | coerce | seize | prize
confiscated | coerce | seize | prize
boarded | coerce | - | prize
arrested | coerce | arrest | rounded_up
detained | coerce | arrest | rounded_up
rounded up | coerce | arrest | rounded_up
interned | coerce | arrest | rounded_up
taken into custody | coerce | arrest | rounded_up
turned back | coerce | - | prize
deported | coerce | - | rounded_up
evicted | coerce | - | tenants
closed | coerce | - | shut
shut | coerce | - | shut
sealed off | coerce | - | shut
"""

# Told of a kind of thing, and no one act.
OFTEN = frozenset(
    """often usually always sometimes frequently generally routinely typically commonly rarely
    seldom normally regularly traditionally repeatedly ever never not n't nearly almost hardly
    neither nor either barely partly effectively automatically""".split()
)
NONE_MEANT = frozenset("no any every each if whether unless such few many most".split())
