"""What projects come to together: only what an indicator library says is the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

import attrs

from mande.dimensions.cells import Cell
from mande.errors import UnitError
from mande.framework.indicators import Additivity, Indicator, Measure
from mande.framework.portfolio import Portfolio
from mande.measures.missing import Missing
from mande.observations.observation import Observation
from mande.review import Review
from mande.rollup.explaining import Account, Turned
from mande.rollup.groups import Group
from mande.rollup.library import Share, different_among, shares
from mande.rollup.making import as_withheld, nothing_of, total_of, what_is_there
from mande.rollup.over_time import NO_WHOLE, meets_again, span_of
from mande.rollup.quantities import TOGETHER, Combining, Quantity, at_least, overlapping, part_of, scaled
from mande.rollup.reading import Reading, Reasoned
from mande.rollup.reporters import Reporters
from mande.rollup.sorting import Asked, Key, in_order_of, rolled_up
from mande.rollup.steps import Axis
from mande.rollup.totals import Total
from mande.wording import joined, sentence

Refused = tuple[str, str]
"""The project and indicator that was not added to others, and why."""

SAME_PEOPLE = sentence("different projects may have counted the same people")
ALL_REFUSED = sentence("none of what was reported can be added")
SEVERAL_CURRENCIES = sentence("its projects count in different currencies: pass currency= and dated rates=")
UNIT_LEFT_OPEN = sentence("some of its projects leave open in which unit: give it to the indicator of the library")
SEVERAL_UNITS = sentence("its projects count in different units: write one for the indicator of the library")

IN_UNITS = (Measure.COUNT, Measure.AMOUNT)
"""The measures of which each figure may be in a unit of its own."""


def across_projects(portfolio: Portfolio, reviews: Sequence[Review], asked: Asked) -> tuple[list[Total], list[Refused]]:
    """Return a total for each indicator of the library, and what could not be added to any, with the reason."""
    by_project = {review.framework.code: review for review in reviews}
    used: set[str] = set()
    totals: list[Total] = []
    refused: list[Refused] = []
    for standard in portfolio.library.indicators if portfolio.library else ():
        found = shares(portfolio)[standard.code]
        used.update(share.name for share in found)
        whys = {share.name: share.refusal(standard) for share in found}
        kept = [share for share in found if whys[share.name] is None]
        among = different_among(kept, by_step=asked.onto.time is not None or Axis.TIME not in asked.onto.over)
        refused += [(share.name, whys[share.name] or among.get(share.name, "")) for share in found]
        refused += [
            (
                share.name,
                sentence("only part of it counts towards {code}, and how much is not said", code=standard.code),
            )
            for share in kept
            if share.contribution.how is Additivity.PART
        ]
        differing = [share for share in found if whys[share.name] and share.adds]
        totals += _Standard(
            standard,
            asked,
            by_project,
            tuple(kept),
            tuple(differing),
            next((sentence("{name}: {value}", name=name, value=why) for name, why in among.items()), ""),
            any(by_project[share.framework.code].actuals.get(share.indicator.code) for share in found),
        ).totals()
    lacking = (
        sentence("it contributes to no indicator of the library")
        if portfolio.library
        else sentence("it contributes to none, since the portfolio has no library")
    )
    for review in reviews:
        for indicator in review.framework.indicators:
            name = f"{review.framework.code}/{indicator.code}"
            if name not in used and review.actuals.get(indicator.code):
                refused.append((name, lacking))
    return totals, [each for each in refused if each[1]]


class Row(NamedTuple):
    """What one project says of a cell, with what is known to be lacking in it."""

    share: Share
    reading: Reading
    quantity: Quantity
    why: str
    is_reported: bool = True


class _Standard(NamedTuple):
    """One indicator of the library, and the local ones that count towards it.

    Those `differing` say that they do, and cannot be added: what they counted is in no total. `among` is why those that
    agree with the library do not agree with one another, where they do not. `has_figures` says whether anything was
    reported of any of them, those that are declared not to add among them.
    """

    standard: Indicator
    asked: Asked
    reviews: Mapping[str, Review]
    kept: tuple[Share, ...]
    differing: tuple[Share, ...]
    among: str
    has_figures: bool = True

    def totals(self) -> Iterator[Total]:
        """Yield the totals, one for each place, step and cell; one that says that there is none where there is none."""
        by_key: dict[Key, list[tuple[Share, Group]]] = {}
        aside: dict[Key, list[Reasoned]] = {}
        for share in (*self.kept, *self.differing):
            for group in rolled_up(self.reviews[share.framework.code], share.indicator, self.asked):
                key = group.place, group.step
                if share in self.kept:
                    by_key.setdefault(key, []).append((share, group))
                else:
                    why = share.refusal(self.standard) or ""
                    aside.setdefault(key, []).extend((figure, why) for figure in _figures_of(group))
        if not by_key and self.reviews:
            handed = any(review.observations is not None for review in self.reviews.values())
            review = next(iter(self.reviews.values()))
            nothing = nothing_of(self.standard, None, review, handed=handed, expected=self._expected)
            refused = tuple([each for several in aside.values() for each in several])
            if refused or (self.has_figures and not self.kept):
                nothing = attrs.evolve(nothing, value=Missing.UNKNOWN, why=ALL_REFUSED, left_out=refused)
            yield nothing
        for key in sorted(by_key, key=in_order_of):
            yield from self._at(key, by_key[key], aside.get(key, ()))

    @property
    def _expected(self) -> int:
        return len({share.framework.code for share in (*self.kept, *self.differing)})

    def _at(self, key: Key, found: Sequence[tuple[Share, Group]], aside: Sequence[Reasoned]) -> Iterator[Total]:
        place, step = key
        unit = _common_unit(self.standard, [group for _, group in found])
        accounts = tuple((share.name, self._account(share, group, unit)) for share, group in found)
        reading = attrs.evolve(Reading.of(self.standard, found[0][0].framework.units, ()), unit=unit)
        cells = {cell: None for _, group in found for cell in (*group.columns, *group.unread)}
        for cell in sorted(cells, key=self._reporters(found[0][0]).cell_order):
            rows = [row for share, group in found for row in self._rows(share, group, cell)]
            reported = {row.share.framework.code for row in rows if row.is_reported}
            withheld = {share.framework.code for share, group in found if group.withheld(cell)}
            quantity, why = self._together(rows, unit, partial=len(reported) < self._expected)
            total = Total(
                self.standard.code,
                None,
                step or span_of(group.over_time.window or group.span for _, group in found),
                place,
                cell,
                Missing.UNKNOWN,
                unit,
                tuple(figure for _, account in accounts for figure in account.stated(cell)),
                len(reported),
                self._expected,
                None,
                tuple(figure for _, account in accounts for figure in account.carried_forward(cell)),
                (
                    *(each for _, account in accounts for each in account.left_out(cell)),
                    *(each for each in aside if each[0].cell.within(cell)),
                ),
                measure=self.standard.measure,
                account=Account(found[0][1], accounts),
                withheld=len(withheld - reported),
            )
            made = total_of(total, quantity, reading, spread=True, why=why)
            yield as_withheld(made) if withheld else made

    def _reporters(self, share: Share) -> Reporters:
        return Reporters.of(self.reviews[share.framework.code], self.asked.onto)

    def _rows(self, share: Share, group: Group, cell: Cell) -> Iterator[Row]:
        """Yield what one project says of a cell; that it cannot be told, where what it says was refused."""
        reading = group.over_time.reading
        if cell in group.columns:
            who = self._reporters(share)
            reported = who.counted(who.expected(group), group, cell)
            quantity, lacks = what_is_there(group, cell, reported)
            yield Row(share, reading, quantity, Account(group).why(cell) or lacks)
        elif reading.floor is None and group.has_refused(group.lacks(cell)):
            yield Row(share, reading, Missing.UNKNOWN, group.lacks(cell), is_reported=False)

    def _together(self, rows: Sequence[Row], unit: str | None, *, partial: bool) -> tuple[Quantity, str]:
        """Return what the rows of several projects come to, and why it is no plain number, where it is none."""
        why = self._refusal(rows, unit)
        if why or not rows:
            return Missing.UNKNOWN, why
        quantities: list[Quantity] = []
        for row in rows:
            quantity = self._counting(row, unit)
            if isinstance(quantity, str):
                return Missing.UNKNOWN, quantity
            quantities.append(quantity)
        kind = rows[0].reading.kind
        whys = dict.fromkeys(row.why for row in rows if row.why)
        together = TOGETHER[kind](quantities)
        if kind is Combining.POOL and together is Missing.UNKNOWN:
            whys = whys or {NO_WHOLE: None}
        if kind is Combining.SUM and len(quantities) > 1 and self._may_meet(rows):
            together, whys = overlapping(quantities), {SAME_PEOPLE: None, **whys}
        if kind is Combining.SUM and partial and rows[0].reading.floor is not None:
            together = at_least(together, rows[0].reading.floor)
        return together, joined(sentence("; "), whys)

    def _refusal(self, rows: Sequence[Row], unit: str | None) -> str:
        """Return why the rows of several projects cannot be added, or nothing where they can."""
        if self.among or unit is not None:
            return self.among
        if self.standard.measure is Measure.MONEY and rows:
            return SEVERAL_CURRENCIES
        units = {row.reading.unit for row in rows} if self.standard.measure in IN_UNITS else set()
        if len(units) < 2:
            return ""
        return UNIT_LEFT_OPEN if None in units else SEVERAL_UNITS

    def _counting(self, row: Row, unit: str | None) -> Quantity | str:
        """Return what of a row counts towards the total, in its *unit*; or why it cannot be turned into that."""
        quantity, own = row.quantity, row.reading.unit
        if own and unit and own != unit and self.standard.measure in IN_UNITS:
            try:
                quantity = scaled(quantity, row.share.framework.units.factor(own, unit))
            except UnitError as refusal:
                return sentence("{name}: {value}", name=row.share.name, value=str(refusal))
        return part_of(quantity, row.reading.floor) if row.share.contribution.how is Additivity.PART else quantity

    def _account(self, share: Share, group: Group, unit: str | None) -> Account:
        """Return the account of one project's share, with what is done to it before it is added."""
        own, turned = group.over_time.reading.unit, None
        if own and unit and own != unit and self.standard.measure in IN_UNITS:
            with suppress(UnitError):  # what cannot be turned is not added, which is told beside the total
                turned = Turned(own, unit, share.framework.units.factor(own, unit))
        return Account(group, turned=turned, in_part=share.contribution.how is Additivity.PART)

    def _may_meet(self, rows: Sequence[Row]) -> bool:
        people = meets_again(self.standard) or any(meets_again(row.share.indicator) for row in rows)
        return people and Axis.PROJECT not in self.standard.unique_across


def _figures_of(group: Group) -> Iterator[Observation]:
    for unit in group.units:
        for sheet in group.sheets[unit]:
            yield from sheet.at(range(len(sheet.figures)))


def _common_unit(standard: Indicator, groups: Sequence[Group]) -> str | None:
    """Return the unit or currency that all are told in: the library's, or the only one there is."""
    units = {group.over_time.reading.unit for group in groups}
    if standard.measure is not Measure.MONEY and standard.unit is not None:
        return standard.unit
    return next(iter(units)) if len(units) == 1 else None
