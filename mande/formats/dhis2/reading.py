"""DHIS2 documents read into a framework and what was seen: metadata, data values, or both together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from mande.codes import code_fault
from mande.dimensions.nesting import loops
from mande.dimensions.places import Place
from mande.formats.building import built, built_framework, fitting
from mande.formats.dhis2.categories import read_combos, with_cells
from mande.formats.dhis2.elements import CODE, Element, Lost, read_elements, read_indicators
from mande.formats.dhis2.objects import Metadata, Pack, Placed, as_parts, packed
from mande.formats.dhis2.remarks import NO_METADATA
from mande.formats.dhis2.rules import read_rules
from mande.formats.dhis2.uids import noted
from mande.formats.dhis2.values import Names, Reader
from mande.formats.document import Document
from mande.formats.files import File, name_of, read_bytes
from mande.formats.limits import no_collecting
from mande.formats.remarks import DOES_NOT_FIT, Notes, refuse
from mande.framework.indicators import Indicator, Measure
from mande.framework.partners import Partner
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import listing, sentence

FRAMEWORK = "dhis2"
"""What the framework is called: a DHIS2 export has no name of its own."""

NOT_READ = sentence("they have no place in a results framework, and were not read")
NO_CHAIN = sentence("DHIS2 has no results chain, and groups were not taken for one")
GROUPS = frozenset({"dataElementGroups", "dataElementGroupSets", "indicatorGroups", "indicatorGroupSets"})


def parse(data: bytes | str, *, metadata: Metadata = None, name: str = "the document") -> Document:
    r"""Return what *data*, JSON or CSV, holds: metadata, data values, or both; *metadata* says what the values are.

    A document without any metadata gives observations and no framework: nothing says what the figures count.

    >>> programme, observations, findings = parse("de,pe,ou,coc,acoc,value\nbX1qHUDB6nQ,201912,O6uvpzGd5pu,,,12\n")
    >>> programme, observations[0]
    (None, Observation('bX1qHUDB6nQ', 12, 2019-12))
    """
    parts = as_parts(metadata)
    names = [f"metadata {number}" if len(parts) > 1 else "metadata" for number in range(1, len(parts) + 1)]
    with no_collecting():
        return _read([(name, data), *zip(names, parts, strict=True)])


def read(file: File, *, metadata: File | list[File] | tuple[File, ...] | None = None, strict: bool = False) -> Document:
    """Return what *file* holds, with what the files of *metadata* say of it.

    Raises:
        OSError: a file cannot be read.
        DocumentError: `strict`, and something could not be taken as it stands.
    """
    others = metadata if isinstance(metadata, list | tuple) else [] if metadata is None else [metadata]
    held = [(name_of(each), read_bytes(each)) for each in (file, *others)]
    with no_collecting():
        document = _read(held)
    if strict:
        refuse(name_of(file), document.findings)
    return document


def _read(documents: Sequence[tuple[str, bytes | str]]) -> Document:
    notes = Notes(documents[0][0])
    titles = [Notes(name).document for name, _ in documents]  # as a person can be shown them
    pack = packed(documents, notes)
    if not pack.read:
        return Document(None, None, notes.findings)
    sources = _sources(titles)
    if not pack.has_metadata:
        notes.add(NO_METADATA)
        reader = Reader(Names(), [source.code for source in sources], notes)
        return Document(None, Observations(reader.read(pack.values)), notes.findings)
    lost = Lost()
    combos = read_combos(pack, notes)
    indicators, elements = read_elements(pack, combos, notes, lost)
    worked_out, relations = read_indicators(pack, elements, notes, lost)
    relations += read_rules(pack, elements, notes)
    places, called = _places(pack, notes)
    reporters = {key: each.id for each in pack.lists["categoryOptionCombos"] for key in (each.text("code"), each.id)}
    names = Names(_entered(worked_out) | elements, called, combos, reporters, is_known=True)
    reader = Reader(names, [source.code for source in sources], notes)
    seen = reader.read(pack.values)
    partners = _partners(pack, seen)
    _tell_others(pack, lost)
    lost.tell(notes)
    framework = built_framework(
        notes,
        {f"indicators.{placed.id}": placed.at for kind in ("dataElements", "indicators") for placed in pack.lists[kind]}
        | {f"places.{placed.id}": placed.at for placed in pack.lists["organisationUnits"]},
        FRAMEWORK,
        titles[0],
        basis="extract",
        context=[*indicators, *worked_out, *_unknown(seen, names.elements)],
        dimensions=with_cells(combos.dimensions, dict.fromkeys(observation.cell for observation in seen)),
        places=[*places, *_unknown_places(seen, places)],
        partners=partners,
        relations=list(dict.fromkeys(relations)),
        sources=sources,
        note=noted(reader.combos),
    )
    observations = Observations(seen) if pack.values else None
    return Document(framework, fitting(framework, observations, notes), notes.findings)


def _sources(names: Sequence[str]) -> list[Source]:
    """Return each document as a source of its own, called by its name unless another before it has that name."""
    return [
        Source(
            name if code_fault(name) is None and name not in names[:number] else f"document {number + 1}",
            name,
            kind="data set",
        )
        for number, name in enumerate(names)
    ]


def _places(pack: Pack, notes: Notes) -> tuple[list[Place], dict[str, str]]:
    """Return the organisation units as places, and the code of each by its UID, its code and its name."""
    levels = {each.text("level"): each.title for each in pack.lists["organisationUnitLevels"]}
    units = pack.lists["organisationUnits"]
    around = _around(units, notes)
    places: list[Place] = []
    called: dict[str, str] = {}
    names: dict[str, str] = {}
    for unit in units:
        level = unit.text("level")
        place = built(
            Place,
            notes,
            unit.at,
            unit.id,
            unit.own_title,
            what=sentence("Organisation unit '{title}'", title=unit.title),
            within=around.get(unit.id),
            kind=levels.get(level) or (f"level {level}" if level else None),
            note=CODE + unit.text("code") if unit.text("code") not in ("", unit.id) else None,
        )
        if place is not None:
            places.append(place)
            called[unit.id] = unit.id
            names.update({key: unit.id for key in (unit.text("code"), unit.title) if key})
    return places, names | called


def _around(units: Sequence[Placed], notes: Notes) -> dict[str, str | None]:
    """Return the unit that each lies within, where it is here too; a loop is told, and opened at the first of it."""
    at = {unit.id: unit.at for unit in units}
    parents = {unit.id: unit.reference("parent") for unit in units}
    within = {code: parent if parent in at else None for code, parent in parents.items()}
    for loop in loops(within):
        why = sentence("these lie within one another: {several}.", several=listing(loop, most=5))
        notes.add(DOES_NOT_FIT, at[loop[0]], subject=loop[0], why=why)
        within[loop[0]] = None
    return within


def _entered(indicators: Iterable[Indicator]) -> dict[str, Element]:
    """Return *indicators* as values name them: a system that works them out exports them like data elements."""
    return {indicator.code: Element(indicator.code, "NUMBER") for indicator in indicators}


def _unknown_places(seen: Iterable[Observation], places: Sequence[Place]) -> list[Place]:
    """Return the places of values that metadata does not have; where it has none at all they stay names."""
    known = {place.code for place in places}
    named = dict.fromkeys(each.place for each in seen if each.place is not None)
    return [Place(code) for code in named if code not in known and code_fault(code) is None] if known else []


def _partners(pack: Pack, seen: Iterable[Observation]) -> list[Partner]:
    """Return who reports the values, as far as an attribute combination (a mechanism, a partner) says so."""
    titles = {each.id: each.title for each in pack.lists["categoryOptionCombos"]}
    named = dict.fromkeys(each.reporter for each in seen if each.reporter is not None)
    return [Partner(code, titles.get(code, "")) for code in named if code_fault(code) is None]


def _unknown(seen: Sequence[Observation], elements: Mapping[str, Element]) -> list[Indicator]:
    """Return an indicator for each data element that metadata does not have, of the kind its values look like."""
    known = {element.code for element in elements.values()}
    values: dict[str, list[object]] = {}
    for each in seen:
        if each.indicator not in known:
            values.setdefault(each.indicator, []).append(each.value)
    return [Indicator(code, measure=_kind(found)) for code, found in values.items() if code_fault(code) is None]


def _kind(values: Sequence[object]) -> Measure:
    if all(isinstance(value, bool) for value in values):
        return Measure.YES_NO
    return Measure.NOMINAL if any(isinstance(value, str) for value in values) else Measure.COUNT


def _tell_others(pack: Pack, lost: Lost) -> None:
    for chain, why in ((True, NO_CHAIN), (False, NOT_READ)):
        kinds = [f"{count} {kind}" for kind, count in pack.others.items() if (kind in GROUPS) is chain]
        if kinds:
            lost.add(sentence("Lists of other things"), why, *kinds)
