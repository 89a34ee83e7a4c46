"""Whether IATI documents are read as they stand, one activity after another, whatever state they are in."""

from __future__ import annotations

import io
import tracemalloc
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import DocumentError, InvalidValue
from mande.formats import iati
from mande.formats.iati.activity import Activity, Day, Dimension, Narrative, Value
from mande.formats.iati.markup import CHUNK

DATA = Path(__file__).parents[4] / "shared" / "data" / "iati"
REAL = sorted(DATA.glob("*.xml"))
needs_files = pytest.mark.skipif(not REAL, reason="the real files do not stand beside the checkout")

OPENING = '<iati-activities version="{}">'
CLOSING = "</iati-activities>"
TITLE = "<title><narrative>Wells</narrative></title>"


def document(*activities: str, version: str = "2.03") -> str:
    """Return a document of *activities*."""
    return (
        f"{OPENING.format(version)}{''.join(f'<iati-activity>{each}</iati-activity>' for each in activities)}{CLOSING}"
    )


def with_periods(*periods: str) -> str:
    """Return an activity with one indicator that has *periods*."""
    inside = "".join(f"<period>{each}</period>" for each in periods)
    return f'<result type="1">{TITLE}<indicator measure="1">{TITLE}{inside}</indicator></result>'


YEAR = '<period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>'


def under_results(root: ElementTree.Element) -> Counter[object]:
    """Count what stands under the results of a document: path, attributes and text."""
    found: Counter[object] = Counter()

    def count(element: ElementTree.Element, path: tuple[str, ...]) -> None:
        path = (*path, element.tag)
        found[path, tuple(sorted(element.items())), (element.text or "").strip()] += 1
        for child in element:
            count(child, path)

    for result in root.iter("result"):
        count(result, ())
    return found


@needs_files
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_files_come_back_whole(path: Path) -> None:
    """A real file that is read and written has under its results just what it had, and all its other elements."""
    before = ElementTree.parse(path).getroot()
    after = ElementTree.fromstring(iati.compose(iati.read(path)))

    assert sum(under_results(before).values()) > 20
    assert under_results(after) == under_results(before)
    assert Counter(element.tag for element in after.iter()) == Counter(element.tag for element in before.iter())


@needs_files
def test_the_file_of_ocha_is_read() -> None:
    """The real file of OCHA has 7 activities, 11 results, 17 indicators and 26 periods, and keeps to the schema."""
    activities = iati.read(DATA / "ocha_foodsecurity_dportal.xml")
    results = [result for activity in activities for result in activity.results]
    indicators = [indicator for result in results for indicator in result.indicators]

    assert (len(results), len(indicators), sum(len(each.periods) for each in indicators)) == (11, 17, 26)
    assert activities.findings == ()


def test_values_stand_as_they_were_written() -> None:
    """A value keeps its text, its dimensions and their order; what is not said is None, and blank is blank."""
    [activity] = iati.parse(
        document(
            with_periods(
                f'{YEAR}<target value="1,000"/><target/><target value=""/>'
                '<actual value=".3"><dimension name="sex" value="female"/><dimension value="0.10" name="age"/></actual>'
            )
        )
    )

    [period] = activity.results[0].indicators[0].periods
    assert period.start == Day("2009-01-01")
    assert period.targets == (Value("1,000"), Value(None), Value(""))
    assert period.actuals == (Value(".3", (), (Dimension("sex", "female"), Dimension("age", "0.10"))),)


@pytest.mark.parametrize(
    ("unlike", "faults"),
    [
        ('<target value="2">text<dimension name="sex" value="male"/></target>', 1),
        ('<target value="2"><dimension name="sex" value="male"/>text</target>', 1),
        ('<target value="2"><dimension name="sex" value="male">text</dimension></target>', 1),
        ('<target value="2"><dimension name="sex" value="male"><x/></dimension></target>', 1),
        ('<target typo="2"><dimension name="sex" value="male"/></target>', 1),
        ('<target><dimension name="sex" value="male"/></target>', 0),
    ],
)
def test_what_is_nearly_alike_is_told_apart(unlike: str, faults: int) -> None:
    """A value that differs in anything from one before it is read and judged for itself, each time it comes."""
    first = '<target value="1"><dimension name="sex" value="male"/></target>'
    activities = iati.parse(document(with_periods(f"{YEAR}{first}{unlike}{first}{unlike}")))

    [activity] = activities
    targets = activity.results[0].indicators[0].periods[0].targets
    assert [each.value for each in targets[::2]] == ["1", "1"]
    assert targets[1] == targets[3] != targets[0]
    assert len(activities.findings) == 2 * faults
    assert list(iati.parse(iati.compose([activity]))) == [activity]


