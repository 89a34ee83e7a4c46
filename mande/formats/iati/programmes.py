"""What one activity of IATI is in mande: a framework, and the figures that were reported of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

import attrs

from mande.codes import code_fault, short
from mande.dimensions.periods import Period, Precision
from mande.dimensions.places import Place
from mande.formats.building import built, built_framework
from mande.formats.iati import activity as iati
from mande.formats.iati.cells import read_pairs
from mande.formats.iati.codelists import (
    IMPACT,
    MEASURES,
    NOMINAL,
    ORDINAL,
    OUTCOME,
    OUTPUT,
    PERCENTAGE,
    QUALITATIVE,
    RESULT_TYPES,
    SHORT_VOCABULARIES,
    UNIT,
    on_list,
)
from mande.formats.iati.extension import ANY_FAULT, MORE, Table, joined_with, restored, table_in
from mande.formats.iati.figures import READ_AS, Figures, Untold, pair_fault
from mande.formats.iati.rules import day_of, values
from mande.formats.iati.words import spelled, text_of
from mande.formats.kinds import slots_by_name
from mande.formats.remarks import NOT_A_PERIOD, REFUSED, Notes
from mande.formats.tree import Tree, reader, writer
from mande.framework.frameworks import Basis, Framework
from mande.framework.indicators import Baseline, Direction, Indicator, Measure
from mande.framework.results import Impact, Outcome, Output, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.observations.observation import Observation
from mande.sources import Source, is_partial_date
from mande.wording import listing

SOURCE = "iati"
"""The code of the source that an activity is to the framework that is made of it."""

NOT_ADDED = "The publisher says that these figures are not to be added to those of other activities."
"""What an aggregation status of false comes to: a limitation of the indicator."""

KINDS: Mapping[str, type[Result]] = {OUTPUT: Output, OUTCOME: Outcome, IMPACT: Impact}
"""What the results of each type are. Those of another type leave their indicators to the context."""

HOLDERS: Mapping[type[Result], str] = {Output: "outputs", Outcome: "outcomes", Impact: "impacts"}
"""The list of a framework that holds each of them."""

MEASURE_OF: Mapping[str, Measure] = {
    UNIT: Measure.COUNT,
    PERCENTAGE: Measure.PERCENTAGE,
    NOMINAL: Measure.NOMINAL,
    ORDINAL: Measure.NOMINAL,
    QUALITATIVE: Measure.NARRATIVE,
}
"""What each measure is read as; an ordinal one has no scale in IATI, so that its values are words and not compared."""

DIRECTION_OF = {
    "true": Direction.INCREASE,
    "1": Direction.INCREASE,
    "false": Direction.DECREASE,
    "0": Direction.DECREASE,
}
"""What `ascending` says of the direction. Where it is left out, IATI 2.03 does not say, and neither do we."""

BESIDE_RESULTS = (
    "element beside the results of an activity (its budgets, transactions, organisations, sectors and the like)|"
    "elements beside the results of activities (their budgets, transactions, organisations, sectors and the like)"
)
"""What is told of everything in an activity that says nothing of results."""

PLANNED_START, ACTUAL_START, PLANNED_END, ACTUAL_END = "1", "2", "3", "4"

_YEAR = re.compile(r"[0-9]{4}")


class Read(NamedTuple):
    """One activity, read: the framework, its figures with the place of each among all, and what was carried."""

    framework: Framework | None
    figures: tuple[tuple[int | None, Observation], ...]
    carried: Table


class Measured(NamedTuple):
    """An indicator with the figures reported of it."""

    indicator: Indicator
    figures: tuple[tuple[int | None, Observation], ...]


@attrs.frozen(eq=False)
class Reading:
    """The reading of one activity: what is met on the way, and where."""

    activity: iati.Activity
    figures: Figures
    notes: Notes
    untold: Untold
    carried: Table | None
    code: str
    project: str | None
    absences: list[Absence] = attrs.field(factory=list)
    where: dict[str, str] = attrs.field(factory=dict)
    from_others: list[str] = attrs.field(factory=list)

    def text(self, words: iati.Words | None) -> str | None:
        """Return what *words* say."""
        return text_of(words, self.activity.language)

    def own(self, foreign: iati.Foreign, at: str) -> Table | None:
        """Return what mande carries in an element; None where mande did not write it."""
        self.tell_foreign(foreign, at)
        table = None if self.carried is None else table_in(foreign.content, self.notes, at)
        if table is None:
            self.from_others.append(at)
        return table

    def tell_foreign(self, foreign: iati.Foreign, at: str) -> None:
        """Count what stands in an element and is neither IATI's nor ours."""
        others = sum(not (isinstance(each, iati.Element) and each.name == MORE) for each in foreign.content)
        what = "attribute or element from elsewhere|attributes or elements from elsewhere"
        self.untold.add(what, at, len(foreign.attributes) + others)


