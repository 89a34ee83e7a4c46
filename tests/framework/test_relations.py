"""Relations say what must hold between indicators, and name at least two of them."""

import copy
import pickle

import attrs
import pytest

from mande.errors import InvalidValue
from mande.framework.relations import AtLeast, Funnel, Share, Subset, Sum

RELATIONS = [
    (Sum("reached", parts=["women", "men"]), ("reached", "women", "men"), "Sum('reached' = 'women' + 'men')"),
    (Sum("reached", ["women"]), ("reached", "women"), "Sum('reached' = 'women')"),
    (Subset("adults", of="everyone"), ("everyone", "adults"), "Subset('adults' of 'everyone')"),
    (Funnel("invited", "came", "stayed"), ("invited", "came", "stayed"), "Funnel('invited' > 'came' > 'stayed')"),
    (AtLeast("persons", "cases", each=2), ("persons", "cases"), "AtLeast('persons' >= 2 x 'cases')"),
    (
        Share("female-share", part="female", wholes=["all", "known"]),
        ("female-share", "female", "all", "known"),
        "Share('female-share' = 'female' of 'all' or 'known')",
    ),
]


@pytest.mark.parametrize(("relation", "indicators", "shown"), RELATIONS)
def test_what_a_relation_speaks_of(holds_still, relation, indicators, shown):
    """A relation is a plain value that names all its indicators, and reads as the arithmetic it is."""
    assert relation.indicators == indicators
    assert repr(relation) == shown
    if not isinstance(relation, Funnel):
        holds_still(relation)


def test_a_funnel_holds_still():
    """A funnel takes its stages one by one, and is equal to another with the same ones in the same order."""
    funnel = Funnel("invited", "came")

    assert pickle.loads(pickle.dumps(funnel)) == copy.deepcopy(funnel) == funnel
    assert len({funnel, Funnel("invited", "came"), Funnel("came", "invited")}) == 2
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        funnel.stages = ()


def test_relations_of_two_kinds_differ():
    """Two relations over the same indicators say different things."""
    assert len({relation for relation, _, _ in RELATIONS}) == len(RELATIONS)
    assert AtLeast("persons", "cases").each == 1


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (
            lambda: Sum("reached", parts=[]),
            "Sum: 'reached' has no parts. Write Sum('reached', parts=['women', 'men']).",
        ),
        (lambda: Sum("reached", parts="women"), "'women' is one string where a list belongs. Write ['women']."),
        (Funnel, "Funnel: () has fewer than two stages. Write Funnel('invited', 'chosen')."),
        (lambda: Funnel("invited"), "Funnel: ('invited',) has fewer than two stages."),
        (lambda: AtLeast("persons", "cases", each=0), "AtLeast, each: 0 is not a whole number from 1."),
        (lambda: AtLeast("persons", "cases", each=1.5), "AtLeast, each: 1.5 is not a whole number from 1."),
        (lambda: AtLeast("persons", "cases", each=True), "AtLeast, each: True is not a whole number from 1."),
        (
            lambda: Share("share", part="female", wholes=[]),
            "Share: 'share' was taken on no whole. Write Share('female-share', part='female', wholes=['all']).",
        ),
    ],
)
def test_relations_that_compare_nothing(build, message):
    """A relation with nothing to compare is refused with what to write."""
    with pytest.raises(InvalidValue) as refusal:
        build()

    assert str(refusal.value).startswith(message)
