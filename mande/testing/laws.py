"""Which laws there are, and whether a program's own framework and its own roll-up keep them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from mande.disclosure.suppress import suppress
from mande.errors import MandeError
from mande.framework.frameworks import HOLDS, Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.observations.observation import Observation
from mande.rollup.roll_up import roll_up
from mande.testing.adding_up import (
    a_whole_is_not_added_to_its_parts,
    cells_add_to_their_total,
    each_period_by_itself,
    missing_is_not_zero,
    numbers_are_exact,
    one_axis_after_the_other,
    order_of_declaration,
    order_of_figures,
    other_indicators_change_nothing,
    others_change_no_place,
    pooled_between_least_and_greatest,
    regions_first,
    same_question_same_answer,
    scaling_part_and_whole,
    the_last_stands_for_all_before_it,
    told_in_parts,
    two_sources_are_not_added,
    zero_is_not_missing,
)
from mande.testing.cases import OVERS, Case, Law, RollUp, Suppress
from mande.testing.comparing import Compared
from mande.testing.inventing import invented
from mande.testing.promises import (
    adding_a_link,
    adding_an_indicator,
    order_of_definition,
    rising_and_falling,
    what_is_written_is_read_back,
)
from mande.testing.withholding import (
    nothing_withheld_can_be_worked_out,
    small_numbers_are_not_bracketed,
    small_numbers_are_withheld,
    what_is_published_is_not_changed,
)
from mande.wording import Words, counted, sentence
from mande.wording import joined as one_after_the_other

OF_ADDING_UP: tuple[Law, ...] = (
    numbers_are_exact,
    same_question_same_answer,
    order_of_figures,
    order_of_declaration,
    other_indicators_change_nothing,
    others_change_no_place,
    each_period_by_itself,
    missing_is_not_zero,
    zero_is_not_missing,
    two_sources_are_not_added,
    a_whole_is_not_added_to_its_parts,
    cells_add_to_their_total,
    the_last_stands_for_all_before_it,
    told_in_parts,
    regions_first,
    one_axis_after_the_other,
    pooled_between_least_and_greatest,
    scaling_part_and_whole,
)
"""What every roll-up keeps."""

OF_PROMISES: tuple[Law, ...] = (
    adding_a_link,
    adding_an_indicator,
    order_of_definition,
    rising_and_falling,
    what_is_written_is_read_back,
)
"""What every framework keeps."""

OF_PUBLISHING: tuple[Law, ...] = (
    small_numbers_are_withheld,
    what_is_published_is_not_changed,
    nothing_withheld_can_be_worked_out,
    small_numbers_are_not_bracketed,
)
"""What is kept by whatever makes figures safe to publish."""

LAWS: tuple[Law, ...] = (*OF_ADDING_UP, *OF_PROMISES, *OF_PUBLISHING)
"""Every law, in reading order."""

MOST_TRIALS = 300
"""How often less is tried, to find the least that still breaks a law."""

SHOWN_FIGURES = 12
"""Figures of the evidence that a message shows before it counts the rest."""


def assert_laws(
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    roll_up: RollUp = roll_up,
    laws: Iterable[Law] = LAWS,
    overs: Iterable[Iterable[str]] = OVERS,
    suppress: Suppress = suppress,
) -> Mapping[str, int]:
    """Hold a framework, what was seen of it and what adds it up to *laws*; return how often each was tried.

    *roll_up* is a program's own where it has one: it takes a framework, observations and `over=`, the axes to add away
    (`time`, `place`), and returns a `Total` for each indicator, period, place and cell that is left; *overs* are the
    combinations of axes that it can add away, where these are not all. *suppress* is a program's own too: it takes
    observations and `programme=`, and returns those that may be published.

    The laws make their cases of the figures handed over, and of others that are invented for the indicators of the
    framework, with places and categories where it has none. A law that finds none to try counts 0 all the same: no
    indicator is of the kind that it is about. A portfolio is held to them project by project.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="incremental")
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])], places=[m.Place("tala")])
    >>> seen = m.Observations([m.Observation("wells", 3, "2009-Q1", place="tala")])
    >>> assert_laws(plan, seen)["order_of_figures"]
    16

    Raises:
        AssertionError: a law does not hold: which, with the fewest figures that show it.
        ObservationsError: observations that name what the programme does not have, all of them at once.
    """
    asked, ways = tuple(laws), tuple(tuple(over) for over in overs)
    tried = dict.fromkeys((law.__name__ for law in asked), 0)
    for share in joined(programme, observations):
        for framework, seen in ((share.framework, share.observations or Observations()), invented(share.framework)):
            case = Case(framework, seen, roll_up, ways, suppress)
            for law in asked:
                compared, broken = _held(law, case)
                if broken is not None:
                    raise AssertionError(_told(law, case, broken))
                tried[law.__name__] += compared
    return MappingProxyType(tried)


def _held(law: Law, case: Case) -> tuple[int, object]:
    """Return how much *law* compared, and the first that was not as it says, or the refusal that it met; or None."""
    number = 0
    try:
        for number, compared in enumerate(law(case), 1):
            if not compared.holds:
                return number, compared
    except MandeError as refusal:
        return number, refusal
    return number, None


def _told(law: Law, case: Case, broken: object) -> Words:
    """Return what is said of a broken *law*: what it is, what it was held against, and the least that breaks it."""
    least, broken = _least(law, case, broken)
    figures = broken.figures if isinstance(broken, Compared) else tuple(least.observations)
    shown = [_shown(each) for each in figures[:SHOWN_FIGURES]]
    more = len(figures) - len(shown)
    if more > 0:
        shown.append(sentence("and {more}", more=counted(more, "more figure")))
    statement = (law.__doc__ or "").strip().partition("\n")[0]
    lines = (
        sentence("The law '{law}' does not hold. {statement}", law=law.__name__, statement=statement),
        broken,
        sentence("The least that shows it, in {framework}:", framework=repr(least.framework)),
        *(shown or [sentence("no figures")]),
    )
    return one_after_the_other("\n  ", lines)


def _shown(figure: Observation) -> str:
    """Return a figure as a program writes it, with what tells it from the others."""
    beside = ", ".join(
        f"{name}={str(held)!r}" for name in ("place", "reporter", "source") if (held := getattr(figure, name))
    )
    return f"{repr(figure)[:-1]}, {beside})" if beside else repr(figure)


def _least(law: Law, case: Case, broken: object) -> tuple[Case, object]:
    """Return the least of *case* that still breaks *law*, as far as some hundred trials find it, and what is broken."""
    trials = iter(range(MOST_TRIALS))
    found = True
    while found:
        found = False
        for smaller in _smaller(case):
            if next(trials, None) is None:
                return case, broken
            try:
                _, still = _held(law, smaller)
            except Exception:  # noqa: BLE001, S112 - somebody's own roll-up may stop at fewer figures than it ever met
                continue
            if still is not None:
                case, broken, found = smaller, still, True
                break
    return case, broken


def _smaller(case: Case) -> Iterator[Case]:
    """Yield *case* with less in it: without half of its figures, a fourth and so on; then without each other thing."""
    seen = case.observations
    size = len(seen)
    while size:
        for start in range(0, len(seen), size):
            kept = (*seen[:start], *seen[start + size :])
            yield attrs.evolve(case, observations=attrs.evolve(seen, observations=kept))
        size //= 2
    for name in ("claims", "cohorts"):
        if getattr(seen, name):
            yield attrs.evolve(case, observations=attrs.evolve(seen, **{name: ()}))
    for name in HOLDS:
        for place in range(len(getattr(case.framework, name))):
            held = getattr(case.framework, name)
            less: dict[str, Any] = {name: (*held[:place], *held[place + 1 :])}
            try:
                framework = attrs.evolve(case.framework, **less)
                joined(framework, seen)
            except MandeError:
                continue
            yield attrs.evolve(case, framework=framework)
