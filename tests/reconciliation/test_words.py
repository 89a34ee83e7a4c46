"""Whether majorities are ones, and approximate numbers stay approximate."""

from __future__ import annotations

from decimal import Decimal

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


BY_FORM = m.Framework(
    "office",
    dimensions=[m.Dimension("form", "", ["labour", "sexual", "begging"])],
    outputs=[m.Output("work", indicators=[m.Indicator("helped", unit="person")])],
)


def helped(value: object, cell: str | None = None, **fields: object) -> m.Observation:
    """Return how many were helped in 2009."""
    return m.Observation("helped", value, "2009", cell=cell, **fields)


def test_a_majority_of_a_breakdown(fires):
    """Eight of nineteen are called the majority: the word, the two figures with their lines and the share are told."""
    total = helped(19, source="final", at="L3596")

    found = fires("MND511", BY_FORM, total, helped(8, "form=labour", says="The majority", source="final", at="L3598"))

    assert found.message == (
        "'The majority' is said of helped (2009, form=labour): 8 of 19 (final, L3598, L3596) is 42.1%, no majority."
    )
    assert (found.found, found.arithmetic, found.cites) == (8, "8 / 19 = 42.1%", ("L3596", "L3598"))


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([helped(19), helped(5, "form=sexual", says="around one fourth")], m.Verdict.NOT_APPLICABLE),
        ([helped(19), helped(10, "form=sexual", says="the majority")], m.Verdict.PASSED),
        ([helped(20), helped(10, "form=sexual", says="the majority")], m.Verdict.FIRED),
        ([helped(19), helped(8, "form=sexual")], m.Verdict.NOT_APPLICABLE),
        ([helped(8, "form=sexual", says="the majority")], m.Verdict.CANNOT_TELL),
        ([helped(8, says="the majority")], m.Verdict.CANNOT_TELL),
        ([helped(19), helped("some", "form=sexual", says="the majority")], m.Verdict.CANNOT_TELL),
        ([helped(19), helped(9, "form=sexual", says="the majority", qualifier="about")], m.Verdict.CANNOT_TELL),
        ([helped(15), helped(19, source="b"), helped(8, "form=sexual", says="most", source="c")], m.Verdict.FIRED),
    ],
)
def test_a_word_beside_a_figure(verdict, figures, expected):
    """The word is held against the share of the total, where it is known well enough; other words are left alone."""
    assert verdict("MND511", BY_FORM, *figures) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(49, "fired"), (50, "cannot tell"), (51, "passed"), (m.Ratio(8, 19), "fired"), (m.Ratio(10, 19), "passed")],
)
def test_a_majority_in_percent(verdict, value, expected):
    """A percentage is a share as it stands; 50 printed may be 50.4."""
    programme = m.Framework("office", context=[m.Indicator("items", unit="person", measure="percentage")])

    assert verdict("MND511", programme, m.Observation("items", value, "2009", says="most")) == expected


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


def test_only_what_was_approximate_is_asked_about(ask):
    """Where one source has about 40 and another has 50, there is one approximation, and it stayed one."""
    seen = [
        m.Observation("items", 40, "2009", qualifier="about", source="a"),
        m.Observation("items", 50, "2009", source="b"),
    ]

    assert ask("MND512", AWARE, *seen).verdicts.count("passed") == 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0.4", "fired"), ("0.5", "cannot tell"), ("0.6", "passed"), (m.Ratio(1, 2), "fired"), (m.Ratio(2, 3), "passed")],
)
def test_a_majority_as_a_ratio(verdict, value, expected):
    """Of a ratio half is a half and not fifty; a printed one may be a little more, and one of two is exactly it."""
    programme = m.Framework("office", context=[m.Indicator("items", unit="person", measure="ratio")])
    share = Decimal(value) if isinstance(value, str) else value

    assert verdict("MND511", programme, m.Observation("items", share, "2009", says="most")) == expected


def test_a_majority_of_each_wider_group(ask):
    """Of a crossed cell the word is held against each group that holds it: most of the women, and not of the young."""
    programme = m.Framework(
        "office",
        dimensions=[m.GENDER, m.age_bands(0, 18)],
        outputs=[m.Output("work", indicators=[m.Indicator("helped", unit="person")])],
    )
    figures = [
        helped(30, "gender=female"),
        helped(50, "age=0-17"),
        helped(20, "gender=female, age=0-17", says="most"),
    ]

    found = ask("MND511", programme, *figures)

    assert [each.arithmetic for each in found] == ["20 / 50 = 40.0%"]
    assert found.verdicts.count("passed") == 1


def test_means_have_no_majority(verdict):
    """An average beside that of everybody is no part of it, whatever word stands beside it."""
    programme = m.Framework(
        "office",
        dimensions=BY_FORM.dimensions,
        outputs=[m.Output("work", indicators=[m.Indicator("helped", unit="person", statistic="mean")])],
    )

    assert verdict("MND511", programme, helped(19), helped(8, "form=labour", says="most")) is m.Verdict.CANNOT_TELL


def test_every_claim_and_figure_is_asked_about(ask):
    """Words that mean no majority, and ones without a number, hide none that is wrong, in the order of the codes."""
    programme = m.Framework("office", outcomes=[m.Outcome("b"), m.Outcome("a")])
    claims = [
        m.Claim("b", says="some", counted=m.Ratio(1, 9)),
        m.Claim("b", says="most"),
        m.Claim("b", says="most", counted=m.Ratio(1, 9), source="mtr", at="L1"),
        m.Claim("a", says="the majority", counted=m.Ratio(8, 19)),
    ]

    found = ask("MND511", programme, claims=claims)

    assert [(each.subject, each.arithmetic) for each in found] == [("a", "8 / 19 = 42.1%"), ("b", "1 / 9 = 11.1%")]
    assert [str(each) for each in found[1].figures] == ["'most' (mtr, L1)", "1 of 9 (mtr, L1)"]


def test_each_number_is_asked_about_by_itself(ask):
    """One number that kept its word hides none that lost it, whichever comes first; words and blanks are no numbers."""
    figures = [
        seen("many", "about"),
        seen(m.Missing.UNKNOWN, "about"),
        seen(40, "about"),
        seen(50, "about"),
        seen(50),
        seen(60, "over", "2010"),
        seen(60, "exactly", "2010"),
    ]

    for order in (figures, figures[::-1]):
        found = ask("MND512", AWARE, *order)
        assert sorted((each.expected, each.found) for each in found) == [("about 50", "50"), ("over 60", "60")]
        assert {each.verdict for _, each in found.verdicts.judgements()} == {m.Verdict.FIRED, m.Verdict.PASSED}
