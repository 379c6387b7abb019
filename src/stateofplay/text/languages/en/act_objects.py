"""English nouns that tell the sense of a verb of many senses, as data."""

from __future__ import annotations

# What an object must be about for a verb of many senses; singular forms.
OBJECTS = {
    "plan": """plan proposal offer idea bid deal treaty pact accord agreement demand call request
        appeal invitation suggestion claim resolution motion condition term ceasefire truce
        compromise solution settlement measure reform bill law move decision effort push
        referendum mediation talk negotiation merger takeover peace arbitration allegation
        charge accusation criticism concern amendment budget draft roadmap initiative ruling
        verdict recommendation concession plea sanction independence membership extension
        responsibility blame nomination candidacy leadership vote step result outcome""",
    "pact": """agreement deal treaty pact accord declaration contract memorandum ceasefire truce
        armistice protocol settlement compromise convention charter statement communique
        understanding cease-fire roadmap standstill""",
    "bid": "offer bid proposal plan takeover merger deal",
    "claim": "claim sovereignty right rights defeat demand mistake error responsibility territory",
    "offer": """offer bid proposal obligation demand complaint support claim objection motion
        application threat charge plan resolution request appeal pledge promise commitment
        recognition candidacy nomination statement accusation lawsuit suit case reservation
        veto""",
    "offered": """talk negotiation dialogue ceasefire truce cease-fire deal treaty agreement pact
        right percent term access place seat
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
        container shipment truck lorry crate fruit grain
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
    "envoy": "diplomat ambassador envoy attache consul inspector correspondent",
    "ties": "tie relation link cooperation contact",
    "captives": """prisoner hostage detainee captive soldier crew suspect sailor fisherman inmate
        journalist activist pastor citizen national student tourist leader member worker""",
    "strike": "strike airstrike attack raid offensive assault invasion",
    "people": """people civilian soldier troop fighter militant policeman officer protester man
        woman child villager worker rebel settler migrant member commander protester demonstrator
        crowd driver guard picket striker resident""",
    "relief": """aid assistance food medicine supply doctor rescuer vaccine help relief tent
        equipment engineer medic nurse team tonne ton blanket generator asylum
        million billion""",
    "territory": """island territory land area region zone province city town enclave base object
        artefact artifact relic painting statue remains treasure""",
    "charge": """charge accusation claim allegation report wrongdoing responsibility involvement
        existence complicity""",
    "fault": """mistake error fault failure defeat guilt responsibility wrongdoing blame failing
        shortcoming""",
    "step": """payment talk deal pact concession compromise merger strike force intervention war
        election use""",
    "papers": """document inventory record archive list data evidence file map intelligence
        information copy paper""",
    "supply": """aid delivery supply export import trade flight shipment loan payment asset account
        fund assistance gas oil power electricity water funding contract licence license""",
    "road": """road bridge border port entrance railway rail line gate crossing highway motorway
        street harbour harbor strait canal airport checkpoint""",
    "wanted": """talk negotiation percent deal treaty pact agreement settlement return release
        ceasefire truce independence autonomy sovereignty seat guarantee compensation apology
        referendum share control withdrawal inquiry mediator mediation vote delay sanction
        recognition compromise rise increase solution access land island end say role peace
        change border job money pay protection asylum""",
    "asked": "request plea appeal wish application demand",
    "published": """statement report result figure detail data document video letter list image
        photo footage album film game product version study survey transcript draft text plan map
        finding stockpile stock fund money aid percent dose
        earnings name recording tape audio book song trailer update communique memo account
        information water gas emission water report paper photograph magazine""",
    "law": "resolution motion bill law budget amendment",
    "deadline": "deadline ultimatum truce ceasefire cease-fire",
    "trial": "session hearing sitting",
    "talks": "talk negotiation consultation discussion",
    "archive": "archive file book record",
    "vessel": "vessel ship boat trawler tanker freighter ferry frigate plane aircraft",
    "barrier": "barricade roadblock barrier camp checkpoint picket protester demonstrator fence",
    "ballot": "ballot strike vote walkout",
    "sense": "peace damages divorce",
    "kindness": """condolence sympathy prayer detail explanation comment glimpse hope view insight
        thanks apology congratulation advice excuse reason evidence clue opportunity chance""",
}

# Bad names that accuse: "called the levy absurd". A denial calls a charge so: `reject`.
BAD_NAMES = frozenset(
    """absurd unjustified unfair illegal unlawful outrageous unacceptable disgraceful shameful
    irresponsible reckless blackmail insult theft robbery provocation provocative aggression
    betrayal lie lies hypocrisy hypocritical scandal scandalous sham farce outrage disgrace
    extortion bullying piracy cowardly dishonest dangerous ridiculous cynical unconstitutional
    discriminatory immoral racist wrong false baseless groundless nonsense insulting harmful
    criminal terrorism barbaric inhumane mistake unwarranted intolerable inexcusable""".split()
)
