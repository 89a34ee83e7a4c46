"""What an IATI 2.03 activity holds, element by element, as it was written.

Every element under `result` has a value here, and every attribute a field in it; what is not said is None or empty.
Texts are kept as they stand (".3", "0.10", "1,000", "true", "2010-06-30"): nothing is read as a number, a code or a
date. What the standard leaves to others, and what has no place in it, stands in `foreign` of the element it is in.

These are named tuples of texts and tuples, since a donor's file holds millions of them:

- `Activity(attributes, elements, results, root, namespaces)`; what is outside its results is in `elements`, in order,
  and `identifier`, `language`, `version`, `title`, `description`, `dates` and `find` read it
- `Result(type, aggregation_status, title, description, document_links, references, indicators, foreign)`
- `Indicator(measure, ascending, aggregation_status, title, description, document_links, references, baselines,
  periods, foreign)`
- `Baseline(value, year, iso_date, locations, dimensions, comment, document_links, foreign)`
- `Period(start, end, targets, actuals, foreign)`, its ends each a `Day(iso_date, foreign)`
- `Value(value, locations, dimensions, comment, document_links, foreign)`, a target or an actual
- `Location(ref, foreign)`, `Dimension(name, value, foreign)`, `Reference(vocabulary, code, uri, foreign)`
- `DocumentLink(url, format, title, description, categories, languages, date, foreign)`, of `Code(code, foreign)`
- `Words(narratives, foreign)` of `Narrative(text, language, foreign)`: a title, a description or a comment
- `Foreign(attributes, content)`; `NOTHING` is none. Attributes are pairs of name and value, and the content is
  `Element(name, attributes, content)`, which holds texts and elements; a name in a namespace is written
  `{namespace}name`
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

XML = "http://www.w3.org/XML/1998/namespace"
LANGUAGE = f"{{{XML}}}lang"
"""The name of the attribute `xml:lang`."""

Attributes = tuple[tuple[str, str], ...]
"""Names and values of attributes, in the order in which they were written."""


class Element(NamedTuple):
    """Any element: what is outside results, or comes from somebody else's namespace, is kept whole in these.

    >>> country = Element("recipient-country", (("code", "BD"),), (Element("narrative", (), ("Bangladesh",)),))
    >>> country.get("code"), country.text
    ('BD', 'Bangladesh')
    """

    name: str
    attributes: Attributes = ()
    content: tuple[str | Element, ...] = ()

    def get(self, name: str) -> str | None:
        """Return the value of the attribute called *name*, or None."""
        return next((value for attribute, value in self.attributes if attribute == name), None)

    @property
    def children(self) -> tuple[Element, ...]:
        """The elements directly within."""
        return tuple(part for part in self.content if isinstance(part, Element))

    @property
    def text(self) -> str:
        """All the text within, also that of the elements within."""
        return "".join(part if isinstance(part, str) else part.text for part in self.content)


class Foreign(NamedTuple):
    """What stands in an element and is not IATI's, or has no place there by its schema."""

    attributes: Attributes = ()
    content: tuple[Element, ...] = ()


NOTHING = Foreign()
"""The foreign part of an element that holds only what the schema has a name for."""


class Narrative(NamedTuple):
    """A text in one language; without one it is in the activity's own."""

    text: str
    language: str | None = None
    foreign: Foreign = NOTHING


class Words(NamedTuple):
    """What a title, a description or a comment says, in one language or several.

    >>> str(Words((Narrative("Wells dug", "en"), Narrative("Puits creusés", "fr"))))
    'Wells dug'
    """

    narratives: tuple[Narrative, ...] = ()
    foreign: Foreign = NOTHING

    def __str__(self) -> str:
        return self.narratives[0].text if self.narratives else ""


class Code(NamedTuple):
    """The category of a document, or its language."""

    code: str | None
    foreign: Foreign = NOTHING


class Day(NamedTuple):
    """The start or the end of a period, or the date of a document."""

    iso_date: str | None
    foreign: Foreign = NOTHING


class DocumentLink(NamedTuple):
    """Where a document stands that bears on what it is in."""

    url: str | None
    format: str | None
    title: Words | None = None
    description: Words | None = None
    categories: tuple[Code, ...] = ()
    languages: tuple[Code, ...] = ()
    date: Day | None = None
    foreign: Foreign = NOTHING