def code_of(activity: iati.Activity, number: int) -> str:
    """Return the code that the identifier of *activity* makes, or where it makes none, one by its *number*.

    >>> code_of(iati.Activity(elements=(iati.Element("iati-identifier", (), ("XM-1/wells",)),)), 1)
    'XM-1%2Fwells'
    """
    code = spelled(activity.identifier)
    return f"activity-{number}" if code_fault(code) else code


def read_activity(
    activity: iati.Activity,
    code: str,
    notes: Notes,
    untold: Untold,
    at: str,
    *,
    is_one_of_several: bool = False,
    decimal: str | None = None,
) -> Read:
    """Return what *activity* says, standing *at* a place of its document, as the framework that is called *code*.

    Where it *is_one_of_several*, its figures name their project.
    """
    reading = reading_of(activity, code, notes, untold, at, is_one_of_several=is_one_of_several, decimal=decimal)
    carried = reading.carried
    _tell_elsewhere(reading, at)
    results, context, seen = _results(reading, at)
    fields = _header(reading, at)
    if carried is not None:
        source = fields["sources"]
        fields = _restored_header(fields, carried, notes, at)
        own = fields.get("sources", ())
        if reading.from_others and SOURCE not in {each.code for each in own}:
            fields["sources"] = [*own, *source]
    framework = built_framework(
        notes,
        {"": at, **reading.where},
        fields.pop("code"),
        fields.pop("title", ""),
        **fields,
        **_in_order(results, context, carried or {}, notes, at),
    )
    return Read(framework, tuple(seen), carried or {})


def header_said(reading: Reading) -> dict[str, Tree]:
    """Return the trees of what the elements of an activity say of its framework beside the results."""
    _results(reading, "")
    return trees_of(_header(reading, ""))


def reading_of(
    activity: iati.Activity,
    code: str,
    notes: Notes,
    untold: Untold,
    at: str,
    *,
    is_one_of_several: bool = False,
    decimal: str | None = None,
) -> Reading:
    """Return the reading of *activity*, with what its dimensions mean already known."""
    pairs = [
        [
            (each.name, each.value)
            for _, value, _ in values(indicator)
            for each in value.dimensions
            if each.name and each.value and pair_fault(each.name, each.value) is None
        ]
        for result in activity.results
        for indicator in result.indicators
    ]
    figures = Figures(activity.language, decimal, read_pairs(pairs), notes, untold)
    carried = table_in(activity.elements, notes, at)
    return Reading(activity, figures, notes, untold, carried, code, code if is_one_of_several else None)


# The activity itself.


def _header(reading: Reading, at: str) -> dict[str, Any]:
    """Return the fields of the framework that are not in its results."""
    activity, dates = reading.activity, reading.activity.dates
    starts, ends = (
        (day_of(dates.get(PLANNED_START)), day_of(dates.get(ACTUAL_START))),
        (
            day_of(dates.get(PLANNED_END)),
            day_of(dates.get(ACTUAL_END)),
        ),
    )
    start, end = starts[0] or starts[1], ends[0] or ends[1]
    period = None
    if start and end:
        period = built(Period, reading.notes, f"{at}/activity-date", start, end, what="The period of the activity")
    if period and (starts[0] is None or ends[0] is None):
        how = f"The period was read as {period}, from the days that are given: not all of them were planned ones."
        reading.notes.add(READ_AS, f"{at}/activity-date", how=how, instead="Give the planned start and end.")
    if day_of(dates.get(ACTUAL_END)) and ends[0]:
        reading.untold.add("actual end of an activity|actual ends of activities", f"{at}/activity-date")
    updated = (dict(activity.attributes).get("last-updated-datetime") or "")[:10]
    named = activity.identifier or reading.code
    return {
        "code": reading.code,
        "title": reading.text(activity.title) or "",
        "note": reading.text(activity.description),
        "period": period,
        "started": Period(starts[1], starts[1]) if starts[1] else None,
        "basis": Basis.EXTRACT,
        "places": [*_named_places(reading).values()],
        "dimensions": list(reading.figures.meant.dimensions),
        "sources": [
            Source(SOURCE, f"IATI activity {named}", "IATI activity", updated if is_partial_date(updated) else None)
        ],
        "absences": list(reading.absences),
    }


