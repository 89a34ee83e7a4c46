"""Every rule, in reading order, and the page that explains each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from mande.coverage.check import COVERAGE_RULES
from mande.errors import UnknownCode
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.rules import Due, Rule
from mande.wording import with_blanks

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
        raise UnknownCode.among(name, "profile", PROFILES)
    asked = set(PROFILES[name])
    return tuple(rule for rule in CATALOGUE if rule.code in asked)


WHEN = {
    Due.DESIGN: "always, on any day",
    Due.DUE: "once the thing's own planned day has passed; without one, a claim when it is made, what was found "
    "against an assumption at once, figures that are held against each other as soon as they are in, anything else "
    "when the period, as extended, is over",
    Due.CLOSING: "from the last fourth of the period, as extended, on",
    Due.AFTER: "once support has ended and the time that the outcome needs has passed",
}

EVALUATION_LINES = re.compile(r"L\d+(-\d+)?")


def rule_page(rule: Rule) -> str:
    """Return the page that explains *rule*, as Markdown."""
    lines = [passage for passage in rule.cites if EVALUATION_LINES.fullmatch(passage)]
    others = [passage for passage in rule.cites if passage not in lines]
    rows = (
        ("how grave", f"{rule.severity}, or {rule.graver} in its worse cases" if rule.graver else rule.severity),
        ("when it is asked", WHEN[rule.due]),
        ("who can act on it", rule.addressed_to),
        ("evaluation criterion", rule.criterion),
        ("data quality", rule.quality),
        ("thresholds", rule.shown_thresholds),
        ("run by", f"`{rule.verb}`{', and only when it is handed over' if rule.off else ''}"),
        ("the evaluation it comes from", ", ".join(lines)),
        ("also from", ", ".join(others)),
    )
    facts = "\n".join(f"| {name} | {value} |" for name, value in rows if value)
    return (
        f"# {rule.code} {rule.name}\n\n**{rule.question}**\n\n"
        f"It fires when {rule.fires}.\n\n"
        f"It says: {with_blanks(rule.message, BLANKS)}\n\n"
        f"What to do: {with_blanks(rule.remedy, BLANKS)}\n\n"
        f"| | |\n|---|---|\n{facts}\n\n"
        "In an extract, made from somebody else's report, what the source does not mention is not a gap: the rule then "
        "cannot tell, and says so. A gap that you decide to live with can be accepted, with the reason: "
        f'`Accepted("{rule.code}", ..., reason="...")`.\n'
    )


def rules_index(rules: Iterable[Rule]) -> str:
    """Return the page that lists *rules*, each with a link to its own, as Markdown."""
    rows = "\n".join(
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.question} | {rule.severity} | "
        f"{rule.due}{', off' if rule.off else ''} |"
        for rule in rules
    )
    when = "\n".join(f"- **{due}**: {words}" for due, words in WHEN.items())
    return (
        "# The rules\n\n"
        "Each rule asks one question of a programme. It fires, it passes, it is not applicable (or not yet due), or it "
        "cannot tell; what cannot be told is listed, and never counted as passed.\n\n"
        f"| code | name | question | how grave | when |\n|---|---|---|---|---|\n{rows}\n\n"
        f"When a rule is asked:\n\n{when}\n- **off**: only when it is handed over, `rules=[...]`\n"
    )


BLANKS = {"named": "code and title", "subject": "code", "of": "all"}
"""What stands on the page for a field of a message, where its own name would not say."""
