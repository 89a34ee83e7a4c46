"""Where documents are read from and written to."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

import pytest

import mande as m
from mande.formats.files import name_of, read_bytes, replaced, text_of, write_bytes
from mande.formats.remarks import Notes


def test_names(tmp_path: Path):
    """A file is called by its name without the folders; what has none is the document."""
    assert name_of("plans/2009/plan.toml") == "plan.toml"
    assert name_of(tmp_path / "x.json") == "x.json"
    with (tmp_path / "y.json").open("w") as file:
        assert name_of(file) == "y.json"
    assert name_of(io.BytesIO()) == "the document"
    assert name_of("/") == "/"


def test_reading(tmp_path: Path):
    """A path and an open file, for bytes or for text, give the same bytes."""
    path = tmp_path / "plan.json"
    path.write_text("é", encoding="utf-8")

    assert read_bytes(path) == read_bytes(str(path)) == read_bytes(io.StringIO("é")) == "é".encode()
    assert read_bytes(io.BytesIO(b"x")) == b"x"
    with pytest.raises(m.InvalidValue, match="open for reading"):
        read_bytes(5)


def test_writing(tmp_path: Path):
    """Text and bytes go to a path, and to a file that is open for either."""
    path = tmp_path / "plan.json"
    write_bytes("é", path)
    assert path.read_bytes() == "é".encode()

    text, raw = io.StringIO(), io.BytesIO()
    write_bytes("é", text)
    write_bytes(b"x", raw)
    assert (text.getvalue(), raw.getvalue()) == ("é", b"x")
    with pytest.raises(m.InvalidValue, match="open for writing"):
        write_bytes("x", 5)


def test_a_file_is_whole_or_as_it_was(tmp_path: Path):
    """Where writing fails, what stood there before still does, and nothing is left beside it."""
    path = tmp_path / "plan.json"
    path.write_text("before")

    def fail() -> None:
        with replaced(path) as beside:
            beside.write(b"half")
            message = "no space"
            raise OSError(message)

    with pytest.raises(OSError, match="no space"):
        fail()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_keeps_its_mode(tmp_path: Path):
    """A file that others may read still may be read by them once it is written again; a new one is as any other."""
    path = tmp_path / "plan.json"
    path.write_text("x")
    path.chmod(0o640)

    write_bytes("y", path)
    write_bytes("y", tmp_path / "new.json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    (tmp_path / "other.json").write_text("y")
    assert (tmp_path / "new.json").stat().st_mode == (tmp_path / "other.json").stat().st_mode


def test_texts():
    """UTF-8 is read, its mark is taken off and told, and anything else is one finding."""
    notes = Notes("plan")
    assert text_of("é".encode(), notes, "JSON") == text_of("é", notes, "JSON") == "é"
    assert notes.findings == ()
    assert text_of(b"\xef\xbb\xbfx", notes, "JSON") == text_of("\ufeffx", notes, "JSON") == "x"
    assert {finding.name for finding in notes.findings} == {"byte-order-mark"}
    for data in (b"\xff", "x".encode("utf-16"), "\udc00", b"ab\xe9"):
        notes = Notes("plan")
        assert text_of(data, notes, "JSON") is None
        assert [finding.name for finding in notes.findings] == ["unreadable-document"]
