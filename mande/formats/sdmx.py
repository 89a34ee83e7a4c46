"""SDMX-CSV 2.0, out only: one row an observation, for whoever publishes statistics.

Columns are those of the format's field guide (sdmx-twg/sdmx-csv): `STRUCTURE`, `STRUCTURE_ID` and `ACTION`, the
dimensions, `OBS_VALUE` and its attributes, named and coded as the global SDG structure names and codes them. `_T` is
the total of a dimension. A ratio is written as its percentage, or for a measure of ratio as its quotient, to six
decimals at most, with the part and the whole beside it.

Dropped, each with a finding:

- the plan: results, links, indicators without a figure, targets and baselines, and all else that is promised;
- claims and cohorts;
- figures that are no number (words, steps, yes and no), and those without a period, which nothing here can date;
- figures that say different things of one key, or the same: the format holds one, and none is chosen;
- of a figure its `at`, `printed`, `says`, `stated_as`, `verified`, `registered`, `carried_over`, `sample` and
  `variance`, and that the end of its period is known to the year, quarter or month alone;
- the spelling of codes that are no SDMX identifier.

A qualifier ("at least") and the note stand in `COMMENT_OBS`. A text that a spreadsheet would take for a formula has an
apostrophe before it.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from mande.dimensions.breakdowns import AGE, GENDER_CODES, AgeBand
from mande.dimensions.periods import Period, Precision
from mande.errors import InvalidValue
from mande.findings import Finding
from mande.formats import recognising
from mande.formats.csv.formulas import shown
from mande.formats.document import Composable, Document, as_document
from mande.formats.files import File, name_of, write_bytes
from mande.formats.people import SEXES_IN_SDMX, age_in_sdmx
from mande.formats.remarks import DROPPED, Notes
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator, Measure
from mande.framework.portfolio import Portfolio
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Computed, Qualifier, spell
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation, Status
from mande.wording import Words, counted, listing, sentence

FORMAT = "SDMX-CSV"

TOTAL = "_T"
"""What the total of a dimension is called."""

UNITS = {"person": "PS"}
"""Units that CL_UNIT_MEASURE has a code for; the others are written as they are called."""

PERCENT = "PT"

WHY_MISSING = {
    Missing.NOT_APPLICABLE: "M",
    Missing.NOT_COLLECTED: "L",
    Missing.WITHHELD: "Q",
    Missing.NOT_REPORTED: "O",
    Missing.NOT_DUE: "O",
    Missing.UNKNOWN: "O",
    Missing.NOT_IN_SOURCE: "O",
}
"""The code of CL_OBS_STATUS for each reason: data cannot exist, were not collected, are suppressed, or are missing."""

STATUSES = {Status.ESTIMATED: "E", Status.PROJECTED: "F", Status.PRELIMINARY: "P"}
"""The code of CL_OBS_STATUS for how a figure came about; the others are normal values."""

FREQUENCIES = {Precision.YEAR: "A", Precision.QUARTER: "Q", Precision.MONTH: "M", Precision.DAY: "D"}
HALF_YEAR, OTHER = "S", "_O"

NOT_WRITTEN = ("at", "printed", "says", "stated_as", "verified", "registered", "carried_over", "sample", "variance")
"""Fields of an observation that the format has no place for."""

PLANNED: Mapping[str, Callable[[int], Words]] = {
    "objectives": lambda count: counted(count, "objective"),
    "needs": lambda count: counted(count, "need"),
    "inputs": lambda count: counted(count, "input"),
    "activities": lambda count: counted(count, "activity", "activities"),
    "outputs": lambda count: counted(count, "output"),
    "outcomes": lambda count: counted(count, "outcome"),
    "impacts": lambda count: counted(count, "impact"),
    "links": lambda count: counted(count, "link"),
    "populations": lambda count: counted(count, "population"),
}
"""Lists of a framework that are not written, as they are told one by one, with how many of each are told.

