"""The answers as columns: what a frame that comes back holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from mande.frames.columns import BY
from mande.frames.rows import cells_of
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier
from mande.rollup.quantities import Distribution
from mande.rollup.totals import Total
from mande.tables import Answers

OF_A_TOTAL = (
    "indicator", "period", "place", "value", "whole", "missing", "least", "most", "qualifier", "unit", "currency",
    "text", "reported", "expected", "carried_forward", "why",
)  # fmt: skip
"""The columns of totals; those of categories stand behind the place."""


def columns_of(totals: Iterable[Total] | Answers[Total]) -> dict[str, list[Any]]:
    """Return *totals* as columns, each of which is there whether anything is in it or not.

    >>> import mande as m
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[m.Indicator("wells", unit="item")])])
    >>> columns = columns_of(m.roll_up(plan, m.Observations([m.Observation("wells", 3)])))
    >>> columns["indicator"], columns["value"], columns["missing"]
    (['wells'], [3], [None])
    """
    rows = [_row(total) for total in totals]
    categories = sorted({name for row in rows for name in row if name.startswith(BY)})
    behind = OF_A_TOTAL.index("place") + 1
    names = [*OF_A_TOTAL[:behind], *categories, *OF_A_TOTAL[behind:]]
    return {name: [row.get(name) for row in rows] for name in names}


def _row(total: Total) -> Mapping[str, Any]:
    low, high = total.bounds or (None, None)
    return {
        "indicator": total.indicator,
        "period": None if total.period is None else str(total.period),
        "place": total.place,
        **{f"{BY}{dimension}": category for dimension, category in total.cell.items()},
        "unit": total.unit if total.bounds or not isinstance(total.value, Missing) else None,
        **_value(total.value),
        "least": low,
        "most": high,
        "qualifier": None if total.qualifier is Qualifier.EXACTLY else total.qualifier.value,
        "reported": total.reported,
        "expected": total.expected,
        "carried_forward": len(total.carried_forward),
        "why": str(total.why) or None,
    }


def _value(value: Any) -> dict[str, Any]:
    if isinstance(value, Distribution | tuple):
        shown = value if isinstance(value, Distribution) else [str(each) for each in value]
        return {"text": str(shown) if isinstance(shown, Distribution) else "; ".join(shown)}
    return {"value": value} if isinstance(value, Fraction | Decimal) else cells_of(value)
