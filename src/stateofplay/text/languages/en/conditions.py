"""English words that open a condition, as data, and the verbs that say yes under one."""

from __future__ import annotations

# These open a condition wherever they stand before a clause of their own.
FIRM_CLAUSES = (
    "on the condition that",
    "on condition that",
    "under the condition that",
    "on the understanding that",
    "with the proviso that",
    "in the event that",
    "assuming that",
    "assuming",
    "provided that",
    "providing that",
    "provided",
    "providing",
    "so long as",
    "as long as",
    "unless",
    "if",
)
# These do so before a noun or an -ing form.
FIRM_NOUNS = (
    "without any preconditions",
    "without any pre-conditions",
    "without preconditions",
    "without pre-conditions",
    "without conditions",
    "with no preconditions",
    "in return for",
    "in exchange for",
    "on condition of",
    "in the event of",
    "depends on",
    "depended on",
    "depend on",
    "hinges on",
    "hinged on",
    "hinge on",
    "pending",
    "subject to",
    "conditional on",
    "conditional upon",
    "contingent on",
    "contingent upon",
    "dependent on",
    "dependent upon",
)
# These tell a time; a condition only where what they open has not come about.
TIMELY = (
    "as soon as", "the moment", "the minute", "the instant",
    "after", "before", "once", "when", "until",
)  # fmt: skip
# What opens with one of these and nothing more says nothing by itself.
SUPPOSING = frozenset("if unless provided once".split())
# Before "if": no condition ("even if"), or a question ("asked if", "unclear if").
NO_CONDITION = frozenset(
    """even what as or ask asks asked asking wonder wonders wondered see say know knew sure unclear
    clear doubt decide question""".split()
)
# After "if": nothing that anybody could bring about.
IDLE_IF = frozenset("necessary possible any needed anything ever so not required only".split())
# "Spoke on condition of anonymity", "subject to change".
NO_CONDITION_NOUNS = frozenset("anonymity change confidentiality".split())

# Who holds fast does so "until" or "before" something.
HOLDING_ACTS = frozenset("reject insist postpone sanction".split())

# To do this under a condition is to say yes; what follows is accepted.
ACCEPTED_AFTER = (
    "live with", "put up with", "agree to", "sign up to", "go along with", "consent to",
    "accept", "support", "back", "approve", "endorse", "imagine", "consider", "sign", "ratify",
    "join", "attend", "abide by", "comply with", "call off", "hand over", "hand back",
    "give back", "give up", "pull back", "pull out", "go home", "stand down", "back down",
    "lay down", "put off", "return to", "go ahead with", "settle for", "think again",
)  # fmt: skip
# To do this is to give what another asked for.
YIELDED = frozenset(
    """open reopen lift free drop restore resume withdraw return release hand give pay sell buy
    lease share cede vacate dismantle suspend halt stop end cut lower raise extend let allow
    recognise recognize meet talk negotiate discuss cooperate help transfer come supply deliver
    complete call remove ease reinstate rehire disarm leave unblock approve sign accept ratify
    support join attend hold make agree compromise concede consider publish close admit grant
    permit receive publish
    """.split()
)
# Who promises this under a condition says yes to what another asked for.
UNDONE = frozenset(
    """reopen open lift free drop return withdraw release hand resume unblock unfreeze rehire
    reinstate vacate dismantle cede recognise recognize sign ratify disarm evacuate give lay halt
    suspend""".split()
)
# To do this if something happens is no yes: it may be a habit or a plan of one's own.
NO_YES = frozenset(
    "come call let make hold complete close leave publish receive admit help".split()
)
# The same after "would": "could imagine" and "might consider" may still be a yes.
NO_YES_YET = NO_YES | frozenset("consider imagine support back attend supply deliver".split())
# To do this is no choice, or no kindness: "would win only if", "is ready to act if".
UNWILLED = frozenset(
    """be have see know forget remember realise realize need like love want think believe feel seem
    become get win lose find understand look miss hear expect hope gain recover fall rise grow
    suffer succeed fail survive die live happen work cost mean last act respond defend use kill
    intervene escalate punish destroy hit resort wage risk react deploy mobilise mobilize send
    say tell comment answer discuss know benefit profit prosper qualify benefit earn need face
    reach flow run arrest detain cut deport step declare take break close mount launch""".split()
)
# Who will do this unless or if threatens.
HURTING = frozenset(
    """strike walk sue vote quit block shut bomb attack invade expel ban seize boycott retaliate
    fight tax freeze dismiss sack evict march occupy impose cancel resign blockade reject
    oppose veto""".split()
)
