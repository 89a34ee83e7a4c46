"""Whether women and men, girls and boys are told apart, in the plan until it is due and in the figures afterwards."""

from __future__ import annotations

import attrs
import pytest

import mande as m

PERIOD = "2007-02/2010-01"
BY = {"gender": ("female", "male"), "sex": ("female", "male"), "age": ("15-17", "18+")}
DIMENSIONS = [m.GENDER, m.SEX, m.Dimension("age", "Age", ["0-14", "15-17", "18+"])]


def people(**fields):
    """Return a plan with one outcome, of which `share` says how many persons."""
    more = {name: fields.pop(name) for name in ("populations", "basis", "absences") if name in fields}
    indicator = m.Indicator("share", unit="person", **fields)
    return m.Framework(
        "f", period=PERIOD, outcomes=[m.Outcome("aware", indicators=[indicator])], dimensions=DIMENSIONS, **more
    )


def reported(*cells):
    """Return one figure for each cell."""
    return m.Observations([m.Observation("share", 4, "2009", cell=cell) for cell in cells])


@pytest.mark.parametrize("measure", ["count", "percentage"])
@pytest.mark.parametrize(("code", "dimension"), [("MND401", "gender"), ("MND401", "sex"), ("MND402", "age")])
def test_what_is_planned(verdict, code, dimension, measure):
    """Counts and shares of persons plan to be broken down; sex is accepted where gender is asked for."""
    assert verdict(code, people(measure=measure)) is m.Verdict.FIRED
    assert verdict(code, people(measure=measure, breakdowns=[dimension])) is m.Verdict.PASSED


@pytest.mark.parametrize(("code", "dimension"), [("MND401", "gender"), ("MND401", "sex"), ("MND402", "age")])
def test_what_is_reported(verdict, code, dimension):
    """Once it is due, a plan to break down is not enough, and figures that are broken down need no plan."""
    planned = people(breakdowns=[dimension])
    total, split = reported({}), reported(*({dimension: category} for category in BY[dimension]))

    assert verdict(code, planned, total, "2009-12-31") is m.Verdict.PASSED
    assert verdict(code, planned, total, "2010-02-01") is m.Verdict.FIRED
    assert verdict(code, planned, split, "2010-02-01") is m.Verdict.PASSED
    assert verdict(code, people(), split, "2010-02-01") is m.Verdict.PASSED


def test_the_message_says_which(finding):
    """A finding says whether the plan or the report lacks the breakdown."""
    assert "as planned by gender" in finding("MND401", people()).message
    assert (
        "as reported by gender" in finding("MND401", people(breakdowns=["gender"]), reported({}), "2010-02-01").message
    )


def test_one_category_is_a_subset(verdict):
    """The women alone are not a breakdown, however often they are counted."""
    women = reported({"gender": "female"}, {"gender": "female", "age": "18+"})

    assert verdict("MND401", people(breakdowns=["gender"]), women, "2010-02-01") is m.Verdict.FIRED


@pytest.mark.parametrize(
    ("code", "only"), [("MND401", {"gender": "female"}), ("MND401", {"sex": "female"}), ("MND402", {"age": "15-17"})]
)
def test_a_population_of_one_category(verdict, code, only):
    """A women's shelter needs no breakdown by gender, nor does anybody within it."""
    populations = [m.Population("sheltered", only=only), m.Population("mothers", within="sheltered")]

    for population in ("sheltered", "mothers"):
        assert verdict(code, people(population=population, populations=populations)) is m.Verdict.PASSED


@pytest.mark.parametrize("code", ["MND401", "MND402"])
def test_people_of_the_context(verdict, code):
    """Figures that belong to no result are somebody else's to break down."""
    framework = m.Framework("f", context=[m.Indicator("victims", unit="person")])

    assert verdict(code, framework) is m.Verdict.NOT_APPLICABLE


def test_age_under_another_name(verdict):
    """A dimension of age bands is one by age, whatever it is called."""
    bands = m.age_bands(0, 18, code="age-at-registration")
    indicator = m.Indicator("share", unit="people", breakdowns=["age-at-registration"])
    framework = m.Framework("f", outcomes=[m.Outcome("aware", indicators=[indicator])], dimensions=[bands])

    assert verdict("MND402", framework) is m.Verdict.PASSED


def test_an_absence_of_breakdowns(finding):
    """A source that says there are no breakdowns by sex fires an extract, with the lines that say so."""
    framework = people(basis="extract", absences=[m.Absence("indicators.breakdowns", at="L2211-2213")])

    assert finding("MND401", framework).cites == ("L2211-2213",)


