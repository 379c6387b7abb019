"""English idioms of blaming, warning, threatening, backing and meeting, as data, as in `acts.py`.

A short list of verbs and a short list of nouns that go together stand as two lists.
"""

from __future__ import annotations


def _lines(verbs: str, ends: str, cells: str) -> str:
    """Return a line for each verb with each end; ends part at commas."""
    return "\n".join(
        f"{verb.strip()} {end.strip()} | {cells}"
        for verb in verbs.split(",")
        for end in ends.split(",")
    )


_ANGER = """anger, outrage, fury, dismay, displeasure, indignation, disgust, disapproval, frustration,
annoyance, irritation, revulsion, dissatisfaction, exasperation, resentment, disquiet, contempt,
horror, disappointment, discontent, unhappiness, ire, rage, scorn, spleen"""

_BLAMING = "\n".join(
    (
        _lines("vent *, give vent to *, unleash *", _ANGER, "accuse | - | 0"),
        _lines("vent", _ANGER, "accuse | - | 0"),
        _lines(
            "hurl, level, aim, direct, fling, fire, lob, throw",
            """abuse at, accusations at, criticism at, insults at, barbs at, charges at,
            accusations against, criticism against, a broadside at, a salvo at, blame at""",
            "accuse | - | R N",
        ),
        _lines(
            "pour, heap, pile",
            """scorn on, contempt on, ridicule on, derision on, blame on, criticism on, abuse on,
            scorn upon, opprobrium on, vitriol on, disdain on""",
            "accuse | - | R N",
        ),
        _lines(
            "take, have, aim, make, launch",
            """a swipe at, swipes at, a dig at, digs at, a jab at, jabs at, a shot at, shots at,
            a potshot at, potshots at, pot shots at, a sideswipe at, a broadside at, a sally at,
            a broadside against, a tirade against, a diatribe against""",
            "accuse | - | R N",
        ),
        _lines(
            "launch, mount, unleash, deliver, make, renew, step up",
            "an attack on, attacks on, a verbal assault on, a broadside against, a tirade against",
            "accuse | - | N#motives",
        ),
        _lines(
            "hold",
            """~ personally responsible, ~ directly responsible, ~ fully responsible, ~ to blame,
            ~ personally accountable, ~ solely responsible, ~ wholly responsible, ~ liable""",
            "accuse | - | R N",
        ),
        _lines(
            "lay, shift, heap, push, put, place, fix, pin, fasten",
            """the blame onto, the blame upon, blame on, blame at, responsibility on,
            the fault on, the responsibility on, the guilt on""",
            "accuse | - | R N",
        ),
        _lines(
            "lay, place, put",
            """~ at * door, ~ at the door of, ~ squarely at * door, ~ at the feet of, ~ at * feet,
            ~ at * doorstep, ~ at the doorstep of""",
            "accuse | - | N",
        ),
        _lines(
            "drag, haul, take, bring, hale",
            """~ through the courts, ~ before the courts, ~ before * court, ~ before * tribunal,
            ~ into court, ~ to * court, ~ to * tribunal, ~ to the tribunal, ~ before * judge,
            ~ to the courts, ~ to law, ~ before * judges, ~ in front of * court""",
            "accuse | - | R N",
        ),
        _lines(
            "haul, rake, drag", "~ over the coals, ~ across the coals", "accuse | - | R N"
        ),
        _lines(
            "give",
            "~ a dressing-down, ~ a tongue-lashing, ~ a dressing down, ~ both barrels, ~ a roasting",
            "accuse | - | R N",
        ),
        _lines(
            "hand, give, send, deliver, present",
            """~ a note of protest, ~ a protest note, ~ a protest, ~ a letter of protest,
            a note of protest to, a protest note to, a letter of protest to, a protest to""",
            "accuse | - | R N",
        ),
        _lines(
            "open, bring, lodge, file, launch, start, mount, begin, initiate, press",
            """a case against, a lawsuit against, a suit against, a complaint against,
            a grievance against, a complaint about, charges against, a legal challenge against,
            a court case against, an action against, a claim against, a class action against,
            legal proceedings against, infringement proceedings against""",
            "accuse | - | R N",
        ),
        _lines(
            "issue, deliver, administer, give, hand",
            """a rebuke to, a reprimand to, a rebuke of, a condemnation of, a denunciation of,
            a critique of, a scolding to""",
            "accuse | - | R N",
        ),
        _lines(
            "denounce, condemn, attack, criticise, criticize, slam, blast, decry, deride, slate",
            "~ as",
            "accuse | - | R N",
        ),
        _lines(
            "have, find, reserve, save, use",
            """harsh words for, strong words for, tough words for, sharp words for, hard words for,
            stern words for, scathing words for, bitter words for, angry words for""",
            "accuse | - | R N",
        ),
    )
)

