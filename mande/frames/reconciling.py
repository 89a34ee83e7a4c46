"""Whether the figures of a frame agree: mande's own rules judge them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import attrs

from mande.dimensions.periods import as_day
from mande.errors import FrameError, ObservationsError, Problem
from mande.findings import Verdict
from mande.frames.choosing import MOST_READ, Rows
from mande.frames.looking import looked_at, looks_everywhere
from mande.frames.observing import the_one
from mande.framework.frameworks import Framework
from mande.lists import listed, of_kind
from mande.measures.numbers import show
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.reconciliation.reconcile import reconcile as judged
from mande.reconciliation.reconciliation import Reconciliation
from mande.rules import Rule, Verb
from mande.wording import joined, sentence


def reconcile(
    framework: Framework,
    frame: Any,
    *,
    columns: Mapping[str, str] | None = None,
    on: date | str | None = None,
    rules: Iterable[Rule] | None = None,
) -> Reconciliation:
    """Return what `mande.reconcile` finds in the figures of *frame*: a long table, one row a figure.

    The columns are those of a CSV data package; *columns* maps those that are called otherwise. It may be of pandas,
    Polars, PyArrow, DuckDB or Spark. Some rules look at every figure, or tell all of somebody; where one of these is
    asked, as without *rules* each is, every row is read, which is refused where they are more than ten million. For the
    others the engine chooses the rows that they look at, and these alone are read, and are in the `reviews` of the
    answer.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="cumulative")
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = [m.Observation("wells", 14, "2009-Q1", at="L4"), m.Observation("wells", 9, "2009-Q2", at="L5")]
    >>> print(m.frames.reconcile(plan, m.frames.to_frame(seen, "pandas"))[0].message)
    wells (2009-Q2) is 9 (L5), 5 below wells (2009-Q1), 14 (L4): a running total does not fall.

    Raises:
        FrameError: a column is lacking or holds something else than it should; a row cannot be read; or all would be
            read of too many.
        UnknownCode: no column is called that.
        InvalidValue: it is no framework, or no frame of an engine that is known.
        ObservationsError: figures that name what the framework does not have.
        PeriodError: *on* is no day.
        ExtraMissing: narwhals is not installed.
    """
    programme, day = the_one(framework), as_day(on)
    named = listed([rule for rule in RECONCILIATION_RULES if not rule.off] if rules is None else rules)
    of_kind("rules", named, Rule)
    asked = [rule for rule in named if rule.verb is Verb.RECONCILE]
    rows = Rows.of(frame, programme, columns)
    everywhere = looks_everywhere(asked)
    if not everywhere:
        try:
            looked = looked_at(asked, rows, at_any_day=day is None)
            return _with(judged(programme, looked.figures, on=day, rules=asked), looked.passed)
        except (FrameError, ObservationsError):
            if rows.number > MOST_READ:
                raise
            # otherwise all are read, so that what is refused is told as it is of all figures
    elif rows.number > MOST_READ:
        raise _too_many(rows.number, everywhere)
    return judged(programme, rows.all(), on=day, rules=asked)


def _too_many(number: int, everywhere: Iterable[Rule]) -> FrameError:
    said = sentence(
        "{codes} look at every row, which is refused where there are more than {most}, and there are {number}. Ask for "
        "other rules, or hand over a part of the frame.",
        codes=joined(", ", [rule.code for rule in everywhere]),
        number=show(number),
        most=show(MOST_READ),
    )
    return FrameError(sentence("The frame"), [Problem("rules", said)])


def _with(found: Reconciliation, passed: Mapping[str, int]) -> Reconciliation:
    """Return what was *found*, with the tables counted that an engine found to add up, and of which one was read."""
    counts = {
        code: {**held, Verdict.PASSED: held.get(Verdict.PASSED, 0) + passed[code]} if passed.get(code) else held
        for code, held in found.verdicts.counts.items()
    }
    return attrs.evolve(found, verdicts=attrs.evolve(found.verdicts, counts=counts))
