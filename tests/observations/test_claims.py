"""A claim is a stated change in one outcome, with the evidence for it."""

import pytest

from mande.dimensions.periods import Period
from mande.errors import InvalidValue, UnknownCode
from mande.framework.evidence import Evidence
from mande.framework.indicators import Direction
from mande.measures.ratios import Ratio
from mande.observations.claims import Claim, ClaimKind
from mande.observations.cohorts import NotFollowedUp

FULL = Claim(
    "aware", {"en": "Villagers are more vigilant", "bn": "গ্রামবাসী সতর্ক"}, kind="contribution", direction="increase",
    says="a majority", counted=Ratio(6, 10), planned=False, evidence=[Evidence("fgd-2010")], who="Villagers",
    contribution="They saw the film", made="2010-09", period="2009/2010",
    not_followed_up=[NotFollowedUp("declined", 4)],
    project="ppvhtb", source="norad-2011", at="L968", note="Twice.",
)  # fmt: skip


def test_a_claim_in_full():
    """A claim keeps who changed, what and when, in whose words, and on what evidence."""
    assert (FULL.outcome, FULL.kind, FULL.direction) == ("aware", ClaimKind.CONTRIBUTION, Direction.INCREASE)
    assert (FULL.says, FULL.counted, FULL.planned) == ("a majority", Ratio(6, 10), False)
    assert (FULL.made, FULL.period) == (Period.parse("2010-09"), Period.parse("2009/2010"))
    assert (FULL.evidence, FULL.not_followed_up) == ((Evidence("fgd-2010"),), (NotFollowedUp("declined", 4),))
    assert repr(FULL) == "Claim('aware', 'Villagers are more vigilant')"


def test_a_claim_by_its_outcome_alone():
    """A bare claim is of a planned change, and has no evidence yet."""
    claim = Claim("aware", None)

    assert (claim.text, claim.kind, claim.planned) == ("", ClaimKind.CHANGE, True)
    assert (claim.evidence, claim.made, claim.direction, claim.counted) == ((), None, None, None)


@pytest.mark.parametrize(
    ("fields", "kind", "message"),
    [
        ({"outcome": None}, InvalidValue, "None (NoneType) is not the code of an outcome."),
        ({"outcome": ""}, InvalidValue, "'' (str) is not the code of an outcome."),
        ({"kind": "cause"}, UnknownCode, "No claim kind is called 'cause'."),
        ({"evidence": "fgd"}, InvalidValue, "'fgd' is one string where a list belongs. Write ['fgd']."),
        (
            {"evidence": ["fgd"]},
            InvalidValue,
            "'fgd' (str) is not what Claim('aware').evidence[0] holds. Write Evidence(...).",
        ),
        (
            {"not_followed_up": [4]},
            InvalidValue,
            "4 (int) is not what Claim('aware').not_followed_up[0] holds. Write NotFollowedUp(...).",
        ),
        ({"made": "recently"}, InvalidValue, "'recently' is not a period."),
    ],
)
def test_what_a_claim_cannot_say(fields, kind, message):
    """A claim of nothing, or on something that is no evidence, is refused where it is written."""
    with pytest.raises(kind) as refusal:
        Claim(**{"outcome": "aware", **fields})

    assert str(refusal.value).startswith(message)


def test_claims_hold_still(holds_still):
    """A claim is a plain value."""
    holds_still(FULL)
    holds_still(Claim("ppvhtb/aware"))
