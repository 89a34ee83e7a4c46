"""Who measures what, when and how: the monitoring plan and its studies."""

from __future__ import annotations

import attrs
from attrs.converters import optional

from mande.codes import code_fault
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.lists import ClosedList, is_yes_or_no, listed, of_kind
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.sources import Locator, located
from mande.texts import titled, worded
from mande.wording import counted, sentence


class StudyKind(ClosedList):
    """What a study is for."""

    NEEDS_ASSESSMENT = "needs assessment"
    BASELINE = "baseline"
    REVIEW = "review"
    EVALUATION = "evaluation"
    TRACER = "tracer"
    RESEARCH = "research"


NOT_OF_THE_PROGRAMME = frozenset({StudyKind.NEEDS_ASSESSMENT, StudyKind.RESEARCH})
"""Studies of the problem, which do not say what a programme does or changes."""


@attrs.frozen
class Study:
    """A survey, review or evaluation, planned or done; it dates the indicators it measures.

    `planned` is when its fieldwork was to be, `done` when it was; `response` is what was decided on its findings.

    >>> Study("assessment", kind="evaluation", planned="2010-09/2010-11", measures=["aware-share"])
    Study('assessment', evaluation, planned 2010-09/2010-11)
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    kind: StudyKind | None = attrs.field(default=None, converter=optional(StudyKind), kw_only=True)
    planned: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    done: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    measures: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    response: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a study"), fault)

    def __repr__(self) -> str:
        kind = f", {self.kind}" if self.kind else ""
        when = f", done {self.done}" if self.done else f", planned {self.planned}" if self.planned else ""
        return f"Study({self.code!r}{kind}{when})"


@attrs.frozen
class MonitoringPlan:
    """How a programme means to know what it does and changes.

    `ends` is the last day of monitoring; `reporters` are the offices or partners that report; `participation` says how
    the people served take part in design and monitoring, `follow_up` how they are followed after support, `learning`
    what becomes of findings, `independent` who monitors besides, without being paid or led by the programme. `formal`
    is False where monitoring is done and no plan of it is written down.

    >>> MonitoringPlan(reporters=["ngo-1", "ngo-2"])
    MonitoringPlan(2 reporters, 0 studies)
    """

    ends: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    reporters: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    studies: tuple[Study, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    participation: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    follow_up: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    learning: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    independent: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    formal: bool | None = attrs.field(default=None, kw_only=True)
    budget: Money | Missing | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        of_kind("MonitoringPlan(...).studies", self.studies, Study)
        if not is_yes_or_no(self.formal):
            raise InvalidValue.not_yes_or_no("MonitoringPlan(...).formal", self.formal)
        if not isinstance(self.budget, Money | Missing | None):
            raise InvalidValue.not_a(
                sentence("a budget"), self.budget, sentence("Write Money(5000, 'USD'), or why there is none.")
            )

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing of how anybody means to know what the programme does and changes."""
        studies = [study for study in self.studies if study.kind not in NOT_OF_THE_PROGRAMME]
        return attrs.evolve(self, studies=studies, source=None, at=None, note=None) == MonitoringPlan()

    def __repr__(self) -> str:
        reporters, studies = counted(len(self.reporters), "reporter"), counted(len(self.studies), "study", "studies")
        return f"MonitoringPlan({reporters}, {studies})"
