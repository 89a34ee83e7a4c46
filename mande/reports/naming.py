"""What a reader calls the things of a programme: by their titles, with the codes that findings use."""

from __future__ import annotations

from collections.abc import Mapping

from mande.review import Review
from mande.wording import Words, sentence


def titles(reviews: tuple[Review, ...]) -> Mapping[str, str]:
    """Return the titles of everything that findings may be about, by code, in a portfolio by `project/code`."""
    found: dict[str, str] = {}
    for review in reviews:
        framework = review.framework
        found[review.prefix + framework.code] = framework.title
        found |= {review.prefix + each.code: each.title for each in framework.objectives}
        found |= {review.prefix + each.code: each.title for each in framework.results}
        found |= {review.prefix + each.code: each.title for each in framework.indicators}
    return found


def named(code: str, known: Mapping[str, str]) -> Words:
    """Return a thing as a report names it: its title first, then its code, which is all there is without a title.

    >>> print(named("film", {"film": "A documentary"}), "/", named("fair", {}))
    A documentary (film) / fair
    """
    title = known.get(code, "")
    return sentence("{title} ({code})", title=title, code=code) if title and title != code else Words(code)
