"""Whether a target is met, as far as its kind, its direction and the words before the numbers allow to say."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from mande.framework.targets import Target, TargetKind
from mande.measures.numbers import Qualifier
from mande.progress.achievement import DOWNWARDS, UPWARDS, Exact

NO_VERDICT = frozenset({TargetKind.CEILING, TargetKind.ABOUT})


class Span(NamedTuple):
    """Numbers from `least` to `most`; None is no end, and an open end is not one of them."""

    least: Exact | None
    most: Exact | None
    open: bool = False

    @classmethod
    def of(cls, number: Exact, qualifier: Qualifier) -> Span:
        """Return every number that *number* may be, with the word that stands before it.

        >>> Span.of(42, Qualifier.OVER)
        Span(least=42, most=None, open=True)
        """
        is_open = qualifier in (Qualifier.OVER, Qualifier.UNDER)
        if qualifier in UPWARDS:
            return cls(number, None, is_open)
        return cls(None, number, is_open) if qualifier in DOWNWARDS else cls(number, number)

    def within(self, other: Span) -> bool:
        """Return whether all of it lies in *other*."""
        return _reaches(self, other) and _reaches(_mirrored(self), _mirrored(other))

    def apart(self, other: Span) -> bool:
        """Return whether none of it lies in *other*."""
        return _below(self, other) or _below(other, self)


def _reaches(span: Span, other: Span) -> bool:
    """Return whether *span* begins no earlier than *other*."""
    if other.least is None:
        return True
    if span.least is None:
        return False
    return span.least > other.least or (span.least == other.least and (span.open or not other.open))


def _below(span: Span, other: Span) -> bool:
    if span.most is None or other.least is None:
        return False
    return span.most < other.least or (span.most == other.least and (span.open or other.open))


def _mirrored(span: Span) -> Span:
    return Span(None if span.most is None else -span.most, None if span.least is None else -span.least, span.open)


def has_no_verdict(target: Target, up: bool | None) -> bool:
    """Return whether *target* is of a kind that is neither met nor missed: a ceiling, or about so many.

    "Up to 25" written of something that should rise is a ceiling whether or not somebody marked it as one, and "at
    least 25" of something that should fall is as good as none.
    """
    words = target.qualifier
    if target.kind in NO_VERDICT or words is Qualifier.ABOUT:
        return True
    return (words in DOWNWARDS and up is not False) or (words in UPWARDS and up is False)


def is_met(target: Target, actual: Span, promised: Exact, upper: Exact | None, up: bool | None) -> bool | None:
    """Return whether *actual* meets *target*; None where its kind has no verdict, or the words leave it open.

    *up* says whether more is better. Where that is not known, only a figure that stands at the target meets it, and
    none is said to miss it.
    """
    if has_no_verdict(target, up):
        return None
    if target.kind is TargetKind.EXACT or upper is not None:
        wanted = Span(promised, promised if upper is None else upper)
    elif up is None:
        return True if actual == Span(promised, promised) else None
    else:
        strictly = target.qualifier in (Qualifier.OVER, Qualifier.UNDER)
        wanted = Span(promised, None, strictly) if up else Span(None, promised, strictly)
    if actual.within(wanted):
        return True
    return False if actual.apart(wanted) else None


def has_come(achievement: Fraction, bound: Qualifier | None) -> bool | None:
    """Return whether the whole way was covered, of a target that moves with its baseline; None where it is open.

    >>> has_come(Fraction(3, 2), Qualifier.AT_LEAST), has_come(Fraction(3, 2), Qualifier.UP_TO)
    (True, None)
    """
    whole = achievement >= 1
    if bound is Qualifier.EXACTLY or bound is (Qualifier.AT_LEAST if whole else Qualifier.UP_TO):
        return whole
    return None
