"""What withholding has to achieve: that counts may have two values, so far apart."""

from __future__ import annotations

import attrs

from mande.disclosure.linked import Linked


@attrs.frozen
class Aim:
    """What has to be true in the end: one of these counts may have two values so far apart."""

    variables: tuple[int, ...]
    need: int


def aims_of(linked: Linked) -> tuple[Aim, ...]:
    """Return the aims: the width for what is sensitive, and doubt for what was withheld before."""
    sensitive = (Aim((variable,), linked.width) for variable in sorted(linked.sensitive))
    gone = (Aim(figure.variables, 1) for figure in linked.figures if figure.gone)
    return tuple(dict.fromkeys((*sensitive, *gone)))
