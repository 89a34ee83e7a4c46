"""What the rows or blocks of a logframe come to: a framework of results, each with its indicators and figures.

What stands above what is taken from the numbers of the results (1.1 is under 1), or from there being only one result
further up: that is how such a form is laid out, and the links say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

import attrs

from mande.codes import code_fault, short
from mande.dimensions.periods import Period
from mande.formats.building import (
    A_BASELINE,
    A_TARGET,
    AN_ACTUAL,
    THE_INDICATOR,
    THE_RESULT,
    built,
    built_framework,
    fitting,
)
from mande.formats.document import Document
from mande.formats.excel.figures import Dated, is_words, read_dated
from mande.formats.excel.shapes.groups import Groups
from mande.formats.excel.steps import NO_STEP
from mande.formats.excel.words import (
    ACCUMULATIONS,
    DIRECTIONS,
    FREQUENCIES,
    MEASURES,
    TELLS_A_SHARE,
    YES_OR_NO,
    read_meaning,
)
from mande.formats.headings import plain
from mande.formats.naming import Codes, code_of
from mande.formats.remarks import NOT_A_NUMBER, TWICE, Notes
from mande.formats.written import Written
from mande.framework.indicators import Accumulation, Baseline, Direction, Indicator, Measure
from mande.framework.levels import Level, holder
from mande.framework.links import Assumption, Link
from mande.framework.results import Activity, Impact, Input, Outcome, Output, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.measures.figures import Figure
from mande.measures.numbers import spell
from mande.measures.units import STANDARD
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import sentence

RESULTS: Mapping[Level, type[Result]] = {
    Level.ACTIVITY: Activity,
    Level.OUTPUT: Output,
    Level.OUTCOME: Outcome,
    Level.IMPACT: Impact,
}

WORDS: Mapping[str, tuple[type[Any], Mapping[str, Any]]] = {
    "measure": (Measure, MEASURES),
    "direction": (Direction, DIRECTIONS),
    "accumulation": (Accumulation, ACCUMULATIONS),
}
"""The fields of an indicator that are told in a word out of a list, and what people write there."""

NO_WORD = frozenset({"", "none", "not applicable", "n/a", "na"})
"""What people write where none of the words is meant."""

TEXTS = ("definition", "means_of_verification", "method", "frequency", "responsible", "limitations", "note")
"""The fields of an indicator that are told in anybody's words."""


IN_WORDS = (Measure.NARRATIVE, Measure.NOMINAL, Measure.YES_NO)
"""The measures whose figures are words, whatever they look like."""

ON_A_SCALE = (Measure.SCORE, Measure.STAGE)
"""The measures that need a scale, which these forms have no place for: their steps are read as names."""


class Text(NamedTuple):
    """What a cell says, and where it stands."""

    text: str
    at: str


class Told(NamedTuple):
    """A figure as it is written: its cell, the period that its column or row is of, and the category it is of."""

    text: str
    at: str
    period: Period | None = None
    note: str = ""
    groups: Mapping[str, str] = {}
    is_number: bool = False


class Measured(NamedTuple):
    """An indicator as it is written. `blank` holds the cells that are there for something, and empty."""

    title: str
    at: str
    code: str = ""
    words: Mapping[str, Text] = {}
    baselines: Sequence[Told] = ()
    targets: Sequence[Told] = ()
    actuals: Sequence[Told] = ()
    blank: Mapping[str, str] = {}


class Rung(NamedTuple):
    """A result as it is written, with what it is measured by and what has to hold for it to lead to the next.

    A rung without a level holds indicators that belong to no result.
    """

    level: Level | None
    title: str
    at: str
    number: str = ""
    indicators: Sequence[Measured] = ()
    assumptions: Sequence[Text] = ()
    assumptions_at: str = ""
    fields: Mapping[str, Any] = {}


class Put(NamedTuple):
    """What is put into a result, as it is made, and the number of the rung that it is put into."""

    into: int
    make: Callable[[str], Input | None]
    title: str


def document(
    rungs: Sequence[Rung],
    notes: Notes,
    *,
    title: str = "",
    puts: Iterable[Put] = (),
    decimal: str | None = None,
    **fields: Any,
) -> Document:
    """Return the framework that *rungs* come to, with what was reported of it.

    *title* is what the programme is called, *puts* what goes into it, *fields* what else is known of the framework.
    """
    making = _Making(notes, decimal)
    results = [(rung, making.result(rung, rung.level)) for rung in rungs if rung.level is not None]
    made = [(rung, result) for rung, result in results if result is not None]
    above = _Above(made)
    links: list[Link] = []
    held: dict[str, list[Any]] = {"context": [], "inputs": []}
    for rung in rungs:
        if rung.level is None:
            held["context"] += making.indicators_of(rung)
    for rung, result in made:
        effect = above.of(rung, result)
        links += [making.link(rung, result, effect)] if effect is not None else []
        kept = result if effect is not None else making.noted(rung, result)
        held.setdefault(holder(result.level), []).append(kept)
    by_rung = {id(rung): result for rung, result in results}
    for put in puts:
        entry = put.make(making.codes.of(("input", put.title, put.into), put.title, "input"))
        into = by_rung.get(id(rungs[put.into])) if 0 <= put.into < len(rungs) else None
        if entry is not None:
            held["inputs"].append(entry)
            if into is not None:
                links.append(Link(entry.code, into.code, stated_by="layout", source=making.source.code, at=entry.at))
    framework = built_framework(
        notes,
        making.where,
        code_of(title, making.source.code),
        title,
        basis="extract",
        links=links,
        sources=[making.source],
        dimensions=making.groups.dimensions(making.told_groups),
        absences=making.absences,
        **held,
        **fields,
    )
    return Document(framework, fitting(framework, Observations(making.observations), notes), notes.findings)


