"""Whether claims are held to their evidence, and nobody is asked for what could harm the people served."""

from __future__ import annotations

import pytest

import mande as m

PERIOD = "2007-02/2010-01"
AWARE = m.Outcome("aware", "Villagers are aware", indicators=[m.Indicator("share")])


def programme(**fields):
    """Return a plan with one outcome, measured by `share`, and one output, counted by `shown`."""
    return m.Framework(
        "f",
        **{
            "period": PERIOD,
            "outcomes": [AWARE],
            "outputs": [m.Output("film", indicators=[m.Indicator("shown")])],
            **fields,
        },
    )


def claimed(**fields):
    """Return one claim on that outcome."""
    return m.Observations([], claims=[m.Claim("aware", "More vigilant", **fields)])


def test_a_stated_absence_outweighs_a_claim(finding):
    """Where the source says that no outcome was reported, a claim of one does not undo it."""
    framework = programme(basis="extract", absences=[m.Absence("outcomes.actuals", at="L2044-2046")])
    seen = m.Observations([m.Observation("shown", 3)], claims=[m.Claim("aware", "More vigilant")])

    assert finding("MND201", framework, seen, "2011-01-01").cites == ("L2044-2046",)


def test_a_claim_is_an_outcome_reported(verdict):
    """A finding on an outcome counts as one reported, though no indicator measured it."""
    seen = m.Observations([m.Observation("shown", 3)], claims=[m.Claim("aware", "More vigilant")])

    assert verdict("MND201", programme(), seen, "2011-01-01") is m.Verdict.PASSED


def test_a_projection_of_an_outcome_reports_none(verdict):
    """What an outcome is expected to come to was not reached, and an output that is expected was not reported."""
    shown, share = m.Observation("shown", 3), m.Observation("share", 60, "2009")
    expected = m.Observation("share", 60, "2009", status="projected")

    assert verdict("MND201", programme(), m.Observations([shown, share]), "2011-01-01") is m.Verdict.PASSED
    assert verdict("MND201", programme(), m.Observations([shown, expected]), "2011-01-01") is m.Verdict.FIRED


@pytest.mark.parametrize(
    ("made", "on", "judged"),
    [
        (None, None, m.Verdict.FIRED),
        (None, "1999-01-01", m.Verdict.FIRED),
        ("2009-06-30", "2009-06-29", m.Verdict.NOT_APPLICABLE),
        ("2009-06-30", "2009-06-30", m.Verdict.FIRED),
        ("2009-06-30", None, m.Verdict.CANNOT_TELL),
    ],
)
def test_when_a_claim_is_due(verdict, made, on, judged):
    """A claim is due from the day it is made; one that nobody dated is due on any day."""
    assert verdict("MND203", programme(), claimed(made=made), on) is judged


def test_two_claims_are_judged_apart(ask):
    """Each claim has to cite something of its own."""
    seen = m.Observations([], claims=[m.Claim("aware", "One", evidence=[m.Evidence("fgd")]), m.Claim("aware", "Two")])

    coverage = ask("MND203", programme(), seen)

    assert [gap.subject for gap in coverage] == ["aware"]
    assert "'Two'" in coverage[0].message
    assert coverage.verdicts.count("passed") == 1


@pytest.mark.parametrize(
    ("independence", "judged"),
    [
        ("self", m.Verdict.FIRED),
        ("funded", m.Verdict.FIRED),
        ("commissioned", m.Verdict.PASSED),
        ("independent", m.Verdict.PASSED),
    ],
)
def test_how_far_a_source_stands(verdict, independence, judged):
    """The implementer and those it pays are not enough; whoever it commissioned stands apart."""
    framework = programme(sources=[m.Source("mtr", independence=independence)])

    assert verdict("MND204", framework, claimed(evidence=[m.Evidence("mtr")])) is judged


def test_a_source_speaks_for_its_evidence(verdict):
    """The role of a source is that of the evidence taken from it."""
    framework = programme(sources=[m.Source("letters", role="participant")])

    assert verdict("MND206", framework, claimed(evidence=[m.Evidence("letters")])) is m.Verdict.PASSED


def test_the_remedy_asks_for_consent(finding):
    """Nobody is sent to former participants without their consent, and saying why they were not asked is an answer."""
    gap = finding("MND206", programme(), claimed())

    for words in ("with consent", "only where contact is safe", "someone they trust", "unsafe", "declined"):
        assert words in gap.remedy


