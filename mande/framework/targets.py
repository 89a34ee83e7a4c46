"""What level of an indicator was promised, by when, and how the promise was changed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
from attrs.converters import optional

from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue, short
from mande.lists import ClosedList, listed, of_kind
from mande.measures.figures import Figure, figure, show_figure
from mande.measures.numbers import Qualifier
from mande.sources import Locator, located
from mande.texts import worded
from mande.wording import sentence


class TargetKind(ClosedList):
    """What it takes to meet a target."""

    AT_LEAST = "at least"
    EXACT = "exact"
    ABOUT = "about"
    CEILING = "ceiling"
    RANGE = "range"
    MAINTAIN = "maintain"
    PERCENT_CHANGE = "percent change"
    POINT_CHANGE = "point change"


def in_repr(value: Figure) -> str:
    """Return *value* as a repr shows it: a text is quoted and cut, so that a narrative stays one line.

    >>> in_repr(1320), in_repr("Two of three")
    ('1,320', "'Two of three'")
    """
    return short(value) if isinstance(value, str) else show_figure(value)


@attrs.frozen
class Revision:
    """A later value of a target, with its day and reason; the earlier value stays beside it.

    >>> Revision(900, on="2009-06", reason="Start delayed by nine months")
    Revision(900, on=2009-06)
    """

    value: Figure = attrs.field(converter=figure)
    on: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    reason: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)

    def __repr__(self) -> str:
        return f"Revision({in_repr(self.value)}{f', on={self.on}' if self.on else ''})"


def _made_on(revision: Revision) -> date:
    return revision.on.end if revision.on else date.min


@attrs.frozen
class Target:
    """A planned level of an indicator, and the period by whose end it is to be reached.

    `kind` says what meets it; without one it is read as `at least`: that far in the indicator's direction. `upper` is
    the other end of a `range`. `qualifier` keeps the words that stood before the number. `cell` and `place` narrow it
    to some of the people or places. `unit` is given where the target is written in another unit than the indicator's.

    >>> Target(1320, period="2007-02/2010-01")
    Target(1,320, 2007-02/2010-01)

    Raises:
        InvalidValue: a range without both of its ends, or with them reversed.
        NumberError: the value is not exact.
    """

    value: Figure = attrs.field(converter=figure)
    period: Period | None = attrs.field(default=None, converter=as_period)
    kind: TargetKind | None = attrs.field(default=None, converter=optional(TargetKind), kw_only=True)
    upper: Figure | None = attrs.field(default=None, converter=optional(figure), kw_only=True)
    qualifier: Qualifier = attrs.field(default=Qualifier.EXACTLY, converter=Qualifier, kw_only=True)
    unit: str | None = attrs.field(default=None, kw_only=True)
    cell: Cell = attrs.field(default=None, converter=as_cell, kw_only=True)
    place: str | None = attrs.field(default=None, kw_only=True)
    revisions: tuple[Revision, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    reason: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.revisions:
            of_kind("Target(...).revisions", self.revisions, Revision)
        if self.kind is None and self.upper is None:
            return
        if (self.upper is not None) != (self.kind is TargetKind.RANGE):
            raise InvalidValue.of(
                sentence("Target"),
                show_figure(self.value),
                sentence("is one end of a range"),
                sentence("Write kind='range' and upper= together."),
            )
        if isinstance(self.upper, int | Decimal) and isinstance(self.value, int | Decimal) and self.upper < self.value:
            raise InvalidValue.of(
                sentence("Target, upper"), self.upper, sentence("is below the lower end, {value}", value=self.value)
            )

    @property
    def met_by(self) -> TargetKind:
        """What meets it: its kind, or `at least` where none is given."""
        return self.kind or TargetKind.AT_LEAST

    @property
    def current(self) -> Figure:
        """The value as last revised."""
        return self.revisions[-1].value if self.revisions else self.value

    def revisions_by(self, day: date | None) -> tuple[Revision, ...]:
        """Return the revisions made by *day*, as they are listed; on no particular day, all of them.

        A revision without a day has long been made. One that names a month or a year was made by the end of it.
        """
        if day is None:
            return self.revisions
        return tuple(each for each in self.revisions if each.on is None or each.on.end <= day)

    def value_on(self, day: date | None) -> Figure:
        """Return the value as it stood at the end of *day*: a revision made later is not yet known.

        >>> target = Target(1320, "2009", revisions=[Revision(900, on="2009-06")])
        >>> target.value_on(date(2009, 5, 31)), target.value_on(date(2009, 6, 30))
        (1320, 900)
        """
        if not self.revisions:
            return self.value
        made = self.revisions_by(day)
        if made and all(each.on for each in made):
            made = tuple(sorted(made, key=_made_on))
        return made[-1].value if made else self.value

    def __repr__(self) -> str:
        return f"Target({in_repr(self.value)}{f', {self.period}' if self.period else ''})"
