"""What the tests of charts share: a picture, the words drawn in it, and its SVG as a tree."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from mande.reports import charts


def words_in(picture):
    """Return the words that are drawn in *picture*, in the order in which they are drawn."""
    return [row["words"] for layer in picture.drawing["layer"] for row in layer["data"]["values"] if "words" in row]


def marks_in(picture, kind):
    """Return what is drawn in *picture* of one kind: `point`, `rect` or `rule`, with its places."""
    return [
        row for layer in picture.drawing["layer"] if layer["mark"]["type"] == kind for row in layer["data"]["values"]
    ]


@pytest.fixture
def words():
    """What tells the words drawn in a picture."""
    return words_in


@pytest.fixture
def marks():
    """What tells the marks of one kind drawn in a picture."""
    return marks_in


@pytest.fixture
def tree():
    """What draws a picture and returns its SVG, parsed."""
    pytest.importorskip("vl_convert")
    return lambda picture: ET.fromstring(charts.svg(picture))
