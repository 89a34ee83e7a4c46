"""What a picture of a results chain shows, whatever it is drawn with: boxes by level, arrows, and the marks on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import attrs

from mande.codes import inert
from mande.coverage.coverage import Coverage
from mande.errors import InvalidValue
from mande.framework.evidence import Strength
from mande.framework.frameworks import Framework
from mande.framework.levels import Level, Order
from mande.framework.links import LinkKind, StatedBy, link_strength
from mande.framework.objectives import Objective
from mande.framework.results import Activity, Outcome, Output, Result
from mande.languages import DEFAULT_LANGUAGE
from mande.reports.chain.marks import Mark, Marks, Sign, Subject, marks_of
from mande.wording import Sentence, Words, cut, joined, number, say, sentence

MOST = 120
"""Results that are drawn one by one; of more, whole levels are counted instead, from the inputs up."""

LONGEST = 300
"""Characters of a title where nothing else keeps it short."""

MEANS = {
    Strength.CONTESTED: sentence("contested: something speaks against it"),
    Strength.UNTESTED: sentence("untested: nothing shows it yet"),
    Strength.REPORTED: sentence("reported: people say so"),
    Strength.RECORDED: sentence("recorded: it stands in records"),
    Strength.OBSERVED_AFTER: sentence("observed after: seen afterwards"),
    Strength.OBSERVED_CHANGE: sentence("observed change: seen before and after"),
    Strength.COMPARED: sentence("compared: seen against a comparison"),
}
"""What each strength of a link means, weakest first."""

HEADINGS = {
    Level.INPUT: sentence("Inputs"),
    Level.ACTIVITY: sentence("Activities"),
    Level.OUTPUT: sentence("Outputs"),
    Level.OUTCOME: sentence("Outcomes"),
    Level.IMPACT: sentence("Impacts"),
    Order.IMMEDIATE: sentence("Immediate outcomes"),
    Order.INTERMEDIATE: sentence("Intermediate outcomes"),
    Order.ULTIMATE: sentence("Ultimate outcomes"),
}
"""What stands above the boxes of a level, or of an order of outcomes."""

OBJECTIVES = "objective"
"""The last column, which is no level of the chain: what the outcomes would show."""


class Box(NamedTuple):
    """One result or objective; `name` is how the arrows name it, since an objective may share a result's code.

    A box without a code stands for a whole level, counted. `whole` is everything about it in one line, for whoever
    points at it, or hears it read.
    """

    name: str
    code: str
    title: str
    marks: tuple[Mark, ...]
    whole: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands on the box, for a form that breaks the lines itself."""
        return (self.code, cut(self.title, LONGEST), *(mark.written for mark in self.marks))


class Column(NamedTuple):
    """The boxes of one level, or of one order of outcomes; `kind` is its word in English.

    `name` is what it is called, and `heading` the same with how many it holds.
    """

    kind: str
    name: str
    heading: str
    boxes: tuple[Box, ...]


