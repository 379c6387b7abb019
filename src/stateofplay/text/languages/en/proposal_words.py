"""English words around proposals and attempts to settle, as data."""

from __future__ import annotations

# What a proposal is called, and so what an answer points back to: "the offer", "its plan".
PROPOSAL_NOUNS = frozenset(
    """proposal offer bid idea plan suggestion package draft compromise formula blueprint terms
    proposals offers terms invitation""".split()
)
# What is asked is called so.
DEMAND_NOUNS = frozenset("demand demands request requests call appeal ultimatum condition".split())
# What was given one's word on is called so.
PLEDGE_NOUNS = frozenset("promise pledge obligation commitment undertaking word".split())
# What is signed.
AGREEMENT_NOUNS = frozenset(
    """agreement treaty accord pact deal declaration protocol convention settlement memorandum
    contract truce ceasefire armistice""".split()
)
POINTING = frozenset("the this that such his her its their any another".split())

# "The offer within an hour", "the plan on Tuesday": how, when and where, and no terms.
BESIDE_TERMS = frozenset(
    """on within at in by after before during as again once when while outright late early later
    last this yesterday today and but because since despite from monday tuesday wednesday thursday
    friday saturday sunday""".split()
)

# What says nothing of the terms: "made its surprise bid", "refused it at once".
BARE_WORDS = """make makes made table tabled new first second third fresh latest last surprise
    final joint refused rejected declined agreed accepted complied no yes against it them this that
    withdrawn turned mediator government company union side sides party parties""".split()

# A refusal with one of these says what would lift it.
LIFTING = ("unless", "until", "except if")

# A time that a proposal is open until, when one of these leads to it.
DEADLINE_LEADS = frozenset("by until till before".split())

PERCENT_WORDS = frozenset({"percent", "%", "pc"})
CURRENCY_WORDS = {
    "$": "dollar", "dollar": "dollar", "dollars": "dollar", "€": "euro", "euro": "euro",
    "euros": "euro", "£": "pound", "pound": "pound", "pounds": "pound", "¥": "yen", "yen": "yen",
    "yuan": "yuan", "rouble": "rouble", "roubles": "rouble", "ruble": "rouble", "rubles": "rouble",
    "rupee": "rupee", "rupees": "rupee", "franc": "franc", "francs": "franc", "crown": "crown",
    "crowns": "crown", "peso": "peso", "pesos": "peso",
}  # fmt: skip
SCALE_WORDS = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9,
    "bn": 1e9, "b": 1e9, "trillion": 1e12,
}  # fmt: skip

# A third party that may not decide: good offices, mediation, inquiry, conciliation.
HELPING_WORDS = frozenset(
    """mediator mediators mediate mediated mediates mediating mediation broker brokered brokers
    brokering facilitator facilitated facilitate facilitation conciliator conciliation envoy envoys
    moderated intermediary intermediaries""".split()
)
HELPING_PHRASES = ("good offices", "commission of inquiry", "shuttle diplomacy")
# One that decides: arbitration, a court.
DECIDING_WORDS = frozenset(
    """arbitration arbitrator arbitrators arbitrate arbitrated adjudication adjudicate
    adjudicated""".split()
)
DECIDING_PHRASES = (
    "court of justice", "international court", "international tribunal", "court of arbitration",
    "took the case to", "take the case to", "labour court", "labor court",
)  # fmt: skip
