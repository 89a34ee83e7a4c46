"""What a picture of a results chain shows, whatever it is drawn with."""

from __future__ import annotations

from itertools import permutations

import pytest

import mande as m
from mande.reports.chain.picture import picture


def test_boxes_stand_in_their_levels(plan):
    """Every result and objective is in its column, in the order from what is spent to what it is for."""
    columns = {column.heading: [box.code for box in column.boxes] for column in picture(plan).columns}

    assert columns == {
        "Inputs (1)": ["grant"],
        "Activities (2)": ["dig", "office"],
        "Outputs (2)": ["dug", "film"],
        "Immediate outcomes (1)": ["healthy"],
        "Ultimate outcomes (1)": ["school"],
        "Impacts (1)": ["well-being"],
        "Objectives (2)": ["health", "peace"],
    }


def test_arrows_say_how_well_links_are_borne_out(plan):
    """Each link is an arrow with its strength in words, and an objective hangs on the outcome that would show it."""
    drawn = picture(plan)
    codes = {box.name: box.code for box in drawn.boxes}

    assert [(codes[arrow.cause], codes[arrow.effect], arrow.words) for arrow in drawn.arrows] == [
        ("grant", "dig", "untested"),
        ("dig", "dug", "recorded"),
        ("dug", "healthy", "observed change"),
        ("healthy", "dig", "feedback, untested"),
        ("healthy", "school", "contested"),
        ("healthy", "health", "would show it reached"),
        ("school", "well-being", "untested"),
    ]
    assert [arrow.by_layout for arrow in drawn.arrows] == [True, *[False] * 6]


def test_what_explains_itself_is_noted(plan):
    """Work for management only, a change nobody planned and an objective that was dropped say why they hang loose."""
    noted = {box.code: [mark.words for mark in box.marks] for box in picture(plan).boxes if box.marks}

    assert noted == {"office": ["for management only"], "school": ["not planned"], "peace": ["dropped"]}


def test_the_summary_counts_what_is_there(plan):
    """The words above the picture say what it holds, link by link and gap by gap."""
    summary = picture(plan, m.check_coverage(plan)).summary

    assert summary == (
        "Inputs: 1, Activities: 2, Outputs: 2, Immediate outcomes: 1, Ultimate outcomes: 1, Impacts: 1, Objectives: 2",
        "Links: 1 contested, 3 untested, 1 recorded, 1 observed change",
        "Marked with a gap: 2",
        "Marked with a minor gap: 1",
    )


def test_the_order_of_links_changes_nothing(planned):
    """Whichever link was written first, the picture is the same."""
    links = planned().links[:4]

    assert len({picture(planned(links=order)).arrows for order in permutations(links)}) == 1


def test_the_key_holds_what_is_drawn_and_no_more(plan):
    """Only the strengths and signs that are on the picture are explained."""
    assert list(picture(plan).key) == [
        "contested",
        "untested",
        "recorded",
        "observed change",
        "layout",
        "feedback",
        "objective",
    ]
    assert dict(picture(m.Framework("empty")).key) == {}


def test_too_many_results_are_counted_and_never_silently():
    """Of more results than can be read, whole levels are counted from the inputs up, and the picture says so."""
    outputs = [m.Output(f"o{number}") for number in range(5)]
    framework = m.Framework(
        "f",
        outputs=outputs,
        outcomes=[m.Outcome("aware")],
        links=[m.Link("o0", "aware"), m.Link("o1", "aware")],
    )

    drawn = picture(framework, m.check_coverage(framework), most=3)

    folded, kept = drawn.columns
    assert [box.title for box in folded.boxes] == ["5 in all, not drawn one by one"]
    assert [mark.words for mark in folded.boxes[0].marks] == ["3 of them with a gap"]
    assert [box.code for box in kept.boxes] == ["aware"]
    assert drawn.arrows == ()
    assert drawn.summary[:2] == ("Outputs: 5, Outcomes: 1", "Links: 2 untested")
    assert drawn.notes[0] == "Outputs: 5 are counted and not drawn, nor are their links, so that the rest can be read."


def test_all_is_drawn_where_it_fits():
    """As many results as may be drawn are drawn."""
    outputs = [m.Output(f"o{number}") for number in range(5)]

    assert len(picture(m.Framework("f", outputs=outputs), most=5).boxes) == 5


def test_minor_gaps_of_links_are_counted(planned):
    """A gap that nearly every link has would hide the picture, so it is told once, with its number."""
    framework = planned()

    drawn = picture(framework, m.check_coverage(framework))

    assert drawn.notes == ("Minor gaps of links, which are not marked one by one: no assumption recorded (3).",)
    assert all(not arrow.marks for arrow in drawn.arrows)


def test_gaps_of_links_are_marked(planned):
    """A link that rests on an assumption found not to hold says so, beside being contested."""
    assumption = m.Assumption("people drink it", status="contradicted")
    framework = planned(links=[m.Link("dug", "healthy", assumptions=[assumption])])

    (arrow, *_) = picture(framework, m.check_coverage(framework)).arrows

    assert arrow.lines == ("contested", "▲ an assumption is contradicted")
    assert arrow.whole == "dug → healthy: contested. an assumption is contradicted (MND603)"


def test_a_portfolio_is_refused_with_a_way_on(plan):
    """A picture shows one results chain; the error says how to draw several."""
    with pytest.raises(m.InvalidValue, match="Draw those of a portfolio one by one"):
        picture(m.Portfolio("p", frameworks=[plan]))


def test_the_picture_is_said_in_french(plan):
    """Everything that mande says on it is French; what people wrote stays as they wrote it."""
    drawn = picture(plan, m.check_coverage(plan), language="fr")

    assert [column.heading for column in drawn.columns][2] == "Produits (2)"
    assert drawn.summary[2] == "Marqués d’une lacune\u00a0: 2"
    assert drawn.boxes[4].title == "A film"


def test_titles_are_read_in_the_language_asked_for():
    """A title that is written in two languages is drawn in the reader's."""
    framework = m.Framework("f", outputs=[m.Output("film", {"en": "A film", "fr": "Un film"})])

    assert [picture(framework, language=each).boxes[0].title for each in ("en", "fr")] == ["A film", "Un film"]
