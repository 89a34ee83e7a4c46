"""Who was counted, by age and gender: a pyramid where the two were crossed, and bars apart where they were not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from mande.dimensions.breakdowns import AGE, GENDER, GENDER_CODES, SEX, Category, Dimension
from mande.dimensions.periods import Period, as_period
from mande.errors import UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.languages import DEFAULT_LANGUAGE
from mande.measures.ratios import Ratio
from mande.reports.charts.chart import WIDTH, Chart, fitted
from mande.reports.charts.palette import BLUE, GREY, ORANGE
from mande.reports.charts.planes import SMALL, Layer, Plane, Scale, in_pixels, placed
from mande.reports.lettering import width
from mande.reports.naming import indicators
from mande.review import reviews_of
from mande.rollup.totals import Total, Totals
from mande.wording import counted, joined, phrases, say, sentence

ROW, BAR, HEAD = 26, 16, 30
"""Pixels of a row, of the bar in it, and of what stands above the first."""

MIDDLE, AWAY = 110, 8
"""Pixels of the ages between the two sides, and between a bar and its number."""

NAMES = 200
"""Pixels of the names of bars that stand apart."""

MOST = 24
"""Rows of one picture; its table holds the others too."""

SIDES = ("female", "male")
"""The categories that stand left and right of the ages; others have columns of their own beside them."""

COLOURS = {"female": ORANGE, "male": BLUE}

HEADERS = phrases("age", "gender", "figure")


class _Bar(NamedTuple):
    """A total of some of the people: the categories it is of, and how long its bar is, where it is a number."""

    total: Total
    age: Category | None
    gender: Category | None

    @property
    def length(self) -> float | None:
        value = self.total.value
        if isinstance(value, Ratio):
            value = value.share
        if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
            return None
        return placed(Fraction(value)) if value >= 0 else None


def pyramid(
    totals: Totals,
    indicator: str,
    *,
    period: Period | str | None = None,
    place: str | None = None,
    programme: Framework | Portfolio | None = None,
    language: str = DEFAULT_LANGUAGE,
) -> Chart:
    """Return the people that one *indicator* counts, by age and gender: a pyramid if the two were crossed.

    Where they were counted side by side, each has bars of its own, and the picture says that it is no pyramid: who is
    both is not known. Those whose age or gender is not known have bars too, and a cell without a number says why.
    Without a *period* it is the last one. The categories stand in the order that *programme* gives them.

    >>> import mande as m
    >>> trained = m.Indicator("trained", "People trained", unit="person")
    >>> plan = m.Framework("skills", outputs=[m.Output("course", indicators=[trained])],
    ...                    dimensions=[m.GENDER, m.age_bands(0, 18)])
    >>> seen = [m.Observation("trained", 7, "2009", cell="age=0-17, gender=female"),
    ...         m.Observation("trained", m.Missing.WITHHELD, "2009", cell="age=0-17, gender=male")]
    >>> pyramid(m.roll_up(plan, m.Observations(seen)), "trained", programme=plan).rows
    (('0-17', 'Female', '7'), ('0-17', 'Male', 'withheld'))

    Raises:
        UnknownCode: the totals have no indicator of that name, or none for that place.
        PeriodError: *period* cannot be read.
    """
    asked = _asked(totals, indicator, place)
    ages, genders = _dimensions(programme, asked)
    bars = [_Bar(each, *_categories(each, ages, genders)) for each in asked if _is_by(each, AGE, genders.code)]
    where = place or _whole_or_first(each.total.place for each in bars)
    bars = [each for each in bars if each.total.place == where]
    when = as_period(period) or max((each.total.period for each in bars), key=_end, default=None)
    bars = [each for each in bars if each.total.period == when]
    bars.sort(key=lambda each: (_rank(ages, each.age), _rank(genders, each.gender)))
    crossed = [each for each in bars if each.age and each.gender]
    drawn = crossed or bars
    layers, height = _pyramid(drawn, genders, language) if crossed else _apart(drawn, genders, ages, language)
    return Chart.of(
        sentence("{title}, by age and gender", title=_title(programme, asked[0])),
        HEADERS,
        ((_name(each.age, language), _name(each.gender, language), each.total.shown()) for each in drawn),
        _notes(drawn, [each for each in asked if each.period == when], where, crossed=bool(crossed)),
        layers,
        height=height,
        language=language,
    )


def _asked(totals: Totals, indicator: str, place: str | None) -> list[Total]:
    """Return the totals of one indicator of one project; refuse what is not among them."""
    named = {
        (each.project, each.indicator): each.indicator if each.project is None else f"{each.project}/{each.indicator}"
        for each in totals
    }
    found = [key for key, name in named.items() if indicator in (name, key[1])]
    if len(found) != 1:
        raise UnknownCode.among(indicator, sentence("indicator"), named.values())
    asked = [each for each in totals if (each.project, each.indicator) == found[0]]
    if place is not None and place not in {each.place for each in asked}:
        raise UnknownCode.among(place, sentence("place"), dict.fromkeys(each.place for each in asked if each.place))
    return asked


def _title(programme: Framework | Portfolio | None, total: Total) -> str:
    known = indicators(reviews_of(programme) if programme else ())
    name = f"{total.project}/{total.indicator}" if isinstance(programme, Portfolio) else total.indicator
    return (known[name].title if name in known else "") or total.indicator


def _whole_or_first(places: Iterable[str | None]) -> str | None:
    found = list(dict.fromkeys(places))
    return None if None in found else next(iter(found), None)


def _end(period: Period | None) -> date:
    return date.min if period is None else period.end


def _dimensions(programme: Framework | Portfolio | None, totals: Sequence[Total]) -> tuple[Dimension, Dimension]:
    """Return the dimensions of age and of gender, as the programme of *totals* defines them where it does."""
    project = totals[0].project
    framework = programme
    if isinstance(programme, Portfolio):
        framework = next((each for each in programme.frameworks if each.code == project), None)
    known = {each.code: each for each in framework.dimensions} if isinstance(framework, Framework) else {}
    gender = next((code for code in GENDER_CODES for each in totals if code in each.cell), GENDER.code)
    ages = dict.fromkeys(each.cell[AGE] for each in totals if AGE in each.cell)
    categories = sorted([Category(code) for code in ages], key=_youngest_first)
    return (
        known.get(AGE, Dimension(AGE, "Age", tuple(categories))),
        known.get(gender, SEX if gender == SEX.code else GENDER),
    )


def _youngest_first(category: Category) -> tuple[bool, str]:
    return not category.known, category.code.zfill(len("15-17"))


def _is_by(total: Total, *dimensions: str) -> bool:
    return bool(total.cell) and total.cell.dimensions <= set(dimensions)


def _categories(total: Total, ages: Dimension, genders: Dimension) -> tuple[Category | None, Category | None]:
    age, gender = total.cell.get(AGE), total.cell.get(genders.code)
    return _category(age, ages), _category(gender, genders)


def _category(code: str | None, dimension: Dimension) -> Category | None:
    if code is None:
        return None
    return next((each for each in dimension.categories if each.code == code), Category(code))


def _rank(dimension: Dimension, category: Category | None) -> tuple[int, str]:
    if category is None:
        return -1, ""
    codes = dimension.codes
    return (codes.index(category.code) if category.code in codes else len(codes)), category.code


def _name(category: Category | None, language: str) -> str:
    return "" if category is None else say(category.title, language) or category.code


def _notes(bars: Sequence[_Bar], then: Sequence[Total], where: str | None, *, crossed: bool) -> Iterator[str]:
    whole = next((each for each in then if not each.cell and each.place == where), None)
    beside = [part for each in bars[:1] for part in (each.total.period, where) if part]
    if beside:
        yield sentence("For {what}.", what=joined(", ", beside))
    if whole is not None and crossed:
        yield sentence(
            "In all {total}; the picture holds those counted by age and gender together.", total=whole.shown()
        )
    elif whole is not None and bars:
        yield sentence("In all {total}.", total=whole.shown())
    others = len({each.place for each in then if each.place is not None} - {where})
    if where is not None and others:
        yield sentence("Not in it: {places}.", places=counted(others, "other place"))
    if not bars:
        yield sentence("No total here is by age or by gender.")
    elif not crossed:
        yield sentence("No pyramid: age and gender were counted side by side, so that who is both is not known.")
    rows = len({each.age for each in bars}) if crossed else len(bars)
    if rows > MOST:
        yield sentence("And {more}, in the table.", more=counted(rows - MOST, "more row"))


def _pyramid(bars: Sequence[_Bar], genders: Dimension, language: str) -> tuple[list[Layer], float]:
    ages = list(dict.fromkeys(each.age for each in bars if each.age))
    # The oldest stand on top, and those whose age is not known below everyone.
    rows = [*reversed([each for each in ages if each.known]), *(each for each in ages if not each.known)][:MOST]
    found = [each.gender.code for each in bars if each.gender]
    codes = list(dict.fromkeys([*SIDES, *found] if set(SIDES) & set(found) else found))
    column, height = (WIDTH - MIDDLE) / len(codes), HEAD + ROW * len(rows)
    page = Plane(in_pixels(WIDTH), in_pixels(height))
    tops = {age: HEAD + ROW * place for place, age in enumerate(rows)}
    middle, room = column + MIDDLE / 2, _room(bars, column, language)
    names = [(middle, top + BAR / 2, fitted(_name(age, language), MIDDLE)) for age, top in tops.items()]
    layers = [page.words(names, align="center")]
    for place, code in enumerate(codes):
        start, sign = (column, -1) if place == 0 else (MIDDLE + column * place, 1)
        side = _Side(start, sign * (column - room), room, _longest(bars), COLOURS.get(code, GREY), height)
        name = fitted(_name(_category(code, genders), language), column, bold=True)
        layers.append(page.words([(start, 10, name)], align=side.align, bold=True))
        held = [
            (tops[each.age], each) for each in bars if each.age in tops and each.gender and each.gender.code == code
        ]
        layers += side.layers(held, language)
    return layers, height


def _apart(bars: Sequence[_Bar], genders: Dimension, ages: Dimension, language: str) -> tuple[list[Layer], float]:
    drawn: list[tuple[float, _Bar]] = []
    heads: list[tuple[float, float, str]] = []
    names: list[tuple[float, float, str]] = []
    top = 0.0
    for dimension, of in ((genders, "gender"), (ages, "age")):
        held = [each for each in bars if getattr(each, of)]
        if held:
            heads.append((0.0, top + 10, say(dimension.title, language) or dimension.code))
            top += HEAD
        for each in held[: MOST - len(drawn)]:
            names.append((8.0, top + BAR / 2, fitted(_name(getattr(each, of), language), NAMES - 8)))
            drawn.append((top, each))
            top += ROW
    page = Plane(in_pixels(WIDTH), in_pixels(top))
    room = _room(bars, WIDTH - NAMES, language)
    side = _Side(NAMES, WIDTH - NAMES - room, room, _longest(bars), BLUE, top)
    return [page.words(heads, bold=True), page.words(names), *side.layers(drawn, language)], top


def _longest(bars: Sequence[_Bar]) -> float:
    return max((each.length or 0.0 for each in bars), default=0.0) or 1.0


def _room(bars: Sequence[_Bar], column: float, language: str) -> float:
    """Return the pixels that the words beside bars take, which is never more than half of their column."""
    words = [width(say(each.total.shown(), language), SMALL) for each in bars if each.length is not None]
    return min(max(words, default=0) + AWAY, column / 2)


class _Side(NamedTuple):
    """Where bars begin, how many pixels the longest has and which way it runs, what room words have, and the rest.

    `most` is how much the longest stands for, and `height` that of the picture.
    """

    start: float
    pixels: float
    room: float
    most: float
    colour: str
    height: float

    @property
    def align(self) -> str:
        """How words stand beside bars."""
        return "left" if self.pixels > 0 else "right"

    def layers(self, held: Sequence[tuple[float, _Bar]], language: str) -> Iterator[Layer]:
        """Yield the bars of *held*, each from its top, with its number beside it, or the reason why it has none."""
        plane = Plane(Scale((0, self.most), (self.start, self.start + self.pixels)), in_pixels(self.height))
        page = Plane(in_pixels(WIDTH), in_pixels(self.height))
        away = AWAY if self.pixels > 0 else -AWAY
        told = [(top, each.length, say(each.total.shown(), language)) for top, each in held]
        lengths = [(top, length, text) for top, length, text in told if length is not None]
        yield plane.bars([(0, length, top, top + BAR, self.colour) for top, length, _ in lengths])
        yield page.rules([(self.start, self.start, HEAD - 6, self.height - 4)] if held else [], width=1)
        numbers = [(plane.across.at(length) + away, top, fitted(text, self.room)) for top, length, text in lengths]
        reasons = [
            (self.start + away, top, fitted(text, abs(self.pixels) + self.room - AWAY))
            for top, length, text in told
            if length is None
        ]
        yield page.words([(x, top + BAR / 2, text) for x, top, text in numbers], align=self.align)
        yield page.words([(x, top + BAR / 2, text) for x, top, text in reasons], align=self.align, muted=True)
