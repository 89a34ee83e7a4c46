"""Where the boxes and arrows of a picture go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mande.reports.chain.layout import BETWEEN, Size, Tie, lay_out, layers_of


@st.composite
def charts(draw):
    """Return groups of named boxes with their sizes, and ties between them; they shrink to few boxes and no ties."""
    counts = draw(st.lists(st.integers(min_value=1, max_value=7), min_size=1, max_size=5))
    groups = [[f"{group}.{place}" for place in range(number)] for group, number in enumerate(counts)]
    names = [name for group in groups for name in group]
    sizes = {name: Size(draw(st.integers(20, 90)), draw(st.integers(20, 90))) for name in names}
    ends = st.tuples(st.sampled_from(names), st.sampled_from(names))
    ties = [
        Tie(start, end, bundle=draw(st.booleans())) for start, end in draw(st.lists(ends, max_size=20, unique=True))
    ]
    return groups, sizes, ties


def laid_out(chart, most=3):
    """Return the layout of a chart with at most three boxes to a layer."""
    groups, sizes, ties = chart
    return lay_out(groups, sizes, ties, most=most, gap=40, between_groups=20)


def overlap(one, other, layout):
    """Return whether two boxes of a layout share a point."""
    return all(
        layout.places[one][way] < layout.places[other][way] + layout.sizes[other][way]
        and layout.places[other][way] < layout.places[one][way] + layout.sizes[one][way]
        for way in (0, 1)
    )


@given(charts())
def test_no_two_boxes_overlap(chart):
    """Whatever is tied to what, every box has a place of its own."""
    layout = laid_out(chart)

    names = [name for group in chart[0] for name in group]
    assert set(layout.places) == set(names)
    assert not [(one, other) for one in names for other in names if one < other and overlap(one, other, layout)]


@given(charts())
def test_arrows_run_past_the_boxes(chart):
    """Where an arrow runs straight, past the boxes of a layer, it touches none but its own two."""
    layout = laid_out(chart)

    for tie, route in zip(chart[2], layout.routes, strict=True):
        for name in layout.places.keys() - {tie.start, tie.end}:
            (along, across), size = layout.places[name], layout.sizes[name]
            for start, end in route.runs:
                meets = start.along < along + size.along and along < end.along
                assert not (meets and across <= start.across <= across + size.across)


@given(charts())
def test_arrows_begin_and_end_at_their_boxes(chart):
    """The ends of an arrow lie on the sides of its boxes that face each other."""
    layout = laid_out(chart)

    for tie, route in zip(chart[2], layout.routes, strict=True):
        low, high = (tie.end, tie.start) if route.backwards else (tie.start, tie.end)
        for name, point, far in ((low, route.runs[0][0], True), (high, route.runs[-1][-1], route.aside)):
            place, size = layout.places[name], layout.sizes[name]
            assert point.along == place.along + (size.along if far else 0)
            assert place.across <= point.across <= place.across + size.across


@given(charts(), st.randoms(use_true_random=False))
def test_the_order_of_ties_changes_no_place(chart, random):
    """A layout depends on what is tied, not on which tie was written first, once they are in some fixed order."""
    groups, sizes, ties = chart
    shuffled = list(ties)
    random.shuffle(shuffled)

    assert laid_out((groups, sizes, sorted(shuffled))) == laid_out((groups, sizes, sorted(ties)))


def test_a_long_layer_is_dealt_out():
    """Seven boxes at three to a layer stand in three layers, neighbours beside each other."""
    names = [str(number) for number in range(7)]

    assert layers_of([names], [], most=3) == [(0, ["0", "3", "6"]), (0, ["1", "4"]), (0, ["2", "5"])]


def test_what_follows_inside_a_level_stands_after_it():
    """An output that leads to another output stands before it, and what closes a loop is passed over."""
    assert layers_of([["a", "b"]], [Tie("b", "a")], most=9) == [(0, ["b"]), (0, ["a"])]
    assert layers_of([["a", "b"]], [Tie("a", "b"), Tie("b", "a")], most=9) in (
        [(0, ["b"]), (0, ["a"])],
        [(0, ["a"]), (0, ["b"])],
    )


def test_what_runs_back_moves_nothing():
    """Feedback from the second of two outputs to the first leaves the first where it is."""
    ties = [Tie("b", "a", back=True), Tie("a", "b")]

    assert layers_of([["a", "b"]], ties, most=9) == [(0, ["a"]), (0, ["b"])]


def test_arrows_that_need_not_cross_do_not():
    """Two boxes are put in the order of what they lead to."""
    sizes = dict.fromkeys("abxy", Size(10, 10))

    layout = laid_out(([["a", "b"], ["x", "y"]], sizes, [Tie("a", "y"), Tie("b", "x")]))

    assert (layout.places["a"].across < layout.places["b"].across) == (
        layout.places["y"].across < layout.places["x"].across
    )


def test_neighbours_keep_their_distance():
    """Two boxes that lead to the same thing stand beside each other, and not on each other."""
    sizes = dict.fromkeys("abx", Size(10, 10))

    layout = laid_out(([["a", "b"], ["x"]], sizes, [Tie("a", "x"), Tie("b", "x")]))

    assert layout.places["b"].across - layout.places["a"].across == 10 + BETWEEN
    assert layout.size.across == 20 + BETWEEN


def test_nothing_takes_no_room():
    """A chart of nothing has no size."""
    assert lay_out([], {}, [], most=3, gap=40, between_groups=0).size == (0, 0)
