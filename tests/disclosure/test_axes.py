"""What lies directly around what along each axis."""

from __future__ import annotations

import mande as m
from mande.disclosure.axes import Axes, Scale, Scales
from mande.disclosure.setting import Named
from mande.disclosure.spots import CELL, LINE, PERIOD, PLACE, Along, Line, Spot, Tie

AGE = m.Dimension("age", "Age", [m.AgeBand(0, 18), m.AgeBand(18, None)])
PLACES = {"bd": None, "north": "bd", "v": "north"}


def scale(along: Along, *spots: Spot, adds: bool = True) -> Scale:
    """Return the scale of these spots along one axis."""
    axes = Axes(PLACES, {}, frozenset(), {"age": AGE}, adds)
    return Scales({None: axes}, (), spots).of(spots[0], along)


def days(*periods: str, adds: bool = True) -> dict[str, set[str]]:
    """Return what lies directly around each of these periods."""
    found = scale(Along(PERIOD), *(Spot(m.Cell(), period=m.Period.parse(each)) for each in periods), adds=adds)
    return {str(code): {str(each) for each in several} for code, several in found.wider.items()}


def ages(*codes: str) -> Scale:
    """Return the scale of these categories of age."""
    return scale(Along(CELL, "age"), *(Spot(m.Cell({"age": code})) for code in codes))


def test_a_month_lies_in_its_quarter_and_not_in_its_year_beside_it() -> None:
    """Only what is next around counts."""
    assert days("2009", "2009-Q1", "2009-02") == {"2009": set(), "2009-Q1": {"2009"}, "2009-02": {"2009-Q1"}}


def test_days_that_are_written_twice_are_one_within_the_other() -> None:
    """An end that is known to the year alone is the same last day, and stands in the one that is dated."""
    assert days("2007-02/2009-12", "2007-02/2009")["2007-02/2009"] == {"2007-02/2009-12"}


def test_states_are_cut_into_nothing() -> None:
    """Who was present at the end of June is no sum of those present in May and June."""
    assert "2009-05/2009-06" not in days("2009-01/2009-06", "2009-05/2009-08", adds=False)
    assert "2009-05/2009-06" in days("2009-01/2009-06", "2009-05/2009-08")


def test_pieces_lie_in_all_that_overlap_and_in_what_holds_these() -> None:
    """April to June lies in the half, in the nine months that cross it, and in the year."""
    found = days("2009", "2009-01/2009-06", "2009-04/2009-12")

    assert found["2009-Q2"] == {"2009-01/2009-06", "2009-04/2009-12", "2009"}
    assert found["2009-01/2009-06"] == set()


def test_bands_lie_in_the_next_that_hold_them_or_in_everyone() -> None:
    """Those of 15 to 17 are children, children are of all; a code that is no band is of all too."""
    found = ages("0-17", "15-17", "unknown")

    assert found.wider == {"0-17": (None,), "15-17": ("0-17",), "unknown": (None,)}
    assert found.pieces("0-17") == ()


def test_bands_that_overlap_are_made_of_pieces() -> None:
    """Under 25 and from 18 on share those from 18 to 24."""
    found = ages("18+", "0-24")

    assert set(found.pieces("0-24")) == {"0-17", "18-24"}
    assert set(found.pieces("18+")) == {"18-24", "25+"}


def test_a_place_lies_in_the_next_that_is_told_of() -> None:
    """Where nobody tells of the north, the village is of the country."""
    assert scale(Along(PLACE), Spot(m.Cell(), "v"), Spot(m.Cell(), "bd")).wider == {"v": ("bd",), "bd": ()}
    assert scale(Along(PLACE), Spot(m.Cell(), "v"), Spot(m.Cell())).wider == {"v": (None,)}


def test_places_that_lie_within_each_other_lie_in_nothing() -> None:
    """Where a source has the north in the south and the south in the north, neither is told of as part of the other."""
    axes = Axes({"north": "south", "south": "north"}, {}, frozenset(), {}, adds=True)
    spots = [Spot(m.Cell(), "north"), Spot(m.Cell(), "south")]

    assert Scales({None: axes}, (), spots).of(spots[0], Along(PLACE)).wider == {"north": (), "south": ()}


def test_only_ages_are_read_as_bands() -> None:
    """A district called 7 is no age, and 7 where ages are told is one."""
    axes = Axes(
        {}, {}, frozenset(), {"age": AGE, "district": m.Dimension("district", "District", ["a", "b"])}, adds=True
    )

    assert axes.band("age", "7") == m.AgeBand(7, 8)
    assert axes.band("age", "of age") is None
    assert axes.band("district", "7") is None
    assert axes.band("nothing", "7") is None


def test_a_line_is_part_along_its_own_tie_alone() -> None:
    """The north is a part of all offices, and a part of no sum that other offices make."""
    everyone, north, south, others = (Line(Named(None, code)) for code in ("all", "north", "south", "others"))
    ties = Tie(everyone, (north, south)), Tie(others, (south,))
    axes = Axes({}, {}, frozenset(), {}, adds=True)
    spots = [Spot(m.Cell(), line=line) for line in (everyone, north, south, others)]
    scales = Scales(dict.fromkeys((everyone, north, south, others), axes), ties, spots)

    assert [[each.tie for each in scales.along(spot) if each.field == LINE] for spot in spots] == [
        [], [ties[0]], [*ties], [],
    ]  # fmt: skip
