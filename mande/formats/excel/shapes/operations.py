"""What rows of figures come to, one a row for each indicator, place and group: a framework for each operation.

An operation is a project of a portfolio, and a group of people a category of a dimension. Where nothing says that two
groups are apart, they may share somebody, so that they are never added; nor are means, rates and percentages, of which
nobody says how many people they stand for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, TypeAlias

from mande.codes import code_fault, short
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.findings import Severity
from mande.formats.building import A_BASELINE, A_TARGET, AN_ACTUAL, THE_INDICATOR, built, built_framework, fitting
from mande.formats.document import Document
from mande.formats.excel.shapes.groups import KNOWN, Groups
from mande.formats.excel.shapes.outlines import IN_WORDS, ON_A_SCALE
from mande.formats.excel.words import YES_OR_NO
from mande.formats.headings import plain
from mande.formats.naming import Codes, code_of
from mande.formats.remarks import TWICE, Notes, Remark
from mande.formats.written import Written, read_figure
from mande.framework.frameworks import Framework
from mande.framework.indicators import (
    Additivity,
    Baseline,
    Contribution,
    Direction,
    Indicator,
    Measure,
    Statistic,
)
from mande.framework.levels import Level, holder
from mande.framework.portfolio import IndicatorLibrary, Portfolio
from mande.framework.results import Impact, Outcome, Output, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.numbers import spell
from mande.measures.scales import Scale, Score
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import Sentence, listing, number, sentence

TEXT_FIGURES = Remark(
    "MND949",
    "figures-as-text",
    Severity.INFO,
    "{count} figures are written as text ({examples}). They were read as numbers, and what was written was kept.",
    headline="sets of figures that are written as text",
)
GROUPS_MAY_OVERLAP = Remark(
    "MND950",
    "groups-may-overlap",
    Severity.INFO,
    "Nothing says that nobody is in two of the {count} groups of {dimension} ({examples}), or that they are "
    "everyone, so that they are never added up.",
    headline="sets of groups that may overlap",
)
NOT_A_COUNT = Remark(
    "MND951",
    "number-but-no-count",
    Severity.INFO,
    "{count} indicators are marked as plain numbers, and their titles do not say that they count ({examples}). They "
    "were read as means or rates, which are never added up.",
    headline="sets of plain numbers that may not be counts",
)
SCALE_NOT_IN_SOURCE = Remark(
    "MND952",
    "scale-not-in-source",
    Severity.INFO,
    "{title} is put on a scale that is not in the file. The steps that occur were taken for all there are: {steps}.",
    headline="scales that are not in the file",
)
NO_SCALE = Remark(
    "MND953",
    "steps-without-order",
    Severity.MAJOR,
    "{title} is marked as ordered, and nothing says in which order its steps stand ({steps}). They were read as names.",
    "Write its steps as numbers, like 1, 2 and 3.",
    headline="scales whose order is not known",
)
REMARKS = (TEXT_FIGURES, GROUPS_MAY_OVERLAP, NOT_A_COUNT, SCALE_NOT_IN_SOURCE, NO_SCALE)

PARTS = ("baseline", "target", "actual")
"""What a row gives figures of."""

RESULTS: Mapping[Level, type[Result]] = {Level.OUTPUT: Output, Level.OUTCOME: Outcome, Level.IMPACT: Impact}


MOST_STEPS = 100
"""Steps of a scale that is made of what occurs; what has more is no scale."""

MOST_SHOWN = 12
"""Steps of a scale that a finding shows."""

_COUNTS = re.compile(r"(?:[0-9.]+[a-z]?\.?\s+)?(?:#|number of|no\. of|nombre d|número de)", re.IGNORECASE)
_RATE = re.compile(r"\bper\b|\brate\b", re.IGNORECASE)


class Part(NamedTuple):
    """The figure that a row gives as its baseline, target or actual: what is written, in which cell, and of whom.

    `around` are the places that its place lies within, from the nearest, and `place_code` is the code it has.
    """

    text: str
    at: str
    place: str = ""
    groups: Mapping[str, str] = {}
    is_text: bool = False
    around: tuple[str, ...] = ()
    place_code: str = ""
    reporter: str = ""


class Line(NamedTuple):
    """One row: which indicator of which operation, and the figures it gives of it.

    `cells` is where each thing stands that the row may hold, blank or not; `level` is None for what is on no level.
    `adds` is whether its figures may be added to those of other operations, where that is said. `is_count` is whether a
    plain number counts, where its title need not say so.
    """

    office: str
    level: Level | None
    result: str
    title: str
    measure: Measure | None
    is_rising: bool | None
    adds: bool | None
    references: tuple[str, ...]
    periods: Mapping[str, Period | None]
    parts: Mapping[str, Part]
    cells: Mapping[str, str]
    is_count: bool = False

    @property
    def kind(self) -> Kind:
        """What an indicator of one operation has in common with the same one of another."""
        return self.level, self.result, self.title, self.measure or Measure.COUNT

    def at(self, what: str) -> str:
        """Return the cell in which *what* stands."""
        return self.cells[what]


Kind: TypeAlias = tuple[Level | None, str, str, Measure]


def document(lines: Iterable[Line], notes: Notes, *, absent: Collection[str], decimal: str | None = None) -> Document:
    """Return the operations in *lines* with what each promised and reported: a portfolio, or a framework for one alone.

    *absent* are the fields of an indicator that have a column of their own, so that a blank says there is nothing.
    """
    by_office: dict[str, list[Line]] = {}
    for line in lines:
        by_office.setdefault(line.office, []).append(line)
    making = _Making(notes, absent, decimal, [line for several in by_office.values() for line in several])
    held = [made for office, several in by_office.items() if (made := making.framework(office, several)) is not None]
    making.tell()
    programme: Portfolio | Framework | None = held[0] if len(held) == 1 else None
    if len(held) > 1:
        standard = tuple(making.standard.values())
        library = IndicatorLibrary("shared", "Indicators of several operations", indicators=standard)
        source, shared = making.source, library if standard else None
        programme = built(Portfolio, notes, "", source.code, source.title, held, library=shared, what="The portfolio")
    seen = fitting(programme, Observations(making.observations), notes) if programme is not None else None
    return Document(programme, seen, notes.findings)


class _Making:
    """The codes, observations and standard indicators of a document, while its operations are made one by one."""

    def __init__(self, notes: Notes, absent: Collection[str], decimal: str | None, lines: Sequence[Line]) -> None:
        self.notes, self.absent, self.decimal = notes, absent, decimal
        self.source = Source(code_of(notes.document, "workbook"), notes.document, "workbook")
        self.offices, self.results, self.indicators, self.places = Codes(), Codes(), Codes(), Codes()
        self.groups = Groups()
        self.observations: list[Observation] = []
        self.standard: dict[Kind, Indicator] = {}
        self.as_text: list[str] = []
        self.all_groups: dict[str, dict[str, None]] = {}
        self.not_counts: dict[str, None] = {}
        self.scales = self._scales(lines)

    def tell(self) -> None:
        """Say what is to be said of the document as a whole."""
        if self.as_text:
            self.notes.add(TEXT_FIGURES, count=number(len(self.as_text)), examples=listing(self.as_text))
        for name, groups in self.all_groups.items():
            if len(groups) > 1 and name not in KNOWN:
                self.notes.add(
                    GROUPS_MAY_OVERLAP, count=len(groups), dimension=short(name), examples=listing(map(short, groups))
                )
        if self.not_counts:
            quoted = [short(title) for title in self.not_counts]
            self.notes.add(NOT_A_COUNT, count=number(len(quoted)), examples=listing(quoted))

    def framework(self, office: str, lines: Sequence[Line]) -> Framework | None:
        """Return the framework of one operation, and keep what it reports."""
        code = office if code_fault(office) is None else self.offices.of(office, office)
        by_result: dict[tuple[Level | None, str], dict[Kind, list[Line]]] = {}
        for line in lines:
            by_result.setdefault((line.level, line.result), {}).setdefault(line.kind, []).append(line)
        held: dict[str, list[Any]] = {"absences": []}
        where = {"": lines[0].at("title")}
        for (level, title), by_kind in by_result.items():
            indicators = [self._indicator(code, several, held["absences"], where) for several in by_kind.values()]
            known = [indicator for indicator in indicators if indicator is not None]
            if level is None:
                held.setdefault("context", []).extend(known)
                continue
            name, at = self.results.of((level, title), title, level.value), next(iter(by_kind.values()))[0].at("result")
            result = RESULTS[level](name, title, indicators=known, source=self.source.code, at=at)
            held.setdefault(holder(level), []).append(result)
            where[f"{holder(level)}.{name}"] = at
        parts = [part for line in lines for part in line.parts.values()]
        for part in parts:
            for name, group in part.groups.items():
                self.all_groups.setdefault(name, {})[group] = None
        places = self._places(parts)
        return built_framework(
            self.notes,
            where,
            code,
            listing([place.title for place in places]),
            basis="extract",
            places=places,
            dimensions=self.groups.dimensions(part.groups for part in parts),
            sources=[self.source],
            **held,
        )

    def _place(self, part: Part) -> str | None:
        """Return the code of the place that a figure is of: its own, or one made of its name."""
        if part.place_code and code_fault(part.place_code) is None:
            return part.place_code
        return self.places.of((part.place, *part.around), part.place) if part.place else None

    def _places(self, parts: Iterable[Part]) -> list[Place]:
        """Return the places that figures are of, and those that they lie within."""
        found: dict[str, Place] = {}
        for part in parts:
            around: str | None = None
            for place in range(len(part.around) - 1, -1, -1):
                key = part.around[place:]
                code = self.places.of(key, key[0])
                found.setdefault(code, Place(code, key[0], within=around))
                around = code
            own = self._place(part)
            if own is not None:
                found.setdefault(own, Place(own, part.place, within=around))
        return list(found.values())

    # --- one indicator -----------------------------------------------------------------------------------

    def _indicator(
        self, office: str, lines: Sequence[Line], absences: list[Absence], where: dict[str, str]
    ) -> Indicator | None:
        first = lines[0]
        code = self.indicators.of(first.kind, first.title, first.result)
        where[f"indicators.{code}"] = first.at("title")
        like = self._like(code, first)
        figures = [
            (name, line, part, self._where(part)) for line in lines for name in PARTS if (part := line.parts.get(name))
        ]
        self._tell_twice(first, figures)
        made: dict[str, list[Any]] = {name: [] for name in PARTS}
        for name, line, part, whose in figures:
            written = self._figure(part, code, line)
            made[name].append(self._made(name, written, line, part, {**whose, "office": office, "code": code}))
        kept = {name: [each for each in several if each is not None] for name, several in made.items()}
        self.observations += kept["actual"]
        lacking = {"baseline": not kept["baseline"], "targets": not kept["target"], "actuals": not kept["actual"]}
        lacking["direction"] = first.is_rising is None
        cells = {"baseline": "baseline", "targets": "target", "actuals": "actual", "direction": "direction"}
        absences += [
            Absence(f"indicators.{code}.{field}", source=self.source.code, at=first.at(cells[field]))
            for field, lacks in lacking.items()
            if lacks and field in self.absent
        ]
        return built(
            Indicator,
            self.notes,
            first.at("title"),
            what=THE_INDICATOR,
            **like,
            other_baselines=kept["baseline"],
            targets=kept["target"],
            contributes_to=self._contribution(first, like),
        )

    def _like(self, code: str, line: Line) -> dict[str, Any]:
        """Return the fields that an indicator has in common with the same one of another operation."""
        measure = line.measure or Measure.COUNT
        statistic = _statistic(line.title) if measure is Measure.COUNT and not line.is_count else None
        if statistic is not None:
            self.not_counts[line.title] = None
        scale = self.scales.get(line.kind)
        return {
            "code": code,
            "title": line.title,
            "measure": Measure.NOMINAL if measure in ON_A_SCALE and scale is None else measure,
            "statistic": statistic,
            "scale": scale if measure is Measure.SCORE else None,
            "direction": None if line.is_rising is None else _DIRECTIONS[line.is_rising],
            "references": line.references,
        }

    def _contribution(self, line: Line, like: Mapping[str, Any]) -> list[Contribution]:
        """Return the standard indicator that is this one of every operation, where it is said whether they add up."""
        if line.adds is None:
            return []
        standard = self.standard.setdefault(line.kind, Indicator(**like))
        return [Contribution(standard.code, Additivity.ALL if line.adds else Additivity.NOT_ADDITIVE)]

    # --- one figure --------------------------------------------------------------------------------------

    def _where(self, part: Part) -> dict[str, Any]:
        return {
            "place": self._place(part),
            "cell": self.groups.cell(part.groups),
        }

    def _tell_twice(self, line: Line, figures: Iterable[tuple[str, Line, Part, dict[str, Any]]]) -> None:
        first: dict[object, str] = {}
        for name, each, part, whose in figures:
            cell = tuple(sorted(whose["cell"].items()))
            key = name, whose["place"], part.reporter, cell, each.periods[name]
            if key in first:
                of = ", ".join(short(each)[1:-1] for each in (part.place, *part.groups.values()) if each)
                what = sentence(
                    "The {name} of {title} for {of}",
                    name=Sentence(name),
                    title=short(line.title),
                    of=of or sentence("all"),
                )
                self.notes.add(
                    TWICE, part.at, what=what, first=first[key], kept=sentence("both were kept, and neither chosen")
                )
            first.setdefault(key, part.at)

    def _figure(self, part: Part, code: str, line: Line) -> Written:
        """Return what is written, with a step or a word as its value where that is what the indicator is told in."""
        scale = self.scales.get(line.kind)
        measure = line.measure or Measure.COUNT
        if not part.text:  # a formula that failed, which has been told
            return Written(Missing.UNKNOWN)
        if measure in IN_WORDS or (measure in ON_A_SCALE and scale is None):
            return Written(None, part.text)
        # Programs write these tables, and programs mark decimals with a point.
        written = read_figure(part.text, self.notes, part.at, decimal=self.decimal, subject=code, is_number=True)
        if part.is_text and not isinstance(written.value, Missing):
            self.as_text.append(short(part.text)[1:-1])
        return written

    def _made(
        self, name: str, written: Written, line: Line, part: Part, whose: Mapping[str, Any]
    ) -> Baseline | Target | Observation | None:
        """Return the baseline, target or actual that was read, of whom and where *whose* says."""
        value: Figure = part.text if written.value is None else written.value
        scale = self.scales.get(line.kind)
        if scale is not None and part.text in scale.steps:
            value = Score(part.text, scale)
        elif line.measure is Measure.YES_NO:
            value = YES_OR_NO.get(plain(part.text), part.text)
        is_plain = isinstance(written.value, int | Decimal) and spell(written.value) == part.text
        printed = None if is_plain else part.text or None
        fields: dict[str, Any] = {
            "qualifier": written.qualifier,
            "cell": whose["cell"],
            "place": whose["place"],
            "source": self.source.code,
            "at": part.at,
        }
        period = written.period or line.periods[name]
        if name == "actual":
            return built(
                Observation,
                self.notes,
                part.at,
                whose["code"],
                value,
                period,
                what=AN_ACTUAL,
                project=whose["office"],
                reporter=part.reporter or None,
                printed=printed,
                **fields,
            )
        note = None if printed is None or printed == value else f"written '{printed}'"
        if name == "target":
            return built(Target, self.notes, part.at, value, period, what=A_TARGET, note=note, **fields)
        return built(Baseline, self.notes, part.at, value, period, what=A_BASELINE, note=note, **fields)

    def _scales(self, lines: Iterable[Line]) -> dict[Kind, Scale]:
        """Return the scale of each ordered indicator, made of the steps that occur."""
        steps: dict[Kind, dict[str, None]] = {}
        for line in lines:
            if line.measure is Measure.SCORE:
                texts = [part.text for part in line.parts.values() if part.text]
                steps.setdefault(line.kind, {}).update(dict.fromkeys(texts))
        scales: dict[Kind, Scale] = {}
        for kind, found in steps.items():
            title, ordered = kind[2], _in_order(found)
            if len(ordered) > 1:
                scales[kind] = Scale(code_of(title, "scale"), ordered)
                shown = listing(map(short, ordered), most=MOST_SHOWN)
                self.notes.add(SCALE_NOT_IN_SOURCE, title=short(title), steps=shown)
            else:
                self.notes.add(NO_SCALE, title=short(title), steps=listing(map(short, found)))
        return scales


_DIRECTIONS = {True: Direction.INCREASE, False: Direction.DECREASE}


def _statistic(title: str) -> Statistic | None:
    """Return what a plain number with this *title* is where it is no total: a rate, or else a mean.

    >>> _statistic("4.2b Number of PoC who departed"), _statistic("# of persons per latrine"), _statistic("Extent law")
    (None, <Statistic.RATE: 'rate'>, <Statistic.MEAN: 'mean'>)
    """
    if _RATE.search(title):
        return Statistic.RATE
    return None if _COUNTS.match(title) else Statistic.MEAN


def _in_order(texts: Iterable[str]) -> list[str]:
    """Return *texts*, numbers all of them, from the lowest; nothing where one is no number."""
    try:
        numbers = {text: Decimal(text) for text in texts}
    except InvalidOperation:
        return []
    is_scale = len(numbers) <= MOST_STEPS and all(each.is_finite() for each in numbers.values())
    return sorted(numbers, key=numbers.__getitem__) if is_scale else []