def test_a_funnel_compares_with_its_widest_stage(ask):
    """Each later stage is held against those who entered."""
    indicators = [m.Indicator(code) for code in ("invited", "chosen", "employed")]
    framework = m.Framework(
        "f",
        period=PERIOD,
        outputs=[m.Output("training", indicators=indicators)],
        dimensions=[m.GENDER],
        relations=[m.Funnel("invited", "chosen", "employed")],
    )
    seen = m.Observations(
        [
            m.Observation("invited", 84),
            m.Observation("invited", 40, cell={"gender": "female"}),
            m.Observation("invited", 44, cell={"gender": "male"}),
            m.Observation("chosen", 30),
            m.Observation("employed", 9),
        ]
    )

    assert [gap.message for gap in ask("MND403", framework, seen, "2011-01-01")] == [
        "Those counted by invited (84) are reported by gender; this framework does not record that of chosen.",
        "Those counted by invited (84) are reported by gender; this framework does not record that of employed.",
    ]


@pytest.mark.parametrize(
    ("categories", "gap", "overlap", "child"),
    [
        (("0-17", "18+"), False, False, False),
        (("0-14", "18+"), True, False, False),
        (("15-18", "18-24"), False, True, True),
        (("25+",), False, False, False),
        (("0-24", "25+"), False, False, True),
        (("17", "18"), False, False, False),
    ],
)
def test_bands_by_arithmetic(verdict, categories, gap, overlap, child):
    """Gaps, overlaps and an edge at 18 are found by arithmetic, in bands that begin anywhere."""
    framework = m.Framework("f", dimensions=[m.Dimension("age", "Age", categories)])

    for code, is_wrong in (("MND404", gap), ("MND405", overlap), ("MND406", child)):
        assert verdict(code, framework) is (m.Verdict.FIRED if is_wrong else m.Verdict.PASSED), code


def test_nobody_served_is_no_service(verdict):
    """A count of zero is a figure, and serves nobody."""
    framework = m.Framework(
        "f",
        period=PERIOD,
        outputs=[m.Output("shelter", indicators=[m.Indicator("housed", unit="person", population="boys")])],
        populations=[m.Population("boys", "Boys")],
        target_groups=["boys"],
    )

    for value, judged in ((0, m.Verdict.FIRED), (m.Missing.UNKNOWN, m.Verdict.FIRED), (1, m.Verdict.PASSED)):
        assert verdict("MND412", framework, m.Observations([m.Observation("housed", value)]), "2011-01-01") is judged


def test_an_absence_of_service(finding):
    """A source that says boys were not served fires an extract."""
    framework = m.Framework(
        "f",
        basis="extract",
        period=PERIOD,
        populations=[m.Population("boys", "Boys")],
        target_groups=["boys"],
        absences=[m.Absence("populations.boys.actuals", at="L564-566")],
    )

    gap = finding("MND412", framework, m.Observations([]), "2011-01-01")

    assert (gap.subject, gap.cites, gap.criterion) == ("boys", ("L564-566",), "relevance")


def test_a_target_for_one_category_is_broken_down(verdict):
    """A target that is set for the women is set by gender."""
    split = reported({"gender": "female"}, {"gender": "male"})

    assert verdict("MND413", people(targets=[m.Target(40)]), split) is m.Verdict.FIRED
    assert verdict("MND413", people(targets=[m.Target(40, cell={"gender": "female"})]), split) is m.Verdict.PASSED


@pytest.mark.parametrize(
    ("indicator", "observation", "value", "name"),
    [
        ({}, {"cell": {"gender": "girls"}}, "girls", "gender"),
        ({}, {"cell": {"class": "poor"}}, "class", "dimensions"),
        ({}, {"place": "BD-atlantis"}, "BD-atlantis", "places"),
        ({"targets": [m.Target(1, cell={"gender": "girls"})]}, {}, "girls", "gender"),
        ({"baseline": m.Baseline(1, cell={"gender": "girls"})}, {}, "girls", "gender"),
    ],
)
def test_what_stands_in_no_list(finding, indicator, observation, value, name):
    """A category or place that no list holds is found in figures, targets and baselines."""
    framework = m.Framework(
        "f",
        outcomes=[m.Outcome("aware", indicators=[m.Indicator("share", **indicator)])],
        dimensions=[m.GENDER],
        places=[m.Place("BD")],
    )

    gap = finding("MND417", framework, m.Observations([m.Observation("share", 4, **observation)]))

    assert gap.message == f"'{value}' of share is not in the list {name}."


