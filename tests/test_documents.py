"""Whether a document is read by what it holds, written by its name, and put together with others without a guess."""

from __future__ import annotations

import gc
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande import formats
from mande.documents import FORMATS, remarks
from mande.errors import DocumentError, UnknownCode
from mande.formats.remarks import Remark

PLAN = m.Framework(
    "wells", "Safe water", outputs=[m.Output("wells", indicators=[m.Indicator("dug", "Wells dug", unit="facility")])]
)
SEEN = m.Observations([m.Observation("dug", 3, period="2026", source="log")])
WHOLE = m.Document(PLAN, SEEN)


def zipped(**members: str) -> bytes:
    """Return an archive with these files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_csv", ".csv").replace("_xml", ".xml"), text)
    return held.getvalue()


def names(document: m.Document) -> list[str]:
    """Return what is said of a document, each remark by its name."""
    return [finding.name for finding in document.findings]


def test_every_format_has_its_module():
    """The table here and the list of the formats' own modules name the same, in one order, each with its verbs."""
    assert tuple(each.name for each in FORMATS) == formats.FORMATS
    for each in FORMATS:
        module = getattr(formats, each.name)
        assert hasattr(module, "read") or not each.reads, each.name
        assert hasattr(module, "write") or not each.writes, each.name


def test_every_remark_that_the_code_can_make_is_listed_once():
    """No reader says anything that the page of remarks does not explain, and no code says two things."""
    listed = remarks()
    known = {remark for remark in gc.get_objects() if type(remark) is Remark and remark.code.startswith("MND9")}

    assert len({remark.code for remark in listed}) == len(listed)
    assert {remark for remark in known if remark.name != "of-a-test"} <= set(listed)


@pytest.mark.parametrize("name", [each.name for each in FORMATS if each.reads and each.writes])
def test_what_is_written_is_read_back_by_what_it_holds(name, tmp_path):
    """A plan with its figures comes back from every format that can hold both, though its name says nothing.

    From what everybody reads it comes back without what the format has no place for, codes among it.
    """
    file = tmp_path / "a document"

    m.write(WHOLE, file, format=name)

    document = m.read(file)
    assert document.programme is not None, document.findings
    codes = [indicator.code for indicator in _framework(document).indicators]
    assert codes == (["indicator-1.1"] if name == "iati" else ["dug"])


def _framework(document: m.Document) -> m.Framework:
    programme = document.programme
    return programme.frameworks[0] if isinstance(programme, m.Portfolio) else programme


@pytest.mark.parametrize("name", ["plan.json", "plan.toml", "plan.zip", "Plan 2026.JSON"])
def test_a_name_says_which_format_to_write(name, tmp_path):
    """What a name ends with is what is written, and read back whole."""
    assert m.write(WHOLE, tmp_path / name) == ()

    assert m.read(tmp_path / name)[:2] == WHOLE[:2]


def test_a_folder_is_a_package_of_csv_files(tmp_path):
    """A name that ends with a slash, or a folder that is there, takes the tables of a package."""
    m.write(WHOLE, f"{tmp_path}/new/")
    m.write(WHOLE, tmp_path)

    assert (tmp_path / "new" / "datapackage.json").exists()
    assert m.read(tmp_path / "new")[:2] == WHOLE[:2]
    assert m.read(str(tmp_path / "new" / "datapackage.json")) == WHOLE


def test_an_open_file_is_read_and_written():
    """What has no name is known by what it holds; to write it, the format is named."""
    held = io.BytesIO()

    m.write(WHOLE, held, format="json")

    assert m.read(io.BytesIO(held.getvalue()))[:2] == WHOLE[:2]
    assert m.read(io.StringIO(held.getvalue().decode()))[:2] == WHOLE[:2]


@pytest.mark.parametrize("name", ["plan.pdf", "plan", "plan.csv", "plan.xls"])
def test_a_name_that_says_nothing_is_refused_before_anything_is_written(name, tmp_path):
    """Nobody guesses what to write: the error lists what can be named."""
    with pytest.raises(DocumentError, match=r"Name one: format='\.\.\.', of json, toml"):
        m.write(WHOLE, tmp_path / name)

    assert list(tmp_path.iterdir()) == []


def test_an_open_file_without_a_format_is_refused():
    """A stream has no name."""
    with pytest.raises(DocumentError, match="the document has 1 problem"):
        m.write(WHOLE, io.BytesIO())


