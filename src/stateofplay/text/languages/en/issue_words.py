"""English nouns that name no issue: of procedure, place and measure.

They tell what parties do about an issue, where and how much, never the issue itself.
"""

from __future__ import annotations

PROCEDURE = frozenset(
    """talk talks negotiation meeting summit conference session round consultation discussion
    dialogue statement declaration announcement speech letter report document note remark
    comment interview visit trip call proposal offer plan idea suggestion demand request
    appeal condition pre-condition precondition term stance position view question issue
    matter problem dispute row disagreement conflict crisis situation effort step move measure
    action decision progress way part side party country nation state government leader
    president minister official spokesman people man woman member group team time day week
    month year end start date weekend morning evening night today number place thing case fact
    reason result point word world term basis relation tie agreement deal accord pact attempt
    bid change sign hope fear chance opportunity future support help role process solution
    settlement resolution outcome million billion percent kind line lot order matter course
    rest one other margin sideline fringe eve wake use lead latest structure basis occasion
    pence penny dollar euro pound yen cent share vote percentage hour minute half quarter
    head body hand voice name kind form level rate amount figure scale view area region site
    company companies firm board council union authority group family staff employer member war
    scene home house office street city town capital want take back front top bottom
    middle""".split()
)

# Words that end no noun phrase of their own: "the two smaller of four islands".
COMPARATIVES = frozenset(
    """smaller larger bigger greater lesser fewer higher lower better worse older younger earlier
    later former latter newer longer shorter wider deeper stronger weaker own same such new old
    good bad big small large great full free two three four five six seven eight nine ten
    eleven twelve dozen dozens hundred hundreds thousand thousands many several few
    others""".split()
)

# Nouns for what is done to a thing: "the return of the ship" is about the ship.
DOINGS = frozenset(
    """sale purchase return removal closure construction destruction release withdrawal extension
    expansion reduction restoration repair demolition delivery seizure occupation recognition
    division use presence future fate status""".split()
)
