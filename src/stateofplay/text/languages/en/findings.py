"""English words of courts, watchdogs, police and strikers, as data."""

from __future__ import annotations

# Whoever decides whether a rule was broken.
DECIDING_BODIES = frozenset(
    """court courts tribunal judge judges jury regulator regulators watchdog commission panel
    inquiry ombudsman authority agency council inspectors auditors arbitrator arbitrators
    arbitration committee magistrate magistrates""".split()
)
# Beside "found that": what somebody is blamed for.
BREACHES = frozenset(
    """broke broken breached violated failed misled deceived lied bribed cheated abused ignored
    infringed concealed hid hidden withheld colluded conspired overcharged polluted neglected
    negligent unlawfully illegally unlawful illegal improperly wrongly unfairly without breach
    violation violations fraud misconduct discriminated defrauded flouted falsified understated
    overstated dumped mistreated tortured guilty liable fault blame unconstitutional
    unfair""".split()
)
# Of police these are arrests, of rebels abductions.
HANDED = ("seize", "drag", "pull", "snatch", "carry")
LAWFUL_FORCE = frozenset(
    """police policemen officers guards troops soldiers army coastguard coastguards gendarmes
    authorities government navy marines security bailiffs""".split()
)
OCCUPIERS = frozenset(
    """workers strikers students farmers growers nurses doctors teachers protesters demonstrators
    residents activists pickets miners dockers union unions members campaigners villagers
    neighbours neighbors parents""".split()
)
