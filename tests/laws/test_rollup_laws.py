"""What holds of a roll-up for every programme, whatever was seen of it and however it is added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import mande as m
from mande.rollup.steps import MONTHS, TimeSteps
from mande.testing import OF_ADDING_UP, OF_PUBLISHING, assert_laws
from mande.testing.adding_up import order_of_declaration, order_of_figures

PLACES = {
    "BD": None,
    "north": "BD",
    "south": "BD",
    "n1": "north",
    "n2": "north",
    "s1": "south",
    "s2": "south",
    "NG": None,
    "lagos": "NG",
}
"""For each place, the one it lies within."""

DIMENSIONS = [
    m.GENDER,
    m.age_bands(0, 15, 18),
    m.Dimension("kind", "Kind of case", ["labour", "begging"], exclusive=False),
    m.Dimension("shelter", "Shelter", ["a", "b"], exhaustive=False),
]
"""Two that add up, one whose categories overlap, and one that leaves people out."""

SCALE = m.Scale("readiness", ["draft", "approved", "in use"])
RATES = [
    m.ExchangeRate("USD", "BDT", 69, on="2008-12-31"),
    m.ExchangeRate("USD", "BDT", Decimal("70.5"), on="2009-06-30"),
    m.ExchangeRate("EUR", "BDT", 97, on="2009-01-01"),
]

SMALL = st.integers(0, 40)
HUGE = st.decimals(allow_nan=False, allow_infinity=False, places=3) | st.sampled_from(
    [Decimal("1E+400"), Decimal("-1E+400"), Decimal("1E-400"), Decimal(f"{10**60}.{'3' * 40}"), 10**400, 10**1000 - 1]
)
NUMBERS = SMALL | SMALL | st.integers(-5, -1) | HUGE
MISSING = st.sampled_from([reason for reason in m.Missing if reason is not m.Missing.DISPUTED])
SIDES = SMALL | HUGE.filter(lambda number: number >= 0) | MISSING
VALUES_OF = {
    "count": NUMBERS | st.builds(m.Amount, NUMBERS, st.sampled_from(["person", "household", "event"])),
    "amount": NUMBERS
    | st.builds(m.Amount, NUMBERS, st.sampled_from(["hectare", "m**2", "acre", "kg", "bigha", "person"])),
    "money": NUMBERS | st.builds(m.Money, NUMBERS, st.sampled_from(["USD", "BDT", "EUR"])),
    "percentage": NUMBERS | st.builds(m.Ratio, SIDES, SIDES) | st.builds(m.Amount, NUMBERS, st.just("percent")),
    "ratio": NUMBERS | st.builds(m.Ratio, SIDES, SIDES) | st.builds(m.Amount, NUMBERS, st.just("kg/hectare")),
    "score": st.builds(m.Score, st.sampled_from(SCALE.steps), st.just(SCALE)),
    "stage": st.builds(m.Stage, st.sampled_from(SCALE.steps), st.just(SCALE)),
    "yes no": st.booleans(),
    "nominal": st.sampled_from(["tin", "thatch"]),
    "narrative": st.sampled_from(["They fish again", "The lead moved"]),
}
OTHER_VALUES = st.one_of(*VALUES_OF.values())
PERIODS = [
    "2009", None, "2008", "2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4", "2009-01/2009-06", "2009-05", "2009-05-31",
    "2011", "2008-11/2009-02", "2007-02/2009", "2009-02/2009-Q2", "2009-03-07/2009", "2007-02/2010-01", "2009-04",
]  # fmt: skip
CELLS = [
    *({each.code: code} for each in DIMENSIONS for code in each.codes),
    *({"gender": gender, "age": age} for gender in ("female", "male") for age in ("0-14", "15-17", "unknown")),
    {"gender": "female", "kind": "labour"}, {"gender": "female", "age": "0-14", "shelter": "a"}, {"undeclared": "x"},
    {"gender": "undeclared"},
]  # fmt: skip
SAMPLES = [
    m.Sample(5),
    m.Sample(0),
    m.Sample(5, of=9, weight=3),
    m.Sample(7, margin=Decimal("4.9"), weight=Decimal("0.25")),
]


@st.composite
def indicators(draw: st.DrawFn, code: str = "i", **fixed: object) -> m.Indicator:
    """Return an indicator of any measure, statistic and accumulation there is."""
    measure = draw(st.sampled_from(sorted(VALUES_OF)))
    drawn = {
        "measure": measure,
        "unit": draw(st.sampled_from([None, "person", "person", "household", "event", "hectare", "kg", "hamlet"])),
        "per": draw(st.sampled_from([None, None, "person", "hectare"])),
        "statistic": draw(st.sampled_from([None, None, None, "total", "mean", "median", "rate"])),
        "accumulation": draw(st.sampled_from([None, "incremental", "incremental", "cumulative", "snapshot"])),
        "counting": draw(st.sampled_from([None, None, "new persons", "persons present", "contacts"])),
        "population": draw(st.sampled_from([None, None, "vot"])),
        "unique_across": draw(
            st.lists(st.sampled_from(["place", "time", "project", "reporter"]), max_size=2, unique=True)
        ),
        "scale": SCALE if measure in ("score", "stage") else None,
    }
    drawn.update(fixed)
    if drawn["measure"] == "amount":
        drawn["unit"] = drawn["unit"] or "hectare"
    return m.Indicator(code, **drawn)


@st.composite
def observed(draw: st.DrawFn, framework: m.Framework, most: int = 8) -> list[m.Observation]:
    """Return figures of a few places, periods, cells, reporters and sources, so that they meet each other.

    Now and then one is missing, or of a kind that the indicator cannot have.
    """

    def few(values: list[object], number: int = 3) -> st.SearchStrategy[object]:
        return st.sampled_from([values[0], *draw(st.lists(st.sampled_from(values), max_size=number))])

    places, periods, cells = few([None, *PLACES, "nowhere"]), few(PERIODS, 4), st.just({}) | few([{}, *CELLS], 4)
    reporters, sources = few([None, "ngo-1", "ngo-2", "ngo-9"], 2), few([None, "a", "b"], 2)
    statuses = few(["reported", "projected", "revised", "estimated"], 1)
    populations, samples = few([None, "vot", "officials"], 1), few([None, *SAMPLES], 2)
    qualifiers = few(["exactly", "about", "at least", "up to", "over", "under"], 2)
    carried_over = few([None, 0, 3], 1)
    found = []
    for _ in range(draw(st.integers(0, most))):
        indicator = draw(st.sampled_from(framework.indicators))
        usual = VALUES_OF[indicator.measure.value]
        found.append(
            m.Observation(
                indicator.code,
                draw(draw(st.sampled_from([usual] * 12 + [MISSING] * 2 + [OTHER_VALUES]))),
                draw(periods),
                place=draw(places),
                cell=draw(cells),
                source=draw(sources),
                at=draw(st.sampled_from([None, "L12"])),
                reporter=draw(reporters),
                population=draw(populations),
                carried_over=draw(carried_over),
                status=draw(statuses),
                qualifier=draw(qualifiers),
                sample=draw(samples),
            )
        )
    return found


@st.composite
def frameworks(draw: st.DrawFn, code: str = "f", **fixed: object) -> m.Framework:
    """Return a plan with one or two indicators, its places, dimensions and reporters declared or not."""
    codes = draw(st.sampled_from([["i"], ["i"], ["i", "j"]]))
    return m.Framework(
        code,
        period="2007-02/2010-01",
        extended_to=draw(st.sampled_from([None, "2010-11"])),
        outputs=[m.Output("o", indicators=[draw(indicators(each, **fixed)) for each in codes])],
        places=[
            m.Place(place, within=PLACES[place]) for place in draw(st.sampled_from([[*PLACES], ["BD", "north", "NG"]]))
        ],
        dimensions=draw(st.sampled_from([DIMENSIONS, DIMENSIONS, []])),
        populations=[m.Population("vot"), m.Population("officials")],
        monitoring=draw(st.none() | st.just(m.MonitoringPlan(reporters=["ngo-1", "ngo-2", "ngo-3"]))),
        units=m.Units(counted=["hamlet"], physical=["bigha = 1338 m**2"]),
    )


@st.composite
def programmes(draw: st.DrawFn, **fixed: object) -> tuple[m.Framework, m.Observations]:
    """Return a plan and what was seen of it."""
    framework = draw(frameworks(**fixed))
    return framework, m.Observations(draw(observed(framework)))


@st.composite
def portfolios(draw: st.DrawFn) -> tuple[m.Portfolio, m.Observations]:
    """Return some projects that count towards one library, and what was seen of them."""
    standard = draw(indicators("standard"))
    how = st.sampled_from(["all", "all", "not additive", "part"])
    towards = st.builds(m.Contribution, st.just("standard"), how=how)
    like = {
        name: getattr(standard, name)
        for name in ("measure", "unit", "per", "statistic", "accumulation", "counting", "population", "scale")
    }
    plans = [
        draw(
            frameworks(
                code,
                **(like if draw(st.booleans()) or standard.scale else {}),
                contributes_to=draw(st.lists(towards, max_size=1)),
            )
        )
        for code in ("ng", "bd", "kg")[: draw(st.integers(1, 3))]
    ]
    seen = [attrs.evolve(figure, project=plan.code) for plan in plans for figure in draw(observed(plan, most=4))]
    library = m.IndicatorLibrary("lib", indicators=[standard])
    return m.Portfolio("iom", "", plans, library=library), m.Observations(seen)


EVENTS = {"unit": "event", "accumulation": "incremental"}
SHARES = {"unit": "person", "measure": "percentage", "accumulation": "incremental"}
LEAVES = ("n1", "n2", "s1", "s2")
QUARTERS = ("2008-Q1", "2008-Q2", "2008-Q3", "2008-Q4", "2009-Q1", "2009-Q2")
RATIOS = st.tuples(SMALL, SMALL).map(sorted).map(lambda sides: m.Ratio(*sides))
GENDERS, AGES = ("female", "male", "unknown"), ("0-14", "15-17", "18+", "unknown")

ASKED = st.fixed_dictionaries(
    {"over": st.lists(st.sampled_from(["time", "place", "project"]), unique=True)},
    optional={
        "into": st.sampled_from(
            [
                {"time": "year"}, {"time": "quarter"}, {"time": "month"}, {"time": "half-year"}, {"time": "life"},
                {"time": "year from July"}, {"place": ["north", "NG"]}, {"place": ["BD"], "time": "year"},
                {"place": []},
            ]
        ),
        "on": st.sampled_from(["2009-06-30", "2010-12-31", "2007-01-01"]),
        "carry_forward": st.booleans(),
        "currency": st.sampled_from(["BDT", "USD"]),
        "rates": st.sampled_from([RATES, RATES[:1], []]),
    },
)  # fmt: skip


def plan_of(places: Iterable[str] = PLACES, **indicator: object) -> m.Framework:
    """Return a plan of one indicator."""
    return m.Framework(
        "f",
        period="2008/2009",
        outputs=[m.Output("o", indicators=[m.Indicator("i", **indicator)])],
        places=[m.Place(place, within=PLACES[place]) for place in places],
        dimensions=DIMENSIONS,
    )


COUNTRY = ("BD", "north", "south", *LEAVES)


def rolled_up(figures: Iterable[m.Observation], over: Iterable[str] = ("time", "place"), into: object = None, **fields):
    """Return the totals of figures of one indicator in one country."""
    return m.roll_up(plan_of(COUNTRY, **fields), m.Observations(figures), over=over, into=into)


def only(figures: Iterable[m.Observation], over: Iterable[str] = ("time", "place"), **fields: object) -> m.Total:
    """Return the total of everyone in one country, always."""
    total = rolled_up(figures, over, **fields).of("i")
    assert total is not None
    return total


def again(totals: Iterable[m.Total]) -> list[m.Observation]:
    """Return totals as the figures that somebody reports who has them from us."""
    return [
        m.Observation("i", total.value, total.period, place=total.place, cell=total.cell, qualifier=total.qualifier)
        for total in totals
    ]


def series(values: st.SearchStrategy[object]) -> st.SearchStrategy[list[m.Observation]]:
    """Return figures of some smallest places in some quarters, at least one."""
    where = st.dictionaries(st.tuples(st.sampled_from(LEAVES), st.sampled_from(QUARTERS)), values, min_size=1)
    return where.map(
        lambda table: [m.Observation("i", value, period, place=place) for (place, period), value in table.items()]
    )


KINDS = st.sampled_from([(EVENTS, SMALL), (SHARES, RATIOS)])
"""What is added, and what is pooled."""

STANDING = st.sampled_from(
    [
        ({**EVENTS, "accumulation": "cumulative"}, SMALL),
        ({**SHARES, "accumulation": "snapshot"}, RATIOS),
        ({"unit": "person", "accumulation": "incremental"}, SMALL),
    ]
)
"""What stands until the next, and whoever may be met again."""


def said(totals: Iterable[m.Total]) -> Counter[object]:
    """Return what totals say, whatever the order of figures in them, and of stories in a list."""
    return Counter(
        attrs.evolve(
            total,
            account=None,
            value=tuple(sorted(map(str, total.value))) if isinstance(total.value, tuple) else total.value,
            **{name: frozenset(getattr(total, name)) for name in ("stated", "carried_forward", "left_out")},
        )
        for total in totals
    )


def held(programme, law, **asked) -> None:
    """Hold a programme to one law, however it is added up."""
    over = tuple(asked.pop("over", ()))

    def roll_up(framework, observations, /, *, over):
        return m.roll_up(framework, observations, over=over, **asked)

    assert_laws(*programme, roll_up=roll_up, laws=[law], overs=[over])


@given(programmes(), ASKED)
def test_the_order_of_figures_changes_nothing(programme, asked) -> None:
    """A file that is sorted otherwise says the same, whatever was chosen on the way."""
    held(programme, order_of_figures, **asked)


@given(programmes() | portfolios(), ASKED, st.randoms())
def test_totals_stand_in_the_order_of_the_plan(programme, asked, random) -> None:
    """In whatever order figures are handed over, the totals stand in one order and say the same, of portfolios too."""
    framework, seen = programme
    mixed = list(seen)
    random.shuffle(mixed)

    here, there = m.roll_up(framework, seen, **asked), m.roll_up(framework, m.Observations(mixed), **asked)

    assert [(each.indicator, each.period, each.place, each.cell) for each in here] == [
        (each.indicator, each.period, each.place, each.cell) for each in there
    ]
    assert said(here) == said(there)


@given(programmes(), ASKED)
def test_the_order_of_declaration_changes_nothing(programme, asked) -> None:
    """Places, dimensions and populations may be listed in any order."""
    held(programme, order_of_declaration, **asked)


@pytest.mark.parametrize("law", [*OF_ADDING_UP, *OF_PUBLISHING], ids=lambda law: law.__name__)
@settings(max_examples=25)
@given(st.data(), KINDS | STANDING)
def test_every_roll_up_keeps_the_law(law, data, kind) -> None:
    """Whatever some places of a country report in some quarters, adding it up and publishing it keep every law."""
    fields, values = kind

    assert_laws(plan_of(COUNTRY, **fields), m.Observations(data.draw(series(values))), laws=[law])


@given(st.data(), KINDS)
def test_quarters_then_years_is_years_at_once(data, kind) -> None:
    """Months into quarters into years come to what they come to as years."""
    fields, values = kind
    figures = data.draw(series(values))

    quarters = rolled_up(figures, ("time",), {"time": "quarter"}, **fields)
    halves = rolled_up(again(quarters), ("time",), {"time": "half-year"}, **fields)

    def years(found: Iterable[m.Observation]) -> list[object]:
        return [
            (each.period, each.place, each.value) for each in rolled_up(found, ("time",), {"time": "year"}, **fields)
        ]

    assert years(again(quarters)) == years(again(halves)) == years(figures)


@given(programmes(), ASKED, st.sampled_from(["2009-Q1", "2009", "2008-11/2009-02"]), MISSING)
def test_a_gap_is_never_a_number(programme, asked, period, reason) -> None:
    """One more place that has no value changes no value, no bound below and nothing that was stated.

    Where figures differ, what is withheld may be what settles it: nothing is told then.
    """
    framework, seen = programme
    more = m.Observation("i", reason, period, place="elsewhere")

    def told(observations: m.Observations) -> set[object]:
        totals = m.roll_up(framework, observations, **asked)
        known = [each for each in totals if each.place != "elsewhere" and _has_figures(each)]
        if reason is m.Missing.WITHHELD:
            known = [each for each in known if each.value is not m.Missing.DISPUTED]
        return {(each.indicator, each.place, each.cell, each.value, each.stated) for each in known}

    assert told(seen) == told(m.Observations([*seen, more]))


def _has_figures(total: m.Total) -> bool:
    return not isinstance(total.value, m.Missing) or total.bounds is not None


@given(st.dictionaries(st.tuples(*map(st.sampled_from, (LEAVES, QUARTERS))), SMALL, min_size=1), st.data())
def test_the_margins_of_crossed_cells_add_to_their_total(table, data) -> None:
    """Girls and boys are as many as the young and the old, in every place and altogether."""
    cells = [{"gender": gender, "age": age} for gender in GENDERS for age in AGES]
    figures = [
        m.Observation("i", data.draw(SMALL), period, place=place, cell=cell)
        for place, period in table
        for cell in cells
    ]

    for over in (), ("time",), ("place",), ("time", "place"):
        totals = rolled_up(figures, over, **EVENTS)
        for everyone in [each for each in totals if not each.cell]:
            where = {"period": everyone.period, "place": everyone.place}
            for name, codes in ("gender", GENDERS), ("age", AGES):
                parts = [totals.of("i", cell={name: code}, **where).value for code in codes]
                assert sum(parts) == everyone.value


WHOLES = st.sampled_from(
    [
        {"period": "2008/2009", "place": "n1"}, {"period": "2009", "place": "BD"},
        {"period": "2008/2009", "place": None},
        {"period": "2009-Q1", "place": "north"}, {"period": "2009-Q1", "place": "n1", "cell": {}},
    ]
)  # fmt: skip


@given(st.data(), KINDS, WHOLES)
def test_a_whole_is_never_added_to_its_parts(data, kind, where) -> None:
    """A figure for all of it changes no total, and stands beside the total of its parts."""
    fields, values = kind
    parts = [
        m.Observation("i", data.draw(values), quarter, place=place, cell={"gender": gender})
        for place in LEAVES
        for quarter in ("2009-Q1", "2009-Q2")
        for gender in ("female", "male")
    ]
    whole = m.Observation("i", data.draw(values), **where)

    with_it, without = only([*parts, whole], **fields), only(parts, **fields)

    assert (with_it.value, with_it.stated) == (without.value, (whole,))


@given(st.data())
def test_converting_first_or_last_gives_the_same(data) -> None:
    """Hectares and acres turned into square metres one by one come to what their sum is in square metres."""
    amounts = st.builds(m.Amount, SMALL | st.decimals(0, 99, places=2), st.sampled_from(["hectare", "acre", "m**2"]))
    figures = data.draw(series(amounts))
    converted = [attrs.evolve(each, value=each.value.to("m**2")) for each in figures]
    fields = {"measure": "amount", "accumulation": "incremental"}

    last = only(figures, unit="hectare", **fields).value
    first = only(converted, unit="m**2", **fields).value

    assert m.Amount(last, "hectare").to("m**2").number == first


@given(series(st.builds(m.Money, SMALL, st.sampled_from(["USD", "BDT"]))))
def test_exchanging_first_or_last_gives_the_same(figures) -> None:
    """Dollars exchanged one by one come to the same taka as dollars exchanged in one sum."""
    money = plan_of(COUNTRY, measure="money", accumulation="incremental")
    rate = m.ExchangeRate("USD", "BDT", 69, on="2008-12-31")
    dollars = sum(each.value.amount for each in figures if each.value.currency == "USD")
    taka = sum(each.value.amount for each in figures if each.value.currency == "BDT")

    total = m.roll_up(money, m.Observations(figures), over=["time", "place"], currency="BDT", rates=[rate]).of("i")

    assert total.value.amount == rate.exchange(m.Money(dollars, "USD")).amount + taka


PERSONS = {"unit": "person", "accumulation": "incremental", "counting": "new persons"}


@given(st.dictionaries(st.tuples(st.sampled_from(LEAVES), st.sampled_from(["a", "b", "c"])), SMALL, min_size=1))
def test_persons_of_several_reporters_lie_between_the_greatest_and_all(table) -> None:
    """Two partners may have served the same people, in one place or in two; one partner counts its places apart."""
    figures = [
        m.Observation("i", number, "2009", place=place, reporter=reporter)
        for (place, reporter), number in table.items()
    ]
    of_each = Counter()
    for (_, reporter), number in table.items():
        of_each[reporter] += number
    low, high = max(of_each.values()), sum(of_each.values())

    apart, total = only(figures, **{**PERSONS, "unique_across": ["place", "reporter"]}), only(figures, **PERSONS)

    assert apart.value == high
    assert total.value == (high if low == high else m.Missing.UNKNOWN)
    assert low == high or total.bounds == (low, high if total.reported == total.expected else None)


@given(st.lists(SMALL, min_size=1, max_size=4), st.sampled_from([None, "persons present"]))
def test_people_are_no_fewer_than_the_most_and_no_more_than_all(counts, counting) -> None:
    """However many were met twice, there are at least as many as in the fullest quarter, and at most their sum."""
    figures = [m.Observation("i", number, quarter) for number, quarter in zip(counts, QUARTERS, strict=False)]
    total = only(figures, unit="person", accumulation="incremental", counting=counting)

    assert (total.bounds or (total.value, total.value)) == (max(counts), sum(counts))


@pytest.mark.parametrize("step", sorted(MONTHS))
@given(st.dates())
def test_every_day_is_in_one_step(step, day) -> None:
    """Steps of the calendar leave no day out, and each day of a step is in that one."""
    steps = TimeSteps.named(step)
    held = steps.holding(day)

    assert held.start <= day <= held.end
    assert steps.holding(held.start) == steps.holding(held.end) == held


@given(programmes(), ASKED)
def test_choosing_a_source_is_having_no_other(programme, asked) -> None:
    """With `source=` a total comes to what it would if nobody else had said anything."""
    framework, seen = programme
    assume(seen)
    seen = m.Observations([attrs.evolve(seen[0], source="a"), *seen[1:]])
    alone = m.Observations([each for each in seen if each.source == "a"])

    def told(observations: m.Observations) -> set[object]:
        totals = m.roll_up(framework, observations, source="a", **asked)
        return {
            (each.indicator, each.place, each.cell, each.value, each.stated) for each in totals if _has_figures(each)
        }

    assert told(seen) == told(alone)


@given(programmes(), ASKED, st.sampled_from(["2009-06-30", "2009-03-31", "2010-01-01"]))
def test_figures_of_later_days_change_nothing(programme, asked, on) -> None:
    """What ends after the day asked about is not known on it."""
    framework, seen = programme
    asked = {**asked, "on": on}
    known = [each for each in seen if each.period is None or each.period.end.isoformat() <= on]

    assert said(m.roll_up(framework, seen, **asked)) == said(m.roll_up(framework, m.Observations(known), **asked))


@given(programmes() | portfolios(), ASKED)
def test_nothing_raises(programme, asked) -> None:
    """Whatever was seen of whatever programme, it comes to something, and can be printed and explained."""
    totals = m.roll_up(*programme, **asked)

    assert str(totals).startswith("Totals of ")
    assert totals._repr_html_()
    for total in totals:
        assert repr(total) == f"Total({total})"
        assert total.explain().startswith(str(total))


@given(programmes(), ASKED)
def test_what_is_said_of_a_total_holds_together(programme, asked) -> None:
    """A value lies within its bounds, no more have reported than were expected, and no disputed value is chosen."""
    for total in m.roll_up(*programme, **asked):
        low, high = total.bounds or (None, None)
        number = total.value.amount if isinstance(total.value, m.Money) else total.value
        if isinstance(number, int | Decimal | Fraction) and not isinstance(number, bool):
            assert low is None or low <= number
            assert high is None or number <= high
        assert low is None or high is None or low <= high
        assert total.expected is None or total.reported <= total.expected


ADDED = st.sampled_from(["count", "amount", "money", "percentage", "ratio"]).flatmap(
    lambda measure: programmes(measure=measure, statistic=None, accumulation="incremental")
)
"""What is new in each period, so that no figure takes the place of an earlier one."""


@given(ADDED, ASKED)
def test_no_figure_is_lost(programme, asked) -> None:
    """Every figure stands in the explanation of some total: added, stated for a whole, or left out with the reason."""
    framework, seen = programme
    broken_down = any(each.cell for each in seen)
    asked = {name: value for name, value in asked.items() if name != "on" and not (name == "into" and broken_down)}
    numbered = m.Observations([attrs.evolve(each, at=f"#{place}#") for place, each in enumerate(seen)])

    told = "\n".join(total.explain() for total in m.roll_up(framework, numbered, **asked))

    assert [each for each in numbered if each.at not in told] == []


def test_a_refused_whole_is_left_out_like_its_parts() -> None:
    """A year that does not fit into quarters is left out figure by figure, the total beside its parts, each once."""
    cells = {}, {"gender": "female"}, {"gender": "male"}
    figures = [m.Observation("i", number, "2009", cell=cell) for number, cell in zip((9, 5, 4), cells, strict=True)]

    total = rolled_up(figures, ("time",), {"time": "quarter"}, **EVENTS).of("i")

    assert Counter(figure for figure, _ in total.left_out) == Counter(figures)


def test_the_first_unit_is_not_chosen() -> None:
    """Where the indicator names no unit and amounts measure different things, none of them is chosen."""
    fields = {"measure": "amount", "accumulation": "incremental"}
    figures = [
        m.Observation("i", m.Amount(3, "person"), "2009", place="n1"),
        m.Observation("i", m.Amount(7, "hectare"), "2009", place="n2"),
    ]

    assert only(figures, **fields).value == only(reversed(figures), **fields).value


def test_one_share_of_two_wholes_is_not_agreed_on() -> None:
    """Two sources that give 8/12 and 10/15 for one thing differ on how many there were, so neither is chosen."""
    figures = [
        m.Observation("i", value, "2009", place="n1", source=source)
        for value, source in ((m.Ratio(8, 12), "a"), (m.Ratio(10, 15), "b"))
    ]

    assert only(figures, **SHARES).value is only(reversed(figures), **SHARES).value is m.Missing.DISPUTED


def test_a_currency_is_not_taken_from_a_source_that_was_not_chosen() -> None:
    """A bare number of one source is in no currency because another source counts in dollars."""
    money = plan_of(measure="money", accumulation="incremental")
    figures = [
        m.Observation("i", 5, "2009", place="n1", source="a"),
        m.Observation("i", m.Money(3, "USD"), "2009", place="n2", source="b"),
    ]

    both, alone = (m.roll_up(money, m.Observations(each), source="a") for each in (figures, figures[:1]))

    assert both.of("i", place="n1").value == alone.of("i", place="n1").value


def test_a_gap_dates_nothing() -> None:
    """A figure without a day is no figure of the quarter in which somebody else had nothing to report."""
    figures = [m.Observation("i", 5), m.Observation("i", m.Missing.NOT_REPORTED, "2009-Q1", place="n1")]

    assert only(figures, **EVENTS).period is None


def test_a_crossing_with_a_gap() -> None:
    """Where nobody said how many old men there were, the men are not known, and there are at least so many in all."""
    cells = [{"gender": "female", "age": "0-14"}, {"gender": "female", "age": "18+"}, {"gender": "male", "age": "0-14"}]
    totals = rolled_up([m.Observation("i", 5, "2009", cell=cell) for cell in cells], ("time",), **EVENTS)

    assert totals.of("i", cell={"gender": "female"}).shown() == "10"
    assert totals.of("i", cell={"gender": "male"}) is None
    assert totals.of("i").shown() == "at least 15"


def test_money_of_an_indicator_with_a_unit() -> None:
    """An indicator of money may say what it pays for; a bare number of it is in no currency, and nothing raises."""
    figure = m.Observation("i", 5, "2009")

    total = only([figure], measure="money", unit="event", accumulation="incremental")

    assert (total.value, total.unit) == (5, None)
    assert total.explain()


@pytest.mark.parametrize(
    ("fields", "values"),
    [
        (EVENTS, [10**1000 - 1, 1]),
        (SHARES, [m.Ratio(10**1000 - 1, 9), m.Ratio(1, 9)]),
        (SHARES, [m.Ratio(10**999, 9)]),
        ({"measure": "amount", "unit": "m**2", "accumulation": "incremental"}, [m.Amount(10**998, "hectare")]),
        ({"measure": "money", "accumulation": "incremental"}, [m.Money(10**1000 - 1, "USD"), m.Money(1, "USD")]),
    ],
)
def test_the_longest_numbers(fields, values) -> None:
    """Numbers that may be reported may be added, and what they come to may be printed."""
    figures = [m.Observation("i", value, "2009", place=place) for value, place in zip(values, LEAVES, strict=False)]

    total = only(figures, **fields)

    assert "a number too long to show" in str(total)
    assert total.explain().startswith(str(total))
    assert str(rolled_up(figures, **fields))


@pytest.mark.parametrize(("measure", "value"), [("yes no", True), ("narrative", "They fish again")])
def test_part_of_what_does_not_add(measure, value) -> None:
    """Of words that count in part towards the library's there is no part that could be told, and nothing raises."""
    figure = m.Observation("i", value, "2009")

    (total,) = _of_a_library([m.Contribution("standard", how="part")], figure, measure=measure)

    assert (total.value, total.why) == (m.Missing.UNKNOWN, "none of what was reported can be added")
    assert [(each.value, why) for each, why in total.left_out] == [
        (value, "only part of it counts towards standard, and of what does not add up there is no part")
    ]


