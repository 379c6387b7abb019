"""English words that make an act of what somebody says, as data.

Source    our own lists
"""

from __future__ import annotations

from stateofplay.model.finding import Act

# Words after a subject that ask it to act, longest first; then its verb.
ASKING = ("ought to", "has to", "have to", "needs to", "need to", "should", "must")
# "Will have to", "did not have to": foretold, or not asked for.
UNASKING = frozenset(
    """will would may might could can not never don't doesn't didn't won't wouldn't shall to did
    does do also""".split()
)
# What nobody is asked to do: "should be", "must know".
NOT_ASKED = frozenset(
    """not be have know understand remember realise realize get win lose expect feel worry think
    need want like love hope wait become seem appear happen come go say take stay remain
    live continue""".split()
)
# Before a subject that opens what is said: "I think Arland should".
HOLDING = frozenset("that but so then".split())

# After "I" these open what the speaker holds.
THINKING = frozenset("think believe say argue insist feel".split())
# A clause that one of these opens makes no act.
SIDE_OPENERS = frozenset(
    "who which what how why if whether when where because while although though than".split()
)
# Before a name in the same noun phrase.
BEFORE_NAMES = frozenset(
    "former president minister prime secretary chairman senator mayor king candidate".split()
)
DETERMINERS = frozenset("the all these those their its his her this that any".split())

# "We will not V": verbs by which somebody refuses what another wants, beside `REFUSED`.
ALSO_REFUSED = frozenset(
    """cross stop end open move help fight send lend grant permit approve deal restart reopen
    rejoin remove reinstate rehire host deliver ship supply share extend renew ease loosen scrap
    dismantle quit tolerate condone serve surrender apologise apologize endorse back finance fund
    budge bargain haggle beg bow kneel flinch play step stand let rent borrow disarm evacuate halt
    suspend cancel delay postpone vote consent submit comply engage capitulate relent
    """.split()
)
# "It would welcome talks", "he would oppose the plan": said is done.
SAID_AS_DONE: dict[str, Act] = {"welcome": "support", "oppose": "reject", "reject": "reject"}
# "It would V": harm that takes two words.
VOWED_PHRASES = frozenset(
    ("lock out", "walk out", "hit back", "fight back", "respond in", "respond with", "cut off")
)
# "We expect Arland to V": what another is held to.
KEPT = frozenset(
    """keep honour honor respect comply fulfil fulfill abide implement return release withdraw pay
    apologise apologize stop lift respond act deliver leave stand cooperate""".split()
)
# "We cannot V", "we do not V": a refusal, where other verbs tell what somebody is unable to do.
NOT_ACCEPTED = frozenset(
    """accept allow tolerate sign support endorse recognise recognize condone permit negotiate
    approve ratify bargain surrender consent""".split()
)
# "We will rebuild", "let's move on": said to everybody, and nobody is bound.
RHETORICAL = frozenset(
    """live fight rebuild recover survive succeed prevail overcome rise grow stay go do try move
    start keep carry laugh talk be walk run learn play sit stand turn call use show
    eat sleep die cry speak enjoy celebrate remain""".split()
)
# "Its members would not cross": who acts for a body beside its offices.
OWN_PEOPLE = frozenset("members drivers crews workers soldiers fighters lawyers clients".split())
# "We are going to V": what binds, where other verbs only foretell.
VOWED_DEEDS = frozenset(
    """abolish build repeal replace cut restore invest deploy send pay release free withdraw
    renegotiate ban scrap reopen rebuild hire appoint nominate introduce lower reduce
    eliminate deport defund""".split()
)
NONE_COMING = (
    "there will be no", "there can be no", "there would be no", "there won't be",
    "there will not be", "there will never be",
)  # fmt: skip
# What is refused by "there will be no V".
REFUSED_NOUNS = frozenset(
    """talks negotiations concessions concession deal agreement compromise return surrender
    withdrawal meeting amnesty payment dialogue ceasefire truce treaty pact referendum election
    merger sale exception exceptions ransom hearing vote""".split()
)
# Before a quote that opens with one of these, somebody is told to do it.
IMPERATIVES = frozenset(
    """stop leave release withdraw free return end lift respect give hand surrender resign reopen
    open pay sign apologise apologize accept honour honor pull scrap drop""".split()
)