def test_places_that_nobody_listed(verdict):
    """Where no places are listed, none is out of its list."""
    framework = m.Framework("f", outcomes=[m.Outcome("aware", indicators=[m.Indicator("share")])])

    assert verdict("MND417", framework, m.Observations([m.Observation("share", 4, place="BD")])) is m.Verdict.PASSED


def test_blanks_break_nothing_down(verdict):
    """Women and men of whom nobody reported how many are not a breakdown."""
    framework = m.Framework(
        "f",
        period=PERIOD,
        outputs=[m.Output("training", indicators=[m.Indicator("chosen"), m.Indicator("employed")])],
        dimensions=[m.GENDER],
        relations=[m.Subset("employed", of="chosen")],
    )
    cells = [{"gender": "female"}, {"gender": "male"}]
    seen = [m.Observation("chosen", 4, cell=cell) for cell in cells]
    blanks = [m.Observation("employed", m.Missing.NOT_REPORTED, cell=cell) for cell in cells]

    assert verdict("MND403", framework, m.Observations([*seen, *blanks]), "2011-01-01") is m.Verdict.FIRED


def test_the_first_target_that_is_due(verdict):
    """Where a target of 2008 is due, the breakdown is due with it, though another target is not."""
    planned = people(breakdowns=["gender"], targets=[m.Target(4, "2008"), m.Target(9, "2009")])
    seen = m.Observations([attrs.evolve(each, period="2008-06") for each in reported({})])

    assert verdict("MND401", planned, seen, "2008-12-30") is m.Verdict.PASSED
    assert verdict("MND401", planned, seen, "2008-12-31") is m.Verdict.FIRED


def test_breakdowns_that_were_read_are_not_absent(verdict):
    """Figures by gender and figures by age were read, so a report that lacks breakdowns may still have crossed them."""
    cells = ("gender=female", "gender=male", "age=0-17", "age=18+")
    seen = m.Observations([m.Observation("share", 4, "2009", cell=cell) for cell in cells])
    fields = {"period": "2009", "dimensions": [m.GENDER, m.age_bands(0, 18)], "basis": "extract"}
    outcomes = [m.Outcome("aware", indicators=[m.Indicator("share", unit="person")])]
    absent = m.Absence("indicators.share.breakdowns", at="L2048")

    framework = m.Framework("f", outcomes=outcomes, absences=[absent], **fields)

    assert verdict("MND416", framework, seen, "2011-01-01") is m.Verdict.CANNOT_TELL


def test_only_what_one_thing_is_part_of_another_is_compared(ask):
    """A sum, a share and a bound say nothing of who is part of whom, so that no breakdown is asked to follow."""
    codes = ("all", "women", "men", "cases", "share")
    measures = {"share": "percentage"}
    indicators = [m.Indicator(code, unit="person", measure=measures.get(code, "count")) for code in codes]
    relations = [
        m.Sum("all", parts=["women", "men"]),
        m.AtLeast("all", "cases", each=1),
        m.Share("share", part="women", wholes=["all"]),
    ]

    framework = m.Framework("f", outputs=[m.Output("o", indicators=indicators)], relations=relations)

    assert dict(ask("MND403", framework).verdicts.items()) == {}


def test_those_of_whom_it_is_not_known_are_no_category(verdict):
    """Women and those whose gender nobody wrote down are one category and a rest, which is no breakdown by gender."""
    cells = ("gender=female", "gender=unknown", "age=0-17", "age=18+")
    seen = m.Observations([m.Observation("share", 4, "2009", cell=cell) for cell in cells])
    outcomes = [m.Outcome("aware", indicators=[m.Indicator("share", unit="person")])]
    framework = m.Framework("f", period="2009", outcomes=outcomes, dimensions=[m.GENDER, m.age_bands(0, 18)])

    assert verdict("MND416", framework, seen, "2011-01-01") is m.Verdict.NOT_APPLICABLE


def test_every_indicator_with_targets_is_asked_about(ask):
    """An indicator that is broken down by nothing does not hide the next one, whose targets are not."""
    plain, split = (m.Indicator(code, unit="person", targets=[m.Target(40, "2009")]) for code in ("plain", "split"))
    framework = m.Framework("f", outputs=[m.Output("o", indicators=[plain, split])], dimensions=[m.GENDER])
    cells = [m.Observation("split", 4, "2009", cell=f"gender={gender}") for gender in ("female", "male")]

    verdicts = dict(ask("MND413", framework, m.Observations(cells), "2011-01-01").verdicts.items())

    assert verdicts == {
        ("MND413", "plain"): m.Verdict.NOT_APPLICABLE,
        ("MND413", "split"): m.Verdict.FIRED,
    }


