"""English words for those who speak in another's name, and for speaking together.

Written for this project.
"""

from __future__ import annotations

# Patterns, longest first; each names somebody who speaks for another.
SPOKESPERSON = (
    r"(?:spokes(?:man|woman|person|people|men|women|persons)"
    r"|press (?:secretary|officer|attaché|chief)|public relations officer|publicist"
    r"|(?<=['’]s )agent|(?<=\bhis )agent|(?<=\bher )agent"
    r"|lawyers?|(?<!istrict )attorneys?(?! general)|solicitors?(?! general)|barristers?"
    r"|(?<!pecial )counsel)"
)
# Who has one of these is a client, and named as such: "a US attorney" is none of the US.
LAWYERS = frozenset(
    "agent lawyer lawyers attorney attorneys solicitor solicitors barrister barristers "
    "counsel".split()
)
# Between an owner and the word for a spokesperson: "the Such ministry's chief spokesman".
BETWEEN = frozenset(
    "chief deputy senior main top lead team legal staff official government press media military "
    "army navy police "
    "party foreign ministry ministerial presidential palace court company corporate group bank "
    "defence defense campaign longtime long-time personal".split()
)
# Before the word these tell that he does so no more, or not yet.
NO_MORE = frozenset("former ex then late onetime one-time incoming future".split())
# What an owner has, and is spoken for by its name: "the president's office".
HOUSES = frozenset(
    "office offices government administration campaign cabinet team company firm foundation estate "
    "ministry party delegation bureau headquarters".split()
)
# Of these a person has one that speaks for nobody else: "his office", not "his ministry".
OWN_HOUSES = frozenset("office campaign team estate".split())
# What is written or printed and then said to say something, as its author's word.
PAPERS = frozenset(
    "report reports audit memo memorandum letter letters study survey logbook dossier filing "
    "leaflet document bulletin communique communiqué circular email e-mail note article "
    "editorial review notice manifesto petition affidavit diary".split()
)
# People of a state who are not named and whose word is not the state's own.
UNNAMED = frozenset(
    "official officials diplomat diplomats lawmaker lawmakers envoy negotiator negotiators soldier "
    "soldiers commander commanders".split()
)
