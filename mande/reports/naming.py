"""What a reader calls the things of a programme: by their titles, with the codes that findings use."""

from __future__ import annotations

from collections.abc import Mapping

from mande.framework.indicators import Indicator
from mande.progress.assessment import Assessment, shown
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
    """Return the baseline as a table shows it; where a count began at nothing for want of one, that is said."""
    if each.baseline is None:
        return Words("")
    if indicator is not None and indicator.baseline is None:
        return sentence("not recorded, counted from {start}", start=shown(each.baseline))
    return sentence("{baseline}", baseline=shown(each.baseline))
