"""Whether what is written is a data package to those who check data packages."""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import pytest

import mande as m
from mande.formats import csv as tables
from mande.formats.document import Document

frictionless = pytest.importorskip("frictionless")
EXAMPLES = Path(__file__).parents[3] / "examples"

WELLS = m.Framework(
    "wells",
    {"en": "Safe water", "fr": "Eau potable"},
    outputs=[
        m.Output(
            "dug",
            "Wells dug",
            indicators=[
                m.Indicator(
                    "wells-dug", "Wells dug", unit="item", baseline=m.Missing.NOT_COLLECTED, targets=[m.Target(20)]
                ),
                m.Indicator("-share", "Safe wells", measure="percentage", baseline=m.Baseline(m.Ratio(3, 9))),
            ],
        )
    ],
    context=[m.Indicator("rain", measure="narrative")],
    places=[m.Place("BD"), m.Place("BD-22", within="BD")],
    sources=[m.Source("mtr", "Mid-term review")],
)
SEEN = m.Observations(
    [
        m.Observation("wells-dug", 3, "2009", place="BD-22", source="mtr", verified=True),
        m.Observation("wells-dug", m.Missing.NOT_REPORTED, "2010", cell={"gender": "female"}),
        m.Observation("-share", m.Ratio(30, 40), "2009", carried_over=2),
        m.Observation("rain", "=Heavy, and late", "2009"),
    ]
)


def errors(folder: Path) -> list[list[object]]:
    """Return what frictionless finds wrong with the package in *folder*."""
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    return report.flatten(["taskName", "rowNumber", "fieldName", "type", "note"])


def test_frictionless_accepts_the_package(tmp_path: Path) -> None:
    """Types, primary and foreign keys and missing values hold for figures of every kind."""
    tables.write(Document(WELLS, SEEN), tmp_path)

    assert errors(tmp_path) == []


@pytest.mark.parametrize("name", ["bangladesh", "nigeria", "norway"])
def test_frictionless_accepts_an_example(name: str, tmp_path: Path) -> None:
    """A whole office is a data package, and comes back from it."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    document = Document(module.programme, module.observations)

    tables.write(document, tmp_path)

    assert errors(tmp_path) == []
    assert tables.read(tmp_path) == document


def test_what_has_columns_is_in_them() -> None:
    """A plan and figures of the usual kinds need no last column: all of it can be edited in a spreadsheet."""
    files = tables.compose(Document(WELLS, SEEN))

    assert [name for name, text in files.items() if ",more" in text.splitlines()[0] or name == "more.json"] == []


def test_a_key_is_declared_only_where_it_holds() -> None:
    """A source that nobody described is told by mande; a validator would refuse the package for it."""
    undescribed = m.Observations([m.Observation("wells-dug", 3, source="a rumour")])

    package = json.loads(tables.compose(Document(WELLS, undescribed))["datapackage.json"])

    schemas = {resource["name"]: resource["schema"] for resource in package["resources"]}
    assert [key["fields"] for key in schemas["observations"]["foreignKeys"]] == [["indicator"]]


def test_what_is_broken_is_seen(tmp_path: Path) -> None:
    """The check above can fail: a figure of no indicator, and a word among the numbers."""
    tables.write(Document(WELLS, SEEN), tmp_path)
    path = tmp_path / "observations.csv"
    path.write_text(path.read_text("utf-8").replace("wells-dug", "wels-dug", 1).replace(",3,", ",three,", 1), "utf-8")

    assert {found[3] for found in errors(tmp_path)} == {"foreign-key", "type-error"}


def test_a_gap_is_never_a_blank() -> None:
    """Of value, reason and text exactly one is filled in every row."""
    rows = [line.split(",") for line in tables.compose(SEEN)["observations.csv"].splitlines()]
    columns = [rows[0].index(name) for name in ("value", "missing", "text")]

    assert all(sum(bool(row[column]) for column in columns) == 1 for row in rows[1:])


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing in a package depends on when or where it was written."""
    for name in ("one.zip", "other.zip"):
        tables.write(Document(WELLS, SEEN), tmp_path / name)
        os.utime(tmp_path / name, (0, 0))

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()
