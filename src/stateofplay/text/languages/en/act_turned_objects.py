"""Objects that turns of phrase for acts ask for, as data, as in `act_objects.py`."""

from __future__ import annotations

# Name -> nouns: what is stood by, dangled, shelved, lamented, scrambled.
TURNED_OBJECTS = {
    "stood": """stance position demand call offer claim view warning insistence pledge promise
        decision policy principle line price plan term condition refusal target timetable
        deadline proposal account verdict finding version figure conviction argument
        objection statement request opposition ultimatum interpretation guns""",
    "suggested": """plan proposal offer compromise swap exchange split share solution way
        alternative meeting commission panel change truce ceasefire date route loan
        referendum summit conference mediator mediation arbitration formula deal pact
        treaty partition federation moratorium freeze inquiry roadmap package talk
        pause delay cut fund vote amendment concept idea option
        corridor zone patrol timetable arrangement moratorium""",
    "dangled": """prospect possibility promise hope carrot incentive bonus cash loan contract
        visa reward inducement""",
    "invitation": "invitation",
    "office": """office president presidency re-election reelection election nomination senate
        governor mayor power seat independence freedom title record medal glory attention help
        victory championship""",
    "recommended": """approval rejection ban closure release dismissal inquiry prosecution charge
        sanction vaccination review cut increase delay expulsion suspension change reform
        vaccine limit restriction investigation""",
    "entitled": """right rights ownership title entitlement authority dominion jurisdiction
        supremacy""",
    "change": "change revision extension swap exemption search inspection access cut",
    "unaccepted": """award prize medal honour honor gift donation contribution money million dollar
        euro pound payment bribe job post position role premise reality fact
        truth notion need challenge credit card cash student patient guest
        visitor applicant application entry delivery refugee migrant asylum
        evacuee people responsibility blame mistake error fault failure defeat
        guilt wrongdoing failing shortcoming thanks congratulation condolence
        view life death fate risk that support backing
        endorsement tea cup coffee drink food meal lunch dinner flowers chair ride""",
    "refused": """help aid entry access visa passage treatment payment medicine supply supplies
        meeting order permission seat handshake bail landing docking transit
        share money rescue role audience recognition extension""",
    "adopted": """resolution plan proposal bill law motion amendment treaty agreement accord
        declaration budget recommendation text constitution charter framework roadmap statement
        communique compromise package reform""",
    "blamed": "responsibility blame guilt culpability liability",
    "unbowed": """crowd audience king queen emperor altar coffin tomb fan grave flag statue shrine
        memorial""",
    "besieged": "siege blockade occupation offensive search dog hunt",
    "left": """talk negotiation meeting summit race contest conference convention tournament
        alliance coalition merger dialogue mediation consultation discussion auction bidding
        campaign deal tender scheme treaty accord""",
    "vague_sum": "money cash card",
    "parley": "talks negotiations",
    "table": "table talks negotiations",
    "words": "word remark comment statement charge accusation allegation slur insult",
    "objection": "objection veto opposition hold reservation",
    "question": "question issue matter topic subject",
    "cab": "cab taxi",
    "peril": "risk danger peril hazard menace",
    "disaster": """disaster catastrophe chaos famine collapse bloodshed violence ruin crisis
        shortage hunger flood drought extinction doom calamity turmoil unrest escalation""",
    "misdeed": """failure failures record handling response lie hypocrisy double policy policies
        stance conduct behaviour behavior""",
    "lamented": """lack absence failure decision vote refusal record handling response delay policy
        stance silence conduct behaviour behavior tone""",
    "helped": "aid assistance",
    "eligible": "eligibility fitness judgment judgement patriotism loyalty competence",
    "patrol_boats": "patrol cutter gunboat squadron flotilla convoy",
    "levy": "levy toll surcharge",
    "curbs": "curb restriction control sanction limit",
    "state": "state curfew emergency",
    "sacked": "sacked dismissed strikers striking",
    "pictures": "picture image footage data intelligence radar wreckage evidence file",
    "bureau": "office mechanism hotline line database unit team court secretariat",
    "rations": """flour bread water food medicine blanket tent ration rice grain milk fuel aid
        supplies clothing parcel""",
    "kitchen": "kitchen clinic hospital shelter camp",
    "help_paid": "treatment schooling repair reconstruction hospital clinic burial funeral relief",
    "taps": "tap taps",
    "network": "network railway rail line port airport mine factory plant city traffic country",
    "grants": "grant subsidy subsidies stipend",
    "battery": "battery artillery missile howitzer launcher",
    "reserves": "reservist reserve conscript",
    "drills": "drill manoeuvre maneuver wargame exercise manoeuvres maneuvers",
    "ringed": """monastery village town city parliament palace embassy building headquarters camp
        island compound house home church mosque station prison ministry plant""",
    "gates": "gate entrance harbour harbor road",
    "seaborne": """tanker trawler freighter ferry vessel ship boat yacht cutter barge frigate
        coaster tug""",
    "newsroom": "newspaper bank firm company club school mosque church studio",
    "refinery": "refinery pipeline depot substation",
}
