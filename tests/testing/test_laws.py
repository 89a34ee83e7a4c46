"""Whether a program is told which law its own roll-up or framework breaks, and what was tried."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

import mande as m
from mande.testing import LAWS, OF_PROMISES, Compared, adding_up, assert_laws

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"

WELLS = m.Indicator("wells", unit="item", accumulation="incremental")
PLAN = m.Framework("water", outputs=[m.Output("dug", indicators=[WELLS])], places=[m.Place("tala"), m.Place("osh")])
SEEN = m.Observations([m.Observation("wells", 3, "2009-Q1", place="tala")])


def nothing_is_drilled(case):
    """Nothing is drilled without a permit."""
    for figure in case.observations:
        yield Compared("wells", figure.value, 0, (figure,), figure.value == 0)


def test_what_was_tried_is_counted():
    """A law that finds nothing to try says so by its count, and is not mistaken for one that was kept."""
    tried = assert_laws(PLAN, SEEN)

    assert tried["order_of_figures"] == 16
    assert tried["scaling_part_and_whole"] == 0
    assert list(tried) == [law.__name__ for law in LAWS]


def test_nothing_seen():
    """A plan of which nothing was seen yet is tried with figures that might be: of regions, and of whole countries."""
    tried = assert_laws(attrs.evolve(PLAN, places=[]), laws=[*OF_PROMISES, adding_up.regions_first])

    assert tried["what_is_written_is_read_back"] == 6
    assert tried["regions_first"] == 6


def test_nothing_that_adds_up():
    """Of a plan whose indicators say not how their figures add up, no law of adding up is tried."""
    plan = m.Framework("water", context=[m.Indicator("wells"), m.Indicator("said", measure="narrative")])

    assert assert_laws(plan, laws=[adding_up.regions_first])["regions_first"] == 0


def test_a_law_of_ones_own():
    """A program may hold itself to a law that it has written down itself."""
    with pytest.raises(AssertionError) as caught:
        assert_laws(PLAN, SEEN, laws=[nothing_is_drilled])

    assert str(caught.value).splitlines() == [
        "The law 'nothing_is_drilled' does not hold. Nothing is drilled without a permit.",
        "  wells: found 3, and by the law 0.",
        "  The least that shows it, in Framework('water': 1 output):",
        "  Observation('wells', 3, 2009-Q1, place='tala')",
    ]


def test_a_refusal_breaks_a_law():
    """A roll-up that refuses what may be reported keeps no law, and its refusal is what is shown."""

    def roll_up(framework, observations, /, *, over):
        return [m.Total("wells", None, None, None, m.Cell(), m.Period("2009", "2008"))]

    with pytest.raises(AssertionError, match=r"(?s)order_of_figures.*"):
        assert_laws(PLAN, SEEN, roll_up=roll_up, laws=[adding_up.order_of_figures])


def test_what_is_wrong_with_a_roll_up_itself_is_not_hidden():
    """A roll-up that breaks down raises what it raises, so that whoever wrote it sees where."""

    def roll_up(framework, observations, /, *, over):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        assert_laws(PLAN, SEEN, roll_up=roll_up)


def test_a_law_that_breaks_is_told_though_fewer_figures_break_the_roll_up():
    """Where a roll-up stops at fewer figures than it ever met, the law that it broke is told all the same."""

    def few(case):
        """There are no two figures."""
        number = len(case.observations)
        if number < 2:
            raise ZeroDivisionError
        yield Compared("figures", number, 1, tuple(case.observations), number < 2)

    many = m.Observations([m.Observation("wells", number) for number in range(4)])

    with pytest.raises(AssertionError, match=r"(?s)There are no two figures\..*found 2, and by the law 1"):
        assert_laws(PLAN, many, laws=[few])


def test_each_project_of_a_portfolio_is_held_to_them():
    """The figures of a project are tried against its own framework, and what nobody has is refused as everywhere."""
    other = m.Framework("roads", outputs=[m.Output("built", indicators=[m.Indicator("roads")])])
    both = m.Portfolio("iom", "", [PLAN, other])

    assert assert_laws(both, SEEN)["order_of_figures"] == 32
    with pytest.raises(m.ObservationsError, match="drilled"):
        assert_laws(both, m.Observations([m.Observation("drilled", 3)]))


def test_long_evidence_is_counted():
    """A message shows a dozen figures, and how many more there are."""

    def few(case):
        """There are few figures."""
        yield Compared("figures", len(case.observations), 13, tuple(case.observations), len(case.observations) < 14)

    many = m.Observations([m.Observation("wells", number) for number in range(30)])

    with pytest.raises(AssertionError) as caught:
        assert_laws(PLAN, many, laws=[few])

    assert str(caught.value).splitlines()[-1] == "  and 2 more figures"
    assert "found 14, and by the law 13" in str(caught.value)


def test_what_the_room_offers():
    """Every name can be had and is listed, and a misspelt one is answered with the nearest."""
    import mande.testing

    assert all(getattr(mande.testing, name) is not None for name in dir(mande.testing))
    with pytest.raises(AttributeError, match="Did you mean 'assert_laws'"):
        mande.testing.assert_law


@pytest.mark.skipif(not PAGE.exists(), reason="run away from the tree that holds docs/")
def test_every_law_is_documented():
    """The page lists every law by its name, with what its docstring says, in order, and no other."""
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]

    assert rows == [f"| `{law.__name__}` | {law.__doc__.splitlines()[0]} |" for law in LAWS]
