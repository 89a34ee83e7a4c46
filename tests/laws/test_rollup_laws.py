"""What holds of adding up for every set of figures, whatever kind they are of."""

from __future__ import annotations

import itertools
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.measures.numbers import Qualifier
from mande.rollup.steps import MONTHS, TimeSteps

PLACES = [m.Place("BD"), m.Place("dhaka", within="BD"), m.Place("sylhet", within="BD"), m.Place("NG")]
SERVICES = m.Dimension("service", "", ["food", "shelter"], exclusive=False)
DIMENSIONS = [m.GENDER, m.age_bands(0, 18), SERVICES]
MONTHS_OF_2009 = [f"2009-{month:02}" for month in range(1, 13)]
PERIODS = st.sampled_from([None, "2008", "2009", "2009-Q1", "2009-Q2", "2009-05", "2008-11/2009-02", "2008-07/2009"])
CELLS = st.sampled_from(
    [
        {},
        {},
        {"gender": "female"},
        {"gender": "male"},
        {"gender": "unknown"},
        {"age": "0-17"},
        {"age": "18+"},
        {"gender": "female", "age": "0-17"},
        {"gender": "male", "age": "0-17"},
        {"gender": "female", "age": "18+"},
        {"service": "food"},
        {"service": "shelter"},
    ]
)
COUNTS = st.integers(0, 1000)
MISSING = st.sampled_from([each for each in m.Missing if each is not m.Missing.DISPUTED])
VALUES = {
    "count": COUNTS | MISSING,
    "amount": st.builds(m.Amount, COUNTS, st.sampled_from(["hectare", "m**2", "person"])) | MISSING,
    "money": st.builds(m.Money, COUNTS, st.sampled_from(["USD", "EUR"])) | MISSING,
    "percentage": st.builds(m.Ratio, COUNTS, COUNTS | MISSING) | st.decimals(0, 100, places=1) | MISSING,
    "yes no": st.booleans() | MISSING,
    "narrative": st.sampled_from(["better", "worse"]) | MISSING,
}
MEASURES = tuple(sorted(VALUES))
INDICATORS = {
    "accumulation": st.sampled_from([None, "incremental", "cumulative", "snapshot"]),
    "unit": st.sampled_from([None, "person", "event"]),
    "counting": st.sampled_from([None, "new persons", "persons present"]),
    "unique_across": st.sampled_from([(), ("place",), ("time", "reporter")]),
}
ASKED = {
    "over": st.sampled_from([(), ("time",), ("place",), ("time", "place")]),
    "into": st.sampled_from([None, {"time": "year"}, {"time": "quarter"}, {"place": ["BD"]}, {"time": "life"}]),
    "on": st.sampled_from([None, "2009-03-31", "2009-12-31"]),
    "carry_forward": st.booleans(),
}


def figures(measure):
    """Return a strategy for figures of an indicator of one *measure*."""
    return st.lists(
        st.builds(
            m.Observation,
            st.just("i"),
            VALUES[measure],
            period=PERIODS,
            place=st.sampled_from([None, "BD", "dhaka", "sylhet", "NG"]),
            cell=CELLS,
            source=st.sampled_from([None, "a", "b"]),
            reporter=st.sampled_from([None, None, "ngo-1", "ngo-2"]),
            status=st.sampled_from(["reported", "reported", "reported", "revised", "projected"]),
            qualifier=st.sampled_from(["exactly", "exactly", *Qualifier]),
            carried_over=st.sampled_from([None, None, 0, 1]),
            sample=st.sampled_from([None, None, m.Sample(10), m.Sample(10, weight=3)]),
        ),
        max_size=7,
    )


@st.composite
def programmes(draw, measures=MEASURES, statistics=("total", "mean", "median"), **indicator):
    """Return a strategy for a framework of one indicator, figures of it, and what is asked of them."""
    measure = draw(st.sampled_from(measures))
    fields = draw(st.fixed_dictionaries({**INDICATORS, **indicator}))
    if measure in ("count", "amount", "money"):
        fields["statistic"] = draw(st.sampled_from(statistics))
    plan = framework(measure=measure, **fields)
    return plan, draw(figures(measure)), draw(st.fixed_dictionaries(ASKED))


