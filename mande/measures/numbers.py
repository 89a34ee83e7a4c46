"""What a number is, how it is read and shown, and how far its digits can be trusted."""

import re
from collections.abc import Iterable
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from functools import lru_cache
from operator import index
from typing import SupportsIndex, TypeAlias, overload

from mande.errors import InvalidValue, NumberError
from mande.lists import ClosedList
from mande.wording import Numeral, Words, sentence

Number: TypeAlias = int | Decimal
"""A number as it was reported; the digits of a `Decimal` carry its precision."""

Computed: TypeAlias = int | Decimal | Fraction
"""A number that was worked out: quotients and conversions are `Fraction`, so that nothing is rounded on the way."""

MOST_DIGITS = 1_000
"""Digits a number may have before the point, and after it: a document from a stranger may hold anything."""

TOO_LONG = sentence("a number too long to show")
"""What stands for a number that was worked out, and has more digits than one that is reported may have."""

_TOO_GREAT = 10**MOST_DIGITS
_TOO_SMALL = -_TOO_GREAT
_PLAIN = re.compile(r"-?([0-9]+)(?:\.([0-9]+))?")
# Python's own `+` on decimals rounds to 28 digits without a word.
_EXACTLY = Context(prec=100_000, traps=[Inexact])


class Qualifier(ClosedList):
    """The word that stands before a number in a report and says how it is meant."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at least"
    UP_TO = "up to"
    OVER = "over"
    UNDER = "under"


def exact(value: object) -> Number:
    """Return *value* as a reported number: an int or a `Decimal`, as it is.

    A float is refused, because 0.1 is stored as another number and its digits no longer say what was reported.

    >>> exact(Decimal("70.90"))
    Decimal('70.90')

    Raises:
        NumberError: *value* is a float, a bool, no finite number, or longer than `MOST_DIGITS` on a side of the point.
    """
    if type(value) is int and _TOO_SMALL < value < _TOO_GREAT:
        return value
    if isinstance(value, Decimal):
        _refuse_long(value)
        return value
    if isinstance(value, float):
        raise NumberError.a_float(float(value)) if value - value == 0 else NumberError.not_finite(Decimal(value))
    if isinstance(value, bool) or not isinstance(value, SupportsIndex):
        raise NumberError.not_exact(value)
    try:
        whole = int(index(value))
    except TypeError:
        raise NumberError.not_exact(value) from None
    if _length(whole) > MOST_DIGITS:
        raise NumberError.too_long(_length(whole), MOST_DIGITS)
    return whole


def computed(value: SupportsIndex | Decimal | Fraction) -> Computed:
    """Return *value* as a number that was worked out: what `exact` takes, or a `Fraction`.

    >>> computed(Fraction(2, 3))
    Fraction(2, 3)

    Raises:
        NumberError: as `exact` does.
    """
    if not isinstance(value, Fraction):
        return exact(value)
    if _length(value) > MOST_DIGITS:
        raise NumberError.too_long(_length(value), MOST_DIGITS)
    return value


def read_number(text: str) -> Number:
    """Return the number that *text* writes in plain digits: `1234`, `-3`, `70.9`.

    Commas, exponents and signs of other kinds are refused: whether `1,234` is a thousand or one and a bit depends on
    who wrote it, and mande does not guess.

    >>> read_number("1234"), read_number("70.90")
    (1234, Decimal('70.90'))

    Raises:
        NumberError: *text* is no plain number, or longer than `MOST_DIGITS` on a side of the point.
    """
    plain = _PLAIN.fullmatch(text.strip()) if isinstance(text, str) else None
    if plain is None:
        raise NumberError.unreadable(text)
    longest = max(len(digits) for digits in plain.groups(""))
    if longest > MOST_DIGITS:
        raise NumberError.too_long(longest, MOST_DIGITS)
    return Decimal(plain[0]) if plain[2] else int(plain[0])


def read_computed(text: str) -> Computed:
    """Return the number that `spell` wrote: plain digits, or a quotient like `2/3`.

    >>> read_computed("-2/3")
    Fraction(-2, 3)

    Raises:
        NumberError: *text* is neither, or longer than `MOST_DIGITS` on a side of the point or of the stroke.
    """
    if not isinstance(text, str) or "/" not in text:
        return read_number(text)
    above, below = (read_number(digits) for digits in text.split("/", 1))
    if not isinstance(above, int) or not isinstance(below, int) or below < 1:
        raise NumberError.unreadable(text)
    return Fraction(above, below)


def spell(number: Computed) -> str:
    """Return *number* in plain digits, exactly, as a document holds it; `read_computed` reads it back.

    >>> spell(1234), spell(Decimal("70.90")), spell(Fraction(2, 3))
    ('1234', '70.90', '2/3')
    """
    if isinstance(number, Fraction):
        # Through Decimal, because Python refuses to write an int of more than 4,300 digits.
        above, below = f"{Decimal(number.numerator):f}", f"{Decimal(number.denominator):f}"
        return above if below == "1" else f"{above}/{below}"
    return f"{number:f}" if isinstance(number, Decimal) else str(number)


def show(number: Computed, digits: int | None = None) -> Words:
    """Return *number* as a reader sees it, rounded here and nowhere before.

    A reported number keeps the digits it was reported with, unless it has more decimals than *digits*. A `Fraction` has
    *digits* decimals, 1 if none is said; a half goes to the even neighbour, so that rounding leans neither way. What
    was worked out may have more than `MOST_DIGITS` digits, and is then `TOO_LONG`.

    >>> show(1925), show(Decimal("70.90")), show(Fraction(2, 3)), show(Fraction(5, 2), digits=0)
    ('1,925', '70.90', '0.7', '2')

    Raises:
        NumberError: *number* is not exact.
        InvalidValue: *digits* is not between 0 and `MOST_DIGITS`.
    """
    if digits is not None and not 0 <= digits <= MOST_DIGITS:
        raise InvalidValue.of(
            sentence("The digits to show"), digits, sentence("are not between 0 and {most}", most=show(MOST_DIGITS))
        )
    if type(number) is int and _TOO_SMALL < number < _TOO_GREAT:
        return _in_thousands(number)  # which nearly every figure is
    if _is_too_long(number):
        return TOO_LONG
    number = computed(number)
    if isinstance(number, int):
        return _in_thousands(number)
    if isinstance(number, Decimal) and (digits is None or decimals(number) <= digits):
        return Numeral(f"{number:,f}")
    return Numeral(_rounded(Fraction(number), 1 if digits is None else digits))


@lru_cache(maxsize=4096)  # most things that are counted are few, and very many are as many
def _in_thousands(number: int) -> Numeral:
    return Numeral(f"{number:,d}")


@lru_cache(maxsize=4096, typed=True)  # very many things are all of it, or all of the time
def show_percent(share: Computed, digits: int = 1) -> Words:
    """Return *share* as a percentage with *digits* decimals; `TOO_LONG` where it has too many.

    >>> show_percent(Fraction(43, 52))
    '82.7%'

    Raises:
        NumberError: *share* is not exact.
        InvalidValue: *digits* is not between 0 and `MOST_DIGITS`.
    """
    words = TOO_LONG if _is_too_long(share) else show(100 * Fraction(computed(share)), digits)
    return words if words == TOO_LONG else Numeral(f"{words}%")


def qualified(words: str, qualifier: Qualifier | str) -> str:
    """Return *words*, a number as shown, with its qualifier before it; `exactly` goes without saying.

    >>> qualified("42%", "over"), qualified("36", Qualifier.EXACTLY)
    ('over 42%', '36')

    Raises:
        UnknownCode: there is no such qualifier.
    """
    qualifier = Qualifier(qualifier)
    if qualifier is Qualifier.EXACTLY:
        return words
    return sentence("{qualifier} {number}", qualifier=qualifier, number=words)


def decimals(number: Number) -> int:
    """Return how many digits *number* has after the point.

    >>> decimals(Decimal("70.90")), decimals(70), decimals(Decimal("7E+1"))
    (2, 0, 0)
    """
    if isinstance(number, int):
        return 0
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def bounds(number: Computed) -> tuple[Fraction, Fraction]:
    """Return the least and the greatest value that the digits of *number* allow.

    70.9 was rounded from something between 70.85 and 70.95. A number without decimals is a whole number, and exact,
    whether it is an int or a `Decimal` (`Decimal("70")`, `Decimal("7E+1")`): persons are counted, not rounded. A
    percentage that was rounded to a whole number is widened by whoever knows that it is a percentage.

    >>> bounds(Decimal("70.9"))
    (Fraction(1417, 20), Fraction(1419, 20))
    >>> bounds(70)
    (Fraction(70, 1), Fraction(70, 1))
    """
    places = 0 if isinstance(number, Fraction) else decimals(number)
    exactly = Fraction(number)
    if not places:
        return exactly, exactly
    half = Fraction(1, 2 * 10**places)
    return exactly - half, exactly + half


@overload
def total(numbers: Iterable[Number]) -> Number: ...
@overload
def total(numbers: Iterable[Computed]) -> Computed: ...
def total(numbers: Iterable[Computed]) -> Computed:
    """Return the sum of *numbers* to the last digit; of none, 0.

    `sum` would round decimals to 28 digits, and cannot add a `Decimal` to a `Fraction`.

    >>> total([Decimal("70.9"), 1])
    Decimal('71.9')
    """
    whole, quotients = 0, Fraction(0)
    digits: Decimal | None = None
    is_quotient = False
    for number in numbers:
        if isinstance(number, int):
            whole += number
        elif isinstance(number, Decimal):
            digits = number if digits is None else _EXACTLY.add(digits, number)
        else:
            quotients += number
            is_quotient = True
    if is_quotient:
        return quotients + whole + Fraction(digits or 0)
    return whole if digits is None else _EXACTLY.add(digits, whole)


@overload
def difference(number: Number, taken_away: Number) -> Number: ...
@overload
def difference(number: Computed, taken_away: Computed) -> Computed: ...
def difference(number: Computed, taken_away: Computed) -> Computed:
    """Return *number* less *taken_away*, to the last digit.

    >>> difference(Decimal("70.9"), 58)
    Decimal('12.9')
    """
    # `-` on a Decimal rounds to 28 digits, as `+` does.
    return total((number, taken_away.copy_negate() if isinstance(taken_away, Decimal) else -taken_away))


def _refuse_long(number: Decimal) -> None:
    if not number.is_finite():
        raise NumberError.not_finite(number)
    if _length(number) > MOST_DIGITS:
        raise NumberError.too_long(_length(number), MOST_DIGITS)


def _is_too_long(number: object) -> bool:
    """Return whether *number* is one, and has more digits than one that is reported may have."""
    if isinstance(number, Decimal) and not number.is_finite():
        return False
    return isinstance(number, int | Decimal | Fraction) and _length(number) > MOST_DIGITS


def _length(number: Computed) -> int:
    """Return how many digits there are before the point, or of a decimal after it; 0 for any int that is short."""
    if isinstance(number, Decimal):
        return max(number.adjusted() + 1, decimals(number))
    if isinstance(number, Fraction):
        return _digits(number.numerator.bit_length() - number.denominator.bit_length())
    return 0 if _TOO_SMALL < number < _TOO_GREAT else _digits(number.bit_length())


def _digits(bits: int) -> int:
    return bits * 30_103 // 100_000 + 1  # log10(2) is 0.30103


def _rounded(number: Fraction, digits: int) -> str:
    shift = 10**digits
    nearest = round(abs(number) * shift)
    whole, rest = divmod(nearest, shift)
    sign = "-" if number < 0 and nearest else ""
    return f"{sign}{whole:,d}" + (f".{rest:0{digits}d}" if digits else "")
