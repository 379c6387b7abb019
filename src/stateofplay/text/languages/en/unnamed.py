"""English nouns for those who act without a name: `police`, `residents`, `the court`, as data.

Written for this project.
"""

from __future__ import annotations

# Bodies: `the`, `a` or nothing before them.
BODIES = frozenset(
    """government army military navy police gendarmerie coastguard militia junta regime court
    tribunal parliament senate congress cabinet ministry embassy council commission committee
    board management union federation association company firm bank airline railway utility
    museum opposition party coalition alliance bloc authority agency regulator watchdog
    legislature administration prosecution defence leadership delegation municipality
    campaign movement city province organisation organization
    secretariat consortium syndicate conglomerate retailer manufacturer supplier lender insurer
    publisher broadcaster employer carrier operator developer builder
    cooperative co-operative co-op foundation trust academy university college church synod diocese
    brigade battalion faction rebellion insurgency cartel gang mob crowd newspaper panel jury
    chamber assembly treasury exchange club league company's guild lobby group team mission
    secretariat presidency taskforce inspectorate hospital school newspaper network charity
    hospital canton tribe clan""".split()
)
# Many people at once; each also stands for one of them behind "a".
PEOPLE = frozenset(
    """official minister lawmaker legislator senator deputy diplomat envoy ambassador negotiator
    mediator arbitrator delegate delegation regulator inspector investigator prosecutor judge
    governor mayor councillor councilor commissioner general commander officer soldier troop
    marine sailor pilot guard gunman fighter rebel guerrilla militant insurgent separatist
    paramilitary sniper bomber kidnapper hijacker pirate captor attacker assailant looter rioter
    loyalist hardliner dissident defector partisan extremist terrorist
    striker picket worker driver miner docker teacher nurse doctor engineer farmer grower
    fisherman trucker employee staffer steward
    manager executive director shareholder investor creditor lender bondholder trustee heir
    owner publisher banker broker trader customer consumer taxpayer supplier exporter importer
    producer rival competitor bidder buyer seller insurer retailer manufacturer airline bank
    company firm union employer party opponent critic supporter backer ally
    resident villager islander inhabitant neighbour neighbor local civilian citizen voter
    protester protestor demonstrator marcher activist campaigner environmentalist reformer
    relative widow mother parent family survivor victim witness refugee migrant
    settler passenger commuter patient student pupil pensioner prisoner inmate detainee hostage
    captive tribesman elder cleric bishop priest imam pastor
    analyst expert economist scientist researcher historian professor lecturer scholar academic
    lawyer attorney solicitor journalist reporter editor columnist observer monitor commentator
    aide adviser advisor spokesman spokeswoman spokesperson representative leader politician
    visitor donor volunteer medic paramedic rescuer firefighter policeman detective
    democrat republican conservative liberal socialist communist islamist nationalist
    bystander onlooker shopkeeper tenant landlord fan
    man woman person source insider teenager
    authority country nation government ministry court""".split()
)
# Plurals that are no plain -s, and words that are plural as they stand.
PLURALS = {
    "police": "police", "troops": "troop", "people": "people", "forces": "forces", "staff": "staff",
    "personnel": "personnel", "crew": "crew", "clergy": "clergy", "gunmen": "gunman",
    "crews": "crew",
    "fishermen": "fisherman", "tribesmen": "tribesman", "policemen": "policeman",
    "spokesmen": "spokesman", "countrymen": "countryman", "crowds": "crowd",
    "warplanes": "warplanes", "warships": "warships", "gunboats": "gunboats", "jets": "jets",
    "helicopters": "helicopters", "aircraft": "aircraft", "tanks": "tanks",
    "women": "woman", "men": "man",
    "authorities": "authority", "families": "family", "parties": "party",
    "countries": "country", "companies": "company", "agencies": "agency", "armies": "army",
    "allies": "ally", "ministries": "ministry", "deputies": "deputy", "charities": "charity",
    "universities": "university", "utilities": "utility", "juries": "jury",
}  # fmt: skip
# Whoever stands here decides for nobody, whatever the sentence says of them.
BYSTANDING = frozenset(
    """resident villager islander inhabitant neighbour neighbor local civilian citizen voter people
    protester protestor demonstrator marcher activist campaigner environmentalist reformer relative
    widow mother parent family survivor victim witness refugee migrant settler passenger commuter
    patient student pupil pensioner prisoner inmate detainee hostage captive analyst expert
    economist scientist researcher historian professor lecturer scholar academic journalist
    reporter editor columnist observer commentator customer consumer taxpayer investor trader
    broker critic supporter bystander onlooker shopkeeper tenant fan farmer fisherman crowd mob
    newspaper rioter looter charity volunteer medic doctor nurse teacher university college academy
    publisher broadcaster opponent women lobby dissident man person source insider
    teenager""".split()
)
# What stands before a head and tells how many, how old, from where: no part of the name.
COUNTING = frozenset(
    """the a an this that these those some several many most all both two three four five six seven
    eight nine ten eleven twelve dozen dozens hundreds thousands scores tens few other another
    its his her their our each every any no more fewer about around nearly almost
    hundred thousand million half one""".split()
)
# "Hundreds of residents", "a group of lawyers".
QUANTITIES = frozenset(
    """dozens hundreds thousands scores tens group groups number crowd crowds handful majority most
    few half some many all two three four five six seven eight nine ten several none one each both
    rest""".split()
)
# Plurals that end so are people, but for these: "signallers", "geologists".
PEOPLE_ENDINGS = ("ers", "ists", "ians", "eers", "men")
NO_PEOPLE = frozenset(
    """others papers newspapers numbers members offers orders powers matters letters waters figures
    quarters headquarters covers borders corners computers servers containers trailers towers
    chambers centers tenders ledgers layers rivers markers banners posters stickers trackers
    boosters meters liters litres masters drawers answers prayers dinners winters summers fingers
    shoulders feathers flowers showers disorders murders surrenders transfers partners trousers
    parameters counters filters hangers tankers freighters bombers fighters helicopters choppers
    boxers lists fists mists twists bunkers barriers carriers clusters errors mirrors terrors
    years tears chapters characters specimen regimen omen
    triggers centres cancers disasters consumers registers theaters theatres shelters lockers
    boulders folders holders shutters blisters monsters hamsters fibers fibres tigers spiders
    blockers chargers printers scanners routers sensors processors burners
    blazers sweaters sneakers slippers exists insists persists consists resists assists
    enters offers suffers refers prefers differs covers delivers considers remembers orders
    """.split()
)
# Told by nothing but these, a body is one that the text names elsewhere, and nobody knows which.
KINDS_ALONE = frozenset("organisation organization group party charity body".split())
# In the simple present they are people in general: "consumers want".
ANYBODY = frozenset(
    """people women men consumers customers voters investors executives banks companies firms
    taxpayers patients students donors lenders citizens families parents workers employers buyers
    sellers traders humans politicians governments""".split()
)
