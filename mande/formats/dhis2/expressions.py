"""What a DHIS2 expression adds up, where adding up data elements is all it does."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST = 10_000
"""Characters of the longest expression that is taken apart."""

_OPERAND = re.compile(
    r"(?:(?P<before>[0-9]{1,9})\s*\*\s*)?"
    r"#\{(?P<element>[A-Za-z0-9]+)(?:\.(?P<combo>[A-Za-z0-9]+|\*))?(?:\.(?P<attribute>[A-Za-z0-9]+|\*))?\}"
    r"(?:\s*\*\s*(?P<after>[0-9]{1,9}))?"
)


class Operand(NamedTuple):
    """One data element of a sum, how many times it counts, and which part of it where it is not all."""

    element: str
    times: int = 1
    combo: str | None = None


def read_sum(expression: str) -> tuple[Operand, ...] | None:
    """Return the data elements that *expression* adds up, or None where it is anything but a sum of them.

    >>> read_sum("#{DPNsg3wjxGm}+ 2 * #{pmRn0GsUfr6}")
    (Operand(element='DPNsg3wjxGm', times=1, combo=None), Operand(element='pmRn0GsUfr6', times=2, combo=None))
    >>> read_sum("#{jvjJ901K56K} / 2") is None
    True
    """
    if len(expression) > LONGEST:
        return None
    found = [_OPERAND.fullmatch(term.strip()) for term in _bare(expression).split("+")]
    if not all(found):
        return None
    return tuple(
        Operand(term["element"], int(term["before"] or 1) * int(term["after"] or 1), _part(term["combo"]))
        for term in found
        if term is not None
    )


def is_one(expression: str) -> bool:
    """Return whether *expression* is the number one, which a plain number has for its denominator."""
    return _bare(expression) in ("1", "1.0")


def _bare(expression: str) -> str:
    """Return *expression* without space, and without the one pair of brackets that may stand around all of it."""
    plain = expression.strip()
    if plain.startswith("(") and plain.endswith(")") and plain.count("(") == 1:
        plain = plain[1:-1].strip()
    return plain


def _part(combo: str | None) -> str | None:
    return None if combo in (None, "*") else combo
