"""A framework and its figures written as DHIS2 metadata and data values, and what of them has no place there."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from io import StringIO
from itertools import pairwise
from typing import Any, NamedTuple

import attrs

from mande.dimensions.breakdowns import OLDEST, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.places import Place
from mande.findings import Finding
from mande.formats.dhis2.categories import COMBO, DEFAULT, DEFAULT_COMBO, read_combos
from mande.formats.dhis2.elements import ANNUALIZED_NOTE, CODE, ZEROS_NOT_KEPT, Lost, read_elements
from mande.formats.dhis2.objects import VALUES, as_text, packed
from mande.formats.dhis2.periods import FREQUENCIES, write_period
from mande.formats.dhis2.reading import Metadata
from mande.formats.dhis2.values import FLAGS, FOLLOW_UP, read_plain
from mande.formats.document import Composable, as_document
from mande.formats.files import File, name_of, write_bytes
from mande.formats.remarks import DROPPED, Notes
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Indicator, Measure, Statistic
from mande.framework.portfolio import Portfolio
from mande.framework.relations import AtLeast, Funnel, Relation, Share, Subset, Sum
from mande.lists import ClosedList
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import spell
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.wording import listing

FORMAT = "DHIS2"


class Form(ClosedList):
    """What is written: metadata and values in one JSON document, either alone, or the values as CSV."""

    JSON = "json"
    VALUES = "values"
    METADATA = "metadata"
    CSV = "csv"


COLUMNS = (
    "dataElement",
    "period",
    "orgUnit",
    "categoryOptionCombo",
    "attributeOptionCombo",
    "value",
    "storedBy",
    "lastUpdated",
    "comment",
    "followup",
)
"""The columns of a CSV: DHIS2 knows them by their place, so those that stay empty are there too."""

AT_MOST = "less_than_or_equal_to"
DEFAULT_CATEGORY_COMBO = "bjDvmb4bfuf"
REPORTERS = "reporters"
MOST_PLACES = 50
"""Decimals of a percentage that is worked out; one that has more has no end."""

TYPES: Mapping[Measure, str] = {
    Measure.COUNT: "INTEGER",
    Measure.AMOUNT: "NUMBER",
    Measure.MONEY: "NUMBER",
    Measure.PERCENTAGE: "PERCENTAGE",
    Measure.RATIO: "UNIT_INTERVAL",
    Measure.YES_NO: "BOOLEAN",
    Measure.NARRATIVE: "LONG_TEXT",
    Measure.NOMINAL: "TEXT",
    Measure.SCORE: "TEXT",
    Measure.STAGE: "TEXT",
}
NOT_SAID = frozenset({Measure.MONEY, Measure.NOMINAL, Measure.SCORE, Measure.STAGE})
"""Measures that no value type says: their currency, scale, or that they are a list, is lost."""

AGGREGATED: Mapping[tuple[Accumulation | None, Statistic | None], str] = {
    (Accumulation.INCREMENTAL, Statistic.TOTAL): "SUM",
    (Accumulation.INCREMENTAL, None): "SUM",
    (Accumulation.SNAPSHOT, Statistic.TOTAL): "LAST",
    (Accumulation.SNAPSHOT, None): "LAST",
    (Accumulation.SNAPSHOT, Statistic.MEAN): "LAST_AVERAGE_ORG_UNIT",
    (None, None): "NONE",
}
"""The aggregation type of what accumulates and is totalled so; there is none for anything else."""

WRITTEN: Mapping[type, frozenset[str]] = {
    Framework: frozenset({"code", "title", "context", "dimensions", "places", "relations", "partners", "basis"}),
    Indicator: frozenset(
        {
            "code",
            "title",
            "measure",
            "accumulation",
            "statistic",
            "breakdowns",
            "definition",
            "counting_rule",
            "frequency",
            "limitations",
            "references",
            "note",
        }
    ),
    Place: frozenset({"code", "title", "within", "kind", "note"}),
    Dimension: frozenset({"code", "title", "categories", "exclusive", "exhaustive"}),
    Observation: frozenset(
        {"indicator", "value", "period", "place", "cell", "reporter", "printed", "note", "at", "is_plain"}
    ),
}
"""The fields that are written of each thing; any other that is filled in has no place in DHIS2.

