"""Whether majorities are ones, and approximate numbers stay approximate."""

from __future__ import annotations

import pytest

import mande as m

AWARE = m.Framework("office", outcomes=[m.Outcome("aware", indicators=[m.Indicator("items", unit="item")])])


@pytest.mark.parametrize(
    "words", ["the majority", "a MAJORITY of respondents", "most", "Most of them", "more than half", "over half of all"]
)
def test_words_that_mean_more_than_half(verdict, words):
    """Each word that means more than half is held to the number behind it."""
    for counted, expected in ((m.Ratio(8, 19), "fired"), (m.Ratio(10, 20), "fired"), (m.Ratio(11, 20), "passed")):
        assert verdict("MND511", AWARE, claims=[m.Claim("aware", says=words, counted=counted)]) == expected


@pytest.mark.parametrize("words", ["at most a third", "the largest group", "almost all", "foremost", "minority"])
def test_words_that_do_not(verdict, words):
    """Other words mean something else."""
    claim = m.Claim("aware", says=words, counted=m.Ratio(8, 19))

    assert verdict("MND511", AWARE, claims=[claim]) is m.Verdict.NOT_APPLICABLE


def test_half_a_number_tells_nothing(verdict):
    """Where the whole is not known, nobody can tell whether it is a majority."""
    claim = m.Claim("aware", says="most", counted=m.Ratio(8, m.Missing.UNKNOWN))

    assert verdict("MND511", AWARE, claims=[claim]) is m.Verdict.CANNOT_TELL


def test_prose_is_never_read(verdict):
    """What a claim's text says is a person's prose: only the word entered beside it is asked about."""
    claim = m.Claim("aware", "The majority know", counted=m.Ratio(8, 19), note="most")

    assert verdict("MND511", AWARE, claims=[claim]) is m.Verdict.NOT_APPLICABLE


def seen(value: object, qualifier: str = "exactly", period: str = "2009") -> m.Observation:
    """Return a figure of 2009."""
    return m.Observation("items", value, period, qualifier=qualifier)


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([seen(150_000, "about"), seen(150_000)], m.Verdict.FIRED),
        ([seen(40, "over"), seen(40)], m.Verdict.FIRED),
        ([seen(40, "over"), seen(41)], m.Verdict.PASSED),
        ([seen(40, "over"), seen(40, "over")], m.Verdict.PASSED),
        ([seen(40), seen(40)], m.Verdict.NOT_APPLICABLE),
        ([seen(40, "over"), seen(40, period="2010")], m.Verdict.PASSED),
        ([seen("many", "about"), seen("many")], m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_word_stays_with_its_number(verdict, figures, expected):
    """One number of one thing keeps its word wherever it stands."""
    assert verdict("MND512", AWARE, *figures) is expected
