"""How far along each indicator is by the figures of a frame: mande's own verb judges, and the engine chooses them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from mande.dimensions.cells import EVERYONE
from mande.dimensions.periods import as_day
from mande.errors import FrameError, ObservationsError, UnknownCode
from mande.frames.choosing import MOST_READ, Rows
from mande.frames.engines import narwhals
from mande.frames.observing import the_one
from mande.framework.frameworks import Framework
from mande.observations.collection import Observations
from mande.progress.answers import Answer
from mande.progress.assess import assess_progress as judged
from mande.progress.assessment import Assessment
from mande.progress.progress import Progress
from mande.progress.schemes import Scheme, as_scheme


def assess_progress(
    framework: Framework,
    frame: Any,
    *,
    columns: Mapping[str, str] | None = None,
    on: date | str | None = None,
    scheme: Scheme | str | None = None,
    source: str | None = None,
) -> Progress:
    """Return what `mande.assess_progress` answers to the figures in *frame*: a long table, one row a figure.

    The columns are those of a CSV data package; *columns* maps those that are called otherwise. It may be of pandas,
    Polars, PyArrow, DuckDB or Spark. Only figures of the people and the place that a target speaks of are read; where
    there are none of an indicator, all of its figures are, since the answer names them.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="cumulative", targets=[m.Target(40, period="2009")])
    >>> plan = m.Framework("water", period="2009", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = [m.Observation("wells", 14, "2009"), m.Observation("wells", 9, "2009", place="north")]
    >>> frame = m.frames.to_frame(seen, "pandas")
    >>> print(m.frames.assess_progress(plan, frame, on="2009-12-31", scheme="undp")[0])
    wells: 14 of 40, 35.0%, not met, not reached (red).

    Raises:
        FrameError: a column is lacking or holds something else than it should; or a row cannot be read.
        UnknownCode: no column, scheme or source is called that.
        InvalidValue: it is no framework, or no frame of an engine that is known.
        ObservationsError: figures that name what the framework does not have.
        PeriodError: *on* is no day.
        ExtraMissing: narwhals is not installed.
    """
    programme, day, rated_by = the_one(framework), as_day(on), as_scheme(scheme)
    rows = Rows.of(frame, programme, columns)

    def answer(observations: Observations) -> Progress:
        return judged(programme, observations, on=day, scheme=rated_by, source=source)

    try:
        return _answered(rows, answer)
    except (FrameError, ObservationsError, UnknownCode):
        if rows.number > MOST_READ:
            raise
        return answer(rows.all())  # so that what is refused is told as it is of all figures


def _answered(rows: Rows, answer: Any) -> Progress:
    whom = (
        (indicator.code, cell, place)
        for indicator in rows.programme.indicators
        for cell, place in {(each.cell, each.place) for each in indicator.targets} or {(EVERYONE, None)}
    )
    rows, promised = rows.of_whom(whom, "is promised"), narwhals().col("is promised")
    found: Progress = answer(rows.where(promised))
    others = {each.indicator for each in found if _names_others(each)}
    return answer(rows.where(promised | rows.of_indicators(others))) if others else found


def _names_others(found: Assessment) -> bool:
    """Return whether an answer would name figures of other people and places, if there are such."""
    seen = found.seen
    return seen.answer is Answer.IN_PARTS or not (seen.figures or seen.left_out)
