"""How wide words are before anybody has drawn them, and where their lines break."""

from __future__ import annotations

import unicodedata
from functools import cache

WIDTHS = {
    **dict.fromkeys("iljtfrI.,:;'|!()[]{}/ -\u00a0", 400),
    **dict.fromkeys("wBDGHNOQRU&+=<>~#", 860),
    **dict.fromkeys("mMW@%…→", 1000),
}
"""Letters that are narrower or broader than most, in thousandths of their size."""

CAPITAL, SMALL, FOREIGN = 720, 640, 1000
"""Other capitals, other letters of the Latin script, and those of other scripts."""

ELLIPSIS = "…"


def width(text: str, size: int) -> int:
    """Return how wide *text* is at most, in pixels, in a sans serif of *size* pixels.

    Whoever opens the picture has a font of their own, so every letter is taken for as wide as the broad ones make it.

    >>> width("Bazaars held", 10)
    72
    """
    return -(-sum(map(_thousandths, text)) * size // 1000)


@cache
def _thousandths(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    plain = unicodedata.normalize("NFD", letter)[0]  # an accent makes no letter broader
    if plain in WIDTHS:
        return WIDTHS[plain]
    return FOREIGN if not plain.isascii() else CAPITAL if plain.isupper() else SMALL


def wrapped(text: str, size: int, room: int, most: int) -> tuple[str, ...]:
    """Return *text* in lines no wider than *room*, at most *most*, the last with an ellipsis where more follows.

    A word that is too wide for a line is broken where the line ends; at a no-break space no line ends.

    >>> wrapped("Villagers know how to report a recruiter, and to whom", 13, 160, 2)
    ('Villagers know how to', 'report a recruiter, …')
    """
    lines, line = [], ""
    for word in filter(None, text.split(" ")):
        joined = f"{line} {word}" if line else word
        if width(joined, size) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        while width(word, size) > room and len(lines) <= most:
            head = _fitting(word, size, room)
            lines.append(head)
            word = word[len(head) :]  # noqa: PLW2901 - what is left of the word goes on the next line
        line = word
        if len(lines) > most:
            break
    lines += [line] if line else []
    if len(lines) <= most:
        return tuple(lines)
    whole = lines[most - 1]
    last = _fitting(whole, size, room - width(f" {ELLIPSIS}", size))
    if " " in last and not f"{whole} ".startswith(f"{last} "):
        last = last.rpartition(" ")[0]  # no word is cut in two where it can go as a whole
    return (*lines[: most - 1], f"{last} {ELLIPSIS}")


def _fitting(text: str, size: int, room: int) -> str:
    """Return as much of the start of *text* as fits, and one letter at least."""
    taken = 0
    for place, letter in enumerate(text):
        taken += _thousandths(letter) * size
        if taken > room * 1000:
            return text[: max(place, 1)]
    return text