def _named_places(reading: Reading) -> Mapping[str, Place]:
    """Return the places that values are for, by the names that the activity gives them."""
    places = reading.figures.places
    for location in reading.activity.find("location"):
        code = spelled(location.get("ref") or "")
        name = next((child for child in location.children if child.name == "name"), None)
        if name is not None and code in places:
            narratives = [iati.Narrative(said.text, said.get(iati.LANGUAGE)) for said in name.children]
            places[code] = Place(code, reading.text(iati.Words(tuple(narratives))) or "")
    return places


def _tell_elsewhere(reading: Reading, at: str) -> None:
    read = {"iati-identifier", "title", "activity-date", "location", MORE}
    elements = [element.name for element in reading.activity.elements]
    descriptions = elements.count("description")
    others = [name for name in elements if name not in read and name != "description"]
    if others:
        reading.untold.add(BESIDE_RESULTS, at, len(others))
    if descriptions > 1:
        reading.untold.add(
            "further description of an activity|further descriptions of activities", at, descriptions - 1
        )


def trees_of(fields: Mapping[str, Any]) -> dict[str, Tree]:
    """Return the trees of those *fields* of a framework that do not go without saying."""
    slots = slots_by_name(Framework)
    return {
        name: writer(_kind_of(name))(value)
        for name, value in fields.items()
        if value is not None and value != slots[name].unwritten(None) and value != []
    }


def _kind_of(name: str) -> Any:
    slot = slots_by_name(Framework)[name]
    return tuple[slot.kind, ...] if slot.several else slot.kind  # type: ignore[name-defined]


def _restored_header(fields: dict[str, Any], carried: Table, notes: Notes, at: str) -> dict[str, Any]:
    """Return *fields* with those that mande carries beside them."""
    read: dict[str, Any] = {}
    for name, tree in joined_with(trees_of(fields), carried, notes, at).items():
        if name not in slots_by_name(Framework):
            continue
        try:
            read[name] = reader(_kind_of(name))(tree, None)
        except ANY_FAULT as fault:
            notes.add(REFUSED, at, what=f"What mande carries of '{name}'", why=str(fault))
    return {"code": fields["code"], **read}


# Results and indicators.


def _results(reading: Reading, at: str) -> tuple[list[Result], list[Indicator], list[tuple[int | None, Observation]]]:
    results: list[Result] = []
    context: list[Indicator] = []
    seen: list[tuple[int | None, Observation]] = []
    own = _own_codes(reading.activity)
    for number, result in enumerate(reading.activity.results, 1):
        where = f"{at}/result[{number}]"
        table = reading.own(result.foreign, where)
        measured = [
            found
            for place, indicator in enumerate(result.indicators, 1)
            if (found := _measured(reading, indicator, f"{where}/indicator[{place}]", f"{number}.{place}", own))
        ]
        seen.extend(figure for each in measured for figure in each.figures)
        made = _result(reading, result, table, number, [each.indicator for each in measured], where)
        if made is None:
            context.extend(each.indicator for each in measured)
        else:
            results.append(made)
    return results, context, seen


