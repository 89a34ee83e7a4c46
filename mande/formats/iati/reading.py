"""IATI documents read into activities, one after another, with what is wrong with them.

What can be read is: where the schema is not kept to under `result`, the finding says where, and the value is kept as it
stands.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple
from xml.etree.ElementTree import Element as Node

from mande.errors import InvalidValue
from mande.findings import Finding, Severity
from mande.formats.files import File, name_of
from mande.formats.iati.activity import Activity, Attributes, Element, Foreign
from mande.formats.iati.markup import CHUNK, Piece, pieces
from mande.formats.iati.structure import (
    GLOBAL,
    MOST_REMEMBERED,
    SPACE,
    TYPES,
    Fault,
    Shape,
    foreign_faults,
    shape,
    stray_text,
    type_fault,
)
from mande.formats.iati.tree import PLANS, RESULT, Plan
from mande.formats.iati.versions import (
    BEFORE_NARRATIVES,
    BEFORE_REPEATED_VALUES,
    NEWEST,
    Versions,
    give_narratives,
    merged,
)
from mande.formats.remarks import MOST_OF_A_KIND, Notes, Remark, refuse
from mande.wording import sentence

NOT_BY_SCHEMA = Remark(
    "MND957",
    "not-by-the-schema",
    Severity.MAJOR,
    "{why}, by the schema of IATI 2.03.",
    "{instead}",
    headline="departures from the schema of IATI",
)
TOO_DEEP = Remark(
    "MND962",
    "too-deep",
    Severity.MAJOR,
    "Elements stand in one another more than {most} deep in this activity; what is deeper was not read.",
    "Take them out.",
    headline="activities that are nested too deep",
)

MOST_ALIKE = 10_000
"""Elements with nothing in them that are remembered, to be read once."""

LONGEST_ALIKE = 200
"""Characters of the texts in an element that is remembered, so that little is held."""

DEEPEST = 50
"""Elements of other namespaces that may stand in one another."""

BLANK = frozenset(
    {None, *(f"{end}{space * deep}" for end in ("", "\n", "\r\n") for space in " \t" for deep in range(65))}
)
"""What stands between elements in documents that are laid out by a program; any other space is looked at."""


class Course(NamedTuple):
    """How an element of a shape is read that has no fault: worked out once, and gone through for each.

    `typed` is what the values of attributes have to pass, `single` the field, the plan and the place of each element
    that stands alone, and `several` the same of those that may repeat, from the first place to the one after the last.
    """

    typed: tuple[tuple[str, Callable[[str], object]], ...]
    single: tuple[tuple[int, Plan, int], ...]
    several: tuple[tuple[int, Plan, int, int], ...]


class Activities:
    """The activities of a document, read one after another as they are asked for, and what is wrong with it so far.

    >>> activities = parse('<iati-activities version="2.03"><iati-activity/></iati-activities>')
    >>> len(list(activities)), activities.findings
    (1, ())
    """

    def __init__(self, chunks: Iterable[bytes], notes: Notes, encoding: str | None, strict: bool) -> None:
        """Hold the *chunks* of a document, and the *notes* on it."""
        self._read = _read(chunks, notes, encoding, strict)
        self._notes = notes

    def __iter__(self) -> Iterator[Activity]:
        return self

    def __next__(self) -> Activity:
        return next(self._read)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with what was read so far: with all of the document, once there are no more activities."""
        return self._notes.findings


def parse(data: bytes | str, *, name: str = "the document", strict: bool = False) -> Activities:
    """Return the activities that *data* holds.

    Raises:
        DocumentError: once all are read, where *strict* is asked for and something could not be taken as it stands.
    """
    content = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    chunks = (bytes(content[start : start + CHUNK]) for start in range(0, len(content), CHUNK))
    return _activities(chunks, name, "utf-8" if isinstance(data, str) else None, strict)


def read(file: File, *, strict: bool = False) -> Activities:
    """Return the activities in *file*, which is read as they are asked for.

    Raises:
        OSError: it cannot be opened or read.
        InvalidValue: it is neither a path nor an open file.
        DocumentError: once all are read, where *strict* is asked for and something could not be taken as it stands.
    """
    if isinstance(file, str | os.PathLike):
        # A file that is not there is told here, and not when the first activity is asked for.
        with Path(file).open("rb"):
            return _activities(_chunks_at(Path(file)), name_of(file), None, strict)
    if not hasattr(file, "read"):
        raise InvalidValue.not_a(
            sentence("a file"), file, sentence("Write a path, or a file that is open for reading.")
        )
    return _activities(_chunks(file), name_of(file), "utf-8" if isinstance(file.read(0), str) else None, strict)


