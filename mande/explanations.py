"""The page that explains each rule, and each remark on a document; and the lists of both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from mande.findings import Severity
from mande.formats.remarks import Remark
from mande.languages import DEFAULT_LANGUAGE
from mande.rules import Due, Rule
from mande.wording import Words, joined, phrases, say, sentence, translated, with_blanks

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

RULE_BLANKS: Mapping[str, Words] = MappingProxyType(
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

REMARK_BLANKS = {
    "seen": "what stands there",
    "known": "what is known",
    "noun": "such thing",
    "why": "what is wrong",
    "have": "have no place",
    "one": "one number",
    "other": "another",
    "left_out": "what was left out",
    "lost": "what is lost",
    "count": "so many",
}
"""What stands on a page for a field of a message, where its own name would not say."""


def page_of(each: Rule | Remark, language: str = DEFAULT_LANGUAGE) -> str:
    """Return the page that explains a rule or a remark in *language*, as Markdown."""
    return _rule_page(each, language) if isinstance(each, Rule) else _remark_page(each, language)


def _rule_page(rule: Rule, language: str) -> str:
    """Return the page that explains *rule* in *language*, as Markdown."""
    facts = [f"| {say(name, language)} | {say(value, language)} |" for name, value in _facts(rule) if value]
    paragraphs = (
        sentence("It fires when {fires}.", fires=rule.fires),
        sentence("It says: {message}", message=_rule_explained(rule.message, language)),
        sentence("What to do: {remedy}", remedy=_rule_explained(rule.remedy, language)),
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


def _rule_explained(template: str, language: str) -> str:
    """Return a message or a remedy in *language*, with a word for each of its fields."""
    return with_blanks(
        translated(template, language), {name: say(words, language) for name, words in RULE_BLANKS.items()}
    )


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


def _remark_page(remark: Remark, language: str) -> str:
    """Return the page that explains *remark* in *language*, as Markdown."""
    cost = (
        sentence("It costs nothing: it says what was read, and how.")
        if remark.severity is Severity.INFO
        else sentence(
            "A document of which this is said is refused where it is to be read strictly (`strict=True`, `--strict`)."
        )
    )
    remedy = (
        sentence("What to do: {remedy}\n\n", remedy=_remark_explained(remark.remedy, language)) if remark.remedy else ""
    )
    page = sentence(
        "# {code} {name}\n\nIt says: {message}\n\n{remedy}How grave: {severity}. {cost}\n",
        code=remark.code,
        name=remark.name,
        message=_remark_explained(remark.message, language),
        remedy=remedy,
        severity=remark.severity,
        cost=cost,
    )
    return say(page, language)


def remarks_index(remarks: Iterable[Remark], language: str = DEFAULT_LANGUAGE) -> str:
    """Return the page that lists *remarks* in *language*, as Markdown."""
    rows = "\n".join(
        f"| {remark.code} | {remark.name} | {say(remark.severity, language)} "
        f"| {_cell(remark.message, language)} | {_cell(remark.remedy, language)} |"
        for remark in remarks
    )
    page = sentence(
        "# What is said of documents\n\n"
        "Readers and writers say what they could not take as it stands, where it stands (line, cell, path), and what "
        "to do about it. What is said with **info** costs nothing: it tells what was read, and how. With "
        "`strict=True`, or `--strict` at the prompt, a document of which anything graver is said is refused.\n\n"
        "| code | name | how grave | what it says | what to do |\n|---|---|---|---|---|\n{rows}\n",
        rows=rows,
    )
    return say(page, language)


def _remark_explained(template: str, language: str) -> str:
    """Return *template* in *language*, with a word in it for each of its fields."""
    said = translated(template, language).replace("{near}", "")
    called = {name: REMARK_BLANKS.get(name, name.replace("_", " ")) for name in re.findall(r"\{(\w+)\}", said)}
    return with_blanks(said, {name: translated(words, language) for name, words in called.items()})


def _cell(template: str, language: str) -> str:
    return _remark_explained(template, language).replace("|", "\\|")
