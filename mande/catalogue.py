"""Every rule, in reading order, and the profiles."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mande.coverage.check import COVERAGE_RULES
from mande.errors import UnknownCode
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.rules import Due, Rule
from mande.wording import sentence

CATALOGUE: tuple[Rule, ...] = tuple(sorted((*COVERAGE_RULES, *RECONCILIATION_RULES), key=lambda rule: rule.code))
"""Every rule of mande, in code order."""

FIRST_LOOK = (
    *("MND101", "MND102", "MND202", "MND301", "MND305", "MND306", "MND401", "MND402"),
    *("MND407", "MND501", "MND506"),
)
"""The rules of a first look: whether anything leads anywhere, can be measured at all, and adds up."""

PROFILES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "first-look": FIRST_LOOK,
        "design": tuple(rule.code for rule in CATALOGUE if rule.due is Due.DESIGN and not rule.off),
        "reporting": tuple(
            rule.code for rule in CATALOGUE if rule.code[3] in "345" and rule.due is not Due.DESIGN and not rule.off
        ),
        "evaluation": tuple(rule.code for rule in CATALOGUE if rule.code[3] in "12678"),
        "all": tuple(rule.code for rule in CATALOGUE),
    }
)
"""Rules for an occasion: a first look at a plan, its design, a report of figures, an evaluation, or all of them."""


def profile(name: str) -> tuple[Rule, ...]:
    """Return the rules of a profile, to be handed to a verb.

    >>> [rule.code for rule in profile("first-look")][:3]
    ['MND101', 'MND102', 'MND202']

    Raises:
        UnknownCode: no profile is called that.
    """
    if name not in PROFILES:
        raise UnknownCode.among(name, sentence("profile"), PROFILES)
    asked = set(PROFILES[name])
    return tuple(rule for rule in CATALOGUE if rule.code in asked)
