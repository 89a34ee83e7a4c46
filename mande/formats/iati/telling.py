"""How a framework and what was seen of it is said in the elements of an activity of IATI."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mande.formats.iati import activity as iati
from mande.formats.iati.activity import LANGUAGE, Element
from mande.formats.iati.codelists import (
    IMPACT,
    OTHER,
    OUTCOME,
    OUTPUT,
    QUALITATIVE,
    SHORT_VOCABULARIES,
)
from mande.formats.iati.extension import (
    NAMESPACE,
    PREFIX,
)
from mande.formats.iati.figures import BETWEEN_PLACES
from mande.formats.iati.outline import (
    Arranged,
    Outline,
    in_digits,
)
from mande.formats.iati.programmes import (
    ACTUAL_START,
    PLANNED_END,
    PLANNED_START,
)
from mande.formats.iati.results import (
    NOT_ADDED,
)
from mande.formats.iati.words import in_one_line, unspelled, words_of, writable
from mande.framework.indicators import Baseline, Direction
from mande.framework.results import Impact, Outcome, Output, Result
from mande.framework.targets import Target
from mande.languages import DEFAULT_LANGUAGE
from mande.observations.observation import Observation

VERSION = "2.03"
"""The version of the standard that is written."""

TYPES: Mapping[type[Result], str] = {Output: OUTPUT, Outcome: OUTCOME, Impact: IMPACT}

ASCENDING = {Direction.INCREASE: "1", Direction.DECREASE: "0"}

CONTEXT = "Context"
"""What the result is called that holds the indicators of no result, since IATI has every indicator in one."""

_REFERENCE = re.compile(rf"({'|'.join(SHORT_VOCABULARIES.values())}) ([^\s<>](?:[^<>]*[^\s<>])?)(?: <([^\s<>]+)>)?")


class Publisher(NamedTuple):
    """Who publishes the activities: what IATI asks of every one and no framework holds.

    `ref` identifies the organisation (`XM-DAC-47066`), `type` is its code on OrganisationType, `role` what it does
    there, on OrganisationRole, and `status` the code of how the activities stand, on ActivityStatus.

    >>> Publisher("XM-DAC-47066", "International Organization for Migration", type="40", role="4").lacks
    ('activity-status/@code',)
    """

    ref: str = ""
    name: str = ""
    type: str = ""
    role: str = ""
    status: str = ""

    @property
    def lacks(self) -> tuple[str, ...]:
        """What IATI asks for that is not said here, as its elements and attributes call it."""
        asked = {
            "reporting-org/@ref": self.ref,
            "reporting-org/@type": self.type,
            "reporting-org/narrative": self.name,
            "participating-org/@role": self.role,
            "activity-status/@code": self.status,
        }
        return tuple(name for name, said in asked.items() if not said)


def plain(outlined: Outline, publisher: Publisher) -> iati.Activity:
    """Return the activity that says *outlined* in IATI's own elements alone."""
    results = []
    for result, held in outlined.groups:
        indicators = tuple(map(_plain_indicator, held))
        kind = OTHER if result is None else TYPES[_kind_of(result)]
        title = words_of(CONTEXT) if result is None else _named(result.title, result.code)
        note = None if result is None else result.note
        results.append(iati.Result(kind, title=title, description=_words_or_none(note), indicators=indicators))
    return iati.Activity(
        ((LANGUAGE, DEFAULT_LANGUAGE),),
        tuple(_header(outlined, publisher)),
        tuple(results),
        (("version", VERSION),),
        ((PREFIX, NAMESPACE),),
    )


def _kind_of(result: Result) -> type[Result]:
    return next(kind for kind in TYPES if isinstance(result, kind))


