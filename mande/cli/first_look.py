"""What a person reads first of a check: at most fifteen lines, what is in order before what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from textwrap import wrap
from typing import NamedTuple

from mande.checking.checked import Checked, by_severity, headline_of
from mande.codes import inert
from mande.findings import Finding, Severity
from mande.formats.remarks import times
from mande.languages import DEFAULT_LANGUAGE
from mande.rules import Rule, Undecided
from mande.wording import Words, counted, cut, joined, listing, number, say, sentence

MOST_LINES = 15
"""Lines of a first look."""

WIDTH = 100
"""Columns of a line, so that none is broken by the window it is read in."""

EXAMPLES = 3
"""Examples that a line shows."""

MOST_IN_ORDER = 3
"""Lines that say what is in order, where there is room."""

LEAST_READING = 3
"""Lines that are kept for what was wrong with the documents, however much is wrong with the programme."""


MOST_CODES = 3
"""Rules that cannot tell which are named."""

LEAST_TITLE = 8
"""Letters of a title that are worth showing."""


class Line(NamedTuple):
    """What one rule, or one kind of remark, has to say: how grave it is, what, and its code."""

    severity: Severity
    words: object
    code: str

    def said(self, language: str) -> str:
        """Return it as one line in *language*."""
        widest = max(len(say(each, language)) for each in Severity)
        severity = f"{say(self.severity, language):<{widest}}"
        room = WIDTH - len(f"{severity}    {self.code}")
        return f"{severity}  {cut(inert(say(self.words, language)), room):<{room}}  {self.code}"


def first_look(checked: Checked, language: str = DEFAULT_LANGUAGE) -> list[str]:
    """Return the lines of a first look at what was *checked*."""
    reading = [_of_a_remark(same) for same in _by_code(checked.reading)]
    programme = [_of_a_rule(same, checked.rules) for same in _by_code(checked.findings)]
    cannot_tell = _undecided(checked.undecided, language)
    hint = [_hint((programme or reading)[0].code, language)] if programme or reading else []
    room = MOST_LINES - 2 - len(cannot_tell) - len(hint)
    kept_reading = _fitting(reading, max(LEAST_READING, room - len(programme)))
    kept = [*kept_reading, *_fitting(programme, room - len(kept_reading))]
    free = MOST_LINES - 1 - len(kept) - len(cannot_tell) - len(hint)
    in_order = _in_order(checked.in_order, max(1, min(MOST_IN_ORDER, free)), language)
    lines = [line.said(language) for line in kept]
    return [_heading(checked, language), *in_order, *lines, *cannot_tell, *hint]


def _hint(code: str, language: str) -> str:
    """Return where to go from here."""
    words = sentence("All of it, with what to do: mande check --full. What a code means: mande rules {code}", code=code)
    return cut(say(words, language), WIDTH)


def _heading(checked: Checked, language: str) -> str:
    """Return what was looked at and when, and how much was found; of the title what there is room for."""
    found: Words = by_severity((*checked.reading, *checked.findings)) or sentence("nothing to say")
    if checked.accepted:
        found = sentence("{found}; {number} accepted", found=found, number=number(len(checked.accepted)))
    fields = {"code": cut(checked.code, WIDTH // 3), "on": checked.on, "found": found}
    title = say(checked.title, language)

    def heading(title: str) -> str:
        return inert(say(sentence("First look at {code} '{title}' on {on}: {found}.", title=title, **fields), language))

    room = WIDTH - len(heading(""))
    if title and room >= LEAST_TITLE:
        return heading(cut(title, room))
    return inert(say(sentence("First look at {code} on {on}: {found}.", **fields), language))


def _in_order(items: Sequence[object], most: int, language: str) -> list[str]:
    """Return *items* in at most so many lines; those that do not fit are counted."""
    if not items:
        return [say(sentence("In order: nothing of what was asked."), language)]
    for kept in range(len(items), 0, -1):
        told: Words = joined(sentence("; "), items[:kept])
        if kept < len(items):
            told = sentence("{first}; and {more} more", first=told, more=number(len(items) - kept))
        words = inert(say(sentence("In order: {what}", what=told), language))
        lines = wrap(words, WIDTH, subsequent_indent="  ", break_on_hyphens=False)
        if len(lines) <= most:
            return lines
    return [cut(inert(say(sentence("In order: {what}", what=items[0]), language)), WIDTH)]


def _by_code(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Yield the findings of each code together, those of the gravest first."""
    order = sorted(findings, key=lambda each: each.code)
    groups = [list(same) for _, same in groupby(order, key=lambda each: each.code)]
    yield from sorted(groups, key=lambda same: -max(each.severity.rank for each in same))


def _of_a_rule(same: Sequence[Finding], rules: Iterable[Rule]) -> Line:
    """Return the line of one rule: what it found, how many of them, and a few."""
    return _counted(same, len(same), rules, listing(dict.fromkeys(each.subject for each in same), most=EXAMPLES))


def _of_a_remark(same: Sequence[Finding]) -> Line:
    """Return the line of one kind of remark: what it says, or how often and where."""
    count = sum(map(times, same))
    if count == 1:
        return Line(same[0].severity, same[0].message, same[0].code)
    return _counted(same, count, (), Words(_places(same)))


def _counted(same: Sequence[Finding], count: int, rules: Iterable[Rule], examples: Words) -> Line:
    fields = {"headline": headline_of(same[0].code, rules), "examples": examples}
    words = (
        sentence("{headline}: {examples}", **fields)
        if count == 1
        else sentence("{count} {headline}: {examples}", count=number(count), **fields)
    )
    return Line(max(each.severity for each in same), words, same[0].code)


def _places(same: Iterable[Finding]) -> str:
    """Return where the first few of *same* stand, each document named once."""
    shown: list[str] = []
    before = ""
    for each in islice(dict.fromkeys(map(place, same)), EXAMPLES):
        document = each.partition(", ")[0]
        shown.append(each.removeprefix(f"{document}, ") if document == before else each)
        before = document
    return ", ".join(shown)


def place(finding: Finding) -> str:
    """Return where a reader's remark says that something stands: its message begins with it.

    >>> place(Finding("MND904", "not-a-number", "major", "dug", "plan.xlsx, Targets!C4: '12O' is not a number."))
    'plan.xlsx, Targets!C4'
    """
    return finding.message.partition(": ")[0]


def _fitting(lines: Sequence[Line], most: int) -> list[Line]:
    """Return *lines*, the last of them counting what does not fit."""
    if len(lines) <= most:
        return list(lines)
    left = lines[most - 1 :]
    codes = joined(", ", [each.code for each in left])
    words = sentence("and {more} more kinds: {codes}", more=number(len(left)), codes=codes)
    return [*lines[: most - 1], Line(left[0].severity, words, left[0].code)]


def _undecided(undecided: Sequence[Undecided], language: str) -> list[str]:
    """Return the line that says what could not be told, and why."""
    if not undecided:
        return []
    reasons: Counter[str] = Counter()
    for each in undecided:
        reasons[each.why[0]] += each.count
    (why, _), others = reasons.most_common(1)[0], len(reasons) - 1
    told = sentence(
        "Cannot be told: {count} of {codes}, since {why}",
        count=counted(reasons.total(), "answer"),
        codes=listing([each.rule.code for each in undecided], most=MOST_CODES),
        why=why,
    )
    if others:
        told = sentence("{told}, and for {reasons}", told=told, reasons=counted(others, "other reason"))
    return [cut(inert(say(told, language)), WIDTH)]
