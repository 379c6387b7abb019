"""English nouns that tell the sense of a verb of many senses, as data."""

from __future__ import annotations

# What an object must be about for a verb of many senses; singular forms.
OBJECTS = {
    "plan": """plan proposal offer idea bid deal treaty pact accord agreement demand call request
        appeal invitation suggestion claim resolution motion condition term ceasefire truce
        compromise solution settlement measure reform bill law move decision effort push
        referendum mediation talk negotiation merger takeover peace arbitration allegation
        charge accusation criticism concern amendment budget draft roadmap initiative ruling
        verdict recommendation concession plea figure sum quota text wording clause ultimatum tariff sanction independence membership extension
        responsibility blame nomination candidacy delay mediator leadership vote step result outcome""",
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
    "stance": """stance position demand call offer claim view warning insistence pledge promise
        opposition refusal support commitment request policy plan intention determination""",
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
    "strike": "airstrike attack raid offensive assault invasion",
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
    "promised": """withdrawal peace ceasefire agreement deal treaty talk return reform compromise settlement
        reduction release truce pact disarmament accord plan""",
    "risk": """risk danger threat link cause play infection terrorism involvement sabotage suspect
        error fault""",
    "held": """fund money asset ship vessel crew remains body bodies boat tanker cargo blogger
        container shipment truck goods fruit mango vehicle plane aircraft property passport""",
    "reopened": """border crossing talk embassy frontier road roadblock checkpoint strait airspace
        bridge gate consulate""",
    "takeover": "takeover",
    "goods": """aid assistance food medicine supply doctor rescuer vaccine help relief tent equipment
        engineer medic nurse team tonne ton blanket generator""",
    "draft": """plan proposal offer roadmap draft blueprint framework compromise initiative package
        formula""",
    "tender": "offer bid proposal counteroffer counter-offer overture approach counterproposal",
    "motion": "resolution motion bill law budget amendment legislation",
    "assurance": "assurance guarantee pledge promise commitment vow",
    "ordered": """release withdrawal closure evacuation halt end removal return recount retrial review
        probe inquiry investigation ceasefire truce arrest extradition disclosure""",
    "askable": """help aid assistance support permission approval assurance guarantee clarification
        explanation apology loan funding compensation damages concession backing exemption
        protection asylum mediation""",
    "applied": """membership permit permission licence license asylum loan aid bailout extension
        injunction leave""",
    "arbitration": "arbitration mediation injunction",
    "terms": "term price fee timetable date truce ceasefire package budget",
    "dispute": "dispute lawsuit suit strike quarrel row claim case difference conflict",
    "granted": """permission request autonomy amnesty pardon asylum access licence license extension visa
        clemency approval leave independence bail entry reprieve waiver immunity exemption""",
    "ruling": """ruling verdict decision order ban election result law judgment judgement sentence
        conviction""",
    "suit": "lawsuit suit case complaint appeal petition motion charge",
    "complaint": "lawsuit suit complaint grievance protest charge counterclaim counter-claim",
    "protested": "protest complaint",
    "finding": "finding claim report figure result charge account version allegation",
    "fought": """extradition bill takeover merger ban plan proposal ruling lawsuit eviction closure
        deportation""",
    "order": "order ban ultimatum injunction curfew resolution deadline ruling sanction",
    "consent": "consent support backing approval signature vote",
    "pressure": "pressure demand call attempt",
    "sovereign": "sovereignty independence claim right government statehood border ownership",
    "rhetoric": "rhetoric language tone criticism",
    "apology": "apology apologies",
    "concession": "concession compromise",
    "regret": "regret remorse contrition",
    "truce": "ceasefire truce cease-fire armistice",
    "planned": """visit trip tour contract order exercise conference protest boycott march rally walkout
        meeting talk summit election vote strike referendum concert hearing deal sale merger
        game match ceremony event""",
    "bloc": "coalition alliance treaty pact accord bloc federation",
    "stayed": "execution order ruling deportation extradition eviction injunction",
    "protest": "protest demonstration rally uprising revolt riot unrest dissent march sit-in",
    "harm": """strike retaliation sanction war boycott veto lawsuit walkout tariff reprisal invasion
        attack force action countermeasure revenge embargo blockade violence""",
    "reprisal": "retaliation reprisal countermeasure revenge vengeance",
    "blame": "accusation barb insult blame recrimination charge",
    "anger": """anger outrage dismay fury displeasure indignation disgust condemnation criticism
        disapproval disappointment""",
    "exercise": "exercise drill manoeuvre maneuver wargame",
    "peacekeepers": "peacekeeper peacekeeping rescuer medic doctor nurse",
    "aid": "aid funding assistance subsidy subsidies",
    "membership": "membership accreditation licence license registration",
    "licence": "licence license permit visa accreditation charter permission contract citizenship",
    "walkout": "walkout stoppage boycott hunger sit-in slowdown go-slow strike",
    "sanctions": "sanction tariff embargo blockade ban restriction boycott curfew",
    "embassy": "embassy consulate mission",
    "wages": "wage pay rent dues salary salaries rations",
    "curfew": "curfew martial blockade siege",
    "crossing": "border crossing frontier airspace strait port checkpoint",
    "media": "newspaper channel website station network outlet broadcaster daily magazine radio",
    "website": "website site access internet channel twitter facebook",
    "square": "square camp street encampment building site barricade",
    "victims": """child children student tourist hostage guest passenger family families minister general
        militia insurgent terrorist person others men women guard soldier prisoner bystander
        pilgrim worshipper fisherman fishermen sailor doctor nurse aid journalist resident
        refugee girl boy baby peacekeeper marine trooper shopper guest negotiator""",
    "military": "target base position depot convoy compound",
    "missiles": "rocket missile shell shot mortar bomb torpedo bullet round",
    "airstrike": "strike airstrike",
    "raid": "attack raid assault ambush offensive incursion invasion",
    "freed": """up fund funds space money time capital resource cash way hand miner itself himself
        herself themselves""",
    "sentence": "sentence",
    "treasure": """object artefact artifact relic painting statue remains treasure portrait sculpture skull
        antiquity antiquities manuscript body bodies land document bone ashes mask throne crown
        collection carving looted""",
    "lifted": """sanction tariff embargo blockade ban restriction curfew siege boycott suspension freeze
        emergency occupation moratorium quarantine veto""",
    "siege": "siege blockade occupation offensive",
    "hostility": """attack shelling bombing offensive operation hostility hostilities fighting airstrike
        violence raid bombardment eviction harassment settlement""",
    "compensation": "compensation damages reparation restitution ransom",
    "reactor": "reactor centrifuge enrichment",
    "refugees": "refugee asylum-seeker evacuee migrant asylum",
    "debt": "debt loan",
    "fighters": "rebel fighter insurgent militia opposition",
}

# Bad names that accuse: "called the levy absurd". A denial calls a charge so: `reject`.
BAD_NAMES = frozenset(
    """absurd unjustified unfair illegal unlawful outrageous unacceptable disgraceful shameful
    irresponsible reckless blackmail insult theft robbery provocation provocative aggression
    betrayal lie lies hypocrisy hypocritical scandal scandalous sham farce outrage disgrace
    extortion bullying piracy cowardly dishonest dangerous ridiculous cynical unconstitutional
    liar bigot bigoted crook thug dictator tyrant coward hypocrite fraud illegitimate
    undemocratic insincere deceitful disrespectful outlandish appalling despicable deplorable foolish
    misguided unworkable untrue invalid null void discriminatory immoral racist wrong false baseless groundless nonsense insulting harmful
    criminal terrorism barbaric inhumane mistake unwarranted intolerable inexcusable""".split()
)
