"""Whether what was read stays read, whatever stands beside it: one bad row, sheet or file costs no other."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from mutating import packed
from targets import target_called

from mande.formats.document import Document

SEEDS = Path(__file__).parent / "seeds"
BOOK = ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
JUNK = '\x00,=1,1e999,,"\u202e,99999999999999999999,2009-13,../..,{},[],<a>'


def members(data: bytes) -> list[tuple[str, bytes]]:
    """Return the files of an archive."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [(member.filename, archive.read(member)) for member in archive.infolist()]


def with_row(data: bytes) -> bytes:
    """Return a table with a row of junk below it."""
    return data.rstrip(b"\r\n") + b"\r\n" + JUNK.encode() + b"\r\n"


def with_activity(data: bytes) -> bytes:
    """Return a document of IATI that ends within one more activity."""
    return data.partition(b"</iati-activities>")[0] + b"<iati-activity><iati-identifier>x</iati-identifier><result><"


def with_value(data: bytes) -> bytes:
    """Return a document of DHIS2 with values that are none."""
    tree = json.loads(data)
    tree.setdefault("dataValues", []).extend([3, None, [], {"dataElement": [], "period": {}, "value": JUNK}, {}])
    return json.dumps(tree).encode()


def with_file(data: bytes) -> bytes:
    """Return an archive with files that hold junk, and one that leads elsewhere."""
    return packed([*members(data), ("junk.csv", JUNK.encode()), ("../x.csv", b"indicator,value\n"), ("x.json", b"{")])


def with_sheet(data: bytes) -> bytes:
    """Return a workbook with a sheet more, which breaks off."""
    listed = b'<sheet xmlns:j="urn:j" name="Junk" sheetId="99" j:id="junk"/></sheets>'
    related = b'<Relationship Id="junk" Target="worksheets/junk.xml"/></Relationships>'
    changed = [
        (name, held.replace(b"</sheets>", listed).replace(b"</Relationships>", related) if name in BOOK else held)
        for name, held in members(data)
    ]
    return packed([*changed, ("xl/worksheets/junk.xml", b"<worksheet><sheetData><row><c><v>1</v")])


@pytest.mark.parametrize(
    ("seed", "spoiled"),
    [
        ("csv/observations.csv", with_row),
        ("csv/indicators.csv", with_row),
        ("csv/french.csv", with_row),
        ("hxl/reached.csv", with_row),
        ("dhis2-values/values.csv", with_row),
        ("dhis2/metadata.json", with_value),
        ("iati/plan.xml", with_activity),
        ("package/plan.zip", with_file),
        ("excel/ours.xlsx", with_sheet),
        ("excel/logframe.xlsx", with_sheet),
        ("excel/unhcr.xlsx", with_sheet),
        ("excel/tracking.xlsx", with_sheet),
    ],
)
def test_what_was_read_is_still_read(seed: str, spoiled) -> None:
    """Every figure and every indicator that was read without the junk is read with it, and the junk is told."""
    data = (SEEDS / seed).read_bytes()
    clean, junk = (read(seed.partition("/")[0], each) for each in (data, spoiled(data)))

    assert figures(clean) <= figures(junk)
    assert indicators(clean) <= indicators(junk)
    assert indicators(clean) or figures(clean)
    assert len(junk.findings) > len(clean.findings)


def read(name: str, data: bytes) -> Document:
    """Return what the reader called *name* makes of *data*."""
    made = target_called(name).read(data)
    return made if isinstance(made, Document) else made[0]


def figures(document: Document) -> set[str]:
    """Return the figures of a document, each with where it is read."""
    return {
        f"{each.indicator} {each.value!r} {each.period} {each.cell} {each.at}" for each in document.observations or ()
    }


def indicators(document: Document) -> set[str]:
    """Return the indicators of a document."""
    programme = document.programme
    frameworks = getattr(programme, "frameworks", (programme,) if programme else ())
    return {f"{each.code} {each.title}" for framework in frameworks for each in framework.indicators}
