"""What a report asks the verbs, what it may be handed, and whom it may be shown to."""

from __future__ import annotations

from datetime import date

import pytest

import mande as m
from mande.reports.contents import sections


def test_a_report_holds_what_the_verbs_answer(framework, seen, sample):
    """A report is the answers of the four verbs on its day, and nothing that they did not say."""
    assert sample.on == date(2026, 7, 1)
    assert sample.coverage == m.check_coverage(framework, seen, on="2026-07-01")
    assert sample.progress == m.assess_progress(framework, seen, on="2026-07-01")
    assert sample.reconciliation == m.reconcile(framework, seen, on="2026-07-01")
    assert sample.totals == m.roll_up(framework, seen, over=["time", "place"], on="2026-07-01")
    assert repr(sample) == "Report('wells', on 2026-07-01)"


def test_only_the_rules_asked_for_are_asked(framework, seen):
    """A profile, or rules of one's own, is all that a report asks; each verb takes its own out of them."""
    found = m.report(framework, seen, on="2026-07-01", rules=m.profile("first-look"))

    assert {gap.code for gap in found.coverage} <= {rule.code for rule in m.profile("first-look")}
    assert [each.code for each in found.reconciliation] == ["MND407"]


@pytest.mark.parametrize(
    ("asked", "refusal"),
    [
        ({"on": "yesterday"}, "'yesterday' (str) is not a day."),
        ({"on": None}, "None (NoneType) is not a day. Write '2009-05-31' or date(2009, 5, 31)."),
        ({"language": "xx"}, "No language is called 'xx'. There are: en, fr."),
        ({"gaps_by": "colour"}, "No grouping is called 'colour'."),
        ({"scheme": "undq"}, "No rating scheme is called 'undq'."),
        ({"narrative": {"chance": ""}}, "No question of the narrative is called 'chance'. Did you mean 'change'?"),
        ({"audience": "friends"}, "No audience is called 'friends'."),
    ],
)
def test_what_cannot_be_reported(framework, seen, asked, refusal):
    """What is asked wrongly is refused by its name, with what there is."""
    with pytest.raises(m.MandeError) as refused:
        m.report(framework, seen, **{"on": "2026-07-01", **asked})

    assert str(refused.value).startswith(refusal)


def test_who_may_read_it(framework):
    """A report is for those who may know small numbers of people, unless somebody says that it is for everybody."""
    assert m.report(framework, on="2026-07-01").audience == "internal"
    assert m.report(framework, on="2026-07-01", audience="public").audience == "public"


def test_a_report_for_everybody_is_asked_of_what_is_published(planned):
    """Every verb answers to what everybody may read, so that no answer is worked out from anything else."""
    context = [m.Indicator("helped", unit="person", accumulation="incremental")]
    seen = m.Observations(
        [m.Observation("helped", number, month) for number, month in ((30, "2026-01"), (3, "2026-02"))]
    )
    asked = {"on": "2026-07-01", "audience": "public"}

    found = m.report(planned(context=context), seen, **asked)

    assert [each.value for each in found.observations] == [30, m.Missing.WITHHELD]
    assert (found.publication.k, found.publication.withheld) == (5, 1)
    assert str(found.totals.of("helped")) == "helped (2026-01/2026-02): at least 30 person"


def test_a_report_respects_what_was_published_before(planned):
    """What everybody was not shown last month is not shown in this month's report either."""
    framework = planned(context=[m.Indicator("helped", unit="person", accumulation="incremental")])
    seen = m.Observations([m.Observation("helped", 40, "2026-01")])
    asked = {"on": "2026-07-01", "audience": "public"}

    found = m.report(framework, seen, **asked, published=[m.publish(framework, seen, k=50)])

    assert [each.value for each in found.observations] == [m.Missing.WITHHELD]
    assert [each.value for each in m.report(framework, seen, **asked).observations] == [40]


def test_what_is_published_of_each_project_is_what_is_published_of_all(planned):
    """The report on a project of many withholds what the report on all of them does, and nothing is withheld twice."""
    shelter = m.Framework(
        "shelter", sensitivity="high", context=[m.Indicator("helped", unit="person", accumulation="incremental")]
    )
    seen = m.Observations(
        [m.Observation("shelter/helped", 8, "2026-01"), m.Observation("shelter/helped", 40, "2026-02")]
    )

    found = m.report(m.Portfolio("all", "All", [planned(), shelter]), seen, on="2026-07-01", audience="public")

    assert [each.audience for each in found.projects] == ["public", "public"]
    assert [each.value for each in found.projects[1].observations] == [m.Missing.WITHHELD, 40]


def test_where_people_could_be_hurt_somebody_has_to_say_who_reads(planned):
    """Of people whom it could hurt to be recognised nothing is reported to nobody knows whom."""
    careful = planned(sensitivity="high")
    for programme in (careful, m.Portfolio("all", "All", [careful])):
        with pytest.raises(m.InvalidValue, match=r"Say who is to read the report: audience='internal' or 'public'\."):
            m.report(programme, on="2026-07-01")
        assert m.report(programme, on="2026-07-01", audience="internal").audience == "internal"


def test_a_report_on_each_project(planned, seen):
    """A portfolio has a report for each of its projects, as if it had been asked of that project alone."""
    other = m.Framework("other", "Another office", outputs=[m.Output("wells-dug")])
    both = m.Portfolio("both", "Both", [planned(), other])
    asked = {"on": "2026-07-01", "rules": m.profile("first-look"), "language": "fr", "gaps_by": "criterion"}
    whole = m.report(both, seen, **asked, scheme="undp", narrative={"change": "Nothing."})

    first, second = whole.projects

    alone = m.report(planned(), seen, **asked, scheme="undp")
    assert (first.coverage, first.progress, first.reconciliation, first.totals) == (
        alone.coverage, alone.progress, alone.reconciliation, alone.totals,
    )  # fmt: skip
    assert (first.language, first.gaps_by, first.progress.scheme) == ("fr", "criterion", whole.progress.scheme)
    assert (second.programme.code, len(second.observations), dict(second.narrative)) == ("other", 0, {})


def test_a_report_on_the_only_project(sample):
    """A programme of one project has one report for it, which says the same."""
    assert [each.coverage for each in sample.projects] == [sample.coverage]


def test_the_contents_in_order(sample):
    """A report is read in one order: the answers first, then what they rest on."""
    assert [section.code for section in sections(sample)] == [
        "summary", "chain", "matrix", "gaps", "progress", "breakdowns", "disagreements", "undecided", "accepted",
        "narrative", "sources",
    ]  # fmt: skip


def test_what_has_nothing_to_say_is_left_out():
    """An empty plan has no matrix, no progress, no breakdowns and no sources, and says what is missing all the same."""
    empty = m.report(m.Framework("empty"), on="2026-07-01")

    codes = [section.code for section in sections(empty)]
    assert {"matrix", "progress", "breakdowns", "accepted", "sources"}.isdisjoint(codes)
    assert codes[0] == "summary"