def test_what_was_not_reported_was_not_left_unbroken(verdict):
    """A figure that never came shows nothing of how it would have been broken down, so that the plan counts."""
    counted = m.Indicator("i", unit="person", breakdowns=["gender"], targets=[m.Target(5, "2009")])
    framework = m.Framework("f", outputs=[m.Output("o", indicators=[counted])], dimensions=[m.GENDER])

    for value, expected in ((m.Missing.NOT_REPORTED, m.Verdict.PASSED), (4, m.Verdict.FIRED)):
        seen = m.Observations([m.Observation("i", value, "2009")])
        assert verdict("MND401", framework, seen, "2011-01-01") is expected


FIRED, PASSED, QUIET, NONE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)
AFTER = "2010-02-01"


@pytest.mark.parametrize(
    ("bands", "gap", "twice", "mixed"),
    [
        (["0-17", "18+"], NONE, NONE, NONE),
        (["0-16", "18+"], FIRED, PASSED, PASSED),
        (["0-17", "17+"], PASSED, FIRED, FIRED),
        (["0-18", "19+"], PASSED, PASSED, FIRED),
        (["0-17", "18-59"], NONE, NONE, NONE),
        (["5-17", "18+"], NONE, NONE, NONE),
        (["0-17", "17-18", "19+"], PASSED, FIRED, FIRED),
    ],
)
def test_what_bands_of_age_hold(verdict, bands, gap, twice, mixed):
    """Each age is in one band and in no other, and no band holds those of seventeen with those of eighteen."""
    programme = m.Framework("f", dimensions=[m.Dimension("age", "Age", bands)])
    found = [verdict(code, programme) for code in ("MND404", "MND405", "MND406")]

    assert found == [PASSED] * 3 if gap is NONE else found == [gap, twice, mixed]


def test_every_dimension_is_asked_about(ask):
    """One that has no bands hides none that has, which is told by the ages that are wrong in it."""
    wrong = ("MND404", ["0-16", "18+"], "17"), ("MND405", ["0-18", "18+"], "18"), ("MND406", ["0-18", "19+"], "0-18")
    for code, bands, age in wrong:
        programme = m.Framework("f", dimensions=[m.GENDER, m.Dimension("age", "Age", bands), m.DISABILITY])
        assert [(each.subject, age in each.message) for each in ask(code, programme)] == [("age", True)]


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([("women", 5)], PASSED),
        ([("girls", 5)], PASSED),
        ([("women", 0)], FIRED),
        ([("people", 5)], FIRED),
        ([("women", m.Missing.NOT_REPORTED)], FIRED),
        ([("women", m.Missing.WITHHELD)], QUIET),
        ([("women", m.Missing.WITHHELD), ("women", 5)], PASSED),
        ([(None, 5)], FIRED),
        ([], FIRED),
    ],
)
def test_whether_a_group_was_served(verdict, figures, expected):
    """Whoever is in a group that the programme names was served where a figure counts some of them."""
    programme = m.Framework(
        "f",
        period=PERIOD,
        populations=[
            m.Population("people"),
            m.Population("women", within="people"),
            m.Population("girls", within="women"),
        ],
        target_groups=["women"],
        outputs=[m.Output("o", indicators=[m.Indicator("reached", unit="person")])],
        context=[m.Indicator("born", population="women")],
    )
    seen = [m.Observation("reached", n, "2009", population=whom) for whom, n in figures]

    assert verdict("MND412", programme, m.Observations([*seen, m.Observation("born", 5, "2009")]), AFTER) is expected
    assert verdict("MND412", programme, m.Observations(seen), "2009-12-31") is NONE
    assert verdict("MND412", programme, None, AFTER) is QUIET
    expected = m.Observation("reached", 5, "2009", population="women", status="projected")
    assert verdict("MND412", programme, m.Observations([expected]), AFTER) is FIRED


def in_two(*relations, **fields):
    """Return a programme in which these are part of one another."""
    held = [m.Indicator(code, unit="person") for code in ("all", "some", "few")]
    return m.Framework("f", period=PERIOD, outputs=[m.Output("o", indicators=held)], dimensions=DIMENSIONS,
        relations=relations, **fields)  # fmt: skip


