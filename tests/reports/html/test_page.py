"""Whether the page of a report says everything, can be read by everybody, loads nothing and runs nothing."""

from __future__ import annotations

import os
import re
import sys
from itertools import pairwise
from pathlib import Path

import pytest

import mande as m
from mande.errors import ExtraMissing
from mande.reports.contents import sections
from mande.reports.html import compose
from mande.reports.html.environment import _written_with, page
from mande.reports.html.labels import SIGNS
from mande.reports.parts import Tone

GOLDEN = Path(__file__).with_name("golden.html")
RENEW = "RENEW_GOLDEN"


def wells():
    """Return a programme that will not change when the one of the other tests does, and what was seen of it."""
    dug = m.Indicator(
        "wells",
        "Wells in use",
        unit="facility",
        accumulation="cumulative",
        direction="increase",
        targets=[m.Target(40, period="2026", source="plan")],
    )
    plan = m.Framework(
        "wells",
        {"en": "Safe water in Kurigram", "fr": "De l’eau potable à Kurigram"},
        period="2026",
        outputs=[m.Output("dug", "Wells dug", indicators=[dug]), m.Output("fair", "A <fair> & more")],
        outcomes=[m.Outcome("safe", "Households drink safe water")],
        links=[m.Link("dug", "safe", mechanism="A well stands within 500 m")],
        sources=[m.Source("plan", "The plan"), m.Source("log", "سجل الزيارات")],
    )
    return plan, m.Observations([m.Observation("wells", 17, period="2026-01/2026-06", source="log", at="p. 3")])


def test_the_page_of_a_small_programme():
    """The page is what it was: to the letter, so that whoever changes it sees what else changes.

    Its drawings are left out: how wide a text is in them is up to the fonts of the machine. To renew the page after a
    change that is meant: RENEW_GOLDEN=1 python -m pytest tests/reports/html/test_page.py
    """
    rules = [rule for rule in m.CATALOGUE if rule.code in ("MND101", "MND202")]
    page = compose(m.report(*wells(), on="2026-07-01", rules=rules))
    made = re.sub(r'(<div class="scroll drawing"[^>]*>).*?</svg>', r"\1", page, flags=re.DOTALL)
    if os.environ.get(RENEW):
        GOLDEN.write_text(made, encoding="utf-8", newline="\n")

    assert page.count("<svg") > made.count("<svg")
    assert made == GOLDEN.read_text(encoding="utf-8")


def test_every_section_is_there(sample, parsed):
    """The page shows every section of the report, in order, and its contents lead to all but the first screen."""
    tree = parsed(compose(sample))
    titles = [str(each.title) for each in sections(sample)]

    assert [each.text_content() for each in tree.xpath("//main/section/h2")] == titles
    assert [each.text_content() for each in tree.xpath("//nav[@aria-labelledby='contents']//a")] == titles[1:]


def test_who_may_read_it_and_of_when_it_is(sample, parsed):
    """The head says the title, the day, the period, and that it is not for everybody."""
    tree = parsed(compose(sample))

    assert tree.xpath("string(//header)").startswith("Internal: small numbers of people")
    assert tree.xpath("string(//h1)") == tree.xpath("string(//title)") == "Safe water in Kurigram"
    assert [each.text_content() for each in tree.xpath("//p[@class='facts']/span")] == [
        "As of 2026-07-01",
        "Period: 2026",
    ]


def test_nothing_is_loaded_and_nothing_runs(sample, parsed):
    """There is no script, no style beside the page's own, nothing to fetch, and a policy that forbids all of it."""
    tree = parsed(compose(sample))

    assert tree.xpath("//script|//link|//iframe|//img|//object|//embed|//form|//base|//*[@src]") == []
    assert tree.xpath("count(//style[not(ancestor::*[local-name()='svg'])])") == 1
    assert all(each.startswith("#") for each in tree.xpath("//@href"))
    assert tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)").startswith("default-src 'none'")
    assert not re.search(r"@import|url\((?!#)", compose(sample))


def test_no_id_is_used_twice(sample, parsed):
    """Each id is there once, and whatever points at an id finds one."""
    tree = parsed(compose(sample))
    ids = tree.xpath("//@id")

    assert len(ids) == len(set(ids))
    assert {each for named in tree.xpath("//@aria-labelledby") for each in named.split()} <= set(ids)
    assert {each.removeprefix("#") for each in tree.xpath("//@href")} <= set(ids)


