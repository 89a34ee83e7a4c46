"""The rows of a frame as an engine sees them: the slot that each stands in, and the whole number that it adds there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from numbers import Rational, Real
from typing import Any

import attrs

from mande.errors import FrameError, Problem
from mande.frames.columns import NUMBERS, Naming
from mande.frames.engines import MANY_OF_ONE_NAME, Engine, Table, narwhals, why_unwritable
from mande.observations.observation import StatedAs
from mande.wording import Sentence, sentence

MOST = 10**10
"""The greatest number that is added by an engine: a thousand million of them still fit into 64 bits."""

NUMBER, SHARE, REASON, OTHER = "number", "share", "reason", "other"
"""What a row holds: a whole number, one and its whole, why there is none, or what only mande itself can read."""

BESIDE = ("missing", "unit", "currency", "qualifier", "status", "population", "project")
"""What tells rows of one place and reporter apart, beside the period and the categories."""

WHO = ("indicator", "place", "reporter")

IN_WORDS = ("text", "says", "at", "printed", "note")
"""The columns of words that no figure is known by: a moment is one of them, however an engine writes it."""

POINTED = sentence("it holds numbers with a point, where codes belong: 15 would be read as 15.0. Make it text.")
"""Why a column of floats is refused where codes belong."""

YES_OR_NO = (
    "",
    *(written for word in ("yes", "no", "true", "false") for written in (word, word.title(), word.upper())),
)
"""How yes and no are written in nearly all tables; mande itself reads whatever else stands there."""

ALONE: Mapping[str, Sequence[str]] = {
    **dict.fromkeys(("text", "carried_over"), ("",)),
    **{name: ("",) for name in NUMBERS if name.startswith("sample_")},
    "verified": YES_OR_NO,
    "registered": YES_OR_NO,
    "stated_as": ("", *(stated.value for stated in StatedAs)),
}
"""What stands in these columns beside a number that an engine adds; a row with something else is read, or refused."""

_WHOLE = r"^[0-9]{1,10}$"
_NO_DECIMALS = r"\.0+$"


@attrs.frozen(eq=False)
class Slots:
    """The rows of a frame with what an engine adds them by.

    `frame` has the columns of the long table as the user handed them over, each `key` once more as a text that is never
    null (engines differ on whether nothing equals nothing), `kind`, and the numbers `number` and `wholes`, which are
    nothing but where the kind says that there are such.
    """

    table: Table
    naming: Naming
    frame: Any
    keys: tuple[str, ...]

    @classmethod
    def of(cls, table: Table, naming: Naming, *, by_source: bool) -> Slots:
        """Return the rows of *table* by their slots; *by_source* says that it matters who says so.

        Raises:
            FrameError: a column holds what is no code where codes belong, or what is no number where numbers do.
        """
        held = long_table(table, naming)
        types = dict(held.collect_schema())
        names = ("period", *naming.categories, *BESIDE, *(("source",) if by_source else ()))
        keys = tuple(name for name in names if name in types)
        numbers = [name for name in ("value", "whole") if name in types]
        frame = held.with_columns(
            *(code_of(name, types).alias(_key(name)) for name in (*WHO, *keys)),
            *(_filled(name, types[name]).alias(f"{name} filled") for name in numbers),
        )
        if numbers:
            frame = frame.with_columns(*(_is_plain(name, types[name]).alias(f"{name} plain") for name in numbers))
        frame = frame.with_columns(_kind(types).alias("kind"))
        frame = frame.with_columns(
            _added("value", types, (NUMBER, SHARE)).alias("number"), _added("whole", types, (SHARE,)).alias("wholes")
        )
        return cls(table, naming, frame, keys)

    @property
    def by_slot(self) -> tuple[str, ...]:
        """The columns to group rows by, for their indicator and their slot, blanks being null or empty.

        Texts are grouped as they stand: an engine that keeps each text once, and a number in its place, is twice as
        quick where nothing is done to them before.
        """
        types = dict(self.frame.collect_schema())
        names = (WHO[0], *self.keys)
        is_text = (types.get(name) == narwhals().String for name in names)
        return (*(name if text else _key(name) for name, text in zip(names, is_text, strict=True)), "kind")

    @property
    def numbers(self) -> tuple[str, ...]:
        """The columns of what rows add to their slot: a number, and its whole where there are any."""
        return ("number", "wholes") if "whole" in self.naming.held else ("number",)

    @property
    def slot(self) -> tuple[str, ...]:
        """The columns that tell one slot of an indicator from another."""
        return (*(_key(name) for name in self.keys), "kind")

    @property
    def who(self) -> tuple[str, ...]:
        """The columns that tell whose figure a row is, and of which indicator."""
        return tuple(_key(name) for name in WHO)


def long_table(table: Table, naming: Naming) -> Any:
    """Return the columns of the long table that *table* has, under its own names.

    Raises:
        FrameError: a column holds what is no code where codes belong, or what is no number where numbers do; or it is
            not the only one of its name.
    """
    nw = narwhals()
    several = [name for name in naming.held.values() if table.are_several(name)]
    if several:
        raise FrameError(sentence("The frame"), [Problem(name, MANY_OF_ONE_NAME) for name in several])
    held = table.frame.select(*(nw.col(name).alias(column) for column, name in naming.held.items()))
    types = dict(held.collect_schema())
    refused = list(_refused(table, held, types, naming))
    if refused:
        raise FrameError(sentence("The frame"), refused)
    # Shorter floats by the digits that they show: made longer as it stands, 70.9 would be 70.9000015258789.
    short = [nw.col(column) for column, kind in types.items() if kind.is_float() and kind != nw.Float64]
    read = [column.cast(nw.String).cast(nw.Float64) for column in short]
    if table.engine is Engine.PYARROW:  # which joins texts of one kind alone, and no column of nothing
        read += [nw.col(column).cast(nw.String) for column, kind in types.items() if kind in (nw.String, nw.Unknown)]
    return held.with_columns(*read) if read else held


def _key(name: str) -> str:
    return f"{name} code"


def _refused(table: Table, held: Any, types: Mapping[str, Any], naming: Naming) -> Iterator[Problem]:
    for column, kind in types.items():
        why = _why_not(column, kind, table.engine)
        if why and (column in NUMBERS or kind.is_nested() or _has_any(table, held, column)):
            yield Problem(naming.held[column], why)
        elif why is None and (odd := _odd_cell(column, table.of_python(naming.held[column]))):
            yield Problem(naming.held[column], odd)


def _odd_cell(column: str, cells: Iterable[Any]) -> Sentence | None:
    """Return why one of the *cells* that Python alone knows cannot stand in a *column*; None where all can."""
    for kind in sorted(set(map(type, cells)), key=str):
        if hasattr(kind, "__len__") and not issubclass(kind, str):
            return _no_number(kind.__name__) if column in NUMBERS else _no_word(kind.__name__)
        if column not in NUMBERS and issubclass(kind, Real) and not issubclass(kind, Rational):
            return POINTED
        if column not in (*NUMBERS, *IN_WORDS) and issubclass(kind, datetime):
            return _no_period(kind.__name__) if column == "period" else _no_word(kind.__name__)
    return why_unwritable(cells)


def _no_number(kind: str) -> Sentence:
    return sentence("it holds {kind}, where numbers belong", kind=kind)


def _no_word(kind: str) -> Sentence:
    return sentence("it holds {kind}, where codes and words belong. Make it text.", kind=kind)


def _no_period(kind: str) -> Sentence:
    return sentence(
        "it holds {kind}, and whether a day, a month or a year is meant does not show. "
        "Make it text: '2009-05-31', '2009-05', '2009-Q2' or '2009'.",
        kind=kind,
    )


def _has_any(table: Table, held: Any, column: str) -> bool:
    return not next(iter(table.rows(held.select(narwhals().col(column).is_null().all()))))[0]


def _why_not(column: str, kind: Any, engine: Engine) -> Sentence | None:
    """Return why a *column* cannot hold what it does, unless all of it is blank; None where it can."""
    nw = narwhals()
    is_closed = kind == nw.Object and engine is Engine.POLARS  # which cannot look into what Python alone knows
    if column in NUMBERS:
        is_fit = kind.is_numeric() or (kind in (nw.String, nw.Object, nw.Unknown) and not is_closed)
        return None if is_fit else _no_number(str(kind))
    if kind.is_float():
        return POINTED
    is_moment = kind.is_temporal() and kind != nw.Date
    if is_moment and column == "period":
        return _no_period(str(kind))
    if is_closed or kind.is_nested() or kind == nw.Binary or (is_moment and column not in IN_WORDS):
        return _no_word(str(kind))
    return None


def code_of(name: str, types: Mapping[str, Any]) -> Any:
    """Return the text of a column, and an empty one where it is blank; a frame without the column has it blank."""
    nw = narwhals()
    if name not in types:
        return nw.lit("")
    column = nw.col(name)
    if types[name] == nw.String:
        # Engines that keep each text once do this once for each text, and choose, as below, once for each row.
        return nw.concat_str([column], ignore_nulls=True)
    return nw.when(column.is_null()).then(nw.lit("")).otherwise(column.cast(nw.String))


def _is_text(kind: Any) -> bool:
    """Return whether numbers are looked at as texts: so are those that may not fit where engines add."""
    nw = narwhals()
    return not kind.is_numeric() or bool(kind.is_decimal()) or kind in (nw.UInt64, nw.UInt128)


def _filled(name: str, kind: Any) -> Any:
    """Return a column of numbers without blanks: what stands for one is no number that is added."""
    nw = narwhals()
    if _is_text(kind):
        text = code_of(name, {name: kind})
        return text.str.replace_all(_NO_DECIMALS, "") if kind.is_decimal() else text
    column = nw.col(name)
    return nw.when(column.is_null()).then(nw.lit(-1)).otherwise(column)


def _is_plain(name: str, kind: Any) -> Any:
    """Return whether a number is whole, not less than nothing, and short enough to be added by any engine."""
    nw = narwhals()
    column = nw.col(f"{name} filled")
    if _is_text(kind):
        return column.str.contains(_WHOLE)
    plain = (column >= 0) & (column <= MOST)
    return plain & (column == column.round(0)) if kind.is_float() else plain


def _kind(types: Mapping[str, Any]) -> Any:
    nw = narwhals()
    alone = nw.lit(value=True)
    for name, known in ALONE.items():
        if name in types:
            alone = alone & code_of(name, types).is_in(known)
    number = nw.col("value plain") if "value" in types else nw.lit(value=False)
    no_number = code_of("value", types) == ""
    whole = nw.col("whole plain") if "whole" in types else nw.lit(value=False)
    no_whole, no_reason = code_of("whole", types) == "", code_of("missing", types) == ""
    return (
        nw.when(alone & number & no_reason & no_whole).then(nw.lit(NUMBER))
        .otherwise(nw.when(alone & number & no_reason & whole).then(nw.lit(SHARE))
        .otherwise(nw.when(alone & no_number & ~no_reason & no_whole).then(nw.lit(REASON))
        .otherwise(nw.lit(OTHER))))
    )  # fmt: skip


def _added(name: str, types: Mapping[str, Any], kinds: tuple[str, ...]) -> Any:
    """Return what a row adds to its slot: a whole number, and nothing where it is of none of *kinds*."""
    nw = narwhals()
    if name not in types:
        return nw.lit(0).cast(nw.Int64)
    nothing = nw.lit("0") if _is_text(types[name]) else nw.lit(0)
    # Chosen first and added later: an aggregate of a choice is silently wrong on several engines.
    counts = nw.col("kind").is_in(list(kinds))
    return nw.when(counts).then(nw.col(f"{name} filled")).otherwise(nothing).cast(nw.Int64)
