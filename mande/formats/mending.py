"""A tree that cannot be taken as it stands, read piece by piece: what is wrong is told and left out, the rest is read.

The smallest piece goes: a field that need not be there goes alone, one that its thing cannot be without takes that with
it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache, partial
from typing import Any, NamedTuple

from mande.codes import LONGEST_CODE, short
from mande.dimensions.breakdowns import Category
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.errors import InvalidValue, MandeError, did_you_mean
from mande.findings import Severity
from mande.formats.building import LEVELS, NAMED_BY, OF_WHOM, built_framework, built_portfolio, fitting, name_of_item
from mande.formats.document import Document
from mande.formats.kinds import RELATIONS, Slot, Tree, slots_by_name, table_of
from mande.formats.limits import FRAMEWORKS, PARTS, RECORDS, THINGS, Limit
from mande.formats.pieces import is_plainly_text
from mande.formats.reading import maker, reader, relation_fields
from mande.formats.remarks import (
    EMPTY_VALUE,
    NEWER_VERSION,
    NOT_A_NUMBER,
    REFUSED,
    UNKNOWN_FIELD,
    UNKNOWN_WORD,
    UNREADABLE,
    Notes,
    Remark,
    told_by,
)
from mande.formats.scales import with_scale, with_scales
from mande.formats.tree import MARKER, SEEN, VERSION, document_in, programme_kind, scales_by_name
from mande.formats.written import REASONS, read_period, read_word
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator
from mande.framework.links import Link
from mande.framework.monitoring import Study
from mande.framework.portfolio import Portfolio
from mande.framework.relations import Relation
from mande.framework.results import Activity, Impact, Input, Outcome, Output, Result
from mande.framework.statements import Absence, Stated
from mande.framework.targets import Target
from mande.lists import ClosedList
from mande.measures.figures import Figure
from mande.measures.missing import Missing, read_missing
from mande.measures.numbers import MOST_DIGITS
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import Sentence, Words, sentence

NO_VERSION = Remark(
    "MND920",
    "no-version",
    Severity.MINOR,
    "Nothing at the top says that mande wrote this, or for which version; it was read as version {version}.",
    "Write {marker} = '{version}' at the top.",
    headline="documents that do not say their version",
)
WRONG_KIND = Remark(
    "MND921",
    "wrong-kind",
    Severity.MAJOR,
    "{seen} stands where {wanted} belongs; {lost} was left out.",
    "Write {wanted} there.",
    headline="things of another kind than belongs there",
)
NEEDED = Remark(
    "MND922",
    "needed-field",
    Severity.MAJOR,
    "{what} without its '{field}' says nothing, and was left out.",
    "Write its '{field}'.",
    headline="things without a field that they need",
)
IN_QUOTES = Remark(
    "MND923",
    "number-in-quotes",
    Severity.MINOR,
    "{seen} stands in quotes, and was read as a text.",
    "Take off the quotes if it is a number.",
    headline="numbers in quotes",
)
KEY_TWICE = Remark(
    "MND924",
    "written-twice-here",
    Severity.MAJOR,
    "This field is written {times} times, as {seen}; none was chosen, and {lost} was left out.",
    "Keep one of them.",
    headline="fields that are written more than once",
)
REMARKS = (NO_VERSION, WRONG_KIND, NEEDED, IN_QUOTES, KEY_TWICE)


class Fault(NamedTuple):
    """What stands in a tree where something was written that cannot be read at all, and what to say of it."""

    remark: Remark
    fields: Mapping[str, Any]


def decimal_in(digits: str) -> Decimal | Fault:
    """Return the number that a document writes as *digits*, or the fault that stands for one beyond all measure."""
    try:
        return Decimal(digits) if len(digits) <= DIGITS else too_long(digits)
    except ArithmeticError:  # an exponent beyond all measure
        return too_long(digits)


def too_long(digits: str) -> Fault:
    """Return the fault that stands for a number of too many *digits*."""
    return Fault(NOT_A_NUMBER, {"seen": digits})


class _LeftOut:
    """What stands for a thing that was told to be wrong."""


LEFT_OUT = _LeftOut()

OF_PEOPLE = (Observation, Target, Baseline)
"""Things that are a figure of some people or of all."""

FRAMEWORKS_FIELD = "frameworks"

LIMITS: Mapping[Any, Limit] = {
    **dict.fromkeys((Input, Activity, Output, Outcome, Impact, Indicator, Link), THINGS),
    **dict.fromkeys((Place, Population, Source, Category, Relation, Absence, Stated), PARTS),
}
"""How many of a kind are read where something is wrong; of what is not here, as many as there may be records."""

DIGITS = 2 * MOST_DIGITS
"""Digits of the longest number that is read as one, point and all."""

TOO_DEEP = sentence("it is nested too deeply")
"""What is said of lists or tables in one another without end."""

FIGURES = (Figure, Baseline | Missing)
"""Kinds in whose place a text may be a number that somebody put in quotes."""

_CANNOT = (MandeError, LookupError, TypeError, AttributeError, ValueError, ArithmeticError, RecursionError)
"""What reading quickly raises where something cannot be taken as it stands; telling what comes after."""


def read_tree(tree: Tree, notes: Notes, size: int = 0) -> Document | None:
    """Return the document in *tree* where it can be taken as it stands, or None where it must be mended.

    *size* is how many letters it is written in, by which it may hold so many frameworks, results, indicators and links.

    >>> read_tree({"mande": "1", "code": "wells"}, Notes("plan.toml")).programme
    Framework('wells': no results)
    """
    try:
        frameworks = tree.get(FRAMEWORKS_FIELD, ())
        if tree[MARKER] != VERSION or len(frameworks) > FRAMEWORKS.of(size):
            return None
        if sum(map(_things_in, (tree, *frameworks))) > THINGS.of(size):
            return None
        programme, observations, _ = document_in(tree)
    except _CANNOT:
        return None
    return Document(programme, fitting(programme, observations, notes, {}), notes.findings)


def mend(tree: Tree, notes: Notes, size: int = 0) -> Document:
    """Return what can be read of *tree*, with a finding for everything that cannot; *size* is as in `read_tree`.

    >>> mend({"mande": "1", "code": "wells", "title": "Safe water", "periode": "2009"}, Notes("plan.toml"))[::2]
    (Framework('wells': no results), (Finding(MND903, 'plan.toml'),))
    """
    if not isinstance(tree, dict):
        notes.add(WRONG_KIND, seen=tree, wanted=sentence("a table of fields"), lost=sentence("all of it"))
        return Document(None, None, notes.findings)
    version = tree.get(MARKER)
    if version is None:
        notes.add(NO_VERSION, marker=MARKER, version=VERSION)
    elif str(version) != VERSION or isinstance(version, Fault):
        notes.add(NEWER_VERSION, MARKER, seen=version, known=sentence("versions up to {version}", version=VERSION))
        return Document(None, None, notes.findings)
    tree = _within_limits(tree, notes, size)
    mending = _Mending(notes, size)
    try:
        programme = mending.programme({name: held for name, held in tree.items() if name not in (MARKER, *SEEN)})
        observations = mending.seen({name: held for name, held in tree.items() if name in SEEN}, programme)
        observations = fitting(programme, observations, notes, mending.where)
    except RecursionError:
        notes.add(
            UNREADABLE, format=sentence("a document"), why=TOO_DEEP, instead=sentence("Write it with fewer levels.")
        )
        return Document(None, None, notes.findings)
    return Document(programme, observations, notes.findings)


def _things_in(framework: Mapping[str, Tree]) -> int:
    """Return how many results, indicators and links there are in the tree of one framework."""
    held = [framework.get(name, ()) for name in (*LEVELS, "links")]
    within = (each.get("indicators", ()) for things in held for each in things if isinstance(each, dict))
    return sum(map(len, held)) + sum(map(len, within))


def _within_limits(tree: dict[str, Tree], notes: Notes, size: int) -> dict[str, Tree]:
    """Return *tree* with no more frameworks than one of so many letters may hold."""
    held, most = tree.get(FRAMEWORKS_FIELD), FRAMEWORKS.of(size)
    if not isinstance(held, list) or len(held) <= most:
        return tree
    FRAMEWORKS.tell(notes, f"{FRAMEWORKS_FIELD}[{most}]", most, size)
    return {**tree, FRAMEWORKS_FIELD: held[:most]}


def _takes_its_thing(slot: Slot, kind: type) -> bool:
    """Return whether a thing of *kind* is left out where what it has in *slot* cannot be read."""
    return slot.required or (slot.name in OF_WHOM and kind in OF_PEOPLE)


class Lost(NamedTuple):
    """What is left out where something cannot be read: a whole thing of a *kind*, a *field* of one, or what is there.

    Whatever is read might be; it is only put into words once it is.
    """

    kind: type | None = None
    field: str = ""

    @property
    def said(self) -> Words:
        """How it stands within a sentence."""
        if self.kind is not None:
            return sentence("the {noun}", noun=Sentence(noun_of(self.kind)))
        return sentence("its '{field}'", field=self.field) if self.field else sentence("it")

    @property
    def begun(self) -> Words:
        """How it stands at the beginning of a sentence."""
        if self.kind is not None:
            return sentence("The {noun}", noun=Sentence(noun_of(self.kind)))
        return sentence("Its '{field}'", field=self.field) if self.field else sentence("It")


IT = Lost()
FIELDS = sentence("a table of fields")


class _Mending:
    """The reading of one tree, with the notes on it and where each thing in it stands, by the path that errors use."""

    def __init__(self, notes: Notes, size: int) -> None:
        self.notes, self.size = notes, size
        self.where: dict[str, str] = {}
        self.begun: Counter[Limit] = Counter()

    def programme(self, tree: dict[str, Tree]) -> Framework | Portfolio | None:
        """Return the framework or the portfolio in *tree*; an empty one holds none."""
        if not tree:
            return None
        if programme_kind(tree) is Framework:
            return self.framework(tree, "")
        fields = self.fields(Portfolio, tree, "", None)
        return None if fields is None else built_portfolio(self.notes, self.where, **fields)

    def framework(self, tree: Tree, at: str) -> Framework | None:
        """Return the framework that stands *at* a place, with whatever in it fits together."""
        if isinstance(tree, Fault) or not isinstance(tree, dict):
            self.wrong_kind(tree, at, FIELDS, IT)
            return None
        around, self.where = self.where, {"": at}
        fields = self.fields(Framework, tree, at, "")
        where, self.where = self.where, around
        return None if fields is None else built_framework(self.notes, where, **fields)

    def seen(self, tree: dict[str, Tree], programme: Framework | Portfolio | None) -> Observations | None:
        """Return what *tree* says was seen of *programme*; where it has no list of it, none was handed over."""
        if not tree:
            return None
        scales = scales_by_name(programme)
        if isinstance(tree.get("observations"), list):
            placed = [with_scale(each, scales) if isinstance(each, dict) else each for each in tree["observations"]]
            tree = {**tree, "observations": placed}
        return Observations(**(self.fields(Observations, tree, "", "") or {}))

    def fields(self, kind: type, tree: dict[str, Tree], at: str, name: str | None) -> dict[str, Any] | None:
        """Return the fields of *tree* that can be read; None where a *kind* cannot be without one that cannot.

        *name* is how errors call the thing, where they do.
        """
        known, held, is_whole = slots_by_name(kind), {}, True
        for key, value in tree.items():
            place = _step(at, key)
            if key not in known:
                self.notes.add(UNKNOWN_FIELD, place, seen=key, near=partial(did_you_mean, key, known))
                continue
            slot = known[key]
            if name is not None:
                self.where[f"{name}.{key}" if name else key] = place
            if value is None and not slot.required:
                continue
            read = self.field(slot, kind, value, place, f"{name}.{key}" if name else key)
            if read is not LEFT_OUT:
                held[key] = read
            elif _takes_its_thing(slot, kind):
                is_whole = False
        for slot in known.values():
            if slot.required and slot.name not in tree:
                self.notes.add(NEEDED, at, what=Sentence(noun_of(kind).capitalize()), field=slot.name)
                is_whole = False
        return held if is_whole else None

    def field(self, slot: Slot, kind: type, tree: Tree, at: str, name: str) -> Any:
        """Return what stands in *slot* of a *kind*, or `LEFT_OUT` once it is told why not."""
        lost = Lost(kind) if _takes_its_thing(slot, kind) else Lost(None, slot.name)
        if tree is None and slot.name == "value":
            self.notes.add(EMPTY_VALUE, at, reasons=REASONS)
            return LEFT_OUT
        if slot.several:
            return self.several(slot, tree, at, name, lost)
        value = self.one(slot.kind, tree, at, lost, name)
        convert = slot.attribute.converter
        if value is not LEFT_OUT and convert is not None:
            try:
                return convert(value)
            except MandeError as refusal:
                self.notes.add(REFUSED, at, what=lost.begun, why=told_by(refusal))
                return LEFT_OUT
        return value

    def several(self, slot: Slot, tree: Tree, at: str, name: str, lost: Lost) -> Any:
        """Return those things in the list that can be read, each without what cannot."""
        if not isinstance(tree, list):
            self.wrong_kind(tree, at, sentence("a list"), lost)
            return LEFT_OUT
        held: list[Any] = []
        for number, item in enumerate(self.within_limits(LIMITS.get(slot.kind, RECORDS), tree, at)):
            place = f"{at}[{number}]"
            if slot.kind is Framework:
                value = self.framework(item, place)
                if value is not None:
                    held.append(value)
                continue
            value = self.one(slot.kind, item, place, IT, _called(name, item))
            if value is LEFT_OUT:
                continue
            for path in (f"{name}[{len(held)}]", *_names(name, value)):
                self.where[path] = place
            held.append(value)
        return held

    def within_limits(self, limit: Limit, items: list[Tree], at: str) -> list[Tree]:
        """Return as many of the *items* in the list at a place as a document of this size may still have."""
        most = limit.of(self.size)
        left = most - self.begun[limit]
        if left >= 0:
            self.begun[limit] += len(items)
            if len(items) > left:
                limit.tell(self.notes, f"{at}[{left}]", most, self.size)
        return items[: max(left, 0)]

    def one(self, kind: Any, tree: Tree, at: str, lost: Lost, name: str | None) -> Any:
        """Return the thing of *kind* in *tree*, or `LEFT_OUT` once it is told why not."""
        if isinstance(tree, dict) and kind == Relation:
            named = tree.get("kind")
            if not isinstance(named, str) or named not in RELATIONS:
                self.notes.add(
                    UNKNOWN_WORD,
                    _step(at, "kind"),
                    seen=named,
                    noun=sentence("kind of relation"),
                    near=partial(did_you_mean, named, RELATIONS),
                    known=", ".join(RELATIONS),
                )
                return LEFT_OUT
            kind, tree = RELATIONS[named], relation_fields(tree)
        table = table_of(kind, tree)
        if table is None:
            return self.piece(kind, tree, at, lost)
        if not isinstance(tree, dict):
            self.wrong_kind(tree, at, FIELDS, lost)
            return LEFT_OUT
        fields = self.fields(table, with_scales(tree) if table is Indicator else tree, at, name)
        return LEFT_OUT if fields is None else self.made(table, fields, at)

    def piece(self, kind: Any, tree: Tree, at: str, lost: Lost) -> Any:
        """Return the thing of *kind* that is written in one piece."""
        faults = list(_faults(tree, at))
        for place, fault in faults:
            self.notes.add(fault.remark, place, **{"lost": lost.said, "what": lost.begun, **fault.fields})
        if faults:
            return LEFT_OUT
        if type(tree) is str:
            if isinstance(kind, type) and issubclass(kind, ClosedList):
                return self.word(kind, tree, at)
            if kind is Period:
                return read_period(tree, self.notes, at) or LEFT_OUT
            if kind in FIGURES and read_missing(tree) is None:
                if not is_plainly_text(tree):
                    self.notes.add(IN_QUOTES, at, seen=tree)
                return tree
        try:
            return reader(kind)(tree)
        except MandeError as refusal:
            why = told_by(refusal)
        except _CANNOT:
            why = told_by(InvalidValue.not_a(sentence("what belongs here"), tree))
        self.notes.add(REFUSED, at, what=lost.begun, why=why)
        return LEFT_OUT

    def word(self, kind: type[ClosedList], text: str, at: str) -> Any:
        """Return the word of a closed list that *text* is."""
        found = read_word(kind, text, self.notes, at)
        if found is None and not text.strip():
            self.notes.add(UNKNOWN_WORD, at, seen=text, noun=kind.noun(), known=", ".join(kind))
        return LEFT_OUT if found is None else found

    def made(self, kind: type, fields: dict[str, Any], at: str) -> Any:
        """Return a *kind* of *fields*, without the one that keeps it from being made, or without all that do."""
        make, known = maker(kind), slots_by_name(kind)
        try:
            return make(**fields)
        except MandeError as refusal:
            why = told_by(refusal)
        optional = [name for name in fields if not known[name].required]
        for name in optional:
            rest = {other: held for other, held in fields.items() if other != name}
            if _refusal(make, rest) is None:
                self.notes.add(REFUSED, _step(at, name), what=Lost(None, name).begun, why=why)
                return make(**rest)
        needed = {name: held for name, held in fields.items() if name not in optional}
        for name in optional:
            alone = _refusal(make, {**needed, name: fields[name]})
            if alone is not None and _refusal(make, needed) is None:
                self.notes.add(REFUSED, _step(at, name), what=Lost(None, name).begun, why=alone)
                return self.made(kind, {other: held for other, held in fields.items() if other != name}, at)
        self.notes.add(REFUSED, at, what=Lost(kind).begun, why=why)
        return LEFT_OUT

    def wrong_kind(self, tree: Tree, at: str, wanted: str, lost: Lost) -> None:
        """Tell that something else stands where *wanted* belongs."""
        if isinstance(tree, Fault):
            self.notes.add(tree.remark, at, **{"lost": lost.said, "what": lost.begun, **tree.fields})
        else:
            self.notes.add(WRONG_KIND, at, seen=tree, wanted=wanted, lost=lost.said)


def _refusal(make: Callable[..., Any], fields: Mapping[str, Any]) -> str | None:
    try:
        make(**fields)
    except MandeError as refusal:
        return told_by(refusal)
    return None


def _faults(tree: Tree, at: str) -> Iterator[tuple[str, Fault]]:
    if isinstance(tree, Fault):
        yield at, tree
    elif isinstance(tree, str) and not tree.isprintable() and any("\ud800" <= letter <= "\udfff" for letter in tree):
        yield (
            at,
            Fault(REFUSED, {"why": sentence("{seen} holds half of a letter, which no file can.", seen=short(tree))}),
        )
    elif isinstance(tree, dict):
        for name, held in tree.items():
            yield from _faults(held, _step(at, name))
    elif isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from _faults(item, f"{at}[{number}]")


def _step(at: str, key: str) -> str:
    shown = key if key.isprintable() and len(key) <= LONGEST_CODE else short(key)
    return f"{at}.{shown}" if at else shown


def _called(name: str, tree: Tree) -> str | None:
    """Return how errors call the thing in *tree*, which stands in the list called *name*."""
    if not isinstance(tree, dict):
        return None
    if isinstance(tree.get("cause"), str) and isinstance(tree.get("effect"), str):
        return f"{name}.{tree['cause']}->{tree['effect']}"
    code = next((tree[key] for key in NAMED_BY if isinstance(tree.get(key), str)), None)
    if code is None:
        return None
    return f"indicators.{code}" if name.endswith(("indicators", "context")) else f"{name}.{code}"


def _names(name: str, value: Any) -> Iterator[str]:
    """Yield every path by which errors may call *value*, which stands in the list called *name*."""
    own: type = type(value)
    if not _is_named(own):
        return
    called = name_of_item(value)
    yield f"{name}.{called}"
    for kind, plural in ((Result, "results"), (Indicator, "indicators"), (Study, "studies")):
        if isinstance(value, kind):
            yield f"{plural}.{called}"


@cache
def _is_named(kind: type) -> bool:
    return kind in RELATIONS.values() or any(hasattr(kind, field) for field in NAMED_BY)


def noun_of(kind: type) -> str:
    """Return what a thing of *kind* is called in a sentence: `age band` for `AgeBand`."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).strip()