What else a plan holds is told together.
"""

DECIMALS = 6
"""Decimals of a number that was worked out."""

_NO_ID = re.compile(r"[^A-Za-z0-9_$-]")


def compose(value: Composable, *, agency: str = "MANDE", flow: str | None = None, version: str = "1.0") -> str:
    r"""Return the figures of *value* as SDMX-CSV; *agency*, *flow* and *version* say which dataflow they are of.

    >>> from mande.observations.collection import Observations
    >>> seen = Observations([Observation("reached", 41, "2009", place="BD", cell={"gender": "female", "age": "31+"})])
    >>> print(*compose(seen).splitlines(), sep="\n")
    STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,SEX,AGE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,COMMENT_OBS
    dataflow,MANDE:FIGURES(1.0),I,A,reached,BD,F,Y_GE31,2009,41,,A,

    Raises:
        InvalidValue: it is nothing that a document holds.
    """
    document = as_document(value)
    return _composed(document, Notes(""), agency, flow or _flow(document), version)


def dropped(value: Composable) -> tuple[Finding, ...]:
    """Return what composing *value* leaves out, and whether people in small numbers stand in what it writes.

    Raises:
        InvalidValue: it is nothing that a document holds.
    """
    return _told(as_document(value), "the document")


def write(
    value: Composable, file: File, *, agency: str = "MANDE", flow: str | None = None, version: str = "1.0"
) -> tuple[Finding, ...]:
    """Write the figures of *value* to *file*, and return what was left out, as `dropped` does.

    Raises:
        OSError: it cannot be opened or written.
        InvalidValue: it is nothing that a document holds.
    """
    write_bytes(compose(value, agency=agency, flow=flow, version=version), file)
    return _told(as_document(value), name_of(file))


class Written(NamedTuple):
    """One figure as the row it makes: its key, and what stands beside it."""

    figure: Observation
    key: tuple[tuple[str, str], ...]
    cells: dict[str, str]


class Identifiers:
    """The SDMX identifiers of codes: each code has one of its own, as near to it as the letters allow."""

    def __init__(self) -> None:
        """Begin with no code."""
        self._known: dict[tuple[str, str], str] = {}
        self._taken: set[tuple[str, str]] = set()

    def of(self, what: str, code: str) -> str:
        """Return the identifier of *code* in the list *what*."""
        found = self._known.get((what, code))
        if found is None:
            plain = _NO_ID.sub("_", code)
            plain = plain if plain[:1].isalnum() else f"_{plain.lstrip('-')}"
            found, times = plain, 1
            while (what, found) in self._taken:
                times += 1
                found = f"{plain}_{times}"
            self._known[what, code] = found
            self._taken.add((what, found))
        return found

    @property
    def respelt(self) -> list[str]:
        """The codes that are no identifier as they stand."""
        return [code for (_, code), found in self._known.items() if code != found]


def _told(document: Document, name: str) -> tuple[Finding, ...]:
    notes = Notes(name)
    _composed(document, notes, "", "", "")
    return notes.findings


def _composed(document: Document, notes: Notes, agency: str, flow: str, version: str) -> str:
    """Return the rows as a text, and say in *notes* what is left out of them."""
    rows = _unlike(_rows(document, notes), notes)
    dimensions = list(dict.fromkeys(name for row in rows for name, _ in row.key))
    leading = [
        name for name in ("FREQ", "INDICATOR", "REF_AREA", "SEX", "AGE") if name in dimensions or name in _ALWAYS
    ]
    others = sorted(set(dimensions) - {*leading, "TIME_PERIOD"})
    attributes = [name for name in _ATTRIBUTES if name in _ALWAYS or any(row.cells.get(name) for row in rows)]
    headings = [*leading, *others, "TIME_PERIOD", "OBS_VALUE", *attributes]
    text = io.StringIO(newline="")
    write = csv.writer(text)
    write.writerow(["STRUCTURE", "STRUCTURE_ID", "ACTION", *headings])
    of = f"{agency}:{flow}({version})"
    for row in rows:
        cells = {**dict.fromkeys([*leading, *others], TOTAL), **dict(row.key), **row.cells}
        write.writerow(["dataflow", of, "I", *(cells.get(heading, "") for heading in headings)])
    _say_what_else(document, rows, notes)
    return text.getvalue()


_END = sentence("the end, which is not known to the day,")
_ALWAYS = frozenset({"FREQ", "INDICATOR", "REF_AREA", "UNIT_MEASURE", "OBS_STATUS", "COMMENT_OBS"})
_ATTRIBUTES = ("UNIT_MEASURE", "OBS_STATUS", "NUMERATOR", "DENOMINATOR", "COMMENT_OBS")


def _rows(document: Document, notes: Notes) -> Iterator[Written]:
    """Yield the row of each figure that is a number, or the reason for none, of a period."""
    identifiers, bands = Identifiers(), _bands(document)
    known = dict(_indicators(document))
    seen = document.observations or ()
    left_out: dict[str, list[Observation]] = defaultdict(list)
    has_both = set(GENDER_CODES) <= {dimension for figure in seen for dimension in figure.cell}
    for figure in seen:
        indicator = known.get((figure.project, figure.indicator))
        if figure.period is None:
            _drop(notes, sentence("the value, which has no period,"), figure)
            continue
        cells = _value(figure, indicator)
        if cells is None:
            _drop(notes, sentence("the value, which is no number,"), figure)
            continue
        for name in NOT_WRITTEN:
            if getattr(figure, name) is not None:
                left_out[f"'{name}'"].append(figure)
        if not figure.period.dated:
            left_out[_END].append(figure)
        frequency, period = _time(figure.period)
        key = {"FREQ": frequency, "TIME_PERIOD": period, "INDICATOR": identifiers.of("INDICATOR", figure.indicator)}
        key |= _key(figure, bands, identifiers, has_both=has_both)
        yield Written(figure, tuple(sorted(key.items())), {**cells, "COMMENT_OBS": _comment(figure)})
    for what, figures in left_out.items():
        examples = listing(map(_named, figures))
        subject = sentence("{count} ({examples})", count=counted(len(figures), "figure"), examples=examples)
        notes.add(DROPPED, what=what, subject=subject, format=FORMAT)
    if identifiers.respelt:
        examples = listing(identifiers.respelt)
        subject = sentence("{count} ({examples})", count=counted(len(identifiers.respelt), "code"), examples=examples)
        notes.add(DROPPED, what=sentence("the spelling"), subject=subject, format=FORMAT)


def _key(
    figure: Observation, bands: Mapping[str, AgeBand], identifiers: Identifiers, *, has_both: bool
) -> dict[str, str]:
    """Return the dimensions of *figure* but its time and its indicator."""
    named = {
        "REF_AREA": figure.place,
        "PROJECT": figure.project,
        "POPULATION": figure.population,
        "REPORTER": figure.reporter,
        "SOURCE": figure.source,
    }
    key = {name: identifiers.of(name, code) for name, code in named.items() if code}
    for dimension, category in figure.cell.items():
        if dimension in GENDER_CODES and not (has_both and dimension != "sex"):
            key["SEX"] = SEXES_IN_SDMX.get(category) or identifiers.of("SEX", category)
        elif dimension == AGE:
            key["AGE"] = _age(category, bands) or identifiers.of("AGE", category)
        else:
            column = identifiers.of("", dimension).upper()
            column = f"{column}_" if column in {*_ALWAYS, *named, *_ATTRIBUTES, "SEX", "AGE", "TIME_PERIOD"} else column
            key[column] = "_U" if category == "unknown" else identifiers.of(column, category)
    return key


def _value(figure: Observation, indicator: Indicator | None) -> dict[str, str] | None:
    """Return the value of *figure* and what is said of it; None where it is no number."""
    value, unit = figure.value, _unit(indicator)
    status = STATUSES.get(figure.status, "A")
    if isinstance(value, Missing):
        return {"OBS_VALUE": "", "UNIT_MEASURE": unit, "OBS_STATUS": WHY_MISSING[value]}
    if isinstance(value, Ratio):
        return _of_ratio(value, indicator, unit, status)
    number: Computed
    if isinstance(value, Amount):
        number, unit = value.number, _code_of_unit(value.unit)
    elif isinstance(value, Money):
        number, unit = value.amount, value.currency
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        number = value
    else:
        return None
    return {"OBS_VALUE": _digits(number), "UNIT_MEASURE": unit, "OBS_STATUS": status}


def _of_ratio(ratio: Ratio, indicator: Indicator | None, unit: str, status: str) -> dict[str, str]:
    is_quotient = indicator is not None and indicator.measure is Measure.RATIO
    share = ratio.share if is_quotient else ratio.percent
    sides = {
        name: spell(side)
        for name, side in (("NUMERATOR", ratio.part), ("DENOMINATOR", ratio.whole))
        if not isinstance(side, Missing)
    }
    cells = {"UNIT_MEASURE": unit if is_quotient else PERCENT, **sides}
    if isinstance(share, Missing):
        return {**cells, "OBS_VALUE": "", "OBS_STATUS": WHY_MISSING[share]}
    return {**cells, "OBS_VALUE": _digits(share), "OBS_STATUS": status}


def _digits(number: Computed) -> str:
    """Return *number* in digits: as it was reported, or where it was worked out to six decimals at most."""
    if not isinstance(number, Fraction):
        return spell(number)
    whole, rest = divmod(abs(round(number * 10**DECIMALS)), 10**DECIMALS)
    digits = f"{spell(whole)}.{rest:0{DECIMALS}}".rstrip("0").removesuffix(".")
    return f"-{digits}" if number < 0 and digits != "0" else digits


def _unit(indicator: Indicator | None) -> str:
    if indicator is None:
        return ""
    if indicator.measure is Measure.PERCENTAGE:
        return PERCENT
    return _code_of_unit(indicator.unit) if indicator.unit else ""


def _code_of_unit(unit: str) -> str:
    return UNITS.get(unit) or _NO_ID.sub("_", unit).upper().lstrip("-")


def _time(period: Period) -> tuple[str, str]:
    """Return the frequency of *period* and its name: a year, quarter, month or day, or its first day and its length."""
    for unit, frequency in FREQUENCIES.items():
        if Period.holding(period.start, unit) == Period(period.start, period.end):
            return frequency, str(Period(period.start, period.end))
    months = Period(period.start, period.end).months
    if months == 6 and period.start.month in (1, 7):
        return HALF_YEAR, f"{period.start.year:04}-S{1 if period.start.month == 1 else 2}"
    return OTHER, f"{period.start.isoformat()}/P{period.days}D" if months is None else (
        f"{period.start.isoformat()}/P{months}M"
    )


def _age(category: str, bands: Mapping[str, AgeBand]) -> str | None:
    """Return the code of CL_AGE for an age band, or None where *category* is none."""
    if category == "unknown":
        return "_U"
    band = bands.get(category)
    if band is None:
        try:
            band = AgeBand.parse(category)
        except InvalidValue:
            return None
    return age_in_sdmx(band)


def _bands(document: Document) -> Mapping[str, AgeBand]:
    return {
        category.code: category.band
        for framework in _frameworks(document)
        for dimension in framework.dimensions
        if dimension.code == AGE
        for category in dimension.categories
        if category.band is not None
    }


def _comment(figure: Observation) -> str:
    words = [] if figure.qualifier is Qualifier.EXACTLY else [str(figure.qualifier)]
    if isinstance(figure.value, Missing):
        words.append(str(figure.value))
    if figure.note:
        words.append(str(figure.note))
    return shown("; ".join(words))


def _unlike(rows: Iterable[Written], notes: Notes) -> list[Written]:
    """Return the rows that share their key with no other."""
    held = list(rows)
    times = Counter(row.key for row in held)
    for row in held:
        if times[row.key] > 1:
            _drop(notes, sentence("the value, one of {times} for the same thing,", times=times[row.key]), row.figure)
    return [row for row in held if times[row.key] == 1]


def _say_what_else(document: Document, rows: Iterable[Written], notes: Notes) -> None:
    for framework in _frameworks(document):
        parts = [told(len(held)) for name, told in PLANNED.items() if (held := getattr(framework, name))]
        parts += (
            [counted(len(targets), "target")]
            if (targets := [t for i in framework.indicators for t in i.targets])
            else []
        )
        based = [indicator for indicator in framework.indicators if indicator.baseline is not None]
        parts += [counted(len(based), "baseline")] if based else []
        what = listing([*parts, sentence("all else that is promised")], most=20)
        notes.add(DROPPED, what=what, subject=sentence("framework '{code}'", code=framework.code), format=FORMAT)
    seen = document.observations
    if seen is not None and seen.claims:
        notes.add(DROPPED, what=counted(len(seen.claims), "claim"), subject=sentence("the document"), format=FORMAT)
    if seen is not None and seen.cohorts:
        notes.add(DROPPED, what=counted(len(seen.cohorts), "cohort"), subject=sentence("the document"), format=FORMAT)
    known = dict(_indicators(document))
    figures = [each.figure for each in rows]
    written = [recognising.Written(_named(f), f.value, known.get((f.project, f.indicator))) for f in figures]
    recognising.tell_small_numbers(document.programme, written, notes)


def _indicators(document: Document) -> Iterator[tuple[tuple[str | None, str], Indicator]]:
    """Yield each indicator by the project and the code that a figure names it by."""
    for framework in _frameworks(document):
        for indicator in framework.indicators:
            yield (None, indicator.code), indicator
            yield (framework.code, indicator.code), indicator
            yield (None, f"{framework.code}/{indicator.code}"), indicator


def _frameworks(document: Document) -> tuple[Framework, ...]:
    programme = document.programme
    if isinstance(programme, Portfolio):
        return programme.frameworks
    return () if programme is None else (programme,)


def _flow(document: Document) -> str:
    code = "FIGURES" if document.programme is None else document.programme.code
    return Identifiers().of("", code).upper()


def _drop(notes: Notes, what: str, figure: Observation) -> None:
    notes.add(DROPPED, what=what, subject=_named(figure), format=FORMAT)


def _named(figure: Observation) -> str:
    if figure.period is None:
        return figure.indicator
    return sentence("{indicator} in {period}", indicator=figure.indicator, period=figure.period)
