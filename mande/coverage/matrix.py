"""Which output leads to which outcome, and how well that is borne out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from mande.framework.evidence import Strength
from mande.framework.frameworks import Framework
from mande.framework.links import LinkKind, link_strength
from mande.review import Review
from mande.tables import table
from mande.wording import sentence

MOST_OUTPUTS = 40
MOST_OUTCOMES = 10


@attrs.frozen(repr=False)
class Matrix(Mapping[tuple[str, str], Strength]):
    """Outputs against outcomes: the strength of the strongest path, for the pairs that have one.

    A path is as strong as its weakest link. Pairs without a path are left out; in an extract that is all the source
    said, not all there is.
    """

    cells: Mapping[tuple[str, str], Strength] = attrs.field(hash=False)
    outputs: tuple[str, ...]
    outcomes: tuple[str, ...]

    def __getitem__(self, pair: tuple[str, str]) -> Strength:
        """Return the strength from an output to an outcome: `matrix["bazaars", "aware"]`."""
        return self.cells[pair]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.cells)

    def __len__(self) -> int:
        return len(self.cells)

    @property
    def fits_a_page(self) -> bool:
        """Whether a person could read it whole."""
        return bool(self.cells) and len(self.outputs) <= MOST_OUTPUTS and len(self.outcomes) <= MOST_OUTCOMES

    def as_rows(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Return the headers, and one row an output: the strength to each outcome, blank where no path is recorded."""
        strengths = self.cells
        return (sentence("output"), *self.outcomes), tuple(
            (output, *(strengths.get((output, outcome), "") for outcome in self.outcomes)) for output in self.outputs
        )

    def __str__(self) -> str:
        return table(*self.as_rows())

    def _repr_html_(self) -> str:
        return table(*self.as_rows(), form="html")

    def __repr__(self) -> str:
        return f"Matrix({len(self.outputs)} outputs, {len(self.outcomes)} outcomes, {len(self.cells)} paths)"


def matrix(reviews: tuple[Review, ...]) -> Matrix:
    """Return the matrix of everything under review."""
    cells: dict[tuple[str, str], Strength] = {}
    outputs: list[str] = []
    outcomes: list[str] = []
    for review in reviews:
        framework, prefix = review.framework, review.prefix
        outputs += [prefix + output.code for output in framework.outputs]
        outcomes += [prefix + outcome.code for outcome in framework.outcomes]
        for output, reached in strongest_paths(framework).items():
            for outcome, strength in reached.items():
                cells[prefix + output, prefix + outcome] = strength
    return Matrix(cells, tuple(outputs), tuple(outcomes))


def strongest_paths(framework: Framework) -> dict[str, dict[str, Strength]]:
    """Return for each output the outcomes it leads to, with the strength of the strongest path to each.

    Results are taken from the far end of the chain to the near one, so that each link is weighed once for each outcome
    beyond it.
    """
    sources = {source.code: source for source in framework.sources}
    weighed: dict[str, list[tuple[str, Strength]]] = {}
    for link in framework.links:
        if link.kind is not LinkKind.FEEDBACK:
            weighed.setdefault(link.cause, []).append((link.effect, link_strength(link, sources)))
    outcomes = {outcome.code for outcome in framework.outcomes}
    beyond: dict[str, dict[str, Strength]] = {}
    for code in framework.chain.from_the_end():
        reached: dict[str, Strength] = {}
        for effect, strength in weighed.get(code, ()):
            found = dict(beyond.get(effect, {}))
            if effect in outcomes:
                found[effect] = Strength.COMPARED
            for outcome, onward in found.items():
                weakest = min(strength, onward)
                if outcome not in reached or weakest > reached[outcome]:
                    reached[outcome] = weakest
        beyond[code] = reached
    return {output.code: beyond.get(output.code, {}) for output in framework.outputs}
