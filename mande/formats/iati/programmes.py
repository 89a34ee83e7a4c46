"""What one activity of IATI is in mande: a framework, and the figures that were reported of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from mande.codes import LONGEST_CODE, code_fault
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.formats.building import built, built_framework
from mande.formats.iati import activity as iati
from mande.formats.iati.cells import read_pairs
from mande.formats.iati.extension import ANY_FAULT, MORE, Table, held_whole, joined_with, table_in
from mande.formats.iati.figures import READ_AS, Figures, Untold, pair_fault
from mande.formats.iati.outline import SAID_APART
from mande.formats.iati.results import HOLDERS, SOURCE, Reading, results_in
from mande.formats.iati.rules import day_of, values
from mande.formats.iati.words import spelled
from mande.formats.kinds import Tree, slots_by_name
from mande.formats.reading import reader
from mande.formats.remarks import REFUSED, Notes, told_by
from mande.formats.writing import writer
from mande.framework.frameworks import Basis, Framework
from mande.framework.indicators import Indicator
from mande.framework.results import Result
from mande.observations.observation import Observation
from mande.sources import Source, is_partial_date
from mande.wording import sentence

PLANNED_START, ACTUAL_START, PLANNED_END, ACTUAL_END = "1", "2", "3", "4"


class Read(NamedTuple):
    """One activity, read: the framework, its figures with the place of each among all, and what was carried."""

    framework: Framework | None
    figures: tuple[tuple[int | None, Observation], ...]
    carried: Table


def code_of(activity: iati.Activity, number: int) -> str:
    """Return the code that the identifier of *activity* makes, or where it makes none, one by its *number*.

    >>> code_of(iati.Activity(elements=(iati.Element("iati-identifier", (), ("XM-1/wells",)),)), 1)
    'XM-1%2Fwells'
    """
    identifier = activity.identifier
    code = spelled(identifier) if len(identifier) <= LONGEST_CODE else ""
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
    results, context, seen = results_in(reading, at)
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
    """Return the trees of what the elements of an activity say of its framework, once its values have been read."""
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
    pairs = dict.fromkeys(
        (each.name, each.value)
        for result in activity.results
        for indicator in result.indicators
        for _, value, _ in values(indicator)
        for each in value.dimensions
        if each.name and each.value
    )
    meant = read_pairs(pair for pair in pairs if pair_fault(*pair) is None)
    figures = Figures(activity.language, decimal, meant, notes, untold)
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
        period = built(
            Period, reading.notes, f"{at}/activity-date", start, end, what=sentence("The period of the activity")
        )
    if period and (starts[0] is None or ends[0] is None):
        how = sentence(
            "The period was read as {period}, from the days that are given: not all of them were planned ones.",
            period=period,
        )
        reading.notes.add(READ_AS, f"{at}/activity-date", how=how, instead=sentence("Give the planned start and end."))
    if day_of(dates.get(ACTUAL_END)) and ends[0]:
        reading.untold.add("ends", f"{at}/activity-date")
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
        reading.untold.add("beside", at, len(others))
    if descriptions > 1:
        reading.untold.add("descriptions", at, descriptions - 1)


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
        if name in SAID_APART:
            why = sentence("elements of IATI tell what they are")
            notes.add(REFUSED, at, what=sentence("What mande carries of '{name}'", name=name), why=why)
            continue
        try:
            read[name] = reader(_kind_of(name))(tree, None)
        except ANY_FAULT as fault:
            notes.add(REFUSED, at, what=sentence("What mande carries of '{name}'", name=name), why=told_by(fault))
    return {"code": fields["code"], **read}


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
                found.extend(each for _, each in held_whole({holder: [entry]}, holder, kind, notes, at))
        lists[holder] = [*found, *held.values(), *twice]
    return lists
