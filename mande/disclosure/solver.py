"""What an integer programme knows of withholding: how far counts can be moved, and the cheapest figures to withhold.

Nothing here is trusted for safety. The solver calculates in floats, so what it finds is rounded and checked in whole
numbers by whoever asks, and what it says cannot be done only ever makes more be withheld than it takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from mande.disclosure.linked import Linked
from mande.errors import ExtraMissing
from mande.wording import sentence

TOLERANCE = 1e-7
"""What is nearer to nothing than this counts as nothing."""

MOST_NODES = 100
"""Branches of an integer programme that are looked at before it is given up."""

MOST_TOLD = 2**53
"""The whole number up to which a float tells each from the next; larger counts are none of the solver's business."""


@cache
def _highspy() -> Any:
    try:
        import highspy
    except ImportError:
        raise ExtraMissing.of(sentence("Withholding the fewest figures"), "disclosure") from None
    return highspy


def is_installed() -> bool:
    """Return whether the solver is there."""
    try:
        _highspy()
    except ExtraMissing:
        return False
    return True


@cache
def _silent() -> Any:
    """Return the solver that prints nothing: HiGHS greets whoever builds a model before it can be told not to."""

    class Silent(_highspy().Highs):  # type: ignore[misc]  # nothing is known of it where it is not installed
        def enableCallbacks(self) -> None:  # noqa: N802 - the solver's own name
            self.setOptionValue("output_flag", False)
            super().enableCallbacks()

    return Silent


def _model() -> Any:
    """Return an empty model, which is silent and gives the same answer each time."""
    model = _silent()()
    model.setOptionValue("output_flag", False)
    model.setOptionValue("parallel", "off")
    model.setOptionValue("mip_rel_gap", 0.0)
    model.setOptionValue("mip_abs_gap", 0.5)
    model.setOptionValue("mip_max_nodes", MOST_NODES)
    return model


class Furthest(NamedTuple):
    """How far a count can be moved.

    Attributes:
        changes: what moves with it, rounded.
        gain: how far it moves.
        weights: for each count, how much further that one might move at most if this one were open too.
    """

    changes: dict[int, int]
    gain: float
    weights: dict[int, float]


