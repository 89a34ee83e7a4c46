"""What the codes of a programme are called by people: its outputs, its outcomes, its indicators."""

from __future__ import annotations

from collections.abc import Mapping

from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio


def titles_of(programme: Framework | Portfolio | None) -> Mapping[str, str]:
    """Return the title of each result and indicator that has one, by its code: `project/code` in a portfolio.

    >>> from mande.framework.results import Output
    >>> titles_of(Framework("water", outputs=[Output("dug", "Wells are dug")]))
    {'dug': 'Wells are dug'}
    """
    if programme is None:
        return {}
    frameworks = programme.frameworks if isinstance(programme, Portfolio) else (programme,)
    found: dict[str, str] = {}
    for framework in frameworks:
        prefix = f"{framework.code}/" if isinstance(programme, Portfolio) else ""
        found |= {prefix + result.code: result.title for result in framework.results if result.title}
        found |= {prefix + each.code: each.title for each in framework.indicators if each.title}
    return found
