"""Things are called by the titles that people know, with the codes that findings use."""

from __future__ import annotations

from decimal import Decimal

import mande as m
from mande.reports.naming import baseline_of, indicators, named, titles


def test_titles_of_a_portfolio(framework, seen):
    """In a portfolio each title stands by its project's code and its own."""
    both = m.Portfolio("all", "All", [framework, m.Framework("other", outputs=[m.Output("wells-dug", "Tube wells")])])
    reviews = m.check_coverage(both, on="2026-07-01").reviews

    assert titles(reviews)["wells/wells-dug"] == "Wells dug"
    assert titles(reviews)["other/wells-dug"] == "Tube wells"
    assert indicators(reviews)["wells/members"].title == "Committee members trained"


def test_a_title_that_is_the_code_is_said_once():
    """A thing without a title of its own is called by its code, once."""
    assert named("film", "A documentary") == "A documentary (film)"
    assert named("film", "film") == named("film") == "film"


def test_a_baseline_that_nobody_recorded_is_not_shown_as_zero():
    """A count that starts at nothing for want of a baseline says so; a baseline of zero is zero."""

    def shown(**fields):
        indicator = m.Indicator(
            "i", unit="item", measure="count", accumulation="cumulative", targets=[m.Target(9, "2026")], **fields
        )
        plan = m.Framework("f", period="2026", outputs=[m.Output("o", indicators=[indicator])])
        seen = m.Observations([m.Observation("i", 3, period="2026")])
        return str(baseline_of(m.assess_progress(plan, seen, on="2026-12-31")[0], indicator))

    assert shown() == "not recorded, counted from 0"
    assert shown(baseline=m.Baseline(0)) == "0"
    assert shown(baseline=m.Baseline(Decimal("2.50"))) == "2.50"