@pytest.mark.parametrize("reason", ["unsafe", "declined", "untraceable"])
@pytest.mark.parametrize("code", ["MND206", "MND213"])
def test_not_followed_up_is_an_answer(verdict, code, reason):
    """People whom it was not safe, or not possible, to ask again leave no gap."""
    seen = claimed(not_followed_up=[m.NotFollowedUp(reason, 12)])

    assert verdict(code, programme(), seen, "2011-01-01") is m.Verdict.PASSED


def test_one_role_stated_absent(finding):
    """A source that says participants were not asked fires an extract, whatever other evidence there is."""
    framework = programme(basis="extract", absences=[m.Absence("claims.aware.evidence.participant", at="L967-968")])

    gap = finding("MND206", framework, claimed(evidence=[m.Evidence("mtr", role="evaluator")]))

    assert gap.cites == ("L967-968",)


def test_a_year_is_not_older_than_a_day_in_it(verdict):
    """A source known by its year may be as late as the last of December."""
    framework = programme(sources=[m.Source("mtr", published="2009")])

    assert (
        verdict("MND208", framework, m.Observations([m.Observation("share", 1, "2009-12-31", source="mtr")]))
        is m.Verdict.PASSED
    )
    assert (
        verdict("MND208", framework, m.Observations([m.Observation("share", 1, "2010-01-01", source="mtr")]))
        is m.Verdict.FIRED
    )


def test_an_end_known_to_the_year_may_be_early(verdict):
    """A figure up to 2009 may end in January, so that a review of September can have known it."""
    framework = programme(sources=[m.Source("mtr", published="2009-09")])
    seen = m.Observations([m.Observation("share", 1, "2007-02/2009", source="mtr")])

    assert verdict("MND208", framework, seen) is m.Verdict.PASSED


@pytest.mark.parametrize(
    "framework",
    [
        programme(objectives=[m.Objective("courts", source="lost")]),
        programme(outputs=[m.Output("film", source="lost")]),
        programme(stated=[m.Stated("period", "2008", source="lost")]),
        programme(absences=[m.Absence("outcomes.actuals", source="lost")]),
        programme(partners=[m.Partner("moha", source="lost")]),
        programme(risks=[m.Risk("Late funds", source="lost")]),
        programme(dimensions=[m.GENDER], required_breakdowns=[m.Requirement("Norad", "gender", source="lost")]),
        programme(monitoring=m.MonitoringPlan(studies=[m.Study("survey", source="lost")])),
        programme(context=[m.Indicator("rate", targets=[m.Target(3, revisions=[m.Revision(4, source="lost")])])]),
        programme(
            outcomes=[AWARE, m.Outcome("calm")],
            links=[
                m.Link(
                    "aware", "calm", assumptions=[m.Assumption("Quiet", source="lost")], evidence=[m.Evidence("lost")]
                )
            ],
        ),
    ],
    ids=lambda framework: (
        next(iter(framework.stated or framework.risks or framework.links or ["other"])).__class__.__name__
    ),
)
def test_wherever_a_source_is_cited(finding, framework):
    """A source that is cited anywhere in the plan and defined nowhere is found, once."""
    assert finding("MND209", framework).subject == "lost"


def test_an_exchange_rate_cites_its_source(finding):
    """Who says what a dollar was worth is a source like any other."""
    rate = m.ExchangeRate("USD", "BDT", 69, on="2009-05-31", source="lost")

    assert finding("MND209", programme(rates=[rate])).subject == "lost"


def test_a_reason_instead_of_a_baseline_cites_nothing(ask):
    """A baseline that is not due yet cites no source, and stops nothing."""
    framework = programme(context=[m.Indicator("rate", baseline=m.Missing.NOT_DUE)])

    assert len(ask("MND209", framework).verdicts) == 0


def test_opposite_directions(finding):
    """Two claims that point opposite ways disagree, though each has its evidence."""
    seen = m.Observations(
        [], claims=[m.Claim("aware", "Up", direction="increase"), m.Claim("aware", "Down", direction="decrease")]
    )

    message = finding("MND211", programme(), seen).message

    assert "increase" in message
    assert "decrease" in message


