"""What IATI's activities mean in mande: a framework and observations for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import attrs

from mande.codes import code_fault
from mande.dimensions.cells import Cell, cell_code_fault
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.errors import InvalidValue, NumberError
from mande.findings import Severity
from mande.formats.building import built, built_framework
from mande.formats.iati import activity as iati
from mande.formats.iati.cells import Breakdowns, dimension_code, read_pairs
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
from mande.formats.iati.extension import Extension, extension_of, is_ours
from mande.formats.iati.rules import day_of, values
from mande.formats.iati.words import spelled, text_of
from mande.formats.remarks import EMPTY_VALUE, NOT_A_NUMBER, NOT_A_PERIOD, REFUSED, Notes, Remark
from mande.formats.written import REASONS, read_figure
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Direction, Indicator, Measure
from mande.framework.results import Impact, Outcome, Output, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, read_number, spell, total
from mande.observations.observation import Observation
from mande.sources import Source, is_partial_date
from mande.wording import Text, counted, listing

NUMBERS_IN_DIMENSIONS = Remark(
    "MND964",
    "iati-numbers-in-dimensions",
    Severity.MAJOR,
    "The dimensions of this {what} hold numbers ({parts}) that add to its value, {seen}, where categories belong. "
    "It was read as the total, without them.",
    "Write one {what} for each part: its number in @value, and in the dimension what it is a part of.",
)
NO_PLACE = Remark(
    "MND965",
    "iati-not-read",
    Severity.INFO,
    "{what} {have} no place in mande, and were not read (the first at {first}).",
    "Keep the file.",
)
READ_AS = Remark("MND966", "iati-read-as", Severity.INFO, "{how}")
REMARKS = (NUMBERS_IN_DIMENSIONS, NO_PLACE, READ_AS)

SOURCE = "iati"
"""The code of the source that an activity is to the framework that is made of it."""

NOT_ADDED = "The publisher says that these figures are not to be added to those of other activities."
"""What an aggregation status of false comes to: a limitation of the indicator."""

KINDS: Mapping[str, tuple[str, type[Result]]] = {
    OUTPUT: ("outputs", Output),
    OUTCOME: ("outcomes", Outcome),
    IMPACT: ("impacts", Impact),
}
"""The list that holds the results of each type. Those of another type leave their indicators to the context."""

MEASURE_OF: Mapping[str, Measure] = {
    UNIT: Measure.COUNT,
    PERCENTAGE: Measure.PERCENTAGE,
    NOMINAL: Measure.NOMINAL,
    ORDINAL: Measure.NOMINAL,
    QUALITATIVE: Measure.NARRATIVE,
}
"""What each measure is read as; an ordinal one has no scale in IATI, so that its values are words and not compared."""

BETWEEN_PLACES = " + "
"""What stands between the codes of several places, where one value is for them all."""


class Untold:
    """What has no place in mande, counted by what it is, so that each kind is told once for a document."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._times: Counter[str] = Counter()
        self._first: dict[str, str] = {}

    def add(self, what: str, at: str, times: int = 1) -> None:
        """Count what stands *at* a place."""
        self._times[what] += times
        self._first.setdefault(what, at)

    def tell(self, notes: Notes) -> None:
        """Write into *notes* how often each was met."""
        for what, times in self._times.items():
            one, _, several = what.partition("|")
            notes.add(NO_PLACE, what=counted(times, one, several or None), have="has" if times == 1 else "have",
                      first=self._first[what])


class Read(NamedTuple):
    """One activity, read: the framework, its figures, and what was carried with them."""

    framework: Framework | None
    observations: tuple[Observation, ...]
    extension: Extension


@attrs.frozen
class Placed:
    """A value of an activity with what it is for."""

    value: Figure
    qualifier: Qualifier
    printed: str | None
    cell: Cell
    place: str | None
    note: str | None


@attrs.frozen(eq=False)
class Reading:
    """The reading of one activity, which stands *at* a place of its document."""

    activity: iati.Activity
    notes: Notes
    untold: Untold
    at: str
    code: str
    project: str | None
    decimal: str | None
    meant: Breakdowns
    extension: Extension
    places: dict[str, Place] = attrs.field(factory=dict)
    absences: list[Absence] = attrs.field(factory=list)
    where: dict[str, str] = attrs.field(factory=dict)
    figures: list[Observation] = attrs.field(factory=list)

    def text(self, words: iati.Words | None) -> str | None:
        """Return what *words* say."""
        return text_of(words, self.activity.language)