class Reach:
    """How far the counts that are tied to one another can be moved, as a programme that is solved again and again."""

    def __init__(self, linked: Linked, variables: Iterable[int]) -> None:
        self.linked = linked
        self.variables = tuple(variables)
        self.column = {variable: place for place, variable in enumerate(self.variables)}
        self.places = list(range(len(self.variables)))
        self.lower = self.upper = [0.0] * len(self.variables)
        self.opened: tuple[Mapping[int, float], int] = ({}, 0)
        self.model = _model()
        for _ in self.variables:
            self.model.addVar(0.0, 0.0)
        for equation in dict.fromkeys(place for each in self.variables for place, _ in linked.sums_with[each]):
            terms = [term for term in linked.equations[equation].terms if term[0] in self.column]
            columns = [self.column[variable] for variable, _ in terms]
            self.model.addRow(0.0, 0.0, len(terms), columns, [float(sign) for _, sign in terms])

    def furthest(self, open_by: Mapping[int, float], target: int, by: int, *, whole: bool = False) -> Furthest:
        """Return how far *target* can be moved; *by* says which way, and how far is enough.

        Only with *whole* is it an integer programme, which takes longer; otherwise the answer may have fractions, and
        the weights hold.

        Args:
            open_by: for each count that may move, 1, or a share of how far it may where its figure is half withheld.
                Ask all that there is to ask of it before another, since the solver is told of it once.
            target: the count to move.
            by: how far, and which way.
            whole: whether everything has to move in whole numbers.
        """
        if self.opened != (open_by, abs(by)):
            self._open(open_by, abs(by))
        place = self.column[target]
        lower, upper = self.lower[place], self.upper[place]
        if by > 0:
            self.model.changeColBounds(place, lower, min(upper, float(by)))
        else:
            self.model.changeColBounds(place, max(lower, float(by)), upper)
        self.model.changeColCost(place, -1.0 if by > 0 else 1.0)
        solution = self._solved(whole=whole)
        self.model.changeColBounds(place, lower, upper)
        self.model.changeColCost(place, 0.0)
        if not solution.value_valid:
            return Furthest({}, 0.0, {})
        moved = solution.col_value
        changes = {each: round(value) for each, value in zip(self.variables, moved, strict=True) if abs(value) > 0.5}
        weights = {} if whole else self._weights(solution.col_dual, abs(by))
        return Furthest(changes, abs(moved[place]), weights)

    def _open(self, open_by: Mapping[int, float], enough: int) -> None:
        """Let each count move so far, until others are open: one question differs from the next in its target alone."""
        infinite = _highspy().kHighsInf
        shares = [open_by.get(each, 0.0) for each in self.variables]
        self.lower = [-share * self.linked.slack[each] for each, share in zip(self.variables, shares, strict=True)]
        self.upper = [infinite if share == 1 else share * enough for share in shares]
        self.model.changeColsBounds(len(self.places), self.places, self.lower, self.upper)
        self.opened = (open_by, enough)

    def _solved(self, *, whole: bool) -> Any:
        """Return what the solver finds, in whole numbers only where that is asked for."""
        if not whole:
            self.model.run()
            return self.model.getSolution()
        kinds = _highspy().HighsVarType
        self.model.changeColsIntegrality(len(self.places), self.places, [kinds.kInteger] * len(self.places))
        self.model.run()
        solution = self.model.getSolution()
        self.model.changeColsIntegrality(len(self.places), self.places, [kinds.kContinuous] * len(self.places))
        return solution

    def _weights(self, duals: Sequence[float], enough: int) -> dict[int, float]:
        """Return what each count could add to the gain: by falling as far as it may, or by rising without end."""
        found = {}
        for variable, dual in zip(self.variables, duals, strict=True):
            if dual > TOLERANCE:
                weight = min(dual * self.linked.slack[variable], enough)
            elif dual < -TOLERANCE:
                weight = float(enough)
            else:
                continue
            if weight > TOLERANCE:
                found[variable] = weight
        return found


class Cut(NamedTuple):
    """What every choice that suffices has to have: figures whose weights come to at least so much."""

    weights: Mapping[int, float]
    least: float


class Choice:
    """The cheapest figures that satisfy every cut so far.

    Raises:
        ExtraMissing: the solver is not installed.
    """

    def __init__(self, costs: Mapping[int, int]) -> None:
        self.figures = tuple(costs)
        self.column = {figure: place for place, figure in enumerate(self.figures)}
        self.model = _model()
        for place, figure in enumerate(self.figures):
            self.model.addVar(0.0, 1.0)
            self.model.changeColCost(place, float(costs[figure]))

    def add(self, cut: Cut) -> None:
        """Ask for *cut* too."""
        weights = [min(weight / cut.least, 1.0) for weight in cut.weights.values()]
        columns = [self.column[figure] for figure in cut.weights]
        self.model.addRow(1.0, _highspy().kHighsInf, len(weights), columns, weights)

    def cheapest(self, *, whole: bool) -> tuple[dict[int, float], float] | None:
        """Return how much of each figure is to be withheld, all or nothing with *whole*, and what that costs at least.

        None where the search was given up.
        """
        if not self.model.getNumRow():
            return {}, 0.0
        kinds = _highspy().HighsVarType
        places = list(range(len(self.figures)))
        self.model.changeColsIntegrality(
            len(places), places, [kinds.kInteger if whole else kinds.kContinuous] * len(places)
        )
        self.model.run()
        if self.model.getModelStatus() != _highspy().HighsModelStatus.kOptimal:
            return None
        values = self.model.getSolution().col_value
        found = {figure: value for figure, value in zip(self.figures, values, strict=True) if value > TOLERANCE}
        return found, self.model.getInfo().objective_function_value
