"""Words beside which an act is none, or another one: views, trade, kinds of people, nature."""

from __future__ import annotations

# Without a name and without "the" they are a kind of people; what they do is told of nobody.
KINDS_OF_PEOPLE = frozenset(
    """people americans voters consumers customers shoppers buyers parents families homeowners
    borrowers lenders investors savers students patients readers viewers fans tourists travellers
    travelers commuters drivers taxpayers companies firms businesses banks colleges universities
    schools hospitals donors nations countries men women humans politicians executives managers
    employers workers leaders candidates landlords tenants retailers shops farmers""".split()
)
# Who knows a subject; that they agree is a view that they share, and they put off nothing.
KNOWING = frozenset(
    """experts economists analysts observers critics historians scholars scientists researchers
    doctors lawyers pundits commentators strategists campaigns forecasters traders""".split()
)
# What is put off by those who would have it for themselves.
OWN_PUTTING_OFF = frozenset(
    """purchase purchases buying shopping spending holiday holidays wedding weddings judgment
    judgement verdict surgery retirement planting ballots ballot homework children
    marriage trip trips""".split()
)
# What only tells what somebody thinks or shows; who offers it puts no terms forward.
EXPLAINED = frozenset(
    """evaluation assessment analysis explanation overview account description glimpse insight
    insights view views outlook perspective opinion opinions forecast diagnosis summary critique
    interpretation reading reflection reflections lesson lessons context reasons reason evidence
    commentary joke jokes tips""".split()
)
# A bad name for what nature did, or for a trouble, blames nobody.
DISASTER_NAMES = frozenset(
    """disaster catastrophe tragedy calamity cataclysm apocalypse nightmare emergency crisis
    ordeal""".split()
)
NATURE = frozenset(
    """h1n1 earthquake quake flood floods flooding storm hurricane typhoon cyclone tsunami drought
    wildfire wildfires fire eruption volcano landslide avalanche famine pandemic epidemic outbreak
    virus tornado heatwave crash accident""".split()
)
# Of one's own these were wrong: it is admitted.
OWN_FAULTS = frozenset("mistake error blunder misstep failure wrong regrettable foolish".split())
OWN_DEEDS = frozenset(
    """vote decision choice choices remark remarks comment comments words statement conduct
    behaviour behavior handling action actions use judgment judgement response support move
    performance role letter tweet speech policy""".split()
)
# What one stands up for of one's own only answers whoever attacks it.
OWN_CHOICES = OWN_DEEDS | frozenset(
    """efforts effort work practice practices approach strategy methods tactics style choices
    stance votes purchase purchases spending pay salary bonus bonuses hiring""".split()
)
# What is asked for with these is an answer.
ANSWER_VERBS = frozenset("know share explain describe clarify comment respond recall".split())
ANSWERS = frozenset(
    """impressions impression views view thoughts thought opinion opinions reaction reactions
    assessment memories recollections perspective take plans feelings""".split()
)
# Who is forced to say nothing says no to nobody.
SECRETS = frozenset(
    """discuss reveal disclose say comment elaborate speculate name specify identify divulge
    detail confirm tell rule""".split()
)
# Who would "say" this promises nothing.
SAYING = frozenset(
    """suggest say argue note add describe call guess bet imagine caution submit characterize
    characterise recall venture rename point mention stress repeat""".split()
)
# Behind "that" these words tell what is to come.
COMING = frozenset(
    """will would 'll shall won't wouldn't can could may might must should going to be never
    cannot can't""".split()
)
# Words for attacks that want to win people, not ground.
PERSUADING = frozenset(
    "persuade convince woo win sell promote charm attract lure pitch explain court".split()
)
# What is attacked so is no place.
MOCK = frozenset("simulated mock simulate staged rehearse rehearsed pretend".split())
SEARCHED = frozenset(
    """home homes house houses flat apartment apartments office offices headquarters premises
    warehouse warehouses club studio studios shop shops store""".split()
)
STRIKING = frozenset(
    """strike strikes strikers striking walkout stoppage lockout union unions pickets picket
    dispute""".split()
)
SENT_TO_HELP = frozenset("observers units tents blankets engineers water purification".split())
# Behind "people" or "they" these share an illness, not talks.
ILL = frozenset("virus flu infected disease illness tested infection symptoms outbreak".split())
HELD_UP = frozenset(
    """sign signs banner banners placard placards poster posters photo photograph picture flag
    flags phone phones hand hands copy book card cards trophy""".split()
)
# A charge made anew is blame, or a fact insisted on.
CHARGES = frozenset(
    "claim claims assertion assertions belief contention allegation allegations view".split()
)
# What somebody only looks at or thinks.
VIEWS_HELD = frozenset("view outlook forecast estimate rating opinion lead calendar record".split())
SUPPOSING = frozenset("say suppose imagine assume picture".split())
FORESEEN = frozenset("expected likely set certain sure unlikely poised projected predicted".split())
POLLED = frozenset("percent proportion poll polls survey surveys respondents".split())
JESTS = frozenset("joked jokes joking joke half-joked quipped quips jested".split())
DREADS = frozenset(
    """hope hopes hoped hoping fear fears feared concern concerns worry worries worried prospect
    possibility risk chance chances""".split()
)
# Before "to" these own what follows: "pressed him on his failure to pay".
OWNING_NOUNS = frozenset(
    """failure failures plan plans refusal decision decisions promise promises ability inability
    right rights priority goal aim be is was intention intentions need
    responsibility""".split()
)
# Whoever is telephoned to hear this is not asked.
GREETINGS = frozenset("express thank congratulate discuss apologise apologize wish".split())
# Who visits with these confers with nobody.
TRAVEL = frozenset(
    "holiday holidays vacation fan fans pupil pupils tourist tourists grave museum tour".split()
)
# What is taken away in a figure of speech.
QUALITIES = frozenset("humanity dignity qualities identity innocence joy".split())
# Who resists and will not go on gives way.
RESISTING = frozenset("fight oppose resist contest challenge block dispute appeal".split())
RESISTANCE = frozenset(
    "resistance opposition objection objections demand demands insistence".split()
)
RESOLVED_PRAISE = frozenset("praising honoring honouring thanking commending applauding".split())
