"""Whether a row an office says what is known of it, and calls what is not known neither nought nor bad."""

from __future__ import annotations

import pytest

import mande as m
from mande.reports.offices import HEADERS, offices
from mande.reports.parts import Tone

DAY = "2026-07-01"


@pytest.fixture
def row():
    """What makes the row of a programme, by header."""

    def row_of(framework, seen=None):
        ((_, *cells),) = offices([(m.report(framework, seen, on=DAY), "office-wells.html")]).rows
        return {str(header): (str(each.words), each.tone) for header, each in zip(HEADERS[1:], cells, strict=True)}

    return row_of


def test_the_name_leads_to_its_page(sample):
    """The first cell of a row is the title, with the page that tells more."""
    name = offices([(sample, "office-wells.html")]).rows[0][0]

    assert (str(name.words), name.link) == ("Safe water in Kurigram", "office-wells.html")


def test_an_office_that_was_seen(row, framework, seen):
    """Gaps are counted by how grave they are, outputs and outcomes as shares, targets by verdict."""
    found = row(framework, seen)

    assert found["outputs that lead to an outcome"] == ("1 of 2", Tone.MAJOR)
    assert found["outcomes with a figure"] == ("0 of 2", Tone.MAJOR)
    assert [found[f"targets {verdict}"][0] for verdict in ("met", "not met", "not yet due")] == ["0", "0", "1"]
    assert found["disagreements between figures"] == ("2", Tone.ERROR)


def test_an_office_of_which_no_figures_were_handed_over(row, framework):
    """Where nobody handed figures over, it is not said that there are none."""
    assert row(framework)["outcomes with a figure"] == ("no figures were handed over", Tone.UNKNOWN)


def test_an_office_that_is_read_from_a_report(row, planned, seen):
    """Where the source does not say whether an output leads anywhere, that is grey, and counted apart."""
    found = row(planned(basis="extract", links=[m.Link("wells-dug", "safe-water")], accepted=[]), seen)

    assert found["outputs that lead to an outcome"] == ("1 of 2; of 1 it is not known", Tone.UNKNOWN)


def test_an_office_in_order(row, planned):
    """Where every output leads to an outcome of which there is a figure, the row says so."""
    cases = m.Indicator("cases", "Cases of cholera", unit="case", measure="count")
    framework = planned(
        outcomes=[m.Outcome("less-illness", "Fewer people fall ill", indicators=[cases])],
        links=[m.Link("wells-dug", "less-illness"), m.Link("committees", "less-illness")],
        accepted=[],
    )
    found = row(framework, m.Observations([m.Observation("cases", 3, period="2026-Q1")]))

    assert found["outputs that lead to an outcome"] == ("2 of 2", Tone.IN_ORDER)
    assert found["outcomes with a figure"] == ("1 of 1", Tone.IN_ORDER)


def test_what_an_office_accepted_is_not_held_against_it(row, planned, seen):
    """A gap that somebody accepted is counted as that, and coloured as no gap, until there is another beside it."""
    path = m.Accepted("MND101", "committees", reason="For the ministry")
    measured = m.Accepted("MND202", "safe-water", reason="The ministry measures it")
    found = row(planned(accepted=[path, measured]), seen)

    assert found["outputs that lead to an outcome"] == ("1 of 2; accepted: 1", Tone.PLAIN)
    assert found["outcomes with a figure"] == ("0 of 2; accepted: 1", Tone.MAJOR)

    alone = row(planned(accepted=[path, measured], outcomes=[m.Outcome("safe-water", "Safe water")]), seen)
    assert alone["outcomes with a figure"] == ("0 of 1; accepted: 1", Tone.PLAIN)


def test_an_office_of_which_it_was_not_asked_whether_outputs_lead_anywhere(framework, seen):
    """What no rule was asked for is not judged in the row either."""
    report = m.report(framework, seen, on=DAY, rules=[rule for rule in m.CATALOGUE if rule.code == "MND202"])
    ((_, *cells),) = offices([(report, "office-wells.html")]).rows
    found = dict(zip(map(str, HEADERS[1:]), cells, strict=True))

    assert str(found["outputs that lead to an outcome"].words) == "not judged"


def test_an_office_that_has_just_opened(row):
    """What was not asked, since there is nothing to ask about, is not known, and no target is not a target missed."""
    found = row(m.Framework("new", "A new office"), m.Observations([]))

    assert found["outputs that lead to an outcome"] == ("not judged", Tone.UNKNOWN)
    assert found["outcomes with a figure"] == ("no outcome is recorded", Tone.UNKNOWN)
    assert found["targets not met"] == ("no target is recorded", Tone.UNKNOWN)


def test_every_count_of_an_office_opens(framework, seen):
    """Whoever doubts a number sees what was counted."""
    report = m.report(framework, seen, on="2026-07-01")
    ((_, *counts),) = offices([(report, "wells.html")]).rows

    for count in counts:
        assert count.explained or str(count.words) == "0" or count.tone is Tone.UNKNOWN
