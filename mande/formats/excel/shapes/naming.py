"""What a thing is called that a workbook gives a title and no code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable

LONGEST = 60
"""Characters of a code made of a title: enough to know it by, short enough to type."""

_SIGNS = {"#": " number ", "%": " percent ", "&": " and ", "+": " plus "}
_WORD = re.compile(r"[0-9]+(?:\.[0-9]+)+[a-z]?|[^\W_]+")


def code_of(title: str, most: int = LONGEST) -> str:
    """Return a code made of the words of *title*, which is empty where it has none.

    >>> code_of("% of women with sanitary supplies"), code_of("4.2a Number of PoC who departed [GCR 3.1.1]")
    ('percent-of-women-with-sanitary-supplies', '4.2a-number-of-poc-who-departed-gcr-3.1.1')
    """
    plain = "".join(_SIGNS.get(letter, letter) for letter in title[: 10 * most])
    apart = unicodedata.normalize("NFKD", plain.casefold())
    words = _WORD.findall("".join(letter for letter in apart if not unicodedata.combining(letter)))
    code = ""
    for word in words:
        longer = f"{code}-{word}" if code else word[:most]
        if len(longer) > most:
            break
        code = longer
    return unicodedata.normalize("NFC", code)


class Codes:
    """The codes given to the things of one kind in a document, no two of them alike.

    >>> codes = Codes()
    >>> codes.of(("outcome", "Education"), "Education"), codes.of(("output", "Education"), "Education", "output")
    ('education', 'education-output')
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._held: dict[Hashable, str] = {}
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def of(self, thing: Hashable, title: str, more: str = "") -> str:
        """Return the code of *thing*: its own where it has one, or one of its *title*, and *more* where that is taken.

        Titles that differ only in their signs get a number at the end.
        """
        found = self._held.get(thing)
        if found is not None:
            return found
        first = code_of(title) or "unnamed"
        tried = [first, f"{first}-{code_of(more)}" if code_of(more) else first]
        code = next((each for each in tried if each not in self._taken), None)
        while code is None or code in self._taken:
            number = self._numbers[first] = self._numbers.get(first, 1) + 1
            code = f"{first}-{number}"
        self._taken.add(code)
        self._held[thing] = code
        return code
