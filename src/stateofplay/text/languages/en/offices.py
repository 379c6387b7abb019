"""English words for those who may speak for a party, and for those who only look on, as data."""

from __future__ import annotations

# A title or role with one of these speaks for the body or state behind it.
OFFICES = frozenset(
    """president minister premier chancellor king queen emperor ambassador envoy spokesman
    spokeswoman spokesperson secretary governor mayor senator commissioner general chairman
    chairwoman chair chairperson chief leader head director executive judge prosecutor mp lawmaker
    negotiator commander mediator arbitrator conciliator convenor convener steward delegate
    trustee regulator vice-president prince princess sultan emir sheikh pope bishop admiral
    colonel captain treasurer undersecretary attache consul legislator councillor deputy warlord
    whip linguist heir official representative lawyer attorney counsel
    candidate nominee frontrunner front-runner contender""".split()
)
# Without these a role of old still speaks for nobody.
PAST_OFFICES = frozenset("former ex retired onetime late ousted deposed".split())
# Who explains, reports, lives there or looks on speaks for nobody but themselves.
BYSTANDERS = frozenset(
    """analyst expert professor lecturer historian economist scholar researcher scientist author
    writer columnist editor journalist reporter correspondent commentator blogger pollster
    academic fellow consultant strategist hydrologist geologist biologist resident villager
    neighbour neighbor passenger commuter customer tourist student teacher fisherman farmer
    activist campaigner protester demonstrator relative widow mother father brother sister son
    daughter broker trader photographer novelist poet singer actor critic observer veteran
    pensioner shopkeeper witness""".split()
)
# Bodies that report, study or campaign; the first words anywhere, the others at the end of a name.
BYSTANDER_BODIES = frozenset(
    """newspaper newspapers newsroom university institute college academy securities think-tank
    observatory residents passengers families relatives neighbours neighbors protesters
    demonstrators campaigners broadcasting television radio newswire""".split()
)
BYSTANDER_ENDINGS = frozenset(
    """post times herald press journal mail echo chronicle gazette tribune daily courier examiner
    observer telegraph guardian news bulletin dispatch standard inquirer sentinel weekly""".split()
)
# "Inland News Agency": a body of this kind only after a word of news.
NEWS_WORDS = frozenset("news press".split())