def test_every_source_is_read_alike(tmp_path: Path) -> None:
    """A path, a file open for bytes or for text, bytes and text give the same."""
    text = document("<iati-identifier>é</iati-identifier>")
    path = tmp_path / "wells.xml"
    path.write_text(text, encoding="utf-8")

    with path.open("rb") as in_bytes, path.open(encoding="utf-8") as in_text:
        sources = [iati.read(path), iati.read(str(path)), iati.read(in_bytes), iati.read(in_text)]
        sources += [iati.parse(text), iati.parse(text.encode()), iati.parse(text.encode("utf-16"))]
        read = [list(source) for source in sources]

    assert [activity.identifier for activities in read for activity in activities] == ["é"] * 7


def test_other_encodings_are_read() -> None:
    """An encoding that the document names is read, and faults in it are placed; one that nobody knows is told."""
    latin = '<?xml version="1.0" encoding="windows-1252"?>\n' + document(
        "\n<iati-identifier>é</iati-identifier><result/>"
    )
    activities = iati.parse(latin.encode("cp1252"))

    assert [activity.identifier for activity in activities] == ["é"]
    assert activities.findings[0].cites[0].startswith("line 3, ")
    unknown = iati.parse(b'<?xml version="1.0" encoding="klingon"?><iati-activities/>')
    assert list(unknown) == []
    assert "unknown encoding" in unknown.findings[0].message


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """A file that is not there is an error at once, and what is no file is refused."""
    with pytest.raises(FileNotFoundError):
        iati.read(tmp_path / "none.xml")
    with pytest.raises(InvalidValue, match="open for reading"):
        iati.read(12)  # type: ignore[arg-type]


def test_strict_refuses_all_at_once() -> None:
    """With strict=True every fault is in one error, once all was read."""
    activities = iati.parse(document("<result/>"), strict=True)
    read = [next(activities)]

    with pytest.raises(DocumentError) as refusal:
        next(activities)
    assert len(read) == 1
    assert len(refusal.value.problems) == 3


def test_periods_of_before_2_03_are_merged() -> None:
    """Before 2.03 a period stood once for each value; those with the same dates are one, and that is told."""
    text = document(
        with_periods(f'{YEAR}<target value="1"/>', f'{YEAR}<actual value="2"/>', YEAR.replace("2009", "2010")),
        version="2.02",
    )
    activities = iati.parse(text)
    [activity] = activities

    first, second = activity.results[0].indicators[0].periods
    assert (first.targets, first.actuals) == ((Value("1"),), (Value("2"),))
    assert second.start == Day("2010-01-01")
    assert [finding.name for finding in activities.findings] == ["merged-period"]
    assert activities.findings[0].cites == ("/iati-activities/iati-activity[1]/result[1]/indicator[1]/period[2]",)


def test_periods_of_2_03_are_left_alone() -> None:
    """In 2.03 a period that is repeated stays as it was published."""
    activities = iati.parse(document(with_periods(YEAR, YEAR)))

    assert [len(activity.results[0].indicators[0].periods) for activity in activities] == [2]
    assert activities.findings == ()


def test_texts_of_before_2_01_are_narratives() -> None:
    """Until 1.05 a title was the text of its element, once a language; it is read as 2.03 has it, and told once."""
    old = (
        "<title>Water</title>"
        '<result type="Output"><title>Wells</title><title xml:lang="fr">Puits</title><indicator measure="Unit">'
        '<title>Dug</title><baseline year="2009" value="1"><comment>None</comment></baseline></indicator></result>'
    )
    activities = iati.parse(document(old, old, version="1.03"))
    activity, _ = activities

    [result] = activity.results
    assert result.title.narratives == (Narrative("Wells"), Narrative("Puits", "fr"))
    assert str(result.indicators[0].baselines[0].comment) == "None"
    assert str(activity.title) == "Water"
    assert [finding.name for finding in activities.findings] == ["older-version"]


def test_several_versions_are_told() -> None:
    """An activity in another version than those before it is told, and a version that nobody knows is."""
    text = (
        f'{OPENING.format("2.03")}<iati-activity version="1.05"/><iati-activity/><iati-activity version="9"/>{CLOSING}'
    )
    activities = iati.parse(text)

    assert [activity.version for activity in activities] == ["1.05", "2.03", "9"]
    names = [finding.name for finding in activities.findings]
    assert names == ["older-version", "several-versions", "unknown-version", "several-versions"]