_BLAMING_MORE = """
round on | accuse | - | R N
turn on | accuse | - | R
light into | accuse | - | R N
pitch into | accuse | - | R
unload on | accuse | - | R
have a go at | accuse | - | R N
take exception to | accuse | - | N
take issue with | accuse | - | R N
take offence at | accuse | - | N
take offense at | accuse | - | N
bristle at | accuse | - | N
seethe at | accuse | - | N
seethe over | accuse | - | N
fume at | accuse | - | N
fume over | accuse | - | N
cry foul over | accuse | - | N
grumble about | accuse | - | N
grumble at | accuse | - | R N
gripe about | accuse | - | N
carp at | accuse | - | R N
snipe at | accuse | - | R
sneer at | accuse | - | R N
jeer | accuse | - | R
heckle | accuse | - | R
boo | accuse | - | R
pick holes in | accuse | - | N
read ~ the riot act | accuse | - | R N
rap ~ over the knuckles | accuse | - | R N
rap ~ on the knuckles | accuse | - | R N
speak out against | accuse | - | R N
lament | accuse | - | N#lamented
bemoan | accuse | - | N#lamented
denigrate | accuse | - | R N
scapegoat | accuse | - | R
paint | accuse | - | B
paint ~ as | accuse | - | R
depict | accuse | - | B
brand ~ a | accuse | - | R N
brand ~ an | accuse | - | R N
brand ~ as | accuse | - | R N
bash | accuse | - | R N#plan
skewer | accuse | - | R N#plan
flay | accuse | - | R N#plan
trash | accuse | - | R N#plan
slam | accuse | - | R N#plan N#motives N#misdeed
blast | accuse | - | R N#plan N#motives
accuse | accuse | - | R>over Q>over
haul in | accuse | - | N#envoy
carpet | accuse | - | R
call in | accuse | - | N#envoy+protest N#envoy+complain
point fingers at | accuse | - | R N
point * finger at | accuse | - | R N
petition against | accuse | - | N
picket against | accuse | - | N
agitate against | accuse | - | N
speak out about | accuse | - | N#misdeed
lose patience with | accuse | - | R N
sue ~ over | accuse | - | R N
challenge ~ in court | accuse | - | N
contest ~ in court | accuse | - | N
level | accuse | - | N#blame
question | accuse | - | R N#eligible
cast doubt on | accuse | - | N#motives N#eligible
"""

