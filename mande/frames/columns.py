"""The columns of a long table of figures: what each holds, and what the user's own frame calls it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mande.errors import FrameError, InvalidValue, Problem, UnknownCode, did_you_mean
from mande.wording import sentence

BY = "by_"
"""What the name of a column of categories begins with: `by_gender`."""

NUMBERS = ("value", "whole", "carried_over", "sample_n", "sample_of", "sample_margin", "sample_weight",
           "sample_confidence")  # fmt: skip
"""The columns that hold numbers; all others hold words and codes."""

COLUMNS = (
    "project", "indicator", "period", "place", "value", "missing", "whole", "unit", "currency", "text", "qualifier",
    "status", "population", "reporter", "carried_over", "verified", "registered", "says", "stated_as", "source", "at",
    "printed", "note", "sample_n", "sample_of", "sample_method", "sample_margin", "sample_weight", "sample_confidence",
)  # fmt: skip
"""The columns that every table may have, as the observations of a CSV data package have them; and those of a sample."""

FIGURES = ("value", "missing", "text")
"""The columns of which one holds the figure: a number, why there is none, or what is no number."""


def is_of_a_long_table(name: str) -> bool:
    """Return whether a column is called as one of the long table is, whatever its capitals.

    >>> is_of_a_long_table("Value"), is_of_a_long_table("by_gender"), is_of_a_long_table("Remark")
    (True, True, False)
    """
    return name.casefold() in COLUMNS or name.casefold().startswith(BY)


class Naming(NamedTuple):
    """Which column of a frame holds each column of the long table: `held` of those it has, the first of them sorted."""

    held: Mapping[str, str]

    @classmethod
    def of(
        cls, names: Iterable[str], columns: Mapping[str, str] | None = None, dimensions: Iterable[str] = ()
    ) -> Naming:
        """Return which of the columns *names* of a frame hold what; *columns* maps those that are called otherwise.

        A column that is called as one of *dimensions* is, is none of the long table's own, and is not mapped, is
        refused: to leave it out would make the figures of several categories look like several figures for one thing.

        >>> Naming.of(["Indikator", "value"], {"indicator": "Indikator"}).held["indicator"]
        'Indikator'

        Raises:
            UnknownCode: *columns* names a column that the table, or the frame, does not have.
            FrameError: the frame holds no indicators or no figures, or a dimension in a column that is not mapped.
        """
        names = list(names)
        mapped = columns or {}
        if not isinstance(mapped, Mapping):
            raise InvalidValue.not_a(
                sentence("a mapping of columns"), mapped, sentence('Write columns={{"indicator": "Indicator code"}}.')
            )
        for column, name in mapped.items():
            if column not in COLUMNS and not str(column).startswith(BY):
                raise UnknownCode.among(column, sentence("column of the long table"), (*COLUMNS, f"{BY}..."))
            if name not in names:
                raise UnknownCode.among(name, sentence("column in the frame"), list(map(str, names)))
        free = [
            name for name in names if isinstance(name, str) and name not in mapped.values()
        ]  # pandas has numbers too
        held = {name: name for name in free if (name in COLUMNS or name.startswith(BY)) and name not in mapped}
        held.update(mapped)
        problems = [*_lacking(held, free), *_unmapped(free, dimensions)]
        if problems:
            raise FrameError(sentence("The frame"), problems)
        return cls({column: held[column] for column in sorted(held, key=_in_order)})

    @property
    def categories(self) -> tuple[str, ...]:
        """The columns of categories that the frame has."""
        return tuple(column for column in self.held if column.startswith(BY))


def _lacking(held: Mapping[str, str], free: Iterable[str]) -> Iterable[Problem]:
    free = list(free)
    if "indicator" not in held:
        yield Problem(
            "indicator",
            sentence("there is no column with the codes of indicators.{near} Call one so, or map it: {write}",
                     near=did_you_mean("indicator", free), write='columns={"indicator": "..."}'),
        )  # fmt: skip
    if not any(column in held for column in FIGURES):
        yield Problem(
            "value",
            sentence("there is no column with figures.{near} Call one so, or map it: {write}",
                     near=did_you_mean("value", free), write='columns={"value": "..."}'),
        )  # fmt: skip


def _unmapped(free: Iterable[str], dimensions: Iterable[str]) -> Iterable[Problem]:
    known = set(dimensions).difference(COLUMNS)
    for name in free:
        if name in known:
            yield Problem(
                name,
                sentence("it is called as a dimension is, and holds none as it is called. "
                         "Call it {column}, or map it: {write}", column=f"{BY}{name}",
                         write=f'columns={{"{BY}{name}": "{name}"}}'),
            )  # fmt: skip


def _in_order(column: str) -> tuple[int, str]:
    return (COLUMNS.index(column) if column in COLUMNS else COLUMNS.index("place"), column)
