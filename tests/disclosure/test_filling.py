"""What stands where nobody prints anything fits all that is printed, and leaves as little over as can be."""

from __future__ import annotations

import pytest

from mande.dimensions.cells import Cell
from mande.disclosure import filling
from mande.disclosure.filling import filled
from mande.disclosure.margins import Margin
from mande.disclosure.spots import CELL, PLACE, Along, Spot

GENDER, WHERE = Along(CELL, "gender"), Along(PLACE)


def spot(gender: str | None = None, place: str | None = "bd") -> Spot:
    """Return women, men or all of a place."""
    return Spot(Cell({"gender": gender} if gender else {}), place)


def test_a_whole_that_nobody_prints_is_the_most_that_its_parts_come_to() -> None:
    """By gender they are nine and by place seven: there are nine at least."""
    north, south = spot(place="north"), spot(place="south")
    margins = [Margin(spot(), (spot("f"), spot("m")), GENDER), Margin(spot(), (north, south), WHERE)]

    found = filled(margins, {spot("f"): 4, spot("m"): 5, north: 6, south: 1}, ())

    assert found[spot()] == 9


def test_a_whole_is_no_more_than_its_parts_where_they_may_share() -> None:
    """Of those given food and those given shelter, who may be the same, the sum is not what they are."""
    margins = [
        Margin(spot(), (spot("food"),), GENDER),
        Margin(spot(), (spot("shelter"),), GENDER),
        Margin(spot(), (spot("food"), spot("shelter")), GENDER, apart=False),
    ]

    assert filled(margins, {spot("food"): 4, spot("shelter"): 5}, ())[spot()] == 5


def test_what_is_missing_both_ways_takes_the_rest_of_both() -> None:
    """Of 73 women 48 are in the south, and of 26 in the north one is a man: the 25 are the same women."""
    lost = spot("f", "north")
    margins = [
        Margin(spot("f"), (spot("f", "south"), lost), WHERE),
        Margin(spot(place="north"), (spot("m", "north"), lost), GENDER),
    ]
    printed = {spot("f"): 73, spot("f", "south"): 48, spot(place="north"): 26, spot("m", "north"): 1}

    assert filled(margins, printed, [lost])[lost] == 25


def test_what_is_missing_takes_no_more_than_the_smaller_rest() -> None:
    """Where the rests differ, it is the smaller of them; a sum that does not add up says nothing of it."""
    lost = spot("f", "north")
    margins = [
        Margin(spot("f"), (spot("f", "south"), lost), WHERE),
        Margin(spot(place="north"), (spot("m", "north"), lost), GENDER),
    ]
    printed = {spot("f"): 73, spot("f", "south"): 48, spot(place="north"): 26, spot("m", "north"): 6}

    assert filled(margins, printed, [lost])[lost] == 20
    assert filled(margins, {**printed, spot("m", "north"): 30}, [lost])[lost] == 25


def test_what_is_printed_stays_as_it_is() -> None:
    """Whatever does not add up is left so: no printed number is another afterwards."""
    printed = {spot(): 3, spot("f"): 4, spot("m"): 5}

    found = filled([Margin(spot(), (spot("f"), spot("m")), GENDER)], printed, [])

    assert {each: found[each] for each in printed} == printed


def lost_cells() -> dict[tuple[str, str], int]:
    """Return what four cells are taken for of which one is printed, with the sums of both rows and both columns."""
    rows, columns = ("a", "b"), ("x", "y")
    cells = {(row, column): Spot(Cell({"row": row, "column": column})) for row in rows for column in columns}
    row = {name: Spot(Cell({"row": name})) for name in rows}
    column = {name: Spot(Cell({"column": name})) for name in columns}
    margins = [
        *(Margin(row[r], tuple(cells[r, c] for c in columns), Along(CELL, "column")) for r in rows),
        *(Margin(column[c], tuple(cells[r, c] for r in rows), Along(CELL, "row")) for c in columns),
    ]
    printed = {row["a"]: 5, row["b"]: 7, column["x"]: 5, column["y"]: 7, cells["a", "x"]: 0}

    found = filled(margins, printed, [cells["b", "y"], cells["a", "y"], cells["b", "x"]])

    return {place: found[cell] for place, cell in cells.items()}


def test_less_is_left_over_where_a_first_guess_leaves_some() -> None:
    """Three lost cells share four rests: given out first come, first served, two are left, and none need be."""
    assert lost_cells() == {("a", "x"): 0, ("a", "y"): 5, ("b", "x"): 5, ("b", "y"): 2}


def test_a_first_guess_stands_where_there_is_too_much_to_move(monkeypatch: pytest.MonkeyPatch) -> None:
    """Among more than so many numbers it is not looked for what leaves less over: publishing has to come to an end."""
    monkeypatch.setattr(filling, "MOST_LOWERED", 6)

    assert lost_cells() == {("a", "x"): 0, ("a", "y"): 0, ("b", "x"): 0, ("b", "y"): 7}
