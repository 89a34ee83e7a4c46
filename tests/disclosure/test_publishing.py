"""Whether what everybody may read of a programme shows nobody, and is otherwise what it was."""

from __future__ import annotations

import attrs
import pytest

import mande as m

WITHHELD = m.Missing.WITHHELD
HELPED = m.Indicator("helped", unit="person", accumulation="incremental")
MONTHS = ("2026-01", "2026-02", "2026-03")


def plan(**fields: object) -> m.Framework:
    """Return a framework with one indicator of people, and whatever else is asked for."""
    return m.Framework("care", **{"context": [HELPED], **fields})


def seen(*numbers: object, **fields: object) -> m.Observations:
    """Return a figure a month, the first of them with whatever else is asked for."""
    first, *others = (m.Observation("helped", n, month) for n, month in zip(numbers, MONTHS, strict=False))
    return m.Observations([attrs.evolve(first, **fields), *others])


def values(published: m.Publication) -> list[object]:
    """Return the values of the figures that are published."""
    return [each.value for each in published.observations]


def test_few_people_are_withheld_and_many_stay():
    """A figure is as it was, or it is withheld; nothing is rounded, merged or moved."""
    found = m.publish(plan(), seen(3, 40, 0))

    assert values(found) == [WITHHELD, 40, 0]
    assert (found.k, found.withheld) == (5, 1)


@pytest.mark.parametrize(("fields", "k"), [({}, 5), ({"sensitivity": "high"}, 11)])
def test_how_few_is_the_frameworks_to_say(fields, k):
    """Where it would do more harm to be recognised, more people have to stand together."""
    assert m.publish(plan(**fields)).k == k
    assert values(m.publish(plan(**fields), seen(10))) == [10 if k == 5 else WITHHELD]


def test_how_few_can_be_asked_for():
    """Whoever publishes may be more careful."""
    assert values(m.publish(plan(), seen(40, 60), k=50)) == [WITHHELD, 60]


def test_nothing_seen_stays_nothing_handed_over():
    """None says that nothing was handed over, and an empty collection that nothing was seen."""
    assert m.publish(plan()).observations is None
    assert m.publish(plan(), m.Observations()).observations == m.Observations()


def test_a_reason_is_no_number():
    """What was not reported is not withheld."""
    found = m.publish(plan(), seen(m.Missing.NOT_REPORTED, 40, sample=m.Sample(3)))

    assert values(found) == [m.Missing.NOT_REPORTED, 40]
    assert found.observations[0].sample is None


def test_what_counts_nobody_stays():
    """Money, events and things show nobody, however few there are."""
    others = [m.Indicator("held", unit="event"), m.Indicator("spent", measure="money")]
    figures = m.Observations([m.Observation("held", 3, "2026"), m.Observation("spent", m.Money(3, "USD"), "2026")])

    assert values(m.publish(plan(context=others), figures)) == [3, m.Money(3, "USD")]


def test_nothing_beside_a_withheld_figure_tells_it():
    """Who checked it stays, and neither what they found nor whether a target was met by it."""
    found = m.publish(
        plan(),
        seen(
            3,
            40,
            qualifier="at least",
            verified=m.Verification("IOM", found=4, how="They counted four"),
            sample=m.Sample(4, of=5),
            variance=m.Variance("Only three came"),
            printed="3",
            says="three women",
            stated_as="not met",
            carried_over=1,
            note="Three of them",
        ),
    )

    first = found.observations[0]
    assert first == m.Observation("helped", WITHHELD, MONTHS[0], verified=m.Verification("IOM"))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"carried_over": 38}, WITHHELD),
        ({"carried_over": 20}, 40),
        ({"carried_over": 2}, WITHHELD),
        ({"sample": m.Sample(4)}, WITHHELD),
        ({"sample": m.Sample(30)}, 40),
    ],
)
def test_a_figure_goes_with_a_small_number_that_belongs_to_it(fields, expected):
    """Two of forty who were not counted before are two; what only a few were asked is of those few."""
    assert values(m.publish(plan(), seen(40, **fields))) == [expected]


