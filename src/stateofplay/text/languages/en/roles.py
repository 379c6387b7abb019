"""English words around names as data: titles, kinds of bodies and places, papers, kin.

All folded (lower case, possessive ending and closing point off).
"""

from __future__ import annotations

from stateofplay.text.languages.en.occupations import OCCUPATIONS

# A title ends with one of these: "foreign minister", "chief government spokesman".
_TITLE_HEADS = """president premier minister chancellor king queen prince princess emperor empress
pope senator congressman congresswoman representative governor mayor ambassador envoy consul
secretary chairman chairwoman chairperson chair director commissioner commander general colonel
major captain lieutenant admiral marshal sergeant brigadier corporal chief leader spokesman
spokeswoman spokesperson judge justice prosecutor attorney lawyer solicitor barrister magistrate
professor doctor dr prof gen col maj capt lt adm sgt brig cmdr sen rep gov cardinal archbishop
bishop rabbi imam ayatollah sheikh sheikha sultan emir shah mufti reverend rev father pastor lord
lady sir dame baron baroness count duke duchess mp mep mla speaker deputy undersecretary ceo cfo
coo founder owner editor author reporter correspondent journalist columnist analyst economist
historian activist politician lawmaker legislator negotiator diplomat coordinator rapporteur
mediator inspector superintendent officer constable detective sheriff treasurer manager coach
captain striker midfielder goalkeeper executive banker trader adviser advisor aide strategist
researcher scientist scholar expert physician surgeon dictator warlord candidate nominee
presidential-candidate counsel counsellor counselor vice-president vice-chancellor
vice-premier vice-chairman vice-minister pm singer actor actress artist writer novelist poet
filmmaker musician architect engineer farmer teacher student resident widow heir taoiseach
comptroller governor-general president-elect councillor councilor tycoon billionaire magnate
businessman businesswoman entrepreneur investor whistleblower dissident star veteran player
defender forward winger batsman bowler cricketer footballer boxer sprinter director-general
secretary-general dci supt insp cllr guitarist drummer bassist producer songwriter rapper
presenter publicist sculptor violinist pianist conductor comedian choreographer"""

# Words that stand inside a title before its head.
_TITLE_MODIFIERS = """prime foreign deputy vice assistant associate acting interim former ex late
first second third chief senior junior general executive managing attorney supreme lead leading
national federal state provincial regional local military naval air army navy defence defense
interior home finance economy economic trade commerce industry justice health education culture
environment energy agriculture transport labour labor development information communications
internal external affairs security police government cabinet party opposition ruling press
parliamentary presidential ministerial foreign-policy campaign crown grand high special
under permanent under-secretary district court chief-executive chief-cabinet cabinet-level
financial operating technology marketing human rights defence-force rear lieutenant major
brigadier colonel staff sergeant warrant sub field wing group lord lady right honourable
honorable hon political union business city council company club team community religious
spiritual tribal rebel guerrilla separatist long-time longtime veteran then-prime then outgoing
incoming newly-elected nuclear peace climate oil petroleum water mining tourism sports youth
women's women social welfare planning budget treasury public private works science research
investment railway housing immigration refugee defense-policy legal democratic republican
conservative liberal socialist communist centrist left-wing right-wing far-right independent
co house senate majority minority congressional economics science diplomatic election"""

# Titles of more than one word with "of" or "to" inside, folded.
_LONG_TITLES = """secretary of state
secretary of defense
secretary of defence
under secretary of state
deputy secretary of state
assistant secretary of state
minister of foreign affairs
minister of defence
minister of defense
minister of finance
minister of justice
minister of state
minister of the interior
minister of health
minister of education
minister of trade
head of state
head of government
chief of staff
chairman of the joint chiefs
speaker of the house
chancellor of the exchequer
attorney general
leader of the opposition
chief executive officer
prince of wales
director of national intelligence
commander in chief
member of parliament"""

# Forms of address, with the gender they tell.
HONORIFICS = {
    "mr": "m", "mrs": "f", "ms": "f", "miss": "f", "messrs": "m", "sir": "m", "dame": "f",
    "lord": "m", "lady": "f", "mister": "m", "madam": "f", "madame": "f", "monsieur": "m",
    "herr": "m", "frau": "f", "senor": "m", "señor": "m", "senora": "f", "señora": "f",
    "king": "m", "queen": "f", "prince": "m", "princess": "f", "pope": "m", "spokesman": "m",
    "spokeswoman": "f", "chairman": "m", "chairwoman": "f", "congressman": "m",
    "congresswoman": "f", "duke": "m", "duchess": "f", "baroness": "f", "emperor": "m",
    "empress": "f", "businessman": "m", "businesswoman": "f", "actress": "f", "sheikha": "f",
    "cardinal": "m", "archbishop": "m", "imam": "m", "rabbi": "m",
    "ayatollah": "m", "sultan": "m", "emir": "m", "councilwoman": "f", "policewoman": "f",
}  # fmt: skip

