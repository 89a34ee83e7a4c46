"""In which version of IATI an activity is written, and what an older one is turned into."""

from __future__ import annotations

from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from mande.findings import Severity
from mande.formats.iati.activity import NOTHING, Period, Result
from mande.formats.iati.structure import XML
from mande.formats.remarks import NEWER_VERSION, Notes, Remark
from mande.wording import listing

OLDER_VERSION = Remark(
    "MND958",
    "older-version",
    Severity.MINOR,
    "This is written in IATI {seen}, and was read as 2.03; what differs outside results stays as it was written.",
    "Ask for it in 2.03.",
    headline="activities in an older version of IATI",
)
SEVERAL_VERSIONS = Remark(
    "MND959",
    "several-versions",
    Severity.MINOR,
    "This activity is written in IATI {seen}, and others before it in {before}.",
    "Write them all in 2.03.",
    headline="activities in another version than those before",
)
MERGED_PERIOD = Remark(
    "MND960",
    "merged-period",
    Severity.INFO,
    "The period from {start} to {end} stands here again, as it had to before 2.03, and was read as one with the first.",
    headline="periods that were read as one",
)

NEWEST = "2.03"
BEFORE_REPEATED_VALUES = ("2.02", "2.01")
BEFORE_NARRATIVES = ("1.05", "1.04", "1.03", "1.02", "1.01", "1.0")
VERSIONS = (NEWEST, *BEFORE_REPEATED_VALUES, *BEFORE_NARRATIVES)
"""The versions of the standard that are read."""

TEXTS = ("title", "description", "comment")
"""Elements that hold narratives, and before 2.01 held a text."""


class Versions:
    """The versions that the activities of one document are written in, as they go by."""

    def __init__(self, notes: Notes) -> None:
        """Begin before the first activity."""
        self._notes = notes
        self._met: dict[str, None] = {}

    def tell(self, version: str, at: str) -> None:
        """Tell of a *version* that is old or unknown once a document, and of one that others before it are not in."""
        if version in self._met:
            return
        if version in BEFORE_NARRATIVES:
            self._notes.add(OLDER_VERSION, at, seen=version)
        elif version not in VERSIONS:
            self._notes.add(NEWER_VERSION, at, seen=version, known=", ".join(VERSIONS))
        if self._met:
            self._notes.add(SEVERAL_VERSIONS, at, seen=version, before=listing(self._met))
        self._met[version] = None


def give_narratives(result: Node) -> None:
    """Give the texts of *result* elements of their own, as they have had since 2.01.

    Before, a title stood in its element itself, and once for each language.
    """
    for parent in list(result.iter()):
        first: dict[str, Node] = {}
        for node in [child for child in parent if child.tag in TEXTS]:
            if not len(node):
                language = {name: node.attrib.pop(name) for name in (f"{XML}lang",) if name in node.attrib}
                SubElement(node, "narrative", language).text = node.text
                node.text = None
            if node.tag in first and parent.tag != "document-link":
                first[node.tag].extend(node)
                parent.remove(node)
            else:
                first.setdefault(node.tag, node)


def merged(result: Result, notes: Notes, at: str) -> Result:
    """Return *result* with the periods of each indicator that have the same dates made one; it stands *at* a place."""
    indicators = []
    for number, indicator in enumerate(result.indicators, 1):
        kept: dict[object, Period] = {}
        for order, period in enumerate(indicator.periods, 1):
            dates = (period.start, period.end)
            if dates not in kept or None in dates or period.foreign != NOTHING:
                kept[(*dates, order) if dates in kept else dates] = period
                continue
            first = kept[dates]
            kept[dates] = first._replace(targets=first.targets + period.targets, actuals=first.actuals + period.actuals)
            start, end = (day.iso_date if day else None for day in dates)
            notes.add(MERGED_PERIOD, f"{at}/indicator[{number}]/period[{order}]", start=start, end=end)
        indicators.append(indicator._replace(periods=tuple(kept.values())))
    return result._replace(indicators=tuple(indicators))
