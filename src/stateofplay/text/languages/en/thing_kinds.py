"""Words for things of one kind, which one report names and another does not: pistols, weapons."""

from __future__ import annotations

# Kind -> words of it.
THING_KINDS = {
    "weapon": frozenset(
        """weapon weapons weaponry gun guns handgun handguns pistol pistols revolver revolvers rifle
        rifles shotgun shotguns firearm firearms""".split()
    ),
    "vehicle": frozenset(
        """vehicle vehicles car cars van vans truck trucks lorry lorries automobile jeep suv
        sedan""".split()
    ),
    "vessel": frozenset("vessel vessels ship ships boat boats ferry ferries trawler".split()),
    "aircraft": frozenset("aircraft plane planes airplane jet jets airliner jetliner".split()),
    "hospital": frozenset("hospital hospitals clinic infirmary".split()),
    "lawyer": frozenset("lawyer lawyers attorney attorneys counsel solicitor barrister".split()),
    "money": frozenset("money cash funds".split()),
    "child": frozenset("child children kid kids youngster youngsters".split()),
    "jail": frozenset("jail jailed prison imprisoned imprisonment penitentiary".split()),
}
