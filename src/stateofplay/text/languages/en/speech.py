"""English words of speech: verbs that report it, nouns that name it, and the small words around.

Source: the cue words of the PolNeAR training part that govern at least three quotes, and their
near synonyms; a verb of attitude (want, hope, back) reports no words and is not here.
"""

from __future__ import annotations

from typing import Literal

VerbForm = Literal["base", "s", "past", "ing"]

# base, third person, past, -ing. What stands after them may be reported without marks.
_REPORTING = """
say says said saying
tell tells told telling
add adds added adding
state states stated stating
announce announces announced announcing
note notes noted noting
argue argues argued arguing
claim claims claimed claiming
explain explains explained explaining
insist insists insisted insisting
warn warns warned warning
declare declares declared declaring
write writes wrote writing
tweet tweets tweeted tweeting
report reports reported reporting
acknowledge acknowledges acknowledged acknowledging
admit admits admitted admitting
concede concedes conceded conceding
assert asserts asserted asserting
allege alleges alleged alleging
contend contends contended contending
maintain maintains maintained maintaining
stress stresses stressed stressing
emphasise emphasises emphasised emphasising
emphasize emphasizes emphasized emphasizing
reiterate reiterates reiterated reiterating
confirm confirms confirmed confirming
disclose discloses disclosed disclosing
conclude concludes concluded concluding
comment comments commented commenting
remark remarks remarked remarking
observe observes observed observing
reply replies replied replying
respond responds responded responding
answer answers answered answering
recall recalls recalled recalling
testify testifies testified testifying
predict predicts predicted predicting
complain complains complained complaining
caution cautions cautioned cautioning
clarify clarifies clarified clarifying
assure assures assured assuring
inform informs informed informing
point points pointed pointing
go goes went going
put puts put putting
mention mentions mentioned mentioning
suggest suggests suggested suggesting
vow vows vowed vowing
pledge pledges pledged pledging
promise promises promised promising
swear swears swore swearing
proclaim proclaims proclaimed proclaiming
boast boasts boasted boasting
joke jokes joked joking
quip quips quipped quipping
exclaim exclaims exclaimed exclaiming
lament laments lamented lamenting
"""

# After these only words in quote marks are taken for speech: they also name acts and attitudes.
_QUOTING = """
call calls called calling
describe describes described describing
continue continues continued continuing
ask asks asked asking
shout shouts shouted shouting
yell yells yelled yelling
chant chants chanted chanting
cry cries cried crying
joke jokes joked joking
urge urges urged urging
accuse accuses accused accusing
blame blames blamed blaming
blast blasts blasted blasting
slam slams slammed slamming
criticise criticises criticised criticising
criticize criticizes criticized criticizing
condemn condemns condemned condemning
denounce denounces denounced denouncing
decry decries decried decrying
deride derides derided deriding
mock mocks mocked mocking
praise praises praised praising
hail hails hailed hailing
thank thanks thanked thanking
label labels labeled labeling
brand brands branded branding
dub dubs dubbed dubbing
deem deems deemed deeming
dismiss dismisses dismissed dismissing
reject rejects rejected rejecting
deny denies denied denying
refuse refuses refused refusing
propose proposes proposed proposing
offer offers offered offering
demand demands demanded demanding
request requests requested requesting
agree agrees agreed agreeing
threaten threatens threatened threatening
counter counters countered countering
charge charges charged charging
characterise characterises characterised characterising
characterize characterizes characterized characterizing
portray portrays portrayed portraying
refer refers referred referring
attribute attributes attributed attributing
express expresses expressed expressing
voice voices voiced voicing
signal signals signalled signalling
indicate indicates indicated indicating
hint hints hinted hinting
muse muses mused musing
reveal reveals revealed revealing
post posts posted posting
read reads read reading
begin begins began beginning
conclude concludes concluded concluding
rule rules ruled ruling
quote quotes quoted quoting
cite cites cited citing
defend defends defended defending
credit credits credited crediting
tout touts touted touting
pronounce pronounces pronounced pronouncing
imply implies implied implying
interject interjects interjected interjecting
opine opines opined opining
retort retorts retorted retorting
snap snaps snapped snapping
scoff scoffs scoffed scoffing
shoot shoots shot shooting
fire fires fired firing
hit hits hit hitting
chime chimes chimed chiming
email emails emailed emailing
e-mail e-mails e-mailed e-mailing
"""

