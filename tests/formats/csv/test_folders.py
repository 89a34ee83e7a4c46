"""Whether a package comes back from a folder and from a .zip, and a hostile one does nothing worse than be told."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.errors import DocumentError
from mande.formats import csv as tables
from mande.formats.document import Document

WELLS = Document(
    m.Framework("wells", "Safe water", objectives=[m.Objective("health")], context=[m.Indicator("dug")]),
    m.Observations([m.Observation("dug", 3, "2009", note='"=cmd|calc", and\nmore')]),
)
FILES = tables.compose(WELLS)


def packed(files: dict[str, str | bytes]) -> bytes:
    """Return a .zip of *files*."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return kept.getvalue()


@pytest.mark.parametrize("name", ["package", "package.zip", "new/deep/package"])
def test_what_is_written_is_read(name: str, tmp_path: Path) -> None:
    """A folder is made where there is none, and a name that ends in .zip makes one file."""
    assert tables.write(WELLS, tmp_path / name) == ()

    assert tables.read(tmp_path / name) == WELLS


def test_the_descriptor_stands_for_its_folder(tmp_path: Path) -> None:
    """Whoever is asked for a file hands over datapackage.json."""
    tables.write(WELLS, tmp_path)

    assert tables.read(tmp_path / "datapackage.json") == WELLS


def test_an_open_file_holds_a_zip() -> None:
    """A package is several files, so an open one takes them packed."""
    kept = io.BytesIO()
    tables.write(WELLS, kept)
    kept.seek(0)

    assert tables.read(kept) == WELLS


def test_a_packed_folder_is_read() -> None:
    """Somebody who packs the folder, and not what is in it, has packed the same thing."""
    assert tables.read(io.BytesIO(packed({f"wells/{name}": text for name, text in FILES.items()}))) == WELLS


def test_a_table_that_the_descriptor_does_not_name_is_left_alone(tmp_path: Path) -> None:
    """An older table in the same folder is no part of the package."""
    (tmp_path / "old.csv").write_text("indicator,value\ndug,4\n")
    tables.write(WELLS, tmp_path)

    assert tables.read(tmp_path) == WELLS


def test_capital_letters_in_a_suffix_leave_no_table_out(tmp_path: Path) -> None:
    """A table that another program called .CSV is read beside the others: nobody would miss its figures."""
    (tmp_path / "north.csv").write_text("indicator,period,value\ndug,2009,3\n", encoding="utf-8")
    (tmp_path / "SOUTH.CSV").write_text("indicator,period,value\ndug,2009,4\n", encoding="utf-8")

    assert [figure.value for figure in tables.read(tmp_path).observations or ()] == [4, 3]


def test_what_macos_keeps_beside_a_file_is_no_table() -> None:
    """A folder that was packed on a Mac is the same package: what it keeps of each file beside it says nothing."""
    beside: dict[str, str | bytes] = {f"__MACOSX/wells/._{name}": b"\x00\x05\x16\x07" for name in FILES}
    archive = packed({**{f"wells/{name}": text for name, text in FILES.items()}, **beside})

    assert tables.read(io.BytesIO(archive)) == WELLS


def test_a_file_that_is_not_there_is_told() -> None:
    """A package without one of its tables is read as far as it goes."""
    files = {name: text for name, text in FILES.items() if name != "observations.csv"}

    document = tables.parse(files)

    assert document.programme == WELLS.programme
    assert [finding.code for finding in document.findings] == ["MND901"]
    assert "observations.csv" in document.findings[0].message


def test_strict_raises_all_at_once(tmp_path: Path) -> None:
    """Asked to be strict, a reader raises one error that holds every finding."""
    (tmp_path / "actuals.csv").write_text("indicator,value\ndug,twelve\n,3\n")

    with pytest.raises(DocumentError) as refused:
        tables.read(tmp_path / "actuals.csv", strict=True)

    assert len(refused.value.problems) == 2


def test_no_file_is_an_os_error(tmp_path: Path) -> None:
    """What is not there is not a fault of a document."""
    with pytest.raises(FileNotFoundError):
        tables.read(tmp_path / "none.csv")


