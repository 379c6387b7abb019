"""The wordings by which a speaker acts in quoted words: "We propose", "We will strike back".

Reads     nothing
Writes    `OPENINGS`: act, pattern, and which words the group `verb` may be
Method    regular expressions over quoted words; the content starts at the group `verb`
Cost      one search of a quoted sentence for each
Limits    wordings of other persons than the first are few: threats, blame and what is whose
"""

from __future__ import annotations

import re

from stateofplay.model.finding import Act
from stateofplay.text.languages.en.act_verbs import IDLE, REFUSED, STATIVE
from stateofplay.text.languages.en.spoken_acts import (
    ALSO_REFUSED,
    IMPERATIVES,
    KEPT,
    NOT_ACCEPTED,
    RHETORICAL,
    VOWED_DEEDS,
)
from stateofplay.text.languages.en.verbs import BASES

_SELF = r"\b(?:I|[Ww]e)"
_ADVERB = r"(?: (?:also|therefore|hereby|now|again|still|just|have always|\w+ly))?"
_WILL = r"(?:['’]ll| will)"
_WILL_NOT = (
    r"(?: will not| won['’]t| will never(?:,? ever,?)?| shall not| shall never| will no longer|"
    r"(?: are|['’]re| am|['’]m) not (?:ready to|prepared to|willing to|going to))"
)
_DO_NOT = r"(?: cannot| can['’]t| can never| do not| don['’]t)"
_OWED = (
    r"(?P<verb>our|the|all|no|every|nothing|compensation|justice|independence|sovereignty|"
    r"[A-Z]\w+|[\d$£€]\w*)\b"
)


def _own(words: str) -> re.Pattern[str]:
    """Return the pattern of words of the first person, with the next word as `verb`."""
    return re.compile(rf"{_SELF}{_ADVERB} (?:{words}) (?P<verb>\w+)")


# What is done to them who will not have it: "we will not be bullied".
_FORCED = (
    "bullied|intimidated|blackmailed|threatened|cowed|silenced|forced|pressured|pushed|lectured|"
    "provoked|dictated|bought|browbeaten|coerced|rushed|swayed|deterred|humiliated"
)
_FOUGHT = (
    "plan|bill|decision|ruling|law|charge|charges|case|bid|takeover|order|ban|tax|cut|cuts|closure|"
    "closures|move|proposal|verdict|lawsuit|eviction|extradition|sale|merger|sanctions|tariffs"
)
_PRICE = (
    r"pay (?:dearly|(?:a|the) (?:\w+ )?price|for (?:it|this|that|what))|regret (?:it|this|that)"
)
_MANY = r"(?:[Tt]hese|[Tt]hose|[Tt]his|[Tt]hat|[Tt]he)(?: (?!choice|future|victory|fault)\w+)?"

