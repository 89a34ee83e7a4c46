"""Whether every kind of figure is added over every axis as the handbook's table says, and what cannot be is refused."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.errors import InvalidValue, MandeError, MoneyError, ObservationsError, UnknownCode
from mande.rollup.parts import Alike, Unit
from mande.rollup.quantities import Distribution
from mande.rollup.roll_up import answered
from mande.rollup.sorting import Asked

SCALE = m.Scale("readiness", ["draft", "approved", "in use"])
UNKNOWN, DISPUTED = m.Missing.UNKNOWN, m.Missing.DISPUTED


def ratio(part, whole=10):
    """Return a part of ten."""
    return m.Ratio(part, whole)


def usd(number):
    """Return dollars."""
    return m.Money(number, "USD")


def hectares(number):
    """Return hectares."""
    return m.Amount(number, "hectare")


def stage(step):
    """Return a step on the scale."""
    return m.Stage(step, SCALE)


def score(step):
    """Return a place on the scale."""
    return m.Score(step, SCALE)


KINDS = {
    "events": ({"unit": "event"}, (1, 2, 4)),
    "new persons": ({"unit": "person", "counting": "new persons"}, (1, 2, 4)),
    "amounts": ({"measure": "amount", "unit": "hectare"}, tuple(map(hectares, (1, 2, 4)))),
    "money": ({"measure": "money"}, tuple(map(usd, (1, 2, 4)))),
    "shares": ({"measure": "percentage", "unit": "person"}, tuple(map(ratio, (1, 2, 4)))),
    "ratios": ({"measure": "ratio", "unit": "person", "per": "facility"}, tuple(map(ratio, (1, 2, 4)))),
    "rates": ({"statistic": "rate", "unit": "case", "per": "person"}, tuple(map(ratio, (1, 2, 4)))),
    "means": ({"statistic": "mean", "unit": "session"}, (1, 2, 4)),
    "medians": ({"statistic": "median", "unit": "session"}, (1, 2, 4)),
    "scores": ({"measure": "score", "scale": SCALE}, tuple(map(score, ("draft", "approved", "approved")))),
    "stages": ({"measure": "stage", "scale": SCALE}, tuple(map(stage, ("draft", "approved", "approved")))),
    "yes or no": ({"measure": "yes no"}, (False, True, True)),
    "words": ({"measure": "nominal"}, ("state", "church", "church")),
    "stories": ({"measure": "narrative"}, ("bad", "good", "better")),
}
"""Each kind of indicator, with what one place gives for two quarters and another for the second."""

ADDED = {"time": 3, "place": 6, "both": 7}
LATEST = {"time": 2, "place": 6, "both": 6}
POOLED = {"time": ratio(3, 20), "place": ratio(6, 20), "both": ratio(7, 30)}
LAST_SHARE = {"time": ratio(2), "place": ratio(6, 20), "both": ratio(6, 20)}
REFUSED = {"time": UNKNOWN, "place": ratio(6, 20), "both": UNKNOWN}

TABLE = {
    ("events", "incremental"): ADDED,
    ("events", "cumulative"): LATEST,
    ("events", "snapshot"): LATEST,
    ("new persons", "incremental"): ADDED,
    ("new persons", "cumulative"): LATEST,
    ("amounts", "incremental"): ADDED,
    ("amounts", "cumulative"): LATEST,
    ("money", "incremental"): {axis: usd(number) for axis, number in ADDED.items()},
    ("money", "snapshot"): {axis: usd(number) for axis, number in LATEST.items()},
    ("shares", "incremental"): POOLED,
    ("shares", "snapshot"): LAST_SHARE,
    ("shares", "cumulative"): REFUSED,
    ("ratios", "incremental"): POOLED,
    ("ratios", "snapshot"): LAST_SHARE,
    ("ratios", "cumulative"): REFUSED,
    ("rates", "incremental"): POOLED,
    ("rates", "snapshot"): LAST_SHARE,
    ("means", "incremental"): {"time": Fraction(3, 2), "place": 3, "both": Fraction(7, 3)},
    ("means", "snapshot"): {"time": 2, "place": 3, "both": 3},
    ("means", "cumulative"): {"time": UNKNOWN, "place": 3, "both": UNKNOWN},
    **{
        (kind, accumulation): {
            "time": KINDS[kind][1][1],
            "place": Distribution.of([word, word]),
            "both": Distribution.of([word, word]),
        }
        for kind, word in (("scores", "approved"), ("stages", "approved"), ("yes or no", "yes"), ("words", "church"))
        for accumulation in (None, "snapshot", "incremental")
    },
    **{
        ("medians", accumulation): {"time": 2, "place": (2, 4), "both": (2, 4)}
        for accumulation in ("incremental", "cumulative", "snapshot")
    },
    ("stories", None): {"time": "good", "place": ("good", "better"), "both": ("good", "better")},
}
"""What comes of each, over time in the first place, over places in the second quarter, and over both."""

CASES = [(*key, axis, value) for key, values in TABLE.items() for axis, value in values.items()]


def figures(kind, project=None):
    """Return what one place gives for two quarters, and another for the second."""
    _, values = KINDS[kind]
    when = ("2009-Q1", "a"), ("2009-Q2", "a"), ("2009-Q2", "b")
    return [
        m.Observation(
            "i", value, period, place=place, project=project, sample=m.Sample(10) if kind == "means" else None
        )
        for value, (period, place) in zip(values, when, strict=True)
    ]


@pytest.mark.parametrize(("kind", "accumulation", "axis", "value"), CASES)
def test_the_table(roll, kind, accumulation, axis, value) -> None:
    """What is new adds, a state is its latest, shares pool, steps are counted, stories are listed; nothing else."""
    fields, _ = KINDS[kind]
    over = {"time": ["time"], "place": ["place"], "both": ["time", "place"]}[axis]
    held = figures(kind)[{"time": slice(2), "place": slice(1, 3), "both": slice(3)}[axis]]
    (total,) = roll(held, over, **{"unit": None, **fields, "accumulation": accumulation})

    assert (total.bounds[0] if total.bounds else total.value) == value


@pytest.mark.parametrize(("kind", "accumulation"), sorted({key for key in TABLE if key[1]}))
def test_the_table_over_projects(kind, accumulation) -> None:
    """Projects that count the same thing come to what places do, each of them over time and place first."""
    fields = {"accumulation": accumulation, **KINDS[kind][0]}
    unique = {"unique_across": ["project"]} if kind == "new persons" else {}
    offices = [
        m.Framework(
            office,
            outputs=[m.Output("o", indicators=[m.Indicator("i", contributes_to=[m.Contribution("l")], **fields)])],
        )
        for office in ("north", "south")
    ]
    library = m.IndicatorLibrary("lib", indicators=[m.Indicator("l", **fields, **unique)])
    seen = m.Observations([*figures(kind, "north"), *figures(kind, "south")])
    (total,) = m.roll_up(m.Portfolio("p", frameworks=offices, library=library), seen, over=["time", "place", "project"])
    one = TABLE[kind, accumulation]["both"]

    assert (total.bounds[0] if total.bounds else total.value) == twice(kind, one)


def twice(kind, value):
    """Return what two projects come to that each come to *value*: a mean, or what is not known, stays what it is."""
    if kind == "means" or isinstance(value, m.Missing):
        return value
    if isinstance(value, m.Ratio):
        return m.Ratio(value.part * 2, value.whole * 2)
    if isinstance(value, m.Money):
        return usd(value.amount * 2)
    if isinstance(value, Distribution):
        return Distribution.of([word for word, times in value.items() for _ in range(times * 2)])
    return value * 2


# --- what cannot be asked -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "error", "words"),
    [
        ({"over": ["tiem"]}, UnknownCode, "No axis is called 'tiem'. Did you mean 'time'?"),
        ({"into": {"time": "decade"}}, UnknownCode, "No step of time is called 'decade'."),
        ({"into": {"place": ["BG"]}}, UnknownCode, "No place is called 'BG'. There are: BD."),
        ({"source": "norad"}, UnknownCode, "No source is called 'norad'. There are: mtr."),
        ({"currency": "usd"}, MoneyError, "'usd' is not a currency code. Write three capital letters of ISO 4217"),
        ({"rates": [69]}, InvalidValue, "69 (int) is not what rates[0] holds. Write ExchangeRate(...)."),
        (
            {"rates": m.ExchangeRate("USD", "BDT", 69, on="2009-05-31")},
            InvalidValue,
            "is one thing where a list belongs",
        ),
        ({"carry_forward": "no"}, InvalidValue, "carry_forward: 'no' is neither True nor False."),
        ({"on": "May"}, InvalidValue, "'May' (str) is not a day. Write '2009-05-31'"),
    ],
)
def test_what_cannot_be_asked(roll, seen, asked, error, words) -> None:
    """Whatever is not there is refused in a sentence, with the nearest and what there is."""
    axes = {name: value for name, value in asked.items() if name in ("over", "into")}
    others = {name: value for name, value in asked.items() if name not in axes}

    with pytest.raises(error) as refusal:
        roll([seen(5, "2009", source="mtr")], **axes, places=["BD"], asked=others)

    assert words in str(refusal.value)
    assert isinstance(refusal.value, MandeError)


def test_figures_of_what_is_not_there(roll) -> None:
    """Every observation that names no indicator is told at once."""
    with pytest.raises(ObservationsError) as refusal:
        roll([m.Observation("j", 5), m.Observation("k", 5)])

    assert [problem.path for problem in refusal.value.problems] == ["observations[0]", "observations[1]"]


def test_what_is_no_programme() -> None:
    """A list of observations is no collection of them, and a code no framework."""
    with pytest.raises(InvalidValue, match=r"Write Observations\(\[\.\.\.\]\)"):
        m.roll_up(m.Framework("f"), [m.Observation("i", 5)])
    with pytest.raises(InvalidValue, match="is not a framework or a portfolio"):
        m.roll_up("f")


# --- what other tools got wrong -----------------------------------------------------------------------


def test_a_zero_is_stored_as_a_zero(total, seen) -> None:
    """A place that reports 0 has reported, and counts among those with a figure."""
    found = total(seen(0, "2009", place="a"), seen(5, "2009", place="b"), over=["place"], places=["a", "b"])

    assert (found.value, found.reported, found.expected) == (5, 2, 2)


def test_what_is_missing_is_never_written_as_a_zero(roll, seen) -> None:
    """A table shows the reason where there is no value, and a zero where there was one."""
    totals = roll([seen(0, "2008"), seen(m.Missing.NOT_REPORTED, "2009")], over=[])

    assert [total.shown() for total in totals] == ["0", "not reported (0 of 1)"]


def test_a_total_so_far_is_not_added(roll, seen) -> None:
    """10, 25 and 40 so far are 40, also in a year of which not every quarter has one."""
    figures = [seen(10, "2009-Q1"), seen(25, "2009-Q2"), seen(40, "2009-Q4")]

    assert [total.value for total in roll(figures, into={"time": "year"}, accumulation="cumulative")] == [40]


def test_parent_and_child_are_not_both_counted(total, seen) -> None:
    """A country's money and that of its districts are one sum of money."""
    country = {"over": ["place"], "places": [m.Place("BD"), m.Place("dhaka", within="BD")]}
    money = seen(usd(90), "2009", place="BD"), seen(usd(60), "2009", place="dhaka")
    found = total(*money, **country, measure="money", unit=None)

    assert (found.value, [figure.value for figure in found.stated]) == (usd(60), [usd(90)])


