"""Whether targets were reached, kept pace with, called what they are, and explained where they were missed."""

from __future__ import annotations

import pytest

import mande as m

FIRED, PASSED, QUIET, NONE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)


def plan(*targets: m.Target, basis: str = "plan", period: str | None = "2009", **fields: object) -> m.Framework:
    """Return a plan of one output with one indicator that has these targets."""
    held = m.Indicator("i", **{"accumulation": "cumulative", "targets": targets, **fields})
    return m.Framework("f", basis=basis, period=period, outputs=[m.Output("o", indicators=[held])])


def seen(value: object, period: str | None = "2009", **fields: object) -> m.Observations:
    """Return one figure."""
    return m.Observations([m.Observation("i", value, period, **fields)])


TARGET = m.Target(100, "2009", at="L1")
AFTER = "2010-06-30"


@pytest.mark.parametrize(
    ("target", "figure", "on", "expected"),
    [
        (TARGET, seen(100), "2009-12-31", PASSED),
        (TARGET, seen(99), "2009-12-31", FIRED),
        (TARGET, seen(99), "2009-12-30", NONE),
        (TARGET, seen(99), None, QUIET),
        (TARGET, None, AFTER, QUIET),
        (TARGET, seen(m.Missing.NOT_REPORTED), AFTER, NONE),
        (TARGET, seen(m.Missing.WITHHELD), AFTER, QUIET),
        (TARGET, seen(99, qualifier="at least"), AFTER, NONE),
        (TARGET, seen(100, qualifier="at least"), AFTER, PASSED),
        (TARGET, seen("many"), AFTER, QUIET),
        (m.Target(100, "2009", kind="ceiling"), seen(99), AFTER, NONE),
        (m.Target(100), seen(99), AFTER, FIRED),
    ],
)
def test_whether_a_target_was_reached(verdict, target, figure, on, expected) -> None:
    """From the day that a target is due on it was reached or missed, where its kind and its figure leave no doubt."""
    assert verdict("MND310", plan(target), figure, on) is expected


def test_a_target_that_never_was_due(verdict) -> None:
    """Without a target there is nothing to reach, and without any period nobody can say that it was missed."""
    assert verdict("MND310", plan(), seen(99), AFTER) is NONE
    assert verdict("MND310", plan(m.Target(100), period=None), seen(99), AFTER) is QUIET


@pytest.mark.parametrize(("period", "expected"), [("2009-06", QUIET), ("2009", FIRED), ("2009-12-31", FIRED)])
def test_what_came_after_the_last_figure_of_an_extract(verdict, period, expected) -> None:
    """Who reads another's report that ends in June cannot say that a target for the year was missed."""
    assert verdict("MND310", plan(TARGET, basis="extract"), seen(99, period), AFTER) is expected
    assert verdict("MND310", plan(TARGET), seen(99, period), AFTER) is FIRED


def test_what_is_told_of_a_missed_target(finding) -> None:
    """The figure beside the target, the share of the way, by when it was due, and where both are read."""
    found = finding("MND310", plan(TARGET), seen(40, at="L2"), AFTER)
    step = finding("MND310", plan(m.Target(True, "2009"), measure="yes_no", accumulation=None), seen(False), AFTER)

    assert "40 against 100 (40.0%)" in found.message
    assert "2009-12-31" in found.message
    assert found.cites == ("L1", "L2")
    assert "no against yes" in step.message
    assert "%" not in step.message


@pytest.mark.parametrize(
    ("value", "period", "on", "expected"),
    [
        (50, "2009-06", "2009-06-30", PASSED),
        (40, "2009-06", "2009-06-30", PASSED),
        (39, "2009-06", "2009-06-30", FIRED),
        (0, "2009-06", "2009-06-30", FIRED),
        (50, "2009-06", None, QUIET),
        (50, "2009-06", "2009-12-31", NONE),
        (m.Missing.NOT_REPORTED, "2009-06", "2009-06-30", QUIET),
        (m.Missing.WITHHELD, "2009-06", "2009-06-30", QUIET),
        (0, "2009-08", "2009-06-30", NONE),
    ],
)
def test_whether_a_target_is_kept_pace_with(verdict, value, period, on, expected) -> None:
    """Half of the year gone, at least 40 of 100 keep pace, a tenth of all being let pass; afterwards nobody asks."""
    assert verdict("MND311", plan(TARGET), seen(value, period), on) is expected
    assert verdict("MND311", plan(TARGET), None, "2009-06-30") is QUIET


