"""Partners carry part of the work; risks are what nobody controls."""

import pytest

from mande.dimensions.places import Place
from mande.errors import FrameworkError, InvalidValue
from mande.framework.frameworks import Framework
from mande.framework.partners import OtherService, Partner, Risk
from mande.framework.results import Activity


def test_a_partner_in_full():
    """A partner keeps what it does, and whether the programme pays it, which may not be known."""
    partner = Partner(
        "moha", "Ministry of Home Affairs", role="lead ministry", funded=False, source="pis", at="L5", note="X"
    )

    assert (partner.title, partner.role, partner.funded) == ("Ministry of Home Affairs", "lead ministry", False)
    assert repr(partner) == "Partner('moha', 'Ministry of Home Affairs')"
    assert (Partner("moha", None).title, Partner("moha").funded) == ("", None)


def test_a_risk_in_full():
    """A risk keeps what it may harm, who watches for it and by which indicator."""
    risk = Risk("Shelters close", affects=["placed", "OC1"], owner="dss", indicator="open", source="pis", at="L5")

    assert (risk.affects, risk.owner, risk.indicator) == (("placed", "OC1"), "dss", "open")
    assert repr(risk) == "Risk('Shelters close')"
    assert Risk("Shelters close").affects == ()


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Partner("a/b"), "The code of a partner cannot be used: 'a/b' has a slash"),
        (
            lambda: Risk("Shelters close", affects="placed"),
            "'placed' is one string where a list belongs. Write ['placed'].",
        ),
        (lambda: Risk(None), "None is not a text."),
    ],
)
def test_what_cannot_be_said(build, message):
    """A code that cannot be used, a lone string or a risk without words is refused."""
    with pytest.raises(InvalidValue) as refusal:
        build()

    assert str(refusal.value).startswith(message)


def test_partners_and_risks_hold_still(holds_still):
    """Partners and risks are plain values."""
    holds_still(Partner("moha", {"en": "Ministry", "bn": "মন্ত্রণালয়"}, funded=True))
    holds_still(Risk("Shelters close", affects=["placed"]))


def test_a_service_of_another_actor():
    """Who else gives a service, where, and how the two keep apart; a framework knows the service and the place."""
    other = OtherService(
        "A union", "hotline", place="osh", coordinated="Nights", source="x", at="L5", note="Since 2009"
    )

    assert (other.actor, other.service, other.place, other.coordinated) == ("A union", "hotline", "osh", "Nights")
    assert repr(other) == "OtherService('A union', 'hotline')"
    with pytest.raises(FrameworkError) as refusal:
        Framework("f", activities=[Activity("hotlines")], places=[Place("oh")], others=[other])
    assert [problem.path for problem in refusal.value.problems] == ["others.hotline.service", "others.hotline.place"]


def test_a_service_without_a_code():
    """A service is named by the code of the programme's own."""
    with pytest.raises(InvalidValue, match="The code of the service that another actor gives too cannot be used"):
        OtherService("A union", "")
