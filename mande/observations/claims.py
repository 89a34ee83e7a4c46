"""What somebody says came of it: a claim of change, and the evidence for it."""

from __future__ import annotations

import attrs
from attrs.converters import optional

from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.framework.evidence import Evidence
from mande.framework.indicators import Direction
from mande.lists import ClosedList, listed, of_kind
from mande.measures.ratios import Ratio
from mande.observations.cohorts import NotFollowedUp
from mande.sources import Locator, located
from mande.texts import titled, worded
from mande.wording import sentence


class ClaimKind(ClosedList):
    """What a claim says of the programme's part in a change."""

    CHANGE = "change"
    CONTRIBUTION = "contribution"
    ATTRIBUTION = "attribution"
    SUSTAINABILITY = "sustainability"


@attrs.frozen
class Claim:
    """A stated change in one outcome, as outcome harvesting writes it down: who changed, what, when, and why.

    `says` is the source's own word where it gives no number ("a majority"), `counted` the number behind that word.
    `made` is when it was claimed, `period` when the change came about. A claim without `made` is due on any day.

    >>> Claim("aware", "Villagers report recruiters to the union office", kind="contribution", direction="increase")
    Claim('aware', 'Villagers report recruiters to the union office')
    """

    outcome: str
    text: str = attrs.field(default="", converter=titled)
    kind: ClaimKind = attrs.field(default=ClaimKind.CHANGE, converter=ClaimKind, kw_only=True)
    direction: Direction | None = attrs.field(default=None, converter=optional(Direction), kw_only=True)
    says: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    counted: Ratio | None = attrs.field(default=None, kw_only=True)
    planned: bool = attrs.field(default=True, kw_only=True)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    who: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    contribution: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    made: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    period: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    not_followed_up: tuple[NotFollowedUp, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    project: str | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.outcome, str) or not self.outcome:
            raise InvalidValue.not_a(sentence("the code of an outcome"), self.outcome)
        of_kind(f"Claim('{self.outcome}').evidence", self.evidence, Evidence)
        of_kind(f"Claim('{self.outcome}').not_followed_up", self.not_followed_up, NotFollowedUp)

    def __repr__(self) -> str:
        return f"Claim({self.outcome!r}, {str(self.text)!r})"
