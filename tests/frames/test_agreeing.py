"""Tables that add up are counted by an engine, one of each kind is read, and no verdict is another for it."""

from __future__ import annotations

from itertools import chain

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mande as m
from mande.frames import agreeing
from mande.frames.engines import Table
from mande.frames.looking import LOOKS_AT

PEOPLE = {"unit": "person", "counting": "new persons", "accumulation": "incremental"}
INDICATORS = {
    "women": PEOPLE, "men": PEOPLE, "running": {"unit": "item", "accumulation": "cumulative"},
    "state": {"unit": "item", "accumulation": "snapshot"}, "spent": {"measure": "money"},
    "share": {"measure": "percentage", "unit": "person"},
}  # fmt: skip
PLAN = m.Framework(
    "shelter",
    "Shelter",
    period="2009",
    dimensions=[m.GENDER, m.Dimension("kind", "Kind", ["labour", "begging"], exclusive=False)],
    places=[m.Place("BD"), m.Place("north", within="BD"), m.Place("south", within="BD")],
    outputs=[m.Output("support", indicators=[m.Indicator(code, **kind) for code, kind in INDICATORS.items()])],
)
NARROW = {rule.code: rule for rule in m.CATALOGUE if rule.code in LOOKS_AT}
ON_BREAKDOWNS = [NARROW["MND407"], NARROW["MND408"], NARROW["MND409"]]
GENDERS, AGES, KINDS = ("female", "male", "unknown"), ("0-14", "15+"), ("labour", "begging")
CELLS = [
    {},
    *({"gender": gender} for gender in GENDERS),
    *({"age": age} for age in AGES),
    *({"kind": kind} for kind in KINDS),
    *({"gender": gender, "age": age} for gender in GENDERS for age in AGES),
]
BESIDE = [
    {"qualifier": "about"}, {"status": "projected"}, {"status": "revised"}, {"source": "visit"}, {"carried_over": 1},
    {"population": "adults"}, {"value": m.Missing.WITHHELD}, {"value": m.Missing.NOT_REPORTED}, {"value": 30},
    {"value": m.Amount(3, "kg")},
]  # fmt: skip


def table(code, place, cells, numbers, **beside):
    """Return the figures of one table in *cells*: those of the finest are *numbers*, and the others what they make."""
    crossed = [cell for cell in CELLS if len(cell) == 2]
    held = dict(zip(map(str, crossed), numbers, strict=True))

    def made(cell):
        if cell.keys() == {"kind"}:
            return sum(held.values()) if cell["kind"] == "labour" else 0
        return sum(held[str(each)] for each in crossed if cell.items() <= each.items())

    return [m.Observation(code, made(cell), "2009-Q1", place=place, cell=cell, **beside) for cell in cells]


@st.composite
def tables(draw):
    """Draw the tables of several places, most of which add up, and nearly all of which have the same cells."""
    found = []
    for _ in range(draw(st.integers(1, 3))):
        code = draw(st.sampled_from(["men", "women", "state", "running", "spent", "share"]))
        cells = draw(st.lists(st.sampled_from(CELLS), min_size=2, max_size=9, unique_by=str))
        beside = draw(st.sampled_from([{}, {}, {"source": "mtr"}, {"reporter": "ngo"}, {"status": "revised"}]))
        for place in draw(st.lists(st.sampled_from(["north", "south", "BD", "x", "y", "z", None]), unique=True)):
            numbers = draw(st.lists(st.integers(0, 5), min_size=6, max_size=6))
            figures = table(code, place, cells[draw(st.sampled_from([0, 0, 0, 1])) :], numbers, **beside)
            if draw(st.integers(0, 3)) == 0:
                at = draw(st.integers(0, len(figures) - 1))
                figures[at] = attrs.evolve(figures[at], **draw(st.sampled_from(BESIDE)))
            if draw(st.integers(0, 7)) == 0:
                figures.append(draw(st.sampled_from(figures)))
            found += figures
    return found


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(
    tables(),
    st.sampled_from([ON_BREAKDOWNS, ON_BREAKDOWNS[:1], [*ON_BREAKDOWNS, NARROW["MND502"]], [*NARROW.values()]]),
    st.sampled_from([None, None, "2009-03-31"]),
    st.booleans(),
)
def test_any_tables(told_otherwise, like, figures, rules, on, declared):
    """Each rule finds the same, cannot tell the same, and passes as often, whatever the tables are."""
    dimensions = [each for each in PLAN.dimensions if declared or each.code != "gender"]
    plan = attrs.evolve(PLAN, dimensions=[*dimensions, m.age_bands(0, 15)])

    assert told_otherwise(plan, m.frames.to_frame(figures, like), rules, on) == []


def office(number, **beside):
    """Return a table that adds up."""
    return table("men", f"place-{number}", CELLS[:4], [number, 1, 2, 3, 4, 5], **beside)


def test_of_many_tables_that_add_up_one_is_read(like):
    """A million offices that agree take no more memory than one."""
    figures = [figure for number in range(30) for figure in office(number)]
    figures[8] = attrs.evolve(figures[8], value=99)

    found = m.frames.reconcile(PLAN, m.frames.to_frame(figures, like), rules=ON_BREAKDOWNS)

    assert [each.code for each in found] == ["MND407"]
    assert {each.place for each in found.reviews[0].observations} == {"place-0", "place-2"}
    assert found.verdicts.count("passed", rule="MND407") == 29


