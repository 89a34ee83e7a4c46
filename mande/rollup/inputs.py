"""What was put in: the figures of an input, read as those of an indicator."""

from __future__ import annotations

from collections.abc import Sequence

from mande.framework.indicators import Accumulation, Indicator, Measure
from mande.framework.results import Input
from mande.measures.amounts import Amount
from mande.measures.money import Money
from mande.observations.observation import Observation


def indicator_of(entry: Input, figures: Sequence[Observation]) -> Indicator:
    """Return what *figures* of an input are figures of: money, an amount, or a count of things.

    They are new in each period, unless several begin on one day: then each is the total so far.

    >>> spent = [Observation("grant", Money(5, "USD"), "2009-Q1"), Observation("grant", Money(7, "USD"), "2009-Q2")]
    >>> indicator_of(Input("grant"), spent).accumulation
    <Accumulation.INCREMENTAL: 'incremental'>
    """
    kinds = {type(entry.amount), *(type(figure.value) for figure in figures)}
    periods = {figure.period for figure in figures if figure.period is not None}
    so_far = len(periods) > 1 and len({period.start for period in periods}) == 1
    return Indicator(
        entry.code,
        entry.title,
        measure=Measure.MONEY if Money in kinds else Measure.AMOUNT if Amount in kinds else Measure.COUNT,
        accumulation=Accumulation.CUMULATIVE if so_far else Accumulation.INCREMENTAL,
    )