_WARNING = "\n".join(
    (
        _lines(
            "flag, flag up, highlight, underline, point to, point out, stress, speak of, talk of",
            "the risk of, the risks of, the danger of, the dangers of, the threat of",
            "warn | - | N",
        ),
        _lines(
            "flag, flag up, highlight, point to, draw attention to, speak of, talk of, raise",
            "* risk of, * danger of, the hazards of, the perils of, the peril of",
            "warn | - | N",
        ),
        _lines(
            "draw attention to, call attention to, alert the world to",
            "the risk of, the risks of, the danger of, the dangers of, the threat of",
            "warn | - | N",
        ),
        _lines(
            "paint, draw",
            """a bleak picture of, a grim picture of, a dark picture of, a gloomy picture of,
            a dire picture of, a stark picture of, a bleak picture, a grim picture""",
            "warn | - | 0",
        ),
        _lines(
            "raise, sound, ring, send up, set off",
            """the alarm at, alarm bells over, alarm bells about, the alarm bells, alarm bells,
            a red flag over, red flags over, red flags about, the tocsin, a note of caution""",
            "warn | - | 0",
        ),
        _lines("strike, sound, inject, add", "a note of caution", "warn | - | 0"),
        _lines(
            "serve, give, issue, deliver, sound, send",
            """a warning to, warnings to, a warning that, a stark warning, a warning about,
            a warning over, warning that, a warning against, warnings about, warnings over,
            a caution to, an alert over, an alert about""",
            "warn | - | 0",
        ),
        _lines("put", "~ on guard, ~ on their guard, ~ on its guard", "warn | - | R N"),
    )
)

_WARNING_MORE = """
forewarn | warn | - | R N W
raise the spectre of | warn | - | N
raise the specter of | warn | - | N
raise the prospect of | warn | - | N#disaster
raise fears of | warn | - | N#disaster
counsel against | warn | - | N G
flag | warn | - | N#peril
flag up | warn | - | N#peril
"""

_THREATENING = "\n".join(
    (
        _lines("raise, hold out, dangle, brandish, wave", "the threat of", "threaten | - | N"),
        _lines("brandish, wave, dangle", "", "threaten | - | N#harm"),
        _lines("raise", "the possibility of, the prospect of", "threaten | - | N#harm"),
        _lines("see", "~ in court", "threaten | = | R N"),
        _lines("leave, keep, hold", "all options open, every option open", "threaten | - | 0"),
        _lines("vow, swear, pledge", "revenge on, vengeance on, to get even", "threaten | - | 0"),
        _lines("shake, wave", "* fist at", "threaten | - | R"),
        _lines(
            "make, issue, utter, direct, renew, repeat",
            "a threat against, threats against, threats to, a threat to",
            "threaten | - | R",
        ),
    )
)

_THREATENING_MORE = """
threaten | threaten | - | R>over Q>over R>if Q>if
"""

_BACKING = "\n".join(
    (
        _lines(
            "express, voice, signal, reiterate, reaffirm, confirm, underline, renew, repeat, state",
            """* support for, support for, * backing for, * solidarity with, solidarity with,
            * satisfaction with, satisfaction with, satisfaction at, * thanks to, thanks to,
            * thanks for, appreciation for, * appreciation for, * gratitude to, * gratitude for,
            gratitude for, * approval of, approval of, confidence in, * confidence in,
            * sympathy for, * sympathy with, * admiration for, admiration for""",
            "support | - | R N",
        ),
        _lines(
            "stand, line up, rank, range itself, align",
            """shoulder to shoulder with, side by side with, in solidarity with, alongside,
            firmly behind, squarely behind, foursquare behind, four-square behind,
            solidly behind, firmly by, firmly with""",
            "support | - | R N",
        ),
        _lines(
            "come down, come out, weigh in, speak up, speak",
            """on the side of, in favour of, in favor of, in defence of,
            in defense of, in support of""",
            "support | - | R N",
        ),
        _lines(
            "have, find, reserve, offer, save",
            "kind words for, warm words for, words of praise for, nothing but praise for, praise for",
            "support | - | R N",
        ),
        _lines("speak", "warmly of, highly of, well of, admiringly of", "support | - | R N"),
        _lines(
            "rally, leap, spring, rush, jump",
            "to * side, to * defence, to * defense, to the defence of, to the side of",
            "support | - | R N",
        ),
        _lines(
            "put, place",
            "* faith in, * trust in, * full weight behind, * money on, * name to, * stamp on",
            "support | - | R N#plan",
        ),
        _lines("lend, add, put", "* name to, * voice to, * weight to", "support | - | R N"),
        _lines(
            "give, lend, offer, grant",
            """~ * support, ~ support, ~ * backing, ~ backing, * blessing to,
            ~ * endorsement, * endorsement to, * nod to""",
            "support | - | R",
        ),
        _lines("throw", "in * lot with", "support | - | R N"),
        _lines("nail * colours to, tip * hat to, take * hat off to", "", "support | - | R N"),
        _lines("sing, sing out", "the praises of", "support | - | R N"),
        _lines("heap, lavish, shower, pour", "praise on, praise upon, ~ with praise", "support | - | R N"),
    )
)

