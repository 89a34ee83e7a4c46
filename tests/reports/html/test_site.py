"""Whether the offices of a portfolio stand side by side, each with a page that leads back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.reports.html import site
from mande.reports.html.site import file_names
from mande.reports.offices import HEADERS


@pytest.fixture
def pages(planned, seen):
    """The pages of two offices: one that was seen, and one that has nothing to show."""
    empty = m.Framework("empty", "An office that has just opened", period="2026")
    both = m.Portfolio("both", "Two offices", [planned(), empty])
    day = "2026-07-01"
    told = m.Observations([m.Observation("wells", 14, period="2026-01/2026-06", project="wells")])
    overview = m.report(both, told, on=day)
    return site(overview, [m.report(planned(), seen, on=day), m.report(empty, on=day)])


def test_the_pages(pages):
    """There is a first page, and one for each office."""
    assert list(pages) == ["index.html", "office-wells.html", "office-empty.html"]


def test_a_row_an_office(pages, parsed):
    """Each office has a row: gaps by how grave they are, the chain, figures, targets and disagreements."""
    table = parsed(pages["index.html"]).xpath("//table")[0]
    for because in table.xpath(".//div[@class='because']"):
        because.drop_tree()
    rows = [[re.sub(r"\s+", " ", each.text_content()).strip() for each in row] for row in table.xpath("tbody/tr")]

    assert [each.text_content() for each in table.xpath("thead/tr/th")] == list(HEADERS)
    assert rows[0][0] == "Safe water in Kurigram"
    assert rows[0][5:] == ["0 of 2 ▲ major", "0", "0", "1", "1", "2 ✕ error"]
    assert rows[1][4:] == [
        "? not judged",
        "? no outcome is recorded",
        *["? no target is recorded"] * 4,
        "0",
    ]


def test_the_pages_lead_to_one_another(pages, parsed):
    """The first page leads to each office, and each office back to it; nothing leads anywhere else."""
    links = {name: set(parsed(page).xpath("//@href[not(starts-with(., '#'))]")) for name, page in pages.items()}

    assert links == {
        "index.html": {"office-wells.html", "office-empty.html"},
        "office-wells.html": {"index.html"},
        "office-empty.html": {"index.html"},
    }


@given(st.lists(st.text(min_size=1, max_size=200)))
def test_names_of_files(codes):
    """Every code has a name of its own that any file system takes, whatever the code holds."""
    names = file_names(codes)

    assert len(names) == len(codes) == len({name.casefold() for name in names})
    assert all(re.fullmatch(r"office(-[a-z0-9]+)*\.html", name) and len(name) < 100 for name in names)
