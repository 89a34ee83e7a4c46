"""Which output leads to which outcome, by the weakest link of the strongest path."""

from __future__ import annotations

import pytest

import mande as m

OUTCOMES = [m.Outcome("aware"), m.Outcome("calm")]
SOURCES = [m.Source("diary", independence="self"), m.Source("mtr", independence="commissioned")]


def link(cause, effect, design=None, source="mtr", **fields):
    """Return a link that this evidence bears out."""
    evidence = [m.Evidence(source, design=design)] if design else []
    return m.Link(cause, effect, **{"evidence": evidence, **fields})


def matrix(*links, outputs=("film", "series")):
    """Return the matrix of a plan with these links."""
    framework = m.Framework(
        "f", outputs=[m.Output(code) for code in outputs], outcomes=OUTCOMES, links=links, sources=SOURCES
    )
    return m.check_coverage(framework).matrix


def test_pairs_without_a_path_are_left_out():
    """Only the pairs that some path joins are held."""
    found = matrix(link("film", "aware"))

    assert dict(found) == {("film", "aware"): "untested"}
    assert len(found) == 1
    assert ("series", "aware") not in found
    with pytest.raises(KeyError):
        found["series", "aware"]


def test_the_weakest_link_of_a_path():
    """A path through another output is as strong as its weaker half."""
    found = matrix(link("film", "series", "before and after"), link("series", "aware", "opinion"))

    assert found["film", "aware"] == "reported"
    assert found["series", "aware"] == "reported"


def test_the_strongest_path_of_several():
    """Of two paths the stronger counts."""
    found = matrix(
        link("film", "aware", "opinion"), link("film", "series", "comparison"), link("series", "aware", "comparison")
    )

    assert found["film", "aware"] == "compared"


def test_through_one_outcome_to_the_next():
    """An outcome that brings another about is on the path to it, and is reached itself."""
    found = matrix(link("film", "aware", "record"), link("aware", "calm", "opinion"))

    assert dict(found) == {("film", "aware"): "recorded", ("film", "calm"): "reported"}


def test_a_source_of_ones_own():
    """However good its design, what the implementer says of itself carries a link no further than recorded."""
    assert matrix(link("film", "aware", "randomised", source="diary"))["film", "aware"] == "recorded"


@pytest.mark.parametrize(
    "fields",
    [
        {"assumptions": [m.Assumption("They watch it", status="contradicted")]},
        {"evidence": [m.Evidence("mtr", design="comparison"), m.Evidence("mtr", says="contradicts")]},
    ],
)
def test_what_is_contested(fields):
    """Contrary evidence, or an assumption that was contradicted, makes a link contested."""
    assert matrix(link("film", "aware", "comparison", **fields))["film", "aware"] == "contested"


def test_feedback_is_no_path():
    """A loop that feeds back is left out of paths."""
    assert not matrix(link("film", "aware", kind="feedback"))


def test_rows_and_page():
    """It is shown with one row an output, in the order of the plan, blank where no path is recorded."""
    found = matrix(link("series", "calm"))

    assert found.as_rows() == (
        ("output", "aware", "calm"),
        (("film", "", ""), ("series", "", "untested")),
    )
    assert str(found).splitlines()[0].split() == ["output", "aware", "calm"]
    assert repr(found) == "Matrix(2 outputs, 2 outcomes, 1 paths)"


def test_many_outputs_do_not_fit_a_page():
    """A matrix that nobody could read whole is not printed unasked."""
    many = [f"output-{number}" for number in range(41)]

    assert matrix(link("film", "aware")).fits_a_page
    assert not matrix().fits_a_page
    assert not matrix(link(many[0], "aware"), outputs=many).fits_a_page


def test_a_portfolio_names_its_projects():
    """In a portfolio each code stands with its project, and no path runs from one project to the next."""
    one, two = (
        m.Framework(code, outputs=[m.Output("film")], outcomes=[m.Outcome("aware")], links=[m.Link("film", "aware")])
        for code in ("bd", "ng")
    )

    found = m.check_coverage(m.Portfolio("iom", "", [one, two])).matrix

    assert set(found) == {("bd/film", "bd/aware"), ("ng/film", "ng/aware")}
