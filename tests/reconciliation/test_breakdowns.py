"""Whether breakdowns add up to their totals, and show those whose category nobody knows."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m

NGO = m.Dimension("ngo", "NGO", ["a", "b"], exclusive=False)
SECTOR = m.Dimension("sector", "Sector", ["food", "water"], exhaustive=False)
PLAN = m.Framework(
    "office",
    outputs=[m.Output("work", indicators=[m.Indicator("reached", unit="person")])],
    dimensions=[m.GENDER, m.age_bands(0, 18), NGO, SECTOR],
)
RULES = ("MND407", "MND408", "MND409")


def cells(total: object = None, /, **numbers: object) -> list[m.Observation]:
    """Return a total, and figures of cells: `female=3` for one category, `female_0_17=3` for two that are crossed."""
    named = {"f": "gender=female", "m": "gender=male", "u": "gender=unknown", "o": "gender=other"}
    named |= {"young": "age=0-17", "old": "age=18+", "nobody": "age=unknown"}
    named |= {
        "a": "ngo=a",
        "b": "ngo=b",
        "food": "sector=food",
        "water": "sector=water",
        "x": "other=x",
        "y": "other=y",
    }
    figures = [
        m.Observation("reached", n, "2009", cell=", ".join(named[part] for part in name.split("_")))
        for name, n in numbers.items()
    ]
    return figures if total is None else [m.Observation("reached", total, "2009"), *figures]


@pytest.mark.parametrize(
    ("figures", "fired"),
    [
        # right, or explained
        (cells(10, f=4, m=6), []),
        (cells(10, f=4, m=5, u=1), []),
        (cells(10, f=4, m=5, o=1), []),
        (cells(0, f=0, m=0), []),
        (cells(10, a=8, b=7), []),
        (cells(10, food=3, water=4), []),
        (cells(10, f_a=8, m_b=7), []),
        (cells(10, f_food=3, m_water=4), []),
        (cells(10, f=4, m=5, u=m.Missing.NOT_REPORTED), []),
        (cells(10, f=4), []),
        (cells(10, x=4, y=5), []),
        (cells(f=4, m=6), []),
        (cells(Decimal("10.1"), f=Decimal("4.0"), m=Decimal("6.0")), []),
        (cells(10, f_young=1, f_old=3, m_young=2, m_old=4), []),
        (cells(10, f=4, m=6, f_young=1, f_old=3), []),
        # the parts are more
        (cells(10, f=5, m=6), ["MND407"]),
        (cells(10, f=11), ["MND407"]),
        (cells(10, food=6, water=5), ["MND407"]),
        (cells(10, f=5, m=6, u=m.Missing.NOT_REPORTED), ["MND407"]),
        (cells(10, x=6, y=5), ["MND408"]),
        (cells(10, f_young=1, f_old=3, m_young=2, m_old=5), ["MND407"]),
        (cells(10, f=4, m=6, f_young=1, f_old=4), ["MND407"]),
        # they are fewer
        (cells(10, f=4, m=5, u=0), ["MND407"]),
        (cells(10, f=4, m=5), ["MND409"]),
        (cells(10, f_young=1, f_old=3, m_young=2, m_old=3), ["MND409"]),
        (cells(10, f=4, m=6, f_young=1, f_old=2), ["MND409"]),
        # two breakdowns of a total that nobody reports
        (cells(f=4, m=6, young=3, old=7), []),
        (cells(f=4, m=6, young=3, old=6), ["MND409"]),
        (cells(f=4, m=6, young=3, old=6, nobody=0), ["MND407"]),
    ],
)
def test_one_rule_fires_for_one_breakdown(figures, fired):
    """Of the three rules on a breakdown at most one fires, and none where it is right or explained."""
    rules = [rule for rule in m.CATALOGUE if rule.code in RULES]

    assert [each.code for each in m.reconcile(PLAN, m.Observations(figures), rules=rules)] == fired


def test_crossed_cells_are_held_to_the_cells_between(ask):
    """Where women are reported, girls and women are held to them, and not to everybody once more."""
    (found,) = ask("MND407", PLAN, *cells(10, f=4, m=6, f_young=1, f_old=4, m_young=2, m_old=4))

    assert found.message == (
        "reached (2009, gender=female) by age is 1 + 4 = 5 (source not recorded); reached (2009, gender=female) is 4 "
        "(source not recorded): 1 too many."
    )


def test_a_total_nobody_reports_is_what_another_breakdown_gives(fires):
    """Two breakdowns of the same people are held to each other, and the sum is told."""
    found = fires("MND407", PLAN, *cells(f=4, m=6, young=3, old=6, nobody=0))

    assert "reached (2009) by gender, 4 + 6 is 10" in found.message
    assert (found.expected, found.found) == (10, 9)


def test_a_category_without_a_value(verdict):
    """Where a category has no value, what is missing may be there, unless it is the unknown ones who are missing."""
    assert verdict("MND407", PLAN, *cells(10, f=4, m=m.Missing.NOT_REPORTED)) is m.Verdict.CANNOT_TELL
    assert verdict("MND407", PLAN, *cells(10, f=4, m=5, u=m.Missing.UNKNOWN)) is m.Verdict.PASSED


def test_money_that_may_be_negative(verdict):
    """A loss under a heading that has no value may bring the rest down."""
    costs = m.Framework("office", context=[m.Indicator("costs", measure="money")], dimensions=[SECTOR])
    figures = [
        m.Observation("costs", m.Money(5, "USD")),
        m.Observation("costs", m.Money(-1, "USD"), cell="sector=food"),
        m.Observation("costs", m.Money(9, "USD"), cell="sector=water"),
    ]

    assert verdict("MND407", costs, *figures) is m.Verdict.FIRED
    figures[2] = m.Observation("costs", m.Money(9, "EUR"), cell="sector=water")
    assert verdict("MND407", costs, *figures) is m.Verdict.CANNOT_TELL


def test_a_total_of_another_source(verdict):
    """A total and categories that only another source states are not held against each other."""
    figures = [
        m.Observation("reached", 10, source="report"),
        m.Observation("reached", 4, cell="gender=female", source="visit"),
        m.Observation("reached", 9, cell="gender=male", source="visit"),
    ]

    assert verdict("MND407", PLAN, *figures) is m.Verdict.CANNOT_TELL
    assert verdict("MND408", PLAN, *figures) is m.Verdict.NOT_APPLICABLE


def test_a_total_of_another_source_beside_an_indicator_of_one(verdict):
    """It is told of any indicator, also after one whose figures are all of one source."""
    indicators = [m.Indicator(code, unit="person") for code in ("asked", "reached")]
    plan = attrs.evolve(PLAN, outputs=[m.Output("work", indicators=indicators)])
    figures = [
        m.Observation("asked", 12, source="report"),
        m.Observation("asked", 12, cell="gender=female", source="report"),
        m.Observation("reached", 10, source="report"),
        m.Observation("reached", 4, cell="gender=female", source="visit"),
    ]

    assert verdict("MND407", plan, *figures) is m.Verdict.CANNOT_TELL


def test_a_correction_of_a_total_or_a_category_stands_for_it(ask):
    """A total that its source corrected to what its categories give is right, and one that was right before is not."""
    old, new = m.Observation("reached", 9, "2009"), m.Observation("reached", 10, "2009", status="revised")
    women = m.Observation("reached", 5, "2009", cell="gender=female", status="revised")

    for order in ((old, new), (new, old)):
        assert not ask("MND407", PLAN, *order, *cells(f=4, m=6))
    assert [each.difference for each in ask("MND407", PLAN, *cells(10, f=4, m=6), women)] == [1]
    assert not ask("MND407", PLAN, old, *cells(f=4, m=6), women, attrs.evolve(new, value=11))


@pytest.mark.parametrize("status", ["measured", "revised", "estimated"])
def test_a_total_that_came_about_otherwise(verdict, status):
    """Where a total is an estimate and its categories were counted, nobody can tell whether they agree."""
    total = m.Observation("reached", 12, "2009", status=status)

    assert verdict("MND407", PLAN, total, *cells(f=4, m=6)) is m.Verdict.CANNOT_TELL
    assert verdict("MND409", PLAN, total, *cells(f=4, m=6)) is m.Verdict.CANNOT_TELL


@pytest.mark.parametrize(("word", "way"), [("over", "too few"), ("under", "too many")])
def test_a_word_before_a_total_says_which_way_its_categories_differ(ask, word, way):
    """Where over 10 were reached and the categories are 10, it is not they that are too many."""
    total = m.Observation("reached", 10, "2009", qualifier=word)

    assert [each.message[-len(way) - 1 :] for each in ask("MND407", PLAN, total, *cells(f=4, m=5, u=1))] == [f"{way}."]


def test_figures_of_other_places_and_days(ask):
    """Only cells of the same place, days, reporter and people belong to a total."""
    total = m.Observation("reached", 4, "2009")
    others = [
        m.Observation("reached", 9, "2010", cell="gender=female"),
        m.Observation("reached", 9, "2009", cell="gender=female", place="BD"),
        m.Observation("reached", 9, "2009", cell="gender=female", reporter="ngo"),
        m.Observation("reached", 9, "2009", cell="gender=female", population="migrants"),
        m.Observation("reached", 9, "2009", cell="gender=female", status="projected"),
    ]

    assert not ask("MND407", PLAN, total, *others)


@pytest.mark.parametrize("fields", [{"measure": "percentage"}, {"statistic": "mean"}, {"statistic": "median"}])
def test_what_does_not_add_up_anyway(ask, fields):
    """Percentages, means and medians of women and men never add to those of all."""
    programme = m.Framework("office", context=[m.Indicator("reached", **fields)], dimensions=[m.GENDER])

    assert not ask("MND407", programme, *cells(50, f=40, m=60))


def test_one_category_below_zero(ask):
    """A category below zero may outweigh one whose figure is missing; where none is, too many are too many."""
    blank = m.Missing.NOT_REPORTED

    assert not ask("MND407", PLAN, *cells(10, f=12, m=-1, u=blank))
    assert [each.difference for each in ask("MND407", PLAN, *cells(10, f=12, m=1, u=blank))] == [3]


def test_one_category_alone_is_no_breakdown(ask):
    """Where no total is reported, one band of age is held against nothing, however many are in it."""
    for code in RULES:
        assert not ask(code, PLAN, *cells(f=4, m=6, young=11))


@pytest.mark.parametrize("order", [1, -1])
def test_breakdowns_are_held_to_the_one_that_adds_up_to_the_most(fires, order):
    """Without a total, nine by age are one fewer than ten by gender, whichever stands first."""
    figures = [*cells(f=4, m=6), *cells(young=3, old=6)]

    found = fires("MND409", PLAN, *figures[::order])

    assert (found.expected, found.found, found.difference) == (10, 9, -1)
    assert "by age" in found.message
    assert {each.value for each in found.figures} == {10, 3, 6}


TABLES = st.dictionaries(
    st.sampled_from(["f", "m", "u", "young", "old", "nobody", "f_young", "f_old", "m_young", "m_old", "a", "b", "x"]),
    st.integers(0, 3) | st.just(m.Missing.NOT_REPORTED) | st.just(m.Missing.WITHHELD),
)


@given(st.none() | st.integers(0, 6), TABLES)
def test_whole_numbers_are_judged_as_all_are(total, numbers):
    """What adds up in whole numbers is passed without more ado, and is judged as where there is more to look at."""
    figures = cells(total, **numbers)
    sampled = [attrs.evolve(each, sample=m.Sample(9, margin=0)) for each in figures]

    found, told = (
        m.reconcile(PLAN, m.Observations(seen), rules=[rule for rule in m.CATALOGUE if rule.code in RULES])
        for seen in (figures, sampled)
    )

    assert found.verdicts.counts == told.verdicts.counts
    assert [each.message for each in found] == [each.message for each in told]


@pytest.mark.parametrize(("total", "fired"), [(100, []), (102, ["MND407"])])
def test_whole_percentages_were_rounded(total, fired):
    """Percentages without decimals are rounded ones, so each may be off by half a point."""
    shares = m.Indicator("reached", measure="percentage", statistic="total")
    plan = attrs.evolve(PLAN, outputs=[m.Output("work", indicators=[shares])])

    found = m.reconcile(plan, m.Observations(cells(total, f=50, m=49, u=0)), rules=m.CATALOGUE)

    assert [each.code for each in found if each.code in RULES] == fired


def test_what_is_allowed_is_allowed_of_whole_numbers():
    """Whoever allows a tenth of the larger number is told of nothing that is less."""
    (rule,) = (rule for rule in m.CATALOGUE if rule.code == "MND407")
    lenient = attrs.evolve(rule, thresholds={"tolerance": Decimal("0.1"), "about": 0})

    found = [
        m.reconcile(PLAN, m.Observations(cells(90, f=60, m=number)), rules=[each])
        for number, each in ((40, rule), (40, lenient), (41, lenient))
    ]

    assert [len(each) for each in found] == [1, 0, 1]


@pytest.mark.parametrize(
    "beside",
    [
        [{"qualifier": "about"}],
        [{"qualifier": "at least"}],
        [{}, {"value": 12, "at": "L2"}],
        [{"sample": m.Sample(400, margin=1)}],
    ],
    ids=["about as many", "at least as many", "another number of the same", "by a sample"],
)
def test_a_total_that_is_not_one_whole_number(beside):
    """A total of about ten, of at least ten, of ten as well as twelve, or of ten give or take one may be eleven."""
    parts = cells(f=5, m=6)
    total = m.Observation("reached", 10, "2009")
    stated = [attrs.evolve(total, **fields) for fields in beside]

    def fired(totals):
        found = m.reconcile(PLAN, m.Observations([*totals, *parts]), rules=m.CATALOGUE)
        return [each.code for each in found if each.code in RULES]

    assert fired([total]) == ["MND407"]
    assert fired(stated) == []


@pytest.mark.parametrize(("qualifier", "fired"), [("exactly", ["MND407"]), ("about", [])])
def test_one_category_that_is_about_as_many(qualifier, fired):
    """What is said of a category is heard, too: fifty and about fifty-one may be a hundred."""
    total, women, men = cells(100, f=50, m=51)

    found = m.reconcile(PLAN, m.Observations([total, women, attrs.evolve(men, qualifier=qualifier)]), rules=m.CATALOGUE)

    assert [each.code for each in found if each.code in RULES] == fired


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        (cells(10, f=4, m=5, u=0), ("4 + 5 + 0 = 9", "1 too few")),
        (cells(10, f=5, m=6), ("5 + 6 = 11", "1 too many")),
        (cells(10, f=11), ("11", "1 too many")),
    ],
)
def test_what_is_said_of_it(figures, told):
    """A reader sees what was added up, what was stated, and which of them is more; of one figure nothing is added."""
    found = m.reconcile(PLAN, m.Observations(figures), rules=m.CATALOGUE)
    added, way = told

    assert [each.message for each in found if each.code == "MND407"] == [
        f"reached (2009) by gender is {added} (source not recorded); reached (2009) is 10 (source not recorded): {way}."
    ]


def test_everything_is_stated_twice():
    """Of two numbers each may be the one that is meant: ten or twelve may be five or six and six."""
    twice = [(cells(10, f=5, m=6), "L1"), (cells(12, f=6, m=6), "L2")]

    found = m.reconcile(
        PLAN,
        m.Observations([attrs.evolve(each, at=at) for figures, at in twice for each in figures]),
        rules=m.CATALOGUE,
    )

    assert [each.code for each in found if each.code in RULES] == []