def test_a_table_is_read_whole_where_a_figure_is_looked_at(like):
    """Where another rule reads a row of a table, all of the table is, so that no part of it seems to lack the rest."""
    figures = [figure for number in range(9) for figure in office(number)]
    figures.append(attrs.evolve(figures[1], source="visit"))

    found = m.frames.reconcile(PLAN, m.frames.to_frame(figures, like), rules=[*ON_BREAKDOWNS, NARROW["MND502"]])

    assert [each.place for each in found.reviews[0].observations].count("place-0") == 5


@pytest.mark.parametrize(("limit", "most"), [("MOST_CELLS", 3), ("MOST_COMPARED", 0), ("MOST_KINDS", 0)])
def test_what_is_too_much_to_count_is_read(told_otherwise, like, monkeypatch, limit, most):
    """Where there are more cells, comparisons or kinds of tables than an engine is asked of, every table is read."""
    monkeypatch.setattr(agreeing, limit, most)
    figures = [figure for number in range(9) for figure in office(number)]
    figures[1] = attrs.evolve(figures[1], value=99)
    frame = m.frames.to_frame(figures, like)

    assert len(m.frames.reconcile(PLAN, frame, rules=ON_BREAKDOWNS).reviews[0].observations) == len(figures)
    assert told_otherwise(PLAN, frame, ON_BREAKDOWNS) == []


def test_tables_of_a_rare_kind_are_read(told_otherwise, like, monkeypatch):
    """Of the tables that most fill in alike one is judged for all, and those that are few of their kind are read."""
    monkeypatch.setattr(agreeing, "MOST_KINDS", 1)
    often = [figure for number in range(9) for figure in office(number)]
    fewer = [{"gender": gender} for gender in GENDERS]
    rare = [table("men", f"place-{number}", fewer, [number, 1, 2, 3, 4, 5]) for number in range(9, 12)]
    frame = m.frames.to_frame([*chain.from_iterable(rare), *often], like)

    found = m.frames.reconcile(PLAN, frame, rules=ON_BREAKDOWNS)
    places = {each.place for each in found.reviews[0].observations}

    assert places == {"place-9", "place-10", "place-11", *(places & {f"place-{number}" for number in range(9)})}
    assert len(places) == 4
    assert told_otherwise(PLAN, frame, ON_BREAKDOWNS) == []


def test_a_cell_in_two_spellings(told_otherwise, like):
    """A total that is written as one is the total, and two of them are not one table."""
    rows = {
        "indicator": ["men"] * 6,
        "by_gender": ["total", None, "female", "male", "female", "male"],
        "place": ["a", "b", "a", "a", "b", "b"],
        "value": [3, 3, 1, 2, 1, 2],
    }
    twice = {name: [*cells, cells[0]] for name, cells in rows.items()} | {"by_gender": [*rows["by_gender"], None]}

    assert told_otherwise(PLAN, Table.of(like).back(rows), ON_BREAKDOWNS) == []
    assert told_otherwise(PLAN, Table.of(like).back(twice), ON_BREAKDOWNS) == []


TWICE = [NARROW["MND502"], NARROW["MND515"]]


@pytest.mark.parametrize("cells", [CELLS[:4], [{}]])
def test_of_what_is_stated_twice_the_table_is_read(like, cells):
    """Where a cell stands twice its table is read, and no other, whether or not figures are told by category."""
    figures = [figure for number in range(9) for figure in table("men", f"place-{number}", cells, [1] * 6)]
    figures.append(attrs.evolve(figures[-1], value=99))

    found = m.frames.reconcile(PLAN, m.frames.to_frame(figures, like), rules=TWICE)

    assert [each.code for each in found] == ["MND502"]
    assert len(found.reviews[0].observations) == len(cells) + 1


@pytest.mark.parametrize(("limit", "most"), [("MOST_CELLS", 1)])
def test_what_is_stated_twice_too_often_to_count(told_otherwise, like, monkeypatch, limit, most):
    """Where there are more cells, or more tables, than an engine is asked of by name, it looks at each row."""
    monkeypatch.setattr(agreeing, limit, most)
    figures = [figure for number in range(9) for figure in office(number)]
    frame = m.frames.to_frame([*figures, figures[3]], like)

    assert len(m.frames.reconcile(PLAN, frame, rules=TWICE).reviews[0].observations) == 2
    assert told_otherwise(PLAN, frame, TWICE) == []


@pytest.mark.parametrize(
    "beside",
    [
        {"source": "visit"}, {"status": "revised"}, {"status": "projected"}, {"population": "adults"},
        {"qualifier": "about"}, {"unit": "kg"}, {"currency": "USD"}, {"project": "shelter"},
    ],
    ids=str,
)  # fmt: skip
def test_tables_that_are_not_plain(told_otherwise, like, beside):
    """A total that is of another source, of others or of another kind is no total of its categories, though it fits."""
    figures = [figure for number in range(4) for figure in office(number)]
    for at in (4, 8):
        number = figures[at].value
        kinds = {"unit": {"value": m.Amount(number, "kg")}, "currency": {"value": m.Money(number, "USD")}}
        figures[at] = attrs.evolve(figures[at], **kinds.get(*beside, beside))

    assert figures[4].cell == m.Cell()
    assert told_otherwise(PLAN, m.frames.to_frame(figures, like), ON_BREAKDOWNS) == []


@pytest.mark.parametrize("rules", [ON_BREAKDOWNS, TWICE])
def test_a_place_with_a_mark_that_does_not_print(told_otherwise, like, rules):
    """What stands between codes where they are looked for together may stand in one of them, and nothing is lost."""
    figures = [figure for place in ("a\x1fb", "c") for figure in table("men", place, CELLS[:4], [1] * 6)]
    frame = m.frames.to_frame([*figures, attrs.evolve(figures[0], value=7)], like)

    assert told_otherwise(PLAN, frame, rules) == []