class Arrow(NamedTuple):
    """One link, from cause to effect by the names of their boxes.

    `strength` is None for what is no claim that one thing brings about another: an outcome that would show an
    objective reached. `words` say how well the link is borne out, or what the arrow is instead; `whole` is everything
    about it in one line.
    """

    cause: str
    effect: str
    strength: Strength | None
    words: str
    whole: str
    feedback: bool = False
    by_layout: bool = False
    marks: tuple[Mark, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands beside the arrow, for a form that breaks the lines itself."""
        return (self.words, *(mark.written for mark in self.marks))


@attrs.frozen
class Picture:
    """Everything that is drawn, in the order in which it is read, said in one language.

    `summary` says in words what is there, `notes` what was left out, `key` what the signs and arrows mean, and
    `description` what somebody hears who does not see it: the summary, the notes, and whatever has a gap.
    """

    code: str
    title: str
    language: str
    summary: tuple[str, ...]
    columns: tuple[Column, ...]
    arrows: tuple[Arrow, ...]
    notes: tuple[str, ...]
    key: Mapping[str, str]
    description: str

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Every box, column by column."""
        return tuple(box for column in self.columns for box in column.boxes)


def picture(
    programme: Framework, coverage: Coverage | None = None, *, language: str = DEFAULT_LANGUAGE, most: int = MOST
) -> Picture:
    """Return what a picture of *programme* shows, with the gaps that *coverage* found marked on it.

    Of more than *most* results whole levels are counted instead of drawn, from the inputs up, and `notes` says so.

    >>> import mande as m
    >>> film = m.Framework("f", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")],
    ...                    links=[m.Link("film", "aware")])
    >>> [(arrow.cause, arrow.effect, arrow.words) for arrow in picture(film).arrows]
    [('n1', 'n2', 'untested')]

    Raises:
        InvalidValue: *programme* is no single framework, or *coverage* is not of it.
    """
    if not isinstance(programme, Framework):
        way_on = sentence(
            "Draw those of a portfolio one by one: [svg(each, coverage) for each in portfolio.frameworks]."
        )
        raise InvalidValue.not_a(sentence("a framework"), programme, way_on)
    marks = marks_of(programme, coverage, language)
    columns = _columns(programme, marks, language)
    names = {Subject(box.code, column.kind == OBJECTIVES): box.name for column in columns for box in column.boxes}
    boxes = [box for column in columns for box in column.boxes]
    links, in_brief = _links(programme, names, marks, language)
    arrows = sorted((*links, *_shown(programme, names, language)), key=_in_order)
    drawn, left_out = _folded(columns, most, language)
    there = [box for column in drawn for box in column.boxes]
    one_by_one = {box.name for box in there if box.code}
    shown = [arrow for arrow in arrows if {arrow.cause, arrow.effect} <= one_by_one]
    summary, notes = _summary(columns, arrows, boxes, language), (*left_out, *in_brief)
    marked: list[Box | Arrow] = [*there, *shown]
    gaps = (each.whole for each in marked if any(mark.sign is Sign.GAP for mark in each.marks))
    return Picture(
        code=programme.code,
        title=inert(say(programme.title, language)),
        language=language,
        summary=summary,
        columns=drawn,
        arrows=tuple(shown),
        notes=notes,
        key=_key(shown, there, language),
        description=" ".join(f"{said.rstrip('.')}." for said in (*summary, *notes, *gaps)),
    )


def _columns(framework: Framework, marks: Marks, language: str) -> tuple[Column, ...]:
    """Return the levels of *framework* that hold something, and its objectives, in order from cause to effect."""
    held: list[tuple[str, Sentence, Sequence[Result | Objective]]] = [
        (level, HEADINGS[level], [result for result in framework.results if result.level is level])
        for level in (Level.INPUT, Level.ACTIVITY, Level.OUTPUT)
    ]
    some_ordered = any(outcome.order for outcome in framework.outcomes)
    unordered = sentence("Outcomes, order not recorded") if some_ordered else HEADINGS[Level.OUTCOME]
    for order in (None, *Order):
        outcomes = [outcome for outcome in framework.outcomes if outcome.order is order]
        held.append((order or Level.OUTCOME, HEADINGS[order] if order else unordered, outcomes))
    held.append((Level.IMPACT, HEADINGS[Level.IMPACT], framework.impacts))
    held.append((OBJECTIVES, sentence("Objectives"), framework.objectives))
    numbers = count(1)
    return tuple(
        Column(
            kind,
            say(name, language),
            say(sentence("{what} ({number})", what=name, number=number(len(several))), language),
            tuple(_box(each, f"n{next(numbers)}", kind == OBJECTIVES, marks, language) for each in several),
        )
        for kind, name, several in held
        if several
    )


def _box(each: Result | Objective, name: str, objective: bool, marks: Marks, language: str) -> Box:
    title = inert(say(each.title, language))
    marked = (*marks.get(Subject(each.code, objective), ()), *_notes(each, language))
    named = sentence("{code}: {title}", code=each.code, title=title) if title else each.code
    return Box(name, each.code, title, marked, _whole(named, marked, language))


def _whole(named: str, marks: Iterable[Mark], language: str) -> str:
    """Return what is *named* with its *marks*, and the rules that those come from."""
    told = (
        sentence("{what} ({rules})", what=mark.words, rules=", ".join(mark.rules)) if mark.rules else mark.words
        for mark in marks
    )
    return say(joined(". ", (named, *told)), language)


def _notes(each: Result | Objective, language: str) -> Iterator[Mark]:
    """Yield what explains why a box has no arrow."""
    if isinstance(each, Activity | Output) and each.management_only:
        yield Mark(Sign.NOTE, say(sentence("for management only"), language))
    if isinstance(each, Outcome) and not each.planned:
        yield Mark(Sign.NOTE, say(sentence("not planned"), language))
    if isinstance(each, Objective) and (each.dropped or each.dropped_because):
        yield Mark(Sign.NOTE, say(sentence("dropped"), language))


def _folded(columns: Sequence[Column], most: int, language: str) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    """Return the columns as they are drawn, the first of them counted where they hold too much, and a note on each."""
    drawn, notes = list(columns), []
    left = sum(len(column.boxes) for column in columns)
    for place, column in enumerate(columns):
        if left <= most:
            break
        held = len(column.boxes)
        left -= held - 1
        gaps = sum(any(mark.sign is Sign.GAP for mark in box.marks) for box in column.boxes)
        words = sentence("{number} of them with a gap", number=number(gaps))
        marks = (Mark(Sign.GAP, say(words, language)),) if gaps else ()
        title = say(sentence("{number} in all, not drawn one by one", number=number(held)), language)
        box = Box(column.boxes[0].name, "", title, marks, _whole(title, marks, language))
        drawn[place] = column._replace(boxes=(box,))
        note = sentence(
            "{heading}: {number} are counted and not drawn, nor are their links, so that the rest can be read.",
            heading=column.name,
            number=number(held),
        )
        notes.append(say(note, language))
    return tuple(drawn), tuple(notes)


Names: TypeAlias = Mapping[Subject, str]
"""The names of the boxes."""


def _links(
    framework: Framework, names: Names, marks: Marks, language: str
) -> tuple[tuple[Arrow, ...], tuple[str, ...]]:
    """Return an arrow for each link, and a note on the minor gaps of links.

    A minor gap that every other link has, such as an assumption not written down, would hide the rest of the picture.
    """
    sources = {source.code: source for source in framework.sources}
    arrows: list[Arrow] = []
    minor: Counter[str] = Counter()
    for link in framework.links:
        cause, effect = names[Subject(link.cause)], names[Subject(link.effect)]
        strength, feedback = link_strength(link, sources), link.kind is LinkKind.FEEDBACK
        words = say(sentence("feedback, {strength}", strength=strength) if feedback else strength, language)
        found = marks.get(Subject(link.code), ())
        minor.update(mark.words for mark in found if mark.sign is Sign.MINOR)
        shown = tuple(mark for mark in found if mark.sign is not Sign.MINOR)
        by_layout = link.stated_by is StatedBy.LAYOUT
        whole = _whole(_named(link.cause, link.effect, words), found, language)
        arrows.append(Arrow(cause, effect, strength, words, whole, feedback, by_layout, shown))
    if not minor:
        return tuple(arrows), ()
    counts = [sentence("{what} ({number})", what=words, number=number(times)) for words, times in sorted(minor.items())]
    note = sentence("Minor gaps of links, which are not marked one by one: {gaps}.", gaps=joined(", ", counts))
    return tuple(arrows), (say(note, language),)


def _shown(framework: Framework, names: Names, language: str) -> Iterator[Arrow]:
    """Yield an arrow from each outcome to the objectives that it would show reached."""
    words = say(sentence("would show it reached"), language)
    for objective in framework.objectives:
        for code in dict.fromkeys(objective.outcomes):
            cause, effect = names[Subject(code)], names[Subject(objective.code, objective=True)]
            yield Arrow(cause, effect, None, words, say(_named(code, objective.code, words), language))


def _in_order(arrow: Arrow) -> tuple[int, int, bool]:
    """Return where an arrow stands among the others: by its boxes, whichever link was written first."""
    return int(arrow.cause[1:]), int(arrow.effect[1:]), arrow.feedback


def _named(cause: str, effect: str, words: str) -> Sentence:
    return sentence("{cause} → {effect}: {words}", cause=cause, effect=effect, words=words)


def _summary(
    columns: Sequence[Column], arrows: Sequence[Arrow], boxes: Sequence[Box], language: str
) -> tuple[str, ...]:
    """Return what is there, in words: how many of each level, how the links stand, how many gaps are marked."""
    levels = [sentence("{heading}: {number}", heading=each.name, number=number(len(each.boxes))) for each in columns]
    strengths = Counter(arrow.strength for arrow in arrows if arrow.strength is not None)
    links = [
        sentence("{number} {strength}", number=number(strengths[each]), strength=each)
        for each in Strength
        if strengths[each]
    ]
    signs = [
        {mark.sign for mark in marks} for marks in (*(box.marks for box in boxes), *(each.marks for each in arrows))
    ]
    gaps, minor = sum(Sign.GAP in each for each in signs), sum(Sign.MINOR in each for each in signs)
    said: list[Words] = [joined(", ", levels)]
    said.append(sentence("Links: {links}", links=joined(", ", links) if links else sentence("none recorded")))
    if gaps:
        said.append(sentence("Marked with a gap: {number}", number=number(gaps)))
    if minor:
        said.append(sentence("Marked with a minor gap: {number}", number=number(minor)))
    return tuple(say(words, language) for words in said)


def _key(arrows: Sequence[Arrow], boxes: Sequence[Box], language: str) -> Mapping[str, str]:
    """Return what the arrows and signs that are on the picture mean."""
    strengths = {arrow.strength for arrow in arrows}
    signs = {mark.sign for marks in (*(box.marks for box in boxes), *(each.marks for each in arrows)) for mark in marks}
    meant: dict[str, Sentence] = {each: MEANS[each] for each in Strength if each in strengths}
    if any(arrow.by_layout for arrow in arrows):
        meant["layout"] = sentence("hollow head: stated by the layout of the plan alone")
    if any(arrow.feedback for arrow in arrows):
        meant["feedback"] = sentence("feedback: may run back")
    if None in strengths:
        meant[OBJECTIVES] = sentence("the outcome would show the objective reached")
    if Sign.GAP in signs:
        meant[Sign.GAP] = sentence("a gap: something is not recorded, or needs a decision")
    if Sign.MINOR in signs:
        meant[Sign.MINOR] = sentence("a minor gap: it falls short of good practice")
    if Sign.UNKNOWN in signs:
        meant[Sign.UNKNOWN] = sentence("not in the source: nobody can tell")
    return MappingProxyType({each: say(words, language) for each, words in meant.items()})