class Reference(NamedTuple):
    """A code of another list; `uri` is `vocabulary-uri` on a result and `indicator-uri` on an indicator."""

    vocabulary: str | None
    code: str | None
    uri: str | None = None
    foreign: Foreign = NOTHING


class Location(NamedTuple):
    """A place of the activity that a value is for, by its reference."""

    ref: str | None
    foreign: Foreign = NOTHING


class Dimension(NamedTuple):
    """A category that a value is for: the name (`sex`) and the value (`female`)."""

    name: str | None
    value: str | None
    foreign: Foreign = NOTHING


class Value(NamedTuple):
    """A target or an actual: its value as it was written, and what it is for."""

    value: str | None
    locations: tuple[Location, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    comment: Words | None = None
    document_links: tuple[DocumentLink, ...] = ()
    foreign: Foreign = NOTHING


class Baseline(NamedTuple):
    """What stood at the beginning."""

    value: str | None
    year: str | None
    iso_date: str | None = None
    locations: tuple[Location, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    comment: Words | None = None
    document_links: tuple[DocumentLink, ...] = ()
    foreign: Foreign = NOTHING


class Period(NamedTuple):
    """A reporting period with its targets and actuals."""

    start: Day | None
    end: Day | None
    targets: tuple[Value, ...] = ()
    actuals: tuple[Value, ...] = ()
    foreign: Foreign = NOTHING


class Indicator(NamedTuple):
    """What a result is measured by."""

    measure: str | None
    ascending: str | None = None
    aggregation_status: str | None = None
    title: Words | None = None
    description: Words | None = None
    document_links: tuple[DocumentLink, ...] = ()
    references: tuple[Reference, ...] = ()
    baselines: tuple[Baseline, ...] = ()
    periods: tuple[Period, ...] = ()
    foreign: Foreign = NOTHING


class Result(NamedTuple):
    """An output, an outcome, an impact or another result, with its indicators."""

    type: str | None
    aggregation_status: str | None = None
    title: Words | None = None
    description: Words | None = None
    document_links: tuple[DocumentLink, ...] = ()
    references: tuple[Reference, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    foreign: Foreign = NOTHING


class Activity(NamedTuple):
    """An activity: its results in full, and all the rest of it as it stands.

    `elements` are those directly within it other than `result`, in order. `root` holds the attributes of the document's
    `iati-activities`, and `namespaces` the pairs of prefix and namespace that the document declares.

    >>> activity = Activity(elements=(Element("iati-identifier", (), ("XM-1",)),), root=(("version", "2.03"),))
    >>> activity.identifier, activity.version, activity.title
    ('XM-1', '2.03', Words(narratives=(), foreign=Foreign(attributes=(), content=())))
    """

    attributes: Attributes = ()
    elements: tuple[Element, ...] = ()
    results: tuple[Result, ...] = ()
    root: Attributes = ()
    namespaces: Attributes = ()

    def find(self, name: str) -> Iterator[Element]:
        """Yield each element called *name* that stands directly in the activity; never its results."""
        return (element for element in self.elements if element.name == name)

    @property
    def identifier(self) -> str:
        """Its `iati-identifier`, without the space around it; empty where it has none."""
        return next((element.text.strip() for element in self.find("iati-identifier")), "")

    @property
    def language(self) -> str | None:
        """The language of what names none: `xml:lang` of the activity."""
        return dict(self.attributes).get(LANGUAGE)

    @property
    def version(self) -> str | None:
        """The version of the standard it says it is written in, itself (as until 1.05) or for its whole document."""
        return dict(self.attributes).get("version", dict(self.root).get("version"))

    @property
    def title(self) -> Words:
        """Its title."""
        return next(self._words("title"), Words())

    @property
    def description(self) -> Words:
        """The first of its descriptions."""
        return next(self._words("description"), Words())

    @property
    def dates(self) -> dict[str, str]:
        """Its dates by type: 1 and 2 the planned and the actual start, 3 and 4 the planned and the actual end."""
        told = ((date.get("type"), date.get("iso-date")) for date in self.find("activity-date"))
        return {kind: day for kind, day in told if kind is not None and day is not None}

    def _words(self, name: str) -> Iterator[Words]:
        for element in self.find(name):
            narratives = [child for child in element.children if child.name == "narrative"]
            # Until 1.05 a text stood in the element itself.
            yield Words(tuple(Narrative(said.text, said.get(LANGUAGE)) for said in narratives or [element]))
