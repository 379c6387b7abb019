"""English words around statement acts and deeds, as data; the verbs stand in `acts.py`."""

from __future__ import annotations

# Acts of ours (propose, promise, ...) have no PLOVER class. Taking back an offer is not RETREAT.
WITHOUT_PLOVER = frozenset(
    "propose promise accept_if insist withdraw warn postpone claim".split()
)  # fmt: skip

DEED_ACTS = frozenset("retreat cooperate aid sanction mobilize coerce assault".split())

# Final consonant doubled before -ed and -ing.
DOUBLED = frozenset(
    """commit drop scrap slap expel put admit ban bar snub slam submit stop plan permit beg rebut
    ram stab rap bid rip dub swap strip rub shun gun skip ship defer confer refer prefer transfer
    concur deter compel rebel regret shrug drag grab rob rig plot hug tap trap trim slip step nab
    mob mug omit remit emit transmit permit equip pin plug prod spur stir stun shop bet bug dig
    dip fit flog gag jam map mar nag nod pad pat quit scan scar whip wrap zip airdrop
    kidnap""".split()
)

# Nouns that stand for the country or body before them: "Japan's ministry", "the Soviet government".
OFFICE_NOUNS = frozenset(
    """government ministry minister president premier chancellor spokesman spokeswoman spokesperson
    official officials authorities parliament cabinet embassy leader leadership delegation
    troops forces army military navy soldiers police administration regime
    ambassador envoy diplomat chief negotiators board management union warplanes jets
    services lawmakers prosecutors aircraft planes gunmen guards inspectors trustees bosses
    officers fighters gunboats counterpart colleague frigates frigate cutter cutters marines drones
    destroyers warship warships helicopters coastguard commandos paratroopers bombers artillery
    tanks patrols patrol agents emissaries emissary""".split()
)
# What one who leads a body or a state has: "Ito's cabinet" is his state's.
LED = frozenset("government cabinet ministry administration office members".split())
# "A spokesman for Arland", "a lawyer of the company": whoever is spoken for speaks.
SPOKES_NOUNS = frozenset(
    "spokesman spokeswoman spokesperson lawyer lawyers solicitor counsel aide".split()
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
    neighbors states companies teams delegations boards trustees governors""".split()
)

# "Declined to comment" keeps silent; it refuses nobody anything.
SILENT_VERBS = frozenset(
    """comment say specify elaborate discuss answer name identify confirm disclose reveal give
    speculate detail describe explain respond address weigh elaborate estimate predict reply
    offer provide release speak""".split()
)
# "Declined to be interviewed".
SAID_OF = frozenset("interviewed named identified quoted drawn specific".split())

# What may be refused without refusing anybody anything: "declined to give details".
TOLD_NOUNS = frozenset(
    """details detail reason reasons comment interview interviews figure figures name names
    information explanation answer answers specifics timeline number numbers date""".split()
)
# Verbs that only carry a noun of doing: "issued an appeal", "expressed support for".
LIGHT_VERBS = """issue make express voice file lodge launch repeat send renew give offer deliver
reiterate reaffirm submit put""".split()

# What a threat threatens with: "warned that it would cut off the gas".
HARMING_VERBS = frozenset(
    """cut walk strike sue close shut block retaliate respond withdraw leave pull halt stop suspend
    expel impose attack fire dismiss seize boycott quit freeze ban bar bomb shell invade occupy
    arrest detain blockade punish cancel scrap veto abandon withhold refuse lock evict sink
    destroy kill crush deport storm raid paralyse paralyze picket torpedo topple jail starve
    sanction sabotage hit""".split()
)

# What can only harm: "vowed to sue"; a vow to halt or cut may please.
VOWED_HARMS = frozenset(
    """sue strike retaliate block veto boycott bomb shell attack punish destroy kill expel seize
    invade blockade annex evict fight crush hunt avenge storm shoot jail arrest topple oust smash
    raze ram torpedo cripple paralyse paralyze picket deport banish sanction sabotage strangle
    starve flatten crack prosecute impose""".split()
)


# Who is ready to do what: an offer. Other verbs after "ready to" may threaten.
OFFERED = frozenset(
    """talk negotiate discuss hand return meet accept sign withdraw compromise resume hold give
    concede consider release cooperate help transfer cede make share lift recognise recognize
    join pay sell buy raise cut end stop halt extend agree provide allow free reopen lend host
    mediate support send open supply attend participate listen engage restore surrender disarm leave
    drop reduce lower contribute consult sell lease grant ease suspend delay postpone mothball
    shelve
    waive
    abide comply dismantle scrap close vacate evacuate reinstate rehire honour honor
    unfreeze""".split()
)
# Who is ready to do this without a condition may say yes; it offers nothing yet.
TALKED = frozenset(
    """talk negotiate discuss meet accept sign compromise agree consider join consult cooperate
    participate attend listen engage recognise recognize hold resume""".split()
)
# "would not accept": a refusal. Other verbs after "would not" may only predict.
REFUSED = frozenset(
    """accept agree sign recognise recognize negotiate give hand cede surrender withdraw back
    compromise allow tolerate attend talk resign yield bow lift release return extend abandon pay
    sell leave join support ratify cooperate participate drop concede abandon meet discuss
    change retreat relinquish raise lower cut negotiate apologise apologize stop end reopen
    open free cross share disarm waive grant permit pardon reconsider intervene bargain
    countenance entertain contemplate brook consent submit kneel capitulate concede approve rejoin
    reinstate rehire renew vacate relent lend finance fund host
    deal scrap reverse suspend obey comply recognise recognize renounce vacate""".split()
)
# After "will" or "would" these foretell; they promise nothing.
STATIVE = frozenset(
    """be have see know forget remember need like love want think believe feel seem become get
    take come win lose never not always also likely probably say tell find understand look
    miss hear expect hope wait still only consider decide study review examine vote seem
    appear agree gain recover rebuild fall rise grow suffer succeed fail survive ask go head
    reach start end""".split()
)
# After "let's" these invite nobody to anything.
IDLE = frozenset(
    """see say be face hope wait remember not just go get look think pray call
    make try start move recognize recognise stay keep assume pretend put take do turn begin leave
    suppose imagine understand forget know admit acknowledge recall listen hear""".split()
)

# What stands bare in their that-clause is wanted, not told: "demanded that Arland sign".
MANDATIVE_VERBS = """propose suggest demand insist ask urge request recommend require advise order
prefer move stipulate""".split()
# Nothing that stands in their that-clause is told as fact.
WISHING_VERBS = """want wish hope expect fear worry ensure doubt imagine assume suppose pretend seek
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
POINTED = frozenset(
    "jr sr mr mrs ms dr gen col lt sgt capt sen rep gov st inc corp ltd co u.s u.n u.k e.u".split()
)

# Who does this to a plan leaves nothing open.
CALLING_OFF = "postpone cancel suspend delay avert scrap shelve call abandon drop defer".split()

# An object may stand before these: "turned the offer down".
PARTICLES = frozenset("down off out up back over aside away through in".split())

# What is insisted on holds one of these; what only was or is so is a fact.
DEMANDING = frozenset(
    """must should will would won't wouldn't shall be need needs negotiable non-negotiable belong
    belongs discussion unacceptable""".split()
)
# Bare behind one subject these are wished: "that the company remain free".
WISHED = frozenset(
    "remain stay keep leave sign withdraw go come stop give take join attend".split()
)
# Not to do this is to hold fast: "would not budge on pay", "has not changed its stance".
GIVING_WAY = frozenset("budge waver flinch".split())
SHIFTING = frozenset("change shift soften alter".split())
OWN_STANCE = frozenset("position stance mind view line tune policy terms".split())
