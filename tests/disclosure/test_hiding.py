"""Whether what is withheld protects whom it has to, and nothing more than it takes is lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import combinations, product
from random import Random
from types import ModuleType

import attrs
import pytest

from mande.disclosure import hiding, one_by_one, solver
from mande.disclosure.completions import Proof
from mande.disclosure.hiding import hide
from mande.disclosure.linked import Equation, Hidden, Linked, Shown
from mande.errors import ExtraMissing

WAYS = [pytest.param(True, id="with the solver"), pytest.param(False, id="without it")]


def row(*values: int, k: int = 5, total: int = 1000) -> Linked:
    """Return one row of counts with its total at the end, each its own figure, with what is below k sensitive."""
    figures = [*(Shown([place], cost=100 + value) for place, value in enumerate(values)), Shown([len(values)], total)]
    sensitive = {place for place, value in enumerate(values) if 0 < value < k}
    return Linked((*values, sum(values)), [Equation(len(values), range(len(values)))], figures, sensitive, k)


def cost(linked: Linked, hidden: Hidden) -> int:
    """Return what is lost."""
    return sum(linked.figures[figure].cost for figure in hidden.withheld)


def beside(one: Linked, other: Linked) -> Linked:
    """Return two sets of counts as one, without any sum between them."""
    shift = len(one.values)
    return Linked(
        one.values + other.values,
        (
            *one.equations,
            *(
                Equation(each.whole + shift, [part + shift for part in each.parts], each.constant)
                for each in other.equations
            ),
        ),
        (
            *one.figures,
            *(attrs.evolve(figure, variables=[each + shift for each in figure.variables]) for figure in other.figures),
        ),
        one.sensitive | {each + shift for each in other.sensitive},
        one.width,
    )


@pytest.mark.parametrize("optimal", WAYS)
def test_a_small_number_takes_the_next_smallest_with_it(optimal: bool) -> None:
    """Withholding one cell of a row would be undone by subtraction, so a second goes: the cheapest that is enough."""
    hidden = hide(row(2, 40, 7, 30), optimal=optimal)

    assert hidden == Hidden({0, 2}, fewest=optimal)


@pytest.mark.parametrize("optimal", WAYS)
def test_a_companion_has_to_be_large_enough(optimal: bool) -> None:
    """Two and one are withheld both, and still make three: only a third cell lets them be anything up to the width."""
    hidden = hide(row(2, 1, 30, 8), optimal=optimal)

    assert hidden == Hidden({0, 1, 3}, fewest=optimal)


@pytest.mark.parametrize("optimal", WAYS)
def test_where_nothing_is_sensitive_nothing_is_withheld(optimal: bool) -> None:
    """A table of large numbers and zeros is published as it is."""
    assert hide(row(12, 0, 40), optimal=optimal) == Hidden(fewest=True)


@pytest.mark.parametrize("optimal", WAYS)
def test_what_nothing_ties_to_a_sensitive_count_is_never_withheld(optimal: bool, attack: ModuleType) -> None:
    """A second table without small numbers stays whole, whatever becomes of the first."""
    for seed in range(8):
        first = attack.a_table(Random(f"beside-{seed}"), 2)
        second = attrs.evolve(attack.a_table(Random(f"other-{seed}"), 2), sensitive=())
        second = attrs.evolve(second, figures=[attrs.evolve(each, gone=False) for each in second.figures])

        hidden = hide(beside(first, second), optimal=optimal)

        assert max(hidden.withheld, default=0) < len(first.figures)


@pytest.mark.parametrize("optimal", WAYS)
def test_what_was_published_before_gives_away_and_is_named(optimal: bool) -> None:
    """Where all the others were published, the small number is known, and no more is withheld for nothing."""
    office = row(2, 40, 7)
    known = attrs.evolve(
        office, figures=[attrs.evolve(each, fixed=place > 0) for place, each in enumerate(office.figures)]
    )

    hidden = hide(known, optimal=optimal)

    assert (hidden.withheld, hidden.unprotected) == ({0}, {0})


@pytest.mark.parametrize("optimal", WAYS)
def test_what_can_still_be_made_uncertain_is(optimal: bool) -> None:
    """A count that cannot have its width any more has what is left of it, and is named."""
    office = row(2, 40, 1, 30)
    known = attrs.evolve(
        office, figures=[attrs.evolve(each, fixed=place not in (0, 2)) for place, each in enumerate(office.figures)]
    )

    hidden = hide(known, optimal=optimal)

    assert (hidden.withheld, hidden.unprotected) == ({0, 2}, {0, 2})


@pytest.mark.parametrize("optimal", WAYS)
def test_what_was_itself_published_cannot_be_protected(optimal: bool) -> None:
    """A small number that stands in an earlier report is known, and said to be."""
    office = row(2, 40, 7)
    known = attrs.evolve(
        office, figures=[attrs.evolve(each, fixed=place == 0) for place, each in enumerate(office.figures)]
    )

    hidden = hide(known, optimal=optimal)

    assert (hidden.withheld, hidden.unprotected) == (frozenset(), {0})


@pytest.mark.parametrize("optimal", WAYS)
def test_what_was_withheld_before_stays_in_doubt(optimal: bool) -> None:
    """A figure that is no longer small stays withheld, with another, so that it cannot be worked out now."""
    office = row(20, 40, 70)
    later = attrs.evolve(
        office, figures=[attrs.evolve(each, gone=place == 1) for place, each in enumerate(office.figures)]
    )

    hidden = hide(later, optimal=optimal)

    assert hidden == Hidden({0, 1}, fewest=optimal)


@pytest.mark.parametrize("optimal", WAYS)
def test_a_count_that_two_figures_show_goes_from_both(optimal: bool) -> None:
    """The same number from two sources is withheld twice or not at all."""
    office = row(2, 40, 7)
    twice = attrs.evolve(office, figures=(*office.figures, Shown([0]), Shown([2], cost=500)))

    hidden = hide(twice, optimal=optimal)

    assert hidden == Hidden({0, 1, 4}, fewest=optimal)


@pytest.mark.parametrize("optimal", WAYS)
def test_a_share_goes_with_its_part_and_its_whole(optimal: bool) -> None:
    """Three of 40 is withheld as one, and the count of the whole may stay: the part is in doubt without it."""
    share = Linked([40, 3, 37], [Equation(0, [1, 2])], [Shown([0, 1, 2], cost=140), Shown([0], cost=140)], {1}, width=5)

    assert hide(share, optimal=optimal) == Hidden({0}, fewest=optimal)


@pytest.mark.parametrize("optimal", WAYS)
def test_what_nobody_prints_is_doubt_enough(optimal: bool) -> None:
    """Where 30 are in no category of the breakdown, and nobody prints that, one small cell can be withheld alone."""
    office = row(2, 40, 30)
    unprinted = attrs.evolve(office, figures=[office.figures[0], office.figures[1], office.figures[3]])

    assert hide(unprinted, optimal=optimal).withheld == {0}


@pytest.mark.parametrize("optimal", WAYS)
def test_what_a_breakdown_leaves_over_is_protected_too(optimal: bool) -> None:
    """Where two are in no category, subtraction must not tell, although nobody prints them."""
    office = row(40, 30, 2)
    unprinted = attrs.evolve(office, figures=[office.figures[0], office.figures[1], office.figures[3]])

    assert hide(unprinted, optimal=optimal).withheld == {1}


@pytest.mark.parametrize("optimal", WAYS)
def test_figures_that_do_not_add_up_tell_no_more_than_others(optimal: bool) -> None:
    """Where everybody sees that the parts exceed the whole by three, subtraction still works, and is prevented."""
    office = Linked(
        [46, 2, 40, 7],
        [Equation(0, [1, 2, 3], -3)],
        [Shown([0], 900), Shown([1]), Shown([2], 40), Shown([3], 7)],
        {1},
        5,
    )

    assert hide(office, optimal=optimal) == Hidden({1, 3}, fewest=optimal)


@pytest.mark.parametrize("optimal", WAYS)
def test_who_knows_that_zeros_are_shown_learns_no_more(optimal: bool) -> None:
    """Where a withheld count is known to be one at least, its companion needs one person more."""
    office = row(2, 40, 4, 30, k=3)
    careful = attrs.evolve(office, width=5, least=[1, 1, 1, 1, 1])

    assert hide(attrs.evolve(office, width=5), optimal=optimal).withheld == {0, 2}
    assert hide(careful, optimal=optimal).withheld == {0, 3}


@pytest.mark.parametrize("optimal", WAYS)
@pytest.mark.parametrize("dimensions", [1, 2, 3, 4])
def test_an_exact_solver_recovers_nothing(dimensions: int, optimal: bool, attack: ModuleType) -> None:
    """Somebody who knows all that is shown, and every sum, works out nothing that is said to be withheld."""
    for seed in range(6):
        linked = attack.a_table(Random(f"{dimensions}-{seed}"), dimensions)

        hidden = hide(linked, optimal=optimal)

        assert attack.recovered(linked, hidden) == []
        assert attack.given_up(linked, hidden) == []
        assert linked.primary <= hidden.withheld
        assert not any(linked.figures[figure].fixed for figure in hidden.withheld)


def cheaper(linked: Linked, than: int) -> Iterator[frozenset[int]]:
    """Yield every choice of figures that costs less, with those that have to go anyway."""
    free = [place for place, figure in enumerate(linked.figures) if not figure.fixed and place not in linked.primary]
    for many in range(len(free) + 1):
        for chosen in combinations(free, many):
            withheld = linked.primary | frozenset(chosen)
            if sum(linked.figures[figure].cost for figure in withheld) < than:
                yield withheld


@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_nothing_cheaper_would_have_done(dimensions: int, attack: ModuleType) -> None:
    """Every cheaper choice lets somebody be recovered: all are tried, on tables small enough."""
    tried = 0
    for seed in range(12):
        linked = attack.a_table(Random(f"small-{dimensions}-{seed}"), dimensions, small=True)
        hidden = hide(linked, optimal=True)
        if hidden.unprotected:
            continue
        choices = list(cheaper(linked, cost(linked, hidden)))[:60]
        tried += len(choices)

        assert hidden.fewest
        assert all(attack.recovered(linked, Hidden(withheld)) for withheld in choices)

    assert tried >= 20


def test_without_the_solver_little_more_is_lost(attack: ModuleType) -> None:
    """Over sixty tables the way without a solver withholds at most a tenth more figures than the fewest."""
    least = lost = 0
    for seed in range(60):
        linked = attack.a_table(Random(f"gap-{seed}"), 2)
        linked = attrs.evolve(linked, figures=[attrs.evolve(each, cost=1) for each in linked.figures])
        best = hide(linked, optimal=True)
        if best.fewest:
            least += len(best.withheld)
            lost += len(hide(linked, optimal=False).withheld)

    assert least > 100
    assert least <= lost <= 1.1 * least


def test_more_withheld_is_never_less_safe(attack: ModuleType) -> None:
    """Whatever else is withheld beside, the brackets of what is sensitive never become narrower."""
    for seed in range(10):
        random = Random(f"more-{seed}")
        linked = attack.a_table(random, 2)
        hidden = hide(linked, optimal=False)
        others = [place for place, figure in enumerate(linked.figures) if not figure.fixed]
        more = hidden.withheld | set(random.sample(others, min(3, len(others))))

        before, after = attack.Attacker(linked, hidden.withheld), attack.Attacker(linked, more)

        for variable in sorted(linked.sensitive):
            assert after.bracket(variable, 10_000) >= min(before.bracket(variable, 10_000), 10_000)


def test_the_order_of_figures_does_not_matter(attack: ModuleType) -> None:
    """Shuffled figures cost as little."""
    for seed in range(10):
        random = Random(f"order-{seed}")
        linked = attack.a_table(random, 2)
        order = random.sample(range(len(linked.figures)), len(linked.figures))
        shuffled = attrs.evolve(linked, figures=[linked.figures[place] for place in order])

        one, other = hide(linked, optimal=True), hide(shuffled, optimal=True)

        if one.fewest and other.fewest:
            assert cost(linked, one) == cost(shuffled, other)
        assert one.unprotected == other.unprotected


def test_the_same_is_withheld_each_time(attack: ModuleType) -> None:
    """There is no chance in it: who publishes twice publishes the same."""
    linked = attack.a_table(Random("twice"), 3)

    assert hide(linked, optimal=False) == hide(linked, optimal=False)
    assert hide(linked, optimal=True) == hide(linked, optimal=True)


def test_what_takes_too_much_work_is_withheld_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it was given up to look for a proof, everything that is tied to the count goes, and that is said."""
    monkeypatch.setattr(one_by_one, "prove", lambda _search, target, _need: Proof(target, {}, {}))
    monkeypatch.setattr(hiding, "NEAR", (1,))

    hidden = hide(beside(row(2, 40, 7), row(50, 60)), optimal=False)

    assert hidden == Hidden({0, 1, 2, 3}, unprotected={0}, coarse=True)


