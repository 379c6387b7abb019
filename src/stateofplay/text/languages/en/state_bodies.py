"""English words for the bodies of a state: `Such border guards`, `the ministry in Such`, as data.

Written for this project.
"""

from __future__ import annotations

# Behind a country's adjective, with or without words of UNIT_KINDS between.
STATE_UNITS = frozenset(
    """government cabinet parliament senate ministry ministries authorities administration
    officials official diplomats diplomat envoy envoys ambassador delegation delegates negotiators
    negotiator mediators mediator embassy consulate lawmakers prosecutors prosecutor
    army navy military airforce force forces troops soldiers police coastguard coastguards guard
    guards gendarmes marines commandos paratroopers conscripts infantry artillery gunners troopers
    battalion brigade regiment division squadron fleet flotilla garrison unit units patrol patrols
    warplanes warplane jets jet fighters aircraft planes plane bombers helicopters helicopter drones
    drone gunships warships warship frigates frigate destroyers destroyer corvettes
    corvette cutters cutter gunboats
    gunboat submarines submarine tanks inspectors customs counterpart counterparts house chamber
    officers agents regulators""".split()
)
# They tell what kind of unit it is; "rebel", "former" and "opposition" would tell of another side.
UNIT_KINDS = frozenset(
    """air coast force border land sea ground armed
    special security riot military naval army navy police
    frontier prison customs immigration intelligence secret presidential national federal state
    government foreign interior defence defense finance trade justice energy health transport
    education environment economy agriculture fisheries oil labour labor senior top chief deputy
    lower upper engineering armoured armored mechanised mechanized infantry parachute tank mountain
    rescue missile patrol fishery tax antitrust competition nuclear two three four five six several
    central combat fighter attack surveillance peacekeeping""".split()
)
# One of these nouns may not stand alone behind the adjective: "Such house", "Such force".
NEVER_ALONE = frozenset("house chamber force guard unit division customs regulators agents".split())
# Of a capital: "the foreign ministry in Such".
SEATED = frozenset("government cabinet parliament ministry authorities administration".split())
# "Troops from Such": those whom a state sends.
FROM_A_STATE = frozenset(
    "troops soldiers police forces warplanes jets warships negotiators delegates diplomats".split()
)
# These are done something to as often as they do it.
CRAFT = frozenset(
    """warplanes warplane jets jet fighters aircraft planes plane bombers helicopters helicopter
    drones drone warships warship submarines submarine tanks frigates frigate destroyers
    destroyer""".split()
)
