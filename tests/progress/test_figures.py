"""Whether figures are sorted by whom and where they speak of, by their last day, and into those that can count."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.progress.figures import NONE, Figures, figures_of

INDICATOR = m.Indicator("i", unit="person", population="victims")
WOMEN = {"gender": "female"}
Q1, Q2, Q3 = ("2009-Q1", "2009-Q2", "2009-Q3")


def seen(value, period="2009", **more):
    """Return a figure."""
    return m.Observation("i", value, period, **more)


def whole(*figures):
    """Return what is known of everyone, everywhere."""
    return figures_of(INDICATOR, figures).whole


def test_those_that_end_first_stand_first() -> None:
    """In whatever order they come, figures stand by their last days: 1, 2, 3, and their days beside them."""
    found = whole(seen(3, Q3), seen(1, Q1), seen(2, Q2))

    assert [each.value for each in found.dated] == [1, 2, 3]
    assert found.ends == (date(2009, 3, 31), date(2009, 6, 30), date(2009, 9, 30))


def test_the_last_day_counts_and_not_the_first() -> None:
    """A year that began first ends last, so it stands after its quarters."""
    assert [each.value for each in whole(seen(9, "2009"), seen(2, Q2)).dated] == [2, 9]


def test_figures_for_one_day_keep_their_order() -> None:
    """Two figures that end on one day stand as they were handed over: neither is the later."""
    assert [each.value for each in whole(seen(9, Q2), seen(7, "2009-06"), seen(1, Q1)).dated] == [1, 9, 7]


def test_each_kind_has_its_place() -> None:
    """What has no day, what has no value and what was not seen are three things, and none of them is a dated figure."""
    dated, undated, blank = seen(1), seen(2, None), seen(m.Missing.NOT_COLLECTED)
    expected, others = seen(4, status="projected"), seen(5, population="officials")
    found = whole(dated, undated, blank, expected, others)

    assert (found.dated, found.undated, found.blank) == ((dated,), (undated,), (blank,))
    assert found.left_out == (
        (expected, "it is a projection, and was not seen"),
        (others, "it is of another population, officials"),
    )


def test_what_is_withheld_stands_where_it_would_be_shown() -> None:
    """A figure that nobody is told is a figure of its days, and with one among them it takes care to say the last."""
    gone = seen(m.Missing.WITHHELD, Q1)
    found = whole(seen(1, Q2), gone, seen(m.Missing.WITHHELD, None))

    assert (found.dated[0], len(found.dated), len(found.undated), found.blank) == (gone, 2, 1, ())
    assert not whole(seen(1, Q2), gone).plain


def test_a_blank_without_a_day_is_blank() -> None:
    """That there is no value comes before that there is no day."""
    found = whole(seen(m.Missing.UNKNOWN, None))
    assert (len(found.blank), found.undated) == (1, ())


def test_the_population_may_be_written_again() -> None:
    """A figure that names the very population of its indicator is one of its figures."""
    assert len(whole(seen(5, population="victims")).dated) == 1


def test_plain() -> None:
    """Of plain figures it is known which is the last; whatever may leave that open makes them plain no more."""
    first = seen(1, Q1)

    assert NONE.plain
    assert whole(first, seen(2, Q2)).plain
    assert not whole(first, seen(2, "2009-03")).plain
    assert not whole(first, seen(2, "2007-02/2009")).plain
    assert not whole(first, seen(2, None)).plain
    assert not whole(first, seen(2, Q2, reporter="ngo-1")).plain
    assert not whole(first, seen(m.Missing.UNKNOWN, Q2)).plain
    assert not whole(first, seen(2, Q2, status="projected")).plain


def test_parts_are_kept_apart() -> None:
    """Women, Dhaka and the women of Dhaka are three parts; none of them is in the whole."""
    total, women, dhaka = seen(10), seen(6, cell=WOMEN), seen(4, place="BD-dhaka")
    both = seen(3, cell=WOMEN, place="BD-dhaka")
    found = figures_of(INDICATOR, [women, total, dhaka, both])

    assert found.whole.dated == (total,)
    assert {whose: figures.dated for whose, figures in found.parts.items()} == {
        (m.Cell(WOMEN), None): (women,),
        (m.Cell(), "BD-dhaka"): (dhaka,),
        (m.Cell(WOMEN), "BD-dhaka"): (both,),
    }


def test_everyone_by_another_name() -> None:
    """A cell that was read as the total is the total, though it is another object."""
    found = figures_of(INDICATOR, [seen(10, Q1, cell="total"), seen(11, Q2), seen(6, cell=WOMEN)])
    assert ([each.value for each in found.whole.dated], len(found.parts)) == ([10, 11], 1)


def test_a_target_gets_the_figures_it_speaks_of() -> None:
    """Each target has the figures of its own people and place, and where there are none it has none."""
    found = figures_of(INDICATOR, [seen(10), seen(6, cell=WOMEN), seen(4, place="BD-dhaka")])

    def value(**whose):
        return [each.value for each in found.of(m.Target(1, **whose)).dated]

    assert [each.value for each in found.of(None).dated] == value() == value(cell="total") == [10]
    assert (value(cell=WOMEN), value(place="BD-dhaka"), value(place="BD-sylhet")) == ([6], [4], [])


def test_one_source() -> None:
    """Whoever names a source has its figures alone; what cites none is of no source."""
    figures = [seen(30, source="a"), seen(36, source="b"), seen(40)]
    assert [each.value for each in figures_of(INDICATOR, figures, "b").whole.dated] == [36]


def test_nothing_was_seen() -> None:
    """Without observations there are no figures, of the whole or of a part."""
    found = figures_of(INDICATOR, [])
    assert (found.whole, dict(found.parts)) == (NONE, {})


FIGURES = st.lists(
    st.builds(
        m.Observation,
        st.just("i"),
        st.integers(0, 9) | st.sampled_from([m.Missing.UNKNOWN]),
        period=st.sampled_from([None, Q1, Q2, "2009", "2007-02/2009"]),
        place=st.sampled_from([None, None, "BD"]),
        cell=st.sampled_from([None, "total", WOMEN]),
        status=st.sampled_from(["reported", "projected"]),
        population=st.sampled_from([None, "victims", "officials"]),
    ),
    max_size=8,
)


@given(FIGURES)
def test_none_is_lost_and_none_is_there_twice(figures) -> None:
    """Every figure stands in exactly one place."""
    by_whom = figures_of(INDICATOR, figures)
    found = [
        each
        for held in (by_whom.whole, *by_whom.parts.values())
        for each in (*held.dated, *held.undated, *held.blank, *(figure for figure, _ in held.left_out))
    ]

    assert sorted(map(id, found)) == sorted(map(id, figures))


@given(FIGURES)
def test_the_days_stand_in_order_beside_their_figures(figures) -> None:
    """`ends` holds the last day of each dated figure, and never goes back."""
    by_whom = figures_of(INDICATOR, figures)

    for held in (by_whom.whole, *by_whom.parts.values()):
        assert held.ends == tuple(each.period.end for each in held.dated)
        assert list(held.ends) == sorted(held.ends)


@pytest.mark.parametrize(
    ("fields", "plain"), [({}, True), ({"reporter": "ngo"}, False), ({"period": "2007-02/2009"}, False)]
)
@pytest.mark.parametrize("population", [None, "adults"])
def test_what_is_plain(fields, plain, population) -> None:
    """Of what one reporter says, and of an end known to the year, the last is not plain, whoever was counted."""
    indicator = m.Indicator("i", unit="person", accumulation="cumulative", population=population)
    figure = m.Observation("i", 30, **{"period": "2009", "population": population, **fields})

    assert Figures.of(indicator, [figure]).plain is plain
