"""Whether what publishers write in dimensions is read as the categories that are meant, and as nothing more."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

import mande as m
from mande.dimensions.cells import Cell
from mande.formats.iati.cells import dimension_code, read_pairs
from mande.formats.iati.figures import pair_fault
from mande.formats.people import age_of


@pytest.mark.parametrize(
    ("name", "value", "meant"),
    [
        ("sex", "Female", (("sex", "female"),)),
        ("Sexe", "M", (("sex", "male"),)),
        ("gender", "mujer", (("gender", "female"),)),
        ("GENDER", "non-binary", (("gender", "other"),)),
        ("sex", "both sexes", ()),
        ("sex", "_T", ()),
        ("Age Group", "Y15T49", (("age", "15-49"),)),
        ("âge", "moins", (("age", "moins"),)),
        ("disability", "A lot of difficulty", (("disability", "a_lot"),)),
        ("disability", "with", (("disability", "with"),)),
        ("Type of school", "primary, public", (("Type of school", "primary%2C public"),)),
        ("a/b", "c=d", (("a%2Fb", "c%3Dd"),)),
    ],
)
def test_words_that_are_known(name: str, value: str, meant: tuple[tuple[str, str], ...]) -> None:
    """Words for sex, gender, age and disability mean the categories of mande; others are kept as they are."""
    assert read_pairs([(name, value)]).meant[name, value] == meant


def test_women_and_girls_are_told_apart_where_both_are_counted() -> None:
    """Girls beside women are children, women adults; girls alone are what a publisher calls female."""
    both = read_pairs([("sex", "women"), ("sex", "girls"), ("sex", "men")])
    alone = read_pairs([("sex", "girls"), ("sex", "boys")])

    assert both.meant["sex", "men"] == (("sex", "male"), ("age", "adult"))
    assert [dimension.code for dimension in both.dimensions] == ["sex", "age"]
    assert alone.meant["sex", "girls"] == (("sex", "female"),)


def test_the_dimensions_of_mande_are_used_where_they_are_meant() -> None:
    """What falls in a dimension of mande uses it, with what it lacks added; others neither exclude nor exhaust."""
    sex, age, school, disability = read_pairs(
        [("sex", "f"), ("age", "0-4"), ("age", "5+"), ("school", "primary"), ("disability", "blind")]
    ).dimensions

    assert sex == m.SEX
    assert age == m.Dimension("age", "", [m.Category("0-4"), m.Category("5+")])
    assert (school.exclusive, school.exhaustive) == (False, False)
    assert disability.codes == (*m.DISABILITY.codes, "blind")


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("<5", "0-4"),
        ("under 18", "0-17"),
        ("≥60", "60+"),
        ("0-17 years", "0-17"),
        ("P0Y--P15Y", "0-14"),
        ("Y_GE65", "65+"),
    ],
)
def test_ages_however_they_are_written(text: str, band: str) -> None:
    """The spellings of registers, SDMX, DHIS2 and plain words name one band."""
    assert str(age_of(text)) == band


@pytest.mark.parametrize("text", ["adult", "5-3", "2010-2019", "", "١-٢", "9" * 10**5])
def test_what_is_no_age(text: str) -> None:
    """A word, a reversed band or a span of years is no age band."""
    assert age_of(text) is None


@given(st.text(max_size=20), st.text(max_size=20))
def test_whatever_is_written_makes_a_cell_or_is_told(name: str, value: str) -> None:
    """Any name and value is either refused in words or a category that a cell can hold, and a dimension that has it."""
    if pair_fault(name, value):
        return
    read = read_pairs([(name, value)])
    cell = Cell(dict(read.meant[name, value]))

    known = {each.code: each.codes for each in read.dimensions}
    assert all(category in known[code] for code, category in cell.items())
    assert not cell or dimension_code(name) in cell