Where a figure is read (`at`) goes with its source.
"""

_UID = re.compile("[A-Za-z][A-Za-z0-9]{10}")
_RULE = re.compile(r"\((.*)\) / \((.*)\) x ([0-9.]+)", re.DOTALL)
_LEVEL = re.compile("level ([0-9]{1,3})")


def compose(value: Composable, *, metadata: Metadata = None, form: Form | str = Form.JSON) -> str:
    """Return *value* as DHIS2 takes it; what has no place there is left out, and `dropped` lists it.

    With *metadata*, an export of the DHIS2 that is to take it, each breakdown is written under the UID that its
    combination has there; without, under a code that says what it is.

    >>> from mande.observations.collection import Observations
    >>> print(compose(Observations([Observation("wells", 12, "2019-12", place="BD")]), form="csv"), end="")
    dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup
    wells,201912,BD,HllvX50cXC0,HllvX50cXC0,12,,,,

    Raises:
        InvalidValue: *value* is nothing that a document holds.
        UnknownCode: there is no such form.
    """
    return _composed(_Writer(value, metadata), Form(form))


def dropped(value: Composable, *, metadata: Metadata = None) -> tuple[Finding, ...]:
    """Return what composing *value* leaves out, one finding for each kind of thing with how many there are.

    >>> wells = Indicator("wells", unit="item")
    >>> print(*dropped(Framework("water", context=[wells])))
    minor: DHIS2: What is written as unit of indicator 'wells' has no place in DHIS2, and was not written. Keep a ...
    """
    writer = _Writer(value, metadata)
    _composed(writer, Form.JSON)
    return writer.findings()


def write(
    value: Composable, file: File, *, metadata: Metadata = None, form: Form | str | None = None
) -> tuple[Finding, ...]:
    """Write *value* to *file*, data values alone as CSV where its name ends so, and return what was left out.

    Raises:
        OSError: it cannot be opened or written.
    """
    by_name = Form.CSV if name_of(file).casefold().endswith(".csv") else Form.JSON
    write_bytes(compose(value, metadata=metadata, form=form or by_name), file)
    return dropped(value, metadata=metadata)


def _composed(writer: _Writer, form: Form) -> str:
    lists = writer.lists() if form in (Form.JSON, Form.METADATA) else {}
    values = [] if form is Form.METADATA else writer.values()
    if form is Form.CSV:
        return _as_csv(values)
    whole = lists if form is Form.METADATA else {**writer.schemes(), **lists, VALUES: values}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


class _Theirs(NamedTuple):
    """The combinations of the DHIS2 that is to take what is written, by the cells that they are."""

    of_element: Mapping[str, str] = {}
    by_combo: Mapping[tuple[str, Cell], str] = {}
    by_cell: Mapping[Cell, str] = {}

    @classmethod
    def of(cls, metadata: Metadata) -> _Theirs:
        """Return what *metadata* has; without any, nothing."""
        if metadata is None:
            return cls()
        parts = [metadata] if isinstance(metadata, bytes | str) else list(metadata)
        notes = Notes("metadata")
        pack = packed([("metadata", part) for part in parts], notes)
        combos = read_combos(pack, notes)
        _, elements = read_elements(pack, combos, notes, Lost())
        by_combo: dict[tuple[str, Cell], str] = {}
        by_cell: dict[Cell, list[str]] = {}
        for placed in pack.lists["categoryOptionCombos"]:
            cell = combos.cells.get(placed.id)
            if cell:
                by_combo[placed.reference("categoryCombo"), cell] = placed.id
                by_cell.setdefault(cell, []).append(placed.id)
        only = {cell: found[0] for cell, found in by_cell.items() if len(found) == 1}
        return cls({name: element.combo for name, element in elements.items()}, by_combo, only)

    def combo(self, indicator: str, cell: Cell) -> str | None:
        """Return the combination that *cell* of *indicator* is: the one of its own combo, or else the only one."""
        return self.by_combo.get((self.of_element.get(indicator, ""), cell)) or self.by_cell.get(cell)


class _Writer:
    """Writes one document, and collects what of it has no place: each kind of loss with what it was lost of."""

    def __init__(self, value: Composable, metadata: Metadata) -> None:
        document = as_document(value)
        programme, seen = document.programme, document.observations
        self.frameworks: tuple[Framework, ...] = ()
        if isinstance(programme, Framework):
            self.frameworks = (programme,)
        elif programme is not None:
            self.frameworks = programme.frameworks
        self.observations = () if seen is None else seen.observations
        self.lost: dict[str, dict[str, None]] = {}
        if isinstance(programme, Portfolio):
            self._lose("the project", *(framework.code for framework in self.frameworks))
        if seen is not None:
            self._lose("the claims", *(claim.outcome for claim in seen.claims))
            self._lose("the cohorts", *(cohort.code for cohort in seen.cohorts))
        self.indicators = {each.code: each for framework in self.frameworks for each in framework.indicators}
        self.rules = {
            code: rule
            for code, each in self.indicators.items()
            if (rule := _RULE.fullmatch(str(each.counting_rule or ""))) is not None
        }
        self.combos = self._combos(_Theirs.of(metadata))
        self.has_codes = {
            "dataElementIdScheme": self._some_are_codes(
                [*self.indicators, *(each.indicator for each in self.observations)]
            ),
            "orgUnitIdScheme": self._some_are_codes(each.place for each in self.observations),
            "categoryOptionComboIdScheme": self._some_are_codes(self.combos.values()),
            "attributeOptionComboIdScheme": self._some_are_codes(each.reporter for each in self.observations),
        }

    def findings(self) -> tuple[Finding, ...]:
        """Return what was lost, a finding a kind."""
        notes = Notes(FORMAT)
        for what, subjects in self.lost.items():
            shown = next(iter(subjects)) if len(subjects) == 1 else f"{len(subjects):,} ({listing(subjects)})"
            notes.add(DROPPED, what=what[:1].upper() + what[1:], subject=shown, format=FORMAT)
        return notes.findings

    def schemes(self) -> dict[str, str]:
        """Return which identifiers are codes; the others are UIDs, which is what DHIS2 expects."""
        return {scheme: "CODE" for scheme, has_codes in self.has_codes.items() if has_codes}

    def lists(self) -> dict[str, list[Any]]:
        """Return the metadata, each list with what it holds."""
        for framework in self.frameworks:
            self._leave(framework, f"framework '{framework.code}'")
        measured = [each for code, each in self.indicators.items() if code not in self.rules]
        factors = dict.fromkeys(rule[3] for rule in self.rules.values())
        lists = {
            **self._categories(),
            "organisationUnits": [self._place(place) for framework in self.frameworks for place in framework.places],
            "dataElements": [self._element(each) for each in measured],
            "indicatorTypes": [
                {"code": f"factor {factor}", "name": f"Factor {factor}", "factor": _figure(factor)}
                for factor in factors
            ],
            "indicators": [self._indicator(self.indicators[code], rule) for code, rule in self.rules.items()],
            "dataSets": self._data_sets(measured),
            "validationRules": [rule for framework in self.frameworks for rule in self._rules(framework.relations)],
        }
        return {kind: items for kind, items in lists.items() if items}

    def values(self) -> list[dict[str, Any]]:
        """Return the data values."""
        return [value for each in self.observations if (value := self._value(each)) is not None]

    def _lose(self, what: str, *subjects: str) -> None:
        for subject in subjects:
            self.lost.setdefault(what, {})[subject] = None

    def _leave(self, thing: Any, subject: str) -> None:
        """Write down every field of *thing* that is filled in and not written."""
        for name, default in _UNWRITTEN[type(thing)]:
            if getattr(thing, name) != default:
                self._lose(f"what is written as {name.replace('_', ' ')}", subject)

    def _some_are_codes(self, names: Iterable[str | None]) -> bool:
        return not all(_UID.fullmatch(name) for name in names if name is not None)

    def _combos(self, theirs: _Theirs) -> dict[tuple[str, Cell], str]:
        """Return how each combination is called, by its indicator and its cell."""
        found: dict[tuple[str, Cell], str] = {}
        for each in self.observations:
            key = (each.indicator, each.cell)
            if each.cell and key not in found:
                found[key] = each.cell.get(COMBO) or theirs.combo(*key) or str(each.cell)
        return found

    def _default(self, scheme: str) -> str:
        return DEFAULT if self.has_codes[scheme] else DEFAULT_COMBO

    def _categories(self) -> dict[str, list[Any]]:
        """Return the dimensions as categories, and the combinations of them that indicators or figures have."""
        dimensions = {each.code: each for framework in self.frameworks for each in framework.dimensions}
        dimensions.pop(COMBO, None)
        options: dict[str, dict[str, Any]] = {}
        for dimension in dimensions.values():
            self._leave(dimension, f"dimension '{dimension.code}'")
            for category in dimension.categories:
                code = _option(dimension, category.code)
                options[code] = {"code": code, "name": category.code}
                if category.title not in ("", category.code):
                    self._lose("the titles of the categories", f"dimension '{dimension.code}'")
        combos: dict[str, tuple[str, ...]] = {}
        for indicator in self.indicators.values():
            codes = tuple(code for code in indicator.breakdowns if code in dimensions)
            if codes:
                combos[_combo(codes)] = codes
        made: dict[str, dict[str, Any]] = {}
        for (_, cell), name in self.combos.items():
            if cell.dimensions <= dimensions.keys():
                codes = next((codes for codes in combos.values() if cell.dimensions == set(codes)), tuple(cell))
                combos[_combo(codes)] = codes
                made[name] = {
                    **_identity(name),
                    "name": str(cell),
                    "categoryCombo": {"code": _combo(codes)},
                    "categoryOptions": [{"code": _option(dimensions[code], cell[code])} for code in codes],
                }
        reporters = {each.reporter: each for each in self.observations if each.reporter is not None}
        titles = {each.code: str(each.title) for framework in self.frameworks for each in framework.partners}
        whose = [
            {**_identity(code), "name": titles.get(code) or code, "categoryCombo": {"code": REPORTERS}}
            for code in reporters
            if self.frameworks
        ]
        return {
            "categoryOptions": list(options.values()),
            "categories": [self._category(each) for each in dimensions.values()],
            "categoryCombos": [
                {
                    "code": code,
                    "name": code,
                    "dataDimensionType": "DISAGGREGATION",
                    "skipTotal": not all(dimensions[each].exhaustive and dimensions[each].exclusive for each in codes),
                    "categories": [{"code": each} for each in codes],
                }
                for code, codes in combos.items()
            ]
            + [{"code": REPORTERS, "name": "Who reports", "dataDimensionType": "ATTRIBUTE"} for _ in whose[:1]],
            "categoryOptionCombos": [*made.values(), *whose],
        }

    def _category(self, dimension: Dimension) -> dict[str, Any]:
        if dimension.title not in ("", dimension.code):
            self._lose("the title", f"dimension '{dimension.code}'")
        options = [{"code": _option(dimension, category.code)} for category in dimension.categories]
        return {
            "code": dimension.code,
            "name": dimension.code,
            "dataDimensionType": "DISAGGREGATION",
            "categoryOptions": options,
        }

    def _place(self, place: Place) -> dict[str, Any]:
        subject = f"place '{place.code}'"
        self._leave(place, subject)
        level = _LEVEL.fullmatch(place.kind or "")
        if place.kind and level is None:
            self._lose("the kind", subject)
        code = _code_in([place.note or ""])
        if place.note and not code:
            self._lose("the note", subject)
        return {
            **_identity(place.code, code),
            "name": str(place.title),
            **({"level": int(level[1])} if level else {}),
            **({"parent": _identity(place.within)} if place.within else {}),
        }

    def _sheet(self, indicator: Indicator, *, note: str | None) -> dict[str, Any]:
        """Return what a data element and an indicator have in common, and tell what neither has."""
        subject = f"indicator '{indicator.code}'"
        self._leave(indicator, subject)
        if indicator.note != note:
            self._lose("the note", subject)
        code = _code_in(indicator.references)
        if len(indicator.references) > bool(code):
            self._lose("the references", subject)
        return {
            **_identity(indicator.code, code),
            "name": str(indicator.title),
            **({"description": str(indicator.definition)} if indicator.definition else {}),
        }

    def _element(self, indicator: Indicator) -> dict[str, Any]:
        subject = f"indicator '{indicator.code}'"
        aggregation = AGGREGATED.get((indicator.accumulation, indicator.statistic))
        if aggregation is None:
            aggregation = "LAST" if indicator.accumulation is Accumulation.CUMULATIVE else "NONE"
            self._lose("how it accumulates, and what totals it,", subject)
        if indicator.measure in NOT_SAID:
            self._lose(f"that it is {indicator.measure}", subject)
        if indicator.limitations not in (None, ZEROS_NOT_KEPT):
            self._lose("the limitations", subject)
        if indicator.counting_rule:
            self._lose("the counting rule", subject)
        codes = tuple(code for code in indicator.breakdowns if code != COMBO)
        return {
            **self._sheet(indicator, note=None),
            "valueType": TYPES[indicator.measure],
            "domainType": "AGGREGATE",
            "aggregationType": aggregation,
            "categoryCombo": {"code": _combo(codes)} if codes else {"id": DEFAULT_CATEGORY_COMBO},
            **({"zeroIsSignificant": False} if indicator.limitations == ZEROS_NOT_KEPT else {}),
        }

    def _indicator(self, indicator: Indicator, rule: re.Match[str]) -> dict[str, Any]:
        annualized = indicator.note == ANNUALIZED_NOTE
        if indicator.breakdowns:
            self._lose("the breakdowns", f"indicator '{indicator.code}'")
        return {
            **self._sheet(indicator, note=ANNUALIZED_NOTE if annualized else None),
            "numerator": rule[1],
            "denominator": rule[2],
            "annualized": annualized,
            "indicatorType": {"code": f"factor {rule[3]}"},
        }

    def _data_sets(self, measured: Iterable[Indicator]) -> list[Any]:
        """Return a data set for each frequency, which is where DHIS2 keeps how often something is reported."""
        kinds: dict[str, str] = {}
        for kind, frequency in FREQUENCIES.items():
            kinds.setdefault(str(frequency), kind)
        held: dict[str, list[Any]] = {}
        for indicator in measured:
            if indicator.frequency is None:
                continue
            if str(indicator.frequency) not in kinds:
                self._lose("the frequency", f"indicator '{indicator.code}'")
                continue
            members = held.setdefault(kinds[str(indicator.frequency)], [])
            members.append({"dataElement": _identity(indicator.code)})
        return [
            {"code": kind, "name": f"Reported {kind}", "periodType": kind, "dataSetElements": members}
            for kind, members in held.items()
        ]

    def _rules(self, relations: Iterable[Relation]) -> Iterator[dict[str, Any]]:
        """Yield *relations* as validation rules; those that an indicator says in its expressions are there already."""
        for relation in relations:
            said = isinstance(relation, Share | Sum) and relation.indicators[0] in self.rules
            sides = None if said else _sides(relation)
            if said:
                continue
            if sides is None or any(code in self.rules or not _UID.fullmatch(code) for code in relation.indicators):
                self._lose("what must hold between indicators", repr(relation))
                continue
            if not isinstance(relation, Sum | AtLeast):
                self._lose("that it is a part, and not only as many at most,", repr(relation))
            for left, operator, right in sides:
                yield {
                    "name": f"{left} {operator.replace('_', ' ')} {right}",
                    "operator": operator,
                    "importance": "MEDIUM",
                    "periodType": "Monthly",
                    "leftSide": {"expression": left, "missingValueStrategy": "SKIP_IF_ANY_VALUE_MISSING"},
                    "rightSide": {"expression": right, "missingValueStrategy": "SKIP_IF_ANY_VALUE_MISSING"},
                }

    def _value(self, observation: Observation) -> dict[str, Any] | None:
        subject = f"figures of '{observation.indicator}'"
        period = None if observation.period is None else write_period(observation.period)
        text = self._text(observation, subject)
        for what, part in (
            ("the value, for want of a place,", observation.place),
            ("the value, for want of a period that DHIS2 has,", period),
        ):
            if part is None:
                self._lose(what, subject)
        if text is None or period is None or observation.place is None:
            return None
        self._leave(observation, subject)
        note = str(observation.note or "")
        marked = note.startswith(FOLLOW_UP)
        comment = note.removeprefix(FOLLOW_UP).strip()
        cell = self.combos.get((observation.indicator, observation.cell))
        return {
            "dataElement": observation.indicator,
            "period": period,
            "orgUnit": observation.place,
            "categoryOptionCombo": cell or self._default("categoryOptionComboIdScheme"),
            "attributeOptionCombo": observation.reporter or self._default("attributeOptionComboIdScheme"),
            "value": text,
            **({"comment": comment} if comment else {}),
            **({"followup": True} if marked else {}),
        }

    def _text(self, observation: Observation, subject: str) -> str | None:
        """Return the value as DHIS2 holds it, a text; None where it cannot."""
        value, printed = observation.value, observation.printed or ""
        if isinstance(value, Missing):
            if value is Missing.UNKNOWN and printed.strip():
                return printed
            self._lose(f"the value '{value}'", subject)
            return None
        if isinstance(value, bool):
            return printed if FLAGS.get(printed.strip().casefold()) is value else str(value).casefold()
        if isinstance(value, int | Decimal):
            return printed if printed and read_plain(printed.strip()) == value else spell(value)
        if isinstance(value, str):
            if not value.strip():
                self._lose("a blank text", subject)
            return str(value) if value.strip() else None
        return self._of_several(value, subject)

    def _of_several(self, value: Any, subject: str) -> str | None:
        """Return what can be written of a value that is more than a number, and tell what of it is lost."""
        if isinstance(value, Ratio):
            percent = _percent(value)
            self._lose("the part and the whole" if percent else "the value, a share that no plain digits say,", subject)
            return percent
        if isinstance(value, Money | Amount):
            number = value.amount if isinstance(value, Money) else value.number
            self._lose("the currency" if isinstance(value, Money) else "the unit", subject)
            return spell(number) if isinstance(number, int | Decimal) else None
        self._lose("the scale", subject)
        return str(value)


def _identity(code: str, other: str = "") -> dict[str, str]:
    """Return the identifiers of a thing: the UID that its code is, or the code."""
    if _UID.fullmatch(code):
        return {"id": code, **({"code": other} if other else {})}
    return {"code": code}


def _code_in(references: Iterable[str]) -> str:
    """Return the code that one of *references* keeps beside a UID, or nothing."""
    return next((text.removeprefix(CODE) for text in references if text.startswith(CODE)), "")


def _combo(codes: Iterable[str]) -> str:
    return " x ".join(codes)


def _option(dimension: Dimension, category: str) -> str:
    """Return the code of an option: of an age, as the packages of WHO write it, since its words could be anything."""
    band = dimension.category(category).band if category in dimension.codes else None
    if band is None:
        return f"{dimension.code}={category}"
    return f"{dimension.code} P{band.low}Y--P{OLDEST if band.high is None else band.high}Y"


def _sides(relation: Relation) -> list[tuple[str, str, str]] | None:
    """Return the left side, the operator and the right side of each rule that *relation* is; None where it is none."""
    if isinstance(relation, Sum):
        return [(_operand(relation.whole), "equal_to", " + ".join(map(_operand, relation.parts)))]
    if isinstance(relation, AtLeast):
        times = "" if relation.each == 1 else f"{relation.each} * "
        return [(times + _operand(relation.fewer), AT_MOST, _operand(relation.more))]
    if isinstance(relation, Subset):
        return [(_operand(relation.part), AT_MOST, _operand(relation.of))]
    if isinstance(relation, Funnel) and not relation.left:
        return [(_operand(later), AT_MOST, _operand(earlier)) for earlier, later in pairwise(relation.stages)]
    return None


def _operand(code: str) -> str:
    return f"#{{{code}}}"


def _percent(ratio: Ratio) -> str | None:
    """Return *ratio* in percent where plain digits say it exactly, or None: nothing is rounded on the way out."""
    share = ratio.share
    if isinstance(share, Missing):
        return None
    places = 0
    percent = share * 100
    while percent.denominator != 1 and places < MOST_PLACES:
        percent, places = percent * 10, places + 1
    return spell(Decimal(percent.numerator).scaleb(-places)) if percent.denominator == 1 else None


def _figure(text: str) -> int | str:
    return int(text) if text.isdigit() else text


def _as_csv(values: Iterable[Mapping[str, Any]]) -> str:
    """Return data values as the columns that DHIS2 reads by their place."""
    into = StringIO()
    rows = csv.writer(into, lineterminator="\n")
    rows.writerow(column.casefold() for column in COLUMNS)
    rows.writerows([as_text(value.get(column)) for column in COLUMNS] for value in values)
    return into.getvalue()


_UNWRITTEN: Mapping[type, tuple[tuple[str, object], ...]] = {
    kind: tuple((field.name, field.default) for field in attrs.fields(kind) if field.name not in written)
    for kind, written in WRITTEN.items()
}
"""The fields of each thing that are not written, with the value that says nothing."""