_BACKING_MORE = """
hail | support | - | N!cab
line up with | support | - | R
stand alongside | support | - | R
toast | support | - | R
root for | support | - | R
plump for | support | - | R N#plan
back up | support | - | R
vote with | support | - | R
canvass for | support | - | R
raise * glass to | support | - | R
pay homage to | support | - | R N
"""

_MEETING = "\n".join(
    (
        _lines(
            "hold, have, conduct, open, begin, start, resume, reopen, continue, enter, enter into",
            """talks with, discussions with, negotiations with, consultations with, a meeting with,
            a summit with, a round of talks with, conversations with, a video call with, a call with,
            a phone call with, contacts with, contact with, dialogue with, a dialogue with,
            a conversation with, a telephone conversation with, a line to, a channel to""",
            "consult | - | R",
        ),
        _lines(
            "engage in, take part in, be locked in",
            "talks with, negotiations with, dialogue with, discussions with",
            "consult | - | R",
        ),
        _lines(
            "sit",
            """across the table from, opposite, at the table with, around the table with,
            round the table with, across from, face to face with""",
            "consult | - | R",
        ),
        _lines(
            "meet, talk, confer, negotiate",
            "behind closed doors, face to face, in private, privately, in secret, one-on-one",
            "consult | meet | 0",
        ),
        _lines(
            "grant, give",
            "~ an audience, ~ a hearing, an audience to",
            "consult | - | R",
        ),
        _lines("place, make, put in", "a call to, a phone call to, a telephone call to", "consult | - | R"),
        _lines(
            "call, ring, telephone, phone",
            "~ to discuss, ~ to talk, ~ to ask, ~ at home, ~ by telephone",
            "consult | - | R",
        ),
        _lines(
            "bring",
            "~ together, ~ to the table, ~ to the negotiating table, ~ round the table",
            "consult | - | R",
        ),
        _lines("pay", "~ a visit, ~ a call, a call on, a courtesy call on", "consult | visit | R"),
    )
)

_MEETING_MORE = """
put * heads together | consult | - | 0
touch base with | consult | - | R
make contact with | consult | - | R
get in touch with | consult | - | R
ring up | consult | - | R
drop in on | consult | visit | R
break bread with | consult | - | R
share a meal with | consult | - | R
have dealings with | consult | - | R
have a word with | consult | - | R
parley with | consult | - | R
parley | consult | - | 0
haggle | consult | - | 0
bargain | consult | - | 0
negotiate | consult | - | S
negotiate over | consult | - | N
negotiate on | consult | - | N
shuttle between | consult | - | N
act as go-between for | consult | - | N
act as go-betweens for | consult | - | N
exchange messages with | consult | - | R
exchange notes with | consult | - | R
entertain | consult | host | R
huddle | consult | - | 0
confer | consult | - | 0
"""

JUDGING_IDIOM_LINES = "\n".join(
    lines.strip()
    for lines in (
        _BLAMING,
        _BLAMING_MORE,
        _THREATENING,
        _THREATENING_MORE,
        _WARNING,
        _WARNING_MORE,
        _BACKING,
        _BACKING_MORE,
        _MEETING,
        _MEETING_MORE,
    )
)