def test_only_periods_with_a_target_or_without(total, seen) -> None:
    """A figure counts whether or not anybody set a target for its period."""
    targets = [m.Target(80, period="2009-Q1")]

    assert total(seen(80, "2009-Q1"), seen(20, "2009-Q2"), targets=targets).value == 100


def test_decimals_stay_decimals(total, seen) -> None:
    """Kilometres with their digits add to the last of them."""
    long = Decimal("0.1234567890123456789012345678")
    found = total(seen(long, "2009-Q1"), seen(Decimal("0.0000000000000000000000000001"), "2009-Q2"))

    assert found.value == Decimal("0.1234567890123456789012345679")


def test_places_that_only_figures_name():
    """A place may be asked for that a plan declares or a figure names, whether or not anything was handed over."""
    indicators = [m.Indicator("i", unit="event", accumulation="incremental")]
    plan = m.Framework("f", outputs=[m.Output("o", indicators=indicators)], places=[m.Place("dhaka")])
    seen = m.Observations([m.Observation("i", 5, "2009", place="sylhet")])

    (total,) = m.roll_up(plan, seen, over=["time"], into={"place": ["sylhet"]})

    assert (total.place, total.value) == ("sylhet", 5)
    assert m.roll_up(plan, None, over=["time"], into={"place": ["dhaka"]})[0].value is m.Missing.UNKNOWN
    with pytest.raises(UnknownCode, match="No place is called 'sylhet'"):
        m.roll_up(plan, None, over=["time"], into={"place": ["sylhet"]})


