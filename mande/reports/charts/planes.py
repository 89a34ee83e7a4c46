"""Where the marks of a chart stand, and the layers they make, in the words of Vega-Lite."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil, floor
from typing import Any, NamedTuple, TypeAlias

from mande.codes import inert
from mande.reports.charts.palette import INK, MUTED, Look

SMALL = 12
"""Pixels of the words in a chart."""

LINE = 15
"""Pixels from one line of words to the next."""

Layer: TypeAlias = dict[str, Any]
"""One layer of a Vega-Lite chart: its data, its mark and what stands for what."""


class Scale(NamedTuple):
    """From which value to which the scale runs, and between which pixels it is drawn."""

    domain: tuple[float, float]
    pixels: tuple[float, float]

    def at(self, value: float) -> float:
        """Return the pixels at which *value* is drawn."""
        (low, high), (start, end) = self.domain, self.pixels
        return start + (value - low) / (high - low) * (end - start)

    def encoding(self, field: str) -> dict[str, Any]:
        """Return the place of a mark along this scale."""
        scale = {"domain": list(self.domain), "range": list(self.pixels), "nice": False, "zero": False}
        return {"field": field, "type": "quantitative", "axis": None, "scale": scale}


def in_pixels(length: float) -> Scale:
    """Return the scale on which places are pixels."""
    return Scale((0, length), (0, length))


class Plane(NamedTuple):
    """Two scales; whatever is drawn on the plane is a layer, and its numbers are values along the scales.

    Text is data, never a part of the chart's own language, so that nobody's title is read as a formula.
    """

    across: Scale
    down: Scale

    def words(
        self,
        rows: Iterable[tuple[float, float, str]],
        *,
        align: str = "left",
        bold: bool = False,
        muted: bool = False,
        colour: str = INK,
        size: int = SMALL,
    ) -> Layer:
        """Return a layer of words, each beside its place or, if *align* says so, before it or about it."""
        mark = {
            "type": "text",
            "aria": False,
            "align": align,
            "baseline": "middle",
            "fontSize": size,
            "fontWeight": "bold" if bold else "normal",
            "opacity": MUTED if muted else 1,
            "color": colour,
        }
        held = [{"x": x, "y": y, "words": inert(text)} for x, y, text in rows]
        return self._layer(held, mark, text={"field": "words", "type": "nominal"})

    def bars(self, rows: Iterable[tuple[float, float, float, float, str]], *, opacity: float = 1) -> Layer:
        """Return a layer of bars: each from, to, its top and its foot, and its colour."""
        held = [
            {"x": start, "x2": end, "y": top, "y2": foot, "colour": colour} for start, end, top, foot, colour in rows
        ]
        return self._layer(held, {"type": "rect", "opacity": opacity}, spans=("x2", "y2"), color=_AS_IT_IS)

    def rules(
        self,
        rows: Iterable[tuple[float, float, float, float]],
        *,
        width: float = 1.5,
        dash: tuple[int, ...] = (),
        colour: str = INK,
        opacity: float = 1,
    ) -> Layer:
        """Return a layer of straight lines: each from x to x2, from y to y2."""
        mark = {"type": "rule", "strokeWidth": width, "strokeDash": list(dash), "color": colour, "opacity": opacity}
        held = [{"x": x, "x2": x2, "y": y, "y2": y2} for x, x2, y, y2 in rows]
        return self._layer(held, mark, spans=("x2", "y2"))

    def points(self, rows: Iterable[tuple[float, float, Look]], *, size: int = 90) -> Layer:
        """Return a layer of points, each of its own colour and shape."""
        mark = {"type": "point", "filled": True, "opacity": 1, "size": size}
        held = [{"x": x, "y": y, "colour": look.colour, "shape": look.shape} for x, y, look in rows]
        return self._layer(held, mark, color=_AS_IT_IS, shape={"field": "shape", "type": "nominal", "scale": None})

    def _layer(self, held: list[dict[str, Any]], mark: dict[str, Any], spans: Iterable[str] = (), **more: Any) -> Layer:
        places = {"x": self.across.encoding("x"), "y": self.down.encoding("y")}
        return {
            "data": {"values": held},
            "mark": mark,
            "encoding": {**places, **{name: {"field": name} for name in spans}, **more},
        }


_AS_IT_IS = {"field": "colour", "type": "nominal", "scale": None}

STEPS = 4
"""Steps that a scale is parted into, give or take what makes its ends round."""

GREATEST = 10**15
"""What is further from zero than this is told in words, and not drawn."""


def placed(number: int | Fraction | None) -> float | None:
    """Return where *number* is drawn, the one place where it is no longer exact; None where it is none, or too great.

    >>> placed(Fraction(1, 2)), placed(10**400)
    (0.5, None)
    """
    return float(number) if number is not None and -GREATEST <= number <= GREATEST else None


def ticks(least: float, most: float) -> tuple[Fraction, ...]:
    """Return round numbers about a scale, from one at or below *least* to one at or above *most*.

    >>> [str(tick) for tick in ticks(0, 884)]
    ['0', '250', '500', '750', '1000']
    """
    span = Fraction(most) - Fraction(least) or Fraction(1)
    tens = len(str(int(span / STEPS))) - 1 if span >= STEPS else -3
    parts = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5))
    steps = [part * Fraction(f"1e{power}") for power in range(tens, tens + 5) for part in parts]
    step = next(step for step in steps if span <= STEPS * step)
    first, last = floor(Fraction(least) / step), ceil(Fraction(most) / step)
    return tuple(step * place for place in range(first, max(last, first + 1) + 1))


def stacked(x: float, middle: float, lines: Sequence[str]) -> list[tuple[float, float, str]]:
    """Return where *lines* stand that are centred about a height, one under the other.

    >>> stacked(0, 100, ["Wells dug", "in Kurigram"])
    [(0, 92.5, 'Wells dug'), (0, 107.5, 'in Kurigram')]
    """
    first = middle - LINE * (len(lines) - 1) / 2
    return [(x, first + LINE * place, text) for place, text in enumerate(lines)]