def test_among_too_many_the_fewest_are_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond a size, what is withheld is as safe, and not said to be the fewest."""
    monkeypatch.setattr(hiding, "MOST_EXACT", 3)

    assert hide(row(2, 40, 7), optimal=True) == Hidden({0, 2}, fewest=False)


@pytest.mark.parametrize("largest", [2**53, 2**53 + 1, 10**400])
def test_counts_that_no_float_tells_apart_are_withheld_without_the_solver(largest: int) -> None:
    """A number with more digits than a float has stops nothing: as much goes as without a solver, and it says so."""
    counts = row(2, 40, largest - 100, 30, total=2000)  # to withhold the third costs 100 more than it counts

    assert hide(counts, optimal=True) == Hidden({0, 3}, fewest=largest == 2**53)


def test_what_no_float_can_cost_is_weighed_without_the_solver() -> None:
    """What a figure counts for may have more digits than a float has, as its number may."""
    hidden = hide(row(2, 40, 30, total=10**400), optimal=True)

    assert hidden == Hidden({0, 2}, fewest=False)


def test_without_the_solver_the_fewest_cannot_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without highspy the other way is taken, unless the optimum was asked for by name."""
    solver._highspy.cache_clear()
    solver._silent.cache_clear()
    monkeypatch.setitem(sys.modules, "highspy", None)

    assert not solver.is_installed()
    assert hide(row(2, 40, 7)) == Hidden({0, 2}, fewest=False)
    with pytest.raises(ExtraMissing, match=r"pip install 'mande\[disclosure\]'"):
        hide(row(2, 40, 7), optimal=True)


