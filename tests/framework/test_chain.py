"""The chain knows what leads where, finds every loop there is, and none that is not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.framework.chain import Chain
from mande.framework.links import Link

CODES = st.sampled_from("abcdefgh")
PAIRS = st.lists(st.tuples(CODES, CODES), max_size=24)
LINKS = st.lists(
    st.builds(Link, CODES, CODES, kind=st.sampled_from(["contributes", "contributes", "feedback"])), max_size=24
)
LONG = 100_000


def pairs_of(links):
    """Return the cause and effect of each link but those of feedback."""
    return {(link.cause, link.effect) for link in links if link.kind != "feedback"}


def reached_from(starts, pairs):
    """Return what *starts* have a path to, worked out by going round until nothing is added."""
    reached = set(starts)
    while True:
        more = {effect for cause, effect in pairs if cause in reached} - reached
        if not more:
            return reached
        reached |= more


def is_loop(pairs):
    """Return whether some code has a path back to itself."""
    return any(cause in reached_from([effect], pairs) for cause, effect in pairs)


@given(LINKS, st.sets(CODES))
def test_what_follows_and_what_leads_there(links, codes):
    """What follows is what can be walked to, and what leads there the same walked backwards; both hold their start."""
    chain, pairs = Chain.of(links), pairs_of(links)

    assert chain.following(codes) == reached_from(codes, pairs)
    assert chain.leading_to(codes) == reached_from(codes, {(effect, cause) for cause, effect in pairs})


@given(LINKS, CODES, CODES)
def test_following_and_leading_mirror_each_other(links, one, other):
    """One thing follows from another exactly where that one leads to it."""
    chain = Chain.of(links)

    assert (other in chain.following([one])) == (one in chain.leading_to([other]))


@given(LINKS, st.randoms(use_true_random=False), CODES)
def test_order_changes_nothing(links, chance, code):
    """In whatever order links are written, the same things lead to each other, and there are loops or not."""
    mixed = list(links)
    chance.shuffle(mixed)
    chain, other = Chain.of(links), Chain.of(iter(mixed))

    assert chain.following([code]) == other.following([code])
    assert chain.leading_to([code]) == other.leading_to([code])
    assert set(chain.from_the_end()) == set(other.from_the_end())
    assert bool(chain.loops()) == bool(other.loops())


@given(LINKS, LINKS, CODES)
def test_more_links_lead_no_less_far(links, more, code):
    """A link that is added takes nothing out of anybody's reach."""
    assert Chain.of(links).following([code]) <= Chain.of([*links, *more]).following([code])


@given(LINKS)
def test_loops_are_reported_exactly_where_there_are_any(links):
    """A chain with a loop always reports one, and a chain without never does."""
    assert bool(Chain.of(links).loops()) == is_loop(pairs_of(links))


@given(LINKS)
def test_every_loop_is_one(links):
    """Each loop reported is a walk along links back to where it began, through no code twice."""
    pairs = pairs_of(links)

    for loop in Chain.of(links).loops():
        assert loop[0] == loop[-1]
        assert set(pairwise(loop)) <= pairs
        assert len(set(loop)) == len(loop) - 1


@given(LINKS)
def test_without_the_loops_nothing_loops(links):
    """The loops share no code, and once their codes are gone no link loops."""
    loops = Chain.of(links).loops()
    gone = [code for loop in loops for code in loop[1:]]

    assert len(set(gone)) == len(gone)
    assert not is_loop({pair for pair in pairs_of(links) if not set(gone) & set(pair)})


@given(PAIRS)
def test_links_that_only_go_up_never_loop(pairs):
    """Where every link goes to a later letter there is no loop, and the order holds every code once."""
    chain = Chain.of([Link(*sorted(pair)) for pair in pairs if pair[0] != pair[1]])
    order = chain.from_the_end()

    assert chain.loops() == ()
    assert sorted(order) == sorted({code for pair in pairs if pair[0] != pair[1] for code in pair})


@given(LINKS)
def test_effects_come_before_their_causes(links):
    """From the end, each code stands after all of its effects; what is in a loop, or before one, is left out."""
    pairs = pairs_of(links)
    order = Chain.of(links).from_the_end()
    place = {code: number for number, code in enumerate(order)}
    codes = {code for pair in pairs for code in pair}
    looping = {cause for cause, effect in pairs if cause in reached_from([effect], pairs)}
    before = reached_from(looping, {(effect, cause) for cause, effect in pairs})

    assert len(place) == len(order)
    assert set(order) == codes - before
    for cause, effect in pairs:
        if cause in place:
            assert place[effect] < place[cause]


@given(LINKS, st.lists(CODES))
def test_orphans_are_what_no_link_names(links, codes):
    """What no link names is an orphan, in the order asked; feedback alone does not adopt it."""
    named = {code for pair in pairs_of(links) for code in pair}

    assert Chain.of(links).orphans(codes) == tuple(code for code in codes if code not in named)


@given(LINKS)
def test_feedback_changes_nothing(links):
    """A chain with its feedback is the chain without it."""
    assert Chain.of(links) == Chain.of([link for link in links if link.kind != "feedback"])


@pytest.mark.parametrize(
    ("pairs", "loops"),
    [
        (["aa"], [("a", "a")]),
        (["ab", "ba"], [("a", "b", "a")]),
        (["ab", "bc", "ca"], [("a", "b", "c", "a")]),
        (["xa", "ab", "ba"], [("a", "b", "a")]),
        (["ab", "ba", "cd", "dc"], [("a", "b", "a"), ("c", "d", "c")]),
        (["ab", "bc", "cb", "by"], [("b", "c", "b")]),
        (["ab", "bc"], []),
        ([], []),
    ],
)
def test_loops_are_spelled_out(pairs, loops):
    """A loop is told from the first code of it that is met, back to that code."""
    assert list(Chain.of([Link(*pair) for pair in pairs]).loops()) == loops


def test_nothing_leads_nowhere():
    """Without links everything is an orphan that leads to itself alone."""
    chain = Chain.of([])

    assert (chain.from_the_end(), chain.loops(), chain.orphans(["a"])) == ((), (), ("a",))
    assert chain.following(["a"]) == chain.leading_to(["a"]) == {"a"}
    assert chain.following([]) == set()


def test_a_chain_of_a_hundred_thousand_links():
    """A chain may be longer than Python's stack is deep."""
    chain = Chain.of([Link(f"r{number}", f"r{number + 1}") for number in range(LONG)])

    assert len(chain.following(["r0"])) == len(chain.from_the_end()) == LONG + 1
    assert chain.leading_to([f"r{LONG}"]) == chain.following(["r0"])
    assert chain.loops() == ()


@pytest.mark.parametrize(
    ("pairs", "loops"),
    [
        ([*((number, number + 1) for number in range(LONG)), (LONG, 0)], 1),
        (
            [*((number, number + 1) for number in range(LONG)), *((number + 1, number) for number in range(LONG))],
            LONG // 2,
        ),
        ([("a", "b"), ("b", "a"), ("a", "hub"), *(("hub", number) for number in range(LONG))], 1),
    ],
    ids=["one long loop", "loops at the end of a long way", "a hub after a loop"],
)
def test_loops_are_found_in_a_time_that_grows_with_the_links(pairs, loops):
    """A plan of a hundred thousand links that loops is told so at once, whatever it looks like."""
    found = Chain.of([Link(str(cause), str(effect)) for cause, effect in pairs]).loops()

    assert len(found) == loops
