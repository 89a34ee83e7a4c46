"""What holds of reconciliation for every set of figures."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from fractions import Fraction

import attrs
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.reconciliation.said import TOLERANCE

CELLS = (None, "gender=female", "gender=male", "gender=unknown", "age=0-17", "age=18+", "age=18+, gender=female")
PERIODS = (None, "2008", "2009", "2008/2009", "2008-Q1", "2008-02/2009")
CODES = ("reached", "women", "running", "state", "share", "money")
NUMBERS = st.integers(0, 60)

PROGRAMME = m.Framework(
    "laws",
    period="2008/2009",
    outputs=[
        m.Output(
            "film",
            indicators=[
                m.Indicator("reached", unit="person", accumulation="incremental"),
                m.Indicator("women", unit="person", accumulation="incremental"),
                m.Indicator("running", unit="event", accumulation="cumulative"),
                m.Indicator("money", measure="money"),
            ],
        )
    ],
    outcomes=[
        m.Outcome(
            "aware",
            indicators=[
                m.Indicator("state", unit="person", accumulation="snapshot"),
                m.Indicator("share", unit="person", measure="percentage", accumulation="snapshot", baseline=20),
            ],
        )
    ],
    dimensions=[m.GENDER, m.age_bands(0, 18)],
    places=[m.Place("BD"), m.Place("dhaka", within="BD"), m.Place("khulna", within="BD")],
    monitoring=m.MonitoringPlan(reporters=["ngo-1", "ngo-2"]),
    relations=[
        m.Subset("women", of="reached"),
        m.Sum("state", parts=["women", "running"]),
        m.Funnel("reached", "women", left=["running"]),
        m.AtLeast("reached", "running"),
        m.Share("share", part="women", wholes=["reached", "women"]),
    ],
)


@st.composite
def figures(draw: st.DrawFn, numbers: st.SearchStrategy[object] = NUMBERS) -> m.Observation:
    """Return a figure of one of a few indicators, places, days, sources and reporters, so that many meet."""
    code = draw(st.sampled_from(CODES))
    value = draw(numbers)
    if code == "money" and isinstance(value, int):
        value = m.Money(value, draw(st.sampled_from(["USD", "BDT"])))
    return m.Observation(
        code,
        value,
        draw(st.sampled_from(PERIODS)),
        cell=draw(st.sampled_from(CELLS)),
        place=draw(st.sampled_from([None, None, "BD", "dhaka", "khulna"])),
        reporter=draw(st.sampled_from([None, None, "ngo-1", "ngo-2"])),
        source=draw(st.sampled_from([None, "report", "visit"])),
        status=draw(st.sampled_from(["reported", "reported", "revised", "preliminary", "projected"])),
        qualifier=draw(st.sampled_from(["exactly", "exactly", "exactly", "about", "over", "up to"])),
        carried_over=draw(st.sampled_from([None, None, 3])),
        at=draw(st.sampled_from([None, "L5", "L7-9"])),
    )


def exactly(figure: m.Observation) -> m.Observation:
    """Return a figure without a word before its number, or people carried over."""
    return attrs.evolve(figure, qualifier="exactly", carried_over=None)


CLAIM = m.Claim("aware", "More are aware", direction="increase", says="a trend", counted=m.Ratio(8, 19))
SEEN = st.lists(figures(), max_size=14)
COMPARING = tuple(rule for rule in RECONCILIATION_RULES if dict(rule.thresholds) == TOLERANCE)


def seen(found: list[m.Observation]) -> m.Observations:
    """Return figures with a claim beside them."""
    return m.Observations(found, claims=[CLAIM])


def told(found: m.Reconciliation) -> list[str]:
    """Return everything that is said of what disagrees, in its order."""
    return [each.explain() for each in found]


def what_fires(found: m.Reconciliation) -> Counter[tuple[str, str]]:
    """Return which rules fire on what, and how often."""
    return Counter((each.code, each.subject) for each in found)


@given(SEEN, st.randoms(use_true_random=False))
def test_order_changes_nothing(found, random):
    """In whatever order figures are handed over, the same is said in the same order."""
    shuffled = list(found)
    random.shuffle(shuffled)

    one, other = m.reconcile(PROGRAMME, seen(found)), m.reconcile(PROGRAMME, seen(shuffled))

    assert told(one) == told(other)
    assert one.verdicts.counts == other.verdicts.counts


@given(SEEN)
def test_it_is_told_by_what_was_seen(found):
    """Asked twice, the answer is the same, and neither the programme nor the figures have changed."""
    observations = seen(found)
    before = repr(observations), observations.observations

    assert told(m.reconcile(PROGRAMME, observations)) == told(m.reconcile(PROGRAMME, observations))
    assert (repr(observations), observations.observations) == before


@given(st.lists(figures().map(exactly), max_size=14), st.integers(2, 1000))
def test_scaling_changes_no_verdict(found, times):
    """Where every count is exact, so many times as many of everything disagree as before."""
    rules = [rule for rule in COMPARING if rule.code not in ("MND410", "MND411", "MND519", "MND525")]
    counts = [each for each in found if each.indicator not in ("share", "money")]
    scaled = [attrs.evolve(each, value=each.value * times) for each in counts]

    one, other = (m.reconcile(PROGRAMME, m.Observations(each), rules=rules) for each in (counts, scaled))

    assert what_fires(one) == what_fires(other)
    assert [each.difference * times for each in one] == [each.difference for each in other]


@given(SEEN, st.fractions(0, 1), st.fractions(0, 1))
def test_tolerance_never_makes_more_fire(found, one, other):
    """The more is allowed, the less disagrees."""
    strict, lenient = (
        m.reconcile(
            PROGRAMME,
            seen(found),
            rules=[attrs.evolve(rule, thresholds=TOLERANCE | {"tolerance": allowed}) for rule in COMPARING],
        )
        for allowed in sorted((one, other))
    )

    assert what_fires(lenient) <= what_fires(strict)


@given(SEEN, st.lists(figures(st.sampled_from([m.Missing.NOT_REPORTED, m.Missing.UNKNOWN])), max_size=4))
def test_a_gap_is_no_number(found, gaps):
    """A figure that is missing contradicts nothing, but a zero that the same source has in its place."""
    without, beside = m.reconcile(PROGRAMME, seen(found)), m.reconcile(PROGRAMME, seen([*found, *gaps]))

    assert {each.code for each in beside if told([each])[0] not in told(without)} <= {"MND514"}


@given(SEEN)
def test_the_difference_is_found_less_expected(found):
    """Whoever reads a discrepancy can do its sum again."""
    for each in m.reconcile(PROGRAMME, seen(found)):
        if isinstance(each.difference, int | Decimal | Fraction):
            assert each.difference == each.found - each.expected


@given(SEEN)
def test_every_figure_is_named(found):
    """Whatever rule fires, each figure that it stands on is explained with its source and line."""
    for each in m.reconcile(PROGRAMME, seen(found)):
        assert each.figures
        assert all(str(figure) in each.explain() for figure in each.figures)
        assert each.code in each.explain()


@given(SEEN)
def test_one_figure_alone_contradicts_nothing(found):
    """A figure by itself disagrees with no other: only with what it cannot be, and with what the plan says."""
    alone = {"MND507", "MND514", "MND516", "MND517", "MND522", "MND410", "MND506", "MND520", "MND511"}

    for figure in found:
        assert {each.code for each in m.reconcile(PROGRAMME, seen([figure]))} <= alone | {"MND521"}


# Fourteen figures of as many kinds, places and days can take ten seconds: what nobody prints is very much.
@given(st.lists(figures(), max_size=7), st.sampled_from([None, 2, 11, 40]))
def test_publishing_makes_nothing_disagree(found, k):
    """What is withheld from everybody contradicts nothing: what everybody sees disagree did so before."""
    observations = seen(found)

    safe = m.publish(PROGRAMME, observations, k=k)

    after = what_fires(m.reconcile(safe.programme, safe.observations))
    assert after.keys() <= what_fires(m.reconcile(PROGRAMME, observations)).keys()


@given(SEEN, st.data())
def test_withholding_makes_nothing_disagree(found, data):
    """Whichever figures are withheld, those that are left disagree no more than they did."""
    kept = data.draw(st.lists(st.booleans(), min_size=len(found), max_size=len(found)))
    fewer = [
        each if stays else attrs.evolve(each, value=m.Missing.WITHHELD, carried_over=None)
        for each, stays in zip(found, kept, strict=True)
    ]

    after = what_fires(m.reconcile(PROGRAMME, seen(fewer)))

    assert after.keys() <= what_fires(m.reconcile(PROGRAMME, seen(found))).keys()
