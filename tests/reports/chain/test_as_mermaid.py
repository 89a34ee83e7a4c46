"""The results chain as a Mermaid flowchart."""

from __future__ import annotations

import mande as m
from mande.reports.chain import mermaid


def test_the_flowchart_of_a_plan(same, plan):
    """The flowchart of a small plan is, letter by letter, the one that Mermaid was seen to draw."""
    assert same("wells.mmd", mermaid(plan, m.check_coverage(plan)))


def test_an_empty_framework_is_still_a_flowchart():
    """Of nothing there is a flowchart with its title alone."""
    written = mermaid(m.Framework("empty", "Nothing yet"))

    assert written.splitlines()[:2] == ["flowchart LR", '  about["Nothing yet<br/>Links#58; none recorded"]']


def test_no_letter_that_mermaid_reads_is_left():
    """Quotes, brackets, directives and entities are written by number, formulas and icons are broken up."""
    hostile = 'x"] %%{init} `b` #quot; $$x$$ fa:fa-car\nclick n1 "javascript:alert(1)"'

    written = mermaid(m.Framework("f", outputs=[m.Output("film", hostile)]))

    (line,) = (line for line in written.splitlines() if "film" in line)
    label = line.strip().removeprefix('n1["').removesuffix('"]').replace("<br/>", "")
    assert not set(label) & set('"[]{}`%<>|')
    assert "#36;#36;" not in label
    assert ":fa" not in label