class _Making:
    """The codes, absences and observations of a document, while its results are made one by one."""

    def __init__(self, notes: Notes, decimal: str | None) -> None:
        self.notes, self.decimal = notes, decimal
        self.source = Source(code_of(notes.document, "workbook"), notes.document, "workbook")
        self.codes, self.indicator_codes, self.groups = Codes(), Codes(), Groups()
        self.where: dict[str, str] = {}
        self.absences: list[Absence] = []
        self.observations: list[Observation] = []
        self.told_groups: list[Mapping[str, str]] = []

    # --- results -----------------------------------------------------------------------------------------

    def result(self, rung: Rung, level: Level) -> Result | None:
        """Return the result of a *rung*, on its *level*."""
        numbered = f"{level}-{rung.number}" if rung.number else ""
        code = self.codes.of(id(rung), numbered or rung.title or str(level), str(level))
        self.where[f"{holder(level)}.{code}"] = rung.at
        indicators = self.indicators_of(rung)
        return built(
            RESULTS[level],
            self.notes,
            rung.at,
            code,
            rung.title,
            what=THE_RESULT,
            indicators=indicators,
            source=self.source.code,
            at=rung.at,
            **rung.fields,
        )

    def link(self, rung: Rung, result: Result, effect: Result) -> Link:
        """Return the link from a *result* to the one it stands under, with what has to hold for it."""
        source = self.source.code
        assumptions = [Assumption(text, source=source, at=at) for text, at in rung.assumptions]
        link = Link(result.code, effect.code, assumptions=assumptions, stated_by="layout", source=source, at=rung.at)
        self.where[f"links.{link.code}"] = rung.at
        if not assumptions and rung.assumptions_at:
            self.absences.append(Absence(f"links.{link.code}.assumptions", source=source, at=rung.assumptions_at))
        return link

    def noted(self, rung: Rung, result: Result) -> Result:
        """Return a *result* that leads nowhere, with what is assumed of it as a note."""
        if not rung.assumptions:
            return result
        for _, at in rung.assumptions:
            self.notes.add(NO_STEP, at, subject=result.code)
        words = "; ".join(text for text, _ in rung.assumptions)
        return attrs.evolve(result, note="; ".join(filter(None, (result.note, f"assumptions: {words}"))))

    # --- indicators --------------------------------------------------------------------------------------

    def indicators_of(self, rung: Rung) -> list[Indicator]:
        """Return the indicators of a *rung*, and keep what was reported of them."""
        made = (self._indicator(each, str(rung.level or "")) for each in rung.indicators)
        return [indicator for indicator in made if indicator is not None]

    def _indicator(self, measured: Measured, level: str) -> Indicator | None:
        own = measured.code if code_fault(measured.code) is None else ""
        code = self.indicator_codes.of(id(measured), own or measured.title, level)
        self.where[f"indicators.{code}"] = measured.at
        figures = [*measured.baselines, *measured.targets, *measured.actuals]
        words = {field: self._word(field, *measured.words[field]) for field in WORDS if field in measured.words}
        fields = {field: measured.words[field].text for field in TEXTS if field in measured.words}
        if "frequency" in fields:
            fields["frequency"] = FREQUENCIES.get(plain(fields["frequency"]), fields["frequency"])
        measure = words.pop("measure", None) or self._measure(measured.title, figures)
        measure = Measure.NOMINAL if measure in ON_A_SCALE else measure
        unit = measured.words.get("unit")
        if unit is not None and STANDARD.knows(unit.text):
            fields["unit"] = unit.text
        elif unit is not None:
            fields["note"] = "; ".join(filter(None, (fields.get("note"), f"unit of measure: {unit.text}")))
        self._tell_twice(measured)
        parts = {"baseline": measured.baselines, "target": measured.targets, "actual": measured.actuals}
        made: dict[str, list[Any]] = {
            name: [each for each in (self._figure(name, told, code, measure) for told in several) if each is not None]
            for name, several in parts.items()
        }
        self.observations += made["actual"]
        kept = {"baseline": "baseline", "targets": "target", "actuals": "actual"}
        self.absences += [
            Absence(f"indicators.{code}.{field}", source=self.source.code, at=at)
            for field, at in measured.blank.items()
            if not made.get(kept.get(field, ""))
        ]
        whole = [each for each in made["baseline"] if not each.cell]
        return built(
            Indicator,
            self.notes,
            measured.at,
            code,
            measured.title,
            what=THE_INDICATOR,
            measure=measure,
            baseline=whole[0] if whole else None,
            other_baselines=[each for each in made["baseline"] if not whole or each is not whole[0]],
            targets=made["target"],
            breakdowns=dict.fromkeys(name for several in made.values() for each in several for name in each.cell),
            **words,
            **fields,
        )

    def _tell_twice(self, measured: Measured) -> None:
        first: dict[object, str] = {}
        for told in measured.actuals:
            key = told.period, tuple(sorted(told.groups.items())), told.note
            if told.text and key in first:
                what = sentence("An actual of {title} for the same time and people", title=short(measured.title))
                self.notes.add(
                    TWICE, told.at, what=what, first=first[key], kept=sentence("both were kept, and neither chosen")
                )
            first.setdefault(key, told.at)

    def _word(self, field: str, text: str, at: str) -> Any:
        if plain(text) in NO_WORD:
            return None
        kind, known = WORDS[field]
        word = text.partition(" (")[0] if text.endswith(("(+)", "(-)")) else text
        return read_meaning(kind, word, known, self.notes, at)

    def _measure(self, title: str, figures: Iterable[Told]) -> Measure:
        """Return what an indicator is told in, as its figures and its title show: words alone are a narrative."""
        read = [self._read(told, Notes("")).written for told in figures if told.text]
        if any(written.is_percent for written in read) or TELLS_A_SHARE.search(plain(title)):
            return Measure.PERCENTAGE
        return Measure.NARRATIVE if read and all(written.value is None for written in read) else Measure.COUNT

    def _read(self, told: Told, notes: Notes, code: str = "") -> Dated:
        """Return the figure that is told; words alone, which give no reason why there is none, stand for themselves."""
        aside = Notes("")
        dated = read_dated(told.text, aside, told.at, decimal=self.decimal, is_number=told.is_number)
        said = {finding.code for finding in aside.findings}
        if is_words(told.text) and NOT_A_NUMBER.code in said:
            return Dated(dated.written._replace(value=None, printed=told.text))
        if not said:
            return dated
        return read_dated(told.text, notes, told.at, decimal=self.decimal, subject=code, is_number=told.is_number)

    def _figure(self, name: str, told: Told, code: str, measure: Measure) -> Baseline | Target | Observation | None:
        """Return the baseline, target or actual that is told; a blank is none."""
        if not told.text:
            return None
        in_words = Dated(Written(None, told.text))
        dated = in_words if measure in IN_WORDS else self._read(told, self.notes, code)
        written = dated.written
        value: Figure = told.text if written.value is None else written.value
        if measure is Measure.YES_NO:
            value = YES_OR_NO.get(plain(told.text), told.text)
        printed = None if _is_plain(told.text, value, measure) else told.text
        fields: dict[str, Any] = {
            "qualifier": written.qualifier,
            "cell": self.groups.cell(told.groups),
            "source": self.source.code,
            "at": told.at,
        }
        self.told_groups.append(told.groups)
        period = dated.period or told.period
        if name == "actual":
            return built(
                Observation,
                self.notes,
                told.at,
                code,
                value,
                period,
                what=AN_ACTUAL,
                printed=printed,
                note=told.note or None,
                **fields,
            )
        note = "; ".join(filter(None, (told.note, f"written '{printed}'" if printed else ""))) or None
        if name == "target":
            return built(Target, self.notes, told.at, value, period, what=A_TARGET, note=note, **fields)
        return built(Baseline, self.notes, told.at, value, period, what=A_BASELINE, note=note, **fields)


def _is_plain(text: str, value: Figure, measure: Measure) -> bool:
    """Return whether *text* says no more than *value* does."""
    if isinstance(value, int | Decimal):
        return text == spell(value) or (measure is Measure.PERCENTAGE and text == f"{spell(value)}%")
    return text == value


class _Above:
    """Which result each stands under: by its number, or since there is only one further up."""

    def __init__(self, made: Iterable[tuple[Rung, Result]]) -> None:
        self.by_level: dict[Level, list[Result]] = {}
        self.by_number: dict[tuple[Level, str], Result] = {}
        for rung, result in made:
            self.by_level.setdefault(result.level, []).append(result)
            self.by_number.setdefault((result.level, rung.number), result)

    def of(self, rung: Rung, result: Result) -> Result | None:
        """Return the result that this one stands under, or None where nothing says which."""
        higher = [level for level in sorted(self.by_level) if level > result.level]
        parts = rung.number.split(".")[:-1]
        for end in range(len(parts), 0, -1):
            for level in higher:
                found = self.by_number.get((level, ".".join(parts[:end])))
                if found is not None:
                    return found
        nearest = self.by_level[higher[0]] if higher else []
        return nearest[0] if len(nearest) == 1 else None
