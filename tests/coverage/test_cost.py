"""Rules on cost, need and what lasts where they are easily wrong."""

from __future__ import annotations

import pytest

import mande as m

PERIOD = "2007-02/2010-01"
FIRED, PASSED, CANNOT_TELL, NOT_APPLICABLE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)
GRANT = m.Input("grant", amount=m.Money(9, "USD"), kind="funds")
ASSET = m.Input("asset", amount=m.Money(300, "USD"), per="person", kind="grant")
DONATED = m.Input("norad", amount=m.Money(9, "USD"), kind="grant")
WITHHELD = m.Input("grant", amount=m.Missing.WITHHELD, kind="funds")
VALUE = m.Observations([m.Observation("share", 40, "2009")])
NOTHING = m.Observations([])
COUNTRY = m.Place("NG", served=True)


def programme(*inputs, **fields):
    """Return a programme with one outcome that `share` measures, and these inputs."""
    outcomes = [m.Outcome("aware", indicators=[m.Indicator("share")])]
    return m.Framework("f", **{"period": PERIOD, "inputs": inputs, "outcomes": outcomes, **fields})


def extract(*inputs, absent=(), **fields):
    """Return such a programme as somebody read it in a report that says that this is absent."""
    return programme(*inputs, basis="extract", absences=[m.Absence(path, at="L981-982") for path in absent], **fields)


def lasting(**fields):
    """Return a claim that an outcome lasts."""
    return m.Observations([], claims=[m.Claim("aware", "It lasts", kind="sustainability", **fields)])


def funds(*periods):
    """Return one input of money for each of these periods."""
    return [m.Input(f"grant-{place}", kind="funds", period=period) for place, period in enumerate(periods)]


def edo(**fields):
    """Return Edo, with ten cases."""
    return m.Place("edo", cases=10, **fields)


