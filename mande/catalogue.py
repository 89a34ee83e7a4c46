"""Every rule, in reading order, and the page that explains each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from mande.coverage.check import COVERAGE_RULES
from mande.errors import UnknownCode
from mande.languages import DEFAULT_LANGUAGE
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.rules import Due, Rule
from mande.wording import Words, joined, phrases, say, sentence, translated, with_blanks

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


WHEN = {
    Due.DESIGN: sentence("always, on any day"),
    Due.DUE: sentence(
        "once the thing's own planned day has passed; without one, a claim when it is made, what was found against an "
        "assumption at once, figures that are held against each other as soon as they are in, anything else when the "
        "period, as extended, is over"
    ),
    Due.CLOSING: sentence("from the last fourth of the period, as extended, on"),
    Due.AFTER: sentence("once support has ended and the time that the outcome needs has passed"),
}

FIELDS = phrases(
    "achieved", "actor", "actual", "ages", "apart", "axis", "band", "base", "best", "bounds", "budget", "capacity",
    "carried", "claim", "counted", "currencies", "day", "dimension", "dimensions", "direction", "donor", "each",
    "end", "end of", "exact", "fieldwork", "figures told", "first of", "framework", "frequency", "funds", "gaps",
    "group", "high", "highest", "horizon", "kept", "least", "level", "library", "list", "low", "lowest", "missed",
    "names", "number", "once", "one of", "other of", "part", "part of", "parts", "parts at", "people", "percent",
    "percents", "period", "place", "planned", "points", "printed", "printed of", "published", "qualifier", "quote",
    "rate", "ratio", "reached", "reads as", "reason", "rest", "said", "says", "second of", "served", "services",
    "source", "sources", "started", "statements", "status", "steps", "structure", "target", "test", "text", "thing",
    "title", "total", "until", "value", "way", "what", "whole", "whole of", "why", "wider", "words",
)  # fmt: skip
"""What the fields of messages are called on a page, where that is their name in words."""

BLANKS: Mapping[str, Words] = MappingProxyType(
    {
        **{words.replace(" ", "_"): words for words in FIELDS},
        "named": sentence("code and title"),
        "subject": sentence("code"),
        "of": sentence("all"),
        "n": sentence("number"),
        "by": sentence("day"),
        "one": sentence("one of them"),
        "other": sentence("the other"),
        "first": sentence("first day"),
        "second": sentence("second day"),
        "due": sentence("day"),
        "ended": sentence("day"),
        "ends": sentence("day"),
        "when": sentence("planned or reported"),
        "gone": sentence("time gone by"),
        "lacks": sentence("what is missing"),
        "half": sentence("what is missing"),
        "known": sentence("how well it is known"),
    }
)
"""What stands on the page for each field of a message: its name in words, or others where that would not say."""

PASSAGES: Mapping[str, Words] = MappingProxyType(
    {str(words): words for words in phrases("general practice", "akvo-rsr and Tola users' requests")}
)
"""Where a rule comes from that the evaluation does not ask for."""

EVALUATION_LINES = re.compile(r"L\d+(-\d+)?")


def rule_page(rule: Rule, language: str = DEFAULT_LANGUAGE) -> str:
    """Return the page that explains *rule* in *language*, as Markdown."""
    facts = [f"| {say(name, language)} | {say(value, language)} |" for name, value in _facts(rule) if value]
    paragraphs = (
        sentence("It fires when {fires}.", fires=rule.fires),
        sentence("It says: {message}", message=_explained(rule.message, language)),
        sentence("What to do: {remedy}", remedy=_explained(rule.remedy, language)),
        "\n".join(("| | |", "|---|---|", *facts)),
        sentence(
            "In an extract, made from somebody else's report, what the source does not mention is not a gap: the rule "
            "then cannot tell, and says so. A gap that you decide to live with can be accepted, with the reason: "
            "{accepted}.",
            accepted=f'`Accepted("{rule.code}", ..., reason="...")`',
        ),
    )
    heading = f"# {rule.code} {rule.name}\n\n**{say(rule.question, language)}**"
    return "\n\n".join((heading, *(say(paragraph, language) for paragraph in paragraphs))) + "\n"


def _facts(rule: Rule) -> tuple[tuple[Words, object], ...]:
    """Return what the page has in its table: what each fact is called, and the fact, empty where there is none."""
    lines = [passage for passage in rule.cites if EVALUATION_LINES.fullmatch(passage)]
    others = [PASSAGES.get(passage, passage) for passage in rule.cites if passage not in lines]
    severity: str = rule.severity
    if rule.graver:
        severity = sentence("{severity}, or {graver} in its worse cases", severity=severity, graver=rule.graver)
    run_by = f"`{rule.verb}`"
    if rule.off:
        run_by = sentence("{verb}, and only when it is handed over", verb=run_by)
    return (
        (sentence("what it finds"), rule.headline),
        (sentence("how grave"), severity),
        (sentence("when it is asked"), WHEN[rule.due]),
        (sentence("who can act on it"), rule.addressed_to),
        (sentence("evaluation criterion"), rule.criterion),
        (sentence("data quality"), rule.quality),
        (sentence("thresholds"), rule.shown_thresholds),
        (sentence("run by"), run_by),
        (sentence("the evaluation it comes from"), ", ".join(lines)),
        (sentence("also from"), joined(", ", others)),
    )


def _explained(template: str, language: str) -> str:
    """Return a message or a remedy in *language*, with a word for each of its fields."""
    return with_blanks(translated(template, language), {name: say(words, language) for name, words in BLANKS.items()})


def rules_index(rules: Iterable[Rule], language: str = DEFAULT_LANGUAGE) -> str:
    """Return the page that lists *rules* in *language*, each with a link to its own, as Markdown."""
    headers = " | ".join(
        say(each, language) for each in phrases("code", "name", "question", "what it finds", "how grave", "when")
    )
    rows = "\n".join(
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {say(rule.question, language)} | "
        f"{say(rule.headline, language)} | {say(rule.severity, language)} | {say(_when(rule), language)} |"
        for rule in rules
    )
    off = (sentence("off"), sentence("only when it is handed over, {call}", call="`rules=[...]`"))
    meanings = "\n".join(
        say(sentence("- **{due}**: {when}", due=due, when=words), language) for due, words in (*WHEN.items(), off)
    )
    paragraphs = (
        sentence("# The rules"),
        sentence(
            "Each rule asks one question of a programme. It fires, it passes, it is not applicable (or not yet due), "
            "or it cannot tell; what cannot be told is listed, and never counted as passed."
        ),
        f"| {headers} |\n|---|---|---|---|---|---|\n{rows}",
        sentence("When a rule is asked:"),
        meanings,
    )
    return "\n\n".join(say(paragraph, language) for paragraph in paragraphs) + "\n"


def _when(rule: Rule) -> str:
    return sentence("{due}, off", due=rule.due) if rule.off else rule.due