def test_a_misspelt_format_is_answered_with_the_nearest(tmp_path):
    """A format nobody wrote is the caller's mistake, and raises."""
    (tmp_path / "plan").write_text("{}", encoding="utf-8")

    with pytest.raises(UnknownCode, match="Did you mean 'json'"):
        m.read(tmp_path / "plan", format="jsn")
    with pytest.raises(UnknownCode, match="Did you mean 'json'"):
        m.write(WHOLE, tmp_path / "plan", format="jsn")


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("plan.txt", '{"mande": "1", "code": "wells"}', "json"),
        ("plan.csv", 'mande = "1"\ncode = "wells"', "toml"),
        ("values.json", '{"dataValues": []}', "dhis2"),
        ("metadata.json", '{"system": {"version": "2.41"}, "dataElements": []}', "dhis2"),
        ("values.csv", "dataelement,period,orgunit,value\n", "dhis2"),
        ("values.csv", "de,pe,ou,coc,acoc,value\n", "dhis2"),
        ("actuals", "indicator,period,value\ndug,2026,3\n", "csv"),
        ("actuals.tsv", "Indikator\tWert\n", "csv"),
        ("plan.zip", zipped(indicators_csv="code\ndug\n"), "csv"),
        ("plan.xlsx", zipped(indicators_csv="code\ndug\n"), "csv"),
        ("broken.json", '{"mande": ', "json"),
        ("empty.json", "", "json"),
        ("broken.toml", "[[[", "toml"),
    ],
)
def test_what_it_holds_decides_and_otherwise_its_name(name, content, expected, tmp_path, monkeypatch):
    """A document goes to the reader of the format that it is in, whatever it is called."""
    asked = []
    for each in FORMATS:
        module = getattr(formats, each.name)
        monkeypatch.setattr(
            module, "read", lambda *_, _name=each.name, **__: asked.append(_name) or m.Document(), raising=False
        )
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    m.read(path)

    assert asked == [expected]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .xlsx"),
        ("report.pdf", b"%PDF-1.7", "This is a PDF"),
        ("plan.xlsx", b"%PDF-1.7", "This is a PDF"),
        ("report.docx", zipped(word__document_xml=""), "a Word document"),
        ("deck.pptx", zipped(ppt__presentation_xml=""), "a presentation"),
        ("data.xml.gz", b"\x1f\x8b\x08", "Unpack it"),
        ("~$plan.xlsx", b"\x04ada", "the lock that Excel keeps while a workbook is open"),
        ("old.xml", "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>", "save it as .xlsx"),
        ("export.xls", "<html><body><table>", "a workbook that was saved as a page"),
        ("page.html", "\n<!DOCTYPE html><html><body>", "a web page"),
        ("page.xml", "<html><body>", "a web page"),
        ("photo.png", b"\x89PNG\r\n", "an image"),
        ("out.csv", "STRUCTURE,STRUCTURE_ID,ACTION\n", "SDMX-CSV, which is written and not read"),
    ],
)
def test_what_is_not_read_is_named_with_what_to_do(name, content, expected, tmp_path):
    """A stranger's document gets one finding, which says what it is and how to have its content."""
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    document = m.read(tmp_path / name)

    assert names(document) == ["other-format"]
    assert expected in str(document.findings[0])
    assert document[:2] == (None, None)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("data.json", '{"data": {"locations": []}}'),
        ("data.xml", "<?xml version='1.0'?><note>iati-activities</note>"),
        ("org.xml", "<iati-organisations version='2.03'/>"),
        ("data.bin", b"\x00\x01\x02"),
        ("notes.md", "# Notes\n"),
        ("plan.xlsx", zipped(notes_xml="")),
    ],
)
def test_what_nobody_knows_is_said_with_what_is_known(name, content, tmp_path):
    """JSON that is nobody's, XML that is not IATI and bytes of any kind are no format that is known."""
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    document = m.read(tmp_path / name)

    assert names(document) == ["unknown-format"]
    assert "known are JSON, TOML" in document.findings[0].message
    with pytest.raises(DocumentError, match="MND980 unknown-format"):
        m.read(tmp_path / name, strict=True)


def test_a_format_that_is_named_settles_it(tmp_path):
    """Who knows better is believed: the reader of that format then says what is wrong."""
    (tmp_path / "notes.md").write_text("# Notes\n", encoding="utf-8")

    assert names(m.read(tmp_path / "notes.md", format="json")) == ["unreadable-document"]


def test_a_name_that_says_something_else_is_told(tmp_path):
    """JSON in a file called .toml is read, and the reader says as what."""
    (tmp_path / "plan.toml").write_text('{"mande": "1", "code": "wells"}', encoding="utf-8")

    document = m.read(tmp_path / "plan.toml")

    assert names(document) == ["not-as-named"]
    assert document.programme == m.Framework("wells")


def test_a_missing_file_is_an_os_error(tmp_path):
    """Whether there is a file is no judgement on it."""
    with pytest.raises(FileNotFoundError):
        m.read(tmp_path / "none.json")


@given(
    content=st.binary(max_size=300),
    name=st.sampled_from(["a.json", "a.toml", "a.csv", "a.xlsx", "a.xml", "a", "a.zip"]),
)
def test_nothing_that_a_document_holds_raises(content, name):
    """Bytes of any kind, under any name, end in a document with findings."""
    held = io.BytesIO(content)
    held.name = name

    document = m.read(held)

    assert isinstance(document, m.Document)


def _in_memory(name: str) -> bytes:
    held = io.BytesIO()
    m.write(WHOLE, held, format=name)
    return held.getvalue()


WHOLE_DOCUMENTS = {each.name: _in_memory(each.name) for each in FORMATS if each.writes}


@given(
    name=st.sampled_from(sorted(WHOLE_DOCUMENTS)),
    at=st.floats(0, 1, exclude_max=True),
    cut=st.integers(0, 40),
    put=st.binary(max_size=8),
)
def test_a_document_that_was_damaged_on_its_way_raises_nothing(name, at, cut, put):
    """Whatever is lost, changed or put in between, in every format, what is left is read, or said to be unreadable."""
    data = WHOLE_DOCUMENTS[name]
    place = int(at * len(data))

    document = m.read(io.BytesIO(data[:place] + put + data[place + cut :]))

    assert document.findings or document.programme is not None or document.observations is not None
