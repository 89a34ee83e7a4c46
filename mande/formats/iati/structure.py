"""What the schema of IATI 2.03 lets stand under `result`, and what is wrong with what does not keep to it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import chain, groupby, islice
from typing import NamedTuple

from mande.codes import nearest, short
from mande.wording import Words, sentence

BEFORE_RESULT = (
    *("iati-identifier", "reporting-org", "title", "description", "participating-org", "other-identifier"),
    *("activity-status", "activity-date", "contact-info", "activity-scope", "recipient-country", "recipient-region"),
    *("location", "sector", "tag", "country-budget-items", "humanitarian-scope", "policy-marker"),
    *("collaboration-type", "default-flow-type", "default-finance-type", "default-aid-type", "default-tied-status"),
    *("budget", "planned-disbursement", "capital-spend", "transaction", "document-link", "related-activity"),
    *("legacy-data", "conditions"),
)
"""The elements of an activity that stand before its results, in order; any other stands behind them."""

TEXT = "text"
"""What stands for the elements of one that holds text instead."""

# Attributes and elements: plain is once, ? at most once, * any number, + at least once; after a colon stands what the
# value must be. Elements stand in this order. A * on its own lets in what other namespaces have: attributes anywhere,
# elements behind all others. Where an element differs by what it is in, its name is written with that.
SCHEMA = {
    # element              attributes                           elements
    "result":             ("type aggregation-status?:boolean *",
                           "title description? document-link* reference* indicator+ *"),
    "indicator":          ("measure ascending?:boolean aggregation-status?:boolean *",
                           "title description? document-link* reference* baseline* period* *"),
    "baseline":           ("value? year:year iso-date?:date *",
                           "location* dimension* document-link* comment? *"),
    "period":             ("*",                                 "period-start period-end target* actual* *"),
    "period-start":       ("iso-date:date *",                   "*"),
    "period-end":         ("iso-date:date *",                   "*"),
    "target":             ("value?",                            "location* dimension* comment? document-link* *"),
    "actual":             ("value?",                            "location* dimension* comment? document-link* *"),
    "location":           ("ref? *",                            "*"),
    "dimension":          ("name? value? *",                    "*"),
    "result/reference":   ("vocabulary code vocabulary-uri?:uri *", "*"),
    "indicator/reference": ("vocabulary code indicator-uri?:uri *", "*"),
    "document-link":      ("url:uri format *",
                           "title description? category+ language* document-date? *"),
    "category":           ("code *",                            "*"),
    "language":           ("code *",                            "*"),
    "document-date":      ("iso-date:date *",                   "*"),
    "title":              ("*",                                 "narrative+ *"),
    "description":        ("*",                                 "narrative+ *"),
    "comment":            ("*",                                 "narrative+ *"),
    "narrative":          ("xml:lang?:language *",              TEXT),
}  # fmt: skip

GLOBAL = frozenset({"result", "title", "description", "comment", "narrative", "dimension"})
"""Elements that the schema defines for any place, and so holds to it inside somebody else's too."""

XML = "http://www.w3.org/XML/1998/namespace}"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance}"
WHERE_SCHEMAS_ARE = frozenset({f"{INSTANCE}schemaLocation", f"{INSTANCE}noNamespaceSchemaLocation"})
OF_XML = {"lang": "language", "base": "uri", "space": "space", "id": "name"}
"""What the values of XML's own attributes must be, which may stand wherever those of other namespaces may."""

MOST_REMEMBERED = 64
"""Elements within one whose shape is remembered; longer ones are judged each time, so that little is held."""

UNKNOWN = sentence("Take it out, or give it a namespace of your own.")

MOST_FAULTS = 100
"""Faults of one element that are told."""


class Part(NamedTuple):
    """An attribute or an element that another has: whether it must be there, may repeat, and what it must be."""

    name: str
    required: bool
    repeats: bool
    type: str


class Kind(NamedTuple):
    """What the schema says of one kind of element."""

    name: str
    attributes: tuple[Part, ...]
    elements: tuple[Part, ...]
    holds_text: bool
    foreign_attributes: bool
    foreign_elements: bool


class Fault(NamedTuple):
    """What is wrong with one element, and what to do; `attribute` or the `place` of an element within says where.

    Where a name is `unknown`, one of those `known` may have been meant.
    """

    why: str
    otherwise: str
    attribute: str = ""
    place: int | None = None
    unknown: str = ""
    known: tuple[str, ...] = ()

    @property
    def instead(self) -> str:
        """What to do; it is worked out only for faults that are told, since likeness takes time."""
        near = nearest(self.unknown, self.known) if self.known else None
        return sentence("Did you mean '{near}'?", near=near) if near else self.otherwise


class Shape(NamedTuple):
    """What can be said of an element by the names in it alone.

    `faults` is what is wrong with it, `typed` its attributes whose values are to be looked at and what they must be,
    and `runs` the elements in it: the name of those that stand side by side, the place of the first, and of the next.
    It is plain where there is no fault, and nothing of another namespace.
    """

    faults: tuple[Fault, ...]
    typed: tuple[tuple[str, str], ...]
    runs: tuple[tuple[str, int, int], ...]
    is_plain: bool


