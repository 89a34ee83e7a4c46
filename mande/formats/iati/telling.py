"""How a framework and what was seen of it is said in an activity of IATI, and what has to be carried beside that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

import attrs

from mande.dimensions.periods import Period
from mande.findings import Severity
from mande.formats.iati import activity as iati
from mande.formats.iati.activity import LANGUAGE, Element
from mande.formats.iati.codelists import (
    IMPACT,
    NOMINAL,
    ORDINAL,
    OTHER,
    OUTCOME,
    OUTPUT,
    PERCENTAGE,
    QUALITATIVE,
    SHORT_VOCABULARIES,
    UNIT,
)
from mande.formats.iati.extension import (
    NAMESPACE,
    PREFIX,
    Table,
    beside,
    differing,
    element_of,
    foreign_of,
    tree_of,
)
from mande.formats.iati.figures import BETWEEN_PLACES, Untold
from mande.formats.iati.programmes import (
    ACTUAL_START,
    PLANNED_END,
    PLANNED_START,
    code_of,
    header_said,
    reading_of,
    trees_of,
)
from mande.formats.iati.results import (
    HOLDERS,
    MEASURE_OF,
    NOT_ADDED,
    Reading,
    actual_said,
    baseline_said,
    indicator_said,
    result_said,
    sorted_baselines,
    target_said,
)
from mande.formats.iati.rules import is_number
from mande.formats.iati.words import in_one_line, unspelled, words_of, writable
from mande.formats.kinds import slots_by_name
from mande.formats.remarks import Notes, Remark
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Direction, Indicator, Measure
from mande.framework.results import Impact, Outcome, Output, Result
from mande.framework.targets import Target
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Computed, show, spell
from mande.measures.ratios import Ratio
from mande.measures.scales import Score, Stage
from mande.measures.units import STANDARD
from mande.observations.observation import Observation
from mande.wording import DEFAULT_LANGUAGE

VERSION = "2.03"
"""The version of the standard that is written."""

TYPES: Mapping[type[Result], str] = {Output: OUTPUT, Outcome: OUTCOME, Impact: IMPACT}

MEASURES: Mapping[Measure, str] = {
    Measure.COUNT: UNIT,
    Measure.AMOUNT: UNIT,
    Measure.MONEY: UNIT,
    Measure.RATIO: UNIT,
    Measure.PERCENTAGE: PERCENTAGE,
    Measure.YES_NO: NOMINAL,
    Measure.SCORE: ORDINAL,
    Measure.STAGE: ORDINAL,
    Measure.NOMINAL: QUALITATIVE,
    Measure.NARRATIVE: QUALITATIVE,
}
"""What each measure is in IATI. Nominal figures that are words are qualitative there: IATI wants numbers of a nominal
one."""

ASCENDING = {Direction.INCREASE: "1", Direction.DECREASE: "0"}

PERCENT_DECIMALS, OTHER_DECIMALS = 2, 4
"""Decimals that are written of a quotient; both of its sides are carried beside it."""

NOT_HELD = Remark(
    "MND967",
    "iati-publisher-not-known",
    Severity.MINOR,
    "IATI asks this of every activity, and mande does not hold it, so that it was left blank: {what}.",
    "Write publisher=Publisher(...) and a period, or fill these in before the file is published.",
)
CARRIED_ALONE = Remark(
    "MND969",
    "iati-carried-beside",
    Severity.INFO,
    "{what}: IATI has no place for them. They stand in what mande carries beside it, where other tools do not look.",
)
REMARKS = (NOT_HELD, CARRIED_ALONE)

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


Placed = tuple[int, Any]
"""A thing, with its place among those of its kind."""


class Span(NamedTuple):
    """A period with the targets and the figures of an indicator that are for it."""

    period: Period
    targets: list[Placed]
    actuals: list[Placed]


class Arranged(NamedTuple):
    """An indicator with what of it has elements, in the order in which these will stand, and what is carried whole."""

    indicator: Indicator
    baselines: tuple[Placed, ...]
    spans: tuple[Span, ...]
    carried: Mapping[str, list[Placed]]
    code: str
    """Its measure in IATI."""

    @property
    def targets(self) -> list[Placed]:
        """Its targets in the order in which they will be read."""
        return [*(each for span in self.spans for each in span.targets), *self.carried["targets"]]

    @property
    def actuals(self) -> list[Placed]:
        """Its figures in the order in which they will be read."""
        return [each for span in self.spans for each in span.actuals]


class Outline(NamedTuple):
    """A framework, arranged: its results that have an element, each with its indicators; None is the context."""

    framework: Framework
    groups: tuple[tuple[Result | None, tuple[Arranged, ...]], ...]
    left_over: tuple[Placed, ...]

    @property
    def indicators(self) -> tuple[Arranged, ...]:
        """Every indicator that has an element."""
        return tuple(each for _, held in self.groups for each in held)


def outline(framework: Framework, figures: Iterable[tuple[int, Observation]]) -> Outline:
    """Return *framework*, arranged, with its *figures*, each of which has its place among all there are.

    >>> outline(Framework("wells", outputs=[Output("dug")]), []).groups
    ()
    """
    by_code: dict[str, list[Placed]] = {}
    for place, figure in figures:
        by_code.setdefault(figure.indicator.rpartition("/")[2], []).append((place, figure))
    groups: list[tuple[Result | None, tuple[Arranged, ...]]] = []
    results: list[Result | None] = [each for name in HOLDERS.values() for each in getattr(framework, name)]
    for result in [*results, None]:
        held = framework.context if result is None else result.indicators
        if held:
            arranged = tuple(_arranged(each, by_code.pop(each.code, []), framework) for each in held)
            groups.append((result, arranged))
    left = [each for placed in by_code.values() for each in placed]
    left += [each for _, held in groups for one in held for each in one.carried["observations"]]
    return Outline(framework, tuple(groups), tuple(sorted(left, key=lambda each: each[0])))


def _arranged(indicator: Indicator, figures: Iterable[Placed], framework: Framework) -> Arranged:
    code = _measure_of(indicator, figures := list(figures))
    spans: dict[Period, Span] = {}
    carried: dict[str, list[Placed]] = {"baselines": [], "targets": [], "observations": []}
    baselines: list[Placed] = []
    first = indicator.baseline
    whole = [(0, first)] if isinstance(first, Baseline) else []
    for place, baseline in [*whole, *enumerate(indicator.other_baselines, 1)]:
        has_element = baseline.period is not None and is_sayable(baseline.value, indicator, code)
        (baselines if has_element else carried["baselines"]).append((place, baseline))
    for place, target in enumerate(indicator.targets):
        period = target.period or framework.period
        if period is None or not is_sayable(target.value, indicator, code):
            carried["targets"].append((place, target))
        else:
            spans.setdefault(_dated(period), Span(_dated(period), [], [])).targets.append((place, target))
    for place, figure in figures:
        if figure.period is None or not is_sayable(figure.value, indicator, code):
            carried["observations"].append((place, figure))
        else:
            period = _dated(figure.period)
            spans.setdefault(period, Span(period, [], [])).actuals.append((place, figure))
    return Arranged(indicator, tuple(baselines), tuple(spans.values()), carried, code)


def _dated(period: Period) -> Period:
    """Return *period* as IATI knows it: its two days."""
    return Period(period.start, period.end)


def _measure_of(indicator: Indicator, figures: Iterable[Placed]) -> str:
    """Return the code of the measure: nominal figures are nominal in IATI where they are written in digits."""
    if indicator.measure is Measure.NOMINAL:
        values = [figure.value for _, figure in figures]
        values += [target.value for target in indicator.targets]
        words = [value for value in values if isinstance(value, str)]
        return NOMINAL if words and all(is_number(word) for word in words) else QUALITATIVE
    return MEASURES[indicator.measure]


def is_sayable(value: Figure, indicator: Indicator, code: str) -> bool:
    """Return whether IATI can say *value* of an *indicator* whose measure is written as *code*.

    It has no way to say why there is no value: an actual without one breaks its rule 8.10.1.
    """
    if code == QUALITATIVE:
        return isinstance(value, str) and bool(words_of(value).narratives)
    return in_digits(value, indicator) is not None


def in_digits(value: Figure, indicator: Indicator) -> str | None:
    """Return *value* in digits as IATI wants it, or None where it is none: a share in percent, a step by its number.

    >>> in_digits(Ratio(1, 3), Indicator("literate", unit="person", measure="percentage"))
    '33.33'
    """
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, str):
        return value.strip() if indicator.measure is Measure.NOMINAL and is_number(value) else None
    if isinstance(value, int | Decimal):
        return spell(value)
    if isinstance(value, Ratio):
        share = value.share
        if isinstance(share, Missing):
            return None
        return (
            _rounded(share * 100, PERCENT_DECIMALS)
            if indicator.measure is Measure.PERCENTAGE
            else _rounded(share, OTHER_DECIMALS)
        )
    if isinstance(value, Money):
        return _rounded(value.amount, OTHER_DECIMALS)
    if isinstance(value, Amount):
        unit = STANDARD.canonical(value.unit) if STANDARD.knows(value.unit) else value.unit
        return _rounded(value.number, OTHER_DECIMALS) if unit == indicator.unit else None
    return str(value.rank + 1) if isinstance(value, Score | Stage) else None


def _rounded(number: Computed, digits: int) -> str | None:
    if not isinstance(number, Fraction):
        return spell(number)
    shown = show(number, digits).replace(",", "")
    return (shown.rstrip("0").rstrip(".") if "." in shown else shown) if is_number(shown) else None


# The elements, without what is ours.


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


# What is ours, beside them.


def with_ours(
    outlined: Outline, activity: iati.Activity, *, is_one_of_several: bool, tag_figures: bool, whole: Table
) -> iati.Activity:
    """Return *activity*, which says *outlined* in IATI's elements, with what of it these do not say.

    *whole* is what is carried of the document in its first activity; with *tag_figures*, each says its place among all.
    """
    code = code_of(activity, 1)
    reading = reading_of(activity, code, Notes(""), Untold(), "", is_one_of_several=is_one_of_several)
    results = []
    for said, (result, held) in zip(activity.results, outlined.groups, strict=True):
        indicators = tuple(
            _with_ours(reading, each, plainly, tag_figures) for plainly, each in zip(said.indicators, held, strict=True)
        )
        table: dict[str, Any] = {}
        if result is not None:
            alone = attrs.evolve(result, indicators=())
            back = result_said(reading, said, type(alone), result.code, "")
            table = {"code": result.code, **_beside(alone, back)}
        results.append(said._replace(indicators=indicators, foreign=foreign_of(table)))
    framework = outlined.framework
    own = trees_of(
        {
            slot.name: getattr(framework, slot.name)
            for slot in slots_by_name(Framework).values()
            if slot.name not in SAID_APART
        }
    )
    table = {**differing(own, header_said(reading)), **_orders(outlined), **({"document": whole} if whole else {})}
    return activity._replace(results=tuple(results), elements=(*activity.elements, element_of(table)))


UNSEEN = frozenset(
    {"code", "title", "note", "period", "started", "basis", "sources", "dimensions", "places", "absences"}
)
"""Fields of a framework that IATI's elements say, or that say how these are read."""


