"""People who were supported together: how many entered, and what is known of them afterwards."""

from __future__ import annotations

import attrs

from mande.codes import code_fault
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.lists import ClosedList, are_people, listed, of_kind
from mande.measures.missing import Missing
from mande.sources import Locator, located
from mande.texts import titled, worded
from mande.wording import sentence


def _are_people(number: object) -> bool:
    """Return whether *number* is one of people, or the reason why there is none."""
    return are_people(number) or (isinstance(number, Missing) and number is not Missing.DISPUTED)


def are_some(number: int | Missing | None) -> bool:
    """Return whether *number* says that there is somebody: one that is withheld does.

    >>> are_some(4), are_some(0), are_some(None), are_some(Missing.WITHHELD), are_some(Missing.UNKNOWN)
    (True, False, False, True, False)
    """
    return number is Missing.WITHHELD or (isinstance(number, int) and number > 0)


class Reason(ClosedList):
    """Why somebody was not followed up. Each is an answer: nobody is followed where contact could harm them."""

    UNSAFE = "unsafe"
    DECLINED = "declined"
    UNTRACEABLE = "untraceable"


@attrs.frozen
class NotFollowedUp:
    """How many people were not followed up, and why; `n` may be the reason why nobody says how many.

    >>> NotFollowedUp("declined", 4)
    NotFollowedUp(declined, 4)
    """

    reason: Reason = attrs.field(converter=Reason)
    n: int | Missing | None = None
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not _are_people(self.n):
            raise InvalidValue.not_people(sentence("Not followed up ({reason})", reason=self.reason), self.n)

    def __repr__(self) -> str:
        return f"NotFollowedUp({self.reason}{'' if self.n is None else f', {self.n}'})"


@attrs.frozen
class Cohort:
    """People who entered support together; what is None is not known, and is not zero.

    Each number may be the reason why there is none, such as withheld (`Missing.WITHHELD`).
    `carried_over` says how many of them were counted in an earlier cohort too.

    >>> Cohort("roma-2", entered=77, support_ends="2008-12")
    Cohort('roma-2', 77 entered)
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    entered: int | Missing | None = attrs.field(default=None, kw_only=True)
    support_ends: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    followed: int | Missing | None = attrs.field(default=None, kw_only=True)
    lost: int | Missing | None = attrs.field(default=None, kw_only=True)
    not_followed_up: tuple[NotFollowedUp, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    carried_over: int | Missing | None = attrs.field(default=None, kw_only=True)
    indicators: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    period: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    project: str | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a cohort"), fault)
        for name in ("entered", "followed", "lost", "carried_over"):
            number = getattr(self, name)
            if not _are_people(number):
                raise InvalidValue.not_people(sentence("Cohort '{code}', {name}", code=self.code, name=name), number)
        of_kind(f"Cohort('{self.code}').not_followed_up", self.not_followed_up, NotFollowedUp)

    def __repr__(self) -> str:
        return f"Cohort({self.code!r}{'' if self.entered is None else f', {self.entered} entered'})"
