"""What stands at the head of a report: whose it is, of which days, and as of when."""

from __future__ import annotations

import mande as m
from mande.reports.heading import lines, title


def test_the_head_of_a_plan(planned):
    """The day, the period first agreed and the extension stand there, as they are written down."""
    report = m.report(planned(extended_to="2027-03"), on="2026-07-01")

    assert title(report) == "Safe water in Kurigram"
    assert lines(report) == ("As of 2026-07-01", "Period: 2026", "Extended to 2027-03")


def test_what_nobody_wrote_is_not_there():
    """A programme without a title is called by its code, and one without a period has none."""
    report = m.report(m.Framework("wells"), on="2026-07-01")

    assert (title(report), lines(report)) == ("wells", ("As of 2026-07-01",))


def test_the_head_of_several_projects(planned):
    """Of a portfolio one is told how many projects it holds, and from when to when they run, extensions and all."""
    other = m.Framework("schools", period="2025-03/2025-12", extended_to="2027-06")
    report = m.report(m.Portfolio("all", "All of it", [planned(), other, m.Framework("undated")]), on="2026-07-01")

    assert lines(report) == ("As of 2026-07-01", "3 projects", "From 2025-03-01 to 2027-06-30")


def test_the_head_of_projects_without_a_period():
    """Where no period is recorded, none is told."""
    report = m.report(m.Portfolio("all", "All of it", [m.Framework("undated")]), on="2026-07-01")

    assert lines(report) == ("As of 2026-07-01", "1 project")