def carried_alone(outlined: Outline) -> Counter[str]:
    """Return how many things of each kind in *outlined* stand in what mande carries alone."""
    framework, found = outlined.framework, Counter[str]()
    for slot in slots_by_name(Framework).values():
        held = getattr(framework, slot.name)
        if slot.name in HOLDERS.values():
            found[f"{slot.name} without an indicator"] = sum(not each.indicators for each in held)
        elif slot.name not in UNSEEN | SAID_APART and slot.several:
            found[slot.name.replace("_", " ")] = len(held)
    for each in outlined.indicators:
        for name in ("baselines", "targets"):
            found[f"{name} without a value or a date"] += len(each.carried[name])
    found["figures without a value, a period or an indicator in IATI"] = len(outlined.left_over)
    return +found


SAID_APART = frozenset({*HOLDERS.values(), "context"})
"""Fields of a framework that have elements of their own."""


def _orders(outlined: Outline) -> dict[str, list[Any]]:
    """Return, for each list with a result that has no indicator and so no element, all it holds in its order."""
    found: dict[str, list[Any]] = {}
    for name in HOLDERS.values():
        held = getattr(outlined.framework, name)
        if any(not each.indicators for each in held):
            found[name] = [each.code if each.indicators else {"is": tree_of(each)} for each in held]
    return found


