"""Whether documents are put together without a guess: what stands in several is one, and nothing is lost."""

from __future__ import annotations

import mande as m
from mande.formats.combining import combined

PLAN = m.Framework(
    "wells", "Safe water", outputs=[m.Output("wells", indicators=[m.Indicator("dug", "Wells dug", unit="facility")])]
)
SEEN = m.Observations([m.Observation("dug", 3, period="2026", source="log")])
WHOLE = m.Document(PLAN, SEEN)
OTHER = m.Framework("film", outputs=[m.Output("film", indicators=[m.Indicator("dug"), m.Indicator("seen")])])


def names(document: m.Document) -> list[str]:
    """Return what is said of a document, each remark by its name."""
    return [finding.name for finding in document.findings]


def test_a_plan_and_its_figures_from_two_documents():
    """What stands in two documents is one programme with its figures."""
    together = combined([("plan.toml", m.Document(PLAN)), ("actuals.csv", m.Document(None, SEEN))])

    assert together == m.Document(PLAN, SEEN)


def test_no_document_holds_a_programme():
    """Figures alone stay figures alone."""
    assert combined([("actuals.csv", m.Document(None, SEEN))]) == m.Document(None, SEEN)
    assert combined([]) == m.Document()


def test_figures_of_several_documents_stand_together():
    """No figure is lost, and none is merged with another."""
    more = m.Observations([m.Observation("dug", 4, period="2027")], claims=[], cohorts=[m.Cohort("first", entered=3)])

    together = combined([("plan", m.Document(PLAN)), ("a", m.Document(None, SEEN)), ("b", m.Document(None, more))])

    assert [each.value for each in together.observations] == [3, 4]
    assert together.observations.cohorts == more.cohorts


def test_several_frameworks_become_a_portfolio_and_each_keeps_its_figures():
    """Two offices count `dug`; each document's figures are those of its own framework."""
    others = m.Observations([m.Observation("dug", 9), m.Observation("seen", 5)])

    together = combined([("a.json", WHOLE), ("b.json", m.Document(OTHER, others))])

    assert isinstance(together.programme, m.Portfolio)
    assert [framework.code for framework in together.programme.frameworks] == ["wells", "film"]
    assert {(each.project, each.indicator, each.value) for each in together.observations} == {
        ("wells", "dug", 3), ("film", "dug", 9), ("film", "seen", 5),
    }  # fmt: skip
    m.check_coverage(together.programme, together.observations)


def test_claims_and_cohorts_without_a_figure_keep_their_project():
    """What is said of an outcome is not lost because nothing was counted."""
    plan = m.Framework("film", outcomes=[m.Outcome("aware")])
    said = m.Observations([], claims=[m.Claim("aware", "People know")], cohorts=[m.Cohort("first", entered=3)])

    together = combined([("a.json", WHOLE), ("b.json", m.Document(plan, said))])

    assert [(each.outcome, each.project) for each in together.observations.claims] == [("aware", "film")]
    assert [(each.code, each.project) for each in together.observations.cohorts] == [("first", "film")]


def test_a_portfolio_keeps_its_name_and_library_beside_another_framework():
    """What is added to a portfolio stands in it."""
    library = m.IndicatorLibrary("iom", indicators=[m.Indicator("assisted")])
    portfolio = m.Portfolio("iom-ct", "Counter-trafficking", [PLAN], library=library)

    together = combined([("a.json", m.Document(portfolio)), ("b.json", m.Document(OTHER))])

    assert together.programme == m.Portfolio("iom-ct", "Counter-trafficking", [PLAN, OTHER], library=library)


def test_a_portfolio_alone_stays_what_it_is():
    """With figures in a second document, nothing is made of a portfolio but itself."""
    portfolio = m.Portfolio("both", "", [PLAN, OTHER])
    seen = m.Observations([m.Observation("film/dug", 2)])

    together = combined([("a.json", m.Document(portfolio)), ("b.json", m.Document(None, seen))])

    assert together == m.Document(portfolio, seen)


def test_a_figure_that_two_frameworks_could_own_is_left_out_and_told():
    """Nobody guesses whose `dug` it is."""
    together = combined([("a", m.Document(PLAN)), ("b", m.Document(OTHER)), ("actuals.csv", m.Document(None, SEEN))])

    assert len(together.observations) == 0
    (finding,) = together.findings
    assert finding.name == "unknown-code"
    assert finding.message.startswith("actuals.csv, observations[0]: 'dug' stands in wells and film")


def test_contributions_without_a_library_are_told_and_left_out():
    """Two frameworks that contribute to a library which nobody handed over can still be looked at together."""
    local = m.Indicator("dug", contributes_to=[m.Contribution("assisted", how="all")])
    plan = m.Framework("wells", outputs=[m.Output("wells", indicators=[local])])

    together = combined([("a", m.Document(plan)), ("b", m.Document(OTHER))])

    assert names(together) == ["does-not-fit"]
    assert together.programme.framework("wells").indicator("dug").contributes_to == ()


def test_the_same_document_twice_is_taken_once():
    """A copy adds nothing, and its own remarks are not told again."""
    remark = m.Finding("MND904", "not-a-number", "major", "a.csv", "a.csv: '12O' is not a number.")
    document = m.Document(PLAN, SEEN, (remark,))

    together = combined([("a.csv", document), ("copy.csv", document)])

    assert together[:2] == WHOLE[:2]
    assert names(together) == ["not-a-number", "same-document-twice"]


def test_a_programme_that_differs_is_taken_from_the_first_document():
    """Neither is repaired: the page says in which fields they differ, and whose was taken."""
    changed = m.Framework("wells", "Safer water", period="2026", outputs=PLAN.outputs)

    together = combined([("a.json", m.Document(PLAN)), ("b.json", m.Document(changed))])

    (finding,) = together.findings
    assert together.programme == PLAN
    assert "Framework 'wells' stands here and in a.json, and differs in title and period" in finding.message


def test_the_same_programme_in_each_office_is_one():
    """Two offices that share a plan, each with figures of its own, are one programme, and nothing is said of it."""
    other = m.Observations([m.Observation("dug", 5, period="2026", reporter="north")])

    together = combined([("a.json", WHOLE), ("b.json", m.Document(PLAN, other))])

    assert (together.programme, together.findings) == (PLAN, ())
    assert [each.value for each in together.observations] == [3, 5]


def test_two_libraries_of_one_name_that_differ_are_told():
    """The first is kept, as with frameworks."""
    one, other = (m.IndicatorLibrary("iom", indicators=[m.Indicator(code)]) for code in ("a", "b"))

    together = combined(
        [(code, m.Document(m.Portfolio(code, "", [plan], library=library)))
         for code, plan, library in (("p", PLAN, one), ("q", OTHER, other))]
    )  # fmt: skip

    assert "Indicator library 'iom' stands here and in p, and differs in indicators" in together.findings[0].message
    assert together.programme.library == one
