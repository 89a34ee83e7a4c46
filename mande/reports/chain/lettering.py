"""How wide words are before anybody has drawn them, and where their lines break."""

from __future__ import annotations

import unicodedata

NARROW, WIDE, WIDEST = frozenset("iljtfr.,:;'|!()[]{}/ I-"), frozenset("mwMWQOGDHNU%&@"), 1000
"""Letters by the room that they take in a broad sans serif such as DejaVu Sans or Verdana."""

ELLIPSIS = "…"


def width(text: str, size: int) -> int:
    """Return how wide *text* is at most, in pixels, in a sans serif of *size* pixels.

    Whoever opens the picture has a font of their own, so every letter is taken for as wide as the broad ones make it.

    >>> width("Bazaars held", 10)
    71
    """
    return -(-sum(map(_thousandths, text)) * size // 1000)


def _thousandths(letter: str) -> int:
    if letter in NARROW:
        return 400
    if letter in WIDE:
        return 920
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return WIDEST
    return 720 if letter.isupper() or not letter.isascii() else 640


def wrapped(text: str, size: int, room: int, most: int) -> tuple[str, ...]:
    """Return *text* in lines no wider than *room*, at most *most*, the last with an ellipsis where more follows.

    A word that is too wide for a line is broken where the line ends.

    >>> wrapped("Villagers know how to report a recruiter", 13, 160, 2)
    ('Villagers know how', 'to report a …')
    """
    lines, line = [], ""
    for word in text.split():
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
    last = _fitting(lines[most - 1], size, room - width(f" {ELLIPSIS}", size)).rstrip()
    return (*lines[: most - 1], f"{last} {ELLIPSIS}")


def _fitting(text: str, size: int, room: int) -> str:
    """Return as much of the start of *text* as fits, and one letter at least."""
    taken = 0
    for place, letter in enumerate(text):
        taken += _thousandths(letter) * size
        if taken > room * 1000:
            return text[: max(place, 1)]
    return text