# What people do and can be blamed or praised for; singular forms.
DEED_NOUNS = frozenset(
    """act action attack ban bid blockade bombing campaign charge claim accusation allegation
    comment conduct behaviour behavior cut decision deal demand deployment drill drilling duty
    excuse invasion killing law lockout measure move offer plan policy position proposal raid
    refusal remark request response ruling sanction seizure statement stance step strike suit
    tactic tariff tax threat treatment treaty verdict vote arrest detention expulsion exercise
    rhetoric language suggestion idea agreement compromise test launch occupation incursion
    closure dismissal sacking layoff levy quota embargo boycott intervention interference""".split()
)
# Adjectives and nouns that blame whoever did it.
BLAMING = frozenset(
    """unacceptable unjustified unfair illegal unlawful outrageous disgraceful shameful
    irresponsible reckless hypocritical scandalous cowardly dishonest cynical unconstitutional
    discriminatory immoral racist unwarranted intolerable inexcusable barbaric inhumane appalling
    despicable unconscionable abhorrent provocative inflammatory insulting offensive
    counterproductive unprovoked blackmail insult theft robbery provocation aggression betrayal lie
    lies hypocrisy scandal sham farce outrage disgrace extortion bullying piracy violation breach
    crime slap travesty smear sabotage stunt unfit""".split()
)
# What a charge or claim is called by those who deny it.
DENYING = frozenset(
    """baseless groundless false untrue nonsense absurd unfounded ridiculous lie lies ludicrous
    fabricated rubbish fabrication preposterous laughable outrageous""".split()
)
CHARGES = frozenset("accusation allegation charge claim report rumour rumor suggestion".split())
# What an offer is called by those who turn it down.
DECLINING = frozenset("unacceptable insufficient inadequate unworkable insulting insult".split())
OFFERS = frozenset(
    "offer proposal plan deal bid demand condition term compromise treaty request".split()
)
# "A step in the right direction", "the right decision", "a welcome move".
PRAISED = frozenset("step decision move thing choice measure gesture signal".split())
PRAISING = frozenset("right welcome courageous brave wise commendable laudable".split())

# What another did, told by somebody who blames it for that.
BLAMED_VERBS = """violate breach betray cheat deceive mislead blackmail provoke bully humiliate
insult sabotage undermine lie break steal smear slander defame defy flout fail""".split()
# "Is lying", "is wrecking the talks": only while it goes on; "destroyed" tells a deed.
BLAMED_DOINGS = {
    "lying": "lie", "destroying": "destroy", "wrecking": "wreck", "ruining": "ruin",
    "poisoning": "poison", "endangering": "endanger", "jeopardising": "jeopardise",
    "jeopardizing": "jeopardize", "exploiting": "exploit", "inciting": "incite",
    "stoking": "stoke", "dodging": "dodge", "scapegoating": "scapegoat", "tearing": "tear",
}  # fmt: skip
# "Broke its promise", "stole our ships"; the other verbs need no such object.
BLAMED_OBJECTS = {
    "break": frozenset(
        """promise promises word treaty law pledge pledges ceasefire agreement rules vow deal truce
        accord pact contract convention embargo armistice settlement commitments commitment
        undertaking""".split()
    ),
    "fail": frozenset(
        """keep honour honor meet fulfil fulfill hand comply respect implement deliver pay abide
        protect live cooperate disclose""".split()
    ),
    "tear": frozenset("apart down".split()),
    "undermine": frozenset(
        "peace talks agreement treaty process efforts ceasefire security sovereignty".split()
    ),
    "defy": frozenset("court law ruling order treaty resolution resolutions rules".split()),
}

# "It insults us all," said of another's doing.
HURT_BY = """insult mock offend shame disgrace humiliate betray endanger ruin poison cheapen trample
demean degrade violate undermine stink reek wreck""".split()
LAUDED_AS = frozenset(
    """wise brave courageous welcome generous statesmanlike heartening encouraging commendable
    sensible laudable honourable honorable gracious""".split()
)