@pytest.mark.parametrize(
    ("fields", "on", "judged"),
    [
        ({}, "2010-07-31", m.Verdict.NOT_APPLICABLE),
        ({}, "2010-08-01", m.Verdict.FIRED),
        ({"period": "9999"}, "2011-02-01", m.Verdict.NOT_APPLICABLE),
        ({"outcomes": [m.Outcome("aware", horizon=0)]}, "2010-02-01", m.Verdict.FIRED),
        ({"extended_to": "2010-11"}, "2010-10-01", m.Verdict.NOT_APPLICABLE),
        ({"support_ends": "2009-06"}, "2009-12-30", m.Verdict.NOT_APPLICABLE),
        ({"support_ends": "2009-06"}, "2009-12-31", m.Verdict.FIRED),
        ({"outcomes": [m.Outcome("aware", horizon=12)]}, "2011-01-30", m.Verdict.NOT_APPLICABLE),
        ({"outcomes": [m.Outcome("aware", horizon=12)]}, "2011-02-01", m.Verdict.FIRED),
        ({}, None, m.Verdict.CANNOT_TELL),
        ({"period": None}, "2011-02-01", m.Verdict.CANNOT_TELL),
    ],
)
def test_when_an_outcome_is_to_be_seen_again(verdict, fields, on, judged):
    """An outcome is looked for once support has ended, as extended or as recorded, and its time has passed."""
    assert verdict("MND213", programme(**fields), m.Observations([]), on) is judged


def test_seen_on_the_last_day_of_support(verdict):
    """What was seen on the last day of support was not seen after it."""
    last = m.Observations([m.Observation("share", 60, "2010-01-31")])
    later = m.Observations([m.Observation("share", 60, "2010-02-01")])

    assert verdict("MND213", programme(), last, "2011-01-01") is m.Verdict.FIRED
    assert verdict("MND213", programme(), later, "2011-01-01") is m.Verdict.PASSED


def test_what_is_expected_after_support_was_not_seen_after_it(verdict):
    """A projection of a year after support, that has passed since, is no second look."""
    expected = m.Observations([m.Observation("share", 60, "2010-06", status="projected")])

    assert verdict("MND213", programme(), expected, "2011-01-01") is m.Verdict.FIRED


def test_a_sample_of_a_claim_that_is_not_made_yet(verdict):
    """What evidence a later claim will rest on is not yet asked."""
    later = claimed(made="2020", evidence=[m.Evidence("fgd", n=1, of=2)])

    assert verdict("MND212", programme(), later, "2010-01-01") is m.Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(
    "fields", [{"variance": m.Variance("Late", source="lost")}, {"verified": m.Verification("IOM", source="lost")}]
)
def test_whoever_explains_or_checks_a_figure_is_cited(finding, fields):
    """The source of a reason, or of a check, is cited like any other."""
    seen = m.Observations([m.Observation("share", 4, **fields)])

    assert finding("MND209", programme(), seen).subject == "lost"


def test_one_outcome_figure_is_enough(verdict):
    """One indicator of one outcome that is reported is an outcome reported."""
    framework = programme(outcomes=[m.Outcome("aware", indicators=[m.Indicator("share"), m.Indicator("calls")])])
    seen = m.Observations([m.Observation("shown", 3), m.Observation("share", 40)])

    assert verdict("MND201", framework, seen, "2011-01-01") is m.Verdict.PASSED


def test_the_best_of_the_evidence_is_told(finding):
    """Of an assertion and an opinion, the opinion is the best there is."""
    evidence = [m.Evidence("a", design="assertion"), m.Evidence("b", design="opinion")]

    assert "is an opinion" in finding("MND205", programme(), claimed(evidence=evidence)).message


@pytest.mark.parametrize(
    ("claim", "outcome", "judged"),
    [(True, True, m.Verdict.NOT_APPLICABLE), (False, True, m.Verdict.FIRED), (True, False, m.Verdict.FIRED)],
)
def test_what_makes_an_outcome_unplanned(verdict, claim, outcome, judged):
    """An outcome is unplanned where the plan or the claim says so."""
    framework = programme(outcomes=[m.Outcome("aware", planned=outcome)])

    assert verdict("MND207", framework, claimed(planned=claim)) is judged


