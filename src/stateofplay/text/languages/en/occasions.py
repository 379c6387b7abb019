"""English words for where, to whom and in what something is said, as data."""

from __future__ import annotations

# Where people come together to speak or be heard.
GATHERINGS = frozenset(
    """conference briefing summit meeting talks forum event ceremony rally hearing trial court
    courtroom inquest session debate visit trip tour gathering congress convention assembly panel
    committee commission inquiry dinner lunch breakfast banquet protest vigil funeral service mass
    workshop seminar symposium stage sidelines reception parade march council parliament
    senate chamber cabinet launch inauguration opening broadcast symposium fair exhibition festival
    townhall stop podium lectern stand airport memorial retreat roundtable""".split()
)
# What carries the words: spoken, written or sent.
CARRIERS = frozenset(
    """interview interviews speech speeches address statement statements letter letters article
    column editorial op-ed memo memorandum note email e-mail mail message video clip post posts
    tweet tweets blog appearance programme program show testimony remarks comments report release
    communique communiqué filing affidavit deposition lawsuit petition sermon lecture talk
    teleconference webinar podcast documentary book memoir autobiography essay diary telegram cable
    television tv radio website site page account channel call conversation press newspaper magazine
    paper daily weekly transcript recording conversation chat exchange q&a answer
    reply response verdict ruling
    decision judgment order announcement declaration notice bulletin paper study twitter facebook
    instagram telegram youtube weibo linkedin tiktok""".split()
)
# Gatherings that "the event" or "the same event" may stand for are all of these.
ANY_GATHERING = frozenset("event occasion gathering".split())

OCCASION_PREPOSITIONS = frozenset("in at during on to before via through from".split())
PLACE_PREPOSITIONS = frozenset("in at from near outside inside".split())
# With these a speaker's aside or a lead tells the occasion (Speaking in Oslo, Ann said).
SPEAKING = frozenset(
    "speaking talking reporting appearing testifying writing addressing presenting".split()
)
# Who is told stands right behind these.
TOLD = frozenset("tell tells told telling inform informed informing assured briefed".split())
# What is told, not who (told the story of).
TALES = frozenset("story stories tale tales truth lie lies joke jokes anecdote fib news".split())
# Nouns in -ing, which end no phrase.
ING_NOUNS = frozenset(
    """meeting briefing hearing gathering opening evening morning building wedding reading filing
    ruling beijing nanjing sitting voting posting recording broadcasting covering parting
    planning housing banking shipping ongoing king spring leading ruling working governing visiting
    closing""".split()
)
# A phrase of the occasion ends before these.
PHRASE_ENDS = frozenset(
    """that who which whom whose when where while as because since if until though although but he
    she it they we i there has have had was were is are be been will would could can may might must
    should did does do not how why what whether so then yet nor than whereas unless""".split()
)
# With these a saying is put at another time than the one told before.
OTHER_TIME = frozenset("later earlier previously subsequently afterwards afterward once".split())
# A time behind these is what the words are about, or bounds them.
TOPIC_WORDS = frozenset(
    """about of regarding concerning over for from by until till before since than ahead against
    with between beyond""".split()
)