# Addresses that say nothing but the gender: no role.
ADDRESSES = frozenset(
    """mr mrs ms miss messrs mister madam madame monsieur herr frau senor señor senora señora
    sir dame""".split()
)

# Offices that "the leader" of a country may mean.
LEADERS = frozenset(
    """president premier chancellor king queen emperor leader ruler dictator pm taoiseach
    sultan emir shah prime-minister""".split()
)

# Kin words and their gender: a person brought in by one is never the one named before.
KIN = {
    "father": "m", "mother": "f", "son": "m", "daughter": "f", "brother": "m", "sister": "f",
    "wife": "f", "husband": "m", "grandfather": "m", "grandmother": "f", "grandson": "m",
    "granddaughter": "f", "uncle": "m", "aunt": "f", "nephew": "m", "niece": "f", "cousin": "-",
    "stepfather": "m", "stepmother": "f", "stepson": "m", "widow": "f", "widower": "m",
    "girlfriend": "f", "boyfriend": "m", "fiancee": "f", "fiancée": "f", "father-in-law": "m",
    "brother-in-law": "m", "son-in-law": "m", "sister-in-law": "f", "mother-in-law": "f",
    "twin": "-", "half-brother": "m", "half-sister": "f", "sibling": "-", "parents": "-",
    "sons": "m", "daughters": "f", "brothers": "m", "sisters": "f",
}  # fmt: skip

# The last word of an organisation's name.
_BODY_ENDS = """ministry party council commission committee university college academy institute
institution school corp corporation inc ltd plc co company companies group agency parliament bank
court tribunal authority administration bureau department office union federation confederation
association organization organisation society foundation fund trust alliance coalition congress
assembly senate cabinet board chamber league club fc network news newspaper times post herald
tribune gazette telegraph journal magazine press broadcasting television tv radio airlines airways
air motors motor electric electronics energy petroleum oil gas pharmaceuticals steel industries
holdings partners capital securities insurance technologies systems solutions services studios
pictures entertainment records brothers sons army navy force forces brigade brigades battalion
regiment police guard guards militia command corps squad taskforce unit service secretariat
mission delegation directorate inspectorate watch initiative network front movement brotherhood
church synod diocese hospital clinic center centre laboratory laboratories limited incorporated
museum library gallery
exchange consortium cooperative union workers teamsters senate house legislature duma rada
caucus democrats republicans liberals greens conservatives nationalists rovers wanderers athletic
united rangers celtic tigers lions eagles daily weekly tribune reuters observatory directorate
regime government junta state-department volunteers jihad ag sa ag gmbh spa nv llc llp bhd pty kk
kaisha healthcare telecom telecommunications bancorp foods stores supermarkets guild terminals
transit grid railways infirmary"""

# Body words that may be followed by "of ..." or "for ...".
_BODY_HEADS = """ministry bank university department council court institute office house party
organization organisation association federation union board bureau chamber committee congress
academy centre center college school church front movement army commission authority agency league
society directorate office government parliament assembly fund foundation campaign coalition
alliance community network hospital museum academy association secretariat division
knights friends doctors reporters"""

# The last word of a place's name, and the first.
_PLACE_ENDS = """island islands isle isles river city sea ocean bay gulf strait straits peninsula
province district county region territory territories mountains mountain hills valley desert
canal lake creek falls forest plateau coast delta archipelago chain reef atoll shoal rocks cape
street avenue road square boulevard lane airport port harbor harbour station bridge dam park
beach stadium prison palace village town township suburb prefecture oblast state heights
highlands plains basin rift corridor zone camp base"""
_PLACE_STARTS = """lake mount mt cape fort port gulf bay strait isle camp saint-denis san
santa são sao el-"""

# The last word of the name of a paper or a happening: neither person nor place nor body.
_NEITHER = """treaty declaration agreement accord accords war wars forum summit conference olympics
olympic games cup festival day act bill law constitution resolution pact convention protocol
memorandum revolution crisis championship championships prize award awards communique report
charter code plan doctrine amendment referendum election elections campaign operation trophy open
marathon tour series season spring intifada uprising holocaust week month year anniversary
deal agenda strategy project programme program initiative statement talks negotiations dispute
affair scandal case trial hearing inquiry syndrome disease virus street-journal standard medal
order cross code system rifle missile jet aircraft tank edition album song film book novel
christmas easter ramadan eid passover hanukkah century era age congress-party dialogue policy
partnership roadmap road-map process question problem theory effect index scale rate
english language flu covid covid-19 pandemic coup massacre genocide incident disaster earthquake
hurricane typhoon cyclone storm tsunami embargo sanctions vision mandate"""

