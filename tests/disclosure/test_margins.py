"""Which figures are parts of which."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import mande as m
from mande.dimensions.breakdowns import Dimension
from mande.disclosure.axes import Axes, Scales
from mande.disclosure.margins import Lattice, Margin
from mande.disclosure.setting import Named
from mande.disclosure.spots import Line, Spot, Tie

WITHIN = {"BD": None, "north": "BD", "v": "north"}


def spot(cell: str | None = None, place: str | None = None, period: str | None = None, **more: Any) -> Spot:
    """Return what a figure speaks of."""
    return Spot(m.Cell.parse(cell) if cell else m.Cell(), place, m.Period.parse(period) if period else None, **more)


def margins(
    *spots: Spot, adds: bool = True, dimensions: dict[str, Dimension] | None = None, ties: Iterable[Tie] = ()
) -> tuple[Margin, ...]:
    """Return the margins of *spots*."""
    populations = {"all": None, "women": "all", "mothers": "women"}
    axes = Axes(WITHIN, populations, frozenset({"mothers"}), dimensions or {}, adds)
    lines = {spot.line for spot in spots} | {line for tie in ties for line in (tie.whole, *tie.parts)}
    return Lattice(Scales(dict.fromkeys(lines, axes), tuple(ties), spots), spots).margins()


def told(found: Iterable[Margin]) -> set[tuple[str, frozenset[str]]]:
    """Return the margins in words."""
    return {(words(each.whole), frozenset(map(words, each.parts))) for each in found}


def words(each: Spot) -> str:
    """Return a spot in words."""
    code = each.line.named.code if each.line else None
    return " ".join(str(part) for part in (code, *each[1:-1], each.cell if each.cell else None) if part is not None)


def test_crossed_cells_make_margins_that_nobody_prints() -> None:
    """The women stand between their ages and everyone, though no table has them."""
    cells = [spot(f"gender={g}, age={a}") for g in ("female", "male") for a in ("0-17", "18+")]

    found = told(margins(spot(), *cells))

    assert ("gender=female", frozenset({"age=0-17, gender=female", "age=18+, gender=female"})) in found
    assert ("", frozenset({"gender=female", "gender=male"})) in found
    assert ("", frozenset({"age=0-17", "age=18+"})) in found


def test_what_lies_below_nothing_printed_has_no_margin() -> None:
    """Women and men of whom nobody prints the total are parts of nothing."""
    assert margins(spot("gender=female"), spot("gender=male")) == ()


def test_a_village_is_part_of_the_next_place_around_it_that_is_printed() -> None:
    """Where no table has the district, the village is part of the country; where one has, of the district alone."""
    assert told(margins(spot(place="BD"), spot(place="v"))) == {("BD", frozenset({"v"}))}
    assert told(margins(spot(place="BD"), spot(place="north"), spot(place="v"))) == {
        ("BD", frozenset({"north"})),
        ("north", frozenset({"v"})),
    }
    assert told(margins(spot(), spot(place="v"))) == {("", frozenset({"v"}))}


def test_months_are_parts_of_quarters_and_quarters_of_years() -> None:
    """Each period is part of the shortest that holds it; of a state, the last of them is the whole."""
    spots = [spot(period=period) for period in ("2009", "2009-Q1", "2009-01", "2009-02")]

    assert told(margins(*spots)) == {
        ("2009", frozenset({"2009-Q1"})),
        ("2009-Q1", frozenset({"2009-01", "2009-02"})),
    }
    states = margins(*spots, adds=False)
    assert {(words(each.whole), *map(words, each.parts), each.same) for each in states} == {
        ("2009", "2009-Q1", True),
        ("2009-Q1", "2009-02", True),
    }


def test_the_last_state_that_is_printed_is_told_apart_from_the_last_there_is() -> None:
    """The year of all places is their fourth quarter, which nobody prints, and to the reader it is November."""
    spots = [spot(period="2009"), spot(period="2009-11"), spot(place="BD", period="2009-12")]

    states = margins(*spots, adds=False)

    found = {(words(each.whole), *map(words, each.parts)) for each in states if each.same}
    assert found == {("2009", "2009-12"), ("2009", "2009-11"), ("BD 2009", "BD 2009-12")}


def test_a_month_is_part_of_two_years_that_overlap() -> None:
    """The calendar year and the one from July both hold July to December."""
    spots = [spot(period=period) for period in ("2009", "2009-07/2010-06", "2009-Q3")]

    assert told(margins(*spots)) == {
        ("2009", frozenset({"2009-07/2009-12"})),
        ("2009-07/2010-06", frozenset({"2009-07/2009-12"})),
        ("2009-07/2009-12", frozenset({"2009-Q3"})),
    }


def test_periods_that_overlap_are_made_of_the_same_pieces() -> None:
    """The first quarter and the months from February are January, February to March, and April."""
    found = told(margins(*(spot(period=period) for period in ("2009", "2009-Q1", "2009-02/2009-04"))))

    assert found == {
        ("2009", frozenset({"2009-01", "2009-02/2009-03", "2009-04"})),
        ("2009-Q1", frozenset({"2009-01", "2009-02/2009-03"})),
        ("2009-02/2009-04", frozenset({"2009-02/2009-03", "2009-04"})),
    }


def test_bands_of_age_that_overlap_are_made_of_the_same_pieces() -> None:
    """Whoever is under 25 and whoever is 18 or over share those from 18 to 24, whom nobody prints."""
    age = Dimension("age", "Age", [m.AgeBand(0, 18), m.AgeBand(18, None)])

    found = told(margins(*(spot(f"age={code}") for code in ("0-17", "18+", "0-24", "25+")), dimensions={"age": age}))

    assert found == {
        ("age=0-24", frozenset({"age=0-17", "age=18-24"})),
        ("age=18+", frozenset({"age=18-24", "age=25+"})),
    }


def test_two_breakdowns_meet_in_their_total() -> None:
    """Women and men, the tested and the others are two ways to be everyone, though nobody prints how many that is."""
    found = told(margins(*(spot(cell) for cell in ("gender=female", "gender=male", "hiv=neg", "hiv=pos"))))

    assert found == {("", frozenset({"gender=female", "gender=male"})), ("", frozenset({"hiv=neg", "hiv=pos"}))}


def test_what_is_missing_both_ways_is_there() -> None:
    """The women of the north are missing among all women, and in the north, and are the same people."""
    spots = [spot("gender=female", "BD"), spot("gender=female", "south"), spot(None, "north")]
    spots.append(spot("gender=male", "north"))
    within = {"BD": None, "north": "BD", "south": "BD"}
    axes = {None: Axes(within, {}, frozenset(), {}, adds=True)}

    found = told(Lattice(Scales(axes, (), spots), spots).margins())

    assert ("BD gender=female", frozenset({"south gender=female", "north gender=female"})) in found
    assert ("north", frozenset({"north gender=male", "north gender=female"})) in found


def test_three_tables_that_cross_in_pairs_meet_in_cells() -> None:
    """By gender and age, by gender and status, by age and status: what is in all three is in no table."""
    pairs = [("gender", "age"), ("gender", "hiv"), ("age", "hiv")]
    codes = {"gender": ("f", "m"), "age": ("0-17", "18+"), "hiv": ("neg", "pos")}
    cells = [f"{one}={x}, {other}={y}" for one, other in pairs for x in codes[one] for y in codes[other]]

    found = told(margins(*map(spot, cells)))

    assert ("age=18+, gender=f", frozenset({f"age=18+, gender=f, hiv={hiv}" for hiv in codes["hiv"]})) in found


def test_what_a_relation_ties_is_tied_wherever_it_is_told() -> None:
    """All are those here and those there, of whom one is told by gender alone."""
    everyone, here, there = (Line(Named(None, code)) for code in ("all", "here", "there"))
    spots = [spot(line=everyone), spot(line=there), *(spot(f"gender={g}", line=here) for g in ("female", "male"))]

    found = told(margins(*spots, ties=[Tie(everyone, (here, there))]))

    assert ("all", frozenset({"here", "there"})) in found
    assert ("here", frozenset({"here gender=female", "here gender=male"})) in found


def test_bands_of_age_within_others_are_parts_of_these() -> None:
    """Children are parts of those under 25, and nobody is counted twice among all."""
    age = Dimension("age", "Age", ["0-17", "0-24", "18-24", "25+"])

    found = told(margins(spot(), *(spot(f"age={code}") for code in age.codes), dimensions={"age": age}))

    assert found == {("age=0-24", frozenset({"age=0-17", "age=18-24"})), ("", frozenset({"age=0-24", "age=25+"}))}


def test_categories_that_overlap_are_parts_one_by_one() -> None:
    """Who was given food may have been given shelter: each is a part, and together they are at least all."""
    service = Dimension("service", "Service", ["food", "shelter"], exclusive=False)
    found = margins(spot(), *(spot(f"service={code}") for code in service.codes), dimensions={"service": service})

    assert sorted((len(each.parts), each.apart) for each in found) == [(1, True), (1, True), (2, False)]


def test_reporters_are_parts_of_all_and_populations_of_those_around_them() -> None:
    """Mothers may be among others too, and so are a part by themselves."""
    found = told(
        margins(spot(), spot(reporter="a"), spot(reporter="b"), spot(population="women"), spot(population="mothers"))
    )

    assert found == {
        ("", frozenset({"a", "b"})),
        ("", frozenset({"women"})),
        ("women", frozenset({"mothers"})),
    }


def test_tables_of_months_and_places_meet_in_what_nobody_prints() -> None:
    """A country's year and its villages' months meet in the villages' years and the country's months."""
    spots = [spot(period="2009"), *(spot(place=p, period=f"2009-0{n}") for p in ("v", "w") for n in (1, 2))]

    found = told(margins(*spots))

    assert ("2009", frozenset({"2009-01", "2009-02"})) in found
    assert ("2009", frozenset({"v 2009", "w 2009"})) in found
    assert ("2009-01", frozenset({"v 2009-01", "w 2009-01"})) in found


def test_what_a_state_was_before_is_not_asked_for() -> None:
    """Of a sum the adults of January are met in the month and in their quarter; of a state the quarter is the last."""
    spots = [spot("age=18+", None, "2009-Q1"), spot("age=0-17", None, "2009-01"), spot("age=18+", None, "2009-02")]

    assert ("2009-01", frozenset({"2009-01 age=0-17", "2009-01 age=18+"})) in told(margins(*spots))
    assert ("2009-01", frozenset({"2009-01 age=0-17"})) in told(margins(*spots, adds=False))


def test_what_only_one_sum_speaks_of_is_left_out() -> None:
    """Those from 18 to 24 are under 25 and of age; the children and those from 25 on are what these leave over."""
    age = Dimension("age", "Age", [m.AgeBand(0, 18), m.AgeBand(18, None)])
    spots = [spot(f"age={code}") for code in ("0-24", "18+")]

    lattice = Lattice(Scales({None: Axes({}, {}, frozenset(), {"age": age}, adds=True)}, (), spots), spots)

    assert [words(each) for each in lattice.inner] == ["age=18-24"]


def test_what_is_left_out_takes_what_lies_around_it_along() -> None:
    """Of the country nobody prints anything but a year's young: all of its south, in all years, is part of nothing."""
    spots = [spot(place="south"), spot("age=0-24", "BD", "2009"), spot("age=18+", None, "2009")]
    axes = {None: Axes({"BD": None, "south": "BD"}, {}, frozenset(), {}, adds=True)}

    found = told(Lattice(Scales(axes, (), spots), spots).margins())

    assert [whole for whole, parts in found if "south" in parts] == []
