"""English patterns of what is said that make an act, as data."""

from __future__ import annotations

# What may stay or be final where somebody holds fast.
_MEASURES = r"""(?:bans?|sanctions?|dut(?:y|ies)|tariffs?|prices?|position|stance|policy|offer|
claim|blockade|troops|soldiers|forces|missiles?|batter(?:y|ies)|demands?|cuts?|plans?|decision|law|limits?|
quotas?|embargo|strike|walkout|boycott|closure|measures?|restrictions?|curbs?|fence|deadline|
terms|moratorium|lockout|siege|conditions?|inspectors|base|freeze)""".replace("\n", "")
_HELD_UP = (
    r"(?:(?:would|will) (?:remain|stay|stand)\b(?! (?:open|calm|silent|low|high))"
    r"|(?:would|will) (?:continue|go on)(?= until| unless| as long| for as| so long|[.,;]|$)"
    r"|(?:is|was) (?:final|(?:its|his|her|their|the) (?:last|final) (?:word|offer)))"
)
HELD = rf"\b{_MEASURES}\b(?: [\w'’-]+){{0,6}}? {_HELD_UP}|\bnot negotiable\b"

_FORCE = r"(?:use force|strike|hit back|retaliate|fight back|go to war|take up arms|walk out)"
HELD_OVER = (
    r"\b(?:would|will) pay (?:a|the) (?:\w+ )?price\b"
    r"|\ball options (?:are|were|remain|remained|stay) (?:open|on the table)"
    rf"|\b(?:would|will|won't|wouldn't|did|does) (?:not |never )?hesitate to {_FORCE}"
    r"|\breserve[sd]? (?:the|its|his|her|their) right to (?:respond|retaliate|hit back|strike|sue|"
    r"use force|act|take (?:action|measures|steps))"
    rf"|\b(?:ready|prepared) to {_FORCE}\b"
    r"|\bthere (?:would|will) be (?:\w+ )?(?:consequences|reprisals|retaliation)\b"
)
_SHAME = r"""(?:theft|piracy|blackmail|extortion|robbery|bullying|aggression|provocation|betrayal|
sabotage|an insult|an act of war|a betrayal|a provocation|a threat|a breach|a violation|hypocrisy|
collective punishment|desperation|bad faith|a declaration of war|colonialism|interference|
intimidation|censorship|vandalism|terrorism)""".replace("\n", "")
LAID_ON_OTHERS = (
    r"\b(?:is|was|are|were) (?:\w+ )?to blame for\b"
    r"|\b(?:bears?|bore) (?:\w+ )?(?:responsibility|blame) for\b"
    rf"|\b(?:amount(?:s|ed)? to|smack(?:s|ed)? of|reek(?:s|ed)? of|constitute[sd]?|"
    rf"border(?:s|ed)? on"
    rf"|is|was|were|are) (?:nothing (?:short of|but|less than) |sheer |pure )?"
    rf"{_SHAME}\b"
    r"|\b(?:has|have|had) only (?:itself|himself|herself|themselves) to blame"
)
ASSERTED = r"\bbelong(?:s|ed)? (?:rightfully |by right )?to (?:it|him|her|them|us)\b"
_RUIN = r"""(?:war|chaos|famine|bloodshed|disaster|ruin|shortages|collapse|catastrophe|hunger|
starvation|bankruptcy|violence|civil war|blackouts|layoffs|job losses|calamity|deaths)""".replace(
    "\n", ""
)
FORETOLD = (
    rf"\b(?:would|will|could|may|might|risks?|risked) (?:lead(?:ing)? to|mean|spell|caus(?:e|ing)|"
    rf"trigger(?:ing)?|bring(?:ing)? about|provok(?:e|ing)|end(?:ing)? in|result(?:ing)? in|"
    rf"plung(?:e|ing) \w+(?: \w+)? into) (?:\w+ )?{_RUIN}\b"
    r"|\bwould be (?:a|an) (?:\w+ )?(?:disaster|catastrophe|calamity|grave mistake|recipe for)\b"
    rf"|\b{_RUIN} (?:would|will|could) follow\b"
    r"|\btime (?:is|was) running out\b"
)
# What is told of oneself blames nobody else.
OWN_SUBJECTS = frozenset("it he she they we i its his her their our my".split())
