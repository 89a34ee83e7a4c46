"""An indicator says what kind of figure it gives, of whom, and from which value it starts."""

from decimal import Decimal

import pytest

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.errors import InvalidValue, NumberError, UnknownCode
from mande.framework.indicators import (
    Accumulation,
    Additivity,
    Baseline,
    Contribution,
    Counting,
    Direction,
    Indicator,
    Measure,
    Reach,
    Statistic,
)
from mande.framework.targets import Target
from mande.measures.missing import Missing
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.measures.scales import Scale

READINESS = Scale("readiness", ["draft", "approved", "in use"])
FULL = Indicator(
    "aware", {"en": "Adults aware", "fr": "Adultes informés"}, unit="person", measure="percentage",
    accumulation="snapshot", direction="increase", per="person", counting="new persons", population="adults",
    reach="direct", breakdowns=["gender", "age"], baseline=Baseline(58, "2006", qualifier="up to"),
    targets=[Target(80)], monitor_only=None, capacity=Decimal("100"), unique_across=["place"],
    contributes_to=[Contribution("persons-assisted", "part")], definition="Knows one way to report",
    counting_rule="Once a person", means_of_verification="Survey", method="KAP", frequency="yearly",
    responsible="M&E officer", limitations="Recall", references=["IOM handbook"], note="Asked in Bangla.",
)  # fmt: skip


def test_an_indicator_in_full():
    """An indicator keeps its whole reference sheet."""
    assert (FULL.measure, FULL.accumulation, FULL.direction) == (
        Measure.PERCENTAGE, Accumulation.SNAPSHOT, Direction.INCREASE
    )  # fmt: skip
    assert (FULL.counting, FULL.reach, FULL.breakdowns) == (Counting.NEW_PERSONS, Reach.DIRECT, ("gender", "age"))
    assert (FULL.targets, FULL.capacity, FULL.unique_across) == ((Target(80),), Decimal(100), ("place",))
    assert (FULL.contributes_to[0].how, FULL.references) == (Additivity.PART, ("IOM handbook",))
    assert FULL.title.in_language("fr") == "Adultes informés"
    assert repr(FULL) == "Indicator('aware', percentage of person)"


def test_an_indicator_by_its_code_alone():
    """An indicator counts unless it says otherwise; what is not said of it is None."""
    indicator = Indicator("held", None)

    assert (indicator.title, indicator.unit, indicator.measure) == ("", None, Measure.COUNT)
    assert (indicator.accumulation, indicator.direction, indicator.statistic) == (None, None, None)
    assert (indicator.baseline, indicator.targets, indicator.breakdowns) == (None, (), ())
    assert repr(indicator) == "Indicator('held', count)"


@pytest.mark.parametrize("measure", Measure)
def test_what_one_figure_stands_for(measure):
    """Counts, amounts and money are totals unless they say otherwise; nothing else is."""
    scale = READINESS if measure in ("score", "stage") else None
    totals = Indicator("x", measure=measure, scale=scale).totals

    assert totals is (Statistic.TOTAL if measure in ("count", "amount", "money") else None)
    assert Indicator("x", measure=measure, scale=scale, statistic="median").totals is Statistic.MEDIAN


@pytest.mark.parametrize(
    ("baseline", "known"),
    [
        (None, False),
        (Missing.NOT_COLLECTED, False),
        (Baseline(Missing.UNKNOWN), False),
        (0, True),
        (58, True),
        (False, True),
        (Baseline(Ratio(0, 0)), True),
    ],
)
def test_a_baseline_of_zero_is_known(baseline, known):
    """Zero is a value before the programme; a reason why there is none is not."""
    assert Indicator("x", baseline=baseline).has_baseline is known


def test_baselines_of_some_of_the_people():
    """One group that was asked is a value before the programme; all that are known are told with everyone's."""
    women, unknown = Baseline(25, cell="gender=female"), Baseline(Missing.UNKNOWN, cell="gender=male")
    assert Indicator("x", other_baselines=[women]).has_baseline
    assert not Indicator("x", other_baselines=[unknown]).has_baseline
    assert Indicator("x", baseline=58, other_baselines=[women]).every_baseline == (Baseline(58), women)


def test_a_bare_number_is_a_baseline():
    """A baseline may be written as its value alone."""
    assert Indicator("x", baseline=58).baseline == Baseline(58)
    assert Indicator("x", baseline=Missing.NOT_COLLECTED).baseline is Missing.NOT_COLLECTED


def test_a_baseline_in_full():
    """A baseline keeps its fieldwork, what it covered, and how it was made."""
    baseline = Baseline(
        58, "2006-11/2006-12", qualifier="up to", covers=Ratio(22, 22), cell="gender=female", place="BD",
        population="adults", sample=Sample(400), method="KAP", reconstructed=True, source="barcik", at="L241",
        note="In 22 upazilas.",
    )  # fmt: skip

    assert (baseline.period, baseline.covers) == (Period.parse("2006-11/2006-12"), Ratio(22, 22))
    assert (baseline.cell, baseline.sample, baseline.reconstructed) == (Cell({"gender": "female"}), Sample(400), True)
    assert repr(baseline) == "Baseline(up to 58, 2006-11/2006-12)"
    assert repr(Baseline(Missing.UNKNOWN)) == "Baseline(unknown)"


@pytest.mark.parametrize(
    ("fields", "kind", "message"),
    [
        ({"code": "a/b"}, InvalidValue, "The code of an indicator cannot be used: 'a/b' has a slash"),
        ({"measure": "percent"}, UnknownCode, "No measure is called 'percent'. Did you mean 'percentage'?"),
        ({"measure": None}, UnknownCode, "No measure is called None."),
        ({"baseline": 0.5}, NumberError, "0.5 is a float"),
        ({"baseline": []}, InvalidValue, "[] (list) is not a value."),
        ({"targets": [80]}, InvalidValue, "80 (int) is not what Indicator('x').targets[0] holds. Write Target(...)."),
        ({"targets": "80"}, InvalidValue, "'80' is one string where a list belongs."),
        ({"breakdowns": "gender"}, InvalidValue, "'gender' is one string where a list belongs. Write ['gender']."),
        (
            {"contributes_to": ["lib"]},
            InvalidValue,
            "'lib' (str) is not what Indicator('x').contributes_to[0] holds. Write Contribution(...).",
        ),
        ({"capacity": 1.0}, NumberError, "1.0 is a float"),
        ({"measure": "score"}, InvalidValue, "Indicator 'x', scale: None cannot order a score. Write scale=Scale("),
        ({"measure": "score", "scale": "likert"}, InvalidValue, "'likert' (str) is not a scale. Write Scale("),
        ({"measure": "stage"}, InvalidValue, "Indicator 'x', scale: None cannot order a stage."),
    ],
)
def test_what_an_indicator_cannot_say(fields, kind, message):
    """What is not exact, out of no list or without its scale is refused and shown."""
    with pytest.raises(kind) as refusal:
        Indicator(**{"code": "x", **fields})

    assert str(refusal.value).startswith(message)


def test_indicators_hold_still(holds_still):
    """Indicators, baselines and contributions are plain values."""
    holds_still(FULL)
    holds_still(FULL.baseline)
    holds_still(FULL.contributes_to[0])
    holds_still(Indicator("ready", measure="stage", scale=READINESS))
    assert repr(Contribution("persons-assisted")) == "Contribution('persons-assisted', all)"