def test_claims_that_contradict_each_other_are_both_cited(finding):
    """Where one claim says more and another says less, a reader is sent to both."""
    claims = [m.Claim("aware", direction=way, at=at) for way, at in (("increase", "L1"), ("decrease", "L9"))]

    gap = finding("MND211", m.Framework("f", outcomes=[m.Outcome("aware")]), m.Observations([], claims=claims))

    assert gap.cites == ("L1", "L9")


def test_the_first_claim_is_asked_about_first(verdict):
    """Where one of two claims is made already, and the other will be, whether they agree is asked now."""
    claims = [m.Claim("aware", direction="increase", made="2009"), m.Claim("aware", direction="decrease", made="2012")]
    framework = m.Framework("f", outcomes=[m.Outcome("aware")])

    assert verdict("MND211", framework, m.Observations([], claims=claims), "2008-06-01") is m.Verdict.NOT_APPLICABLE
    assert verdict("MND211", framework, m.Observations([], claims=claims), "2010-06-01") is m.Verdict.FIRED


def test_nobody_knows_when_support_ended(verdict):
    """Without a period nobody can tell whether what was seen came after it."""
    claim = m.Claim("aware", kind="sustainability")
    framework = m.Framework("f", outcomes=[m.Outcome("aware", indicators=[m.Indicator("share")])])

    seen = m.Observations([m.Observation("share", 4, "2009")], claims=[claim])

    assert verdict("MND804", framework, seen, "2012-01-01") is m.Verdict.CANNOT_TELL


def test_a_report_says_what_of_an_unplanned_outcome_is_not_there(finding):
    """Where a report says that nobody wrote down when, that is what is lacking, whatever else was not read."""
    claim = m.Claim("aware", "It changed", planned=False)
    framework = m.Framework(
        "f",
        basis="extract",
        outcomes=[m.Outcome("aware", planned=False)],
        absences=[m.Absence("claims.aware.period", at="L9")],
    )

    gap = finding("MND207", framework, m.Observations([], claims=[claim]), "2012-01-01")

    assert gap.message.endswith(": period.")
    assert gap.cites == ("L9",)


FIRED, PASSED, QUIET, NONE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)
CLAIMED = m.Framework("f", outcomes=[m.Outcome("aware")], sources=[m.Source("told", role="participant")])


def cited(*evidence, **fields):
    """Return one claim on the outcome `aware` that cites this evidence."""
    return m.Observations([], claims=[m.Claim("aware", "They know", evidence=evidence, **fields)])


@pytest.mark.parametrize(
    ("design", "expected"),
    [
        ("assertion", FIRED),
        ("opinion", FIRED),
        ("record", PASSED),
        ("observed after", PASSED),
        ("before and after", PASSED),
        ("substantiated", PASSED),
        ("comparison", PASSED),
        ("randomised", PASSED),
        (None, QUIET),
    ],
)
def test_which_designs_are_more_than_a_word(verdict, design, expected):
    """A record is more than an opinion, and an opinion is no more than somebody's word."""
    evidence = m.Evidence("mtr", design=design, independence="independent")

    assert verdict("MND205", CLAIMED, cited(evidence)) is expected


@pytest.mark.parametrize(
    ("says", "expected"), [("supports", PASSED), ("mixed", PASSED), ("contradicts", NONE), ("inconclusive", NONE)]
)
def test_which_evidence_bears_a_claim_out(verdict, says, expected):
    """What denies a claim, or leaves it open, does not bear it out, however well it was made and by whom."""
    evidence = m.Evidence("mtr", design="comparison", independence="independent", says=says)

    for code in ("MND204", "MND205"):
        assert verdict(code, CLAIMED, cited(evidence)) is expected