@pytest.mark.parametrize(("reporters", "told"), [([], (3, None)), (["a", "b", "c", "d"], (2, 4))])
def test_as_many_are_counted_as_one_stands_for(reporters, told) -> None:
    """Where nobody is expected by name, those whom one stands for are counted, and otherwise they are named."""
    indicator = m.Indicator("i", unit="event", accumulation="incremental")
    monitoring = m.MonitoringPlan(reporters=reporters) if reporters else None
    programme = m.Framework("f", outputs=[m.Output("o", indicators=[indicator])], monitoring=monitoring)
    first, other = Unit("BD", "a"), Unit("NG", "b")
    figures = m.Observations([m.Observation("i", 5, "2009", place="BD", reporter="a")])
    asked = Asked.read(["place", "time"])._replace(alike={"i": {first: Alike(3, (first, other))}})

    (total,) = answered(programme, figures, asked)

    assert (total.reported, total.expected) == told


def test_places_of_those_who_report_alike() -> None:
    """A place is known where only one of those reports who are all told by the figures of one."""
    indicator = m.Indicator("i", unit="event", accumulation="incremental")
    programme = m.Framework("f", outputs=[m.Output("o", indicators=[indicator])])
    figures = m.Observations([m.Observation("i", 5, "2009", place="BD")])
    asked = Asked.read(["place"], {"place": ["NG"]})
    alike = {"i": {Unit("BD", None): Alike(2, (Unit("BD", None), Unit("NG", None)))}}

    assert answered(programme, figures, asked._replace(alike=alike)).programme is programme
    with pytest.raises(UnknownCode, match="No place is called 'NG'"):
        answered(programme, figures, asked)
