"""The contents of a report, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Callable

from mande.reports.parts import Section
from mande.reports.report import Report
from mande.reports.sections.accepted import accepted
from mande.reports.sections.breakdowns import breakdowns
from mande.reports.sections.chain import results_chain
from mande.reports.sections.disagreements import disagreements
from mande.reports.sections.gaps import gaps
from mande.reports.sections.matrix import outputs_against_outcomes
from mande.reports.sections.narrative import narrative
from mande.reports.sections.progress import progress
from mande.reports.sections.reporters import reporters
from mande.reports.sections.sources import sources
from mande.reports.sections.summary import summary
from mande.reports.sections.undecided import undecided

CONTENTS: tuple[Callable[[Report], Section | None], ...] = (
    summary,
    results_chain,
    outputs_against_outcomes,
    gaps,
    progress,
    reporters,
    breakdowns,
    disagreements,
    undecided,
    accepted,
    narrative,
    sources,
)
"""The sections of a report; one that has nothing to say is left out."""


def sections(report: Report) -> tuple[Section, ...]:
    """Return the sections of *report* that have something to say."""
    return tuple(section for make in CONTENTS if (section := make(report)) is not None)