_FORMS: tuple[VerbForm, ...] = ("base", "s", "past", "ing")


def _table(lines: str) -> dict[str, tuple[str, VerbForm]]:
    table: dict[str, tuple[str, VerbForm]] = {}
    for line in lines.split("\n"):
        words = line.split()
        for word, form in zip(words, _FORMS[: len(words)], strict=True):
            if word not in table or form == "past":  # "read": the past tense is the news tense
                table[word] = (words[0], form)
    return table


REPORTING_VERBS = _table(_REPORTING)
"""Each form of a reporting verb with its base and form."""

QUOTING_VERBS = _table(_QUOTING) | REPORTING_VERBS
"""Each form of a verb that may govern words in quote marks; holds the reporting verbs too."""

PARTICLE_VERBS = {
    "point": "out", "pointed": "out", "points": "out", "pointing": "out",
    "went": "on", "goes": "on", "put": "it", "puts": "it",
    "shoot": "back", "shoots": "back", "shot": "back", "shooting": "back",
    "fire": "back", "fires": "back", "fired": "back", "firing": "back",
    "hit": "back", "hits": "back", "hitting": "back",
    "chime": "in", "chimes": "in", "chimed": "in", "chiming": "in",
}  # fmt: skip
"""Forms that are verbs of speech with the particle after them only."""

# Verbs whose reported clause often follows without "that"; after the others only one that begins
# with a pronoun is taken (noted the delay, announced plans, but: announced she would go).
BARE_CLAUSE_VERBS = frozenset("say tell argue insist contend concede tweet".split())
# Openers of a subordinate clause, which ends at its comma (While she says he won, he lost).
SUBORDINATORS = frozenset("while although though as if when because since whereas".split())
CONTRACTIONS = frozenset(
    "it's that's he's she's there's here's what's who's let's i'm you're we're they're i've we've "
    "they've you've i'll we'll they'll he'll she'll it'll".split()
)
VERB_BASES = frozenset(base for base, _ in QUOTING_VERBS.values()) | {"according"}
"""Base forms of all verbs of speech."""

# Verbs that give a thing its name: the words in marks are a part of their clause.
NAMING_VERBS = frozenset("call dub label brand deem describe".split())
# "... as saying": whoever is quoted speaks.
CITING_VERBS = frozenset("quoted quotes cited cites quoting citing reported".split())
# Nouns whose owner speaks (her answer: “...”; the mayor's claim that ...).
ANSWER_NOUNS = frozenset(
    "answer reply response retort claim assertion contention allegation argument suggestion "
    "warning complaint prediction conclusion statement comment remark message verdict advice "
    "declaration announcement accusation promise pledge vow words".split()
)
# What a saying is held to be by others (is said to have told the crew).
HEARSAY_VERBS = frozenset(
    "reported said alleged believed understood thought known rumoured rumored quoted".split()
)
# "to" after these opens an act (vowed to come), not a recipient (said to reporters that).
COMMITTING_VERBS = frozenset("vow pledge promise swear".split())
# Participles of these often give the writer's reading, not the speaker's words.
READING_VERBS = frozenset("suggest confirm report claim observe predict indicate".split())
# Who is told stands between these and the words.
TELLING_VERBS = frozenset("tell inform assure ask remind warn urge thank accuse promise".split())
# Their third person or base is more often a noun.
NOUN_LIKE = frozenset(
    "report reports claim claims note notes call calls charge charges comment comments remark "
    "remarks answer answers question questions demand demands request requests state states "
    "offer offers signal signals post posts label labels brand brands counter counters rule rules "
    "voice joke jokes quote quotes credit credits pledge pledges promise promises vow vows reply "
    "replies deny blame praise chant chants shout mention lament boast cry cries caution "
    "email emails e-mail e-mails retort retorts "
    "respect reading ruling warning writing offering meaning thanks".split()
)
# What stands in quote marks behind these is a word or a name that is mentioned, not said.
TERM_WORDS = frozenset(
    "word term phrase expression name nickname title alias titled entitled nicknamed named "
    "codenamed code-named headlined hashtag".split()
)
SPEECH_NOUNS = frozenset(
    "statement letter memo memorandum message note email tweet post report release communique "
    "communiqué declaration speech address interview article column editorial document text "
    "remarks comments filing complaint order decree affidavit testimony petition blog "
    "op-ed essay book memoir telegram cable resolution ruling verdict judgment".split()
)
ISSUING_VERBS = frozenset(
    "issued released sent published posted wrote read made gave delivered filed signed emailed "
    "circulated put emailed blasted".split()
)

