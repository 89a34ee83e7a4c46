"""A target is a figure with what meets it, and a revision never replaces what was first promised."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.errors import InvalidValue, NumberError, PeriodError, UnknownCode
from mande.framework.targets import Revision, Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier
from mande.measures.ratios import Ratio

NUMBERS = st.integers(-(10**12), 10**12) | st.decimals(allow_nan=False, allow_infinity=False, places=2)
FIGURES = (
    NUMBERS | st.booleans() | st.text(max_size=9) | st.sampled_from([Money(5, "USD"), Ratio(1, 2), Amount(5, "km")])
)


def test_a_target_in_full():
    """A target keeps when it is due, what meets it and whom it is for."""
    target = Target(
        1320, "2007-02/2010-01", kind="range", upper=1500, qualifier="about", unit="event", cell={"gender": "female"},
        place="BD", revisions=[Revision(900, on="2009-06", reason="Start delayed")], reason="Norad asked for it",
        source="pis", at="L7", note="Per year.",
    )  # fmt: skip

    assert (target.value, target.upper, target.period) == (1320, 1500, Period.parse("2007-02/2010-01"))
    assert (target.kind, target.met_by, target.qualifier) == (TargetKind.RANGE, TargetKind.RANGE, Qualifier.ABOUT)
    assert (target.cell, target.place, target.unit) == (Cell({"gender": "female"}), "BD", "event")
    assert (target.current, target.revisions[0].on) == (900, Period.parse("2009-06"))


def test_a_target_by_its_value_alone():
    """Without more, a target is met by at least its value, at any time."""
    target = Target(5)

    assert (target.period, target.kind, target.met_by) == (None, None, TargetKind.AT_LEAST)
    assert (target.current, target.qualifier, target.cell) == (5, Qualifier.EXACTLY, Cell())
    assert repr(target) == "Target(5)"


@given(FIGURES, st.lists(FIGURES, max_size=3))
def test_the_current_value_is_the_last_revision(value, revised):
    """The latest revision is the current value; the first promise is kept beside it."""
    target = Target(value, revisions=[Revision(later) for later in revised])

    assert target.value == value
    assert target.current == (revised[-1] if revised else value)


@given(NUMBERS, NUMBERS)
def test_a_range_has_its_ends_in_order(value, upper):
    """A range is built exactly where its upper end is not below its lower one."""
    if value <= upper:
        assert Target(value, kind="range", upper=upper).upper == upper
    else:
        with pytest.raises(InvalidValue, match="is below the lower end"):
            Target(value, kind="range", upper=upper)


@pytest.mark.parametrize("fields", [{"kind": "range"}, {"upper": 9}, {"kind": "exact", "upper": 9}])
def test_a_range_has_both_ends(fields):
    """One end without the other is refused with what to write."""
    with pytest.raises(InvalidValue) as refusal:
        Target(1320, **fields)

    assert str(refusal.value) == "Target: '1,320' is one end of a range. Write kind='range' and upper= together."


@pytest.mark.parametrize(
    ("fields", "kind", "message"),
    [
        ({"value": 70.9}, NumberError, "70.9 is a float"),
        ({"value": None}, InvalidValue, "None (NoneType) is not a value."),
        ({"value": Decimal("NaN")}, NumberError, "Decimal('NaN') is not a number that can be reported."),
        ({"kind": "at most"}, UnknownCode, "No target kind is called 'at most'. Did you mean 'at least'?"),
        ({"period": "2010-01/2009"}, PeriodError, "A period cannot end (2009-12-31) before it starts (2010-01-01)."),
        (
            {"revisions": [900]},
            InvalidValue,
            "900 (int) is not what Target(...).revisions[0] holds. Write Revision(...).",
        ),
        ({"qualifier": "circa"}, UnknownCode, "No qualifier is called 'circa'."),
    ],
)
def test_what_a_target_cannot_say(fields, kind, message):
    """A value that is not exact, or a word out of no list, is refused and shown."""
    with pytest.raises(kind) as refusal:
        Target(**{"value": 5, **fields})

    assert str(refusal.value).startswith(message)


def test_a_target_may_be_known_to_be_missing():
    """The reason why no target is known is kept as its value."""
    assert Target(Missing.NOT_IN_SOURCE).value is Missing.NOT_IN_SOURCE


def test_reprs():
    """A repr shows the value as a reader sees it, and when it is due or was changed."""
    assert repr(Target(1320, "2007-02/2010-01")) == "Target(1,320, 2007-02/2010-01)"
    assert repr(Target(Money(5000, "USD"))) == "Target(5000 USD)"
    assert repr(Revision(900, on="2009-06")) == "Revision(900, on=2009-06)"
    assert repr(Revision(True)) == "Revision(yes)"


@given(FIGURES)
def test_targets_hold_still(holds_still, value):
    """Targets and revisions are plain values."""
    holds_still(Target(value, "2009", revisions=[Revision(value, on="2009")]))
    holds_still(Revision(value, reason="Start delayed"))


def test_a_revision_is_known_from_the_end_of_its_day_on():
    """A target has the value it had on the day asked about: one revised in June is not yet revised in May."""
    target = Target(20, "2009", revisions=[Revision(5, on="2009-10"), Revision(12, on="2009-06")])
    days = [date(2009, 5, 31), date(2009, 6, 29), date(2009, 6, 30), date(2009, 10, 31), None]

    assert [target.value_on(day) for day in days] == [20, 20, 12, 5, 5]
    assert Target(20, "2009", revisions=[Revision(12)]).value_on(date(2000, 1, 1)) == 12
