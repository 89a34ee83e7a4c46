"""What a programme uses, does, delivers and changes: the rungs of its results chain."""

from __future__ import annotations

import attrs
from attrs.converters import optional

from mande.codes import code_fault
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.framework.indicators import Indicator
from mande.framework.levels import Level, Order
from mande.lists import ClosedList, listed, of_kind
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Number, exact
from mande.sources import Locator, located
from mande.texts import titled, worded
from mande.wording import sentence


class InputKind(ClosedList):
    """What kind of resource an input is."""

    FUNDS = "funds"
    GRANT = "grant"
    STAFF = "staff"
    IN_KIND = "in kind"
    PARTNERS = "partners"
    GOODS = "goods"


@attrs.frozen
class Result:
    """What every rung of the chain has: a code to be named by, a title to be read, and where it was read.

    `reads_as` is a person's judgement that the wording belongs to another level than the one it is kept at.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    indicators: tuple[Indicator, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    reads_as: Level | None = attrs.field(default=None, converter=optional(Level), kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        level, fault = self.level, code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("an {level}", level=level), fault)
        of_kind(f"{type(self).__name__}('{self.code}').indicators", self.indicators, Indicator)

    @property
    def level(self) -> Level:
        """The rung it stands on."""
        for kind in type(self).__mro__:
            if kind in LEVEL_OF:
                return LEVEL_OF[kind]
        raise InvalidValue.not_a(
            sentence("on any level"), self, sentence("Write an Input, Activity, Output, Outcome or Impact.")
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r}, {str(self.title)!r})"


@attrs.frozen(repr=False)
class Input(Result):
    """A resource used: money, staff, goods, or what somebody gives in kind.

    `amount` may be the reason why none is stated; `per` is what it is an amount for each of (`person`), where it is no
    total.

    >>> Input("grant", "Norad and DANIDA commitment", amount=Money(3100000, "USD"), kind="funds")
    Input('grant', 'Norad and DANIDA commitment')
    """

    amount: Money | Amount | Missing | None = attrs.field(default=None, kw_only=True)
    per: str | None = attrs.field(default=None, kw_only=True)
    kind: InputKind | None = attrs.field(default=None, converter=optional(InputKind), kw_only=True)
    period: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if not isinstance(self.amount, Money | Amount | Missing | None):
            raise InvalidValue.not_a(
                sentence("an amount of an input"),
                self.amount,
                sentence("Write Money(5000, 'USD') or Amount(3, 'person'), or why there is none."),
            )

    @property
    def is_funding(self) -> bool:
        """Whether it pays for the programme as a whole, be it said how much or not.

        What is given out by the person is paid out of that, and staff or goods that are worth money pay for nothing.
        """
        of_money = self.kind is None and isinstance(self.amount, Money)
        return self.per is None and (of_money or self.kind in (InputKind.FUNDS, InputKind.GRANT))


@attrs.frozen(repr=False)
class Activity(Result):
    """Work that turns inputs into outputs.

    `management_only` is the reason why it need not lead to a counted output, `period` the days on which it is done.

    >>> Activity("events", "Public education events").level
    <Level.ACTIVITY: 'activity'>
    """

    management_only: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    period: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)


@attrs.frozen(repr=False)
class Output(Result):
    """A product or service delivered.

    `management_only` is the reason why it need not lead to an outcome. `weight` is the share of the programme that a
    donor gives it, in percent. `structure` is the body that it sets up or brings back to work (committees, a network),
    which is meant to go on by itself.

    >>> Output("bazaars", "Bazaars held")
    Output('bazaars', 'Bazaars held')
    """

    management_only: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    weight: Number | None = attrs.field(default=None, converter=optional(exact), kw_only=True)
    structure: str | None = attrs.field(default=None, converter=worded, kw_only=True)


@attrs.frozen(repr=False)
class Outcome(Result):
    """A short- or medium-term change in people or systems.

    `order` is how far along it stands; `planned` is False for a change that nobody planned; `horizon` is the number of
    months after support within which it cannot be expected yet.

    >>> Outcome("aware", "Villagers know how to report a suspected recruiter", order="immediate")
    Outcome('aware', 'Villagers know how to report a suspected recruiter')
    """

    order: Order | None = attrs.field(default=None, converter=optional(Order), kw_only=True)
    planned: bool = attrs.field(default=True, kw_only=True)
    horizon: int | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.horizon is not None and (not isinstance(self.horizon, int) or self.horizon < 0):
            raise InvalidValue.of(
                sentence("Outcome '{code}', horizon", code=self.code),
                self.horizon,
                sentence("is not a number of months"),
            )


@attrs.frozen(repr=False)
class Impact(Result):
    """A long-term change, intended or not, to which the programme contributes with others.

    >>> Impact("fewer", "Fewer people are trafficked")
    Impact('fewer', 'Fewer people are trafficked')
    """


LEVEL_OF: dict[type[Result], Level] = {
    Input: Level.INPUT,
    Activity: Level.ACTIVITY,
    Output: Level.OUTPUT,
    Outcome: Level.OUTCOME,
    Impact: Level.IMPACT,
}
"""The rung that each kind of result stands on."""
