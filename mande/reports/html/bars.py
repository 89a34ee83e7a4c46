"""How far something has come, as a small bar with words for whoever does not see it."""

from __future__ import annotations

from fractions import Fraction
from html import escape

from mande.measures.numbers import show_percent
from mande.reports.html.writing import plain
from mande.reports.parts import Bar
from mande.wording import Numeral, sentence

WIDTH = 120
"""Units of the drawing; how wide it is on the page is the stylesheet's."""


def bar(each: Bar, language: str) -> str:
    """Return the bar as a drawing: what is reached filled, the whole way as a frame, what was expected as a tick.

    What is beyond the target is drawn to scale, so the frame is shorter than the bar. What went backwards fills
    nothing, and the words say so.
    """
    longest = max(Fraction(1), each.reached, each.expected or Fraction(0))
    reached = _length(max(each.reached, Fraction(0)), longest)
    words = sentence("{reached} of the way reached", reached=Numeral(show_percent(each.reached)))
    tick = ""
    if each.expected is not None:
        words = sentence(
            "{words}; {expected} of the time gone by", words=words, expected=Numeral(show_percent(each.expected))
        )
        at = _length(each.expected, longest)
        tick = f'<path class="tick" d="M{at} 0V14"/>'
    return (
        f'<svg class="bar" role="img" viewBox="-1 -1 {WIDTH + 2} 16" aria-label="{escape(plain(words, language))}">'
        f'<rect class="way" y="2" width="{_length(Fraction(1), longest)}" height="10"/>'
        f'<rect class="reached" y="4" width="{reached}" height="6"/>{tick}</svg>'
    )


def _length(share: Fraction, longest: Fraction) -> str:
    tenths = round(share / longest * WIDTH * 10)
    return f"{tenths // 10}.{tenths % 10}"