def framework(**indicator):
    """Return a framework of one indicator."""
    return m.Framework(
        "f",
        period="2008-07/2009-12",
        outputs=[m.Output("o", indicators=[m.Indicator("i", **indicator)])],
        places=PLACES,
        dimensions=DIMENSIONS,
    )


def events(**fields):
    """Return a framework that counts events, each period's anew."""
    return framework(**{"unit": "event", "accumulation": "incremental", **fields})


def rolled(plan, seen, over=("time",), into=None, **asked):
    """Return what *seen* comes to."""
    return m.roll_up(plan, m.Observations(seen), over=over, into=into, **asked)


def said(totals):
    """Return what totals say, without the order in which figures stand beside them."""
    return [
        (
            (each.period, each.place, each.cell, repr(each.value), each.unit, each.bounds, each.qualifier),
            (each.reported, each.expected, each.why, sorted(map(repr, each.stated))),
            sorted(map(repr, each.left_out)),
            sorted(map(repr, each.carried_forward)),
        )
        for each in totals
    ]


@settings(max_examples=300)
@given(programmes(), st.randoms())
def test_the_order_of_figures_changes_nothing(programme, random) -> None:
    """A file that is sorted otherwise comes to the same."""
    plan, seen, asked = programme
    mixed = list(seen)
    random.shuffle(mixed)

    assert said(rolled(plan, mixed, **asked)) == said(rolled(plan, seen, **asked))


@settings(max_examples=300)
@given(programmes())
def test_every_total_says_what_it_is(programme) -> None:
    """Each total prints, explains itself, and has bounds in order and no more reporters than there should be."""
    plan, seen, asked = programme
    totals = rolled(plan, seen, **asked)

    assert str(totals).startswith("Totals of f")
    assert totals._repr_html_().startswith("<h2>")
    for total in totals:
        assert total.explain().startswith(str(total))
        assert total.expected is None or 0 <= total.reported <= total.expected
        low, high = total.bounds or (None, None)
        assert low is None or high is None or low <= high
        assert isinstance(total.value, m.Missing) or total.value != ()


@settings(max_examples=300)
@given(programmes(["count", "amount", "money", "percentage"], ["total", "mean"], accumulation=st.just("incremental")))
def test_no_figure_is_lost(programme) -> None:
    """Every figure of a flow is told of: in a sum, beside it as a whole, or left out with the reason."""
    plan, seen, asked = programme
    seen = [attrs.evolve(figure, at=f"line {place};") for place, figure in enumerate(seen)]
    explained = "\n".join(total.explain() for total in rolled(plan, seen, **asked))
    by_then = [each for each in seen if asked["on"] is None or not each.period or str(each.period.end) <= asked["on"]]

    assert [each.at for each in by_then if each.at not in explained] == []


@given(st.lists(st.tuples(st.sampled_from(MONTHS_OF_2009), COUNTS), unique_by=lambda each: each[0]), st.data())
def test_grouping_months_first(months, data) -> None:
    """Months into quarters and quarters into years is months into years."""
    step = data.draw(st.sampled_from(["quarter", "half-year"]))
    seen = [m.Observation("i", value, period) for period, value in months]
    first = [total for total in rolled(events(), seen, into={"time": step}) if total.period]
    again = [m.Observation("i", total.bounds[0] if total.bounds else total.value, total.period) for total in first]
    there, here = rolled(events(), again, into={"time": "year"}), rolled(events(), seen, into={"time": "year"})

    def least(total):
        return total.bounds[0] if total.bounds else total.value

    assert list(map(least, there)) == list(map(least, here))


