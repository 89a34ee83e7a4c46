"""Whether activities are written as the schema has it and come back as they were, whatever they hold."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from mande.formats import iati
from mande.formats.iati.activity import (
    LANGUAGE,
    NOTHING,
    Activity,
    Baseline,
    Code,
    Day,
    Dimension,
    DocumentLink,
    Element,
    Foreign,
    Indicator,
    Location,
    Narrative,
    Period,
    Reference,
    Result,
    Value,
    Words,
)
from mande.formats.iati.structure import KINDS

SCHEMA = Path(__file__).parents[4] / "shared" / "data" / "iati" / "schema" / "iati-activities-schema.xsd"
needs_schema = pytest.mark.skipif(not SCHEMA.is_file(), reason="the schema does not stand beside the checkout")
T = TypeVar("T")
OURS = "https://example.org/ours"
THEIRS = "urn:theirs"


def narrated(name: str, *attributes: tuple[str, str]) -> Element:
    """An element outside results that says something."""
    return Element(name, attributes, (Element("narrative", ((LANGUAGE, "en"),), ("Safe water & more",)),))


HEADER = (
    Element("iati-identifier", (), ("XM-EXAMPLE-1",)),
    narrated("reporting-org", ("ref", "XM-EXAMPLE"), ("type", "40")),
    narrated("title"),
    narrated("description"),
    Element("participating-org", (("role", "1"),)),
    Element("activity-status", (("code", "2"),)),
    Element("activity-date", (("type", "1"), ("iso-date", "2010-01-01"))),
)
"""The elements that the schema asks of every activity."""

NAMESPACES = (("ours", OURS), ("theirs", THEIRS))


class Publisher:
    """Somebody who fills in all that the schema has, with anything it takes: quicker than strategies one in another."""

    def __init__(self, seed: int) -> None:
        """Choose as *seed* says."""
        self.choose = random.Random(seed)

    def text(self) -> str:
        """Any text that XML can hold."""
        return self.choose.choice(
            [
                "",
                " ",
                "12",
                ".3",
                "0.10",
                "1,000",
                "N/A",
                " 7 ",
                "a & <b>",
                "\"'\t\n\r",
                "]]>",
                "é\u0915\U0001f4a7",
                "\ufffd",
            ]
        )

    def maybe(self, what: Callable[[], T]) -> T | None:
        """One, or None."""
        return what() if self.choose.random() < 0.4 else None

    def some(self, what: Callable[[], T], least: int = 0) -> tuple[T, ...]:
        """A few, at *least* so many."""
        return tuple(what() for _ in range(self.choose.choice([least, least, least + 1, least + 2])))

    def foreign(self) -> Foreign:
        """What other namespaces put into an element, mostly nothing."""
        if self.choose.random() < 0.8:
            return NOTHING
        return Foreign(self.attributes(), self.some(self.element)) or NOTHING

    def attributes(self) -> tuple[tuple[str, str], ...]:
        """Attributes of other namespaces."""
        return tuple(
            (name, self.text()) for name in (f"{{{OURS}}}one", f"{{{THEIRS}}}two") if self.choose.random() < 0.4
        )

    def element(self) -> Element:
        """An element of another namespace, with text and elements of any kind within."""
        content: list[str | Element] = []
        for _ in range(self.choose.choice([0, 0, 1, 2])):
            content += (f"{self.text()}.", Element("plain", (("at", self.text()),)))
        return Element(self.choose.choice([f"{{{OURS}}}one", f"{{{THEIRS}}}one"]), self.attributes(), tuple(content))

    def words(self) -> Words:
        """A title, a description or a comment."""
        return Words(self.some(self.narrative, 1), self.foreign())

    def narrative(self) -> Narrative:
        """A text in a language."""
        return Narrative(self.text(), self.maybe(lambda: "pt-BR"), Foreign(self.attributes()))

    def day(self) -> Day:
        """A day."""
        return Day(f"{self.choose.randrange(1990, 2030)}-02-{self.choose.randrange(10, 29)}", self.foreign())

    def code(self) -> Code:
        """A code."""
        return Code(self.text(), self.foreign())

    def document_link(self) -> DocumentLink:
        """A link to a document."""
        return DocumentLink(
            self.choose.choice(["https://example.org/a?b#c", "", "plan.pdf"]),
            self.text(),
            self.words(),
            self.maybe(self.words),
            self.some(self.code, 1),
            self.some(self.code),
            self.maybe(self.day),
            self.foreign(),
        )

    def reference(self) -> Reference:
        """A reference."""
        return Reference(self.text(), self.text(), self.maybe(lambda: "https://example.org"), self.foreign())

    def value(self) -> Value:
        """A target or an actual, which takes no attributes of other namespaces."""
        return Value(
            self.maybe(self.text),
            self.some(lambda: Location(self.maybe(self.text), self.foreign())),
            self.some(lambda: Dimension(self.maybe(self.text), self.maybe(self.text), self.foreign())),
            self.maybe(self.words),
            self.some(self.document_link),
            Foreign((), self.some(self.element)),
        )

    def baseline(self) -> Baseline:
        """A baseline."""
        value = self.value()
        year = str(self.choose.randrange(1, 3000))
        return Baseline(value.value, year, self.maybe(lambda: "2010-06-30"), *value[1:5], self.foreign())

    def boolean(self) -> str:
        """A boolean as XML has it."""
        return self.choose.choice(["true", "false", "1", "0"])

    def described(self) -> tuple[Words, Words | None, tuple[DocumentLink, ...], tuple[Reference, ...]]:
        """What results and indicators both say first."""
        return self.words(), self.maybe(self.words), self.some(self.document_link), self.some(self.reference)

    def period(self) -> Period:
        """A period."""
        return Period(self.day(), self.day(), self.some(self.value), self.some(self.value), self.foreign())

    def indicator(self) -> Indicator:
        """An indicator."""
        status = self.maybe(self.boolean), self.maybe(self.boolean)
        held = self.some(self.baseline), self.some(self.period)
        return Indicator(self.text(), *status, *self.described(), *held, self.foreign())

    def result(self) -> Result:
        """A result."""
        indicators = self.some(self.indicator, 1)
        return Result(self.text(), self.maybe(self.boolean), *self.described(), indicators, self.foreign())

    def activity(self) -> Activity:
        """An activity that keeps to the schema, with everything it has under `result`."""
        return Activity(
            ((LANGUAGE, "en"), ("default-currency", "USD")),
            (*HEADER, Element("fss", (("extraction-date", "2014-05-06"),)), *self.some(self.element)),
            self.some(self.result, 1),
            (("version", "2.03"),),
            NAMESPACES,
        )


def publishers() -> st.SearchStrategy[Publisher]:
    """Those who publish valid activities."""
    return st.integers(0, 1 << 32).map(Publisher)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """The schema of the standard itself."""
    return etree.XMLSchema(etree.parse(SCHEMA))


@given(publishers())
def test_what_is_written_comes_back(publisher: Publisher) -> None:
    """Activities that are written and read are the same, with nothing to say of them."""
    written = [publisher.activity(), publisher.activity()]

    read = iati.parse(iati.compose(written))

    # A named tuple equals any other with the same fields; what is printed says of which kind it is.
    assert repr(list(read)) == repr(written)
    assert read.findings == ()


@given(publishers())
def test_writing_is_settled(publisher: Publisher) -> None:
    """What was read from a document is written to the same bytes again."""
    document = iati.compose([publisher.activity(), publisher.activity()])

    assert iati.compose(iati.parse(document)) == document


@needs_schema
@given(publisher=publishers())
def test_what_is_written_keeps_to_the_schema(schema: etree.XMLSchema, publisher: Publisher) -> None:
    """The schema takes every document written of activities that have what it asks for."""
    document = etree.fromstring(iati.compose([publisher.activity()]))

    assert schema.validate(document), schema.error_log.last_error


NAMES = (*sorted({kind.name for kind in KINDS.values()}), f"{{{OURS}}}one", "unknown")
ATTRIBUTES = (
    "type",
    "code",
    "iso-date",
    "year",
    "value",
    "ascending",
    "url",
    "measure",
    LANGUAGE,
    f"{{{OURS}}}one",
    "x",
)
WRITTEN = ("", "1", "true", "yes", "2010-02-29", "2012-02-29", "-1", "en", "e n", "a%b", "a:b", " 1 ", "http://a/?[")


def change(root: etree._Element, choose: random.Random) -> None:
    """Change one thing somewhere under the results of *root*."""
    results = list(root.iter("result"))
    elements = [element for result in results for element in result.iter(etree.Element)]
    element = choose.choice(elements)
    parent = element.getparent()
    # Inside what is somebody else's, the schema looks for `location` too, but the one of an activity.
    is_foreign = any("}" in str(around.tag) for around in (element, *element.iterancestors()))
    names = [name for name in NAMES if name != "location" or not is_foreign]
    kind = choose.randrange(8)
    if kind == 0:
        parent.remove(element)
    elif kind == 1:
        is_result = parent.tag == "iati-activity"
        place = parent.index(element) if is_result else choose.randrange(len(parent) + 1)
        parent.insert(place, copy.deepcopy(element))
    elif kind == 2 and parent.tag != "iati-activity":
        element.tag = choose.choice(names)
    elif kind == 3 and element.attrib:
        del element.attrib[choose.choice(list(element.attrib))]
    elif kind == 4:
        element.set(choose.choice(ATTRIBUTES), choose.choice(WRITTEN))
    elif kind == 5 and element.attrib:
        element.set(choose.choice(list(element.attrib)), choose.choice(WRITTEN))
    elif kind == 6:
        element.text = (element.text or "") + choose.choice([" ", "text", "\u00a0"])
    else:
        etree.SubElement(element, choose.choice(names)).tail = choose.choice([None, "text", " "])


@needs_schema
@given(publisher=publishers(), times=st.integers(1, 3))
def test_faults_are_those_of_the_schema(schema: etree.XMLSchema, publisher: Publisher, times: int) -> None:
    """However a document is changed under its results, what is found wrong with it is what the schema refuses."""
    root = etree.fromstring(iati.compose([publisher.activity()]))
    for _ in range(times):
        if root.find(".//result") is not None:
            change(root, publisher.choose)
    document = etree.tostring(root)

    assert (iati.structure_faults(document) == ()) is schema.validate(etree.fromstring(document)), document
