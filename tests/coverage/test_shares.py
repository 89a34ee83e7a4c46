"""How much of a framework is in order, and what was counted."""

from __future__ import annotations

import mande as m
from mande.coverage.shares import SHARES, Covered
from mande.measures.numbers import Qualifier
from mande.wording import say

FRAMEWORK = m.Framework(
    "f",
    outputs=[m.Output("film"), m.Output("fair"), m.Output("audit", management_only="For the office")],
    outcomes=[m.Outcome("aware", indicators=[m.Indicator("share", baseline=0)]), m.Outcome("calm", planned=False)],
    links=[m.Link("film", "aware")],
)


def shares(framework):
    """Return the shares of *framework* by the code of their rule."""
    return {share.rule: share for share in m.check_coverage(framework).shares}


def test_what_the_design_asks_for():
    """Outputs with a path, outcomes with an indicator and indicators with a baseline are among the shares."""
    assert {rule.code for rule, *_ in SHARES} >= {
        "MND101",
        "MND102",
        "MND202",
        "MND301",
        "MND305",
        "MND401",
        "MND402",
    }


def test_parts_of_wholes():
    """A share counts what the rule asks about: what is exempt is in neither part nor whole."""
    found = shares(FRAMEWORK)

    assert found["MND101"].ratio == m.Ratio(1, 2)
    assert (found["MND101"].in_order, found["MND101"].gaps) == (("film",), ("fair",))
    assert found["MND202"].ratio == m.Ratio(1, 1)
    assert found["MND301"].ratio == m.Ratio(1, 1)


def test_the_unknown_is_never_in_order():
    """In an extract what cannot be told stays in the whole: the part is a lower bound, and has no percentage."""
    read = m.Framework(
        "f", basis="extract", outputs=FRAMEWORK.outputs, outcomes=FRAMEWORK.outcomes, links=FRAMEWORK.links
    )

    share = shares(read)["MND101"]

    assert (share.in_order, share.gaps, share.undecided) == (("film",), (), ("fair",))
    assert str(share) == "at least 1 of 2 outputs lead to an outcome (1 cannot be told)"


def test_it_says_what_it_counted():
    """Every share tells the codes behind it, and the rule that sorted them."""
    assert shares(FRAMEWORK)["MND101"].explain().splitlines() == [
        "1 of 2 outputs lead to an outcome (50.0%) by MND101",
        "  in order: film",
        "  not in order: fair",
        "  cannot be told: none",
    ]


def test_nothing_to_count():
    """A framework without objectives has no share of them, and says so."""
    share = shares(FRAMEWORK)["MND103"]

    assert share.ratio == m.Ratio(0, 0)
    assert str(share) == "no objectives to ask whether objectives have an outcome"


def test_a_portfolio_adds_up():
    """The share of a portfolio counts the things of all its projects, each under its project's name."""
    one, two = (m.Framework(code, outputs=[m.Output("film")]) for code in ("bd", "ng"))

    share = {share.rule: share for share in m.check_coverage(m.Portfolio("iom", "", [one, two])).shares}["MND101"]

    assert share.gaps == ("bd/film", "ng/film")


def test_nothing_is_said_in_whole_sentences():
    """What there is nothing of is called by its whole name; a share of somebody's own says so too."""
    nothing = shares(m.Framework("f"))

    assert str(nothing["MND102"]) == "no planned outcomes to ask whether planned outcomes have an output"
    assert str(Covered("wells are deep", "OUR001")) == "nothing to ask whether wells are deep"
    assert say(nothing["MND102"], "fr") == "aucun effet prévu dont on puisse demander s’il a un produit"


def test_what_cannot_be_told_leaves_the_least():
    """A share is exact where all of it was judged; where some was not, it is the least that there may be."""
    assert Covered("wells are deep", "OUR001", ("a",), ("b",)).qualifier is Qualifier.EXACTLY
    assert Covered("wells are deep", "OUR001", ("a",), ("b",), ("c",)).qualifier is Qualifier.AT_LEAST