@pytest.mark.parametrize("name", ["../outside.csv", "/etc/passwd.csv", "a/../../b.csv", "..\\b.csv", "C:/b.csv"])
def test_a_path_that_climbs_out_is_refused(name: str) -> None:
    """Nothing of a member is read whose path leads out of the package; the others are."""
    document = tables.read(io.BytesIO(packed({**FILES, name: "indicator,value\ndug,666\n"})))

    assert document[:2] == WELLS[:2]
    assert [finding.code for finding in document.findings] == ["MND901"]


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """An unpacked folder from a stranger may hold a link to a file of the reader's own."""
    (tmp_path / "secret.csv").write_text("indicator,value\nsecret,3\n")
    folder = tmp_path / "package"
    folder.mkdir()
    try:
        (folder / "observations.csv").symlink_to(tmp_path / "secret.csv")
    except OSError:
        pytest.skip("this system makes no links")

    document = tables.read(folder)

    assert document.observations is None
    assert "leads out of the folder" in document.findings[0].message


def test_a_zip_bomb_is_refused_unread() -> None:
    """Two hundred megabytes of one letter in a few kilobytes are told, and not unpacked."""
    document = tables.read(io.BytesIO(packed({"observations.csv": b"0" * 200_000_000})))

    assert document.observations is None
    assert [finding.code for finding in document.findings] == ["MND901"]


def test_a_file_that_is_larger_than_it_says_is_not_unpacked() -> None:
    """A member that says ten bytes and unpacks to ten million is told, and what stands beside it is read."""
    seen = FILES["observations.csv"]
    whole = packed(
        {
            "a.csv": seen,
            "places.csv": "code\n" + "x\n" * 5_000_000,
            "indicators.csv": "code,title,unit\ndug,Dug,facility\n",
        }
    )
    lying = whole.replace((10_000_005).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    tracemalloc.start()

    document = tables.read(io.BytesIO(lying))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [finding.code for finding in document.findings if finding.severity == "error"] == ["MND901"]
    assert "places.csv" in document.findings[0].message
    assert [figure.value for figure in document.observations] == [3]
    assert document.programme.indicators[0].unit == "facility"
    assert most < 10 * len(lying) + 50_000_000


def test_too_many_files_are_refused() -> None:
    """A package has nine files; one of ten thousand is none."""
    document = tables.read(io.BytesIO(packed({f"{number}.csv": "" for number in range(10_000)})))

    assert [finding.code for finding in document.findings] == ["MND901"]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"resources": 3}',
        '{"resources": [{"path": ["a", "b"]}, {"path": "../x.csv"}, 3, {"path": "https://x.org/a.csv"}]}',
        "[]",
        "null",
        '{"resources": [{"path": "more.json"}]}',
        "{",
    ],
)
def test_a_hostile_descriptor_ends_in_findings(text: str) -> None:
    """Nesting, other kinds and paths elsewhere are told, and nothing is fetched."""
    document = tables.parse({**FILES, "datapackage.json": text})

    assert document.programme is None


def test_a_later_version_is_told_and_read() -> None:
    """A package of a version to come is read as far as it is known, and says so."""
    later = FILES["datapackage.json"].replace('"mande": "1"', '"mande": "2"')

    document = tables.parse({**FILES, "datapackage.json": later})

    assert document[:2] == WELLS[:2]
    assert [finding.code for finding in document.findings] == ["MND902"]


