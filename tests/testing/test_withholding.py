"""Whether the laws of publishing hold for mande, and catch what others do to small numbers."""

from __future__ import annotations

import attrs
import pytest

import mande as m
from mande.testing import OF_PUBLISHING, Case, assert_laws, withholding

HELPED = m.Indicator("helped", unit="person", accumulation="incremental")
PLAN = m.Framework(
    "shelters",
    period="2009",
    outputs=[m.Output("shelter", indicators=[HELPED, m.Indicator("nights", unit="event", accumulation="incremental")])],
    places=[m.Place("BD"), m.Place("tala", within="BD"), m.Place("osh", within="BD"), m.Place("jessore", within="BD")],
    dimensions=[m.GENDER, m.age_bands(0, 18)],
)
SEEN = m.Observations(
    [
        m.Observation(code, number, "2009-Q1", place=place)
        for code, numbers in (("helped", (40, 17, 9)), ("nights", (400, 2, 3)))
        for place, number in zip(("tala", "osh", "jessore"), numbers, strict=True)
    ]
)


def hidden(figure):
    """Return a figure without its value."""
    return attrs.evolve(figure, value=m.Missing.WITHHELD)


def shows_all(figures, /, *, programme):
    """Withhold nothing."""
    return figures


def small_alone(figures, /, *, programme):
    """Withhold what is small, and nothing else."""
    return m.Observations([hidden(each) if 0 < each.value < 5 else each for each in figures])


def small_and_another(figures, /, *, programme):
    """Withhold, in each place, one figure more where only one was small."""
    rows = {}
    for each in small_alone(figures, programme=programme):
        rows.setdefault(each.place, []).append(each)
    for row in rows.values():
        if sum(each.value is m.Missing.WITHHELD for each in row) == 1:
            place = next(place for place, each in enumerate(row) if each.cell and each.value is not m.Missing.WITHHELD)
            row[place] = hidden(row[place])
    return m.Observations([each for row in rows.values() for each in row])


def one_row_apart(figures, /, *, programme):
    """Withhold all categories of a place where one is small, and show how many there are in all, however few."""
    small = {each.place for each in figures if 0 < each.value < 5}
    return m.Observations([hidden(each) if each.cell and each.place in small else each for each in figures])


def rounds(figures, /, *, programme):
    """Round every figure to fives."""
    return m.Observations([attrs.evolve(each, value=5 * round(each.value / 5)) for each in figures])


def leaves_out(figures, /, *, programme):
    """Leave all figures out, which tells as little as withholding them."""
    return m.Observations()


@pytest.mark.parametrize("law", OF_PUBLISHING, ids=lambda law: law.__name__)
def test_mande_keeps_the_law(law):
    """What mande withholds keeps every law, where small numbers are harmful and where they are very harmful."""
    for plan in (PLAN, attrs.evolve(PLAN, sensitivity="high")):
        assert assert_laws(plan, SEEN, laws=[law])[law.__name__] > 0


@pytest.mark.parametrize(
    ("suppress", "law", "told"),
    [
        (shows_all, "small_numbers_are_withheld", "found 4, and by the law <Missing.WITHHELD"),
        (small_alone, "nothing_withheld_can_be_worked_out", "by the law nothing"),
        (small_and_another, "nothing_withheld_can_be_worked_out", "by the law nothing"),
        (one_row_apart, "small_numbers_are_not_bracketed", "and by the law 5 or more apart"),
        (rounds, "what_is_published_is_not_changed", "or withheld"),
    ],
)
def test_a_mistake_is_caught(suppress, law, told):
    """Whoever shows, changes or withholds too little is told with the table in which it shows."""
    laws = [each for each in OF_PUBLISHING if each.__name__ == law]

    with pytest.raises(AssertionError, match=f"(?s)'{law}' does not hold.*{told}"):
        assert_laws(PLAN, SEEN, suppress=suppress, laws=laws)


def test_leaving_figures_out_is_withholding_them():
    """A program that leaves out what it may not show keeps the laws too."""
    assert assert_laws(PLAN, SEEN, suppress=leaves_out, laws=OF_PUBLISHING)["small_numbers_are_withheld"] > 0


def test_what_counts_no_people_is_not_tried():
    """Of nights there is nothing to withhold."""
    nights = m.Indicator("nights", unit="event", accumulation="incremental")
    plan = attrs.evolve(PLAN, outputs=[m.Output("shelter", indicators=[nights])])

    assert set(assert_laws(plan, laws=OF_PUBLISHING).values()) == {0}


def test_bands_that_overlap_are_not_taken_to_add_up():
    """Whoever is in two bands of age is in no sum of them, from which a number could be worked out."""
    age = m.Dimension("age", categories=[m.Category("old", band="56+"), m.Category("sixties", band="64-70")])
    plan = attrs.evolve(PLAN, dimensions=[age, m.GENDER])
    seen = m.Observations([m.Observation("helped", 40, "2009-Q3", place="tala")])

    assert [each.code for each in Case(plan, seen).adding_dimensions] == ["gender"]
    assert assert_laws(plan, seen, laws=OF_PUBLISHING)["small_numbers_are_withheld"] > 0


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([], []),
        ([[1, 1]], []),
        ([[1, 1], [1, -1]], [0, 1]),
        ([[0, 2, 2], [0, 1, 1], [3, 0, 0]], [0]),
        ([[1, -1, 0, 0], [0, 0, 1, -1], [1, 0, 1, 0], [0, 1, 0, 1]], []),
    ],
)
def test_what_sums_tell(rows, told):
    """One unknown in one sum is told, two in two different ones are too, and a rectangle of four is not."""
    assert sorted(withholding._determined(rows)) == told
