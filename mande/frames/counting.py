"""How many reported, out of those expected: for each indicator of a frame, period by period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from mande.frames.adding_up import totals
from mande.frames.engines import Table
from mande.framework.frameworks import Framework
from mande.rollup.sorting import Asked


def completeness(
    framework: Framework,
    frame: Any,
    *,
    columns: Mapping[str, str] | None = None,
    over: Iterable[str] = ("place",),
    into: Mapping[str, object] | None = None,
    on: date | str | None = None,
    source: str | None = None,
) -> Any:
    """Return how many reported of those expected, for each indicator and period, as a frame of the same kind.

    It is what `mande.roll_up` counts of the same figures, and what a report draws: whoever sent a figure that is not
    released has reported, and where it is not known who should have, nobody says how many were expected. The engine
    adds up what it may, as for `roll_up`. An indicator of which nothing was sent has a row without a period.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="incremental")
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])],
    ...                    monitoring=m.MonitoringPlan(reporters=["north", "south"]))
    >>> frame = m.frames.to_frame([m.Observation("wells", 15, "2009", reporter="north")], "pandas")
    >>> who = m.frames.completeness(plan, frame)
    >>> list(who["reported"]), list(who["expected"])
    ([1], [2])

    Raises:
        FrameError: a column is lacking or holds something else than it should; or a row cannot be read.
        UnknownCode: no column, axis, step, place or source is called that.
        InvalidValue: it is no framework, or no frame of an engine that is known.
        ObservationsError: figures that name what the framework does not have.
        ExtraMissing: narwhals is not installed.
    """
    table = Table.of(frame)
    asked = Asked.read(over, into, on, source)
    told = [each for each in totals(framework, table, asked, columns) if not each.cell]
    return table.back(
        {
            "indicator": [each.indicator for each in told],
            "period": [None if each.period is None else str(each.period) for each in told],
            "place": [each.place for each in told],
            "reported": [each.sent for each in told],
            "expected": [each.expected for each in told],
        }
    )
