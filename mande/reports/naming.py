"""What a reader calls the things of a programme: by their titles, with the codes that findings use."""

from __future__ import annotations

from collections.abc import Mapping

from mande.dimensions.cells import Cell
from mande.framework.indicators import Baseline, Indicator
from mande.measures.numbers import qualified
from mande.progress.assessment import Assessment, as_written, shown
from mande.review import Review
from mande.wording import Words, sentence


def titles(reviews: tuple[Review, ...]) -> Mapping[str, str]:
    """Return the titles of all results, by code, in a portfolio by `project/code`."""
    return {review.prefix + each.code: each.title for review in reviews for each in review.framework.results}


def named(code: str, title: str = "") -> Words:
    """Return a thing as a report names it: its title first, then its code, which is all there is without a title.

    >>> print(named("film", "A documentary"), "/", named("fair"))
    A documentary (film) / fair
    """
    return sentence("{title} ({code})", title=title, code=code) if title and title != code else Words(code)


def indicators(reviews: tuple[Review, ...]) -> Mapping[str, Indicator]:
    """Return every indicator by its code, in a portfolio by `project/code`."""
    return {review.prefix + each.code: each for review in reviews for each in review.framework.indicators}


def baseline_of(each: Assessment, indicator: Indicator | None) -> Words:
    """Return the baseline as a table shows it, also where no share was worked out from it.

    Where a count began at nothing for want of one, that is said, and so is why there is none.
    """
    given = _given(each, indicator)
    if given is not None:
        number = given.value if each.baseline is None else each.baseline
        return sentence("{baseline}", baseline=qualified(as_written(number, given.value), given.qualifier))
    if each.baseline is not None:
        return sentence("not recorded, counted from {start}", start=shown(each.baseline))
    if indicator is None or indicator.every_baseline:
        return Words("")
    return (
        sentence("not recorded") if indicator.baseline is None else sentence("{baseline}", baseline=indicator.baseline)
    )


def _given(each: Assessment, indicator: Indicator | None) -> Baseline | None:
    """Return the baseline of the people and the place that the target is of."""
    target = each.promised
    whose = (target.cell, target.place) if target else (Cell(), None)
    found = [base for base in indicator.every_baseline if (base.cell, base.place) == whose] if indicator else []
    return found[0] if len({base.value for base in found}) == 1 else None