# Nouns for one human being that a pronoun may mean.
_HUMANS = """man woman boy girl official spokesman spokeswoman spokesperson minister officer expert
analyst resident source lawyer attorney prosecutor judge diplomat soldier commander general leader
president premier chancellor witness victim suspect defendant author professor researcher scientist
doctor teacher student worker driver farmer fisherman refugee activist journalist reporter
correspondent editor politician lawmaker senator governor mayor ambassador envoy negotiator chief
chairman chairwoman director executive manager ceo founder owner king queen prince princess pope
bishop priest rabbi imam father mother son daughter brother sister wife husband grandfather
grandmother uncle aunt person child baby teenager patient player coach aide adviser advisor
candidate veteran pilot sailor captain gunman attacker policeman policewoman detective neighbour
neighbor friend colleague economist historian businessman businesswoman pensioner widow survivor
trader investor photographer cameraman translator secretary dissident rebel fighter prisoner
inmate killer nurse clerk boss predecessor successor counterpart star singer actor actress writer
artist user customer voter client singer runner tenant employee employer"""

# Nouns with a people's adjective that stand for its state: "Freedonian troops".
_STATE_NOUNS = """government authorities authority troops forces military army navy officials
official side delegation diplomats diplomat negotiators leadership cabinet regime administration
state ministry parliament president's envoy embassy police warplanes warships jets fighters
soldiers commanders intelligence representatives lawmakers coastguard"""

# Verbs that tell of a human being or a body that speaks.
_HUMAN_VERBS = """said says told tells added asked warned insisted argued explained wrote writes
replied recalled noted stressed claimed admitted believes thinks testified tweeted joked confessed
resigned died married grew graduated apologised apologized"""


# The last word of a firm's full name; what stands before it is its short name ("Doe Foods Inc").
_FIRM_ENDS = """inc corp corporation ltd plc co company group holdings ag sa gmbh llc llp nv spa
limited incorporated foods motors airlines airways pharmaceuticals industries technologies
systems steel energy oil petroleum electronics telecom pictures entertainment studios stores
supermarkets healthcare metals chemicals software biotech therapeutics grid power transit
transport logistics shipping freight railway railways rail ferries tramways utilities aviation
mining minerals cement breweries insurance semiconductors aerospace health terminals docks
dockyards shipyards pharma cinemas hotels bakeries mills"""

# What only a firm or another body has: "Doe's shareholders", "shares of Doe".
_FIRM_NOUNS = """shares shareholders shareholder stock board bid ceo investors executives subsidiary
management takeover merger headquarters spokesman spokeswoman employees directors chairman
earnings"""


# Owners inside the name of a body: "People's Army", "Nurses' Union", "King's College".
_OWNERS = """people women men children workers farmers lawyers teachers students nurses doctors
miners soldiers veterans peasants traders employers king queen prince princess bishop girl girls
boys mother mothers patients consumers citizens pensioners seamen dockers writers players officers
pilots drivers actors"""

# Letters behind a person's name that tell of an honour or a profession.
_POST_NOMINALS = """qc kc sc cbe obe mbe kbe dbe gcmg kcmg cmg phd md esq"""

