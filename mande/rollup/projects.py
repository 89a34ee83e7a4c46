"""What projects come to together: only what an indicator library says is the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

from mande.framework.indicators import Additivity, Indicator, Measure
from mande.framework.portfolio import Portfolio
from mande.measures.missing import Missing
from mande.review import Review
from mande.rollup.explaining import Account
from mande.rollup.groups import MEETS_AGAIN, Column, Group
from mande.rollup.library import Share, shares
from mande.rollup.making import total_of
from mande.rollup.quantities import TOGETHER, Combining, Quantity, overlapping, part_of, scaled
from mande.rollup.reporters import Reporters
from mande.rollup.sheets import Reading
from mande.rollup.sorting import Asked, Key, in_order_of, rolled_up
from mande.rollup.steps import Axis
from mande.rollup.totals import Total


def across_projects(
    portfolio: Portfolio, reviews: Sequence[Review], asked: Asked
) -> tuple[list[Total], list[tuple[str, str]]]:
    """Return a total for each indicator of the library, and what could not be added to any, with the reason."""
    by_project = {review.framework.code: review for review in reviews}
    used: set[str] = set()
    totals: list[Total] = []
    refused: list[tuple[str, str]] = []
    for code, found in shares(portfolio).items():
        standard = next(each for each in portfolio.library.indicators if each.code == code)  # type: ignore[union-attr]
        used.update(share.name for share in found)
        kept = []
        for share in found:
            why = share.refusal(standard)
            if why is None:
                kept.append(share)
            else:
                refused.append((share.name, why))
            if share.contribution.how is Additivity.PART and why is None:
                refused.append((share.name, f"only part of it counts towards {code}, and how much is not said"))
        totals += _of_standard(standard, kept, by_project, asked)
    lacking = "no indicator of the library" if portfolio.library else "none, since the portfolio has no library"
    for review in reviews:
        for indicator in review.framework.indicators:
            name = f"{review.framework.code}/{indicator.code}"
            if name not in used and review.actuals.get(indicator.code):
                refused.append((name, f"it contributes to {lacking}"))
    return totals, refused


def _of_standard(
    standard: Indicator, found: Sequence[Share], reviews: Mapping[str, Review], asked: Asked
) -> Iterator[Total]:
    """Yield the totals of one indicator of the library, one for each place and step."""
    by_key: dict[Key, list[tuple[Share, Group]]] = {}
    for share in found:
        review = reviews[share.framework.code]
        for group in rolled_up(review, share.indicator, asked):
            by_key.setdefault((group.place, group.step), []).append((share, group))
    reporters = Reporters.of(next(iter(reviews.values())), asked.onto)
    for key in sorted(by_key, key=in_order_of):
        yield from _of_projects(standard, key, by_key[key], reporters, len(found))


def _of_projects(
    standard: Indicator, key: Key, found: Sequence[tuple[Share, Group]], reporters: Reporters, expected: int
) -> Iterator[Total]:
    place, step = key
    accounts = tuple((share.name, Account(group)) for share, group in found)
    cells = {cell: None for _, group in found for cell in group.columns}
    reading = Reading.of(standard, found[0][0].framework.units, ())
    unit = _common_unit(standard, [group for _, group in found])
    for cell in sorted(cells, key=reporters.cell_order):
        rows = [
            (share, group.over_time.reading, group.columns[cell]) for share, group in found if cell in group.columns
        ]
        quantity, why = _over_projects(standard, rows, unit)
        yield total_of(
            Total(
                standard.code,
                None,
                step,
                place,
                cell,
                Missing.UNKNOWN,
                unit,
                tuple(figure for _, account in accounts for figure in account.stated(cell)),
                len({share.framework.code for share, _, _ in rows}),
                expected,
                None,
                tuple(figure for _, account in accounts for figure in account.carried_forward(cell)),
                tuple(each for _, account in accounts for each in account.left_out(cell)),
                why=why,
                account=Account(found[0][1], accounts),
            ),
            quantity,
            attrs.evolve(reading, unit=unit),
            spread=True,
            partial=len(rows) < expected or any(group.gaps for _, group in found),
        )


def _common_unit(standard: Indicator, groups: Sequence[Group]) -> str | None:
    """Return the unit or currency that all are told in: the library's, or the only one there is."""
    if standard.measure is not Measure.MONEY:
        return standard.unit
    currencies = {group.over_time.reading.unit for group in groups}
    return next(iter(currencies)) if len(currencies) == 1 else None


def _over_projects(
    standard: Indicator, rows: Sequence[tuple[Share, Reading, Column]], unit: str | None
) -> tuple[Quantity, str]:
    quantities = []
    for share, reading, column in rows:
        if standard.measure is Measure.MONEY and unit is None:
            return Missing.UNKNOWN, "its projects count in different currencies: pass currency= and dated rates="
        factor = Fraction(1)
        if reading.unit and unit and reading.unit != unit and standard.measure is not Measure.MONEY:
            factor = share.framework.units.factor(reading.unit, unit)
        quantity = scaled(column.quantity, factor)
        if share.contribution.how is Additivity.PART:
            quantity = part_of(quantity, reading.floor)
        quantities.append(quantity)
    kind = rows[0][1].kind
    people = standard.unit in MEETS_AGAIN and Axis.PROJECT not in standard.unique_across
    if kind is Combining.SUM and people and len(quantities) > 1:
        return overlapping(quantities), "different projects may have counted the same people"
    whys = [column.why for _, _, column in rows if column.why]
    return TOGETHER[kind](quantities), whys[0] if whys else ""
