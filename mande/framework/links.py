"""Why one result should bring about another: the link, its mechanism, its assumptions and its evidence."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from attrs.converters import optional

from mande.codes import code_fault
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.framework.evidence import Evidence, Strength, strength_of
from mande.lists import ClosedList, listed, of_kind
from mande.sources import Locator, Source, located
from mande.texts import in_words, worded
from mande.wording import sentence


class LinkKind(ClosedList):
    """How a cause acts on its effect. Feedback may loop, and is left out of paths."""

    CONTRIBUTES = "contributes"
    FEEDBACK = "feedback"


class StatedBy(ClosedList):
    """How the plan says that a link is there: in words, or by nesting an output under its outcome."""

    TEXT = "text"
    LAYOUT = "layout"


class AssumptionStatus(ClosedList):
    """What is known of an assumption."""

    UNTESTED = "untested"
    SUPPORTED = "supported"
    MIXED = "mixed"
    CONTRADICTED = "contradicted"


@attrs.frozen
class Assumption:
    """What must hold, outside the programme's control, for a link to work.

    `status` is what is known of it; without one it is untested in a plan, and in an extract nobody can tell.
    `planned_test` is when it is to be put to the test, and `owner` who sees to that.

    >>> Assumption("Aware villagers are less easily recruited", planned_test="2010-03")
    Assumption('Aware villagers are less easily recruited')
    """

    text: str = attrs.field(converter=in_words)
    status: AssumptionStatus | None = attrs.field(default=None, converter=optional(AssumptionStatus), kw_only=True)
    owner: str | None = attrs.field(default=None, kw_only=True)
    planned_test: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)

    def __repr__(self) -> str:
        return f"Assumption({str(self.text)!r}{f', {self.status}' if self.status else ''})"


@attrs.frozen
class Link:
    """The claim that a cause contributes to an effect, both named by code.

    It goes up the levels of the chain or along one, never down; only feedback may loop.

    >>> Link("bazaars", "aware", mechanism="Speakers explain how recruiters work")
    Link('bazaars' -> 'aware')

    Raises:
        InvalidValue: a code cannot be used, or an assumption or a piece of evidence is none.
    """

    cause: str
    effect: str
    mechanism: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    assumptions: tuple[Assumption, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    kind: LinkKind = attrs.field(default=LinkKind.CONTRIBUTES, converter=LinkKind, kw_only=True)
    stated_by: StatedBy = attrs.field(default=StatedBy.TEXT, converter=StatedBy, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.cause)
        if fault:
            raise InvalidValue.bad_code(sentence("the cause of a link"), fault)
        fault = code_fault(self.effect)
        if fault:
            raise InvalidValue.bad_code(sentence("the effect of a link"), fault)
        of_kind(f"Link('{self.code}').assumptions", self.assumptions, Assumption)
        of_kind(f"Link('{self.code}').evidence", self.evidence, Evidence)

    @property
    def code(self) -> str:
        """The link's name in paths and findings: `bazaars->aware`."""
        return f"{self.cause}->{self.effect}"

    def __repr__(self) -> str:
        return f"Link({self.cause!r} -> {self.effect!r})"


def link_strength(link: Link, sources: Mapping[str, Source]) -> Strength:
    """Return how well *link* is borne out by its evidence, given the assumptions it rests on.

    >>> link_strength(Link("bazaars", "aware"), {})
    <Strength.UNTESTED: 'untested'>
    """
    contradicted = any(assumption.status is AssumptionStatus.CONTRADICTED for assumption in link.assumptions)
    return strength_of(link.evidence, sources, contradicted=contradicted)