# A sentence with one of these presents who speaks next (Ann, speaking in Oslo, was blunt).
PRESENTING_WORDS = frozenset(
    "speaking blunt adamant defiant clear unequivocal emphatic frank candid categorical terse "
    "scathing succinct dismissive unapologetic unrepentant agreed disagreed agrees disagrees "
    "elaborated recalled explained apologised apologized interrupted interjected".split()
)

BE = frozenset("is are was were be been being am".split())
AUXILIARIES = BE | frozenset(
    "has have had having do does did will would shall should can could may might must "
    "hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't "
    "can't cannot couldn't shouldn't he's she's".split()
)
# With these nobody has said anything yet, or at all.
UNSAID = frozenset(
    "not never will can could may might must should cannot didn't doesn't don't hasn't haven't "
    "hadn't won't wouldn't can't couldn't shouldn't if nor unless".split()
)
ADVERBS = frozenset(
    "also later then again once often always just only even still already recently repeatedly "
    "reportedly previously separately subsequently eventually finally initially earlier now "
    "further long since soon instead however therefore thus today yesterday himself herself "
    "themselves itself both all simply merely quietly publicly privately flatly bluntly "
    "so too ever first twice afterwards afterward".split()
)
# With these the writer passes on what others say, and names nobody.
HEARSAY = frozenset("reportedly allegedly supposedly purportedly apparently reputedly".split())
PREPOSITIONS = frozenset(
    "of for in on at from with by to near under behind against about over after before during "
    "since until through between among into within without outside inside across along around "
    "amid despite following regarding concerning via per toward towards upon as like unlike "
    "than".split()
)
CONJUNCTIONS = frozenset(
    "and but or nor yet so because although though while whereas when whenever where if unless "
    "as that whether how why what which until once before after since".split()
)
SUBJECT_PRONOUNS = frozenset("he she they it we i you".split())
NAME_PARTICLES = frozenset("de la le van von der den bin ibn al el da di du dos das ter".split())
"""Small words inside a name."""
RELATIVES = frozenset("who which that whose whom".split())
OWNERS = frozenset("its their his her our your my".split())
NO_SPEAKER = frozenset(
    "it there this that these those him her them me us his its their one what which "
    "anyone everyone nobody no-one".split()
)
# Words that may follow a speaker who stands after the verb (said one member familiar with it).
AFTER_SPEAKER = frozenset(
    "and but when while whose where because familiar close involved briefed based present".split()
)
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your one some many several most few "
    "other another both all two three four five six seven eight nine ten no any every each "
    "experts officials critics analysts".split()
)
SENTENCE_OPENERS = frozenset(
    "but and or so yet then however meanwhile moreover furthermore nevertheless nonetheless still "
    "later earlier afterwards afterward also even indeed instead separately additionally thus "
    "therefore elsewhere now today yesterday tonight recently once again first second finally "
    "besides likewise similarly only just perhaps not".split()
)
TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january "
    "february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec morning afternoon evening night week month year weekend "
    "last earlier this late early ago now then recently previously".split()
)
# Spans of time that open a sentence: hours later, minutes after the vote.
SPANS = frozenset("seconds minutes moments hours days weeks months years decades".split())
# Irregular past forms that end a leading noun phrase ("The ministry made clear").
PAST_FORMS = frozenset(
    "said told made took went came gave got met held saw left began became brought built bought "
    "caught chose cut did drew fell felt found fought had hit kept knew led lost meant paid put "
    "ran rose sat sent set shot showed spoke spent stood struck swore thought threw understood "
    "won wore wrote read wants want says say tells seeks plans hopes needs gets goes makes takes "
    "will would can could may might must shall should is are was were has have had does do "
    "remains seems appears".split()
)