@pytest.mark.parametrize(("found", "stays"), [(38, None), (20, 20), (40, 40)])
def test_what_a_check_found_goes_where_it_is_near(found, stays):
    """That there was a check is no secret; that it found two fewer tells of two."""
    published = m.publish(plan(), seen(40, verified=m.Verification("IOM", found=found)))

    assert published.observations[0].verified == m.Verification("IOM", found=stays)


def test_what_a_check_found_goes_where_the_indicator_has_a_withheld_figure():
    """What was found of a total could give one of its parts away."""
    published = m.publish(plan(), seen(40, 3, verified=m.Verification("IOM", found=20)))

    assert published.observations[0].verified == m.Verification("IOM")


def test_a_baseline_is_a_figure_of_its_indicator():
    """Few people before the programme are few people, whole or of one group."""
    women = m.Baseline(3, "2024", cell={"gender": "female"}, sample=m.Sample(30), note="Three sisters")
    indicator = attrs.evolve(HELPED, baseline=m.Baseline(40, "2025", source="mtr"), other_baselines=[women])

    published = m.publish(plan(context=[indicator], dimensions=[m.GENDER])).programme.indicators[0]

    assert published.baseline == m.Baseline(40, "2025", source="mtr")
    assert published.other_baselines == (m.Baseline(WITHHELD, "2024", cell={"gender": "female"}),)


def test_targets_are_plans():
    """Nobody is counted by what is still to be done; why it was set may tell of somebody."""
    target = m.Target(3, "2026", reason="Amina asked", revisions=[m.Revision(4, reason="One more came")])

    published = m.publish(plan(context=[attrs.evolve(HELPED, targets=[target], capacity=2)])).programme.indicators[0]

    assert published.targets == (m.Target(3, "2026", reason="withheld", revisions=[m.Revision(4, reason="withheld")]),)
    assert published.capacity == 2


@pytest.mark.parametrize(
    ("fields", "numbers", "stays"),
    [
        ({"entered": 77, "followed": 40, "lost": 20}, (40,), True),
        ({"entered": 77, "followed": 40, "lost": 35}, (40,), False),
        ({"entered": 77, "followed": 40, "lost": 20}, (3,), False),
    ],
)
def test_cohorts_go_together(fields, numbers, stays):
    """A cohort's numbers stay where none of them is small and no figure is withheld; nobody stays nobody."""
    cohort = m.Cohort("c", "Women", carried_over=0, **fields)
    figures = attrs.evolve(seen(*numbers), cohorts=[cohort])

    (published,) = m.publish(plan(), figures).observations.cohorts

    gone = dict.fromkeys(fields, WITHHELD)
    assert published == (cohort if stays else attrs.evolve(cohort, **gone))


def test_other_numbers_of_people_go_with_a_small_one():
    """Needs, cases, and the counts behind claims are one lot: a small one among them hides all."""
    framework = plan(
        needs=[m.Need("shelter", covered=m.Ratio(30, 90))],
        places=[m.Place("Osh", cases=30), m.Place("Talas", cases=3)],
        outcomes=[m.Outcome("safe")],
    )
    claim = m.Claim("safe", counted=m.Ratio(20, 60), not_followed_up=[m.NotFollowedUp("unsafe", 20)])

    found = m.publish(framework, m.Observations(claims=[claim]))

    gone = m.Ratio(WITHHELD, WITHHELD)
    assert found.programme.needs[0].covered == gone
    assert [each.cases for each in found.programme.places] == [None, None]
    (published,) = found.observations.claims
    assert (published.counted, published.not_followed_up) == (gone, (m.NotFollowedUp("unsafe", WITHHELD),))


def test_other_numbers_of_people_stay_where_all_are_large():
    """Nothing is withheld that shows nobody."""
    framework = plan(
        needs=[m.Need("shelter", covered=m.Ratio(30, 90))],
        places=[m.Place("Osh", cases=30)],
        inputs=[m.Input("staff", amount=m.Amount(30, "person"))],
        outcomes=[m.Outcome("safe")],
    )
    figures = attrs.evolve(seen(40), claims=[m.Claim("safe", counted=m.Ratio(20, 60))])

    found = m.publish(framework, figures)

    assert (found.programme, found.observations, found.withheld) == (framework, figures, 0)


