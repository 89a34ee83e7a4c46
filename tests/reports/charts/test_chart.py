"""A picture is drawn without the world, says nothing that somebody else wrote as markup, and is the same each time."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

import mande as m
from mande.reports import charts
from mande.reports.charts import chart

ENDS = 10_000
HOSTILE = {
    "markup": "<script>alert(1)</script>",
    "closing": '"]]>--><b onload="alert(1)">&amp;',
    "formula": '=HYPERLINK("http://x.example","y")',
    "expression": "datum.words + 'x'; {0} {title} ${x}",
    "signal": '{"signal": "1 + 1"}',
    "bidi": "a\u202egnp.exe\u2066b\u2069",
    "controls": "a\x1b[31mb\x00c\ud800d\ue000",
    "long": "x" * ENDS,
    "many words": "wells and pumps " * 700,
}
DRAWN = {"svg", "title", "desc", "g", "path", "line", "text", "tspan"}


def programme(title="Wells dug"):
    """Return a plan that is called *title* wherever something has a name, and what was seen of it."""
    dimension = m.Dimension("gender", title, [m.Category("female", title), m.Category("male", title)])
    indicator = m.Indicator(
        "wells", title, accumulation="cumulative", baseline=m.Baseline(1, "2008"), targets=[m.Target(20, "2009")]
    )
    plan = m.Framework(
        "water",
        title,
        outputs=[m.Output("dug", title, indicators=[indicator])],
        outcomes=[m.Outcome("drunk", title)],
        links=[m.Link("dug", "drunk")],
        dimensions=[dimension],
    )
    seen = [
        m.Observation("wells", 15, "2009", source="log"),
        m.Observation("wells", 16, "2009", source="survey"),
        m.Observation("wells", 3, "2009", cell="age=0-14, gender=female"),
        m.Observation("wells", 4, "2009", cell="age=0-14, gender=male"),
    ]
    return plan, m.Observations(seen)


def every_chart(title="Wells dug", language="en"):
    """Return one chart of each kind."""
    plan, seen = programme(title)
    totals, assessed = m.roll_up(plan, seen), m.assess_progress(plan, seen, on="2009-12-31", scheme="undp")
    return [
        charts.progress(assessed, language=language),
        charts.over_time(plan, seen, "wells", language=language),
        charts.pyramid(totals, "wells", programme=plan, language=language),
        charts.matrix(m.check_coverage(plan, seen).matrix, programme=plan, language=language),
        charts.completeness(totals, programme=plan, language=language),
    ]


@pytest.mark.parametrize("title", HOSTILE.values(), ids=HOSTILE)
def test_what_strangers_write_is_inert(tree, title):
    """Nothing that somebody called a thing becomes a tag, an attribute, an address, or turns the writing round."""
    for picture in every_chart(title):
        found = list(tree(picture).iter())

        assert {each.tag.rpartition("}")[2] for each in found} <= DRAWN
        assert not [name for each in found for name in each.attrib if name.startswith("on") or "href" in name]
        assert all(text.isprintable() for each in found for text in [*each.itertext(), *each.attrib.values()])


@pytest.mark.parametrize("title", [HOSTILE["long"], HOSTILE["many words"]], ids=["one word", "many words"])
def test_a_long_title_stays_in_its_picture(tree, title):
    """A title of ten thousand characters makes no picture wider than a sheet, nor longer than a page."""
    for picture in every_chart(title):
        drawn = tree(picture)

        assert float(drawn.attrib["width"]) <= 2 * chart.WIDTH
        assert float(drawn.attrib["height"]) <= 1_000


def test_nothing_is_asked_of_the_network_or_of_the_page():
    """A picture names no address but those of its own languages, and has no id that another might have too."""
    pytest.importorskip("vl_convert")
    for picture in every_chart():
        drawn = charts.svg(picture)

        assert set(re.findall(r'https?://[^"]*', drawn)) <= {
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/xlink",
        }
        assert not re.search(r"\bid=|url\(|<style|<script|<image|<use|href", drawn)


def test_who_hears_a_page_hears_one_name_and_a_description(tree):
    """A picture is one image with a name and a description; its marks are not read out one by one."""
    for picture in every_chart():
        drawn = tree(picture)
        name, description, shapes = list(drawn)

        assert drawn.attrib["role"] == "img"
        assert name.text == picture.title
        assert (description.text or "") == " ".join(picture.notes)
        assert shapes.attrib["aria-hidden"] == "true"


def test_words_take_the_colour_of_the_page(tree):
    """Words and lines are as dark or as light as the page's own text, but those on a fill, which has its own."""
    colours = {
        each.attrib["fill"]
        for picture in every_chart()
        for each in tree(picture).iter()
        if each.text and "fill" in each.attrib
    }

    assert colours <= {"currentColor", "#000000", "#FFFFFF"}


def test_a_picture_is_the_same_each_time():
    """The same answers give the same SVG and the same PNG, also in another process with other hashes."""
    pytest.importorskip("vl_convert")
    drawn = [charts.svg(picture) for picture in every_chart()]
    code = (
        "import mande as m; from mande.reports import charts\n"
        "dug = m.Output('dug', indicators=[m.Indicator('wells', targets=[m.Target(2)])])\n"
        "plan = m.Framework('water', outputs=[dug])\n"
        "print(charts.svg(charts.progress(m.assess_progress(plan, m.Observations([]), on='2009-12-31'))))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert [charts.svg(picture) for picture in every_chart()] == drawn
    assert charts.png(every_chart()[0]) == charts.png(every_chart()[0])
    assert len(told) == 1


def test_png_is_as_large_as_asked():
    """A PNG has as many pixels for each of the SVG's as were asked for."""
    pytest.importorskip("vl_convert")
    picture = every_chart()[0]
    once, twice = charts.png(picture, scale=1), charts.png(picture)

    assert once.startswith(b"\x89PNG")
    assert int.from_bytes(twice[16:20], "big") == 2 * int.from_bytes(once[16:20], "big")


def test_a_notebook_shows_it():
    """A notebook is given SVG, and the rows as text for whoever sees none."""
    pytest.importorskip("vl_convert")
    picture = every_chart()[0]
    bundle = picture._repr_mimebundle_(include=None, exclude=None)

    assert bundle == {"image/svg+xml": charts.svg(picture), "text/plain": str(picture)}
    assert "Wells dug" in bundle["text/plain"]


def test_altair_takes_every_chart():
    """Altair holds each chart to the schema of Vega-Lite, and hands back what it was given."""
    pytest.importorskip("altair")
    for picture in every_chart():
        assert picture.as_altair().to_dict()["layer"] == picture.drawing["layer"]


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    """Where vl-convert is not installed, the rows are still there, and drawing says what to install."""
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    chart.vl_convert.cache_clear()
    picture = every_chart()[0]

    with pytest.raises(m.ExtraMissing, match=r"pip install 'mande\[reports\]'"):
        charts.svg(picture)
    assert picture.rows[0][0] == "Wells dug"


def test_importing_charts_imports_no_library():
    """Altair and vl-convert are imported when something is drawn, and not before."""
    code = "import sys, mande.reports.charts; print([n for n in ('altair', 'vl_convert') if n in sys.modules])"
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.strip() == "[]"


def test_everything_is_said_in_french():
    """A chart's notes and its own words for a title are said in French; what users wrote stays as it is."""
    english, french = every_chart(), every_chart(language="fr")

    for one, other in zip(english, french, strict=True):
        assert one.title != other.title or one.title == "Wells dug"
        assert not set(one.notes) & set(other.notes)
