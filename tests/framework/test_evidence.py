"""Evidence is as strong as its design and its distance allow, and contrary evidence is never outvoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, UnknownCode
from mande.framework.evidence import (
    CLOSE,
    STRENGTH_OF_DESIGN,
    Design,
    Evidence,
    Says,
    Strength,
    independence_of,
    role_of,
    strength_of,
)
from mande.sources import Independence, Role, Source
from mande.texts import Text

SOURCES = {
    "diary": Source("diary", role="implementer", independence="self"),
    "mtr": Source("mtr", role="evaluator", independence="commissioned"),
    "barcik": Source("barcik"),
}
PIECES = st.builds(
    Evidence,
    st.sampled_from([*SOURCES, "lost"]),
    design=st.none() | st.sampled_from(list(Design)),
    says=st.sampled_from(list(Says)),
    independence=st.none() | st.sampled_from(list(Independence)),
)
EVIDENCE = st.lists(PIECES, max_size=6)


def test_evidence_in_full():
    """A piece of evidence keeps who speaks, how it was made and how many were asked."""
    piece = Evidence(
        "fgd-2010", design="opinion", says="mixed", n=12, of=40, role="participant", independence="independent",
        at="L968", note={"en": "One village", "fr": "Un village"},
    )  # fmt: skip

    assert (piece.source, piece.design, piece.says, piece.n, piece.of) == (
        "fgd-2010", Design.OPINION, Says.MIXED, 12, 40
    )  # fmt: skip
    assert (piece.role, piece.independence, piece.at) == (Role.PARTICIPANT, Independence.INDEPENDENT, "L968")
    assert piece.note == Text({"en": "One village", "fr": "Un village"})


def test_evidence_by_its_source_alone():
    """Evidence supports unless it says otherwise; how it was made is not guessed."""
    piece = Evidence("fgd-2010")

    assert (piece.design, piece.says, piece.n, piece.of) == (None, Says.SUPPORTS, None, None)
    assert repr(piece) == "Evidence('fgd-2010', no design given, supports)"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"n": -1}, "Evidence from 'fgd', n: -1 is not a number of people."),
        ({"of": 1.5}, "Evidence from 'fgd', of: 1.5 is not a number of people."),
        ({"n": True}, "Evidence from 'fgd', n: True is not a number of people."),
        ({"n": 5, "of": 4}, "Evidence from 'fgd', n: 5 is more than the 4 there are."),
        ({"source": None}, "None (NoneType) is not the code of a source. Write Evidence('fgd-2010')."),
        ({"source": ""}, "'' (str) is not the code of a source. Write Evidence('fgd-2010')."),
    ],
)
def test_what_evidence_cannot_say(fields, message):
    """Numbers that no group has, and evidence from nowhere, are refused and shown."""
    with pytest.raises(InvalidValue) as refusal:
        Evidence(**{"source": "fgd", **fields})

    assert str(refusal.value) == message


def test_a_misspelt_design_is_offered_the_right_one():
    """A design is one of a closed list."""
    with pytest.raises(UnknownCode, match=r"No design is called 'randomized'\. Did you mean 'randomised'\?"):
        Evidence("fgd", design="randomized")


def test_everybody_and_nobody_may_have_been_asked():
    """All of a group, or none of it, is a number of people."""
    assert (Evidence("fgd", n=4, of=4).n, Evidence("fgd", n=0, of=0).of) == (4, 0)


def test_evidence_speaks_with_the_voice_of_its_source():
    """Role and independence are the source's, unless the evidence has its own; a lost source has neither."""
    own = Evidence("diary", role="participant", independence="independent")

    assert (role_of(Evidence("diary"), SOURCES), independence_of(Evidence("diary"), SOURCES)) == (
        Role.IMPLEMENTER, Independence.SELF
    )  # fmt: skip
    assert (role_of(own, SOURCES), independence_of(own, SOURCES)) == (Role.PARTICIPANT, Independence.INDEPENDENT)
    assert role_of(Evidence("lost"), SOURCES) is independence_of(Evidence("lost"), SOURCES) is None


@pytest.mark.parametrize(
    ("design", "far", "near"),
    [
        (None, "untested", "untested"),
        ("assertion", "untested", "untested"),
        ("opinion", "reported", "reported"),
        ("record", "recorded", "recorded"),
        ("observed after", "observed after", "recorded"),
        ("before and after", "observed change", "recorded"),
        ("substantiated", "observed change", "recorded"),
        ("comparison", "compared", "recorded"),
        ("randomised", "compared", "recorded"),
    ],
)
@pytest.mark.parametrize("independence", Independence)
def test_what_each_design_can_show(design, far, near, independence):
    """A design shows what it can, and no more than a record where the source speaks of itself or its payer."""
    piece = Evidence("barcik", design=design, independence=independence)

    assert strength_of([piece], SOURCES) == (near if independence in CLOSE else far)


def test_every_design_has_a_strength_in_order():
    """A stronger design never shows less than a weaker one."""
    strengths = [STRENGTH_OF_DESIGN[design] for design in Design]

    assert strengths == sorted(strengths)


@given(EVIDENCE, EVIDENCE)
def test_support_never_weakens(before, more):
    """Evidence that supports, or says nothing either way, never makes a link weaker than it was."""
    more = [piece for piece in more if piece.says not in (Says.CONTRADICTS, Says.MIXED)]

    assert strength_of([*before, *more], SOURCES) >= strength_of(before, SOURCES)


@given(EVIDENCE, PIECES.filter(lambda piece: piece.says in (Says.CONTRADICTS, Says.MIXED)))
def test_contrary_evidence_is_not_outvoted(others, contrary):
    """One piece of contrary evidence makes a link contested, however much stands on the other side."""
    assert strength_of([*others, contrary], SOURCES) is Strength.CONTESTED
    assert strength_of([contrary, *others], SOURCES) is Strength.CONTESTED


@given(EVIDENCE, st.booleans(), st.randoms(use_true_random=False))
def test_order_means_nothing(evidence, contradicted, chance):
    """In whatever order evidence is written, it is as strong."""
    mixed = list(evidence)
    chance.shuffle(mixed)

    assert strength_of(mixed, SOURCES, contradicted=contradicted) is strength_of(
        iter(evidence), SOURCES, contradicted=contradicted
    )


@given(EVIDENCE)
def test_a_contradicted_assumption_contests_everything(evidence):
    """What rests on an assumption that does not hold is contested, whatever speaks for it."""
    assert strength_of(evidence, SOURCES, contradicted=True) is Strength.CONTESTED


@given(EVIDENCE)
def test_close_sources_alone_reach_a_record(evidence):
    """A programme that only cites itself gets no further than what it recorded."""
    close = [piece for piece in evidence if independence_of(piece, SOURCES) in CLOSE]

    assert strength_of(close, SOURCES) <= Strength.RECORDED


@given(EVIDENCE)
def test_strength_is_that_of_the_strongest_piece(evidence):
    """Unless it is contested, evidence is as strong as its strongest piece alone; none is untested."""
    alone = [strength_of([piece], SOURCES) for piece in evidence]
    expected = Strength.CONTESTED if Strength.CONTESTED in alone else max(alone, default=Strength.UNTESTED)

    assert strength_of(evidence, SOURCES) is expected


@given(PIECES)
def test_evidence_holds_still(holds_still, piece):
    """Evidence is a plain value."""
    holds_still(piece)
