"""Which figures count so few people that one of them could be recognised."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.disclosure.counts import whole_number

INDICATORS = [
    m.Indicator("helped", unit="person"),
    m.Indicator("events", unit="event"),
    m.Indicator("safe", unit="person", measure="percentage"),
    m.Indicator("age", unit="person", measure="count", statistic="mean"),
    m.Indicator("hours", unit="hour", measure="amount"),
]
PLAN = m.Framework("shelters", outputs=[m.Output("shelter", indicators=INDICATORS)])


def small(*figures: m.Observation, k: int | None = None) -> list[object]:
    """Return the values of those figures that are small."""
    return [each.value for each in m.small_cells(m.Observations(figures), k, programme=PLAN)]


def test_from_one_to_fewer_than_k() -> None:
    """One and four are fewer than five; none is nobody, and five are enough."""
    assert small(*(m.Observation("helped", number) for number in (0, 1, 4, 5))) == [1, 4]
    assert small(m.Observation("helped", 4), k=4) == []


def test_things_are_no_people() -> None:
    """Three events, and three hours, show nobody."""
    assert small(m.Observation("events", 3), m.Observation("hours", m.Amount(3, "hour"))) == []


@pytest.mark.parametrize(
    ("ratio", "is_small"),
    [(m.Ratio(3, 40), True), (m.Ratio(37, 40), True), (m.Ratio(1, 4), True), (m.Ratio(20, 40), False),
     (m.Ratio(0, 40), False), (m.Ratio("unknown", 40), False), (m.Ratio(3, "unknown"), True)],
)  # fmt: skip
def test_a_share_shows_three_numbers(ratio: m.Ratio, is_small: bool) -> None:
    """The part, the whole and the rest are asked about, as far as they are known."""
    assert bool(small(m.Observation("safe", ratio))) is is_small


def test_a_bare_percentage_of_a_known_sample_shows_its_part() -> None:
    """Ten percent of thirty asked are three; of nobody knows how many, nobody knows."""
    asked = m.Observation("safe", 10, sample=m.Sample(30))

    assert small(asked, m.Observation("safe", 10)) == [10]


def test_a_mean_shows_how_many_it_was_taken_of() -> None:
    """A mean of three is small, and so is the total of it, which does not print the three."""
    asked = m.Observation("age", 31, sample=m.Sample(3))

    assert small(asked) == [31]
    assert len(m.small_cells(m.roll_up(PLAN, m.Observations([asked])))) == 1


def test_amounts_of_people_are_people() -> None:
    """Three persons as an amount are three persons."""
    assert small(m.Observation("helped", m.Amount(3, "person"))) == [m.Amount(3, "person")]


def test_totals_know_their_programme() -> None:
    """What was rolled up is asked about by what its own programme says of it."""
    totals = m.roll_up(PLAN, m.Observations([m.Observation("helped", 3), m.Observation("events", 3)]))

    assert [total.indicator for total in m.small_cells(totals)] == ["helped"]


def test_in_a_portfolio_each_figure_is_read_as_its_own_project_says() -> None:
    """The same code may be people in one project and things in another."""
    events = m.Framework("b", outputs=[m.Output("o", indicators=[m.Indicator("helped", unit="event")])])
    both = m.Portfolio("p", frameworks=[PLAN, events])
    seen = [m.Observation("shelters/helped", 3), m.Observation("b/helped", 3), m.Observation("helped", 2, project="b")]

    assert [each.indicator for each in m.small_cells(m.Observations(seen), programme=both)] == ["shelters/helped"]


def test_figures_of_inputs_are_read_by_what_was_put_in() -> None:
    """Three vehicles are things where the plan says so, and money is no people."""
    plan = m.Framework(
        "f", inputs=[m.Input("cars", amount=m.Amount(5, "item")), m.Input("staff"), m.Input("grant", kind="funds")]
    )
    seen = [m.Observation(code, 3) for code in ("cars", "staff")]

    assert [each.indicator for each in m.small_cells(m.Observations(seen), programme=plan)] == ["staff"]


def test_only_figures_can_be_small() -> None:
    """What is neither totals nor observations, or names what is not there, is refused."""
    with pytest.raises(m.InvalidValue, match="roll_up"):
        m.small_cells([])  # type: ignore[call-overload]
    with pytest.raises(m.ObservationsError, match="'helpt'"):
        small(m.Observation("helpt", 3))
    with pytest.raises(m.InvalidValue, match="a framework or a portfolio"):
        m.small_cells(m.Observations([]), programme=3)  # type: ignore[call-overload]
    with pytest.raises(m.InvalidValue, match="number of people"):
        small(m.Observation("helped", 3), k=0)


@pytest.mark.parametrize(("number", "people"), [(3, 3), (Decimal("2.5"), 3), (Fraction(1, 3), 1), (-4, 0), (0, 0)])
def test_some_of_a_person_is_one(number: int | Decimal | Fraction, people: int) -> None:
    """Two and a half people are three, and nobody is less than none."""
    assert whole_number(number) == people


@pytest.mark.parametrize(
    ("percent", "asked", "is_small"),
    [(50, 10, False), (Decimal("45.1"), 10, False), (45, 10, True), (56, 10, True), (50, 8, True)],
)
def test_how_many_a_percentage_of_a_sample_is(percent: int | Decimal, asked: int, is_small: bool) -> None:
    """Half of ten are five, and what is nearer to four than to five is four; so it is of those who are left."""
    assert bool(small(m.Observation("safe", percent, sample=m.Sample(asked)))) is is_small
