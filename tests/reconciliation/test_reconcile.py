"""The verb, and what comes back of it: a sequence that prints as a page, and explains itself."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Sequence
from datetime import date

import attrs
import pytest

import mande as m
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.rules import Rule, fired

CAFES = m.Indicator("cafes", "Cafés given", unit="facility")


def office(code: str = "office", **fields: object) -> m.Framework:
    """Return a plan that counts cafés."""
    return m.Framework(code, outputs=[m.Output("work", indicators=[CAFES])], **fields)


def seen(value: object, source: str = "report", at: str | None = None, **fields: object) -> m.Observation:
    """Return how many cafés a source counts in September 2010."""
    return m.Observation("cafes", value, "2010-09", source=source, at=at, **fields)


TWO = m.Observations([seen(3, "visit", "L533"), seen(4, "staff", "L618")])
FOUND = m.reconcile(office(), TWO)


def test_a_sequence_of_discrepancies():
    """What comes back is an immutable sequence, gravest first."""
    errors = m.Observations([*TWO, seen(5, "staff", "L700")])
    found = m.reconcile(office(), errors)

    assert isinstance(found, Sequence)
    assert [each.severity for each in found] == ["error", "major"]
    assert (found[0], *found[1:]) == tuple(found)
    assert found[-1] in found
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.discrepancies = ()


def test_a_discrepancy_is_a_finding():
    """A discrepancy has all that a finding has, and what it compares."""
    (each,) = FOUND

    assert isinstance(each, m.Finding)
    assert (each.code, each.name, each.severity, each.subject) == ("MND515", "sources-conflict", "major", "cafes")
    assert (each.expected, each.found, each.difference) == (3, 4, 1)
    assert each.cites == ("L533", "L618")
    assert str(each).endswith("[MND515]")
    assert repr(each) == "Discrepancy(MND515, 'cafes')"
    assert pickle.loads(pickle.dumps(each)) == each


def test_it_explains_itself():
    """Figures, sources, lines, arithmetic, rule and thresholds stand on one page."""
    assert FOUND[0].explain() == FOUND.explain()
    assert FOUND.explain() == (
        "major: MND515 sources-conflict, cafes\n"
        "  cafes (2010-09) is 3 (visit, L533) and 4 (staff, L618): they differ by 1.\n"
        "  expected: 3\n"
        "  found: 4\n"
        "  difference: 1\n"
        "  arithmetic: 4 - 3 = 1\n"
        "  figure: cafes (2010-09): 3 (visit, L533)\n"
        "  figure: cafes (2010-09): 4 (staff, L618)\n"
        "  rule: it fires when two sources state one figure, of the same people, place and days, or one part of the "
        "plan, and differ by more than their digits and words allow; so does a figure from what was found when it was "
        "checked (tolerance = 0, about = 1/10)\n"
        "  to do: Compare period, population and definition; where they are the same, say which you rely on, and why."
    )


def test_it_prints_as_a_page():
    """A person reads what agrees, what does not, what could not be judged, and the thresholds."""
    page = str(m.reconcile(office(), m.Observations([*TWO, seen(True, "a"), seen(m.Missing.UNKNOWN)]), on="2010-12-31"))

    assert page.startswith("Whether the figures of office agree, on 2010-12-31")
    assert "Disagreements (1 major)" in page
    assert "MND515" in page
    assert "To do: Compare period" in page
    assert "MND515 sources-conflict: tolerance = 0, about = 1/10" in page


def test_other_forms():
    """The same page comes as Markdown, HTML and LaTeX, and in a notebook."""
    assert FOUND.as_text(form="markdown").startswith("# Whether the figures of office agree")
    assert FOUND._repr_html_() == FOUND.as_text(form="html")
    assert "<h2>" in FOUND._repr_html_()
    assert "\\section*" in FOUND.as_text(form="latex")
    assert max(map(len, FOUND.as_text(width=60).splitlines())) <= 60


def test_its_repr_is_short():
    """A repr says how much there is."""
    assert repr(FOUND) == "Reconciliation('office': 1 discrepancy, 0 cannot be told)"
    assert repr(m.reconcile(office())).startswith("Reconciliation('office': 0 discrepancies, ")


def test_what_agrees_is_said_too():
    """Where nothing disagrees, the page says so, and which rules were passed."""
    page = str(m.reconcile(office(), m.Observations([seen(3, "visit"), seen(3, "staff")])))

    assert "Disagreements (none)" in page
    assert "rules passed by everything asked: MND415" not in page
    assert "MND515" in page


def test_many_of_one_rule_are_counted():
    """Twenty discrepancies of one rule are printed, and the others counted; the sequence holds them all."""
    figures = [
        attrs.evolve(figure, place=f"p{place}")
        for place in range(25)
        for figure in (seen(3, "visit"), seen(4, "staff"))
    ]
    found = m.reconcile(office(), m.Observations(figures))

    assert len(found) == 25
    assert "and 5 more like it. To do:" in str(found)


def test_what_could_not_be_judged_is_listed():
    """A rule that cannot tell has its line, under the reason."""
    found = m.reconcile(office())

    assert not found
    assert "Could not be judged: no observations were handed over" in str(found)
    assert {each.rule.code for each in found.undecided} >= {"MND407", "MND502", "MND515", "MND524"}


def test_verdicts_are_kept():
    """What every rule concluded can be asked for, as after a check of coverage."""
    assert FOUND.verdicts["MND515", "cafes"] is m.Verdict.FIRED
    assert FOUND.verdicts.count("fired") == 1


def test_a_disagreement_can_be_accepted():
    """What somebody decided to live with is shown, with the reason, and never deleted."""
    accepted = m.Accepted("MND515", "cafes", reason="One closed in between", by="Head of office", on="2010-10")
    stale = m.Accepted("MND502", "cafes", reason="Settled")
    found = m.reconcile(office(accepted=[accepted, stale]), TWO)

    assert not found
    assert [(each.code, why.reason) for each, why in found.accepted] == [("MND515", "One closed in between")]
    assert found.stale == (stale,)
    assert "One closed in between" in str(found)
    assert "no disagreement today: closed since, or misspelt" in str(found)
    assert len(m.reconcile(office(accepted=[accepted]), TWO, on="2010-09-30")) == 1


def test_nothing_is_repaired():
    """The figures that were handed over are the figures that come back, both of them."""
    assert [each.value for each in FOUND[0].figures] == [3, 4]
    assert m.Observations([seen(3, "visit", "L533"), seen(4, "staff", "L618")]) == TWO


def test_rules_of_other_verbs_are_left_to_them():
    """The catalogue can be handed to either verb, and each runs its own rules."""
    assert {rule.verb for rule in m.reconcile(office(), TWO, rules=m.CATALOGUE).verdicts.rules} == {"reconcile"}
    assert [each.code for each in m.reconcile(office(), TWO, rules=m.CATALOGUE)] == ["MND515"]
    assert not [gap for gap in m.check_coverage(office(), TWO, rules=m.CATALOGUE) if gap.code == "MND515"]
    assert len(m.reconcile(office(), TWO, rules=m.profile("design"))) == 0


def test_a_rule_of_ones_own():
    """A program's own rule compares what it likes, and its finding holds it."""

    def judge(review: object) -> object:
        yield fired("cafes", expected=3, found=4, difference=1)

    own = Rule(
        "OUR001", "our-own", "Does it agree?", judge=judge, severity="minor", verb="reconcile", fires="it does not",
        message="It is {found}, not {expected}.", remedy="Look.",
    )  # fmt: skip

    (found,) = m.reconcile(office(), TWO, rules=[own])

    assert (found.message, found.difference, found.figures) == ("It is 4, not 3.", 1, ())
    assert found.explain().endswith("  rule: it fires when it does not\n  to do: Look.")