def test_what_is_kept_for_a_renamed_framework_is_told() -> None:
    """Whoever renames the framework in its table leaves its objectives behind under the old name."""
    renamed = FILES["framework.csv"].replace("wells", "springs")

    document = tables.parse({**FILES, "framework.csv": renamed})

    assert (document.programme.code, document.programme.objectives) == ("springs", ())
    assert [(finding.code, finding.cites) for finding in document.findings] == [("MND908", ("more.json, wells",))]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"claims": {"a": 1}}', "MND928"),
        ('{"frameworks": []}', "MND928"),
        ('{"claim": []}', "MND903"),
        ('{"frameworks": {"wells": {"objective": []}}}', "MND903"),
        ('{"claims": [{"outcome": ""}]}', "MND928"),
    ],
)
def test_nothing_in_the_rest_is_passed_over(text: str, code: str) -> None:
    """What is of another kind, or misspelt, is told where it stands."""
    assert [finding.code for finding in tables.parse({**FILES, "more.json": text}).findings] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"frameworks": 3, "claims": {"a": 1}, "portfolio": []}',
        '{"frameworks": {"wells": {"objectives": 3, "units": {"counted": 4}, "nothing": 1}}}',
        '{"claims": [3, {"outcome": 4}, {}], "cohorts": [null]}',
        '{"frameworks": {"wells": {"relations": [{"kind": "sum"}], "period": {"a": 1e999999999}}}}',
        "NaN",
    ],
)
def test_a_hostile_rest_leaves_the_tables(text: str) -> None:
    """What cannot be read of more.json is told, and the tables are read all the same."""
    document = tables.parse({**FILES, "more.json": text})

    assert [figure.value for figure in document.observations] == [3]


@pytest.mark.parametrize(
    "more",
    [
        "[" * 50_000,
        '{"value": {"part": []}}',
        '{"at": 3}',
        '{"indicator": null}',
        "{}",
        '{"value": 1e99999999999}',
        '{"value": 1e9999999999999999999999}',
        '{"note": "\\ud800"}',
        '{"note": "\\uD83D"}',
        "=1",
    ],
)
def test_a_hostile_last_column_ends_in_a_finding(more: str) -> None:
    """What stands in `more` is read as carefully as the rest."""
    quoted = more.replace('"', '""')

    document = tables.parse(f'indicator,value,more\ndug,3,"{quoted}"\n')

    assert [figure.value for figure in document.observations] == [3]
    assert m.formats.json.parse(m.formats.json.compose(document)).observations == document.observations


def test_a_letter_that_is_escaped_in_two_halves_is_whole() -> None:
    """Two halves that belong together are one letter; only a half alone is none."""
    document = tables.parse('indicator,value,more\ndug,3,"{""note"": ""\\ud83d\\udc67""}"\n')

    assert document.observations[0].note == "👧"


@pytest.mark.parametrize(
    "text",
    [
        f"indicator,value\ndug,{'9' * 1_000_000}\n",
        f"indicator,value\n{'x' * 1_000_000},3\n",
        "indicator,value" + ",x" * 100_000 + "\ndug,3\n",
        "indicator,value\n" + "\n" * 500_000,
        'indicator,value\n"' + "dug,3\n" * 100_000,
        "indicator,value\ndug\x1b[2J,\x1b[31m3\n",
        f"indicator,by_gender,value\ndug,{'a=b,' * 50_000},3\n",
        f"indicator,{'by_' + 'x' * 300},value\ndug,a,3\n",
    ],
)
def test_hostile_tables_end_in_findings(text: str) -> None:
    """Sizes, open quotation marks and control characters are told, and come out inert."""
    document = tables.parse(text)

    assert all("\x1b" not in finding.message for finding in document.findings)


@given(st.binary(max_size=300))
@settings(deadline=None, max_examples=60)
def test_random_bytes_never_crash(data: bytes) -> None:
    """Whatever a file holds, reading it returns."""
    for content in (data, b"PK\x03\x04" + data, b"indicator,value\n" + data):
        assert isinstance(tables.read(io.BytesIO(content)), Document)


@given(st.integers(0, 3000), st.sampled_from(sorted(FILES)))
@settings(deadline=None, max_examples=40)
def test_a_truncated_package_never_crashes(length: int, name: str) -> None:
    """A package that was cut off anywhere, packed or not, is read as far as it goes."""
    assert isinstance(tables.parse({**FILES, name: FILES[name][:length]}), Document)
    assert isinstance(tables.read(io.BytesIO(packed(dict(FILES))[:length])), Document)