def _result(
    reading: Reading, result: iati.Result, table: Table | None, number: int, indicators: list[Indicator], at: str
) -> Result | None:
    """Return the result that *result* is; None where it is neither an output, an outcome nor an impact."""
    untold = reading.untold
    untold.add("reference of a result|references of results", at, len(result.references))
    untold.add(
        "aggregation status of a result|aggregation statuses of results", at, result.aggregation_status is not None
    )
    kind = KINDS.get(on_list(result.type, RESULT_TYPES) or "")
    if kind is None:
        if table is None:
            title = reading.text(result.title) or ""
            how = f"A result of another kind than output, outcome and impact, {short(title)}, was read as context."
            reading.notes.add(READ_AS, at, how=how, instead="Give it one of these types, where it has one.")
        return None
    made = result_said(reading, result, kind, _carried_code(table) or f"result-{number}", at)
    if made is None:
        return None
    made = attrs.evolve(restored(made, table, reading.notes, at), indicators=indicators)
    reading.where[f"{HOLDERS[kind]}.{made.code}"] = at
    return made


def result_said(reading: Reading, result: iati.Result, kind: type[Result], code: str, at: str) -> Result | None:
    """Return what the elements of *result* say of it, but for its indicators."""
    note = reading.text(result.description)
    documents = "\n".join(f"Document: {each}" for each in reading.figures.document_links(result.document_links, at))
    return built(
        kind,
        reading.notes,
        at,
        code=code,
        title=reading.text(result.title) or "",
        source=SOURCE,
        at=at,
        note="\n".join(filter(None, (note, documents))) or None,
        what="A result",
    )


def _own_codes(activity: iati.Activity) -> Counter[str]:
    """Return how often each code of the publisher's own list stands at an indicator."""
    return Counter(
        code for result in activity.results for indicator in result.indicators if (code := _own_code(indicator))
    )


def _own_code(indicator: iati.Indicator) -> str | None:
    codes = {spelled(each.code) for each in indicator.references if each.vocabulary == "99" and each.code}
    code = next(iter(codes)) if len(codes) == 1 else None
    return None if code_fault(code) else code


def _carried_code(table: Table | None) -> str | None:
    code = table.get("code") if table else None
    return code if isinstance(code, str) and code_fault(code) is None else None


def _measured(reading: Reading, indicator: iati.Indicator, at: str, number: str, own: Counter[str]) -> Measured | None:
    """Return the indicator that stands *at* a place, with the figures of it."""
    table = reading.own(indicator.foreign, at)
    code = _carried_code(table)
    if code is None:
        of_publisher = _own_code(indicator)
        code = of_publisher if of_publisher and own[of_publisher] == 1 else f"indicator-{number}"
    listed = on_list(indicator.measure, MEASURES)
    measure = MEASURE_OF[listed] if listed else Measure.NARRATIVE
    ours = _table(table)
    if listed == ORDINAL and "scale" not in _table(ours.get("is")):
        how = (
            f"'{code}' is ordinal, and IATI gives no scale, so that its values were read as words that nobody compares."
        )
        reading.notes.add(READ_AS, at, subject=code, how=how, instead="Give it a scale in mande.")
    baselines = _baselines(reading, indicator, measure, code, at)
    targets, figures = _over_time(reading, indicator, measure, code, at)
    _tell_shares(reading, indicator, measure, code, at)
    made = indicator_said(reading, indicator, measure, code, at)
    if made is None:
        return None
    if indicator.aggregation_status is not None and made.limitations is None:
        reading.untold.add("aggregation status of an indicator|aggregation statuses of indicators", at)
    made = restored(made, table, reading.notes, at)
    baselines = [*baselines, *carried_list(ours, "baselines", Baseline, reading.notes, at)]
    if baselines:
        made = attrs.evolve(made, **sorted_baselines(baselines))
    made = attrs.evolve(made, targets=placed([*targets, *carried_list(ours, "targets", Target, reading.notes, at)]))
    reading.where[f"indicators.{made.code}"] = at
    return Measured(made, tuple(figures))


def indicator_said(
    reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str
) -> Indicator | None:
    """Return what the elements of *indicator* say of it, but for its baselines and targets."""
    return built(
        Indicator,
        reading.notes,
        at,
        code=code,
        title=reading.text(indicator.title) or "",
        measure=measure,
        direction=DIRECTION_OF.get((indicator.ascending or "").strip()),
        definition=reading.text(indicator.description),
        limitations=NOT_ADDED if (indicator.aggregation_status or "").strip() in ("0", "false") else None,
        references=[
            *(reference_as_text(each) for each in indicator.references),
            *reading.figures.document_links(indicator.document_links, at),
        ],
        what="An indicator",
    )