def test_few_who_were_asked_and_few_who_work():
    """One villager is one person, and so is each of three counsellors."""
    evidence = [
        m.Evidence("mtr", n=1, note="The widow"),
        m.Evidence("mtr", n=30, of=60),
        m.Evidence("mtr", n=57, of=60),
    ]
    framework = plan(
        inputs=[m.Input("staff", amount=m.Amount(3, "person")), m.Input("car", amount=m.Amount(3, "item"))],
        outputs=[m.Output("help")],
        outcomes=[m.Outcome("safe")],
        links=[m.Link("help", "safe", mechanism="They are housed", evidence=evidence)],
        sources=[m.Source("mtr")],
    )

    found = m.publish(framework).programme

    assert [each.amount for each in found.inputs] == [WITHHELD, m.Amount(3, "item")]
    assert [(each.n, each.of, each.note) for each in found.links[0].evidence] == [
        (None, None, None),
        (30, 60, None),
        (None, None, None),
    ]
    assert found.links[0].mechanism == "They are housed"


def test_what_people_told_goes():
    """That there is a word for it stays where a rule asks; the words go, whoever said them."""
    claim = m.Claim("safe", "Amina went home", says="all", who="Amina", contribution="The shelter", note="In May")
    framework = plan(
        outcomes=[m.Outcome("safe")],
        monitoring=m.MonitoringPlan(participation="Seven women", studies=[m.Study("s", response="Amina was asked")]),
        accepted=[m.Accepted("MND101", "x", reason="Amina", by="The office")],
        note="A secret",
    )

    found = m.publish(framework, m.Observations(claims=[claim]))

    assert found.observations.claims == (m.Claim("safe", "withheld", contribution="withheld"),)
    monitoring = found.programme.monitoring
    assert (monitoring.participation, monitoring.follow_up) == ("withheld", None)
    assert monitoring.studies[0].response == "withheld"
    assert (found.programme.accepted[0].reason, found.programme.note) == ("withheld", None)


def test_figures_in_words_go():
    """What is told in words may be a quote; yes and no are none."""
    told = m.Indicator("told", measure="narrative"), m.Indicator("used", measure="yes no")
    figures = m.Observations([m.Observation("told", "Amina fled", "2026"), m.Observation("used", True, "2026")])

    assert values(m.publish(plan(context=told), figures)) == [WITHHELD, True]


@pytest.mark.parametrize("measure", ["narrative", "nominal"])
@pytest.mark.parametrize(
    ("fields", "goes"),
    [
        ({}, True),
        ({"unit": "person"}, True),
        ({"unit": "item", "population": "women"}, True),
        ({"unit": "item", "counting": "new persons"}, True),
        ({"unit": "item"}, False),
        ({"unit": "document"}, False),
    ],
)
def test_a_fact_in_words_is_not_of_people_by_its_unit(measure, fields, goes):
    """An article of the law and the years of a strategy are nobody's words, where the unit says what they are."""
    told = m.Indicator("told", measure=measure, baseline=m.Baseline("Amina fled", "2025"), **fields)
    framework = plan(context=[told], populations=[m.Population("women")])

    found = m.publish(framework, m.Observations([m.Observation("told", "142", "2026")]))

    assert values(found) == [WITHHELD if goes else "142"]
    assert found.programme.indicators[0].baseline.value == (WITHHELD if goes else "Amina fled")


