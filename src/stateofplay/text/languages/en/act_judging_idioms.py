"""English idioms of blaming, warning and threatening, as data, as in `acts.py`.

A short list of verbs and a short list of nouns that go together stand as two lists.
"""

from __future__ import annotations


def pair_lines(verbs: str, ends: str, cells: str) -> str:
    """Return a line for each verb with each end; ends part at commas."""
    return "\n".join(
        f"{verb.strip()} {end.strip()} | {cells}"
        for verb in verbs.split(",")
        for end in ends.split(",")
    )


_ANGER = """anger, outrage, fury, dismay, displeasure, indignation, disgust, disapproval,
frustration, annoyance, irritation, revulsion, dissatisfaction, exasperation, resentment,
disquiet, contempt, horror, disappointment, discontent, unhappiness, ire, rage, scorn, spleen"""

_BLAMING = "\n".join(
    (
        pair_lines("vent *, give vent to *", _ANGER, "accuse | - | 0"),
        pair_lines("vent", _ANGER, "accuse | - | 0"),
        pair_lines(
            "hurl, level, aim, direct, fling, fire, lob, throw",
            """abuse at, accusations at, criticism at, insults at, barbs at, charges at,
            accusations against, criticism against, a broadside at, a salvo at, blame at""",
            "accuse | - | R N",
        ),
        pair_lines(
            "pour, heap, pile",
            """scorn on, contempt on, ridicule on, derision on, blame on, criticism on, abuse on,
            scorn upon, opprobrium on, vitriol on, disdain on""",
            "accuse | - | R N",
        ),
        pair_lines(
            "take, have, aim, make, launch",
            """a swipe at, swipes at, a dig at, digs at, a jab at, jabs at, a shot at, shots at,
            a potshot at, potshots at, pot shots at, a sideswipe at, a broadside at, a sally at,
            a broadside against, a tirade against, a diatribe against""",
            "accuse | - | R N",
        ),
        pair_lines(
            "launch, mount, unleash, deliver, make, renew, step up",
            "an attack on, attacks on, a verbal assault on, a broadside against, a tirade against",
            "accuse | - | N#motives",
        ),
        pair_lines(
            "hold",
            """~ personally responsible, ~ directly responsible, ~ fully responsible, ~ to blame,
            ~ personally accountable, ~ solely responsible, ~ wholly responsible, ~ liable""",
            "accuse | - | R N",
        ),
        pair_lines(
            "lay, shift, heap, push, put, place, fix, pin, fasten",
            """the blame onto, the blame upon, blame on, blame at, responsibility on,
            the fault on, the responsibility on, the guilt on""",
            "accuse | - | R N",
        ),
        pair_lines(
            "lay, place, put",
            """~ at * door, ~ at the door of, ~ squarely at * door, ~ at the feet of, ~ at * feet,
            ~ at * doorstep, ~ at the doorstep of""",
            "accuse | - | N",
        ),
        pair_lines(
            "drag, haul, take, bring, hale",
            """~ through the courts, ~ before the courts, ~ before * court, ~ before * tribunal,
            ~ into court, ~ to * tribunal, ~ to the tribunal, ~ before * judge,
            ~ to the courts, ~ to law, ~ before * judges, ~ in front of * court""",
            "accuse | - | R N",
        ),
        pair_lines("haul, rake, drag", "~ over the coals, ~ across the coals", "accuse | - | R N"),
        pair_lines(
            "give",
            "~ a dressing-down, ~ a tongue-lashing, ~ a dressing down, ~ a roasting",
            "accuse | - | R N",
        ),
        pair_lines(
            "hand, give, send, deliver, present",
            """~ a note of protest, ~ a protest note, ~ a protest, ~ a letter of protest,
            a note of protest to, a protest note to, a letter of protest to, a protest to""",
            "accuse | - | R N",
        ),
        pair_lines(
            "open, bring, lodge, file, launch, start, mount, begin, initiate, press",
            """a case against, a lawsuit against, a suit against, a complaint against,
            a grievance against, a complaint about, charges against, a legal challenge against,
            a court case against, an action against, a claim against, a class action against,
            legal proceedings against, infringement proceedings against""",
            "accuse | - | R N",
        ),
        pair_lines(
            "issue, deliver, administer, give, hand",
            """a rebuke to, a reprimand to, a rebuke of, a condemnation of, a denunciation of,
            a critique of, a scolding to""",
            "accuse | - | R N",
        ),
        pair_lines(
            "denounce, condemn, attack, criticise, criticize, slam, blast, decry, deride, slate",
            "~ as",
            "accuse | - | R N",
        ),
        pair_lines(
            "have, find, reserve, save, use",
            """harsh words for, strong words for, tough words for, sharp words for, hard words for,
            stern words for, scathing words for, bitter words for, angry words for""",
            "accuse | - | R N",
        ),
    )
)

_BLAMING_MORE = """
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
slam | accuse | - | N#motives N#misdeed
blast | accuse | - | N#motives
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
        pair_lines(
            "flag, flag up, highlight, underline, point to, point out, stress, speak of, talk of",
            "the risk of, the risks of, the danger of, the dangers of, the threat of",
            "warn | - | N",
        ),
        pair_lines(
            "flag, flag up, highlight, point to, draw attention to, speak of, talk of, raise",
            "* risk of, * danger of, the hazards of, the perils of, the peril of",
            "warn | - | N",
        ),
        pair_lines(
            "draw attention to, call attention to, alert the world to",
            "the risk of, the risks of, the danger of, the dangers of, the threat of",
            "warn | - | N",
        ),
        pair_lines(
            "paint, draw",
            """a bleak picture of, a grim picture of, a dark picture of, a gloomy picture of,
            a dire picture of, a stark picture of, a bleak picture, a grim picture""",
            "warn | - | 0",
        ),
        pair_lines(
            "raise, sound, ring, send up, set off",
            """the alarm at, alarm bells over, alarm bells about, the alarm bells, alarm bells,
            a red flag over, red flags over, red flags about, the tocsin, a note of caution""",
            "warn | - | 0",
        ),
        pair_lines("strike, sound, inject, add", "a note of caution", "warn | - | 0"),
        pair_lines(
            "serve, give, issue, deliver, sound, send",
            """a warning to, warnings to, a warning that, a stark warning, a warning about,
            a warning over, warning that, a warning against, warnings about, warnings over,
            a caution to, an alert over, an alert about""",
            "warn | - | 0",
        ),
        pair_lines("put", "~ on guard, ~ on their guard, ~ on its guard", "warn | - | R N"),
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
        pair_lines("raise, hold out, dangle, brandish, wave", "the threat of", "threaten | - | N"),
        pair_lines("brandish, wave, dangle", "", "threaten | - | N#harm"),
        pair_lines("raise", "the possibility of, the prospect of", "threaten | - | N#harm"),
        pair_lines("see", "~ in court", "threaten | = | R N"),
        pair_lines("leave, keep, hold", "all options open, every option open", "threaten | - | 0"),
        pair_lines(
            "vow, swear, pledge", "revenge on, vengeance on, to get even", "threaten | - | 0"
        ),
        pair_lines("shake, wave", "* fist at", "threaten | - | R"),
        pair_lines(
            "make, issue, utter, direct, renew, repeat",
            "a threat against, threats against, threats to, a threat to",
            "threaten | - | R",
        ),
    )
)

_THREATENING_MORE = """
threaten | threaten | - | R>over Q>over R>if Q>if
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
    )
)
