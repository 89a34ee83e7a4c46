"""Everything that a check has to say, as pages: on the documents, on what is missing, on what does not agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mande.checking.checked import Checked, by_severity
from mande.codes import inert
from mande.findings import Finding
from mande.formats.remarks import times
from mande.languages import DEFAULT_LANGUAGE
from mande.rules import Verb
from mande.tables import Block, written
from mande.wording import Joined, joined, number, phrases, say, sentence

SHOWN_OF_A_KIND = 20
"""Remarks of one kind with the same thing to do that are shown before the rest is counted."""


def pages(checked: Checked, language: str = DEFAULT_LANGUAGE, form: str = "plain") -> str:
    """Return what was *checked* as a person reads it who wants to know all of it, plain or as Markdown."""
    verbs = {rule.verb for rule in checked.rules}
    parts = [remarks_page(checked.reading, language=language, form=form)] if checked.reading else []
    if Verb.CHECK_COVERAGE in verbs:
        parts.append(checked.coverage.as_text(form=form, language=language))
    if Verb.RECONCILE in verbs:
        parts.append(checked.reconciliation.as_text(form=form, language=language))
    return "\n\n\n".join(parts)


def explained(words: object, language: str = DEFAULT_LANGUAGE) -> str:
    r"""Return an explanation line by line, each without what could move a cursor or begin a line of its own.

    >>> print(explained(joined("\n", ["film\x1b[31m", "  a title\n::error::of two lines"])))
    film [31m
      a title ::error::of two lines
    """
    if isinstance(words, Joined) and words.between.isspace() and "\n" in words.between:
        return words.between.join(explained(part, language) for part in words.parts)
    return inert(say(words, language))


def remarks_page(findings: Iterable[Finding], *, language: str = DEFAULT_LANGUAGE, form: str = "plain") -> str:
    """Return what readers and writers say of documents: the first of each kind, and how many more there are."""
    held = list(findings)
    heading = sentence("The documents ({count})", count=by_severity(held))
    block = Block(heading, phrases("severity", "what", "rule"), tuple(_rows(held)), level=1)
    return written([block], form=form, language=language)


def _rows(findings: list[Finding]) -> Iterator[tuple[object, object, str]]:
    kinds: dict[str, dict[str, list[Finding]]] = {}
    gravest: dict[str, int] = {}
    for finding in findings:
        asked = kinds.setdefault(finding.code, {})
        # What only says how many more there are asks for nothing of its own.
        asked.setdefault(finding.remedy or next(iter(asked), ""), []).append(finding)
        gravest[finding.code] = max(finding.severity.rank, gravest.get(finding.code, 0))
    for code in sorted(kinds, key=lambda code: -gravest[code]):
        for remedy, same in kinds[code].items():
            for finding in same[:SHOWN_OF_A_KIND]:
                yield finding.severity, finding.message, code
            more = sum(map(times, same[SHOWN_OF_A_KIND:]))
            words = [sentence("and {more} more like it.", more=number(more))] if more else []
            words += [sentence("To do: {remedy}", remedy=remedy)] if remedy else []
            if words:
                yield "", joined(" ", words), ""