def test_thresholds_of_ones_own():
    """A rule that is asked with other thresholds says so where it explains itself."""
    (rule,) = (rule for rule in RECONCILIATION_RULES if rule.code == "MND515")

    (found,) = m.reconcile(office(), TWO, rules=[attrs.evolve(rule, thresholds={"tolerance": 0, "about": 0.25})])

    assert "when it was checked (tolerance = 0, about = 0.25)\n" in found.explain()


def test_a_severity_of_ones_own():
    """A rule can be made graver, as rules of coverage can."""
    rules = [attrs.evolve(rule, severity="error") for rule in RECONCILIATION_RULES]

    assert m.reconcile(office(), TWO, rules=rules)[0].severity is m.Severity.ERROR


def test_a_portfolio():
    """In a portfolio each office's figures are held against each other, and the page says whose they are."""
    portfolio = m.Portfolio("all", "All offices", [office("bgd"), office("nga"), office("nor")])
    figures = [attrs.evolve(each, project=code) for code in ("bgd", "nga") for each in TWO]
    found = m.reconcile(portfolio, m.Observations([*figures, seen(9, project="nor")]))

    assert [each.subject for each in found] == ["bgd/cafes", "nga/cafes"]
    assert "bgd and nga: cafes (2010-09) is 3 (visit, L533)" in " ".join(str(found).split())


