"""Every rule, in reading order, and the page that explains each."""

from __future__ import annotations

from mande.coverage.coverage import COVERAGE_RULES
from mande.rules import Due, Rule

CATALOGUE: tuple[Rule, ...] = COVERAGE_RULES
"""Every rule of mande, in reading order."""

WHEN = {
    Due.DESIGN: "always: it asks about the plan",
    Due.DUE: "once the item's own planned day has passed, or else when the period, as extended, is over",
    Due.CLOSING: "from the last fourth of the period on",
    Due.AFTER: "once support has ended and the outcome's horizon has passed",
}


def rule_page(rule: Rule) -> str:
    """Return the page that explains *rule*, as Markdown."""
    thresholds = ", ".join(f"{name} = {value}" for name, value in rule.thresholds)
    rows = (
        ("severity", rule.severity),
        ("asked", WHEN[rule.due]),
        ("addressed to", rule.addressed_to),
        ("evaluation criterion", rule.criterion),
        ("data quality", rule.quality or "-"),
        ("thresholds", thresholds or "-"),
        ("run by", f"`{rule.verb}`{', only when it is handed over' if rule.off else ''}"),
        ("from", f"the evaluation, {', '.join(rule.cites)}"),
    )
    facts = "\n".join(f"| {name} | {value} |" for name, value in rows)
    return (
        f"# {rule.code} {rule.name}\n\n{rule.question}\n\n"
        f"**It fires when** {rule.fires}.\n\n"
        f"| | |\n|---|---|\n{facts}\n\n"
        f"**It says:** {rule.message}\n\n**What to do:** {rule.remedy}\n\n"
        "In an extract, made from somebody else's report, what the source does not mention is never a gap: the rule "
        "then cannot tell, and says so.\n"
    )