@pytest.mark.parametrize(
    ("independence", "expected"),
    [("self", FIRED), ("funded", FIRED), ("commissioned", PASSED), ("independent", PASSED), (None, QUIET)],
)
def test_how_far_evidence_stands(verdict, independence, expected):
    """The implementer, and whom it funds, bear out nothing; where it is not said how far one stands, nobody knows."""
    near = m.Evidence("mtr", independence="self")

    assert verdict("MND204", CLAIMED, cited(m.Evidence("mtr", independence=independence))) is expected
    assert verdict("MND204", CLAIMED, cited(near, m.Evidence("mtr", independence=independence))) is expected
    assert verdict("MND204", CLAIMED, cited(near, m.Evidence("told"))) is PASSED


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("supports", "contradicts", FIRED),
        ("supports", "supports", PASSED),
        ("contradicts", "contradicts", PASSED),
        ("supports", "mixed", NONE),
        ("contradicts", "inconclusive", NONE),
    ],
)
def test_evidence_that_points_two_ways(verdict, one, other, expected):
    """Two that point one way agree, two that point both ways do not, and one that points nowhere is no second voice."""
    evidence = m.Evidence("a", says=one), m.Evidence("b", says=other)

    assert verdict("MND211", CLAIMED, cited(*evidence)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("increase", "decrease", FIRED),
        ("increase", "increase", PASSED),
        ("increase", "maintain", PASSED),
        ("decrease", None, PASSED),
    ],
)
def test_claims_that_point_two_ways(verdict, one, other, expected):
    """A rise and a fall of one outcome cannot both be; that it stays, or that nobody says, denies neither."""
    claims = [m.Claim("aware", "x", direction=each, at=f"L{place}") for place, each in enumerate((one, other))]

    assert verdict("MND211", CLAIMED, m.Observations([], claims=claims)) is expected
    assert verdict("MND211", CLAIMED, m.Observations([], claims=claims[:1])) is NONE


@pytest.mark.parametrize(
    ("n", "of", "expected"), [(30, 40, FIRED), (40, 40, PASSED), (30, None, QUIET), (None, None, NONE), (0, 40, FIRED)]
)
def test_how_many_of_all_were_asked(verdict, n, of, expected):
    """All who were asked of all there are is everybody; some of them is a sample, and of how many has to be said."""
    assert verdict("MND212", CLAIMED, cited(m.Evidence("mtr", n=n, of=of))) is expected


@pytest.mark.parametrize("code", ["MND203", "MND204", "MND205", "MND206", "MND211", "MND212"])
@pytest.mark.parametrize(("on", "is_asked"), [("2009-12-30", False), ("2009-12-31", True)])
def test_what_is_claimed_later_is_asked_about_then(ask, code, on, is_asked):
    """A claim of 2009 may be made on its last day: until then nothing is asked of it, and from then on it is."""
    evidence = [m.Evidence(each, says=says, n=3, of=4, design="opinion", independence="self") for each, says in
        (("a", "supports"), ("b", "contradicts"))]  # fmt: skip
    made = cited(*(evidence if code != "MND203" else ()), made="2009")

    assert bool(ask(code, CLAIMED, made, on)) is is_asked


def test_every_claim_is_asked_for_its_own(ask):
    """Claims in order, of other outcomes and the same, hide none that is not."""
    programme = m.Framework("f", outcomes=[m.Outcome(code) for code in ("a", "b", "c")])
    asked = m.Evidence("mtr", n=4, of=4, design="comparison", independence="independent")
    few = m.Evidence("mtr", n=3, of=4, design="opinion", independence="self")
    claims = [
        m.Claim("a", "x", evidence=[asked], says="many", counted=m.Ratio(3, 4)),
        m.Claim("b", "x", evidence=[m.Evidence("mtr")], planned=True),
        m.Claim("b", "y", says="most"),
        m.Claim("c", "x", evidence=[asked, few]),
        m.Claim("c", "z"),
    ]
    seen = m.Observations([], claims=claims)

    assert [each.subject for each in ask("MND203", programme, seen)] == ["b", "c"]
    assert [each.subject for each in ask("MND210", programme, seen)] == ["b"]
    assert [each.subject for each in ask("MND212", programme, seen)] == ["c"]


@pytest.mark.parametrize(
    ("published", "period", "expected"),
    [
        ("2009-01-01", "2009", PASSED),
        ("2008-12-31", "2009", FIRED),
        ("2009", "2009-12-31", PASSED),
        ("2008", "2009", FIRED),
        (None, "2009", QUIET),
        ("2008", None, NONE),
    ],
)
def test_a_source_knows_of_no_change_to_come(verdict, published, period, expected):
    """What was published before a change began cannot bear it out; on the day that it began it may."""
    programme = m.Framework("f", outcomes=[m.Outcome("aware")], sources=[m.Source("mtr", published=published)])

    assert verdict("MND208", programme, cited(m.Evidence("mtr"), period=period)) is expected