def _header(outlined: Outline, publisher: Publisher) -> Iterator[Element]:
    """Yield what stands in an activity before its results, in the order of the schema."""
    framework = outlined.framework
    title = _named(framework.title, framework.code)
    name = (Element("narrative", (), (writable(publisher.name),)),)
    yield Element("iati-identifier", (), (writable(unspelled(framework.code)),))
    yield Element("reporting-org", (("ref", publisher.ref), ("type", publisher.type)), name)
    yield Element("title", (), _narratives(title))
    yield Element("description", (("type", "1"),), _narratives(_words_or_none(framework.note) or title))
    yield Element("participating-org", (("ref", publisher.ref), ("role", publisher.role)), name)
    yield Element("activity-status", (("code", publisher.status),))
    days = {
        PLANNED_START: framework.period and framework.period.start,
        ACTUAL_START: framework.started and framework.started.start,
        PLANNED_END: framework.period and framework.period.end,
    }
    for kind, day in days.items():
        if day:
            yield Element("activity-date", (("iso-date", day.isoformat()), ("type", kind)))
    used = {ref for each in outlined.indicators for ref in _places_of(each)}
    for place in framework.places:
        if place.code in used:
            words = _words_or_none(place.title)
            named = (Element("name", (), _narratives(words)),) if words else ()
            yield Element("location", (("ref", in_one_line(unspelled(place.code))),), named)


def _places_of(arranged: Arranged) -> Iterator[str]:
    things = [*arranged.baselines, *arranged.targets, *arranged.actuals]
    return (thing.place for _, thing in things if thing.place is not None)


def _narratives(words: iati.Words) -> tuple[Element, ...]:
    return tuple(
        Element("narrative", ((LANGUAGE, said.language),) if said.language else (), (said.text,))
        for said in words.narratives
    )


def _named(title: str, code: str) -> iati.Words:
    """Return the title of what is called *code*: IATI asks for one, and the code is all there is where none can be."""
    return _words_or_none(title) or words_of(code)


def _words_or_none(text: str | None) -> iati.Words | None:
    words = words_of(text) if text else None
    return words if words and words.narratives else None


def _plain_indicator(arranged: Arranged) -> iati.Indicator:
    indicator = arranged.indicator
    references = [found for text in indicator.references if (found := reference_in(text)) is not None]
    return iati.Indicator(
        arranged.code,
        ASCENDING.get(indicator.direction) if indicator.direction else None,
        "0" if indicator.limitations == NOT_ADDED else None,
        _named(indicator.title, indicator.code),
        _words_or_none(indicator.definition),
        references=tuple(references),
        baselines=tuple(_plain_baseline(arranged, each) for _, each in arranged.baselines),
        periods=tuple(
            iati.Period(
                iati.Day(span.period.start.isoformat()),
                iati.Day(span.period.end.isoformat()),
                tuple(_plain_value(arranged, each) for _, each in span.targets),
                tuple(_plain_value(arranged, each) for _, each in span.actuals),
            )
            for span in arranged.spans
        ),
    )


def reference_in(text: str) -> iati.Reference | None:
    """Return the reference that *text* shows, as `reference_as_text` does; None where it is something else.

    >>> reference_in("SDG 8.8.2")
    Reference(vocabulary='9', code='8.8.2', uri=None, foreign=Foreign(attributes=(), content=()))
    """
    found = _REFERENCE.fullmatch(text)
    if found is None:
        return None
    vocabulary = next(code for code, short in SHORT_VOCABULARIES.items() if short == found[1])
    return iati.Reference(vocabulary, found[2], found[3])


def _plain_baseline(arranged: Arranged, baseline: Baseline) -> iati.Baseline:
    said, period = _plain_value(arranged, baseline), baseline.period
    day = period.start.isoformat() if period and period.days == 1 else None
    year = f"{period.start.year:04}" if period else None
    return iati.Baseline(said.value, year, day, said.locations, said.dimensions, said.comment)


def _plain_value(arranged: Arranged, thing: Baseline | Target | Observation) -> iati.Value:
    value, is_words = thing.value, arranged.code == QUALITATIVE
    place = thing.place or ""
    refs = [in_one_line(unspelled(ref)) for ref in place.split(BETWEEN_PLACES)] if place else []
    return iati.Value(
        None if is_words else in_digits(value, arranged.indicator),
        tuple(iati.Location(ref) for ref in refs),
        tuple(
            iati.Dimension(in_one_line(unspelled(name)), in_one_line(unspelled(category)))
            for name, category in thing.cell.items()
        ),
        _words_or_none(value if is_words and isinstance(value, str) else thing.note),
    )
