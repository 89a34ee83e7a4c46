"""A review holds one framework against what was seen of it, and a portfolio shares out what was seen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.errors import ObservationsError
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator
from mande.framework.links import Link
from mande.framework.monitoring import MonitoringPlan, Study
from mande.framework.portfolio import Portfolio
from mande.framework.results import Input, Outcome, Output
from mande.framework.statements import Absence, Stated
from mande.framework.targets import Target
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.review import Review, reviews_of
from mande.sources import Source


def office(code, *indicators, outcomes=("OC1",), inputs=()):
    """Return the framework of an office with these codes."""
    return Framework(
        code,
        inputs=[Input(name) for name in inputs],
        outputs=[Output("out", indicators=[Indicator(name) for name in indicators])],
        outcomes=[Outcome(name) for name in outcomes],
    )


WELLS = Framework(
    "wells",
    outputs=[Output("dug", indicators=[Indicator("wells")])],
    outcomes=[Outcome("OC1", indicators=[Indicator("ill")])],
    context=[Indicator("rain")],
    links=[Link("dug", "OC1")],
    sources=[Source("mtr"), Source("pis", published="2009-09")],
    stated=[Stated("period", "2009"), Stated("period", "2010"), Stated("title", "Wells")],
    populations=[
        Population("vot", only={"age": "18+"}),
        Population("women", within="vot", only={"gender": "female"}),
        Population("mothers", within="women", only={"gender": "female"}),
    ],
    monitoring=MonitoringPlan(
        studies=[
            Study("one", planned="2009", measures=["ill"]), Study("two", planned="2010", measures=["ill", "rain"]),
            Study("three", measures=["wells"]),
        ]
    ),
    absences=[Absence("outputs.dug.links")],
)  # fmt: skip
SHARED = Portfolio(
    "ct",
    frameworks=[
        office("bd", "held", "reached", inputs=["grant"]),
        office("ng", "trained", "reached", outcomes=["OC2"]),
    ],
)


def test_a_review_looks_things_up():
    """A review has what was seen by the code it is about, and what the framework says by the code it says it of."""
    seen = [Observation("wells", 5), Observation("ill", 9), Observation("wells", 7)]
    claims = [Claim("OC1", "Fewer are ill"), Claim("OC1", "Nobody is ill")]
    review = Review(WELLS, Observations(seen, claims=claims), date(2010, 1, 1))

    assert review.actuals == {"wells": (seen[0], seen[2]), "ill": (seen[1],)}
    assert review.claims == {"OC1": tuple(claims)}
    assert [(m.indicator.code, m.level, m.result) for m in review.measured] == [
        ("wells", "output", "dug"), ("ill", "outcome", "OC1"), ("rain", None, None)
    ]  # fmt: skip
    assert review.sources == {"mtr": WELLS.sources[0], "pis": WELLS.sources[1]}
    assert review.studied == {"ill": (Period.parse("2009"), Period.parse("2010")), "rain": (Period.parse("2010"),)}
    assert review.absences.find("outputs", "dug", "links").path == "outputs.dug.links"
    assert review.chain.following(["dug"]) == {"dug", "OC1"}
    assert review.stated == {"period": WELLS.stated[:2], "title": WELLS.stated[2:]}
    assert review.published == {"pis": date(2009, 9, 30)}


def test_a_review_of_nothing_handed_over():
    """None handed over and nothing reported are told apart, and neither has a figure."""
    none, empty = Review(WELLS), Review(WELLS, Observations())

    assert (none.observations, none.on, none.prefix) == (None, None, "")
    assert none.actuals == empty.actuals == none.claims == empty.claims == {}
    assert none != empty
    assert Review(Framework("x")).studied == {}


@pytest.mark.parametrize(("basis", "is_plan"), [("plan", True), ("extract", False)])
def test_how_omissions_are_read(basis, is_plan):
    """In a plan what is omitted is absent; in an extract it is not."""
    assert Review(Framework("x", basis=basis)).is_plan is is_plan


@pytest.mark.parametrize(
    ("population", "cell"),
    [
        (None, {}),
        ("nobody", {}),
        ("vot", {"age": "18+"}),
        ("women", {"age": "18+", "gender": "female"}),
        ("mothers", {"age": "18+", "gender": "female"}),
    ],
)
def test_what_everyone_in_a_population_is(population, cell):
    """Everyone in a population is also what everyone around it is."""
    assert Review(WELLS).only(population) == Cell(cell)


@pytest.mark.parametrize(
    ("fields", "ends", "support_ended"),
    [
        ({}, None, None),
        ({"period": "2009"}, date(2009, 12, 31), date(2009, 12, 31)),
        (
            {"period": "2009", "extended_to": "2010", "support_ends": "2009-06"},
            date(2010, 12, 31),
            date(2009, 6, 30),
        ),
        ({"support_ends": "2009-06"}, None, date(2009, 6, 30)),
    ],
)
def test_when_things_end(fields, ends, support_ended):
    """The period ends as it was extended, and support with it unless another day is recorded."""
    review = Review(Framework("x", **fields))

    assert (review.ends, review.support_ended) == (ends, support_ended)


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({}, None),
        ({"support_ends": "2009-06"}, None),
        ({"period": "2009-01-01/2009-01-08"}, date(2009, 1, 7)),
        ({"period": "2009-01-01/2009-01-07"}, date(2009, 1, 7)),
        ({"period": "2009-01-01"}, date(2009, 1, 1)),
        ({"period": "2009", "extended_to": "2012-12-31"}, date(2012, 1, 2)),
        ({"period": "2007-02/2010-01", "extended_to": "2010-11"}, date(2009, 12, 17)),
    ],
)
def test_when_it_begins_to_close(fields, day):
    """A programme closes from the first day of the last whole fourth of its days on, as extended."""
    assert Review(Framework("x", **fields)).closing_from == day


@pytest.mark.parametrize(
    ("fields", "period", "due"),
    [
        ({}, None, None),
        ({}, "2009", date(2009, 12, 31)),
        ({"period": "2009"}, None, date(2009, 12, 31)),
        ({"period": "2009", "extended_to": "2010"}, None, date(2010, 12, 31)),
        ({"period": "2009", "extended_to": "2010"}, "2009-Q4", date(2010, 12, 31)),
        ({"period": "2009", "extended_to": "2010"}, "2009-Q3", date(2009, 9, 30)),
    ],
)
def test_when_a_target_is_due(fields, period, due):
    """A target that ends with the period, or has none, is extended with it; an earlier one is not."""
    assert Review(Framework("x", **fields)).target_due(Target(5, period)) == due


def test_when_an_indicator_is_first_due():
    """An indicator is first due when a study measures it, or else by its targets, or else at the end of the period."""
    targets = [Target(5, "2009-06"), Target(5, "2009-03")]
    studied, aimed, bare = (Indicator("a", targets=targets), Indicator("b", targets=targets), Indicator("c"))
    plan = MonitoringPlan(studies=[Study("s", planned="2009-11", measures=["a"])])
    review = Review(Framework("x", period="2009", context=[studied, aimed, bare], monitoring=plan))

    assert [review.first_due(each) for each in (studied, aimed, bare)] == [
        date(2009, 11, 30), date(2009, 3, 31), date(2009, 12, 31)
    ]  # fmt: skip
    assert Review(Framework("x")).first_due(bare) is None


def test_what_is_asked_for_again_is_worked_out_once():
    """What several rules work out of a review is worked out when it is first asked for, for each review apart."""
    asked = []

    def code(review):
        asked.append(review)
        return review.framework.code

    one, other = Review(Framework("one")), Review(Framework("other"))

    assert [one.once(code), other.once(code), one.once(code), other.once(code)] == ["one", "other", "one", "other"]
    assert asked == [one, other]


def test_nothing_is_worked_out_once():
    """That nothing came of it is kept, too."""
    asked = []
    review = Review(Framework("one"))

    assert review.once(asked.append) is review.once(asked.append) is None
    assert asked == [review]


def test_cohorts_belong_where_their_indicators_are():
    """A cohort without a project goes by its indicators; without those nobody can tell whose it is, and is told so."""
    bd, ng = reviews_of(SHARED, Observations(cohorts=[Cohort("c", indicators=["trained"])]))

    assert ([cohort.code for cohort in bd.observations.cohorts], len(ng.observations.cohorts)) == ([], 1)
    with pytest.raises(ObservationsError) as refusal:
        reviews_of(SHARED, Observations(cohorts=[Cohort("c")]))
    ((path, message),) = refusal.value.problems
    assert path == "cohorts[0]"
    assert "'c'" in message


def test_one_framework_is_one_review():
    """A framework is reviewed with everything that was seen, and its codes need no project before them."""
    seen = Observations([Observation("wells", 5), Observation("rain", 1)], claims=[Claim("OC1")], cohorts=[Cohort("c")])
    (review,) = reviews_of(WELLS, seen, date(2010, 1, 1))

    assert (review.framework, review.observations, review.on, review.prefix) == (WELLS, seen, date(2010, 1, 1), "")
    assert [review.observations for review in reviews_of(WELLS)] == [None]


def test_one_framework_may_be_named():
    """Its project may stand in a field or before a code, and either way it is the same figure of the same indicator."""
    plain, named = Observation("wells", 5), Observation("wells", 6, project="wells")
    (review,) = reviews_of(WELLS, Observations([plain, named, Observation("wells/wells", 7)]))

    assert review.actuals == {"wells": (plain, named, Observation("wells", 7))}
    with pytest.raises(ObservationsError, match="No project is called 'well'"):
        reviews_of(WELLS, Observations([plain, Observation("wells", 5, project="well")]))
    with pytest.raises(ObservationsError, match="No indicator is called 'rains'"):
        reviews_of(WELLS, Observations([plain], cohorts=[Cohort("c", indicators=["rains"])]))


def test_unknown_codes_are_told_at_once():
    """Every observation and claim that names nothing is told, with its place and what was meant."""
    with pytest.raises(ObservationsError) as refusal:
        reviews_of(
            WELLS,
            Observations(
                [Observation("wels", 5), Observation("wells", 5), Observation("OC1", 5)],
                claims=[Claim("OC1"), Claim("OC9")],
            ),
        )

    assert refusal.value.problems == (
        (
            "observations[0]",
            "No indicator is called 'wels' in framework 'wells'. Did you mean 'wells'? There are: wells, ill, rain.",
        ),
        ("observations[2]", "No indicator is called 'OC1' in framework 'wells'. There are: wells, ill, rain."),
        ("claims[1]", "No outcome is called 'OC9' in framework 'wells'. Did you mean 'OC1'? There are: OC1."),
    )


def test_inputs_take_observations():
    """What was spent is observed of an input, as a figure is of an indicator."""
    seen = Observations([Observation("grant", 5)])

    assert reviews_of(office("bd", inputs=["grant"]), seen)[0].actuals == {"grant": (seen[0],)}


def test_a_portfolio_shares_out_what_was_seen():
    """Each framework gets its own: by project, by the project before the code, or as the only one that has it."""
    seen = Observations(
        [
            Observation("held", 1), Observation("trained", 2), Observation("bd/reached", 3),
            Observation("ng/reached", 4), Observation("reached", 5, project="ng"), Observation("grant", 6),
        ],
        claims=[Claim("OC1"), Claim("OC2"), Claim("bd/OC1", project=None)],
        cohorts=[Cohort("c", project="ng")],
    )  # fmt: skip
    bd, ng = reviews_of(SHARED, seen, date(2010, 1, 1))

    assert [(one.indicator, one.value) for one in bd.observations] == [("held", 1), ("reached", 3), ("grant", 6)]
    assert [(one.indicator, one.value) for one in ng.observations] == [("trained", 2), ("reached", 4), ("reached", 5)]
    assert [claim.outcome for claim in bd.observations.claims] == ["OC1", "OC1"]
    assert [claim.outcome for claim in ng.observations.claims] == ["OC2"]
    assert (bd.observations.cohorts, ng.observations.cohorts) == ((), (Cohort("c", project="ng"),))
    assert (bd.prefix, ng.prefix, bd.on) == ("bd/", "ng/", date(2010, 1, 1))


def test_a_portfolio_without_observations():
    """Where none were handed over each framework has none; where nothing was reported each has an empty collection."""
    assert [review.observations for review in reviews_of(SHARED)] == [None, None]
    assert [review.observations for review in reviews_of(SHARED, Observations())] == [Observations(), Observations()]
    assert reviews_of(Portfolio("empty"), Observations()) == ()


def test_what_a_portfolio_cannot_share_out_is_told_at_once():
    """Codes that stand in several projects, in none, or in a project that is none, are told together with offers."""
    with pytest.raises(ObservationsError) as refusal:
        reviews_of(
            SHARED,
            Observations(
                [
                    Observation("reached", 1), Observation("hold", 2), Observation("bdd/held", 3),
                    Observation("held", 4, project="pk"), Observation("held", 5),
                ],
                claims=[Claim("OC9")],
            ),
        )  # fmt: skip

    told = dict(refusal.value.problems)
    assert list(told) == ["observations[0]", "observations[1]", "observations[2]", "observations[3]", "claims[0]"]
    assert "'reached' stands in bd and ng" in told["observations[0]"]
    assert "'bd/reached'" in told["observations[0]"]
    assert "Did you mean 'held'?" in told["observations[1]"]
    assert "Did you mean 'bd'?" in told["observations[2]"]
    assert "called 'pk'" in told["observations[3]"]
    assert "Did you mean 'OC1'?" in told["claims[0]"]


def test_codes_unknown_to_a_named_project_are_told_at_once():
    """A project that is there and lacks the code says so, together with the mistakes of the other projects."""
    with pytest.raises(ObservationsError) as refusal:
        reviews_of(SHARED, Observations([Observation("bd/trained", 1), Observation("held", 2, project="ng")]))

    assert [message.partition(" There")[0] for _, message in refusal.value.problems] == [
        "No indicator is called 'trained' in framework 'bd'.",
        "No indicator is called 'held' in framework 'ng'.",
    ]


def test_a_code_of_one_project_alone_is_its_own():
    """An outcome and an indicator of one office may share a code without standing in two offices."""
    portfolio = Portfolio("ct", frameworks=[office("bd", "OC1"), office("ng", outcomes=["OC2"])])
    seen = Observations([Observation("OC1", 5)], claims=[Claim("OC1")])

    assert [len(review.observations) for review in reviews_of(portfolio, seen)] == [1, 0]


@given(st.lists(st.sampled_from(["held", "trained", "bd/reached", "ng/reached", "grant"]), max_size=12))
def test_sharing_out_loses_nothing(names):
    """Every figure goes to exactly one framework, and keeps its place among the others there."""
    seen = Observations([Observation(name, number) for number, name in enumerate(names)])
    shares = [[one.value for one in review.observations] for review in reviews_of(SHARED, seen)]

    assert sorted(value for share in shares for value in share) == list(range(len(names)))
    assert all(share == sorted(share) for share in shares)


@pytest.mark.parametrize(
    ("period", "on", "answer"),
    [
        ("2009", "2009-12-31", True),
        ("2009", "2009-12-30", False),
        ("2007-02/2009", "2009-06-30", None),
        ("2007-02/2009", "2008-12-31", False),
        ("2015", None, True),
    ],
)
def test_what_has_happened(period, on, answer):
    """What is over on the day looked at has happened, what lies after it has not, and a year may be over or not."""
    review = Review(WELLS, on=None if on is None else date.fromisoformat(on))

    assert review.happened(Period.parse(period)) is answer


def test_what_support_ends_with():
    """Support ends as recorded, or else with the period, as extended."""
    whole = Framework("f", period="2007", extended_to="2008", support_ends="2007-02/2008")

    assert Review(whole).support == Period.parse("2007-02/2008")
    assert Review(Framework("f", period="2007", extended_to="2008")).support == Period.parse("2008")
    assert Review(Framework("f", period="2007")).support_ended == date(2007, 12, 31)
    assert Review(Framework("f")).support is None


@pytest.mark.parametrize(
    ("place", "apart_from", "answer"),
    [
        ("NG", (), True),
        ("edo", (), False),
        ("benin", (), True),
        ("auchi", (), False),
        ("kano", (), True),
        ("BD", (), True),
        ("BD", ("satkhira",), None),
        ("nowhere", (), None),
    ],
)
def test_where_the_programme_works(place, apart_from, answer):
    """What is said of a place comes before what is said of its parts, and that before what is said around it."""
    places = [
        Place("NG", served=True),
        Place("edo", within="NG", served=False),
        Place("benin", within="edo", served=True),
        Place("auchi", within="edo"),
        Place("kano", within="NG"),
        Place("BD"),
        Place("satkhira", within="BD"),
        Place("tala", within="satkhira", served=True),
    ]

    assert Review(Framework("f", places=places)).is_served(place, frozenset(apart_from)) is answer