def test_headings_are_in_order(sample, parsed):
    """There is one heading of the first level, and none leaves out a level."""
    levels = [int(each.tag[1]) for each in parsed(compose(sample)).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_tables_say_what_their_cells_belong_to(sample, parsed):
    """Each table has a name, each column and each row a header, and each box that moves is reached by keyboard."""
    tree = parsed(compose(sample))
    tables = tree.xpath("//table")

    assert tables
    for table in tables:
        assert table.xpath("string(caption)").strip()
        assert table.xpath("thead/tr/th[@scope='col']")
        assert all(row[0].get("scope") == "row" for row in table.xpath("tbody/tr"))
        assert table.getparent().get("tabindex") == "0"
        assert table.getparent().get("aria-labelledby") == table.xpath("string(caption/@id)")


def test_a_number_opens_to_its_explanation(sample, parsed):
    """What a figure is made of stands beside it, in an element that opens by keyboard without any script."""
    opened = parsed(compose(sample)).xpath("//details[@class='why']")

    assert opened
    assert all(each[0].tag == "summary" and each.xpath("string(div)").strip() for each in opened)


def test_no_tone_is_told_by_its_colour_alone(sample, parsed):
    """Each tone has a sign, and words of its own or of what it stands beside."""
    tree = parsed(compose(sample))
    tones = tree.xpath("//*[contains(concat(' ', @class, ' '), ' tone ')]")

    assert tones
    assert set(SIGNS) == set(Tone) - {Tone.PLAIN}
    for each in tones:
        assert each.xpath("string(span[@aria-hidden='true'])") in SIGNS.values()
        assert len(each.getparent().text_content().strip()) > 1


def test_what_is_not_known_is_never_marked_as_bad(sample, parsed):
    """A figure that nobody reported is grey, with its reason, and so is one of which two differ."""
    cells = parsed(compose(sample)).xpath("//td/div[@class='tone unknown']")
    words = [each.xpath("string(.//summary)") or each.text_content().strip() for each in cells]

    assert words[:3] == ["? not recorded", "disputed", "35.0% to 42.5%"]
    assert {"not reported", "? not yet due", "not collected (0 of 1)"} <= set(words)


def test_pictures_are_called_by_what_is_said_below_them(sample, parsed):
    """Whoever hears the page hears what a picture shows, and not the name that programs have for it."""
    tree = parsed(compose(sample))

    for figure in tree.xpath("//figure"):
        (named,) = figure.xpath("div/@aria-labelledby")
        assert figure.xpath("string(figcaption/@id)") == named
        assert figure.xpath("string(figcaption)").strip()


def test_in_french(framework, seen, parsed):
    """The page says that it is in French, and is."""
    tree = parsed(compose(m.report(framework, seen, on="2026-07-01", language="fr")))

    assert tree.get("lang") == "fr"
    assert tree.xpath("string(//a[@class='skip'])") == "Aller au rapport"


def test_a_page_that_leads_back(sample, parsed):
    """A page of an office among others leads back to them."""
    (link,) = parsed(compose(sample, up="index.html")).xpath("//p[@class='up']/a")

    assert link.get("href") == "index.html"


def test_what_people_wrote_stands_as_they_wrote_it(framework, seen, parsed):
    """What was written in answer keeps its paragraphs, each in the direction of its own writing."""
    told = "We were told of it.\n\nأخبرنا بذلك."
    tree = parsed(compose(m.report(framework, seen, on="2026-07-01", narrative={"change": told})))
    lines = [(each.get("dir"), each.text_content()) for each in tree.xpath("//div[@class='space']/p[@dir]")]

    assert lines == [("auto", "We were told of it."), ("auto", "أخبرنا بذلك.")]


def test_what_people_wrote_in_several_languages(framework, seen, parsed):
    """What was written in the language of the page is shown in it."""
    told = m.Text({"en": "Nothing changed.", "fr": "Rien n’a changé."})
    page = compose(m.report(framework, seen, on="2026-07-01", language="fr", narrative={"change": told}))

    assert "Rien n’a changé." in parsed(page).xpath("string(//section[h2[@id='section-narrative']])")


def test_without_what_writes_pages(sample, monkeypatch):
    """Where Jinja is not installed, the message says what to install."""
    _written_with.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)

    with pytest.raises(ExtraMissing, match=re.escape("mande[reports]")):
        compose(sample)


def test_a_template_that_names_nothing(sample):
    """What a template names and nobody handed over is refused, and never left out in silence."""
    from jinja2 import UndefinedError

    with pytest.raises(UndefinedError):
        page("report.html.j2", "en")