# First word of the content is the group `verb`; which words it may be stands behind, `None`: any.
OPENINGS: tuple[tuple[Act, re.Pattern[str], frozenset[str] | None], ...] = (
    ("propose", re.compile(r"\b[Ll]et(?:['’]s| us) (?P<verb>\w+)"), BASES - IDLE - RHETORICAL),
    (
        "threaten",
        re.compile(
            rf"{_SELF}(?:{_WILL}| shall|"
            rf"(?:['’]re| are|['’]m| am) going to){_ADVERB} "
            r"(?P<verb>(?:strike|hit|fight) back|(?:answer|respond|reply|react) (?:in kind|"
            r"with force|forcefully|harshly|decisively|severely)|retaliate|"
            r"take (?:revenge|countermeasures|(?:legal|industrial) action)|sue|punish|avenge|"
            r"boycott|blockade|walk out|go on strike|go to court|"
            r"make (?:them|him|her|you) (?:pay|regret))\b"
        ),
        None,
    ),
    (
        "threaten",
        re.compile(
            r"\b(?:[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[A-Z]\w+)(?:['’]ll| will) (?P<verb>(?:surely )?"
            rf"(?:{_PRICE}|face (?:the |severe |serious |grave )?consequences))"
        ),
        None,
    ),
    (
        "threaten",
        re.compile(
            r"\b(?:hostages?|captives?|prisoners?) will (?P<verb>die|be (?:killed|shot|executed))\b"
        ),
        None,
    ),
    ("threaten", _own("reserve the right to"), None),
    (
        "promise",
        re.compile(
            r"\b(?:I(?: can)? give(?: you)?|[Yy]ou have|[Ww]e give(?: you)?) "
            r"(?P<verb>(?:my|our) word)\b"
        ),
        None,
    ),
    (
        "promise",
        re.compile(
            rf"{_SELF}(?:(?:['’]ll| will)\b[^.?!]{{0,60}}? and)?{_ADVERB}"
            r" (?:intend|pledge|promise|vow|undertake) to (?P<verb>\w+)"
        ),
        BASES - STATIVE - RHETORICAL,
    ),
    (
        "promise",
        re.compile(rf"{_SELF}{_WILL}{_ADVERB} (?P<verb>\w+)"),
        BASES - STATIVE - RHETORICAL,
    ),
    (
        "promise",
        re.compile(rf"{_SELF}(?: are|['’]re| am|['’]m) going to{_ADVERB} (?P<verb>\w+)"),
        VOWED_DEEDS,
    ),
    (
        "reject",
        re.compile(rf"{_SELF}{_WILL_NOT}{_ADVERB} (?P<verb>\w+)"),
        REFUSED | ALSO_REFUSED,
    ),
    ("reject", re.compile(rf"{_SELF}{_DO_NOT}{_ADVERB} (?P<verb>\w+)"), NOT_ACCEPTED),
    (
        "reject",
        re.compile(
            r"(?:\b(?:I|[Ww]e)|[A-Z]\w+)(?: will not| won['’]t| will never| shall not| cannot"
            r"| refuse to) "
            rf"(?P<verb>(?:be|let (?:\w+ )?) ?(?:{_FORCED}))\b"
        ),
        None,
    ),
    (
        "reject",
        re.compile(
            rf"{_SELF}{_WILL}{_ADVERB} (?P<verb>fight) (?:(?:this|it|that)\b(?! fight| war)|"
            rf"(?:the|any|these|those)(?: \w+)? (?:{_FOUGHT})\b)"
        ),
        None,
    ),
    (
        "reject",
        re.compile(
            r"\bNot (?:one|an|a single|another) (?P<verb>inch|penny|cent|centimetre|metre|meter)\b"
        ),
        None,
    ),
    (
        "reject",
        re.compile(
            r"\bNo (?P<verb>deal|compromise|agreement|talks|negotiations?) (?:is|are) possible\b"
        ),
        None,
    ),
    (
        "reject",
        re.compile(r"\b[Tt]here is nothing (?:left )?to (?P<verb>discuss|negotiate|talk)\b"),
        None,
    ),
    (
        "reject",
        re.compile(
            r"\b(?:[Oo]ur|[Mm]y|[Tt]he) answer (?:is|remains) (?:a (?:\w+ )?)?(?P<verb>no)\b"
        ),
        None,
    ),
    (
        "reject",
        re.compile(
            r"(?:^|(?<=[\"“‘'.!] )|(?<=[\"“‘']))(?P<verb>Never|No way|Not a chance|No chance|"
            r"Forget it|Over my dead body|Out of the question)"
            r"(?=[,.!\"”’]|$)"
        ),
        None,
    ),
    (
        "concede",
        re.compile(
            r"(?:^|(?<=[\"“‘'.!,;] )|(?<=[\"“‘']))(?:I|[Ww]e)(?: have)?(?: \w+ly| all)? "
            r"(?P<verb>(?:(?:were|was) (?:wrong|mistaken|at fault)"
            r"|made (?:a |an )?(?:mistakes?|errors?)|got (?:it|this|that) (?:badly )?wrong))\b"
        ),
        None,
    ),
    (
        "concede",
        re.compile(
            rf"{_SELF}(?: am|['’]m| are|['’]re)(?: \w+ly)? "
            r"(?P<verb>sorry (?:for|about|that we|that I|to the))\b"
        ),
        None,
    ),
    ("reject", _own("refuse to"), BASES - RHETORICAL),
    ("reject", _own("have no (?:intention of|plans? to|interest in)"), None),
    ("reject", _own("reject|rule out|oppose|object to"), None),
    (
        "request",
        re.compile(
            rf"{_SELF}(?: have|['’]ve)(?: \w+)? (?:asked|urged|called (?:up)?on|appealed to|"
            r"(?P<ask>requested|demanded)) "
            r"(?P<verb>(?(ask)\w+|(?!myself|ourselves|you\b|why|how|what|for\b)"
            r"\w+(?= |, )(?=[^.;:?!]{0,60} to [a-z])))"
        ),
        None,
    ),
    ("request", _own("urge|call on|call upon|demand|appeal to|invite|beg|implore"), None),
    (
        "request",
        re.compile(rf"{_SELF}(?: would|['’]d) like to (?:ask|urge|invite|request) (?P<verb>\w+)"),
        None,
    ),
    (
        "request",
        re.compile(
            rf"{_SELF}{_ADVERB} expect (?P<verb>\w+)(?: \w+){{0,3}} to "
            rf"(?:{'|'.join(sorted(KEPT))})\b"
        ),
        None,
    ),
    ("request", re.compile(r"\b[Pp]lease,? (?P<verb>\w+)"), IMPERATIVES),
    ("request", re.compile(r"\bLet (?P<verb>them|him|her|us|the \w+|our \w+|my \w+) go\b"), None),
    ("claim", re.compile(rf"\b[Ww]e{_ADVERB} (?:want|demand) {_OWED}"), None),
    (
        "claim",
        re.compile(
            r"\b(?:[Aa]ll|[Ww]hat) (?:I|we) (?:want|demand|seek|need) (?:is|are) (?P<verb>\w+)"
        ),
        None,
    ),
    (
        "request",
        re.compile(
            r"\b(?:[Aa]ll|[Ww]hat) (?:(?:I|we) ask(?: for)?|(?:I am|I['’]m|we are|we['’]re) asking"
            r"(?: for)?) is (?P<verb>\w+)"
        ),
        None,
    ),
    (
        "claim",
        re.compile(
            rf"\b{_MANY} (?:has (?:always )?been|have (?:always )?been|is|are|belongs?) "
            r"(?:and will (?:always )?(?:be|remain) )?(?P<verb>ours\b|to us\b|our (?:ancestral )?"
            r"(?:land|territory|waters|sea|islands?|soil|homeland)\b)"
        ),
        None,
    ),
    ("propose", _own("propose|suggest|offer"), None),
    (
        "propose",
        re.compile(
            r"\b[Oo]ur (?P<verb>offer|proposal|invitation) (?:still )?"
            r"(?:stands|remains (?:open|on the table)|is still on the table)"
        ),
        None,
    ),
    ("insist", _own("insist (?:that|on)"), None),
    ("support", _own("support|endorse|welcome"), None),
    (
        "support",
        re.compile(
            rf"{_SELF}{_ADVERB} (?:(?:stand|are) (?:firmly |fully )?(?:with|behind|"
            r"alongside)|applaud|commend|salute)"
            r" (?P<verb>(?!you\b|me\b|schedule|bars|closed)\w+)"
        ),
        None,
    ),
    (
        "support",
        re.compile(r"\b(?:has|have) (?P<verb>our (?:\w+ )?(?:backing|support))\b"),
        None,
    ),
    ("insist", re.compile(rf"{_SELF}{_ADVERB} stand by (?P<verb>our|what|every|the|my)\b"), None),
    ("accuse", _own("condemn|denounce"), None),
    (
        "accuse",
        re.compile(
            r"\b(?:[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[A-Z]\w+)(?: have| has|['’]ve)?(?: all)? "
            r"(?P<verb>(?:lied|cheated|deceived|betrayed|misled|tricked|robbed)(?: to)? (?:us|me)|"
            r"(?:broke|broken) "
            r"(?:your|their|its|every|his|her) (?:\w+ )?(?:promises?|word|pledges?)|"
            r"(?:have )?thrown it back in our faces?)\b"
        ),
        None,
    ),
    (
        "accuse",
        re.compile(
            r"\b(?:[Tt]hey|[Yy]ou) are (?:all )?(?P<verb>liars?|traitors?|thieves|"
            r"terrorists?|murderers?|cowards?|hypocrites?|bullies|aggressors?)\b"
        ),
        None,
    ),
)