def _parts(written: str) -> tuple[Part, ...]:
    """Return what one column of the table says, without the * that stands on its own."""
    parts = []
    for word in written.split():
        named, _, kind = word.partition(":") if not word.startswith("xml:") else (word[:9], "", word[10:])
        name = named.rstrip("?*+").replace("xml:", XML)
        if name and word != TEXT:
            parts.append(Part(name, named[-1] not in "?*", named[-1] in "*+", kind))
    return tuple(parts)


KINDS = {
    name: Kind(
        name.rpartition("/")[2],
        _parts(attributes),
        _parts(elements),
        elements == TEXT,
        "*" in attributes.split(),
        "*" in elements.split(),
    )
    for name, (attributes, elements) in SCHEMA.items()
}
"""The table above, taken apart."""


def kind_within(kind: str, name: str) -> str:
    """Return which row of the table is the one for an element called *name* in one of *kind*.

    >>> kind_within("result", "reference"), kind_within("result", "title")
    ('result/reference', 'title')
    """
    return name if name in KINDS else f"{kind}/{name}"


def shape(kind: str, attributes: tuple[str, ...], elements: tuple[str, ...]) -> Shape:
    """Return what is wrong with an element of *kind* that has these *attributes*, and in it these *elements*, in order.

    A file repeats a few shapes thousands of times, so each is judged once. A name that holds a closing brace is of
    somebody else's namespace.

    >>> [fault.why for fault in shape("period", (), ("period-end", "period-start")).faults]
    ["'period-start' stands behind 'period-end', and belongs before it"]
    """
    return (_remembered if len(elements) + len(attributes) <= MOST_REMEMBERED else _judged)(kind, attributes, elements)


def _judged(kind: str, attributes: tuple[str, ...], elements: tuple[str, ...]) -> Shape:
    told = KINDS[kind]
    faults = tuple(islice(chain(_attribute_faults(told, attributes), _element_faults(told, elements)), MOST_FAULTS))
    types = {part.name: part.type for part in told.attributes if part.type}
    types |= {f"{XML}{name}": type_ for name, type_ in OF_XML.items()}
    typed = tuple((name, types[name.lstrip("{")]) for name in attributes if name.lstrip("{") in types)
    is_plain = not (faults or any("}" in name for name in (*attributes, *elements)))
    return Shape(faults, typed, tuple(_runs(elements)), is_plain)


def _runs(names: tuple[str, ...]) -> Iterable[tuple[str, int, int]]:
    start = 0
    for name, alike in groupby(names):
        end = start + len(list(alike))
        yield name, start, end
        start = end


_remembered = lru_cache(maxsize=2048)(_judged)


def _attribute_faults(kind: Kind, names: Iterable[str]) -> Iterable[Fault]:
    known = {part.name for part in kind.attributes}
    seen = {name.lstrip("{") for name in names}
    for part in kind.attributes:
        if part.required and part.name not in seen:
            yield Fault(_lacks(kind, part), sentence('Write {name}="...".', name=part.name))
    for name in names:
        if name.lstrip("{") in known | WHERE_SCHEMAS_ARE:
            continue
        if "}" not in name:
            why = sentence("'{element}' has no attribute called {name}", element=kind.name, name=short(name))
            yield Fault(why, UNKNOWN, name, unknown=name, known=tuple(sorted(known)))
        elif not kind.foreign_attributes:
            yield Fault(
                sentence(
                    "'{element}' takes no attributes of other namespaces, like {name}",
                    element=kind.name,
                    name=short(name),
                ),
                sentence("Put it into an element of that namespace."),
                name,
            )


def _element_faults(kind: Kind, names: tuple[str, ...]) -> Iterable[Fault]:
    order = {part.name: place for place, part in enumerate(kind.elements)}
    reached, before = -1, ""
    seen: set[str] = set()
    for place, name in enumerate(names):
        where = order.get(name)
        if "}" in name and kind.foreign_elements:
            reached, before = _behind_foreign(kind, seen), name
        elif where is None:
            yield _unknown(kind, name, place)
        elif name in seen and not kind.elements[where].repeats:
            yield Fault(
                sentence("'{element}' has a second '{name}', and may have one", element=kind.name, name=name),
                sentence("Keep one of them."),
                place=place,
            )
        elif where < reached:
            yield Fault(
                sentence("'{name}' stands behind {before}, and belongs before it", name=name, before=short(before)),
                _in_order(kind),
                place=place,
            )
        else:
            reached, before = where, name
        seen.add(name)
    for part in kind.elements:
        if part.required and part.name not in seen:
            yield Fault(_lacks(kind, part), sentence("Add one. {order}", order=_in_order(kind)))


def _behind_foreign(kind: Kind, seen: set[str]) -> int:
    """Return the place of the first element that may stand behind one of another namespace.

    To the letter of the schema there is none. libxml2, with which such documents are checked the world over, lets the
    last kind go on where it may repeat, and so do we.
    """
    last = kind.elements[-1] if kind.elements else None
    goes_on = last is not None and last.repeats and (not last.required or last.name in seen)
    return len(kind.elements) - goes_on