def test_houses_and_participants_lose_their_names():
    """Whatever names a shelter or a woman who spoke names it otherwise, and the area keeps its name."""
    framework = plan(
        places=[m.Place("osh", "Osh"), m.Place("hope", "House of hope", within="osh", kind="shelter")],
        sources=[m.Source("amina", "Talk with Amina", kind="interview", role="participant"), m.Source("mtr", "Review")],
        stated=[m.Stated("places.hope.title", "Hope house", source="amina")],
        absences=[m.Absence("sources.amina.kind", source="amina", at="her own words")],
    )

    found = m.publish(framework, seen(40, place="hope", source="amina", reporter="hope"))

    assert found.programme.places == (
        m.Place("osh", "Osh"),
        m.Place("site-1", "withheld", within="osh", kind="shelter"),
    )
    assert found.programme.sources == (
        m.Source("participant-1", "withheld", kind="interview", role="participant"),
        m.Source("mtr", "Review"),
    )
    assert found.observations == m.Observations(
        [m.Observation("helped", 40, MONTHS[0], place="site-1", source="participant-1", reporter="site-1")]
    )
    assert found.programme.absences == (m.Absence("sources.participant-1.kind", source="participant-1"),)
    assert found.programme.stated == (m.Stated("places.site-1.title", WITHHELD, source="participant-1"),)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("period", "2026/2027", "2026/2027"),
        ("indicators.helped.targets", 3, 3),
        ("inputs.grant.amount", m.Money(3, "USD"), m.Money(3, "USD")),
        ("indicators.helped.baseline", 3, WITHHELD),
        ("places.osh.cases", 3, WITHHELD),
        ("monitoring.participation", "Amina chose", WITHHELD),
        ("claims.safe.counted", m.Ratio(3, 4), WITHHELD),
    ],
)
def test_what_other_sources_state(path, value, expected):
    """Another source's word is published of what is published, and of nothing else."""
    named = {"inputs": [m.Input("grant")], "places": [m.Place("osh")], "outcomes": [m.Outcome("safe")]}

    found = m.publish(plan(stated=[m.Stated(path, value)], **named))

    assert found.programme.stated == (m.Stated(path, expected),)


def test_a_portfolio():
    """What is seen names its project, each is as careful as the most careful, and the library has no baselines."""
    careful = m.Framework("careful", sensitivity="high", context=[HELPED])
    library = m.IndicatorLibrary("lib", indicators=[attrs.evolve(HELPED, baseline=3, note="x")], note="x")
    office = plan(outcomes=[m.Outcome("safe")])
    whole = m.Portfolio("all", frameworks=[office, careful], library=library, note="x")
    figures = m.Observations(
        [m.Observation("care/helped", 8, "2026"), m.Observation("helped", 40, "2026", project="careful")],
        claims=[m.Claim("care/safe", counted=m.Ratio(20, 60))],
        cohorts=[m.Cohort("c", entered=40, project="careful")],
    )

    found = m.publish(whole, figures)

    assert found.k == 11
    assert [(each.project, each.indicator, each.value) for each in found.observations] == [
        ("care", "helped", WITHHELD),
        ("careful", "helped", 40),
    ]
    assert found.observations.claims == (m.Claim("safe", counted=m.Ratio(WITHHELD, WITHHELD), project="care"),)
    assert found.observations.cohorts == (m.Cohort("c", entered=40, project="careful"),)
    assert (found.programme.note, found.programme.library.note) == (None, None)
    assert found.programme.library.indicators[0].baseline is WITHHELD


def test_figures_without_a_plan():
    """Where nobody says what a figure counts, it may count people, and a word may be anybody's."""
    figures = m.Observations([m.Observation("a/b", 3, "2026", project="x"), m.Observation("c", "Amina", note="x")])

    found = m.publish(None, figures)

    assert (found.programme, values(found), found.observations[1].note) == (None, [WITHHELD, WITHHELD], None)
    assert str(found).startswith("Figures for everybody: 2 figures withheld, of fewer than 5 people")


def test_publishing_what_is_published_adds_nothing():
    """What everybody may read already is published as it is."""
    framework = plan(places=[m.Place("osh"), m.Place("hope", "Hope", within="osh", kind="town")])
    once = m.publish(framework, attrs.evolve(seen(40, 3, 60), cohorts=[m.Cohort("c", "Women", entered=77)]))

    again = m.publish(once.programme, once.observations)

    assert (again.programme, again.observations, again.withheld) == (once.programme, once.observations, 0)


def by_gender(women: int, everyone: int) -> m.Observations:
    """Return a total of a house, and the women in it."""
    return m.Observations(
        [
            m.Observation("helped", everyone, "2026", place="hope"),
            m.Observation("helped", women, "2026", place="hope", cell="gender=female"),
        ]
    )


