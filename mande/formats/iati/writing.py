"""Activities written as an IATI 2.03 document: in the schema's order, and the same bytes for the same activities.

Everything that reading keeps is written back. What does not keep to the schema is written too, with a finding for each
thing; so are texts that hold what no XML document may, which is replaced by U+FFFD.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from mande.errors import InvalidValue
from mande.findings import Finding, Severity
from mande.formats.files import File, name_of, replaced, write_bytes
from mande.formats.iati.activity import XML, Activity, Attributes, Element, Foreign
from mande.formats.iati.reading import NOT_BY_SCHEMA
from mande.formats.iati.structure import BEFORE_RESULT, shape, type_fault
from mande.formats.iati.tree import RESULT, Plan
from mande.formats.iati.versions import NEWEST
from mande.formats.remarks import Notes, Remark
from mande.wording import sentence

REPLACED_LETTERS = Remark(
    "MND961",
    "replaced-letters",
    Severity.MINOR,
    "{seen} holds control characters that no XML document may hold; each was written as U+FFFD.",
    "Take them out.",
    headline="texts with characters that XML cannot hold",
)

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

MOST_ALIKE = 10_000
"""Elements whose writing is remembered, since others are alike."""

LONGEST_ALIKE = 1_000
"""Characters of those, so that little is held."""

_SPECIAL = re.compile("[^ !#-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ILLEGAL = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
ATTRIBUTE_ESCAPES = {**ESCAPES, ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}
_NAME = re.compile(r"[^\x00-@\[-^`{-\x7f][^\x00-,/:-@\[-^`{-\x7f]*")
_PREFIX = re.compile(r"(?!xml)[a-z_][a-z0-9_.-]*", re.IGNORECASE)

Where: TypeAlias = "tuple[Where, str, int] | None"
"""Where an element stands: what it is in, its name, and which of that name it is."""


def compose(activities: Iterable[Activity]) -> bytes:
    r"""Return the document that holds *activities*; the attributes of its root are those of the first one's.

    >>> print(compose([Activity(elements=(Element("iati-identifier", (), ("XM-1",)),))]).decode())
    <?xml version="1.0" encoding="UTF-8"?>
    <iati-activities version="2.03">
      <iati-activity>
        <iati-identifier>XM-1</iati-identifier>
      </iati-activity>
    </iati-activities>
    <BLANKLINE>

    Raises:
        InvalidValue: an element or an attribute has a name that XML has no way to write.
    """
    return "".join(_written(activities, Notes("the document"))).encode()


def write(activities: Iterable[Activity], file: File) -> tuple[Finding, ...]:
    """Write *activities* to *file*, one after another, and return what is wrong with them as IATI.

    Raises:
        OSError: it cannot be opened or written.
        InvalidValue: it is neither a path nor an open file, or a name cannot be written in XML.
    """
    notes = Notes(name_of(file))
    parts = _written(activities, notes)
    if isinstance(file, str | os.PathLike):
        with replaced(Path(file)) as beside:
            for part in parts:
                beside.write(part.encode())
    else:
        for part in parts:
            write_bytes(part, file)
    return notes.findings


def _written(activities: Iterable[Activity], notes: Notes) -> Iterator[str]:
    """Yield the document that holds *activities*, in parts."""
    writer = _Writer(notes)
    place = 0
    for place, activity in enumerate(activities, 1):
        if place == 1:
            yield writer.opening(activity)
        yield writer.activity(activity, place)
    yield "</iati-activities>\n" if place else f'{DECLARATION}<iati-activities version="{NEWEST}"/>\n'


class _Writer:
    """What writes one document: the prefixes it has declared, and what is told of it."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._declared: dict[str, str] = {}
        self._prefixes: dict[str, str] = {XML: "xml"}
        self._taken = {"xml"}
        self._names: dict[str, str] = {}
        self._alike: dict[tuple[object, ...], str] = {}
        self._told = 0

    def opening(self, first: Activity) -> str:
        """Return the beginning of the document, which declares the namespaces of its *first* activity."""
        self._prefixes |= _prefixes(first.namespaces)
        self._taken = set(self._prefixes.values())
        attributes = self._attributes((dict(first.root or (("version", ""),)) | {"version": NEWEST}).items(), None)
        self._declared = dict(self._prefixes)
        return f"{DECLARATION}<iati-activities{attributes}{_declarations(self._declared)}>\n"

    def activity(self, activity: Activity, place: int) -> str:
        """Return *activity* as it is written, with what it needs declared beyond the document's root."""
        own = _prefixes(activity.namespaces)
        taken = set(self._declared.values())
        self._prefixes = self._declared | {
            namespace: prefix
            for namespace, prefix in own.items()
            if namespace not in self._declared and prefix not in taken
        }
        self._names.clear()
        self._taken = set(self._prefixes.values())
        where = (None, "iati-activity", place)
        out: list[str] = []
        elements = activity.elements
        for element in elements:
            if element.name in BEFORE_RESULT:
                self._put_element(element, 2, where, out)
        for number, result in enumerate(activity.results, 1):
            self._put(result, RESULT, 2, (where, "result", number), out)
        for element in elements:
            if element.name not in BEFORE_RESULT:
                self._put_element(element, 2, where, out)
        attributes = self._attributes([pair for pair in activity.attributes if pair[0] != "version"], where)
        added = {uri: prefix for uri, prefix in self._prefixes.items() if uri not in self._declared}
        if added or len(self._alike) > MOST_ALIKE:
            # What was written with a prefix of this activity's own says nothing in another.
            self._alike.clear()
        opening = f"  <iati-activity{attributes}{_declarations(added)}"
        return f"{opening}>\n{''.join(out)}  </iati-activity>\n" if out else f"{opening}/>\n"

    def _put(self, value: Any, plan: Plan, depth: int, where: Where, out: list[str]) -> None:
        """Write *value*, and tell what is wrong with it."""
        if plan.holds_leaves:
            self._put_bearing_leaves(value, plan, depth, where, out)
        else:
            self._put_anew(value, plan, depth, where, out)

    def _put_bearing_leaves(self, value: Any, plan: Plan, depth: int, where: Where, out: list[str]) -> None:
        """Write a target, an actual or words.

        What stands in one comes again and again, and is written once; for another with the same only its attributes,
        which are its first fields, are new. What was told of one is told of each.
        """
        attributes = [(name, value[field]) for name, field in plan.attributes.items() if value[field] is not None]
        alike = (plan.kind, depth, len(attributes), value[len(plan.attributes) :])
        rest = self._alike.get(alike)
        if rest is not None:
            out.append(f"{'  ' * depth}<{plan.name}{self._attributes(attributes, where)}{rest}")
            return
        told, content = self._told, list[str]()
        self._put_anew(value, plan, depth, where, content)
        written = "".join(content)
        out.append(written)
        if self._told == told and len(written) <= LONGEST_ALIKE:
            opening = f"{'  ' * depth}<{plan.name}{self._attributes(attributes, where)}"
            self._alike[alike] = written[len(opening) :]

    def _put_anew(self, value: Any, plan: Plan, depth: int, where: Where, out: list[str]) -> None:
        """Write *value*, part by part.

        Elements with nothing in them are a document's most, and most of them alike: those are written once.
        """
        alike = (plan.kind, depth, value)
        if not plan.children and (known := self._alike.get(alike)) is not None:
            out.append(known)
            return
        foreign: Foreign = value[plan.foreign]
        attributes = [(name, value[field]) for name, field in plan.attributes.items() if value[field] is not None]
        attributes += foreign.attributes
        indent = "  " * depth
        opening = f"{indent}<{plan.name}{self._attributes(attributes, where)}"
        content: list[str] = []
        names = self._put_children(value, plan, depth + 1, where, content)
        for number, element in enumerate(foreign.content, 1):
            self._put_element(element, depth + 1, (where, element.name, number), content)
        names += [element.name for element in foreign.content]
        is_sound = self._is_sound(plan, attributes, tuple(names), where)
        if plan.holds_text:
            text = self._escaped(value.text or "", ESCAPES, where)
            out.append(f"{opening}>{text}{''.join(content).strip()}</{plan.name}>\n")
        elif content:
            out += (f"{opening}>\n", *content, f"{indent}</{plan.name}>\n")
        else:
            out.append(f"{opening}/>\n")
            if is_sound and not plan.children:
                self._alike[alike] = out[-1]

    def _put_children(self, value: Any, plan: Plan, depth: int, where: Where, out: list[str]) -> list[str]:
        """Write the values that *value* holds, in order, and return the name of each."""
        names: list[str] = []
        for name, told in plan.children.items():
            held = value[told.field]
            if held:
                several = held if told.repeats else (held,)
                names += [name] * len(several)
                for number, child in enumerate(several, 1):
                    self._put(child, told.plan, depth, (where, name, number), out)
        return names

    def _put_element(self, element: Element, depth: int, where: Where, out: list[str]) -> None:
        """Write *element* on a line of its own."""
        out.append(f"{'  ' * depth}{self._element(element, depth, where)}\n")

    def _element(self, element: Element, depth: int, where: Where) -> str:
        """Return *element* as it is written: with nothing added within, where there is text or another namespace."""
        name = self._name(element.name)
        opening = f"<{name}{self._attributes(element.attributes, where)}"
        if not element.content:
            return f"{opening}/>"
        is_laid_out = "}" not in element.name and not any(isinstance(part, str) for part in element.content)
        between, before = (f"\n{'  ' * (depth + 1)}", f"\n{'  ' * depth}") if is_laid_out else ("", "")
        parts = [
            self._escaped(part, ESCAPES, where) if isinstance(part, str) else self._element(part, depth + 1, where)
            for part in element.content
        ]
        return f"{opening}>{between}{between.join(parts)}{before}</{name}>"

    def _attributes(self, attributes: Iterable[tuple[str, str]], where: Where) -> str:
        return "".join(
            [f' {self._name(name)}="{self._escaped(value, ATTRIBUTE_ESCAPES, where)}"' for name, value in attributes]
        )

    def _name(self, name: str) -> str:
        """Return *name* with the prefix of its namespace, which is given one where it has none.

        Raises:
            InvalidValue: XML has no way to write it.
        """
        known = self._names.get(name)
        if known is not None:
            return known
        namespace, _, local = name.removeprefix("{").rpartition("}")
        if not _NAME.fullmatch(local):
            raise InvalidValue.not_a(
                sentence("a name in XML"), name, sentence("Write letters, digits and hyphens, like 'period-start'.")
            )
        if namespace and namespace not in self._prefixes:
            number = len(self._prefixes)
            while f"ns{number}" in self._taken:
                number += 1
            self._prefixes[namespace] = f"ns{number}"
            self._taken.add(f"ns{number}")
        self._names[name] = f"{self._prefixes[namespace]}:{local}" if namespace else local
        return self._names[name]

    def _escaped(self, text: str, escapes: dict[int, str], where: Where) -> str:
        """Return *text* as XML has it, without what no document may hold."""
        if not _SPECIAL.search(text):
            return text
        if _ILLEGAL.search(text):
            self._told += 1
            self._notes.add(REPLACED_LETTERS, _path(where), seen=text)
            text = _ILLEGAL.sub("\ufffd", text)
        return text.translate(escapes)

    def _is_sound(
        self, plan: Plan, attributes: Iterable[tuple[str, str]], elements: tuple[str, ...], where: Where
    ) -> bool:
        """Return whether an element keeps to the schema, and tell each thing in which it does not."""
        judged = shape(plan.kind, tuple([name for name, _ in attributes]), elements)
        if not (judged.faults or judged.typed):
            return True
        faults = list(judged.faults)
        values = dict(attributes)
        for name, type_ in judged.typed:
            fault = type_fault(plan.name, name, type_, values[name])
            faults += [fault] if fault else []
        self._told += len(faults)
        for fault in faults:
            self._notes.add(NOT_BY_SCHEMA, _path(where), why=fault.why, instead=fault.instead)
        return not faults


def _prefixes(namespaces: Attributes) -> dict[str, str]:
    """Return the prefix of each namespace that can be declared as it was."""
    prefixes: dict[str, str] = {}
    for prefix, namespace in namespaces:
        if _PREFIX.fullmatch(prefix) and namespace and prefix not in prefixes.values():
            prefixes.setdefault(namespace, prefix)
    return prefixes


def _declarations(prefixes: dict[str, str]) -> str:
    return "".join(
        f' xmlns:{prefix}="{namespace.translate(ATTRIBUTE_ESCAPES)}"'
        for namespace, prefix in prefixes.items()
        if prefix != "xml"
    )


def _path(where: Where) -> str:
    """Return the XPath of what stands at *where*."""
    steps = []
    while where is not None:
        where, name, place = where
        steps.append(f"/{name}[{place}]")
    return f"/iati-activities{''.join(reversed(steps))}"