def test_the_solver_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """What is written to the screen may be a document, so the solver is silent from its first word."""
    solver._silent.cache_clear()

    hide(row(2, 1, 30, 8), optimal=True)

    assert capfd.readouterr().out == ""


def tables_that_fit(linked: Linked, withheld: frozenset[int]) -> Iterator[tuple[int, ...]]:
    """Yield the counts of every row that shows the same, where only cells of it are withheld."""
    *cells, total = linked.values
    *first, last = sorted(withheld)
    left = sum(cells[place] for place in withheld)
    for values in product(range(left + 1), repeat=len(first)):
        if sum(values) <= left:
            found = dict(zip((*first, last), (*values, left - sum(values)), strict=True))
            yield tuple(found.get(place, value) for place, value in enumerate(cells))
    assert total == sum(cells)


def test_the_choice_itself_tells_little_with_the_double_width() -> None:
    """Who runs it on every row that fits still cannot tell a small number from what is not small."""
    random = Random("choice")
    told = 0
    for _ in range(400):
        cells = [random.choice((0, random.randint(1, 4), *random.choices(range(5, 41), k=2))) for _ in range(5)]
        office = attrs.evolve(row(*cells), width=10)
        withheld = hide(office, optimal=False).withheld
        if len(withheld) != 2 or 5 in withheld or sum(cells[place] for place in withheld) > 60:
            continue
        alike = [
            values
            for values in tables_that_fit(office, withheld)
            if hide(attrs.evolve(row(*values), width=10), optimal=False).withheld == withheld
        ]
        for place in office.sensitive:
            told += 1
            assert max(values[place] for values in alike) - min(values[place] for values in alike) >= 5

    assert told >= 20