def test_what_does_not_fit_is_kept() -> None:
    """A second title, an unknown element and a misspelt attribute are told, and come back as they were."""
    text = document(
        f'<result type="1" typo="x">{TITLE}{TITLE}<indicator measure="1">{TITLE}</indicator><other/></result>'
    )
    activities = iati.parse(text)
    [activity] = activities

    assert len(activities.findings) == 3
    foreign = activity.results[0].foreign
    assert foreign.attributes == (("typo", "x"),)
    assert [element.name for element in foreign.content] == ["title", "other"]
    assert list(iati.parse(iati.compose([activity]))) == [activity]


def test_a_large_document_is_read_within_the_memory_of_an_activity(tmp_path: Path) -> None:
    """Reading five times as many activities, one by one, takes no more memory."""
    each = f"<iati-activity>{with_periods(*[YEAR] * 40)}</iati-activity>"

    def peak(count: int) -> int:
        path = tmp_path / f"{count}.xml"
        path.write_text(OPENING.format("2.03") + each * count + CLOSING, encoding="utf-8")
        tracemalloc.start()
        assert sum(1 for _ in iati.read(path)) == count
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(20)
    assert peak(100) < 1.5 * peak(20) + CHUNK


HOSTILE = {
    "entities": '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><iati-activities>&b;</iati-activities>',
    "external": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><iati-activities/>',
    "undefined entity": document("<title>&water;</title>"),
    "deep": OPENING + "<iati-activity>" + "<a>" * 50_000,
    "deep result": OPENING + "<iati-activity><result>" + "<title>" * 50_000,
    "deep foreign": OPENING + '<iati-activity><result xmlns:x="u">' + "<x:a>" * 50_000,
    "huge attribute": document(f'<result type="{"a" * 6_000_000}"/>'),
    "huge comment": document(f"<!--{'a' * 6_000_000}-->"),
    "control characters": document("<title>\x00</title>"),
    "lone surrogate": document("<title>\ud800</title>"),
    "not IATI": "<html><body/></html>",
    "organisations": '<iati-organisations version="2.03"/>',
    "default namespace": '<iati-activities xmlns="urn:x" version="2.03"/>',
    "empty": "",
    "two roots": document("") * 2,
    "nested": document("<iati-activity><result/></iati-activity>") + "</iati-activity>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_end_in_a_finding(name: str) -> None:
    """Nothing that a stranger sends crashes the reader, and none of it passes without a word."""
    activities = iati.parse(HOSTILE[name])
    read = list(activities)

    assert activities.findings
    assert all(len(finding.message) < 4_000 for finding in activities.findings)
    assert all(isinstance(activity, Activity) for activity in read)


@pytest.mark.parametrize("name", ["entities", "external"])
def test_document_types_are_refused(name: str) -> None:
    """No entity is ever read, whether it is defined here or elsewhere."""
    activities = iati.parse(HOSTILE[name])

    assert list(activities) == []
    assert [finding.code for finding in activities.findings] == ["MND956"]


@pytest.mark.parametrize(
    "inside",
    ["<result/>" * 5_000, "".join(f'<result a{place}=""/>' for place in range(5_000))],
    ids=["many faults", "many shapes"],
)
def test_many_faults_are_counted(inside: str) -> None:
    """The first two hundred faults are told one by one, and the others are counted."""
    activities = iati.parse(document(inside))

    assert len(list(activities)) == 1
    assert len(activities.findings) == 201
    assert "more of this kind" in activities.findings[-1].message


WHOLE = document(*[with_periods(f'{YEAR}<target value="{each}"/>') for each in range(3)]).encode()


@given(st.integers(0, len(WHOLE) - 1))
def test_a_document_that_breaks_off_keeps_what_came_before(end: int) -> None:
    """Wherever a document breaks off, the activities before it are whole, and the break is told."""
    activities = iati.parse(WHOLE[:end])
    read = list(activities)
    whole = list(iati.parse(WHOLE))

    assert read[:-1] == whole[: max(len(read) - 1, 0)]
    assert activities.findings[0].code in {"MND901", "MND955"}


@given(st.binary(max_size=200), st.integers(0, len(WHOLE)))
def test_random_bytes_never_crash(noise: bytes, place: int) -> None:
    """Random bytes, alone or in the midst of a document, are read or told."""
    for data in (noise, WHOLE[:place] + noise + WHOLE[place:]):
        activities = iati.parse(data)
        read = list(activities)

        assert read or activities.findings
        assert list(iati.parse(iati.compose(read))) is not None


def test_reading_goes_on_from_any_file() -> None:
    """A file that cannot be rewound, like standard input, is read as it comes."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.left = WHOLE

        def read(self, size: int = -1) -> bytes:
            taken, self.left = self.left[: min(size, 7)], self.left[min(size, 7) :]
            return taken

    assert list(iati.read(Pipe())) == list(iati.parse(WHOLE))  # type: ignore[arg-type]
