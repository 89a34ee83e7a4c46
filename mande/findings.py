"""What a check says: a finding, how grave it is, and the four verdicts a rule can reach."""

from __future__ import annotations

import attrs
from attrs.converters import optional

from mande.lists import ClosedList, OrderedList, listed
from mande.wording import sentence


class Severity(OrderedList):
    """How grave a finding is.

    An error is a contradiction: do not publish the number. A major gap makes a result unusable. A minor one falls short
    of good practice. An info expects no action.
    """

    INFO = "info"
    MINOR = "minor"
    MAJOR = "major"
    ERROR = "error"


class Verdict(ClosedList):
    """What a rule concludes about one thing; the verdicts are tried in this order."""

    NOT_APPLICABLE = "not applicable"
    CANNOT_TELL = "cannot tell"
    FIRED = "fired"
    PASSED = "passed"


class Addressee(ClosedList):
    """Whom a finding asks to act, since an office cannot mend what a donor decided."""

    OFFICE = "office"
    PARTNER = "partner"
    HEADQUARTERS = "headquarters"
    DONOR = "donor"


class Criterion(ClosedList):
    """The evaluation criterion a finding touches (OECD-DAC, 2019)."""

    RELEVANCE = "relevance"
    COHERENCE = "coherence"
    EFFECTIVENESS = "effectiveness"
    EFFICIENCY = "efficiency"
    IMPACT = "impact"
    SUSTAINABILITY = "sustainability"


class Quality(ClosedList):
    """The data-quality standard a finding touches: USAID's five, and completeness."""

    VALIDITY = "validity"
    INTEGRITY = "integrity"
    PRECISION = "precision"
    RELIABILITY = "reliability"
    TIMELINESS = "timeliness"
    COMPLETENESS = "completeness"


@attrs.frozen
class Finding:
    """One gap or contradiction in a programme, with the way to close it.

    `subject` is the code of the thing, `cites` where it is read (lines, cells) and the passages of the evaluation that
    the rule comes from are on the rule itself.

    >>> print(Finding("MND101", "output-without-path", "major", "film",
    ...               "Output film is not linked to any outcome.", "Add a link."))
    major: Output film is not linked to any outcome. Add a link. [MND101]
    """

    code: str
    name: str
    severity: Severity = attrs.field(converter=Severity)
    subject: str
    message: str
    remedy: str = ""
    cites: tuple[str, ...] = attrs.field(default=(), converter=listed)
    addressed_to: Addressee = attrs.field(default=Addressee.OFFICE, converter=Addressee)
    criterion: Criterion = attrs.field(default=Criterion.EFFECTIVENESS, converter=Criterion)
    quality: Quality | None = attrs.field(default=None, converter=optional(Quality))

    def __str__(self) -> str:
        fields = {"severity": self.severity, "message": self.message, "code": self.code}
        if not self.remedy:
            return sentence("{severity}: {message} [{code}]", **fields)
        return sentence("{severity}: {message} {remedy} [{code}]", remedy=self.remedy, **fields)

    def __repr__(self) -> str:
        return f"Finding({self.code}, {self.subject!r})"
