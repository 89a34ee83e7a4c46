"""What the figures of a frame come to over time and places, by what each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from mande.frames.answers import columns_of
from mande.frames.columns import Naming
from mande.frames.condensing import condensed
from mande.frames.engines import Table
from mande.frames.observing import the_one
from mande.frames.slots import Slots
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.measures.money import ExchangeRate
from mande.rollup.roll_up import answered
from mande.rollup.sorting import Asked
from mande.rollup.totals import Totals


def roll_up(  # noqa: PLR0913 - as the roll-up of observations, and what the columns are called
    framework: Framework,
    frame: Any,
    *,
    columns: Mapping[str, str] | None = None,
    over: Iterable[str] = (),
    into: Mapping[str, object] | None = None,
    on: date | str | None = None,
    source: str | None = None,
    carry_forward: bool = False,
    currency: str | None = None,
    rates: Iterable[ExchangeRate] | None = None,
) -> Any:
    """Return what `mande.roll_up` answers to the figures in *frame*, as a frame of the same kind.

    The frame is a long table: one row a figure, in the columns of a CSV data package; *columns* maps those that are
    called otherwise, `{"indicator": "Code", "by_gender": "sex"}`. It may be of pandas, Polars (a lazy one comes back
    lazy), PyArrow, DuckDB or Spark. Its own engine adds the figures of all who report alike, and mande's roll-up,
    which is the one definition, answers for what is left: so each answer is the same, and the frame is worked through
    when this is called. Where places are added away and most report alike, little is left; where each place stands for
    itself, or many figures are no whole numbers, each is read.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="incremental")
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = [m.Observation("wells", 3, "2009-Q1", place="BD"), m.Observation("wells", 4, "2009-Q1", place="NG")]
    >>> frame = m.frames.to_frame(seen, "pandas")
    >>> list(m.frames.roll_up(plan, frame, over=["place"])["value"])
    [7]

    Raises:
        FrameError: a column is lacking or holds something else than it should; or a row cannot be read.
        UnknownCode: no column, axis, step, place or source is called that.
        InvalidValue: it is no framework, or no frame of an engine that is known.
        ObservationsError: figures that name what the framework does not have.
        ExtraMissing: narwhals is not installed.
    """
    asked = Asked.read(over, into, on, source, carry_forward, currency, rates)
    table = Table.of(frame)
    return table.back(columns_of(totals(framework, table, asked, columns)))


def totals(
    framework: Framework | Portfolio, table: Table, asked: Asked, columns: Mapping[str, str] | None = None
) -> Totals:
    """Return the totals of the figures in *table*; what each is made of is not all there to be explained.

    Raises:
        FrameError: a column is lacking or holds something else than it should; or a row cannot be read.
        InvalidValue: it is no framework.
        ObservationsError: figures that name what the framework does not have.
    """
    programme = the_one(framework)
    naming = Naming.of(table.types, columns, [each.code for each in programme.dimensions])
    slots = Slots.of(table, naming, by_source=asked.source is not None)
    observations, alike = condensed(programme, slots, asked)
    return answered(programme, observations, asked._replace(alike=alike))
