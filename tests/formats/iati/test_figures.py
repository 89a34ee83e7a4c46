"""Whether one value says what it is, whom and where it counts, and is left out where that cannot be told."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.iati import activity as iati
from mande.formats.iati.cells import read_pairs
from mande.formats.iati.figures import Figures, Placed, Untold, numbers_in, pair_fault
from mande.formats.remarks import Notes
from mande.framework.indicators import Measure


def figures(*pairs: tuple[str, str]) -> Figures:
    """Return a reading in which the names and values of *pairs* are known."""
    known = [pair for pair in pairs if pair_fault(*pair) is None]
    return Figures("en", None, read_pairs(known), Notes("activities.xml"), Untold())


def read(value: iati.Value, measure: Measure = Measure.COUNT) -> tuple[Placed | None, list[str]]:
    """Return what *value* says, and the codes of what was said of it."""
    held = figures(*((each.name or "", each.value or "") for each in value.dimensions))
    return held.read("actual", value, measure, "actual[1]", "wells"), [each.code for each in held.notes.findings]


def test_a_plain_number_is_all_there_is() -> None:
    """What was written is kept only where it is not what was read."""
    assert read(iati.Value("12")) == (Placed(12), [])
    assert read(iati.Value(" 12 ")) == (Placed(12, printed=" 12 "), [])


def test_a_target_keeps_what_was_written_in_its_note() -> None:
    """Only an observation has a field for it."""
    placed, _ = read(iati.Value("1,000", comment=iati.Words((iati.Narrative("By June"),))))

    assert placed is not None
    assert placed.with_printed == "By June\nWritten as '1,000'."
    assert Placed(12).with_printed is None


@pytest.mark.parametrize("ref", ["x" * 300, "x" * 10**6])
def test_a_place_that_cannot_be_used_is_no_everywhere(ref: str) -> None:
    """A value whose location cannot be read is left out: without it, it would be taken for all places."""
    assert read(iati.Value("12", locations=(iati.Location(ref),))) == (None, ["MND910"])


def test_a_location_without_a_reference_is_counted() -> None:
    """It names nothing, and that is told once for a document."""
    held = figures()
    placed = held.read(
        "actual", iati.Value("12", locations=(iati.Location(None),)), Measure.COUNT, "actual[1]", "wells"
    )
    held.untold.tell(held.notes)

    assert placed == Placed(12)
    assert "1 location of a value without a reference" in held.notes.findings[0].message


@pytest.mark.parametrize(
    ("pairs", "value", "parts"),
    [
        ([("Kenya", "11"), ("Mali", "12")], "23", 2),
        ([("Kenya", "0.5"), ("Mali", "0.5")], "1", 2),
        ([("Kenya", "11"), ("Mali", "12")], "24", 0),
        ([("Kenya", "11"), ("sex", "female")], "11", 0),
        ([("age", "18")], "18", 0),
        ([], "0", 0),
        ([("Kenya", "11")], None, 0),
        ([("Kenya", "9" * 2000)], "1", 0),
    ],
)
def test_numbers_that_add_to_the_value(pairs: list[tuple[str, str]], value: str | None, parts: int) -> None:
    """Dimensions hold numbers only where all of them do, and these add to the value."""
    assert len(numbers_in(pairs, value)) == parts


def test_one_word_of_several_measures() -> None:
    """A word is a value of a nominal indicator, and no number of any other."""
    assert read(iati.Value("often"), Measure.NOMINAL) == (Placed("often"), [])
    assert read(iati.Value("often")) == (Placed(m.Missing.UNKNOWN, printed="often"), ["MND904"])
