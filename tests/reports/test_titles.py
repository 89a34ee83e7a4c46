"""Whether what people wrote in several languages stands in a report in the language of the report, in every form."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

import mande as m
from mande.reports import FORMS

DAY = "2010-02-01"


def text(what):
    """Return the words for *what* in two languages."""
    return {"en": f"{what}-EN", "fr": f"{what}-FR"}


PLAN = m.Framework(
    "plan",
    text("plan"),
    outputs=[
        m.Output(
            "output",
            text("output"),
            indicators=[
                m.Indicator(
                    "people",
                    text("indicator"),
                    unit="person",
                    direction="increase",
                    baseline=m.Baseline(0, period="2008"),
                    targets=[m.Target(10, period="2009")],
                    breakdowns=["gender"],
                )
            ],
        ),
        m.Output("loose", text("loose")),
    ],
    outcomes=[m.Outcome("outcome", text("outcome"))],
    links=[m.Link("output", "outcome")],
    dimensions=[m.GENDER],
    sources=[m.Source("log", text("source"))],
)
SEEN = m.Observations(
    [
        m.Observation("people", 5, "2009", source="log"),
        m.Observation("people", 4, "2009", source="log", cell={"gender": "female"}),
    ]
)


def titles(written):
    """Return the words of the plan that are in *written*, be it text or a document that is zipped."""
    if isinstance(written, bytes):
        with ZipFile(BytesIO(written)) as parts:
            written = "".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))
    lines = written.replace(r"\l", "\n")  # as DOT ends them
    return set(re.findall(r"\w+-(?:EN|FR)\b", lines))


@pytest.mark.parametrize("language", ["fr", "fr-SN"])
@pytest.mark.parametrize("form", FORMS)
def test_a_report_shows_titles_in_its_language(form, language):
    """Who reads a report in French reads the French titles, also who asked for the French of Senegal."""
    pytest.importorskip("jinja2")
    pytest.importorskip("vl_convert")
    pytest.importorskip("docx")
    pytest.importorskip("xlsxwriter")
    report = m.report(PLAN, SEEN, on=DAY, language=language)

    told = titles(getattr(m.reports, form).compose(report))

    assert told >= {"plan-FR", "output-FR", "loose-FR", "indicator-FR", "outcome-FR", "source-FR"}
    assert {each for each in told if each.endswith("-EN")} == set()


@pytest.mark.parametrize("language", ["fr", "fr-SN"])
def test_a_picture_shows_titles_in_its_language(language):
    """The results chain is drawn with the titles of the language asked for, whatever draws it."""
    chain = m.reports.chain
    for draw in (chain.svg, chain.mermaid, chain.dot):
        assert titles(draw(PLAN, language=language)) == {"plan-FR", "output-FR", "loose-FR", "outcome-FR"}


@pytest.mark.parametrize("language", ["fr", "fr-SN"])
def test_a_chart_shows_titles_in_its_language(language):
    """A chart names what it is of in the language asked for, in the picture and in its table."""
    pytest.importorskip("vl_convert")
    charts, report = m.reports.charts, m.report(PLAN, SEEN, on=DAY)
    drawn = {
        "progress": charts.progress(report.progress, programme=PLAN, language=language),
        "over_time": charts.over_time(PLAN, SEEN, "people", language=language),
        "pyramid": charts.pyramid(report.totals, "people", programme=PLAN, language=language),
        "completeness": charts.completeness(report.totals, "people", programme=PLAN, language=language),
        "matrix": charts.matrix(report.coverage.matrix, programme=PLAN, language=language),
    }

    told = {name: titles(charts.svg(chart) + str(chart)) for name, chart in drawn.items()}

    assert told == {
        "progress": {"plan-FR", "indicator-FR"},
        "over_time": {"indicator-FR"},
        "pyramid": {"indicator-FR"},
        "completeness": {"indicator-FR"},
        "matrix": {"output-FR", "loose-FR", "outcome-FR"},
    }