ASKED = {"evidence": [m.Evidence("visits", design="opinion")]}
SAID = {"evidence": [m.Evidence("report", design="assertion")]}
B = m.Place("b", within="BD", cases=5)
SPENT = m.Observations([m.Observation("car", m.Money(5, "USD"), "2009")])
CASES = [
    ("an outcome without its cost", "MND801", FIRED, programme(), VALUE),
    ("what each person is given is not what the programme cost", "MND801", FIRED, programme(ASSET), VALUE),
    ("money spent is a cost, without an outcome", "MND801", FIRED, programme(m.Input("car")), SPENT),
    ("the cost is known and withheld", "MND801", CANNOT_TELL, programme(WITHHELD), VALUE),
    ("a baseline is no outcome", "MND801", FIRED, programme(GRANT), NOTHING),
    ("the report has no outcome, and does not say so", "MND801", CANNOT_TELL, extract(GRANT), NOTHING),
    ("the report says that cost cannot be told", "MND801", FIRED, extract(GRANT, absent=["outcomes.cost"]), NOTHING),
    (
        "both halves are written, whatever the report says",
        "MND801",
        PASSED,
        extract(GRANT, absent=["outcomes.cost"]),
        VALUE,
    ),
    (
        "the report says that cost cannot be told, and gives neither half",
        *("MND801", FIRED, extract(absent=["outcomes.cost"]), NOTHING),
    ),
    (
        "a figure from before the programme is no outcome of it",
        *("MND801", FIRED, programme(GRANT), m.Observations([m.Observation("share", 40, "2005")])),
    ),
    ("a donor's grant is money for the programme", "MND801", PASSED, programme(DONATED), VALUE),
    ("a donor's grant has overhead in it, or not", "MND802", FIRED, programme(DONATED), None),
    ("what each person is given is no overhead", "MND802", NOT_APPLICABLE, programme(ASSET), None),
    ("a donor's grant is funding", "MND803", PASSED, programme(DONATED), None),
    ("what each person is given is no funding", "MND803", FIRED, programme(ASSET), None),
    (
        "rooms in kind that are worth money are no funding",
        *("MND803", FIRED, programme(m.Input("rooms", amount=m.Money(9, "USD"), kind="in kind")), None),
    ),
    ("money is funding, of whatever kind", "MND803", PASSED, programme(m.Input("x", amount=m.Money(9, "USD"))), None),
    ("a car in kind is no funding", "MND803", FIRED, programme(m.Input("car", kind="in kind")), None),
    (
        "some inputs were read, so that funding may be among the others",
        "MND803",
        CANNOT_TELL,
        extract(m.Input("car", kind="in kind"), absent=["inputs"]),
        None,
    ),
    ("the report says that it names no input", "MND803", FIRED, extract(absent=["inputs"]), None),
    ("a claim that is made later", "MND804", NOT_APPLICABLE, programme(), lasting(made="2012")),
    (
        "the day of what was seen is known to the year",
        "MND804",
        CANNOT_TELL,
        programme(),
        lasting(period="2007-02/2010", **ASKED),
    ),
    ("villagers were asked after support", "MND804", PASSED, programme(), lasting(period="2010-08", **ASKED)),
    ("that it will last is not seen by saying so", "MND804", FIRED, programme(), lasting(period="2010-08")),
    ("nor by citing who says so", "MND804", FIRED, programme(), lasting(period="2010-08", **SAID)),
    (
        "what was claimed while support went on was not seen after it",
        *("MND804", FIRED, programme(), lasting(period="2010-08", made="2009-12", **ASKED)),
    ),
    (
        "what is claimed next year has not been claimed yet",
        *("MND804", FIRED, programme()),
        m.Observations(
            [],
            claims=[
                m.Claim("aware", "It will last", kind="sustainability", made="2009"),
                m.Claim("aware", "It lasted", period="2010-08", made="2011", **ASKED),
            ],
        ),
    ),
    ("nothing was handed over, so that nobody knows what is claimed", "MND804", CANNOT_TELL, programme(), None),
    (
        "a figure without a day may be later than support",
        *("MND804", CANNOT_TELL, programme()),
        m.Observations([m.Observation("share", 40)], claims=lasting().claims),
    ),
    (
        "the report says that nobody looked later, so that its undated figure is no later",
        *("MND804", FIRED, extract(absent=["outcomes.aware.actuals.after"])),
        m.Observations([m.Observation("share", 40)], claims=lasting().claims),
    ),
    (
        "nobody could be asked, and they are counted",
        "MND804",
        PASSED,
        programme(),
        lasting(not_followed_up=[m.NotFollowedUp("unsafe", 4)]),
    ),
    (
        "the report says that nobody looked later",
        "MND804",
        FIRED,
        extract(absent=["outcomes.aware.actuals.after"]),
        lasting(),
    ),
    (
        "how many are in need is not known",
        "MND805",
        CANNOT_TELL,
        programme(needs=[m.Need("victims", covered=m.Ratio(36, "unknown"))]),
        None,
    ),
    ("the programme works in the whole country", "MND806", PASSED, programme(places=[COUNTRY, edo(within="NG")]), None),
    (
        "the programme works in a part of the state",
        "MND806",
        PASSED,
        programme(places=[edo(), m.Place("benin", within="edo", served=True)]),
        None,
    ),
    (
        "cases of a state are not added to those of its towns",
        "MND806",
        FIRED,
        programme(places=[edo(), m.Place("benin", within="edo", cases=7), m.Place("kano", served=True, cases=1)]),
        None,
    ),
    (
        "the programme works in the country, but not in the state",
        *("MND806", FIRED, programme(places=[COUNTRY, edo(within="NG", served=False)]), None),
    ),
    (
        "most cases of the country come from states that nobody counts",
        "MND806",
        FIRED,
        programme(places=[m.Place("BD", cases=1000), m.Place("a", within="BD", cases=10, served=True), B]),
        None,
    ),
    (
        "the rest of the country may be served, in a report",
        "MND806",
        CANNOT_TELL,
        extract(places=[m.Place("BD", cases=1000), m.Place("a", within="BD", cases=10, served=True), B]),
        None,
    ),
    (
        "the programme works in the rest of the country",
        *("MND806", PASSED, programme(places=[m.Place("BD", cases=1000, served=True), B]), None),
    ),
    (
        "a part that counts no cases of its own is in the rest of the country",
        *("MND806", PASSED),
        programme(places=[m.Place("BD", cases=1000), m.Place("c", within="BD", served=True), B]),
        None,
    ),
    (
        "the report may leave out where else it works",
        "MND806",
        CANNOT_TELL,
        extract(places=[edo(), m.Place("kano", served=True)]),
        None,
    ),
    (
        "the report says that it does not work there",
        "MND806",
        FIRED,
        extract(places=[edo(served=False), m.Place("kano", served=True)]),
        None,
    ),
    (
        "one fund outlasts the gap of two others",
        "MND807",
        PASSED,
        programme(*funds("2007", "2009", "2007/2008-06", "2008-05/2008-12")),
        None,
    ),
    (
        "a fund that ends at some time of 2009 may leave a gap",
        *("MND807", CANNOT_TELL, programme(*funds("2007-02/2009", "2010")), None),
    ),
    (
        "a fund that ends at some time of 2008 leaves a gap of a year",
        *("MND807", FIRED, programme(*funds("2007-02/2008", "2010")), None),
    ),
    (
        "a report that gives no period of its funds says nothing of a gap",
        *("MND807", CANNOT_TELL, extract(*funds("2007", "2009"), absent=["inputs.period"]), None),
    ),
    ("what each person is given is no second fund", "MND807", NOT_APPLICABLE, programme(GRANT, ASSET), None),
    ("a report may leave out a fund", "MND807", CANNOT_TELL, extract(*funds("2007", "2009")), None),
    (
        "a report that says that money was lacking",
        "MND807",
        FIRED,
        extract(*funds("2007", "2009"), absent=["inputs.funding"]),
        None,
    ),
]


