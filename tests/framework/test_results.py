"""Every rung of the chain knows its level, and is measured by indicators."""

import attrs
import pytest

from mande.dimensions.periods import Period
from mande.errors import InvalidValue, UnknownCode
from mande.framework.indicators import Indicator
from mande.framework.levels import Level, Order
from mande.framework.results import Activity, Impact, Input, InputKind, Outcome, Output, Result
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money

KINDS = [Input, Activity, Output, Outcome, Impact]


@pytest.mark.parametrize(("kind", "level"), list(zip(KINDS, Level, strict=True)))
def test_every_rung_knows_its_level(kind, level):
    """A rung stands on the level it is named for, and so does one that a program derives from it."""

    class Own(kind):
        """A rung of a program's own."""

    assert kind("x").level is Own("x").level is level


@pytest.mark.parametrize("kind", KINDS)
def test_what_every_rung_has(kind):
    """A rung has a title, indicators, and the place where it was read; all may be left out."""
    full = kind("x", "X", indicators=[Indicator("y")], reads_as="outcome", source="pis", at="L5", note="Read twice.")

    assert (full.title, full.indicators, full.reads_as) == ("X", (Indicator("y"),), Level.OUTCOME)
    assert (full.source, full.at, full.note) == ("pis", "L5", "Read twice.")
    assert repr(full) == f"{kind.__name__}('x', 'X')"
    assert kind("x") == kind("x", None)
    assert (kind("x").title, kind("x").indicators, kind("x").reads_as) == ("", (), None)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        (
            {"indicators": ["y"]},
            InvalidValue,
            "'y' (str) is not what {kind}('x').indicators[0] holds. Write Indicator(...).",
        ),
        ({"indicators": "y"}, InvalidValue, "'y' is one string where a list belongs. Write ['y']."),
        ({"code": ""}, InvalidValue, "The code of an {level} cannot be used: it is empty."),
        ({"code": "a/b"}, InvalidValue, "The code of an {level} cannot be used: 'a/b' has a slash"),
        ({"reads_as": "goal"}, UnknownCode, "No level is called 'goal'."),
        ({"title": 5}, InvalidValue, "5 is not a text."),
    ],
)
def test_what_a_rung_cannot_say(kind, fields, error, message):
    """A code that cannot be used, or a list of something else, is refused where it is written."""
    with pytest.raises(error) as refusal:
        kind(**{"code": "x", **fields})

    assert str(refusal.value).startswith(message.format(kind=kind.__name__, level=kind("x").level))


def test_a_rung_without_a_level_is_refused():
    """What all rungs have in common is no rung itself."""
    with pytest.raises(InvalidValue) as refusal:
        Result("x", "X")

    assert str(refusal.value) == (
        "Result('x', 'X') (Result) is not on any level. Write an Input, Activity, Output, Outcome or Impact."
    )


def test_an_input_in_full():
    """An input is money, an amount, or the reason why neither is stated."""
    grant = Input("grant", amount=Money(3100000, "USD"), kind="funds", period="2007/2010")

    assert (grant.amount, grant.kind, grant.period) == (
        Money(3100000, "USD"),
        InputKind.FUNDS,
        Period.parse("2007/2010"),
    )
    assert Input("staff", amount=Amount(5, "person_day"), kind="in_kind").kind is InputKind.IN_KIND
    assert Input("staff", amount=Missing.NOT_IN_SOURCE).amount is Missing.NOT_IN_SOURCE


@pytest.mark.parametrize("amount", ["BDT", 5, True, "not reported"])
def test_an_amount_of_an_input_says_of_what(amount):
    """A number without a unit, or a word, is no amount; it would be lost where the plan is written."""
    with pytest.raises(InvalidValue, match=r"is not an amount of an input\. Write Money"):
        Input("grant", amount=amount)


def test_what_need_not_lead_on_says_why():
    """An activity or an output that only keeps the office running says so in words."""
    assert Activity("audit", management_only="Required by law").management_only == "Required by law"
    assert Output("report", management_only={"en": "For the donor"}).management_only.languages == ("en",)
    assert Activity("events").management_only is Output("film").management_only is None


def test_an_outcome_in_full():
    """An outcome keeps how far along it stands, whether it was planned and when it may be expected."""
    outcome = Outcome("aware", order="intermediate", planned=False, horizon=12)

    assert (outcome.order, outcome.planned, outcome.horizon) == (Order.INTERMEDIATE, False, 12)
    assert (Outcome("aware").order, Outcome("aware").planned, Outcome("aware").horizon) == (None, True, None)
    with pytest.raises(UnknownCode, match="No order is called 'final'"):
        Outcome("aware", order="final")


@pytest.mark.parametrize("kind", KINDS)
def test_rungs_hold_still(holds_still, kind):
    """Every rung is a plain value, equal to none of another kind."""
    value = kind("x", {"en": "X", "fr": "Y"}, indicators=[Indicator("y")], note="Z")

    holds_still(value)
    assert len({other("x") for other in KINDS}) == len(KINDS)
    assert attrs.evolve(value, title="X") != value
