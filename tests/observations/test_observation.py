"""An observation is one figure, exactly as one source states it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.errors import InvalidValue, NumberError, PeriodError, UnknownCode
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.observations.observation import Observation, Status, Variance, Verification

REASONS = [reason for reason in Missing if reason is not Missing.DISPUTED]

FIGURES = (
    st.integers(-(10**12), 10**12)
    | st.decimals(allow_nan=False, allow_infinity=False, places=2)
    | st.booleans()
    | st.text(max_size=200)
    | st.sampled_from([*REASONS, Ratio(1, 2), Money(5, "USD"), Amount(5, "km")])
)
FULL = Observation(
    "held", 884, "2007-02/2009", source="mtr-2009", at="L370-371", place="BD", cell={"gender": "female"},
    project="ppvhtb", reporter="ngo-1", population="adults", carried_over=12, status="estimated", qualifier="about",
    verified=Verification("IOM Dhaka", on="2009-06", how="Visit", found=880, source="mtr-2009", at="L5"),
    sample=Sample(40, of=400), variance=Variance("Shelters closed", source="mtr-2009", at="L6"), note="Twice.",
)  # fmt: skip


def test_an_observation_in_full():
    """An observation keeps when, where and of whom it is, who says so, and how sure they are."""
    assert (FULL.indicator, FULL.value, FULL.period) == ("held", 884, Period.parse("2007-02/2009"))
    assert (FULL.place, FULL.cell, FULL.project) == ("BD", Cell({"gender": "female"}), "ppvhtb")
    assert (FULL.reporter, FULL.population, FULL.carried_over) == ("ngo-1", "adults", 12)
    assert (FULL.status, FULL.qualifier, FULL.sample) == (Status.ESTIMATED, Qualifier.ABOUT, Sample(40, of=400))
    assert (FULL.verified.found, FULL.variance.reason) == (880, "Shelters closed")
    assert FULL.at.lines == ((370, 371),)
    assert repr(FULL) == "Observation('held', about 884, 2007-02/2009, gender=female)"


def test_an_observation_by_its_value_alone():
    """Without more, a figure is the total, as reported; nothing is known of where, when, or of a check."""
    seen = Observation("held", 884)

    assert (seen.period, seen.place, seen.project, seen.source) == (None, None, None, None)
    assert (seen.cell, seen.status, seen.qualifier) == (Cell(), Status.REPORTED, Qualifier.EXACTLY)
    assert seen.verified is seen.carried_over is seen.sample is seen.variance is None
    assert repr(seen) == "Observation('held', 884)"


def test_periods_are_read():
    """A figure may be of a day, and may be so written."""
    assert Observation("held", 5, date(2009, 5, 31)).period == Observation("held", 5, "2009-05-31").period


@given(FIGURES)
def test_values_are_kept_as_they_are(value):
    """What was reported is what is kept: zero is zero, 70.90 keeps its digits, and a reason stays a reason."""
    kept = Observation("held", value).value

    assert kept is value or kept == value
    assert type(kept) is type(value)
    assert str(kept) == str(value)


@given(FIGURES, st.none() | st.just({"gender": "female"}))
def test_observations_hold_still(holds_still, value, cell):
    """An observation is a plain value, and a long narrative does not make its repr long."""
    holds_still(Observation("held", value, "2009", cell=cell))


def test_what_comes_with_an_observation_holds_still(holds_still):
    """Checks and reasons are plain values too."""
    holds_still(FULL)
    holds_still(FULL.verified)
    holds_still(FULL.variance)


def test_zero_is_not_missing():
    """Nobody came is a figure; nobody counted is none."""
    assert Observation("held", 0) != Observation("held", Missing.NOT_REPORTED)
    assert Observation("held", 0) != Observation("held", Missing.UNKNOWN)


@pytest.mark.parametrize(
    ("fields", "kind", "message"),
    [
        ({"value": 70.9}, NumberError, "70.9 is a float, and cannot be told from the numbers beside it."),
        ({"value": None}, InvalidValue, "None (NoneType) is not a value. If there is none, write the reason:"),
        ({"value": [5]}, InvalidValue, "[5] (list) is not a value."),
        ({"value": Decimal("Infinity")}, NumberError, "Decimal('Infinity') is not a number that can be reported."),
        ({"indicator": None}, InvalidValue, "None (NoneType) is not the code of an indicator."),
        ({"indicator": ""}, InvalidValue, "'' (str) is not the code of an indicator."),
        ({"period": "2010/2009"}, PeriodError, "A period cannot end (2009-12-31) before it starts (2010-01-01)."),
        ({"carried_over": -1}, InvalidValue, "Observation of 'held', carried_over: -1 is not a number of people."),
        ({"carried_over": 0.5}, InvalidValue, "Observation of 'held', carried_over: 0.5 is not a number of people."),
        ({"sample": 40}, InvalidValue, "40 (int) is not a sample. Write Sample(400, of=12000)."),
        ({"variance": "late"}, InvalidValue, "'late' (str) is not a variance. Write Variance('Shelters closed')."),
        ({"verified": "yes"}, InvalidValue, "'yes' (str) is not a verification. Write Verification('IOM Dhaka'), True"),
        ({"status": "actual"}, UnknownCode, "No status is called 'actual'."),
        ({"qualifier": "circa"}, UnknownCode, "No qualifier is called 'circa'."),
        ({"cell": ["gender"]}, InvalidValue, "['gender'] (list) is not a cell."),
        ({"at": 370}, InvalidValue, "370 (int) is not a place in a source."),
    ],
)
def test_what_an_observation_cannot_say(fields, kind, message):
    """What is not exact, backwards or out of no list is refused and shown."""
    with pytest.raises(kind) as refusal:
        Observation(**{"indicator": "held", "value": 5, **fields})

    assert str(refusal.value).startswith(message)


def test_how_a_check_is_shown():
    """A check names who made it, and when where that is known; a reason is shown as it is."""
    assert repr(Verification("IOM Dhaka")) == "Verification(by='IOM Dhaka')"
    assert repr(FULL.verified) == "Verification(by='IOM Dhaka', on=2009-06)"
    assert repr(Variance("Shelters closed")) == "Variance('Shelters closed')"
    assert (Variance("We do not know", unknown=True).unknown, FULL.variance.unknown) == (True, False)
    with pytest.raises(InvalidValue, match="None is not a text"):
        Variance(None)
    with pytest.raises(NumberError, match="is a float"):
        Verification("IOM Dhaka", found=880.0)


def test_whether_cases_are_registered():
    """A figure says whether its cases stand in the register, yes or no, and None is not known."""
    assert [Observation("x", 1, registered=value).registered for value in (None, True, False)] == [None, True, False]
    with pytest.raises(InvalidValue, match="neither True nor False"):
        Observation("x", 1, registered="no")