@pytest.mark.parametrize(("belief", "code", "expected", "framework", "seen"), CASES, ids=[case[0] for case in CASES])
def test_what_is_easily_wrong(verdict, belief, code, expected, framework, seen):
    """Each of these programmes gets the answer that the design gives."""
    assert verdict(code, framework, seen, "2010-10-01") is expected, belief


def test_a_plan_signed_yesterday(ask):
    """What an outcome cost, what lasts, and how much of a need is covered is not asked of a plan signed yesterday."""
    signed = programme(GRANT, needs=[m.Need("districts", covered=m.Ratio(22, 64))])

    for code in ("MND801", "MND804", "MND805"):
        assert not ask(code, signed, lasting(), "2007-02-02"), code


def test_where_cases_come_from(finding):
    """Cases of a country that none of its states accounts for come from the rest of it."""
    a, c = m.Place("a", within="BD", cases=10, served=True), m.Place("c", within="b", cases=2)
    gap = finding("MND806", programme(places=[m.Place("BD", "Bangladesh", cases=1000), a, B, c]))

    assert gap.message == (
        "f works in a; 990 of 1000 known cases come from elsewhere: the rest of Bangladesh, the rest of b and c."
    )


def test_money_is_one_thing_to_all_rules(ask):
    """What counts as funding for one rule does for every other: a donor's grant, and not what is given out."""
    budget = m.MonitoringPlan(budget=m.Money(3, "USD"))

    assert [gap.message for gap in ask("MND711", programme(DONATED, ASSET, monitoring=budget))] == [
        "Monitoring costs 3 USD, 33.3% of the funds recorded (9 USD)."
    ]


def test_a_gap_is_told_once_it_has_begun(finding, verdict):
    """A gap is named from its first day on, and a later one once it has begun."""
    gaps = programme(*funds("2007", "2009-01/2009-06", "2010"))

    assert verdict("MND807", gaps, on="2007-12-31") is NOT_APPLICABLE
    assert finding("MND807", gaps, on="2008-01-01").message == "Nothing funds f from 2008-01-01 to 2008-12-31."
    assert finding("MND807", gaps, on="2009-07-01").message.endswith("and from 2009-07-01 to 2009-12-31.")


def test_what_a_need_says():
    """A need is named, keeps how much of it is covered, and takes no bare number."""
    assert repr(m.Need("districts", covered=m.Ratio(22, 64))) == "Need('districts', 22/64)"
    assert repr(m.Need("districts")) == "Need('districts')"
    with pytest.raises(m.InvalidValue, match="Write Ratio"):
        m.Need("districts", covered=22)
    with pytest.raises(m.InvalidValue, match="The code of a need cannot be used"):
        m.Need("")
    with pytest.raises(m.FrameworkError, match="2 needs are called 'x'"):
        programme(needs=[m.Need("x"), m.Need("x")])


@pytest.mark.parametrize("fields", [{"cases": -1}, {"cases": True}, {"served": "yes"}])
def test_what_a_place_cannot_say(fields):
    """A place has a whole number of cases, and is served or not."""
    with pytest.raises(m.InvalidValue):
        m.Place("edo", **fields)


def test_places_are_named_as_people_name_them(finding):
    """A place is called by its title, and by its code where it has none."""
    gap = finding("MND806", programme(places=[edo(), m.Place("kano", "Kano State", served=True, cases=1)]))

    assert gap.message == "f works in Kano State; 10 of 11 known cases come from elsewhere: edo."


