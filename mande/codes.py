"""What a thing is called, so that one layer can name what another holds."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from heapq import nlargest
from typing import Self
from unicodedata import is_normalized

from mande.wording import Words, number, sentence

LONGEST_CODE = 200
"""Characters a code may have: a code is a handle, and a document from a stranger may hold anything."""

JOINERS = "\u200c\u200d"
"""Letters without a shape of their own that some scripts need between two others."""

NO_BREAKS = "\u00a0\u202f"
"""Spaces at which no line breaks, as French sets them before its marks and within its numbers."""

MOST_COMPARED = 2_000
"""Codes that a misspelt one is compared with, so that one mistake in a large plan stays cheap to explain."""

MOST_LETTERS_COMPARED = 200_000
"""Pairs of letters held against one another to find a code like a misspelt one: those of 500 that are alike."""

ALIKE, MOST_ALIKE = 0.6, 8
"""How alike two codes are at least, as difflib counts it, and how many of those are looked at from both sides."""


def short(value: object, most: int = 60) -> str:
    """Return *value* as a message shows it: never longer than a line, whatever a document held.

    >>> short("film")
    "'film'"
    """
    if isinstance(value, str) and len(value) > most:
        value = value[: most - 1] + "…"
    if isinstance(value, int) and value.bit_length() > 4 * most:
        return sentence("a number of {bits} bits", bits=number(value.bit_length()))
    try:
        shown = repr(value)
    except (ValueError, RecursionError):
        # Python refuses to write an int of more than 4,300 digits, also inside a Fraction or a list, and lists of lists
        # without end.
        return sentence("a {kind} too long to show", kind=type(value).__name__)
    return shown if len(shown) <= most + 2 else shown[: most - 1] + "…"


def inert(text: str) -> str:
    r"""Return *text* without what could move a terminal's cursor, turn its writing round or begin a line of its own.

    The joiners that Bangla and Persian are written with stay, and the spaces that French is. What can be said in other
    languages is made inert in each.

    >>> inert("film\x1b[31m\nINJECTED")
    'film [31m INJECTED'
    """
    if text.isprintable():
        return text
    return _Inert(text) if isinstance(text, Words) else _without_controls(text)


class _Inert(Words):
    """What is inert in every language that it is said in."""

    __slots__ = ("words",)

    words: Words

    def __new__(cls, words: Words) -> Self:
        said = super().__new__(cls, _without_controls(words))
        said.words = words
        return said

    def in_language(self, language: str) -> str:
        return _without_controls(self.words.in_language(language))

    def __reduce__(self) -> tuple[type[Self], tuple[Words]]:
        return type(self), (self.words,)


def _without_controls(text: str) -> str:
    return "".join(letter if letter.isprintable() or letter in JOINERS + NO_BREAKS else " " for letter in text)


def code_fault(code: object) -> Words | None:
    """Return what is wrong with *code* as a code, or None.

    A slash joins a project to a code in a portfolio (`project/code`), so no code holds one.

    >>> code_fault("bazaars-held") is None
    True
    >>> code_fault(" film")
    "' film' has space around it"
    """
    if not isinstance(code, str):
        return sentence("{code} is not a string", code=short(code))
    if not code:
        return sentence("it is empty")
    if len(code) > LONGEST_CODE:
        return sentence("it has {length} characters, more than {most}", length=len(code), most=LONGEST_CODE)
    if code.isascii() and code.replace("-", "").isalnum():
        return None
    if code != code.strip():
        return sentence("{code} has space around it", code=short(code))
    if "/" in code:
        return sentence("{code} has a slash, which stands between a project and a code", code=short(code))
    if not code.isprintable():
        return sentence("{code} has a character that does not print", code=short(code))
    if not is_normalized("NFC", code):
        return sentence(
            "{code} is written with letters and accents apart, so that it looks like another code", code=short(code)
        )
    return None


def nearest(code: str, known: Iterable[str]) -> str | None:
    """Return the known code that is most like *code*, or None where none is like it.

    >>> nearest("OC9", ["OC1", "bazaars"])
    'OC1'
    """
    if len(code) > LONGEST_CODE:
        return None
    folded: dict[str, str] = {}
    for candidate in known:
        folded.setdefault(candidate.casefold(), candidate)
        if len(folded) >= MOST_COMPARED:
            break
    if not folded:
        return None
    wanted = code.casefold()
    close = set(_close(wanted, folded))
    in_order = [candidate for candidate in folded if candidate in close]
    best = max(in_order, key=lambda candidate: SequenceMatcher(a=wanted, b=candidate).ratio(), default=None)
    return None if best is None else folded[best]


def _close(wanted: str, known: Iterable[str]) -> list[str]:
    """Return those of *known* that are most like *wanted*, as `difflib.get_close_matches`, within a bounded effort."""
    matcher = SequenceMatcher(b=wanted)
    left = MOST_LETTERS_COMPARED
    found: list[tuple[float, str]] = []
    for candidate in known:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
            continue
        left -= len(candidate) * len(wanted)
        if left < 0:
            break
        ratio = matcher.ratio()
        if ratio >= ALIKE:
            found.append((ratio, candidate))
    return [candidate for _, candidate in nlargest(MOST_ALIKE, found)]