@pytest.mark.parametrize("how", ["all", "part"])
def test_a_contribution_said_twice(how) -> None:
    """An indicator that names the library's twice is never added twice: which of the two is meant is to be written."""
    twice = [m.Contribution("standard"), m.Contribution("standard", how=how)]

    with pytest.raises(m.FrameworkError, match=r"outputs.o.indicators.i.contributes_to.*written 2 times"):
        _of_a_library(twice, m.Observation("i", 5, "2009"), unit="event")


def _of_a_library(towards: list[m.Contribution], figure: m.Observation, **fields: object) -> m.Totals:
    local, standard = m.Indicator("i", contributes_to=towards, **fields), m.Indicator("standard", **fields)
    project = m.Framework("ng", outputs=[m.Output("o", indicators=[local])])
    portfolio = m.Portfolio("iom", "", [project], library=m.IndicatorLibrary("lib", indicators=[standard]))
    return m.roll_up(portfolio, m.Observations([figure]), over=["project", "place"])


def test_an_impossible_count_has_no_bounds_the_wrong_way_round() -> None:
    """A count of less than nothing was reported so, and its bounds are still in order."""
    low, high = only([m.Observation("i", -1, "2009", qualifier="up to")], ("time",), **EVENTS).bounds

    assert low is None or low <= high