def test_this_month_does_not_undo_the_last():
    """Whoever has read that 55 women were helped is not told a month later that they were 55 of 60."""
    framework = plan(dimensions=[m.GENDER], places=[m.Place("hope", "Hope", kind="shelter")], sensitivity="high")
    now = by_gender(55, 60)
    last = m.publish(framework, m.Observations(now[1:]))

    assert values(last) == [55]
    assert values(m.publish(framework, now)) == [60, WITHHELD]
    assert values(m.publish(framework, now, published=[last])) == [WITHHELD, 55]


def test_what_was_withheld_stays_so():
    """A number that nobody was shown then is not shown now, though it may be."""
    first = m.publish(plan(), seen(40), k=50)

    assert values(m.publish(plan(), seen(40, 60))) == [40, 60]
    assert values(m.publish(plan(), seen(40, 60), published=[first])) == [WITHHELD, 60]


def test_what_was_published_is_a_publication():
    """Figures that nobody made safe are no publication."""
    with pytest.raises(m.InvalidValue, match="Publication"):
        m.publish(plan(), published=[seen(40)])


def test_what_names_nothing_is_refused():
    """What the programme does not have cannot be published with it."""
    with pytest.raises(m.ObservationsError):
        m.publish(plan(), m.Observations([m.Observation("other", 3)]))


def test_who_reported_what_was_published_is_known_by_the_name_it_has():
    """Houses that report, and people who are sources, are the same ones a month later, whatever they are called."""
    framework = plan(
        dimensions=[m.GENDER],
        places=[m.Place("hope", "Hope", kind="shelter")],
        sources=[m.Source("amina", role="participant"), m.Source("mtr", role="evaluator")],
        sensitivity="high",
    )

    def told(women: int, everyone: int, **fields: object) -> m.Observations:
        return m.Observations(
            [
                m.Observation("helped", everyone, "2026", **fields),
                m.Observation("helped", women, "2026", cell="gender=female", **fields),
            ]
        )

    for fields in ({"reporter": "hope"}, {"source": "amina"}, {"source": "mtr"}, {}):
        now = told(55, 60, **fields)
        last = m.publish(framework, m.Observations(now[1:]))

        assert values(m.publish(framework, now)) == [60, WITHHELD]
        assert values(m.publish(framework, now, published=[last])) == [WITHHELD, 55]


LARGE = {
    "needs": [m.Need("shelter", covered=m.Ratio(30, 90))],
    "places": [m.Place("osh", cases=30)],
    "outcomes": [m.Outcome("safe")],
}
CLAIM = m.Claim("safe", counted=m.Ratio(20, 60), not_followed_up=[m.NotFollowedUp("unsafe", 20)])
COHORT = m.Cohort("c", entered=90, followed=60, lost=20)


@pytest.mark.parametrize(
    ("fields", "seen_besides", "goes"),
    [
        ({}, {}, False),
        ({"needs": [m.Need("shelter", covered=m.Ratio(86, 90))]}, {}, True),
        ({"needs": [m.Need("shelter", covered=m.Ratio(90, 90))]}, {}, False),
        ({"places": [m.Place("osh", cases=4)]}, {}, True),
        ({"places": [m.Place("osh", cases=5)]}, {}, False),
        ({"places": [m.Place("osh", cases=0)]}, {}, False),
        ({}, {"claims": [attrs.evolve(CLAIM, counted=m.Ratio(4, 60))]}, True),
        ({}, {"claims": [attrs.evolve(CLAIM, counted=m.Ratio(60, 60))]}, True),
        ({}, {"claims": [attrs.evolve(CLAIM, not_followed_up=[m.NotFollowedUp("unsafe", 4)])]}, True),
        ({}, {"claims": [attrs.evolve(CLAIM, not_followed_up=[m.NotFollowedUp("unsafe")])]}, False),
        ({}, {"cohorts": [attrs.evolve(COHORT, lost=26)]}, True),
        ({}, {"cohorts": [attrs.evolve(COHORT, lost=25)]}, False),
    ],
)
def test_any_small_number_beside_the_figures_takes_all_of_them_along(fields, seen_besides, goes):
    """Whatever number of people it is that is small, all that stand beside the figures go with it, and are counted."""
    figures = attrs.evolve(seen(40), **{"claims": [CLAIM], "cohorts": [COHORT], **seen_besides})

    found = m.publish(plan(**{**LARGE, **fields}), figures)

    (need,), (place,) = found.programme.needs, found.programme.places
    (claim,), (cohort,) = found.observations.claims, found.observations.cohorts
    hidden = need.covered.part, place.cases, claim.counted.part, cohort.entered
    assert hidden == (WITHHELD, None, WITHHELD, WITHHELD) if goes else WITHHELD not in (*hidden, None)
    assert values(found) == [40]
    assert (found.withheld > 0) is goes