# Meetings and papers that bear the name of the city where they were made: "the Oslo talks".
_MEETING_NOUNS = """talks summit meeting meetings agreement agreements declaration accord accords
round conference negotiations deal pact treaty protocol communique statement forum negotiation
congress convention memorandum"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLE_HEADS = _words(_TITLE_HEADS) | frozenset(HONORIFICS) | frozenset(KIN) | OCCUPATIONS
TITLE_MODIFIERS = _words(_TITLE_MODIFIERS)
LONG_TITLES = tuple(tuple(line.split()) for line in _LONG_TITLES.splitlines())
BODY_ENDS = _words(_BODY_ENDS)
BODY_HEADS = _words(_BODY_HEADS)
FIRM_ENDS = _words(_FIRM_ENDS)
FIRM_NOUNS = _words(_FIRM_NOUNS)
PLACE_ENDS = _words(_PLACE_ENDS)
PLACE_STARTS = _words(_PLACE_STARTS)
NEITHER = _words(_NEITHER)
HUMANS = _words(_HUMANS) | OCCUPATIONS
OWNERS = _words(_OWNERS)
POST_NOMINALS = _words(_POST_NOMINALS)
# Nouns for a body that `the` alone may point back to, and the last words of the names that fit.
PARTY_NOUNS = {
    "union": _words("union teamsters"),
    "hospital": _words("hospital clinic infirmary"),
    "university": _words("university"),
    "college": _words("college"),
    "bank": _words("bank"),
    "court": _words("court"),
    "party": _words("party"),
    "commission": _words("commission"),
    "committee": _words("committee"),
    "council": _words("council"),
    "ministry": _words("ministry"),
    "airline": _words("airlines airways"),
    "federation": _words("federation"),
    "association": _words("association"),
    "foundation": _words("foundation"),
    "museum": _words("museum gallery"),
    "gallery": _words("gallery"),
    "authority": _words("authority"),
    "agency": _words("agency"),
    "regulator": _words("authority regulator"),
    "board": _words("board"),
    "trust": _words("trust"),
    "institute": _words("institute"),
    "academy": _words("academy"),
    "guild": _words("guild"),
    "church": _words("church"),
    "movement": _words("movement"),
    "front": _words("front"),
    "tribunal": _words("tribunal"),
}
# Bodies that towns and regions have as well: their names need no country in a pile about one state.
LOCAL_BODIES = _words(
    "board council authority commission committee agency union association federation guild trust"
)
# Houses that act: their names are rather a body's than a place's.
ACTING_HOUSES = _words("museum gallery hospital clinic infirmary university college theatre")
# Nouns of state that `the` alone may point back to: "the Freedonian government ... the government".
STATE_PARTY_NOUNS = _words("government army military authorities troops forces")
# Nouns for an armed body that are printed right behind its name: "the Such rebels".
FIGHTER_NOUNS = _words("rebels guerrillas militants insurgents")
# Roles that speak for the body that they are named with.
BODY_LEADERS = _words(
    """leader president chairman chairwoman chairperson chair ceo executive director secretary
    secretary-general director-general spokesman spokeswoman spokesperson commander chief boss
    negotiator treasurer head commissioner convener convenor organiser organizer trustee"""
)
# Offices that firms have; the ends of a role as it is written.
FIRM_OFFICES = (
    "chief executive",
    "ceo",
    "finance director",
    "sales director",
    "operations director",
    "chief financial officer",
)
MEETING_NOUNS = _words(_MEETING_NOUNS)
STATE_NOUNS = _words(_STATE_NOUNS)
HUMAN_VERBS = _words(_HUMAN_VERBS)
PARTICLES = _words(
    "van von de der den del della di da das do dos du la le el al bin ibn bint ben ter ten y e af "
    "zu abu ould d' ag ul ur ni ní nic"
)

# Sentence openers that are no names although a capital follows: "Meanwhile Roe said".
OPENERS = _words(
    """does do did had has have is are was were will would can could should might must
    meanwhile however earlier later former according yesterday today tomorrow tonight still yet
    even also instead moreover furthermore nevertheless nonetheless therefore thus hence perhaps
    maybe indeed although though despite besides since unlike like among amid amidst alongside
    across along around beyond beneath toward towards upon throughout regarding concerning
    following given asked speaking addressing responding reacting describing citing quoting noting
    adding calling saying told recently previously currently last next this many several both two
    three four five six seven eight nine ten hundreds thousands millions dozens some most all
    another each every neither either one first second third finally eventually lastly soon once
    twice ever never always often sometimes usually whether whatever whenever wherever whoever why
    how let please thank thanks yes no well ok oh hello dear here there now then just only such
    same other others what which who whose whom when where while because if unless until till
    without within inside outside under over above below before after during through against
    between by at in on to from for with of off out up down near as so but and or nor not via per
    than the a an these those that its his her their our my your it he she they we i you us them
    him me"""
)
# Nouns and adjectives that open sentences: part of a name only when more of it follows.
SOFT_OPENERS = _words(
    """residents officials experts analysts critics supporters opponents observers
    police troops soldiers protesters demonstrators witnesses sources relations talks negotiations
    efforts tensions fighting violence clashes attacks reports news media people women men
    children students workers voters pictures photos photo video image file read more related
    share follow click original source copyright updated published posted editing reporting written
    additional compiled text new old big great good bad early late high low long short part much
    little few less more best worst better worse top bottom left right front back side whole half
    quarter full empty open closed free public private foreign domestic national international
    local regional global world western eastern northern southern central north south east west
    state government president prime minister leaders leader parliament congress court judge
    doctors lawyers prosecutors investigators authorities lawmakers diplomats ministers
    negotiators scientists researchers economists investors traders shares stocks prices oil gold
    interest-rates inflation exports imports trade growth demand supply sales profits revenue"""
)
CALENDAR = _words(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
    sunday mon tue tues wed thu thur thurs fri sat sun gmt utc est edt bst cet am pm"""
)
