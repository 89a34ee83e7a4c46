"""Cells are mappings that stand still, and are read back from how they are shown."""

import pickle
from itertools import permutations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.cells import TOTAL, Cell, as_cell, cell_code_fault
from mande.errors import InvalidValue

CODES = st.sampled_from(["gender", "age", "female", "18-24", "31+", "not known", "total", "ü"]) | st.text(
    max_size=12
).filter(lambda code: cell_code_fault(code) is None)
MAPPINGS = st.dictionaries(CODES, CODES, max_size=4)
FEW_MAPPINGS = st.dictionaries(st.sampled_from("abc"), st.sampled_from("xy"))


def test_a_cell_is_a_mapping():
    """A cell is read as a mapping of dimensions to categories, in the order of their codes."""
    cell = Cell({"gender": "female", "age": "18-24"})

    assert dict(cell) == {"age": "18-24", "gender": "female"}
    assert list(cell) == ["age", "gender"]
    assert (cell["gender"], cell.get("disability"), len(cell), "age" in cell) == ("female", None, 2, True)
    assert cell.dimensions == frozenset({"age", "gender"})
    with pytest.raises(KeyError, match="disability"):
        cell["disability"]


def test_the_empty_cell_is_the_total():
    """The cell that splits by nothing is the total, is false, and is what None stands for."""
    assert Cell() == Cell({}) == Cell(None) == as_cell(None) == Cell.parse("total")
    assert not Cell()
    assert (str(Cell()), repr(Cell()), Cell().dimensions) == (TOTAL, "Cell()", frozenset())


def test_a_cell_is_shown_in_one_way():
    """A cell is shown with its dimensions in order."""
    cell = Cell({"gender": "female", "age": "18-24"})

    assert str(cell) == "age=18-24, gender=female"
    assert repr(cell) == "Cell({'age': '18-24', 'gender': 'female'})"


@given(MAPPINGS)
def test_what_is_shown_is_read_back(mapping):
    """Every cell is read back from its own text, and from its own mapping."""
    cell = Cell(mapping)

    assert Cell.parse(str(cell)) == cell
    assert Cell(dict(cell)) == as_cell(cell) == as_cell(str(cell)) == cell


@given(MAPPINGS)
def test_order_means_nothing(mapping):
    """The order in which dimensions are named changes neither a cell, nor its hash, nor its text."""
    cells = [Cell(dict(pairs)) for pairs in permutations(mapping.items())]

    assert len(set(cells)) == len({str(cell) for cell in cells}) == 1


@given(MAPPINGS, MAPPINGS)
def test_cells_are_equal_as_their_mappings_are(one, other):
    """Two cells are equal where their mappings are, and a cell equals the dict that says the same."""
    assert (Cell(one) == Cell(other)) == (one == other)
    assert (Cell(one) == other) == (one == other)
    assert Cell(one) == one


def test_a_cell_equals_nothing_else():
    """A cell is not its text, nor its pairs."""
    cell = Cell({"gender": "female"})

    assert cell != "gender=female"
    assert cell != (("gender", "female"),)


@given(FEW_MAPPINGS, FEW_MAPPINGS, FEW_MAPPINGS)
def test_finer_cells_lie_within_coarser_ones(one, two, three):
    """Everything lies within the total and itself, two within each other only if equal, and it carries over."""
    a, b, c = Cell(one), Cell(two), Cell(three)

    assert a.within(Cell())
    assert a.within(a)
    assert a.within(b) == (one.items() >= two.items())
    assert (a.within(b) and b.within(a)) == (a == b)
    if a.within(b) and b.within(c):
        assert a.within(c)


def test_another_category_is_no_coarser_cell():
    """A cell lies within one that names fewer dimensions, not within one that names another category."""
    cell = Cell({"gender": "female", "age": "18-24"})

    assert cell.within(Cell({"gender": "female"}))
    assert not cell.within(Cell({"gender": "male"}))
    assert not Cell({"gender": "female"}).within(cell)


