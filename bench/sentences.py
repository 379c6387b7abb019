"""Background sentences for invented reports: no two alike, and none that share running text.

Texts of one template would all be copies of one another, and a copy stage that is measured on them
would measure the template. So a sentence is put together word by word from lists, with names and
times in it about as often as news has them.
"""

from __future__ import annotations

import random
from collections.abc import Callable

_NOUNS = """
account age aid alarm answer argument arm art autumn bank barn basket bay beach bill bird board boat
body bottle box boy brick bridge brother building bus business button camp captain car card case
castle cattle ceiling century chain chair chance chapel child church circle clerk clock cloth coast
coin colour comfort company copy corner cost cottage cotton council country court cousin cow crew
crop crowd cup current custom daughter debt depot desk detail dike dinner direction doctor door
doubt dream dress driver dust duty ear edge effort egg engine error evening eye face factory family
farm fashion father favour fear feather fence ferry field figure fire fish flag flame floor flower
foot forest fork form friend fruit garden gate gift glass glove goat gold government grain grass
ground group guard habit hall hammer hand harbour hat head heart heat hill history hole holiday
home hook hope horse hospital hour house idea income industry ink inn iron island job journey judge
key kitchen knee knife knot ladder lake lamp land language law leaf leather letter library lift
light line list lock machine map mark market mast meal measure meat memory mill mind mine minute
mirror mist mistake moon morning mother motion mountain mouth mud music nail name neck needle nerve
nest net news night noise north nose note number oar office oil orchard order oven owner page paint
paper parcel part pass path pen pencil people pipe place plan plane plant plate play plough pocket
point pond porter pot potato powder price print prison problem profit property prose pump purpose
quarter queen question queue rail rain range rate ray reason record region relation rent report
request respect reward rhythm rice river road rod roof room root rope rule sack sail salt sand
school science sea season seat seed sense shade shed sheep shelf ship shirt shoe shop shore shoulder
side sign silk silver sister size skirt sky sleep slope smell smile smoke snow soap society soil
song sort sound soup spade spoon spring stable stage stamp star station steam steel step stick stone
stop store storm story stove stream street string student sugar summer sun supper surface table
tailor talk taste tax teacher team temper tent thing thought thread thunder ticket timber time tin
toe tool tooth top touch town trade train tray tree trick truck trunk turn umbrella uncle unit use
valley value verse vessel view village voice walk wall war wash waste watch water wave wax way
weather week weight well wheat wheel whip whistle wind window wine wing winter wire wood wool word
work worm wound yard year
""".split()
_ADJECTIVES = """
able ancient bare bitter blue bright broad brown busy calm careful cheap clean clear clever cold
common cool costly crowded dark dear deep dim dry dull early eager empty even fair faint false far
fine firm flat foreign fresh full gentle glad good grand green grey happy hard heavy high hollow
honest hot huge idle keen kind large late lean light lonely long loose loud low mild modest muddy
narrow neat new noisy odd old open pale patient plain pleasant polite poor proud pure quick quiet
rare raw ready red rich rough round safe sad sandy sharp short shy silent simple slow small smooth
soft sour spare steady steep stiff still strange strict strong sudden sweet tall tame thick thin
tidy tight tired tough upper useful vague vast warm weak wet white whole wide wild wise wooden young
""".split()
_VERBS = """
bends blocks borders brings builds burns carries catches clears closes counts covers crosses cuts
divides draws drives dries feeds fills finds follows forms gathers gives guards guides heats helps
hides holds joins keeps lacks leads leaves lifts lights loads locks loses makes marks meets mends
misses moves names needs opens orders outlasts owns packs paints passes pays picks places plants
presses prints proves pulls pushes raises reaches rents repairs rings rolls rules saves serves
shades shapes shares shields shows shuts slows sorts spares splits stops stores strikes suits
takes teaches ties touches turns uses visits wants warms washes watches wins
""".split()
_LINKS = "while because although where until unless before after since whenever".split()
_PLACING = "behind beside near above below beyond under along across around inside outside".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April June July August September October November".split()
_AGO = (
    "three weeks ago",
    "last month",
    "two years ago",
    "last week",
    "a year earlier",
    "last year",
)
_TIMED_SHARE = 0.22  # of the sentences; with leads, recaps and quotes 6 expressions a report
_NAMED_SHARE = 0.45  # of the sentences; with leads, recaps and quotes 24 names a report

Name = Callable[[], str]


def make_sentence(choose: random.Random, person: Name, place: Name) -> str:
    """Return a sentence of 15 to 30 words.

    Args:
        choose: where all chance comes from.
        person: returns a person's name, a new one or not.
        place: the same for a place.
    """
    words = make_clause(choose)
    if choose.random() < _NAMED_SHARE:
        link = choose.choice(("as", "like", "unlike", "for", "with"))
        words += f" {link} {person()} of {place()}"
    words += f" {choose.choice(_LINKS)} {make_clause(choose)}"
    if choose.random() < _TIMED_SHARE:
        words += f" {_time(choose)}"
    return f"{words[0].upper()}{words[1:]}."


def make_clause(choose: random.Random) -> str:
    """Return a clause without names: who does what, and where."""
    first, second, third = (_thing(choose) for _ in range(3))
    return f"{first} {choose.choice(_VERBS)} {second} {choose.choice(_PLACING)} {third}"


def _thing(choose: random.Random) -> str:
    article = choose.choice(("the", "every", "one", "no", "this", "each"))
    is_plain = choose.random() < 0.4
    return (
        f"{article} {'' if is_plain else choose.choice(_ADJECTIVES) + ' '}{choose.choice(_NOUNS)}"
    )


def _time(choose: random.Random) -> str:
    return choose.choice(
        (
            f"on {choose.choice(_DAYS)}",
            f"in {choose.choice(_MONTHS)}",
            f"in {choose.randint(2005, 2014)}",
            f"since {choose.choice(_MONTHS)} {choose.randint(2005, 2014)}",
            choose.choice(_AGO),
        )
    )