def _unknown(kind: Kind, name: str, place: int) -> Fault:
    if kind.holds_text:
        return Fault(
            sentence("'{element}' holds text, and no element like {name}", element=kind.name, name=short(name)),
            sentence("Keep the text alone."),
            place=place,
        )
    known = tuple(part.name for part in kind.elements)
    why = sentence("'{element}' has no element called {name}", element=kind.name, name=short(name))
    return Fault(why, UNKNOWN, place=place, unknown=name, known=known)


def _lacks(kind: Kind, part: Part) -> Words:
    return sentence("'{element}' has no '{name}', which it must have", element=kind.name, name=part.name)


def _in_order(kind: Kind) -> Words:
    return sentence("The order is: {names}.", names=", ".join(part.name for part in kind.elements))


def type_fault(element: str, name: str, type_: str, value: str) -> Fault | None:
    """Return what is wrong with the *value* of an attribute that must be of a *type_*, or None.

    >>> type_fault("period-end", "iso-date", "date", "2009-02-29").why
    "iso-date='2009-02-29' of 'period-end' is not a date"
    """
    kind = TYPES[type_]
    if kind.fits(value):
        return None
    shown = name.lstrip("{").replace(XML, "xml:")
    why = sentence(
        "{name}={value} of '{element}' is not {kind}", name=shown, value=short(value), element=element, kind=kind.called
    )
    return Fault(why, kind.instead, name)


def foreign_faults(element: str, attributes: Mapping[str, str]) -> tuple[Fault, ...]:
    """Return what is wrong with XML's own *attributes* of an *element* of another namespace; any other may be there."""
    types = ((name, OF_XML.get(name.lstrip("{").removeprefix(XML))) for name in attributes if XML in name)
    found = (type_fault(element, name, type_, attributes[name]) for name, type_ in types if type_)
    return tuple(fault for fault in found if fault)


def stray_text(element: str, text: str) -> Fault:
    """Return what is wrong with a *text* in an *element* that holds only elements."""
    why = sentence("'{element}' holds no text, like {text}, which was left out", element=element, text=short(text))
    return Fault(why, sentence("Put it into a narrative."))


SPACE = " \t\r\n"
"""What XML calls white space."""


class Type(NamedTuple):
    """What the value of an attribute must be: how it is called, whether a text is one, and what to write instead."""

    called: str
    fits: Callable[[str], object]
    instead: str


def _spaced(pattern: str) -> Callable[[str], object]:
    return re.compile(f"[{SPACE}]*(?:{pattern})[{SPACE}]*").fullmatch


_LANGUAGE = _spaced("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
_DATE = re.compile(
    r"-?(?P<year>[1-9][0-9]{4,17}|[0-9]{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])"
    r"(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
)
_URI = re.compile(
    r"""
    (?: [a-z][a-z0-9+.-]*: | (?! [^/?#]*: ) )                   # a scheme, or else no colon before the first slash
    (?: //                                                      # who and where:
        (?: (?:[^][%?#/@]|%[0-9a-f]{2})* @ )?                   #   a user
        (?: \[[^]]*\] | (?:[^][%?#/:@]|%[0-9a-f]{2})* )         #   a host
        (?: :0*[0-9]{1,9} )? (?= [/?#] | $ )                    #   a port
      | (?! // ) )
    (?: [^][%?#]|%[0-9a-f]{2} )*                                # a path
    (?: \? (?:[^][%#]|%[0-9a-f]{2})* )?                         # a query
    (?: \# (?:[^%#]|%[0-9a-f]{2})* )?                           # a fragment
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def _is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if found is None or int(found["year"]) == 0:
        return False
    # The calendar goes round in 400 years, and Python's ends after 9999.
    return int(found["day"]) <= calendar.monthrange(2000 + int(found["year"]) % 400, int(found["month"]))[1]


def _is_language(text: str) -> bool:
    return not text or _LANGUAGE(text) is not None


TYPES = {
    "boolean": Type(sentence("true or false"), _spaced("true|false|1|0"), sentence('Write "true" or "false".')),
    "date": Type(sentence("a date"), _is_date, sentence("Write year, month and day, like 2009-02-28.")),
    "year": Type(sentence("a year"), _spaced(r"\+?0*[1-9][0-9]*"), sentence("Write the year alone, like 2009.")),
    "uri": Type(
        sentence("an address"),
        lambda text: _URI.fullmatch(text.strip(SPACE)),
        sentence("Write it like https://example.org/plan.pdf."),
    ),
    "language": Type(sentence("a language"), _is_language, sentence("Write its code, like en or pt-BR.")),
    "space": Type(
        sentence("default or preserve"), _spaced("default|preserve"), sentence('Write "preserve", or nothing.')
    ),
    "name": Type(
        sentence("a name"), _spaced(r"[^\W\d][\w.-]*"), sentence("Begin with a letter, and leave out spaces.")
    ),
}
"""What the schema asks of values; all others may be any text. A validator of libxml2's takes no space around a date."""