@pytest.mark.parametrize(
    ("value", "word", "expected"),
    [
        (39, "at least", QUIET),
        (39, "over", QUIET),
        (39, "up to", FIRED),
        (39, "about", FIRED),
        (40, "at least", PASSED),
        (40, "up to", QUIET),
        (40, "about", PASSED),
    ],
)
def test_a_bound_keeps_pace_only_where_all_that_it_may_be_does(verdict, value, word, expected) -> None:
    """At least 39 of 100 may be 50, and up to 40 may be 30: nobody can tell whether either keeps pace."""
    figure = m.Observations([m.Observation("i", value, "2009-06", qualifier=word)])

    assert verdict("MND311", plan(TARGET), figure, "2009-06-30") is expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (m.Target(100, "2009", kind="ceiling"), NONE),
        (m.Target(100, "2009", qualifier="up to"), NONE),
        (m.Target(100, "2009", qualifier="up to", kind="at least"), FIRED),
        (m.Target(100, "2009", kind="about"), FIRED),
    ],
)
def test_a_ceiling_is_nothing_to_keep_up_with(verdict, target, expected) -> None:
    """Who has had five complaints of at most 100 by the middle of the year is behind with nothing."""
    assert verdict("MND311", plan(target), seen(5, "2009-06"), "2009-06-30") is expected


@pytest.mark.parametrize(
    ("word", "value", "expected"),
    [
        ("at least", 100, QUIET),
        ("at least", 116, FIRED),
        ("exactly", 100, NONE),
        ("exactly", 116, FIRED),
    ],
)
def test_how_far_a_bound_exceeds(verdict, word, value, expected) -> None:
    """At least 100 of 100 may be far more, and nobody can tell whether a reason is owed; at least 116 is far more."""
    assert verdict("MND318", plan(TARGET), seen(value, qualifier=word), AFTER) is expected


def test_time_in_an_extended_period(verdict) -> None:
    """Of a programme that runs longer than was planned, the longer time is what its targets are held to."""
    held = m.Indicator("i", accumulation="cumulative", targets=[m.Target(100, "2008")])
    outputs = [m.Output("o", indicators=[held])]
    short = m.Framework("f", period="2008", outputs=outputs)
    longer = m.Framework("f", period="2008", extended_to="2009-12-31", outputs=outputs)

    assert verdict("MND311", longer, seen(45, "2008"), "2009-01-31") is PASSED
    assert verdict("MND311", short, seen(45, "2008-09"), "2008-09-30") is FIRED


@pytest.mark.parametrize(
    ("value", "said", "expected"),
    [
        (100, "met", PASSED),
        (99, "not met", PASSED),
        (99, "met", FIRED),
        (100, "not met", FIRED),
        (100, None, NONE),
    ],
)
def test_what_somebody_called_it(verdict, value, said, expected) -> None:
    """Who calls a target met that was missed, or missed that was met, contradicts the numbers."""
    assert verdict("MND314", plan(TARGET), seen(value, stated_as=said), AFTER) is expected


def test_two_who_call_it_by_two_names(finding) -> None:
    """Where one says met and another not, one of them is wrong, and both words are told."""
    both = m.Observations(
        [
            m.Observation("i", 100, "2009", source=each, stated_as=word)
            for each, word in (("a", "met"), ("b", "not met"))
        ]
    )

    assert "met and not met" in finding("MND314", plan(TARGET), both, AFTER).message


@pytest.mark.parametrize(
    ("value", "variance", "expected"),
    [
        (99, None, FIRED),
        (99, m.Variance("The road was closed"), PASSED),
        (100, None, NONE),
        (115, None, NONE),
        (116, None, FIRED),
        (1000, None, FIRED),
        (1000, m.Variance("A second school joined"), PASSED),
    ],
)
def test_whether_it_is_explained(verdict, value, variance, expected) -> None:
    """What was missed, or exceeded by far, is to be explained; what was reached is not."""
    assert verdict("MND318", plan(TARGET), seen(value, variance=variance), AFTER) is expected


@pytest.mark.parametrize("code", ["MND310", "MND314", "MND318"])
def test_every_target_is_asked_about(ask, code) -> None:
    """An indicator without a target, and one without words or figures, hide none of those after them."""
    held = [
        m.Indicator("none"),
        m.Indicator("empty", accumulation="cumulative", targets=[TARGET]),
        *(m.Indicator(code, accumulation="cumulative", targets=[TARGET]) for code in ("a", "b")),
    ]
    programme = m.Framework("f", period="2009", outputs=[m.Output("o", indicators=held)])
    figures = m.Observations([m.Observation(code, 40, "2009", stated_as="met") for code in ("none", "a", "b")])

    assert [each.subject for each in ask(code, programme, figures, AFTER)] == ["a", "b"]


def test_a_target_without_a_period_has_no_pace(ask) -> None:
    """Half of a target that has no period may be much or little: the reason is told of its indicator."""
    (judged,) = ask("MND311", plan(m.Target(100), period=None), seen(50), AFTER).verdicts.judgements()

    assert (judged[1].verdict, judged[1].subject, judged[1].why) == (QUIET, "i", "the target has no period")
