"""The contents of a report, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Callable

from mande.reports.parts import Section
from mande.reports.report import Report
from mande.reports.sections.summary import summary

CONTENTS: tuple[Callable[[Report], Section | None], ...] = (summary,)
"""The sections of a report; one that has nothing to say is left out."""


def sections(report: Report) -> tuple[Section, ...]:
    """Return the sections of *report* that have something to say."""
    return tuple(section for make in CONTENTS if (section := make(report)) is not None)