@pytest.mark.parametrize("text", ["gender=female,age=18-24", " gender = female ,  age = 18-24 "])
def test_spaces_around_the_signs_mean_nothing(text):
    """A cell typed with more or fewer spaces is the same cell."""
    assert Cell.parse(text) == Cell({"age": "18-24", "gender": "female"})


@pytest.mark.parametrize("text", ["", "female", "gender", "gender=female,", "total, gender=female", "everyone"])
def test_text_that_is_no_cell(text):
    """Text without dimensions and categories is refused, shown, and answered with what to write."""
    with pytest.raises(InvalidValue) as refusal:
        Cell.parse(text)

    assert str(refusal.value) == f"{text!r} (str) is not a cell. Write 'gender=female, age=18-24', or 'total'."


def test_a_dimension_named_twice_is_refused():
    """Nobody is in two categories of one dimension, so a text that says so is refused rather than half read."""
    with pytest.raises(InvalidValue) as refusal:
        Cell.parse("age=15-17, age=18-24")

    assert str(refusal.value) == (
        "Cell: 'age=15-17, age=18-24' names 'age' twice. Name one category of each dimension."
    )


@pytest.mark.parametrize("text", ["gender=", "=female", "gender=a=b", "gender=a/b"])
def test_codes_in_text_are_checked(text):
    """A text with a code that cannot be used is refused."""
    with pytest.raises(InvalidValue, match=r"The code of a (dimension|category) in a cell cannot be used"):
        Cell.parse(text)


@pytest.mark.parametrize(
    ("mapping", "shown"),
    [
        ({"gender": "a,b"}, "'a,b' has a comma or an equals sign"),
        ({"a=b": "c"}, "'a=b' has a comma or an equals sign"),
        ({"age": 17}, "17 is not a string"),
        ({"age": None}, "None is not a string"),
        ({1: "female"}, "1 is not a string"),
        ({"gender": ""}, "it is empty"),
        ({"gender": " female"}, "' female' has space around it"),
    ],
)
def test_codes_are_checked(mapping, shown):
    """A code that could not be read back, or is none, is refused and shown."""
    with pytest.raises(InvalidValue) as refusal:
        Cell(mapping)

    assert shown in str(refusal.value)


@pytest.mark.parametrize("value", [5, [("gender", "female")], {"gender"}])
def test_only_mappings_are_cells(value):
    """Pairs, sets and numbers are refused with the mapping to write."""
    with pytest.raises(InvalidValue) as refusal:
        as_cell(value)

    assert str(refusal.value) == f'{value!r} ({type(value).__name__}) is not a cell. Write {{"gender": "female"}}.'


@pytest.mark.parametrize("value", ["a=b," * 10**5, b"gender=female"])
def test_long_text_and_bytes_are_refused_in_a_short_sentence(value):
    """A document from a stranger may hold anything; none of it is shown whole."""
    with pytest.raises(InvalidValue, match="is not a cell") as refusal:
        Cell.parse(value)

    assert len(str(refusal.value)) < 200


@given(st.text(alphabet="ab=, ", max_size=12))
def test_any_text_is_a_cell_or_an_invalid_value(text):
    """Text of any shape gives a cell that can be shown again, or an invalid value and no other error."""
    try:
        cell = Cell.parse(text)
    except InvalidValue:
        return

    assert Cell.parse(str(cell)) == cell


@given(MAPPINGS)
def test_cells_are_plain_values(mapping):
    """A cell survives pickling, keeps nothing of the mapping it was made of, and cannot be changed."""
    cell = Cell(mapping)
    before = str(cell)
    mapping["more"] = "later"

    assert pickle.loads(pickle.dumps(cell)) == cell
    assert str(cell) == before
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        cell._categories = ()
    with pytest.raises(TypeError):
        cell["gender"] = "male"