def test_what_lasts_cannot_be_asked_before_support_ends(verdict):
    """Where nothing was handed over, what lasts is not due while support goes on, and then cannot be told."""
    framework = programme(support_ends="2010-12")

    assert verdict("MND804", framework, None, "2010-12-30") is NOT_APPLICABLE
    assert verdict("MND804", framework, None, "2011-01-02") is CANNOT_TELL


def test_one_place_that_is_not_recorded_leaves_it_open(verdict):
    """Where a report says of one place that it is not served, and nothing of another, the other may be."""
    places = [edo(served=False), m.Place("kano", served=True, cases=1), m.Place("oyo", cases=9)]

    assert verdict("MND806", extract(places=places)) is CANNOT_TELL
    assert verdict("MND806", programme(places=places)) is FIRED


def test_a_need_is_cited_where_it_is_read(finding):
    """Who is told how little of a need is covered is sent to the line that says so."""
    gap = finding("MND805", programme(needs=[m.Need("victims", covered=m.Ratio(36, 100), at="L7")]), None, "2011-01-01")

    assert (gap.subject, gap.cites) == ("victims", ("L7",))


def test_a_short_fund_within_a_long_one(verdict):
    """A fund of one year within another of three ends none of its years."""
    funded = programme(*funds("2007/2009", "2008", "2010"))

    assert verdict("MND807", funded, on="2011-01-01") is PASSED


@pytest.mark.parametrize(
    ("covered", "expected"),
    [
        (m.Ratio(63, 64), FIRED),
        (m.Ratio(64, 64), PASSED),
        (m.Ratio(65, 64), PASSED),
        (m.Ratio(0, 64), FIRED),
        (m.Ratio(m.Missing.UNKNOWN, 64), CANNOT_TELL),
        (m.Ratio(0, 0), CANNOT_TELL),
    ],
)
def test_how_much_of_a_need_is_covered(verdict, covered, expected):
    """All of a need is all, one less is not; of how many that is has to be known."""
    framework = programme(needs=[m.Need("districts", covered=covered)])

    assert verdict("MND805", framework, None, "2012-01-01") is expected


@pytest.mark.parametrize(
    ("here", "elsewhere", "expected"),
    [(10, 10, PASSED), (10, 11, FIRED), (10, 0, PASSED), (0, 10, FIRED), (0, 0, NOT_APPLICABLE)],
)
def test_half_of_the_cases_is_enough(verdict, here, elsewhere, expected):
    """A programme works where cases come from where it serves at least half of them."""
    places = [m.Place("a", cases=here, served=True), m.Place("b", cases=elsewhere, served=False)]

    assert verdict("MND806", programme(places=places)) is expected


def test_cases_from_elsewhere_are_told_from_the_most_to_the_fewest(finding):
    """The places that are missed are named with most cases first, by their titles, and the rest of one as a rest."""
    places = [
        m.Place("a", "Here", cases=1, served=True),
        m.Place("b", "Few", cases=2, served=False),
        m.Place("c", "Many", cases=30, served=False),
        m.Place("d", "Some", cases=9, served=False, within="c"),
    ]

    message = finding("MND806", programme(places=places)).message

    assert "works in Here; 32 of 33 known cases come from elsewhere: the rest of Many, Some and Few" in message


@pytest.mark.parametrize(
    ("first", "second", "on", "expected"),
    [
        ("2008", "2009", "2012-01-01", PASSED),
        ("2008-01-01/2008-12-30", "2009", "2012-01-01", FIRED),
        ("2008-01-01/2008-12-30", "2009", "2008-12-31", FIRED),
        ("2008-01-01/2008-12-30", "2009", "2008-12-30", NOT_APPLICABLE),
        ("2008", "2008-06/2009", "2012-01-01", PASSED),
        ("2007-02/2008", "2009", "2012-01-01", CANNOT_TELL),
        ("2007-02/2008", "2010", "2012-01-01", FIRED),
    ],
)
def test_a_day_between_two_funds(verdict, first, second, on, expected):
    """One day that no fund is for is a gap from that day on; an end somewhere in a year may leave one, or none."""
    framework = programme(*funds(first, second), period="2007/2010")

    assert verdict("MND807", framework, None, on) is expected


def test_a_gap_is_told_by_its_days(finding):
    """Each gap is told from its first day to its last, however the funds are listed."""
    framework = programme(*funds("2010-03", "2008", "2009-02-02/2010-01"), period="2007/2010")

    assert "from 2009-01-01 to 2009-02-01 and from 2010-02-01 to 2010-02-28" in (
        finding("MND807", framework, None, "2012-01-01").message
    )
