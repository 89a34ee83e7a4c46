"""Whether what was seen belongs to the plan, and comes in series that can be added up."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande import strategies


@settings(max_examples=50)
@given(st.data())
def test_everything_seen_belongs_to_the_plan(data):
    """Every figure, claim and cohort names what the framework has, so that every verb takes the two together."""
    framework, seen = data.draw(strategies.programmes() | strategies.programmes(awkward=True))

    assert {each.indicator for each in seen} <= {
        *(indicator.code for indicator in framework.indicators),
        *(entry.code for entry in framework.inputs),
    }
    assert {claim.outcome for claim in seen.claims} <= {outcome.code for outcome in framework.outcomes}


@settings(max_examples=50)
@given(strategies.programmes(realistic=True))
def test_realistic_cells_add_to_their_total(programme):
    """Women and men are as many as everybody, in each quarter and place where they are told apart."""
    _, seen = programme
    apart = {(each.indicator, each.period, each.place) for each in seen if each.cell}

    for indicator, period, place in apart:
        of_it = [each for each in seen if (each.indicator, each.period, each.place) == (indicator, period, place)]
        assert sum(each.value for each in of_it if each.cell) == sum(each.value for each in of_it if not each.cell)


def test_realistic_magnitudes(drawn):
    """People are counted in tens and hundreds, and shares have their part and whole."""
    found = drawn(strategies.programmes(realistic=True), 60)

    counted = [each.value for _, seen in found for each in seen if isinstance(each.value, int) and not each.cell]
    shares = [each.value for _, seen in found for each in seen if isinstance(each.value, m.Ratio)]
    assert counted
    assert all(10 <= number <= 5_000 for number in counted)
    assert shares
    assert all(0 < share.part <= share.whole for share in shares)


def test_figures_come_in_series(drawn):
    """Figures of one indicator in several quarters and places are drawn, so that there is something to add up."""
    found = drawn(strategies.programmes(), 100)

    assert any(
        len({each.period for each in series}) > 1 and len({each.place for each in series}) > 1
        for _, seen in found
        for series in ([each for each in seen if each.indicator == code] for code in {each.indicator for each in seen})
    )
