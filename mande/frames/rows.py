"""How a figure stands in one row of a long table, and how it is read from there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from numbers import Integral
from typing import Any, TypeAlias

import attrs

from mande.dimensions.cells import TOTAL
from mande.errors import InvalidValue, NumberError
from mande.frames.columns import BY
from mande.framework.indicators import Indicator, Measure
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing, read_missing
from mande.measures.money import Money
from mande.measures.numbers import Computed, Number, Qualifier, read_computed, spell
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.measures.scales import Score, Stage
from mande.observations.observation import Observation, Status, Verification
from mande.wording import sentence

Row: TypeAlias = Mapping[str, Any]
"""The cells of a row by the column of the long table; None where one is blank."""

SHARED = ("project", "period", "qualifier", "status", "population", "stated_as", "source")
"""The columns of texts that say the same in very many rows of a table; so do those of categories."""

MOST_SHARED = 4096
"""How many things that rows say together are kept while they are read: where each says another, none is worth it."""

SAMPLE = ("n", "of", "method", "margin", "weight", "confidence")


def row_of(figure: Observation) -> dict[str, Any]:
    """Return the row that holds *figure*; who checked it, and why it varies, have no columns.

    >>> row_of(Observation("wells", Missing.NOT_REPORTED, "2009-Q1"))
    {'indicator': 'wells', 'period': '2009-Q1', 'missing': 'not reported'}
    """
    row: dict[str, Any] = {
        "project": figure.project,
        "indicator": figure.indicator,
        "period": None if figure.period is None else str(figure.period),
        "place": figure.place,
        **{f"{BY}{dimension}": category for dimension, category in figure.cell.items()},
        **cells_of(figure.value),
        "qualifier": None if figure.qualifier is Qualifier.EXACTLY else figure.qualifier.value,
        "status": None if figure.status is Status.REPORTED else figure.status.value,
        "population": figure.population,
        "reporter": figure.reporter,
        "carried_over": figure.carried_over,
        "verified": _yes_no(True if isinstance(figure.verified, Verification) else figure.verified),
        "registered": _yes_no(figure.registered),
        "says": None if figure.says is None else str(figure.says),
        "stated_as": None if figure.stated_as is None else figure.stated_as.value,
        "source": figure.source,
        "at": figure.at,
        "printed": figure.printed,
        "note": None if figure.note is None else str(figure.note),
    }
    if figure.sample is not None:
        row.update({f"sample_{name}": getattr(figure.sample, name) for name in SAMPLE})
    return {name: cell for name, cell in row.items() if cell is not None}


def cells_of(figure: Figure) -> dict[str, Any]:
    """Return the cells that hold a figure by itself.

    >>> cells_of(Ratio(11, 20)), cells_of(Missing.WITHHELD)
    ({'value': 11, 'whole': 20}, {'missing': 'withheld'})
    """
    if isinstance(figure, Missing):
        return {"missing": figure.value}
    if isinstance(figure, Ratio):
        part = {"missing": figure.part.value} if isinstance(figure.part, Missing) else {"value": figure.part}
        return part | {"whole": figure.whole.value if isinstance(figure.whole, Missing) else figure.whole}
    if isinstance(figure, Amount):
        return _number(figure.number) | {"unit": figure.unit}
    if isinstance(figure, Money):
        return _number(figure.amount) | {"currency": figure.currency}
    if isinstance(figure, bool):
        return {"text": _yes_no(figure)}
    if isinstance(figure, Score | Stage):
        return {"text": figure.step}
    return {"text": str.__str__(figure)} if isinstance(figure, str) else {"value": figure}


def _number(number: Computed) -> dict[str, Any]:
    return {"value": number} if isinstance(number, int | Decimal) else {"text": spell(number)}


def _yes_no(said: bool | None) -> str | None:
    return None if said is None else "yes" if said else "no"


def observation_of(row: Row, indicator: Indicator | None = None) -> Observation:
    """Return the figure that a row holds; steps on a scale are read by the scale of *indicator*.

    A float is read by the digits that it is shown with: what a column of floats shows as 70.9 is 70.9.

    >>> observation_of({"indicator": "wells", "value": 3.0, "period": "2009-Q1", "by_kind": "new"})
    Observation('wells', 3, 2009-Q1, kind=new)

    Raises:
        InvalidValue: a cell cannot be read, or there is no figure, or two.
    """
    filled = {name: cell for name, cell in row.items() if _is_filled(name, cell)}
    named = {name.removeprefix(BY): _text(code) for name, code in filled.items() if name.startswith(BY)}
    cell = {dimension: code for dimension, code in named.items() if code != TOTAL}
    return _observation(filled, indicator, {"cell": cell})


@attrs.frozen(eq=False)
class Reader:
    """Reads the rows of one table, whose cells stand in the order of its columns.

    A table has a few periods, categories and sources in very many rows, so what these say together is read once.

    >>> reader = Reader(["indicator", "period", "by_kind", "value"])
    >>> reader.figure(["wells", "2009-Q1", "new", 3]), reader.figure(["pumps", "2009-Q1", "new", 4])
    (Observation('wells', 3, 2009-Q1, kind=new), Observation('pumps', 4, 2009-Q1, kind=new))
    """

    columns: Sequence[str]
    _read: dict[tuple[str | None, ...], Mapping[str, Any]] = attrs.field(factory=dict, init=False)

    def figure(self, cells: Sequence[Any], indicator: Indicator | None = None) -> Observation:
        """Return the figure that a row of these *cells* holds, as `observation_of` does.

        Raises:
            InvalidValue: as `observation_of` does.
        """
        key = tuple([None if cells[at] is None else _text(cells[at]) for at in self._shared])
        read = self._read.get(key)
        if read is None:
            found = observation_of(dict(zip(self.columns, cells, strict=True)), indicator)
            if len(self._read) >= MOST_SHARED:
                self._read.clear()
            self._read[key] = {name: getattr(found, name) for name in self._fields}
            return found
        filled = {name: cells[at] for at, name in self._own if _is_filled(name, cells[at])}
        return _observation(filled, indicator, read)

    @cached_property
    def _own(self) -> list[tuple[int, str]]:
        return [(at, name) for at, name in enumerate(self.columns) if not _is_shared(name)]

    @cached_property
    def _shared(self) -> list[int]:
        return [at for at, name in enumerate(self.columns) if _is_shared(name)]

    @cached_property
    def _fields(self) -> list[str]:
        return ["cell", *(name for name in SHARED if name in self.columns)]


def _is_filled(name: str, cell: object) -> bool:
    return cell is not None and (cell != "" or name == "printed")


def _is_shared(column: str) -> bool:
    return column in SHARED or column.startswith(BY)


def _observation(filled: Row, indicator: Indicator | None, read: Mapping[str, Any]) -> Observation:
    """Return the figure in the cells that are *filled*, with what was *read* of others."""
    sample = {field: how(filled[name]) for name, (field, how) in OF_A_SAMPLE.items() if name in filled}
    figure = figure_of(filled, indicator)
    told = {name: how(filled[name]) for name, how in BESIDE.items() if name in filled}
    of_whom = Sample(**sample) if "n" in sample else None
    return Observation(_text(filled.get("indicator", "")), figure, sample=of_whom, **told, **read)


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else str(cell)


def number_of(cell: object) -> Number:
    """Return the number that a cell holds, exactly.

    >>> number_of(70.9), number_of("70.90"), number_of(884.0)
    (Decimal('70.9'), Decimal('70.90'), 884)

    Raises:
        NumberError: it holds none.
    """
    if type(cell) is int:
        return cell  # as nearly all are
    if isinstance(cell, str):
        return read_computed(cell)  # type: ignore[return-value]  # an amount may be a quotient
    if isinstance(cell, float | Decimal):
        number = Decimal(repr(float(cell))) if isinstance(cell, float) else cell
        if not number.is_finite():
            raise NumberError.not_finite(number)
        return int(number) if number == number.to_integral_value() else number
    if isinstance(cell, bool):
        raise NumberError.not_exact(cell)
    if isinstance(cell, Integral):
        return int(cell)  # of NumPy, as some columns of pandas hold them
    return cell  # type: ignore[return-value]  # refused where the figure is built, if it is no number


def figure_of(filled: Row, indicator: Indicator | None = None) -> Figure:
    """Return the figure in the cells that are *filled*.

    >>> figure_of({"value": 11, "whole": 20}), figure_of({"missing": "not_reported"})
    (Ratio(part=11, whole=20), <Missing.NOT_REPORTED: 'not reported'>)

    Raises:
        InvalidValue: there is none, or there are two.
    """
    named = [name for name in ("value", "missing", "text") if name in filled]
    if len(named) != 1:
        raise InvalidValue.not_one_figure(named)
    if named == ["text"]:
        return _said(filled, indicator)
    number = number_of(filled["value"]) if named == ["value"] else Missing(_text(filled["missing"]))
    if "whole" in filled:
        return Ratio(number, _side(filled["whole"]))
    if isinstance(number, Missing):
        return number
    return _with_unit(number, filled)


def _side(cell: object) -> Number | Missing:
    reason = read_missing(cell) if isinstance(cell, str) else None
    return number_of(cell) if reason is None else reason


def _with_unit(number: Number, filled: Row) -> Figure:
    if "unit" in filled:
        return Amount(number, _text(filled["unit"]))
    return Money(number, _text(filled["currency"])) if "currency" in filled else number


def _said(filled: Row, indicator: Indicator | None) -> Figure:
    if isinstance(filled["text"], bool):
        return filled["text"]
    text = _text(filled["text"])
    if "unit" in filled or "currency" in filled:
        return _with_unit(number_of(text), filled)
    if indicator is not None and indicator.scale is not None and text in indicator.scale.steps:
        return (Stage if indicator.measure is Measure.STAGE else Score)(text, indicator.scale)
    return text == "yes" if text in ("yes", "no") else text


def yes_or_no(cell: object) -> bool:
    """Return what a cell says, be it yes or no or a truth value.

    >>> yes_or_no("no"), yes_or_no(True)
    (False, True)

    Raises:
        InvalidValue: it is neither.
    """
    said = {"yes": True, "no": False, "true": True, "false": False}.get(str(cell).casefold())
    if said is None:
        raise InvalidValue.of(sentence("A cell"), cell, sentence("is neither yes nor no"))
    return said


BESIDE: Mapping[str, Callable[[Any], Any]] = {
    "period": _text,
    "source": _text,
    "at": _text,
    "place": _text,
    "project": _text,
    "reporter": _text,
    "population": _text,
    "carried_over": number_of,
    "status": Status,
    "qualifier": Qualifier,
    "verified": yes_or_no,
    "registered": yes_or_no,
    "printed": _text,
    "says": _text,
    "stated_as": _text,
    "note": _text,
}
"""How each column is read of what stands beside a figure, in the order in which what cannot be read is told."""

OF_A_SAMPLE: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    f"sample_{field}": (field, str if field == "method" else number_of) for field in SAMPLE
}
"""Which field of a sample each column holds, and how it is read."""
