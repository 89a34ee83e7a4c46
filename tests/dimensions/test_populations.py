"""Populations say whom they are among, whom they may share people with, and what they all are by design."""

import pickle

import attrs
import pytest

from mande.dimensions.cells import Cell
from mande.dimensions.populations import Population
from mande.errors import InvalidValue


def test_a_population_in_full():
    """A population keeps whom it is among, whom it overlaps and the category its people are all in."""
    population = Population(
        "sheltered", "In shelters", within="vot", overlaps=["returned"], only={"gender": "female"}, note="Two shelters."
    )

    assert (population.code, population.title, population.within) == ("sheltered", "In shelters", "vot")
    assert (population.overlaps, population.note) == (("returned",), "Two shelters.")
    assert population.only == Cell({"gender": "female"})


def test_a_population_by_its_code_alone():
    """Without more, a population is among nobody, shares nobody and is of every category."""
    population = Population("vot")

    assert (population.title, population.within, population.overlaps, population.note) == ("", None, (), None)
    assert population.only == Cell()


def test_only_may_be_written_as_text():
    """The category by design may be given as a cell is written."""
    assert Population("boys", only="gender=male, age=0-17").only == Cell({"gender": "male", "age": "0-17"})


def test_reprs_are_short():
    """A repr names the population, whom it is among and what it is by design."""
    assert repr(Population("vot", "Victims of trafficking")) == "Population('vot', 'Victims of trafficking')"
    assert repr(Population("girls", within="vot", only={"gender": "female"})) == (
        "Population('girls', '', within='vot', only='gender=female')"
    )


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"code": ""}, "The code of a population cannot be used: it is empty."),
        ({"code": "a/b"}, "The code of a population cannot be used: 'a/b' has a slash"),
        ({"within": " vot"}, "The code of the population that 'girls' lies within cannot be used: ' vot' has space"),
        ({"within": 5}, "The code of the population that 'girls' lies within cannot be used: 5 is not a string"),
        ({"overlaps": ["a", ""]}, "The code of a population that 'girls' overlaps cannot be used: it is empty"),
        ({"overlaps": "boys"}, "'boys' is one string where a list belongs. Write ['boys']."),
        ({"overlaps": ["boys", "girls"]}, "Population: 'girls' is said to overlap itself."),
        ({"only": ["gender"]}, "['gender'] (list) is not a cell."),
        ({"only": {"gender": "a=b"}}, "The code of a category in a cell cannot be used: 'a=b' has a comma"),
    ],
)
def test_what_a_population_cannot_say(fields, message):
    """A code that cannot be used, a lone string or an overlap with itself is refused and shown."""
    with pytest.raises(InvalidValue) as refusal:
        Population(**{"code": "girls", **fields})

    assert str(refusal.value).startswith(message)


def test_populations_are_plain_values():
    """A population survives pickling, hashes with its equals, and cannot be changed."""
    population = Population("girls", within="vot", overlaps=["returned"], only={"gender": "female"})
    again = pickle.loads(pickle.dumps(population))

    assert again == population
    assert len({again, population}) == 1
    assert population != Population("girls", within="vot", overlaps=["returned"])
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        population.only = Cell()