def reference_as_text(reference: iati.Reference) -> str:
    """Return a reference as mande shows it.

    >>> reference_as_text(iati.Reference("9", "8.8.2")), reference_as_text(iati.Reference("99", "B1", "https://x.org"))
    ('SDG 8.8.2', 'own B1 <https://x.org>')
    """
    vocabulary, code = (reference.vocabulary or "").strip(), (reference.code or "").strip()
    whole = f"{SHORT_VOCABULARIES.get(vocabulary, vocabulary)} {code}".strip()
    return f"{whole} <{reference.uri.strip()}>" if reference.uri and reference.uri.strip() else whole


def _tell_shares(reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str) -> None:
    """Say where percentages may have been written as shares of one: IATI's are from 0 to 100."""
    if measure is not Measure.PERCENTAGE:
        return
    written = [(value.value or "").strip() for _, value, _ in values(indicator)]
    small = [text for text in written if re.fullmatch(r"0?\.[0-9]{1,20}", text)]
    if small and all(text in small or text in ("0", "1", "") for text in written):
        how = f"Every value of '{code}' is at most 1 ({listing(small)}), and was read as percent all the same."
        reading.notes.add(READ_AS, at, subject=code, how=how, instead="Write 45 for 45 percent, not 0.45.")


# Baselines, targets and actuals.


def _baselines(
    reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str
) -> list[tuple[int | None, Baseline]]:
    found: list[tuple[int | None, Baseline]] = []
    for number, baseline in enumerate(indicator.baselines, 1):
        where = f"{at}/baseline[{number}]"
        table = reading.own(baseline.foreign, where)
        read = baseline_said(reading, baseline, measure, where)
        if read is None:
            if table and "is" in table:
                found.extend(carried_list({"whole": [table]}, "whole", Baseline, reading.notes, where))
            elif not (baseline.value or "").strip():
                reading.absences.append(Absence(f"indicators.{code}.baseline", source=SOURCE, at=where))
            continue
        found.append((_place_in(table), restored(read, table, reading.notes, where)))
    return found


def baseline_said(reading: Reading, baseline: iati.Baseline, measure: Measure, at: str) -> Baseline | None:
    """Return what the elements of *baseline* say; None where that is nothing."""
    read = reading.figures.read("baseline", baseline, measure, at)
    return read and built(
        Baseline,
        reading.notes,
        at,
        read.value,
        _when(reading, baseline, at),
        qualifier=read.qualifier,
        cell=read.cell,
        place=read.place,
        source=SOURCE,
        at=at,
        note=read.with_printed,
        what="A baseline",
    )


def target_said(reading: Reading, value: iati.Value, period: Period | None, measure: Measure, at: str) -> Target | None:
    """Return what the elements of a target say; None where that is nothing."""
    read = reading.figures.read("target", value, measure, at)
    return read and built(
        Target,
        reading.notes,
        at,
        read.value,
        period,
        qualifier=read.qualifier,
        cell=read.cell,
        place=read.place,
        source=SOURCE,
        at=at,
        note=read.with_printed,
        what="A target",
    )


def actual_said(
    reading: Reading, value: iati.Value, period: Period | None, measure: Measure, code: str, at: str
) -> Observation | None:
    """Return what the elements of an actual of the indicator called *code* say; None where that is nothing."""
    read = reading.figures.read("actual", value, measure, at)
    return read and built(
        Observation,
        reading.notes,
        at,
        code,
        read.value,
        period,
        qualifier=read.qualifier,
        cell=read.cell,
        place=read.place,
        printed=read.printed,
        project=reading.project,
        source=SOURCE,
        at=at,
        note=read.note,
        what="An actual",
    )


def sorted_baselines(baselines: Iterable[tuple[int | None, Baseline]]) -> dict[str, Any]:
    """Return which of *baselines* is that of everyone, everywhere, and which are those of some people or places.

    Where none is of everyone, the first stands for the indicator, and says of whom it is. One that mande wrote may have
    a place: 0 is that of the whole.
    """
    held = list(baselines)
    if any(place is not None for place, _ in held):
        whole = next((each for place, each in held if place == 0), None)
    else:
        everyone = (each for _, each in held if not each.cell and each.place is None)
        whole = next(everyone, held[0][1] if held else None)
    others = [each for each in placed(held) if each is not whole]
    return {"baseline": whole, "other_baselines": others} if whole is not None else {"other_baselines": others}


