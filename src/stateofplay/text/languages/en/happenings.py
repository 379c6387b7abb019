"""English words for happenings as data: nouns that name one, and words that tell the same act."""

from __future__ import annotations

# Nouns that name a deed or an upheaval by themselves: "the 2009 annexation of ...".
_DEEDS = """annexation invasion occupation seizure war attack bombing shooting massacre killing
assassination coup election referendum uprising revolution revolt crash collapse bankruptcy
earthquake quake tsunami hurricane flood explosion blast fire disaster accident outbreak ceasefire
truce merger takeover acquisition resignation ouster impeachment arrest conviction acquittal trial
verdict strike
protest crackdown siege raid blockade embargo summit withdrawal pullout deployment
independence secession unification partition reunification death murder merger bailout default
abduction kidnapping hijacking defection intervention incursion offensive battle clash riot
massacre genocide deportation expulsion launch test devaluation nationalisation nationalization
privatisation privatization ambush skirmish eruption landslide stampede derailment mutiny
insurrection lockout walkout"""

# Nouns for people coming together or speaking; a date after one belongs to it: "a visit in 2009".
_ENCOUNTERS = """visit meeting talks trip conference speech hearing ceremony interview debate
session vote inauguration handover tour forum event congress assembly gathering rally"""

# Papers that come out of a happening; by themselves they tell of one only beside it.
_PAPERS = """statement declaration communique treaty accord agreement pact protocol convention
constitution resolution ruling memorandum deal contract"""

# Each line: words that one happening is told with; the first stands for all.
_SAME_ACT = """talk negotiation negotiate consult consultation dialogue discussion discuss
declaration statement communique
seize occupy capture annex occupation seizure annexation conquer
propose suggest proposal offer suggestion
reject refuse rebuff dismiss rejection refusal spurn
meet meeting summit host visit encounter
agree agreement accord consent deal pact
die death dead
kill murder slay slaying
sign conclude ink signature clinch seal
resign quit resignation
arrest detain detention
withdraw withdrawal pull pullout retreat
deploy deployment station
sanction embargo
speed accelerate expedite hasten
return handover hand transfer cede
vote elect election ballot poll
attack assault raid bombing bomb
strike walkout picket
sue lawsuit suit
buy acquire acquisition takeover purchase merger merge
convict conviction guilty
sentence jail imprison
begin start launch open
end finish conclude
abduct kidnap abduction kidnapping
quake earthquake
accuse allege charge
announce unveil"""

# Verb and particle that together name an act: "nurses walked out".
PHRASAL = {
    ("walk", "out"): "strike",
    ("break", "off"): "end",
    ("call", "off"): "cancel",
    ("pull", "out"): "withdraw",
    ("step", "down"): "resign",
    ("stand", "down"): "resign",
    ("hand", "over"): "return",
    ("give", "back"): "return",
    ("put", "off"): "postpone",
    ("take", "over"): "buy",
    ("turn", "down"): "reject",
    ("set", "free"): "release",
}

# What one person does but once.
_ONCE = "die bear"

# What two do together: who of them is named first does not matter.
_MUTUAL = "meet talk agree sign marry merge"

# Verbs that say little about what happened: sharing one makes no two tellings alike.
_LIGHT = """be have make take hold give go come get see say tell add speak begin start do put bring
keep show call use become lead"""

# In "the night of 3 May" the date belongs to the verb; in "the treaty of 1990" to the noun.
_TIME_NOUNS = """morning afternoon evening night eve day days week weeks weekend month months year
years quarter half end close start beginning middle course rest most summer autumn fall winter
spring january february march april may june july august september october november december"""

# Who hears or is told things in a hearing.
_COURTS = """court jury jurors judge judges inquest tribunal inquiry hearing magistrates panel
committee commission"""

# What stands after them is somebody's word: "accused them of firing", "denies killing".
_CLAIMS = """accuse accuses accused accusing deny denies denied denying allege alleges alleged
alleging claim claims claimed claiming suspect suspects suspected charged charges dispute disputes
disputed"""

# Present forms with which somebody's word or belief begins: "police believe", "prosecutors say".
_ASSERTS = """say says tell tells believe believes think thinks suspect suspects fear fears allege
alleges claim claims insist insists maintain maintains argue argues"""

DEEDS = frozenset(_DEEDS.split())
ENCOUNTERS = frozenset(_ENCOUNTERS.split())
PAPERS = frozenset(_PAPERS.split())
ONCE = frozenset(_ONCE.split())
MUTUAL = frozenset(_MUTUAL.split())
LIGHT = frozenset(_LIGHT.split())
TIME_NOUNS = frozenset(_TIME_NOUNS.split())
COURTS = frozenset(_COURTS.split())
ASSERTS = frozenset(_ASSERTS.split())
CLAIMS = frozenset(_CLAIMS.split())


def _same_act() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _SAME_ACT.splitlines():
        first, *others = line.split()
        for word in (first, *others):
            found.setdefault(word, first)
    return found


SAME_ACT = _same_act()  # word -> the word that stands for the act
