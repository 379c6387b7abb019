"""English nouns that name what somebody said: the claim that, a warning that."""

from __future__ import annotations

SAYING_NOUNS = frozenset(
    """claim claims assertion assertions argument arguments statement statements remark remarks
    comment comments warning warnings promise promises pledge pledges vow vows announcement
    announcements allegation allegations accusation accusations suggestion suggestions contention
    contentions explanation explanations complaint complaints denial denials admission admissions
    declaration declarations insistence reply replies response responses answer answers testimony
    message messages words report reports prediction predictions acknowledgement acknowledgment
    confession confirmation conclusion conclusions quip joke jokes""".split()
)