def _when(reading: Reading, baseline: iati.Baseline, at: str) -> Period | None:
    """Return when a baseline was taken: on its day, or some time in its year, which is all that IATI asks for."""
    day = day_of(baseline.iso_date)
    if day:
        return Period(day, day)
    year = (baseline.year or "").strip()
    if not _YEAR.fullmatch(year) or year == "0000":
        if year:
            reading.notes.add(NOT_A_PERIOD, f"{at}/@year", seen=year)
        return None
    return Period(date(int(year), 1, 1), date(int(year), 12, 31), Precision.YEAR)


def _over_time(
    reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str
) -> tuple[list[tuple[int | None, Target]], list[tuple[int | None, Observation]]]:
    targets: list[tuple[int | None, Target]] = []
    figures: list[tuple[int | None, Observation]] = []
    for number, held in enumerate(indicator.periods, 1):
        where = f"{at}/period[{number}]"
        period = _period(reading, held, where)
        reading.tell_foreign(held.foreign, where)
        for place, value in enumerate(held.targets, 1):
            spot = f"{where}/target[{place}]"
            table = reading.own(value.foreign, spot)
            target = target_said(reading, value, period, measure, spot)
            if target:
                targets.append((_place_in(table), restored(target, table, reading.notes, spot)))
            elif table and "is" in table:
                targets.extend(carried_list({"whole": [table]}, "whole", Target, reading.notes, spot))
        for place, value in enumerate(held.actuals, 1):
            spot = f"{where}/actual[{place}]"
            table = reading.own(value.foreign, spot)
            seen = actual_said(reading, value, period, measure, code, spot)
            if seen:
                figures.append((_place_in(table), restored(seen, table, reading.notes, spot)))
            elif table and "is" in table:
                figures.extend(carried_list({"whole": [table]}, "whole", Observation, reading.notes, spot))
    return targets, figures


def _period(reading: Reading, held: iati.Period, at: str) -> Period | None:
    start, end = (day_of(day.iso_date) if day else None for day in (held.start, held.end))
    if start is None or end is None or end < start:
        seen = "/".join((day.iso_date or "") if day else "" for day in (held.start, held.end))
        reading.notes.add(NOT_A_PERIOD, at, seen=seen)
        return None
    return Period(start, end)


# What is carried and has no element of IATI.


def _table(tree: Any) -> Table:
    return tree if isinstance(tree, dict) else {}


def _place_in(table: Table | None) -> int | None:
    place = table.get("place") if table else None
    return place if type(place) is int else None


def carried_list(table: Table, name: str, kind: type, notes: Notes, at: str) -> Iterator[tuple[int | None, Any]]:
    """Yield the things of *kind* that *table* holds whole, with their places among the others."""
    for held in table.get(name) or ():
        try:
            yield _place_in(held), reader(kind)(held["is"], None)
        except ANY_FAULT as fault:
            notes.add(REFUSED, at, what=f"What mande carries of '{name}'", why=str(fault))


def placed(things: Iterable[tuple[int | None, Any]]) -> list[Any]:
    """Return *things* at their places; those that have none come after them, in their order."""
    held = list(things)
    if any(place is not None for place, _ in held):
        held.sort(key=lambda each: (each[0] is None, each[0] or 0))
    return [thing for _, thing in held]


def _in_order(
    results: Iterable[Result], context: list[Indicator], carried: Table, notes: Notes, at: str
) -> dict[str, list[Any]]:
    """Return the lists of the framework that hold *results*, with those among them that have no element of IATI."""
    lists: dict[str, list[Any]] = {"context": context}
    for kind, holder in HOLDERS.items():
        held = {each.code: each for each in results if type(each) is kind}
        twice = [each for each in results if type(each) is kind and held[each.code] is not each]
        found: list[Any] = []
        order = carried.get(holder)
        for entry in order if isinstance(order, list) else ():
            if isinstance(entry, str):
                found.extend([held.pop(entry)] if entry in held else [])
            else:
                found.extend(each for _, each in carried_list({holder: [entry]}, holder, kind, notes, at))
        lists[holder] = [*found, *held.values(), *twice]
    return lists
