"""Whether what a document is can be told from its first bytes, whatever a stranger put there."""

from __future__ import annotations

import io
import zipfile
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.formats import looks
from mande.formats.glance import HEAD, OTHERS, Glance, glance, other

LOOKS = [getattr(looks, name) for name in dir(looks) if name.startswith("like_")]


def seen(content: bytes | str, name: str = "document") -> Glance:
    """Return what can be told of an open file with this content."""
    held = io.BytesIO(content if isinstance(content, bytes) else content.encode())
    held.name = name
    return glance(held)


def test_no_more_than_the_beginning_is_read(tmp_path):
    """A large document costs no more to recognise than a small one."""
    path = tmp_path / "large.json"
    path.write_bytes(b'{"mande": "1", "title": "' + b"a" * (3 * HEAD))

    assert len(glance(path).head) == HEAD
    assert glance(path).keys == ("mande", "title")


def test_an_open_file_is_read_again_from_its_beginning():
    """What looks at a document leaves it as it was."""
    held = io.BytesIO(b"{}")

    glance(held)

    assert held.read() == b"{}"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ('{"a": {"b": 1}, "c": [{"d": 2}]}', ("a", "c")),
        ('{"a": "x: {\\" \\"y\\": 1", "b": 2}', ("a", "b")),
        ('[{"a": 1}]', ()),
        ("", ()),
        ('{"a": 1, "b', ("a",)),
    ],
)
def test_the_first_keys_of_an_object(text, keys):
    """Keys of the outermost object count, and nothing that stands in a text or deeper."""
    assert seen(text).keys == keys


@pytest.mark.parametrize(
    "text",
    [
        "<iati-activities/>",
        "﻿<?xml version='1.0'?>\n<iati-activities version='2.03'>",
        "<!-- <html> --><iati-activities>",
        "<!DOCTYPE iati-activities SYSTEM 'http://x'><iati-activities>",
        "<!DOCTYPE iati-activities [<!ENTITY a 'b'>]><iati-activities>",
        "<x:iati-activities xmlns:x='http://x'>",
    ],
)
def test_the_first_element_of_xml(text):
    """Comments, declarations and prefixes stand before it, and are not it."""
    assert seen(text).root == "iati-activities"
    assert looks.like_iati(seen(text))


def test_utf_16_is_read_too():
    """A spreadsheet's 'Unicode text' begins with its mark."""
    assert seen("indicator\tvalue\ndug\t3\n".encode("utf-16")).rows[0] == ("indicator", "value")


def test_an_archive_is_known_by_its_files_and_not_unpacked():
    """A hundred megabytes of zeros cost nothing to look at."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 10_000_000)

    assert looks.like_excel(seen(held.getvalue()))
    assert not looks.like_csv(seen(held.getvalue()))


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 200])
def test_a_broken_archive_holds_nothing(content):
    """What begins like an archive and is none has no files."""
    assert seen(content).members == ()


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Cluster,Reached\n#sector,#reached+f\nWASH,12", True),
        ("#sector,#reached +f +children\nWASH,12", True),
        ("Cluster,Reached,Note\n,#reached,\n", True),
        ("Cluster,Reached\n#sector,#reached+2013\n", True),
        ("Cluster,Reached\n#1,#2\n", False),
        ("Cluster,Note\nWASH,#1 of five\n", False),
        ("Cluster\n" * 30 + "#sector\n", False),
    ],
)
def test_a_row_of_tags(rows, expected):
    """Tags stand in a row of their own, within the first twenty-five; some of them may be written wrongly."""
    assert seen(rows).has_tags is expected
    assert looks.like_hxl(seen(rows)) is expected


def test_every_other_document_says_what_to_do():
    """Nobody is only turned away."""
    for each in OTHERS:
        assert each.instead.endswith("."), each
        assert each.starts or each.holds or each.roots or each.is_folder or each.called, each


@given(st.binary(max_size=2000) | st.text(max_size=2000))
def test_nothing_is_too_strange_to_look_at(content):
    """Every question can be asked of any bytes."""
    it = seen(content)

    assert {look(it) for look in LOOKS} <= {True, False}
    other(it)


@given(st.text(alphabet='{}[]":,\\<>!-#+ ', max_size=400))
def test_marks_without_a_meaning_are_no_keys_and_no_tags_of_anybody(text):
    """Braces, quotation marks and angle brackets alone are in no format."""
    assert not looks.like_json(seen(text))
    assert not looks.like_iati(seen(text))


@pytest.mark.parametrize(
    "mark", ["{", '"', "<!--", "<?", "<!DOCTYPE [", "<!DOCTYPE ", "\n", "\n \n", "mande ", "#a ", "+a", "[[", "<a"]
)
def test_looking_takes_no_longer_at_what_is_made_to_be_slow(mark):
    """A head of nothing but openings is looked at in one pass: a second would be a hundred times too long."""
    it = seen(mark * (HEAD // len(mark)))
    started = perf_counter()

    for look in LOOKS:
        look(it)
    other(it)

    assert perf_counter() - started < 1
