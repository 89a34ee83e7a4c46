"""A cohort is people who entered support together; what is not known of them is not zero."""

import pytest

from mande.dimensions.periods import Period
from mande.errors import InvalidValue, UnknownCode
from mande.observations.cohorts import Cohort, NotFollowedUp, Reason

FULL = Cohort(
    "roma-2", "Second group", entered=77, support_ends="2008-12", followed=60, lost=0,
    not_followed_up=[NotFollowedUp("declined", 4), NotFollowedUp("unsafe")], carried_over=5, indicators=["placed"],
    period="2008", project="roma", source="mtr-2009", at="L5", note="Twice.",
)  # fmt: skip


def test_a_cohort_in_full():
    """A cohort keeps how many entered, and what became of each as far as it is known."""
    assert (FULL.entered, FULL.followed, FULL.lost, FULL.carried_over) == (77, 60, 0, 5)
    assert (FULL.support_ends, FULL.period) == (Period.parse("2008-12"), Period.parse("2008"))
    assert [(missed.reason, missed.n) for missed in FULL.not_followed_up] == [
        (Reason.DECLINED, 4),
        (Reason.UNSAFE, None),
    ]
    assert repr(FULL) == "Cohort('roma-2', 77 entered)"


def test_a_cohort_by_its_code_alone():
    """Of a bare cohort nothing is known, which is not that nobody entered."""
    cohort = Cohort("roma-2", None)

    assert cohort.entered is cohort.followed is cohort.lost is cohort.carried_over is None
    assert (cohort.title, repr(cohort)) == ("", "Cohort('roma-2')")
    assert cohort != Cohort("roma-2", entered=0)
    assert repr(Cohort("roma-2", entered=0)) == "Cohort('roma-2', 0 entered)"


@pytest.mark.parametrize("field", ["entered", "followed", "lost", "carried_over"])
@pytest.mark.parametrize("number", [-1, 1.5, True, "77"])
def test_people_are_counted_in_whole_numbers(field, number):
    """Each number of a cohort is one of people."""
    with pytest.raises(InvalidValue) as refusal:
        Cohort("roma-2", **{field: number})

    assert str(refusal.value) == f"Cohort 'roma-2', {field}: {number!r} is not a number of people."


@pytest.mark.parametrize(
    ("build", "kind", "message"),
    [
        (lambda: Cohort("a/b"), InvalidValue, "The code of a cohort cannot be used: 'a/b' has a slash"),
        (
            lambda: Cohort("x", not_followed_up=["declined"]),
            InvalidValue,
            "'declined' (str) is not what Cohort('x').not_followed_up[0] holds. Write NotFollowedUp(...).",
        ),
        (
            lambda: NotFollowedUp("moved"),
            UnknownCode,
            "No reason is called 'moved'. There are: unsafe, declined, untraceable.",
        ),
        (
            lambda: NotFollowedUp("declined", -4),
            InvalidValue,
            "Not followed up (declined): -4 is not a number of people.",
        ),
    ],
)
def test_what_a_cohort_cannot_say(build, kind, message):
    """A reason out of no list, or fewer than nobody, is refused and shown."""
    with pytest.raises(kind) as refusal:
        build()

    assert str(refusal.value).startswith(message)


def test_cohorts_hold_still(holds_still):
    """Cohorts, and the reasons for not following people up, are plain values."""
    holds_still(FULL)
    holds_still(NotFollowedUp("unsafe", 3, note={"en": "Traffickers are near"}))
    assert repr(NotFollowedUp("declined", 4)) == "NotFollowedUp(declined, 4)"
    assert repr(NotFollowedUp("declined")) == "NotFollowedUp(declined)"
