"""Whether SDMX-CSV says what was seen, and names what it has no place for."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats import sdmx
from mande.formats.document import Document

PLAN = m.Framework(
    "wells",
    dimensions=[m.GENDER, m.Dimension("age", "Age", [m.Category("teens", band="15-17"), "31+", "unknown"])],
    context=[
        m.Indicator("reached", unit="person"),
        m.Indicator("aware", unit="person", measure="percentage"),
        m.Indicator("per-well", measure="ratio", unit="person", per="item"),
        m.Indicator("area", unit="hectare", measure="amount"),
    ],
)


def rows(*observations: m.Observation, plan: m.Framework | None = PLAN) -> list[dict[str, str]]:
    """Return the rows that *observations* make, by column."""
    return list(csv.DictReader(io.StringIO(sdmx.compose(Document(plan, m.Observations(observations))))))


def row(value: Any, indicator: str = "reached", **fields: Any) -> dict[str, str]:
    """Return the one row that a figure makes."""
    (found,) = rows(m.Observation(indicator, value, fields.pop("period", "2009"), **fields))
    return found


def test_the_columns_are_those_of_the_field_guide() -> None:
    """Structure, its identifier and the action come first, then dimensions, the measure and its attributes."""
    seen = m.Observations([m.Observation("reached", 41, "2009", cell={"gender": "female", "ngo": "red cross"})])

    heading, first = sdmx.compose(Document(PLAN, seen), agency="IOM", version="2.0").splitlines()

    assert heading == (
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,SEX,NGO,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,"
        "COMMENT_OBS"
    )
    assert first == "dataflow,IOM:WELLS(2.0),I,A,reached,_T,F,red_cross,2009,41,PS,A,"


@pytest.mark.parametrize(
    ("period", "frequency", "written"),
    [
        ("2009", "A", "2009"),
        ("2009-Q2", "Q", "2009-Q2"),
        ("2009-05", "M", "2009-05"),
        ("2009-05-31", "D", "2009-05-31"),
        ("2009-07/2009-12", "S", "2009-S2"),
        ("2007-02/2010-01", "_O", "2007-02-01/P36M"),
        ("2009-03-05/2009-03-08", "_O", "2009-03-05/P4D"),
        ("2007-02/2009", "_O", "2007-02-01/P35M"),
    ],
)
def test_periods(period: str, frequency: str, written: str) -> None:
    """A calendar unit has its frequency; other periods are their first day and how long they are."""
    found = row(1, period=period)

    assert (found["FREQ"], found["TIME_PERIOD"]) == (frequency, written)


@pytest.mark.parametrize(
    ("age", "code"),
    [("teens", "Y15T17"), ("31+", "Y_GE31"), ("17", "Y17"), ("0-4", "Y0T4"), ("unknown", "_U"), ("young", "young")],
)
def test_ages(age: str, code: str) -> None:
    """An age band has its code in CL_AGE, whatever the framework calls it; other words stay as they are."""
    assert row(1, cell={"age": age})["AGE"] == code


@pytest.mark.parametrize(
    ("cell", "code"),
    [({"gender": "other"}, "_O"), ({"sex": "male"}, "M"), ({"gender": "not_applicable"}, "_Z"), ({}, "_T")],
)
def test_sexes(cell: dict[str, str], code: str) -> None:
    """Both dimensions that tell women from men are SEX, and `_T` is everyone."""
    both = rows(m.Observation("reached", 1, "2009", cell=cell), m.Observation("aware", 1, "2009", cell={"sex": "male"}))
    alone = row(1, cell=cell)

    assert alone.get("SEX", "_T") == code
    assert len(both) == 2


@pytest.mark.parametrize(
    ("reason", "status"),
    [("not reported", "O"), ("not collected", "L"), ("not applicable", "M"), ("withheld", "Q"), ("not due", "O")],
)
def test_a_gap_is_blank_with_its_reason(reason: str, status: str) -> None:
    """A missing value is never a number: the status says why, as far as CL_OBS_STATUS tells reasons apart."""
    found = row(m.Missing(reason))

    assert (found["OBS_VALUE"], found["OBS_STATUS"], found["COMMENT_OBS"]) == ("", status, reason)


@pytest.mark.parametrize(
    ("value", "indicator", "expected"),
    [
        (Decimal("70.90"), "aware", ("70.90", "PT")),
        (m.Ratio(30, 40), "aware", ("75", "PT")),
        (m.Ratio(1, 3), "aware", ("33.333333", "PT")),
        (m.Ratio(1, 3), "per-well", ("0.333333", "PS")),
        (m.Ratio(-1, 3), "per-well", ("-0.333333", "PS")),
        (m.Amount(5, "hectare"), "area", ("5", "HECTARE")),
        (m.Amount(Fraction(11, 2), "hectare"), "area", ("5.5", "HECTARE")),
        (m.Money(Decimal("0.50"), "USD"), "area", ("0.50", "USD")),
        (0, "reached", ("0", "PS")),
    ],
)
def test_values(value: m.Figure, indicator: str, expected: tuple[str, str]) -> None:
    """A reported number keeps its digits; a share is worked out, to six decimals, with its part and whole beside it."""
    found = row(value, indicator)

    assert (found["OBS_VALUE"], found["UNIT_MEASURE"]) == expected


def test_the_part_and_the_whole_are_kept() -> None:
    """A percentage alone could not be pooled with others."""
    found = row(m.Ratio(30, 40), "aware")

    assert (found["NUMERATOR"], found["DENOMINATOR"]) == ("30", "40")


def test_a_qualifier_is_not_lost() -> None:
    """A number that is a least is not written as if it were the figure."""
    assert row(812, qualifier="at least", note="=3 of 5")["COMMENT_OBS"] == "at least; =3 of 5"
    assert row(812, note="=3 of 5")["COMMENT_OBS"] == "'=3 of 5"


def test_figures_that_differ_are_told_and_none_is_chosen() -> None:
    """Two figures of one key cannot both stand, and neither is the right one; two sources are two keys."""
    twice = m.Observations([m.Observation("reached", 3, "2009"), m.Observation("reached", 4, "2009")])
    apart = [m.Observation("reached", 3, "2009", source="a"), m.Observation("reached", 4, "2009", source="b")]

    assert len(sdmx.compose(twice).splitlines()) == 1
    assert [finding.code for finding in sdmx.dropped(twice)] == ["MND915", "MND915"]
    assert [found["SOURCE"] for found in rows(*apart)] == ["a", "b"]


def test_what_has_no_place_is_named() -> None:
    """Words, figures without a period, claims, fields and the plan: a finding for each kind of thing."""
    seen = m.Observations(
        [
            m.Observation("reached", "many", "2009"),
            m.Observation("reached", 3),
            m.Observation("reached", 12, "2010", at="p. 4", registered=False),
            m.Observation("aware", 12, "2007-02/2009"),
        ],
        claims=[m.Claim("health", "They are well")],
    )

    told = [finding.message for finding in sdmx.dropped(Document(PLAN, seen))]

    assert [message.partition(" has no place for this: ")[2].removesuffix(".") for message in told] == [
        "the value, which is no number, of reached in 2009",
        "the value, which has no period, of reached",
        "'at' of 1 figure (reached in 2010)",
        "'registered' of 1 figure (reached in 2010)",
        "the end, which is not known to the day, of 1 figure (aware in 2007-02/2009)",
        "all else that is promised of framework 'wells'",
        "1 claim of the document",
    ]


@pytest.mark.parametrize(("activities", "words"), [(1, "1 activity"), (2, "2 activities")])
def test_what_is_planned_is_counted_in_words(activities: int, words: str) -> None:
    """One thing and several are called what they are called, also where the plural is no s."""
    plan = m.Framework("wells", activities=[m.Activity(f"a{number}") for number in range(activities)])

    told = sdmx.dropped(plan)[0].message

    assert f": {words} and all else that is promised of framework 'wells'." in told


@pytest.mark.parametrize(("sensitivity", "k", "count"), [("standard", 5, 2), ("high", 11, 3)])
def test_small_numbers_of_people_are_told(sensitivity: str, k: int, count: int) -> None:
    """Under 5 persons, or 11 where sensitivity is high; nobody is nobody, and 3 hectares are no persons."""
    plan = m.Framework("wells", sensitivity=sensitivity, context=PLAN.context)
    seen = [
        m.Observation("reached", 4, "2009"),
        m.Observation("reached", 0, "2010"),
        m.Observation("reached", 10, "2011"),
        m.Observation("aware", m.Ratio(2, 40), "2009"),
        m.Observation("area", 3, "2009"),
        m.Observation("reached", m.Missing.WITHHELD, "2012"),
    ]

    finding = sdmx.dropped(Document(plan, m.Observations(seen)))[-1]

    assert finding.code == "MND917"
    assert f"{count} figures written here count fewer than {k} persons" in finding.message


def test_codes_stay_apart() -> None:
    """Two codes that are spelt alike as identifiers are two, and the respelling is told."""
    seen = [m.Observation("a.b", 1, "2009"), m.Observation("a b", 2, "2009"), m.Observation("-c", 3, "2009")]

    assert [found["INDICATOR"] for found in rows(*seen, plan=None)] == ["a_b", "a_b_2", "_c"]
    assert "the spelling of 3 codes" in sdmx.dropped(m.Observations(seen))[-1].message


def test_writing_says_what_was_dropped(tmp_path: Path) -> None:
    """What `write` returns is what `dropped` says, by the file's name, and what it writes is what `compose` gives."""
    seen = m.Observations([m.Observation("reached", 3, "2009", at="L3")])

    told = sdmx.write(seen, tmp_path / "out.csv")

    assert (tmp_path / "out.csv").read_bytes().decode() == sdmx.compose(seen)
    assert [finding.code for finding in told] == [finding.code for finding in sdmx.dropped(seen)]


@given(
    st.lists(
        st.builds(
            m.Observation,
            st.text(min_size=1, max_size=8),
            st.one_of(
                st.integers(),
                st.decimals(allow_nan=False, allow_infinity=False),
                st.text(),
                st.booleans(),
                st.builds(m.Ratio, st.integers(), st.integers(0)),
                st.builds(m.Amount, st.fractions(), st.just("kg")),
            ),
            st.sampled_from(["2009", "2009-05", None, "2007-02/2009"]),
            source=st.none() | st.text(),
            place=st.none() | st.text(),
            note=st.none() | st.text(),
        ),
        max_size=5,
    )
)
@settings(deadline=None)
def test_every_figure_is_written_or_named(seen: list[m.Observation]) -> None:
    """Whatever was seen, each figure has a row or a finding, every row has every cell, and none of them runs."""
    observations = m.Observations(seen)
    table = list(csv.reader(io.StringIO(sdmx.compose(observations), newline="")))
    lost = [finding for finding in sdmx.dropped(observations) if ": the value" in finding.message]

    assert len(table) - 1 + len(lost) == len(seen)
    assert {len(cells) for cells in table} == {len(table[0])}
    assert not any(cell.startswith(("=", "+", "@")) for cells in table for cell in cells)