def structure_faults(file: File | bytes) -> tuple[Finding, ...]:
    """Return each place under `result` in *file* where the schema of IATI 2.03 is not kept to, by line and XPath.

    >>> [fault] = structure_faults(b'<iati-activities version="2.03"><iati-activity><result type="1">'
    ...                            b'<title><narrative>Water</narrative></title></result></iati-activity>'
    ...                            b'</iati-activities>')
    >>> print(fault)
    major: the document, line 1, /iati-activities/iati-activity[1]/result[1]: 'result' has no 'indicator', which it ...

    Raises:
        OSError: it cannot be opened or read.
        InvalidValue: it is neither a path nor an open file.
    """
    activities = parse(file) if isinstance(file, bytes) else read(file)
    for _ in activities:
        pass
    return tuple(finding for finding in activities.findings if finding.code == NOT_BY_SCHEMA.code)


def _activities(chunks: Iterable[bytes], name: str, encoding: str | None, strict: bool) -> Activities:
    return Activities(chunks, Notes(name), encoding, strict)


def _chunks_at(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from _chunks(file)


def _chunks(file: IO[bytes] | IO[str]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk.encode("utf-8", "surrogatepass") if isinstance(chunk, str) else chunk


def _read(chunks: Iterable[bytes], notes: Notes, encoding: str | None, strict: bool) -> Iterator[Activity]:
    reader = _Reader(notes)
    for piece in pieces(chunks, notes, encoding):
        yield reader.activity(piece)
    if strict:
        refuse(notes.document, notes.findings)


class _Reader:
    """What reads the activities of one document: what is told of it, and the one it is at."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._versions = Versions(notes)
        self._alike: dict[tuple[object, ...], tuple[Any, ...]] = {}
        self._plain: dict[tuple[object, ...], Course] = {}
        self._depth = 0
        self._faults = 0

    def activity(self, piece: Piece) -> Activity:
        """Return the activity that *piece* is, whole."""
        self._piece = piece
        self._lines: dict[Node, int] | None = None
        self._steps: dict[Node, tuple[Node, str]] | None = None
        if len(self._alike) > MOST_ALIKE:
            self._alike.clear()
        node = piece.node
        version = node.get("version", dict(piece.root).get("version", NEWEST))
        self._versions.tell(version, self._path())
        if version in BEFORE_NARRATIVES:
            self._lines = piece.lines()
            for result in node.iterfind("result"):
                give_narratives(result)
        results = tuple([self._taken(child, RESULT) for child in node if child.tag == RESULT.name])
        if version in BEFORE_REPEATED_VALUES:
            path = self._path()
            results = tuple(merged(each, self._notes, f"{path}/result[{at}]") for at, each in enumerate(results, 1))
        return Activity(
            _attributes(node),
            tuple(self._kept(child) for child in node if child.tag != RESULT.name),
            results,
            tuple((_name(name), value) for name, value in piece.root),
            piece.namespaces,
        )

    def _taken(self, node: Node, plan: Plan) -> Any:
        """Return the value of what *plan* is for, with all that is in it, and tell what is wrong with it.

        A large file has millions of these: one that is as the schema has it is read with no more ado than it takes.
        """
        attributes = node.attrib
        children = node[:]
        names = (plan.kind, len(attributes), *attributes, *[child.tag for child in children])
        course = self._plain.get(names)
        if course is None:
            judged = shape(plan.kind, (*attributes,), (*names[2 + len(attributes) :],))  # type: ignore[arg-type]
            if not judged.is_plain or plan.holds_text:
                return self._taken_with_care(node, plan, judged)
            course = _course(plan, judged)
            if len(self._plain) < MOST_ALIKE and len(names) <= MOST_REMEMBERED:
                self._plain[names] = course
        is_laid_out = node.text in BLANK and BLANK.issuperset([child.tail for child in children])
        if not is_laid_out or (course.typed and not all(fits(attributes[name]) for name, fits in course.typed)):
            judged = shape(plan.kind, (*attributes,), tuple([child.tag for child in children]))
            return self._taken_with_care(node, plan, judged)
        fields = [*plan.blank]
        for name, value in attributes.items():
            fields[plan.attributes[name]] = value
        for field, inner, at in course.single:
            fields[field] = self._one(children[at], inner)
        for field, inner, start, end in course.several:
            fields[field] = self._several(children[start:end], inner)
        return _new(plan.make, fields)

    def _taken_with_care(self, node: Node, plan: Plan, judged: Shape) -> Any:
        """Return the same of what holds text, or values to be looked at, or what is foreign, or is at fault."""
        fields = [*plan.blank]
        strange = _take_attributes(node, plan, fields)
        content = self._take_children(node, plan, judged, fields)
        text = _text_in(node)
        if plan.holds_text:
            fields[0], text = text, ""
        self._judge(node, plan, judged, text.strip(SPACE))
        if strange or content:
            kept = tuple([self._kept(child, is_under_result=True) for child in content])
            fields[plan.foreign] = Foreign(tuple(strange), kept)
        return _new(plan.make, fields)

    def _take_children(self, node: Node, plan: Plan, judged: Shape, fields: list[Any]) -> list[Node]:
        """Put what is in *node* into *fields*, and return what has no place there."""
        content: list[Node] = []
        several: dict[int, list[Any]] = {}
        for name, start, end in judged.runs:
            told = plan.children.get(name)
            if told is None:
                content += node[start:end]
            elif told.repeats:
                several.setdefault(told.field, []).extend(self._several(node[start:end], told.plan))
            elif fields[told.field] is None:
                [fields[told.field]] = self._several(node[start : start + 1], told.plan)
                content += node[start + 1 : end]
            else:
                content += node[start:end]
        for field, values in several.items():
            fields[field] = tuple(values)
        return content

    def _one(self, node: Node, plan: Plan) -> Any:
        """Return the value of *node*, which is read once where it has nothing in it."""
        if plan.is_leaf and not len(node) and not node.text:
            known = self._alike.get((plan.kind, (*node.attrib.items(),)))
            if known is not None:
                return known[0]
        return self._several([node], plan)[0]

    def _several(self, nodes: list[Node], plan: Plan) -> tuple[Any, ...]:
        """Return the values of *nodes*, which stand side by side.

        Elements with nothing in them are a file's most, and most of them stand side by side with others as they did
        before: those are read once.
        """
        if plan.holds_leaves:
            return self._bearing_leaves(nodes, plan)
        if not plan.is_leaf:
            return tuple([self._taken(node, plan) for node in nodes])
        # Whatever has something in it is remembered by nothing that is a tuple, and so is never found again.
        alike = (plan.kind, *[len(node) or node.text or (*node.attrib.items(),) for node in nodes])
        if alike in self._alike:
            return self._alike[alike]
        faults = self._faults
        taken = tuple([self._taken(node, plan) for node in nodes])
        is_bare = all(isinstance(each, tuple) for each in alike[1:])
        if is_bare and self._faults == faults and len(alike) <= MOST_REMEMBERED and len(self._alike) < MOST_ALIKE:
            self._alike[alike] = taken
        return taken

    def _bearing_leaves(self, nodes: list[Node], plan: Plan) -> tuple[Any, ...]:
        """Return the values of *nodes*, in which stand only elements with nothing in them but text.

        These are a file's targets and actuals. Their dimensions and locations come again and again, so what stands in
        one is read once, with what the schema has to say of it; for another like it only the attributes are new.
        Likeness takes in all there is, down to the white space, so nothing is missed that reading would have told.
        """
        kind, make, alike = plan.kind, plan.make, self._alike
        taken = []
        for node in nodes:
            attributes = node.attrib
            leaves = [(leaf.tag, len(leaf) or leaf.text, leaf.tail, *leaf.attrib.items()) for leaf in node]
            key = (kind, node.text, *attributes, *leaves)
            known = alike.get(key)
            if known is None:
                faults = self._faults
                value = self._taken(node, plan)
                taken.append(value)
                if self._faults == faults and self._is_worth_remembering(key, node, plan):
                    alike[key] = value
                continue
            # A value has one attribute, which is its first field; words have none, and are the same altogether.
            taken.append(_new(make, (*attributes.values(), *known[1:])) if attributes else known)
        return tuple(taken)

    def _is_worth_remembering(self, key: tuple[object, ...], node: Node, plan: Plan) -> bool:
        """Return whether *key* is short, and says all of *node* but for attributes that may have any value."""
        if len(key) > MOST_REMEMBERED or len(self._alike) >= MOST_ALIKE:
            return False
        judged = shape(plan.kind, (*node.attrib,), tuple([leaf.tag for leaf in node]))
        length = len(node.text or "") + sum(len(leaf.text or "") + len(leaf.tail or "") for leaf in node)
        return judged.is_plain and not judged.typed and not any(map(len, node)) and length <= LONGEST_ALIKE

    def _kept(self, node: Node, *, is_under_result: bool = False) -> Element:
        """Return *node* as it stands. White space between IATI's own elements says nothing, and is left out."""
        if not (len(node) or is_under_result or self._depth >= DEEPEST):
            return Element(_name(node.tag), _attributes(node), (node.text,) if node.text else ())
        self._depth += 1
        parts: list[str | Element] = [node.text or ""]
        if self._depth > DEEPEST:
            self._notes.add(TOO_DEEP, self._path(), most=DEEPEST)
        else:
            is_under_result = is_under_result and self._judge_kept(node)
            for child in node:
                parts += (self._kept(child, is_under_result=is_under_result), child.tail or "")
        self._depth -= 1
        if len(node) and "}" not in node.tag and not any(isinstance(part, str) and part.strip(SPACE) for part in parts):
            parts = [part for part in parts if not isinstance(part, str)]
        return Element(_name(node.tag), _attributes(node), tuple(part for part in parts if part != ""))

    def _judge_kept(self, node: Node) -> bool:
        """Tell what the schema has against *node*, which is kept as it stands; return whether to look within, too."""
        if node.tag in GLOBAL:
            self._taken(node, PLANS[node.tag])
            return False
        for fault in foreign_faults(_name(node.tag), node.attrib):
            self._tell(node, fault)
        return True

    def _judge(self, node: Node, plan: Plan, judged: Shape, stray: str) -> None:
        """Tell each thing in which *node* on its own does not keep to the schema."""
        faults = list(judged.faults)
        for name, type_ in judged.typed:
            fault = type_fault(plan.name, name, type_, node.attrib[name])
            faults += [fault] if fault else []
        if stray:
            faults.append(stray_text(plan.name, stray))
        for fault in faults:
            self._tell(node, fault)

    def _tell(self, node: Node, fault: Fault) -> None:
        if fault.place is not None:
            node = node[fault.place]
        self._faults += 1
        # Finding the place takes longer than reading; it is found for those that are told one by one.
        is_told = self._faults <= MOST_OF_A_KIND
        at = self._at(node) if is_told else ""
        attribute = f"/@{_name(fault.attribute)}" if fault.attribute else ""
        self._notes.add(NOT_BY_SCHEMA, at + attribute, why=fault.why, instead=fault.instead if is_told else "")

    def _at(self, node: Node) -> str:
        """Return the line *node* begins on, and its XPath."""
        if self._lines is None:
            self._lines = self._piece.lines()
        if self._steps is None:
            self._steps = _steps(self._piece.node)
        steps = []
        line = self._lines.get(node)
        while (above := self._steps.get(node)) is not None:
            node, step = above
            steps.append(step)
        path = f"{self._path()}{''.join(reversed(steps))}"
        return path if line is None else f"line {line}, {path}"

    def _path(self) -> str:
        return f"/iati-activities/iati-activity[{self._piece.place}]"


def _name(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def _attributes(node: Node) -> Attributes:
    return tuple([(_name(name), value) for name, value in node.attrib.items()])


def _steps(activity: Node) -> dict[Node, tuple[Node, str]]:
    """Return for each element in *activity* what it is in, and the step from there to it."""
    steps = {}
    for parent in activity.iter():
        places: Counter[str] = Counter()
        for child in parent:
            places[child.tag] += 1
            steps[child] = parent, f"/{_name(child.tag)}[{places[child.tag]}]"
    return steps


def _text_in(node: Node) -> str:
    """Return the text directly in *node*."""
    return "".join([node.text or "", *[child.tail or "" for child in node]])


def _course(plan: Plan, judged: Shape) -> Course:
    """Return how an element is read whose shape is plain."""
    told = [(plan.children[name], start, end) for name, start, end in judged.runs]
    return Course(
        tuple((name, TYPES[type_].fits) for name, type_ in judged.typed),
        tuple((each.field, each.plan, start) for each, start, _ in told if not each.repeats),
        tuple((each.field, each.plan, start, end) for each, start, end in told if each.repeats),
    )


def _take_attributes(node: Node, plan: Plan, fields: list[Any]) -> list[tuple[str, str]]:
    """Put the attributes of *node* into *fields*, and return those that have no place there."""
    strange = []
    for name, value in node.attrib.items():
        if name in plan.attributes:
            fields[plan.attributes[name]] = value
        else:
            strange.append((_name(name), value))
    return strange


_new = tuple.__new__
