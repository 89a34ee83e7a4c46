"""An objective names the outcomes by which it would be seen, and may be given up with a reason."""

import pytest

from mande.dimensions.periods import Period
from mande.errors import InvalidValue
from mande.framework.objectives import Objective


def test_an_objective_in_full():
    """An objective keeps its outcomes, and when and why it was dropped."""
    objective = Objective(
        "prosecution", "Traffickers are prosecuted", outcomes=["OC1"], dropped="2009-06", dropped_because="Norad asked",
        source="pis", at="L519", note="See Annex D.",
    )  # fmt: skip

    assert (objective.outcomes, objective.dropped) == (("OC1",), Period.parse("2009-06"))
    assert (objective.dropped_because, objective.source, objective.at) == ("Norad asked", "pis", "L519")
    assert repr(objective) == "Objective('prosecution', 'Traffickers are prosecuted')"


def test_an_objective_by_its_code_alone():
    """An objective may name no outcome at all: that is a gap, and no error."""
    assert (Objective("x", None).title, Objective("x").outcomes, Objective("x").dropped) == ("", (), None)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"code": ""}, "The code of an objective cannot be used: it is empty."),
        ({"outcomes": "OC1"}, "'OC1' is one string where a list belongs. Write ['OC1']."),
        ({"dropped": "June"}, "'June' is not a period."),
    ],
)
def test_what_an_objective_cannot_say(fields, message):
    """A code, list or day that cannot be read is refused and shown."""
    with pytest.raises(InvalidValue) as refusal:
        Objective(**{"code": "x", **fields})

    assert str(refusal.value).startswith(message)


def test_objectives_hold_still(holds_still):
    """An objective is a plain value."""
    holds_still(Objective("x", "X", outcomes=["OC1"], dropped="2009", dropped_because={"fr": "Y"}))
