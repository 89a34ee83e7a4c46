"""Bands of age put together from some age on."""

from __future__ import annotations

import pytest

import mande as m


def by_age(**more: object) -> m.Observations:
    """Return figures of three bands, of whom the last two are old."""
    told = {"18-59": 40, "60-69": 4, "70+": 2}
    return m.Observations([m.Observation("helped", n, "2009", cell={"age": age}, **more) for age, n in told.items()])


def test_the_oldest_are_put_together() -> None:
    """Four in their sixties and two who are older are six of sixty and over; those who are younger stay."""
    found = m.top_coded(by_age(source="ngo", at="L3"), 60)

    assert [(each.value, str(each.cell)) for each in found] == [(40, "age=18-59"), (6, "age=60+")]
    assert found[1].source == "ngo"


def test_women_and_men_stay_apart() -> None:
    """What differs in anything else than age is not put together."""
    seen = [
        m.Observation("helped", n, "2009", cell={"gender": gender, "age": age})
        for gender, n in (("female", 4), ("male", 1)) for age in ("60-69", "70+")
    ]  # fmt: skip

    assert [each.value for each in m.top_coded(m.Observations(seen), 60)] == [8, 2]


def test_shares_are_pooled_and_bare_percentages_are_not() -> None:
    """Parts and wholes are added; of two bare percentages nobody knows what they make together."""
    ratios = [m.Observation("work", m.Ratio(1, n), cell={"age": age}) for n, age in ((4, "60-69"), (6, "70+"))]
    bare = [m.Observation("aware", 40, cell={"age": "60-69"}), m.Observation("aware", 30, cell={"age": "70+"})]
    shares = [m.Indicator(code, unit="person", measure="percentage") for code in ("work", "aware")]

    plan = m.Framework("f", outcomes=[m.Outcome("safe", indicators=shares)])
    found = m.top_coded(m.Observations([*ratios, *bare]), 60, programme=plan)

    assert [each.value for each in found] == [m.Ratio(2, 10), m.Missing.UNKNOWN]


def test_what_was_withheld_stays_so() -> None:
    """A band of which part was withheld is withheld."""
    seen = [m.Observation("helped", n, cell={"age": age}) for n, age in ((4, "60-69"), (m.Missing.WITHHELD, "70+"))]

    assert m.top_coded(m.Observations(seen), 60)[0].value is m.Missing.WITHHELD


def test_one_band_alone_is_renamed() -> None:
    """Where one band holds all of them already, it takes the name of all of that age."""
    (found,) = m.top_coded(m.Observations([m.Observation("helped", 4, cell={"age": "60-69"}, note="said so")]), 60)

    assert found == m.Observation("helped", 4, cell={"age": "60+"}, note="said so")


def test_an_age_in_the_middle_of_a_band_is_refused() -> None:
    """Nobody can say who of those from 60 to 69 is 65."""
    with pytest.raises(m.InvalidValue, match="holds those of 65 and some who are younger"):
        m.top_coded(by_age(), 65)


def test_unknown_ages_stay_as_they_are() -> None:
    """Those whose age is not known are in no band."""
    seen = m.Observations([m.Observation("helped", 3, cell={"age": "unknown"})])

    assert m.top_coded(seen, 60) == seen


def test_only_observations_are_put_together() -> None:
    """Totals are rolled up from the figures that were put together."""
    with pytest.raises(m.InvalidValue, match=r"^\[\] \(list\) is not a collection of observations. Write Observations"):
        m.top_coded([], 60)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "fields",
    [
        {"indicator": "left"},
        {"period": "2010"},
        {"place": "dhaka"},
        {"project": "north"},
        {"reporter": "ngo"},
        {"population": "women"},
        {"source": "mtr"},
        {"status": "projected"},
        {"cell": {"age": "70+", "gender": "female"}},
    ],
)
def test_what_speaks_of_other_things_stays_apart(fields: dict[str, object]) -> None:
    """Only figures of one thing, of the same people, place and days, by one who states them, are put together."""
    one = m.Observation("helped", 4, "2009", cell={"age": "60-69"})
    other = {"indicator": "helped", "value": 2, "period": "2009", "cell": {"age": "70+"}, **fields}

    found = m.top_coded(m.Observations([one, m.Observation(**other)]), 60)

    assert [each.value for each in found] == [4, 2]
    assert [each.cell["age"] for each in found] == ["60+", "60+"]


def test_what_is_put_together_keeps_all_that_it_speaks_of() -> None:
    """The sum of two bands is of the people, place, days, source and status of both, and of no note of either."""
    of = {"period": "2009", "place": "dhaka", "project": "north", "reporter": "ngo", "population": "women"}
    said = {"source": "mtr", "status": "revised"}
    seen = [
        m.Observation("helped", n, cell={"age": age}, note="x", **of, **said) for n, age in ((4, "60-69"), (2, "70+"))
    ]

    assert list(m.top_coded(m.Observations(seen), 60)) == [
        m.Observation("helped", 6, cell={"age": "60+"}, **of, **said)
    ]


@pytest.mark.parametrize(
    ("values", "together"),
    [
        ((4, m.Missing.UNKNOWN), m.Missing.UNKNOWN),
        ((4, m.Ratio(1, 2)), m.Missing.UNKNOWN),
        ((m.Ratio(1, 4), m.Missing.WITHHELD), m.Missing.WITHHELD),
        ((0, 0), 0),
        ((True, True), m.Missing.UNKNOWN),
    ],
)
def test_what_has_no_sum_is_unknown(values: tuple[object, ...], together: object) -> None:
    """Where one of two bands has no number of people nobody knows how many there are in both."""
    ages = "60-69", "70+"
    seen = [m.Observation("helped", value, cell={"age": age}) for value, age in zip(values, ages, strict=True)]

    assert m.top_coded(m.Observations(seen), 60)[0].value == together


def test_a_dimension_that_is_called_otherwise() -> None:
    """Bands of a dimension of another name are put together where that is named, and others stay."""
    seen = [m.Observation("helped", n, cell={"years": band}) for n, band in ((4, "60-69"), (2, "70+"))]

    assert [str(each.cell) for each in m.top_coded(m.Observations(seen), 60, dimension="years")] == ["years=60+"]
    assert len(m.top_coded(m.Observations(seen), 60)) == 2
