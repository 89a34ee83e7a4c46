"""A requirement says which breakdown a donor asks for, and of what."""

import pytest

from mande.errors import InvalidValue
from mande.framework.requirements import Requirement


def test_a_requirement_in_full():
    """A requirement keeps who asks for what, of which units, and where that is written."""
    asked = Requirement("Norad", "gender", units=["people", "case"], source="grant", at="p. 4", note="Annex 2")

    assert (asked.donor, asked.dimension, asked.units) == ("Norad", "gender", ("person", "case"))
    assert (asked.source, asked.at, asked.note) == ("grant", "p. 4", "Annex 2")
    assert repr(asked) == "Requirement('Norad', 'gender', of person or case)"


def test_persons_unless_said():
    """A donor's list is about people, unless it says of what else; a unit of the programme's own is left as it is."""
    assert Requirement("Norad", "gender").units == ("person",)
    assert Requirement("Norad", "gender", units=["latrine"]).units == ("latrine",)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (
            lambda: Requirement("", "gender"),
            "'' (str) is not the name of a donor. Write Requirement('Norad', 'gender').",
        ),
        (lambda: Requirement(None, "gender"), "None (NoneType) is not the name of a donor."),
        (
            lambda: Requirement("Norad", ""),
            "The code of the dimension that 'Norad' requires cannot be used: it is empty.",
        ),
        (lambda: Requirement("Norad", "gender", units="person"), "'person' is one string where a list belongs."),
        (lambda: Requirement("Norad", "gender", units=[5]), "5 (int) is not a unit. Write its name, like 'person'."),
        (
            lambda: Requirement("Norad", "gender", units=[]),
            "Requirement of 'Norad', units: () asks it of no figure. Write units=['person'].",
        ),
    ],
)
def test_what_a_requirement_cannot_say(build, message):
    """A requirement of nobody, by nothing or of nothing is refused where it is written."""
    with pytest.raises(InvalidValue) as refusal:
        build()

    assert str(refusal.value).startswith(message)


def test_requirements_hold_still(holds_still):
    """Requirements are plain values."""
    holds_still(Requirement("Norad", "gender", units=["person", "household"]))
