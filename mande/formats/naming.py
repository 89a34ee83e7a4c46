"""What a thing is called that a document gives a title and no code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable

from mande.codes import LONGEST_CODE, code_fault, inert

LONGEST = 60
"""Characters of a code made of a title: enough to know it by, short enough to type."""

UNNAMED = "unnamed"
"""What a thing is called whose title has no word in it."""

_SIGNS = {"#": " number ", "%": " percent ", "&": " and ", "+": " plus "}
_SHARE_OF = re.compile(r"(?<![0-9])(?<![0-9] )%(?= ?of\b)")
_WORD = re.compile(r"[0-9]+(?:\.[0-9]+)+[a-z]?|[^\W_]+")


def code_of(title: str, otherwise: str = "", most: int = LONGEST) -> str:
    """Return a code made of the words of *title*, or *otherwise* where it has none.

    Signs are words, since a count and a share of one thing are two things: a percent sign is a share where it begins
    one, and otherwise percent. Accents go, and letters of any script stay.

    >>> code_of("# of wells"), code_of("% of households"), code_of("Coverage (%)"), code_of("?", "indicator")
    ('number-of-wells', 'share-of-households', 'coverage-percent', 'indicator')
    >>> code_of("4.2a Number of PoC who departed [GCR 3.1.1]")
    '4.2a-number-of-poc-who-departed-gcr-3.1.1'
    """
    told = _SHARE_OF.sub("share ", title[: 10 * most])
    plain = "".join(_SIGNS.get(letter, letter) for letter in told)
    apart = unicodedata.normalize("NFKD", plain.casefold())
    words = _WORD.findall("".join(letter for letter in apart if not unicodedata.combining(letter)))
    code = ""
    for word in words:
        longer = f"{code}-{word}" if code else word[:most]
        if len(longer) > most:
            break
        code = longer
    return unicodedata.normalize("NFC", code) or otherwise


def kept_as_code(text: str, otherwise: str, most: int = LONGEST_CODE) -> str:
    """Return *text* as a code as it stands, but for what no code holds; *otherwise* where nothing is left of it.

    >>> kept_as_code("North/South 3W", "document"), kept_as_code(" ", "document")
    ('North-South 3W', 'document')
    """
    code = unicodedata.normalize("NFC", inert(text).replace("/", "-").strip())[:most].strip()
    return otherwise if code_fault(code) else code


class Codes:
    """The codes of the things of one kind in a document, no two of them alike.

    >>> codes = Codes()
    >>> [codes.take("wells"), codes.take("wells"), codes.take("wells")]
    ['wells', 'wells-2', 'wells-3']
    >>> codes.of(("outcome", "Education"), "Education"), codes.of(("output", "Education"), "Education", "output")
    ('education', 'education-output')
    """

    def __init__(self) -> None:
        """Begin with none taken."""
        self._held: dict[Hashable, str] = {}
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def __contains__(self, code: str) -> bool:
        return code in self._taken

    def take(self, code: str) -> str:
        """Return *code*, with a number behind it where it is taken, and take it."""
        free, number = code, self._numbers.get(code, 1)
        while free in self._taken:
            number += 1
            behind = f"-{number}"
            free = f"{code[: LONGEST_CODE - len(behind)].rstrip()}{behind}"
        self._numbers[code] = number
        self._taken.add(free)
        return free

    def of(self, thing: Hashable, title: str, more: str = "") -> str:
        """Return the code of *thing*: its own where it has one, or one of its *title*, and *more* where that is taken.

        Titles that differ only in their signs get a number at the end.
        """
        if thing not in self._held:
            code = code_of(title, UNNAMED)
            longer = f"{code}-{code_of(more, UNNAMED)}" if more else code
            self._held[thing] = self.take(longer if code in self and longer not in self else code)
        return self._held[thing]
