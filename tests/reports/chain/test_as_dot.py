"""The results chain in the DOT language."""

from __future__ import annotations

import shutil
import subprocess

import pytest

import mande as m
from mande.reports.chain import dot

GRAPHVIZ = shutil.which("dot")


def test_the_graph_of_a_plan(same, plan):
    """The graph of a small plan is, letter by letter, the one that Graphviz was seen to draw."""
    assert same("wells.dot", dot(plan, m.check_coverage(plan)))


@pytest.mark.skipif(GRAPHVIZ is None, reason="Graphviz's dot is not installed")
@pytest.mark.parametrize("title", ['a "b" c', "back\\", "\\N \\G", "<b>", "&lt;", "new\nline", "{a|b}", "b\u202ec"])
def test_graphviz_reads_it(title):
    """Whatever a title holds, Graphviz draws the graph and the words as they were written."""
    written = dot(m.Framework("f", outputs=[m.Output("film", title)]))

    drawn = subprocess.run([GRAPHVIZ, "-Tplain"], input=written, capture_output=True, text=True, check=True)

    assert drawn.stderr == ""
    assert "n1" in drawn.stdout