def _with_ours(reading: Reading, arranged: Arranged, plainly: iati.Indicator, tag_figures: bool) -> iati.Indicator:
    measure, indicator = MEASURE_OF[arranged.code], arranged.indicator
    tag_targets = _is_out_of_order(arranged.targets)
    tag_baselines = _tags_baselines(arranged)
    baselines = tuple(
        said._replace(foreign=_foreign(each, baseline_said(reading, said, measure, ""), tag_baselines))
        for said, each in zip(plainly.baselines, arranged.baselines, strict=True)
    )
    periods = tuple(
        said._replace(
            targets=tuple(
                value._replace(
                    foreign=_foreign(each, target_said(reading, value, span.period, measure, ""), tag_targets)
                )
                for value, each in zip(said.targets, span.targets, strict=True)
            ),
            actuals=tuple(
                value._replace(
                    foreign=_foreign(
                        each, actual_said(reading, value, span.period, measure, indicator.code, ""), tag_figures
                    )
                )
                for value, each in zip(said.actuals, span.actuals, strict=True)
            ),
        )
        for said, span in zip(plainly.periods, arranged.spans, strict=True)
    )
    missing = isinstance(indicator.baseline, Missing)
    alone = attrs.evolve(indicator, baseline=indicator.baseline if missing else None, other_baselines=(), targets=())
    table = {"code": indicator.code, **_beside(alone, indicator_said(reading, plainly, measure, indicator.code, ""))}
    for name, tagged in (("baselines", tag_baselines), ("targets", tag_targets)):
        if arranged.carried[name]:
            table[name] = [_whole(place, thing, tagged) for place, thing in arranged.carried[name]]
    return plainly._replace(baselines=baselines, periods=periods, foreign=foreign_of(table))


def _is_out_of_order(things: Iterable[Placed]) -> bool:
    places = [place for place, _ in things]
    return places != sorted(places)


def _tags_baselines(arranged: Arranged) -> bool:
    """Return whether baselines have to say which of them is that of the whole, since their order does not."""
    held = [*arranged.baselines, *arranged.carried["baselines"]]
    if not held:
        return False
    again = sorted_baselines([(None, each) for _, each in held])
    indicator = arranged.indicator
    return again != {"baseline": indicator.baseline, "other_baselines": list(indicator.other_baselines)}


def _whole(place: int, thing: Any, tagged: bool) -> dict[str, Any]:
    return {**({"place": place} if tagged else {}), "is": tree_of(thing)}


def _foreign(placed: Placed, said: Any, tagged: bool) -> iati.Foreign:
    place, thing = placed
    return foreign_of({**({"place": place} if tagged else {}), **_beside(thing, said)})


def _beside(thing: Any, said: Any) -> dict[str, Any]:
    """Return the table for *thing*, all of it where IATI's elements cannot be read as one."""
    return {"is": tree_of(thing)} if said is None else beside(thing, said)