def test_a_claim_that_tells_no_number_is_left_alone():
    """Where a figure is withheld, a claim without people in it has nothing to withhold, and is not counted as if."""
    said = m.Claim("safe", "withheld")

    found = m.publish(plan(outcomes=[m.Outcome("safe")]), attrs.evolve(seen(3), claims=[said]))

    assert (found.observations.claims, found.withheld) == ((said,), 1)


def test_a_claim_that_only_says_who_was_not_followed_up():
    """How many it was unsafe to ask goes, though nobody says how many there were in all."""
    said = m.Claim("safe", not_followed_up=[m.NotFollowedUp("unsafe", 20)])

    (claim,) = m.publish(plan(outcomes=[m.Outcome("safe")]), attrs.evolve(seen(3), claims=[said])).observations.claims

    assert (claim.counted, [each.n for each in claim.not_followed_up]) == (None, [WITHHELD])


def test_reasons_that_hold_for_nobody_stay():
    """That nobody was lost to a reason, or that it was not reported how many were, tells of nobody."""
    reasons = [m.NotFollowedUp("unsafe", n) for n in (0, m.Missing.NOT_REPORTED, None, 20)]
    figures = attrs.evolve(seen(3), cohorts=[attrs.evolve(COHORT, not_followed_up=reasons)])

    (cohort,) = m.publish(plan(), figures).observations.cohorts

    assert [each.n for each in cohort.not_followed_up] == [0, m.Missing.NOT_REPORTED, None, WITHHELD]


def test_how_many_are_withheld_is_counted():
    """Each figure, check and number that goes is counted once, and what had no value before is not."""
    figures = m.Observations(
        [
            m.Observation("helped", 3, MONTHS[0]),
            m.Observation("helped", 40, MONTHS[1], verified=m.Verification("IOM", found=39)),
            m.Observation("helped", m.Missing.NOT_REPORTED, MONTHS[2], sample=m.Sample(3)),
            m.Observation("helped", WITHHELD, "2026-04"),
        ]
    )
    framework = plan(inputs=[m.Input("staff", amount=m.Amount(3, "person"))])

    assert m.publish(framework, figures).withheld == 3
    assert m.publish(plan(), seen(40, 60)).withheld == 0


@pytest.mark.parametrize(
    ("value", "fields", "expected"),
    [
        (m.Ratio(30, 60), {"carried_over": 3}, WITHHELD),
        (m.Ratio(30, 60), {"carried_over": 30}, m.Ratio(30, 60)),
        (40, {"carried_over": 0}, 40),
        (40, {"carried_over": 40}, 40),
        (40, {"carried_over": 36}, WITHHELD),
        (40, {"carried_over": 35}, 40),
        (40, {"sample": m.Sample(5)}, 40),
    ],
)
def test_what_stands_beside_a_figure_of_any_kind(value, fields, expected):
    """Of a share too, that three of those in it were counted before tells of three."""
    share = attrs.evolve(HELPED, measure="percentage") if isinstance(value, m.Ratio) else HELPED

    assert values(m.publish(plan(context=[share]), seen(value, **fields))) == [expected]


@pytest.mark.parametrize(("asked", "value"), [(4, WITHHELD), (30, 40)])
def test_a_baseline_of_few_who_were_asked_is_of_few(asked, value):
    """What was estimated from four is of these four, before the programme as later."""
    indicator = attrs.evolve(HELPED, baseline=m.Baseline(40, "2025", sample=m.Sample(asked)))

    assert m.publish(plan(context=[indicator])).programme.indicators[0].baseline.value == value
