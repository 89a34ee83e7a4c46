"""How much of a framework is in order: parts of wholes, each with what it counted."""

from __future__ import annotations

import attrs

from mande.coverage import baselines, breakdowns, chain, evidence, targets
from mande.findings import Verdict
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, show_percent
from mande.measures.ratios import Ratio
from mande.review import Review
from mande.rules import Rule
from mande.wording import Words, joined, listing, sentence


@attrs.frozen(repr=False)
class Covered:
    """A share of a framework: which of its things are in order, which are not, and which could not be judged.

    The whole holds everything the rule asks about. Where some of it could not be judged, the part is only a lower bound
    (`qualifier` is `at least`), and no percentage is shown: the unknown is neither in order nor out of it. `nothing` is
    what is said where there is nothing to ask.

    >>> share = Covered("outputs lead to an outcome", "MND101", in_order=("film",), gaps=("fair",), undecided=("mug",))
    >>> print(share)
    at least 1 of 3 outputs lead to an outcome (1 cannot be told)
    """

    name: str
    rule: str
    in_order: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    nothing: str = attrs.field(default="", kw_only=True)

    @property
    def ratio(self) -> Ratio:
        """The part in order, of everything the rule asks about."""
        return Ratio(len(self.in_order), len(self.in_order) + len(self.gaps) + len(self.undecided))

    @property
    def qualifier(self) -> Qualifier:
        """What kind of figure the ratio is: exact, or at least that where something could not be judged."""
        return Qualifier.AT_LEAST if self.undecided else Qualifier.EXACTLY

    def explain(self) -> Words:
        """Return what was counted, code by code, and by which rule."""
        return joined(
            "\n",
            (
                sentence("{share} by {rule}", share=str(self), rule=self.rule),
                sentence("  in order: {codes}", codes=_listed(self.in_order)),
                sentence("  not in order: {codes}", codes=_listed(self.gaps)),
                sentence("  cannot be told: {codes}", codes=_listed(self.undecided)),
            ),
        )

    def __str__(self) -> str:
        share = self.ratio.share
        if isinstance(share, Missing):
            return self.nothing or sentence("nothing to ask whether {what}", what=self.name)
        fields = {"part": self.ratio.part, "whole": self.ratio.whole, "what": self.name}
        if self.undecided:
            return sentence(
                "at least {part} of {whole} {what} ({untold} cannot be told)", untold=len(self.undecided), **fields
            )
        return sentence("{part} of {whole} {what} ({percent})", percent=show_percent(share), **fields)

    def __repr__(self) -> str:
        return f"Covered({str(self)!r})"


def _listed(codes: tuple[str, ...]) -> Words:
    return listing(codes, most=len(codes)) or sentence("none")


SHARES: tuple[tuple[Rule, Words, Words], ...] = (
    (
        chain.OUTPUT_WITHOUT_PATH,
        sentence("outputs lead to an outcome"),
        sentence("no outputs to ask whether outputs lead to an outcome"),
    ),
    (
        chain.OUTCOME_WITHOUT_PATH,
        sentence("planned outcomes have an output"),
        sentence("no planned outcomes to ask whether planned outcomes have an output"),
    ),
    (
        chain.OBJECTIVE_WITHOUT_OUTCOME,
        sentence("objectives have an outcome"),
        sentence("no objectives to ask whether objectives have an outcome"),
    ),
    (
        chain.ACTIVITY_WITHOUT_COUNTED_OUTPUT,
        sentence("activities have a counted output"),
        sentence("no activities to ask whether activities have a counted output"),
    ),
    (
        evidence.OUTCOME_WITHOUT_INDICATOR,
        sentence("planned outcomes have an indicator"),
        sentence("no planned outcomes to ask whether planned outcomes have an indicator"),
    ),
    (
        baselines.INDICATOR_WITHOUT_BASELINE,
        sentence("indicators that need a baseline have one"),
        sentence("no indicators that need a baseline to ask whether indicators that need a baseline have one"),
    ),
    (
        targets.INDICATOR_WITHOUT_TARGET,
        sentence("indicators have a target"),
        sentence("no indicators to ask whether indicators have a target"),
    ),
    (
        breakdowns.NO_GENDER_BREAKDOWN,
        sentence("counts of people are broken down by gender, or of one by design"),
        sentence("no counts of people to ask whether counts of people are broken down by gender, or of one by design"),
    ),
    (
        breakdowns.NO_AGE_BREAKDOWN,
        sentence("counts of people are broken down by age, or of one band by design"),
        sentence(
            "no counts of people to ask whether counts of people are broken down by age, or of one band by design"
        ),
    ),
)
"""The shares, each by the rule whose verdicts it counts, with what is said where there is nothing to ask."""


def shares(reviews: tuple[Review, ...]) -> tuple[Covered, ...]:
    """Return every share of what is under review."""
    return tuple(_share(rule, name, nothing, reviews) for rule, name, nothing in SHARES)


def _share(rule: Rule, name: str, nothing: str, reviews: tuple[Review, ...]) -> Covered:
    codes: dict[Verdict, list[str]] = {verdict: [] for verdict in Verdict}
    for review in reviews:
        for judgement in rule.judgements(review):
            codes[judgement.verdict].append(review.prefix + judgement.subject)
    return Covered(
        name,
        rule.code,
        in_order=tuple(codes[Verdict.PASSED]),
        gaps=tuple(codes[Verdict.FIRED]),
        undecided=tuple(codes[Verdict.CANNOT_TELL]),
        nothing=nothing,
    )