def split(code, *categories, total=9):
    """Return a total and how many of each gender."""
    cells = [m.Observation(code, 4, "2009", cell={"gender": each}) for each in categories]
    return [m.Observation(code, total, "2009"), *cells]


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([*split("all", "female", "male"), *split("some", "female", "male")], []),
        ([*split("all", "female", "male"), *split("some", "female")], ["some"]),
        ([*split("all", "female", "male"), *split("some"), *split("few")], ["some", "few"]),
        ([*split("all", "female"), *split("some")], []),
        ([*split("all", "female", "unknown"), *split("some")], []),
        (split("all", "female", "male"), []),
    ],
)
def test_results_are_told_apart_as_enrolment_is(ask, figures, expected):
    """Where women and men are told apart who came, they are to be told apart of those who stayed, at each stage."""
    funnel = in_two(m.Funnel("all", "some", "few"))

    assert [each.subject for each in ask("MND403", funnel, m.Observations(figures), AFTER)] == expected
    assert not ask("MND403", funnel, m.Observations(figures), "2009-12-31")


def test_what_is_told_of_a_result_that_is_not_broken_down(finding):
    """By what the wider figure is told apart, and how many that is of."""
    figures = m.Observations([*split("all", "female", "male", total=90), *split("some")])

    message = finding("MND403", in_two(m.Subset("some", of="all")), figures, AFTER).message

    assert "gender" in message
    assert "90" in message


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([{"gender": "female", "age": "18+"}, {"gender": "male", "age": "15-17"}], PASSED),
        ([{"gender": "female"}, {"gender": "male"}, {"age": "18+"}, {"age": "15-17"}], FIRED),
        ([{"gender": "female"}, {"gender": "male"}], NONE),
        ([{"gender": "female"}, {"gender": "male"}, {"age": "18+"}], NONE),
        ([], NONE),
    ],
)
def test_whether_two_breakdowns_are_crossed(verdict, cells, expected):
    """Women by age tell more than women, and ages, side by side; one breakdown has nothing to be crossed with."""
    assert verdict("MND416", people(), reported(*cells), AFTER) is expected


@pytest.mark.parametrize(
    ("figure", "target", "baseline", "unlisted"),
    [
        ({"cell": {"gender": "female"}}, {}, {}, []),
        ({"cell": {"gender": "x"}}, {}, {}, ["x"]),
        ({"cell": {"tribe": "x"}}, {}, {}, ["tribe"]),
        ({}, {"cell": {"gender": "x"}}, {}, ["x"]),
        ({}, {}, {"cell": {"gender": "x"}}, ["x"]),
        ({"place": "osh"}, {}, {}, []),
        ({"place": "osch"}, {}, {}, ["osch"]),
        ({"population": "women"}, {}, {}, []),
        ({"population": "wumen"}, {}, {}, ["wumen"]),
    ],
)
def test_codes_that_stand_in_no_list(ask, figure, target, baseline, unlisted):
    """A category, a dimension, a place or a population that is in no list is told, wherever it stands."""
    held = m.Indicator(
        "share", unit="person", targets=[m.Target(4, "2009", **target)], baseline=m.Baseline(4, **baseline)
    )
    programme = m.Framework("f", outcomes=[m.Outcome("aware", indicators=[held])], dimensions=DIMENSIONS,
        places=[m.Place("osh")], populations=[m.Population("women")])  # fmt: skip

    found = ask("MND417", programme, m.Observations([m.Observation("share", 4, "2009", **figure)]))

    assert [each.subject for each in found] == ["share"] * len(unlisted)
    assert all(f"{code}" in each.message for code, each in zip(unlisted, found, strict=True))


def test_where_no_place_is_listed_any_may_be_named(ask):
    """A programme that lists no place has no list that a place could be missing from."""
    assert not ask("MND417", people(), m.Observations([m.Observation("share", 4, "2009", place="osch")]))


@pytest.mark.parametrize(
    ("asked", "breakdowns", "expected"),
    [
        ("gender", [], FIRED),
        ("gender", ["gender"], PASSED),
        ("gender", ["sex"], PASSED),
        ("gender", ["age"], FIRED),
        ("age", ["age"], PASSED),
        ("age", ["gender"], FIRED),
        ("disability", ["disability"], PASSED),
        ("disability", ["gender"], FIRED),
    ],
)
def test_what_a_donor_asks_for(verdict, asked, breakdowns, expected):
    """Sex answers a donor who asks for gender, and no breakdown answers one who asks for another."""
    held = m.Indicator("share", unit="person", breakdowns=breakdowns)
    programme = m.Framework(
        "f",
        outcomes=[m.Outcome("aware", indicators=[held])],
        dimensions=[*DIMENSIONS, m.DISABILITY],
        required_breakdowns=[m.Requirement("Norad", asked)],
    )

    assert verdict("MND418", programme) is expected
