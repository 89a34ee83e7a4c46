"""Counts with the sums that tie them."""

from __future__ import annotations

import pytest

from mande.disclosure.weaving import Claim, Web, together


def of(web: Web, *values: int) -> list[list[Claim]]:
    """Return counts, each stated once by nobody in particular."""
    return [[Claim(None, web.count(value, of_people=True))] for value in values]


def sums(web: Web) -> list[tuple[int, list[int], int]]:
    """Return the sums with the numbers in them."""
    return [
        (web.values[each.whole], [web.values[part] for part in each.parts], each.constant)
        for each in web.equations.values()
    ]


@pytest.mark.parametrize(
    ("whole", "parts", "expected", "small"),
    [
        (40, (20, 17), [(40, [20, 17, 3], 0)], {3}),
        (40, (20, 20), [(40, [20, 20], 0)], set()),
        (40, (10, 20), [(40, [10, 20, 10], 0)], set()),
    ],
)
def test_what_a_whole_leaves_over_is_a_count(
    whole: int, parts: tuple[int, ...], expected: list[tuple[int, list[int], int]], small: set[int]
) -> None:
    """Three of forty that stand in no category are a small number; none is nobody, and is taken to be known."""
    web = Web(5)
    first, *others = of(web, whole, *parts)

    web.whole_of(first, others, of_people=True)

    assert sums(web) == expected
    assert {web.values[place] for place in web.sensitive} == small


def test_an_excess_is_known_with_each_part_below_its_whole() -> None:
    """Where parts come to five more than forty, they stand in the sum, and each is still no more than forty."""
    web = Web(5)
    first, *others = of(web, 40, 20, 25)

    web.whole_of(first, others, of_people=True)

    assert sums(web) == [(40, [20, 25], -5), (40, [20, 20], 0), (40, [25, 15], 0)]
    assert web.sensitive == set()


def test_what_one_part_of_an_excess_leaves_over_is_no_group_of_people() -> None:
    """Thirty-eight and ten come to more than their forty, so that the two who are not the first are nobody known."""
    web = Web(5)
    first, *others = of(web, 40, 38, 10)

    web.whole_of(first, others, of_people=True)

    assert sums(web) == [(40, [38, 10], -8), (40, [38, 2], 0), (40, [10, 30], 0)]
    assert web.sensitive == set()


def test_an_excess_may_be_something_that_nobody_prints() -> None:
    """Where it is not taken to be known, it is a count of its own."""
    web = Web(5, tells_excess=False)
    first, other = of(web, 40, 45)

    web.part_of(first, other, of_people=True)

    assert sums(web) == [(45, [45], 0), (45, [40, 5], 0)]
    assert web.sensitive == set()


def test_a_part_may_always_leave_somebody_over() -> None:
    """That all of forty found work is no sum: somebody might not have."""
    web = Web(5)
    first, other = of(web, 40, 40)

    web.part_of(first, other, of_people=True)

    assert sums(web) == [(40, [40, 0], 0)]


def test_parts_that_share_somebody_are_at_least_the_whole() -> None:
    """Forty were given food or shelter, thirty of them each: twenty were given both."""
    web = Web(5)
    first, *others = of(web, 40, 30, 30)

    web.at_most(first, others)

    assert sums(web) == [(60, [30, 30], 0), (60, [40, 20], 0)]


def test_parts_that_come_to_the_whole_may_share_nobody() -> None:
    """Fifty were given food or shelter, twenty and thirty of them: that nobody was given both is told by the sum."""
    web = Web(5)
    first, *others = of(web, 50, 20, 30)

    web.at_most(first, others)

    assert sums(web) == [(50, [20, 30], 0), (50, [50, 0], 0)]


def test_zeros_may_be_small_too() -> None:
    """Nobody is a small number where whoever publishes says so."""
    assert [Web(5).is_small(number) for number in (0, 1, 4, 5)] == [False, True, True, False]
    assert [Web(5, zeros=True).is_small(number) for number in (0, 1, 4, 5)] == [True, True, True, False]


def test_a_sum_of_itself_is_none() -> None:
    """What stands on both sides, or twice on one, ties nothing."""
    web = Web(5)
    one, other = (claims[0].variable for claims in of(web, 40, 20))

    web.tie(one, (one, other))
    web.tie(one, (other, other))

    assert sums(web) == []


def test_a_sum_is_one_in_whatever_order_its_parts_stand() -> None:
    """Women and men are everyone, and so are men and women: the sum is told once, as it was told first."""
    web = Web(5)
    everyone, women, men = (claims[0].variable for claims in of(web, 60, 40, 20))

    web.tie(everyone, (women, men))
    web.tie(everyone, (men, women))

    assert sums(web) == [(60, [40, 20], 0)]


def test_each_source_is_read_by_itself_and_filled_up_by_the_first() -> None:
    """What a source states of the whole is held against its own parts, and the first source's where it states none."""
    whole, part, other = [Claim("a", 0), Claim("b", 1)], [Claim("a", 2), Claim("b", 3)], [Claim("a", 4)]

    assert list(together(whole, [part, other])) == [(0, (2, 4)), (1, (3, 4))]
    assert list(together([], [part])) == []
    assert list(together(whole, [])) == []