def test_a_day_is_a_date_or_its_text():
    """Figures that are not in by the day are left out; what is no day is refused."""
    assert len(m.reconcile(office(), TWO, on=date(2010, 9, 30))) == 1
    assert len(m.reconcile(office(), TWO, on="2010-09-29")) == 0
    with pytest.raises(m.PeriodError):
        m.reconcile(office(), TWO, on="2010")


def test_what_is_refused():
    """Observations of nothing known, and rules that are none, are the caller's error."""
    with pytest.raises(m.ObservationsError, match="cafés"):
        m.reconcile(office(), m.Observations([m.Observation("cafés", 3)]))
    with pytest.raises(m.InvalidValue, match="rules"):
        m.reconcile(office(), TWO, rules=["MND515"])


def test_inputs_have_figures_too():
    """What was spent, by two sources, is compared as any figure is."""
    programme = m.Framework("office", inputs=[m.Input("grant", amount=m.Money(9, "USD")), m.Input("desks",
        amount=m.Amount(9, "item")), m.Input("staff")])  # fmt: skip
    figures = [m.Observation("grant", m.Money(n, "USD"), source=source) for source, n in (("a", 5), ("b", 7))]
    figures += [m.Observation("desks", m.Amount(n, "item"), source=source) for source, n in (("a", 5), ("b", 7))]

    assert [each.difference for each in m.reconcile(programme, m.Observations(figures))] == [
        m.Money(2, "USD"),
        m.Amount(2, "item"),
    ]


def test_what_is_compared_is_named():
    """What a discrepancy holds beyond a finding is handed over by name, so that no side is taken for the other."""
    fields = inspect.signature(m.Discrepancy).parameters
    own = ["expected", "found", "difference", "figures", "arithmetic", "asked"]

    assert {fields[name].kind for name in own} == {inspect.Parameter.KEYWORD_ONLY}


def test_one_programme_is_not_named_beside_each_disagreement():
    """The page of one programme says what disagrees; only where there are several is each called by its name."""
    figures = m.Observations([m.Observation("cafes", 5, "2009", source=source) for source in ("a",)])
    figures = m.Observations([*figures, m.Observation("cafes", 7, "2009", source="b")])

    (found,) = m.reconcile(office(), figures)

    assert f"office: {found.message[:20]}" not in str(m.reconcile(office(), figures))
    assert f"cafes: {found.message[:20]}" not in str(m.reconcile(office(), figures))


def test_a_page_of_no_particular_day():
    """Where nobody names a day, the page says that it is of none; and where nothing passed, that nothing did."""
    page = str(m.reconcile(office(), TWO, rules=[rule for rule in RECONCILIATION_RULES if rule.code == "MND515"]))

    assert page.startswith("Whether the figures of office agree, on no particular day\n")
    assert "rules passed by everything asked: none" in page
    assert "Accepted" not in page


def test_exactly_as_many_as_are_printed_are_not_counted():
    """Twenty discrepancies of one rule are printed, and no more are said to be there."""
    figures = [
        attrs.evolve(figure, place=f"p{place}")
        for place in range(20)
        for figure in (seen(3, "visit"), seen(4, "staff"))
    ]
    page = str(m.reconcile(office(), m.Observations(figures)))

    assert " more like it" not in page
    assert page.count("MND515\n") + page.count("MND515 ") >= 20


def test_what_is_found_again_is_the_same():
    """Asked twice, the same figures disagree in the same way: both answers are equal, and neither names the other's."""
    assert m.reconcile(office(), TWO) == m.reconcile(office(), TWO)
    assert m.reconcile(office(), TWO) != m.reconcile(office("other"), TWO)