@given(st.lists(st.tuples(COUNTS, COUNTS), min_size=2, max_size=5))
def test_pooling_regions_then_country(shares) -> None:
    """Pooling by region first gives the same country as pooling everyone at once."""
    plan = framework(measure="percentage", unit="person", accumulation="incremental")
    everyone = [m.Observation("i", m.Ratio(*each), "2009", reporter=f"n{n}") for n, each in enumerate(shares)]
    regions = [rolled(plan, half, over=["place"])[0].value for half in (everyone[:1], everyone[1:])]
    country = [m.Observation("i", share, "2009", reporter=f"r{n}") for n, share in enumerate(regions)]

    assert rolled(plan, country, over=["place"])[0].value == rolled(plan, everyone, over=["place"])[0].value
    assert rolled(plan, everyone, over=["place"])[0].value == m.Ratio(*map(sum, zip(*shares, strict=True)))


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(50, 90)), min_size=1, max_size=4))
def test_a_pooled_share_lies_between(shares) -> None:
    """One share for all lies between the least and the greatest of those it is pooled of."""
    plan = framework(measure="percentage", unit="person", accumulation="incremental")
    seen = [m.Observation("i", m.Ratio(part, whole), f"2009-0{n + 1}") for n, (part, whole) in enumerate(shares)]
    each = [Fraction(part, whole) for part, whole in shares]

    assert min(each) <= rolled(plan, seen)[0].value.share <= max(each)


@given(COUNTS, COUNTS, MISSING)
def test_a_missing_reporter_changes_no_other(one, other, reason) -> None:
    """Whoever does not report makes a total less complete, and never smaller."""
    seen = [m.Observation("i", one, "2009", place="dhaka"), m.Observation("i", other, "2009", place="sylhet")]
    without = m.Observation("i", reason, "2009", place="NG")
    (all_there,), (partial,) = (rolled(events(), each, over=["place"]) for each in (seen, [*seen, without]))

    assert all_there.value == partial.value == one + other
    assert (all_there.reported, partial.reported) == (2, 2)
    assert partial.expected == (2 if reason is m.Missing.NOT_APPLICABLE else 3)


@given(st.dictionaries(st.sampled_from(list(itertools.product(["female", "male"], ["0-17", "18+"]))), COUNTS))
def test_what_cells_make_adds_up(cells) -> None:
    """What is made of the cells of exclusive, exhaustive dimensions adds to the total that is made of them."""
    seen = [m.Observation("i", value, "2009", cell={"gender": g, "age": a}) for (g, a), value in cells.items()]
    totals = rolled(events(), seen)
    everyone = totals.of("i")
    by_gender = [totals.of("i", cell={"gender": gender}) for gender in ("female", "male")]

    if everyone is not None and all(by_gender):
        assert everyone.value == sum(each.value for each in by_gender) == sum(cells.values())


@given(st.integers(0, 100), st.integers(1, 100), st.integers(1, 1000))
def test_scaling_part_and_whole_changes_nothing(part, whole, times) -> None:
    """3 of 4 and 300 of 400 are the same share."""
    plan = framework(measure="percentage", unit="person", accumulation="snapshot")
    small, large = (
        rolled(plan, [m.Observation("i", m.Ratio(part * n, whole * n), "2009")])[0].value for n in (1, times)
    )

    assert small.share == large.share


@given(st.lists(COUNTS, min_size=1, max_size=4), st.booleans())
def test_people_are_no_fewer_than_the_most_and_no_more_than_all(counts, met_again) -> None:
    """However many were met twice, there are at least as many as in the fullest quarter, and at most their sum."""
    plan = framework(unit="person", accumulation="incremental", counting="persons present" if met_again else None)
    (total,) = rolled(plan, [m.Observation("i", n, f"2009-Q{q + 1}") for q, n in enumerate(counts)])
    low, high = total.bounds or (total.value, total.value)

    assert (low, high) == (max(counts), sum(counts))


@pytest.mark.parametrize("step", sorted(MONTHS))
@given(st.dates())
def test_every_day_is_in_one_step(step, day) -> None:
    """Steps of the calendar leave no day out, and each day of a step is in that one."""
    steps = TimeSteps.named(step)
    held = steps.holding(day)

    assert held.start <= day <= held.end
    assert steps.holding(held.start) == steps.holding(held.end) == held
