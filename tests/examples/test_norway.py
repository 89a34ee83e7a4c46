"""Whether the Norway example says what the evaluation says, and lets mande find what the evaluation found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import mande as m

ANNEXES = Path(__file__).parents[2].parent / "shared" / "source" / "evaluation-annexes-d-h.txt"
ANNEX_H = (3364, 4004)
ON = date(2010, 11, 1)
PERSONS_NOT_BROKEN_DOWN = {
    "returns",
    "new-returns",
    "returns-registered-before",
    "returns-a-year-later",
    "returned-so-far",
    "interested",
    "registered",
    "advised",
    "unable-to-travel",
    "fully-supported",
    "in-process",
    "in-process-left-2008",
    "in-process-left-2009",
}
WRITTEN_OTHERWISE = {
    ("child-grants-given", 0, "L3611"): "no such grants had been given",
    ("familiarisation-visits", 1, "L3588-3590"): "a familiarization visit",
    ("first-case", 1, "L3378-3379, L3407"): "The first case",
    ("applications-to-closed-countries", 0, "L3988-3991"): "no applications",
}
"""Numbers that the text gives in words that are none, by figure, number and place."""

HELD = {
    "NOR-C1": {"assumed-cases", "nations"},
    "NOR-C2": {"reported-cases", "convicted-cases", "found-guilty", "acquitted"},
    "NOR-C3": {"reflection-applicants"},
    "NOR-I1": {"reintegration-grant", "fully-supported", "in-process"},
    "NOR-I2": {"child-grant", "child-grants-given"},
    "NOR-I3": {"arrival-cash"},
    "NOR-I4": {"focal-point", "focal-point-share"},
    "NOR-I5": {
        "permanent-staff-from",
        "permanent-staff-to",
        "permanent-staff",
        "staff-elsewhere",
        "international-staff",
        "local-staff",
        "part-time-staff",
        "trainers",
    },
    "NOR-I6": {"mfa", "grant-2008", "carried-over", "grant-2010"},
    "NOR-O1": {"returns", "returned-2007"},
    "NOR-O2": {"returns", "interested", "registered", "new-returns", "returns-a-year-later"},
    "NOR-O3": {"returns", "new-returns", "returns-registered-before", "interested", "unable-to-travel"},
    "NOR-O4": {"returns", "proposal-2009"},
    "NOR-O5": {"advised"},
    "NOR-O6": {"presentations", "familiarisation-visits"},
    "NOR-O7": {"returned-so-far", "fully-supported", "in-process", "in-process-left-2008", "in-process-left-2009"},
    "NOR-D1": {"returnees", "registered-2008", "country", "gender", "age", "exploitation"},
    "NOR-D2": {"returnees", "returned-2009", "country", "gender", "age", "exploitation"},
    "NOR-OC1": {"return-system", "mechanism", "forms"},
    "NOR-OC2": {"relations"},
    "NOR-OC3": {"aware"},
    "NOR-OC4": {"started-anew"},
    "NOR-OC5": {"reintegrated"},
    "NOR-OC6": {"children-kept-safe", "unable-to-travel"},
    "AS-14": {"set-up-mechanism->mechanism"},
    "AS-18": {"travel->returns"},
}
"""For each fact of this annex, what holds it in the example."""

LEFT_OUT: dict[str, str] = {}
"""For each fact of this annex that the example leaves out, the reason."""

COUNTRIES = {
    "2008": {"albania": 1, "congo": 1, "nigeria": 3, "brazil": 2, "china": 5, "romania": 6},
    "2009": {"lithuania": 1, "nigeria": 3, "china": 4, "romania": 4, "ukraine": 7},
}
GENDERS = {"2008": {"male": 6, "female": 13}, "2009": {"male": 3, "female": 16}}
FORMS_OF_EXPLOITATION = {
    "2008": {"labour": 5, "begging-stealing-artistry": 5, "sexual": 9},
    "2009": {"labour": 8, "sexual": 5, "begging-stealing-artistry": 4, "begging-prostitution": 2},
}


@pytest.fixture(scope="module")
def report(example: Callable[[str], ModuleType]) -> ModuleType:
    """The example: a programme, and what was seen of it."""
    return example("norway")


@pytest.fixture(scope="module")
def coverage(report: ModuleType) -> m.Coverage:
    """What is missing on 1 November 2010, when three years are over and the next three about to be agreed."""
    return m.check_coverage(report.programme, report.observations, on=ON)


@pytest.fixture(scope="module")
def as_a_plan(report: ModuleType) -> m.Coverage:
    """The same programme, as if its own office had written no more than this."""
    plan = attrs.evolve(report.programme, basis="plan", absences=())
    return m.check_coverage(plan, report.observations, on=ON)


@pytest.fixture(scope="module")
def progress(report: ModuleType) -> m.Progress:
    """How far along the returns were on the last day of 2009."""
    return m.assess_progress(report.programme, report.observations, on=date(2009, 12, 31))


def found(coverage: m.Coverage, rule: str, verdict: str) -> set[str]:
    """Return the subjects on which a rule reached a verdict."""
    return {judgement.subject for _, judgement in coverage.verdicts.judgements(rule=rule, verdict=verdict)}


def fired(coverage: m.Coverage, rule: str) -> set[str]:
    """Return the subjects of the gaps that a rule found."""
    return {gap.subject for gap in coverage.gaps if gap.code == rule}


def cites(coverage: m.Coverage, rule: str, subject: str) -> tuple[str, ...]:
    """Return what the one gap that a rule found on a subject cites."""
    (gap,) = [gap for gap in coverage.gaps if (gap.code, gap.subject) == (rule, subject)]
    return gap.cites


def figures(report: ModuleType, indicator: str, period: str | None = None, **cell: str) -> list[Any]:
    """Return the values of an indicator in one cell, of one period or of all."""
    when = m.Period.parse(period) if period else None
    return [
        each.value
        for each in report.observations
        if each.indicator == indicator and each.cell == cell and (when is None or each.period == when)
    ]


def breakdown(report: ModuleType, dimension: str, year: str) -> dict[str, int]:
    """Return how many returnees of a year are in each category of one dimension, not crossed with another."""
    return {
        each.cell[dimension]: each.value
        for each in report.observations
        if each.indicator == "returnees" and set(each.cell) == {dimension} and each.period == m.Period.parse(year)
    }


def codes(report: ModuleType) -> set[str]:
    """Return the code of everything in the example that has one."""
    programme, observations = report.programme, report.observations
    held = [
        *programme.results,
        *programme.indicators,
        *programme.objectives,
        *programme.links,
        *programme.partners,
        *programme.populations,
        *programme.dimensions,
        *programme.sources,
        *observations.cohorts,
    ]
    return {each.code for each in held} | {claim.outcome for claim in observations.claims}


def test_every_gap_is_one_that_the_report_speaks_of(coverage: m.Coverage) -> None:
    """These gaps and no others: each was held against the text by hand, and none is a mere silence of the report."""
    gaps = [(gap.code, gap.subject) for gap in coverage.gaps if gap.code != "MND414"]  # on which the report is silent

    assert sorted(gaps) == [
        ("MND201", "return-of-victims"),
        ("MND202", "aware"),
        ("MND202", "reintegrated"),
        ("MND202", "relations"),
        ("MND202", "return-system"),
        ("MND202", "started-anew"),
        ("MND204", "children-kept-safe"),
        ("MND205", "aware"),
        ("MND205", "relations"),
        ("MND209", "footnote-274"),
        ("MND213", "reintegrated"),
        ("MND213", "started-anew"),
        ("MND310", "returns"),
        ("MND310", "returns"),
        ("MND312", "returns"),
        ("MND312", "returns"),
        ("MND315", "returns"),
        ("MND603", "carried-over->travel"),
        ("MND603", "counsel->applications"),
        ("MND603", "focal-point->counsel"),
        ("MND701", "return-of-victims"),
        ("MND702", "return-of-victims"),
        ("MND703", "fully-supported"),
        ("MND704", "return-of-victims"),
        ("MND705", "return-of-victims"),
        ("MND807", "return-of-victims"),
    ]
    assert all(gap.cites for gap in coverage.gaps)


def test_final_reports_tell_of_no_outcome(coverage: m.Coverage) -> None:
    """MND201 fires although outcomes are claimed: those are the evaluators' own, and the final reports have none."""
    assert cites(coverage, "MND201", "return-of-victims") == ("L3662-3663",)


def test_no_outcome_has_an_indicator(coverage: m.Coverage) -> None:
    """MND202 fires on every planned outcome, with the lines that ask for a plan with indicators of outcomes."""
    assert fired(coverage, "MND202") == {"return-system", "relations", "aware", "started-anew", "reintegrated"}
    assert {gap.cites for gap in coverage.gaps if gap.code == "MND202"} == {("L3875-3876",)}
    assert found(coverage, "MND202", "not applicable") == {"children-kept-safe"}


def test_only_iom_tells_of_the_two_children(coverage: m.Coverage) -> None:
    """MND204 fires where IOM alone speaks, and cannot tell of speakers whom the footnotes do not tell apart."""
    assert cites(coverage, "MND204", "children-kept-safe") == ("L3600-3602", "L3768-3771")
    assert found(coverage, "MND204", "cannot tell") == {"return-system", "relations", "aware", "started-anew"}


def test_interviews_alone_bear_out_relations_and_awareness(coverage: m.Coverage) -> None:
    """MND205 fires on the two outcomes beside which the text puts interviews and no paper."""
    assert fired(coverage, "MND205") == {"relations", "aware"}


def test_a_footnote_is_not_printed(coverage: m.Coverage) -> None:
    """MND209 fires on footnote 274, which the text refers to and does not print; every other source is defined."""
    assert fired(coverage, "MND209") == {"footnote-274"}
    assert cites(coverage, "MND209", "footnote-274") == ("L3583-3588", "L3604-3608")


def test_returnees_are_not_seen_once_support_is_over(coverage: m.Coverage) -> None:
    """MND213 fires on both outcomes in the lives of returnees; the other three stood when the evaluators asked."""
    assert cites(coverage, "MND213", "started-anew") == ("L3678-3682",)
    assert cites(coverage, "MND213", "reintegrated") == ("L3909-3912", "L3947-3949")
    assert found(coverage, "MND213", "passed") == {"return-system", "relations", "aware"}


def test_nobody_with_full_support_was_followed(coverage: m.Coverage) -> None:
    """MND703 fires on the 25 whose grant is spent, and cannot tell where some are still being supported."""
    (gap,) = [gap for gap in coverage.gaps if gap.code == "MND703"]

    assert (gap.subject, gap.cites) == ("fully-supported", ("L3821-3823",))
    assert "25 people" in gap.message
    assert found(coverage, "MND703", "cannot tell") == {
        "returned-2007",
        "registered-2008",
        "returned-2009",
        "in-process",
    }


def test_two_targets_were_missed_and_the_ceiling_was_not(coverage: m.Coverage) -> None:
    """MND310 fires for 2008 and 2009; up to 25 in 2007 has no verdict, and the next three years are not due."""
    missed = [gap.cites for gap in coverage.gaps if gap.code == "MND310"]

    assert missed == [
        ("L3537", "L3573", "L3901", "L3901-3902"),
        ("L3593", "L3594-3596", "L3902", "L3902-3903"),
    ]


def test_thirty_a_year_is_beyond_the_record(coverage: m.Coverage) -> None:
    """MND312 fires on 90 in three years, as the evaluators doubt it, and on 20 in the year after a year of three."""
    gaps = {gap.cites: gap.message for gap in coverage.gaps if gap.code == "MND312"}

    assert set(gaps) == {("L3644-3645", "L3903-3904"), ("L3537", "L3901")}
    assert "30 a year, 1.6 times the best year on record (19)" in gaps["L3644-3645", "L3903-3904"]
    assert "20 a year, 6.7 times the best year on record (3)" in gaps["L3537", "L3901"]


def test_up_to_25_is_called_25_planned(coverage: m.Coverage) -> None:
    """MND315 fires on the pilot's ceiling, which the text later holds the returns against as a plan."""
    assert cites(coverage, "MND315", "returns") == ("L3484-3485", "L3525", "L3899-3900")


def test_targets_with_a_qualifier_say_what_meets_them(coverage: m.Coverage) -> None:
    """MND309 finds nothing: up to 25 is a ceiling, and around 30 a year is about as many."""
    assert fired(coverage, "MND309") == set()
    assert found(coverage, "MND309", "passed") == {"returns"}


def test_what_did_not_hold(coverage: m.Coverage) -> None:
    """MND603 fires on money in time, one person's time and news outside Oslo; on wanting to return, voices differ."""
    assert cites(coverage, "MND603", "carried-over->travel") == ("L3463-3465", "L3957-3961")
    assert cites(coverage, "MND603", "focal-point->counsel") == ("L3953-3955",)
    assert cites(coverage, "MND603", "counsel->applications") == ("L3526-3527", "L3926-3930")
    assert "travel->returns" in found(coverage, "MND603", "cannot tell")


def test_monitoring_without_a_plan_of_it(coverage: m.Coverage) -> None:
    """MND701 fires since no plan is written down, MND704 and 705 since nobody evaluated or assessed needs."""
    assert cites(coverage, "MND701", "return-of-victims") == ("L3817-3819", "L3875-3876")
    assert cites(coverage, "MND704", "return-of-victims") == ("L3663-3664", "L3819-3820")
    assert cites(coverage, "MND705", "return-of-victims") == ("L3453-3456",)


def test_monitoring_that_the_report_records_is_no_gap(coverage: m.Coverage) -> None:
    """Yearly reports, a plan made with each returnee, a strategy and funds leave no gap."""
    for rule in ("MND706", "MND716", "MND803"):
        assert coverage.verdicts[rule, "return-of-victims"] is m.Verdict.PASSED
    assert coverage.verdicts["MND319", "returns"] is m.Verdict.PASSED


def test_monitoring_ends_when_the_grant_is_spent(coverage: m.Coverage) -> None:
    """MND702 fires on the very lines that the rule comes from: nobody is followed once the money is spent."""
    assert cites(coverage, "MND702", "return-of-victims") == ("L3821-3823",)


def test_a_month_without_money(coverage: m.Coverage) -> None:
    """MND807 fires on July 2010, between money that ran out by June and money granted from August on."""
    (gap,) = [gap for gap in coverage.gaps if gap.code == "MND807"]

    assert "from 2010-07-01 to 2010-07-31" in gap.message
    assert gap.cites == ("L3628-3636", "L3959-3961")


def test_returnees_are_broken_down_by_gender_and_only_children_by_age(coverage: m.Coverage) -> None:
    """MND401 passes for those whom final reports break down; of age, the text gives children and not adults."""
    assert found(coverage, "MND401", "passed") == {"returnees"}
    assert found(coverage, "MND401", "cannot tell") == PERSONS_NOT_BROKEN_DOWN
    assert found(coverage, "MND402", "cannot tell") == PERSONS_NOT_BROKEN_DOWN | {"returnees"}


def test_what_the_report_does_not_mention_is_no_gap(coverage: m.Coverage) -> None:
    """Voices of returnees, amounts and targets that the report is silent on are told as undecided, never as gaps."""
    assert found(coverage, "MND206", "cannot tell") == {
        "return-system",
        "relations",
        "aware",
        "started-anew",
        "children-kept-safe",
    }
    assert len(found(coverage, "MND108", "cannot tell")) == 7
    assert found(coverage, "MND305", "passed") == {"returns", "focal-point-share"}
    assert len(found(coverage, "MND305", "cannot tell")) == 20
    assert found(coverage, "MND318", "cannot tell") == {"returns"}


def test_every_output_leads_to_an_outcome(coverage: m.Coverage) -> None:
    """MND101 and MND102 pass; the tracking sheet is the office's own."""
    assert found(coverage, "MND101", "not applicable") == {"tracking"}
    assert fired(coverage, "MND101") == fired(coverage, "MND102") == fired(coverage, "MND103") == set()


def test_nothing_bears_out_that_returnees_are_reintegrated(coverage: m.Coverage) -> None:
    """The matrix sets apart what is recorded, what is told, and what nobody looked at."""
    assert coverage.matrix["returns", "return-system"] is m.Strength.RECORDED
    assert coverage.matrix["information", "aware"] is m.Strength.REPORTED
    assert coverage.matrix["reintegration-support", "started-anew"] is m.Strength.RECORDED
    assert coverage.matrix["returns", "reintegrated"] is m.Strength.UNTESTED


def test_the_questions_are_about_indicators(coverage: m.Coverage) -> None:
    """What somebody has to decide is how five outcomes are to be seen."""
    assert {question.subject for question in coverage.questions} == fired(coverage, "MND202")


def test_a_plan_that_says_no_more_has_more_gaps(as_a_plan: m.Coverage) -> None:
    """Read as the office's own plan, what is left empty is absent, and each rule of it fires."""
    assert fired(as_a_plan, "MND401") == PERSONS_NOT_BROKEN_DOWN
    assert fired(as_a_plan, "MND402") == PERSONS_NOT_BROKEN_DOWN | {"returnees"}
    assert len(fired(as_a_plan, "MND305")) == 20
    assert fired(as_a_plan, "MND318") == {"returns"}
    assert len(fired(as_a_plan, "MND703")) == 5


def test_three_years_of_returns(progress: m.Progress) -> None:
    """3 of up to 25, 14 of 20, 19 of 20: a share of a ceiling, then two targets missed."""
    due = [each for each in progress.of("returns") if each.achievement is not None]

    assert [each.achievement for each in due] == [Fraction(3, 25), Fraction(14, 20), Fraction(19, 20)]
    assert [each.shown_share() for each in due] == ["12.0%", "70.0%", "95.0%"]
    assert [each.met for each in due] == [None, False, False]


def test_three_years_of_returns_together(progress: m.Progress) -> None:
    """36 of 65 in all, 55.4 percent, is what the targets and returns of the three years add up to."""
    due = [each for each in progress.of("returns") if each.achievement is not None]
    together = Fraction(sum(each.actual for each in due), sum(each.target for each in due))

    assert together == Fraction(36, 65)
    assert f"{float(together):.1%}" == "55.4%"


def test_the_next_three_years_are_not_due(progress: m.Progress) -> None:
    """Nothing is held against 90 returns in 2010 to 2012, nor against 30 in each year, before they are due."""
    ahead = [each for each in progress.of("returns") if each.achievement is None]

    assert sorted(each.target for each in ahead) == [30, 30, 30, 90]
    assert {each.reason.value for each in ahead} == {"not yet due"}


def test_both_sides_of_a_disagreement_are_kept(report: ModuleType) -> None:
    """How many returned so far stands two ways, and what adds up to it stands beside them."""
    years = [figures(report, "returns", year) for year in ("2007", "2008", "2009")]

    assert figures(report, "returned-so-far") == [35, 36]
    assert years == [[3], [14], [19]]
    assert [figures(report, code) for code in ("fully-supported", "in-process")] == [[25], [10]]
    assert [figures(report, f"in-process-left-{year}") for year in (2008, 2009)] == [[1], [8]]


def test_cells_of_each_year_are_as_printed(report: ModuleType) -> None:
    """Every cell of both years is there, beside the total of its year, whether or not they add up to it."""
    assert [figures(report, "returnees", year) for year in ("2008", "2009")] == [[18], [19]]
    for dimension, by_year in (
        ("country", COUNTRIES),
        ("gender", GENDERS),
        ("exploitation", FORMS_OF_EXPLOITATION),
    ):
        assert {year: breakdown(report, dimension, year) for year in by_year} == by_year


def test_children_are_crossed_with_gender(report: ModuleType) -> None:
    """Two girls and two boys in 2008, who are four children; two boys and a girl in 2009, whom nobody adds up."""
    assert figures(report, "returnees", "2008", age="child") == [4]
    assert figures(report, "returnees", "2009", age="child") == []
    assert [figures(report, "returnees", year, age="child", gender="female") for year in ("2008", "2009")] == [[2], [1]]
    assert [figures(report, "returnees", year, age="child", gender="male") for year in ("2008", "2009")] == [[2], [2]]


def test_four_people_are_in_both_years(report: ModuleType) -> None:
    """Four are broken down with those of 2008 and with those of 2009; the returns of each year count them once."""
    carried = {each.code: each.carried_over for each in report.observations.cohorts if each.carried_over}
    repeated = [(each.indicator, each.carried_over) for each in report.observations if each.carried_over]

    assert carried == {"returned-2009": 4}
    assert repeated == [("returnees", 4)]
    assert figures(report, "returns-a-year-later", "2008") == figures(report, "returns-registered-before", "2009")


def test_what_no_child_was_given_is_zero(report: ModuleType) -> None:
    """No grant for a child is a measurement; a number of presentations that is not printed is none."""
    assert figures(report, "child-grants-given") == [0]
    assert figures(report, "presentations", "2009") == [m.Missing.NOT_IN_SOURCE]


def test_every_fact_of_the_annex_is_held_or_left_out(report: ModuleType, facts: Callable[..., dict[str, str]]) -> None:
    """Each fact listed for Annex H has a place in the example, or a reason why it has none."""
    listed = facts(*ANNEX_H)

    for fact, reason in LEFT_OUT.items():
        print(f"{fact} ({listed.get(fact)}): {reason}")  # noqa: T201  (pytest shows it on request)

    assert not HELD.keys() & LEFT_OUT.keys()
    assert HELD.keys() | LEFT_OUT.keys() == listed.keys()
    assert {code for held in HELD.values() for code in held} <= codes(report)


def test_every_figure_has_a_source_and_lines(report: ModuleType) -> None:
    """No figure, claim or cohort stands without who says so and where."""
    for each in (*report.observations, *report.observations.claims, *report.observations.cohorts):
        assert each.source
        assert each.at is not None
        assert each.at.lines


def test_every_citation_is_in_annex_h(report: ModuleType, outside: Callable[..., Any]) -> None:
    """Whatever says where it was read names lines of the Norway case study."""
    assert outside(report, *ANNEX_H) == []


def test_every_number_stands_on_the_lines_it_cites(report: ModuleType, not_on_their_lines: Callable[..., Any]) -> None:
    """Each number occurs, in digits or as a word, in the lines that its `at` names, or is listed with its words."""
    checked, missing = not_on_their_lines(report)
    unread = {(thing.split("'")[1], number, at) for thing, number, at in missing}

    missing = sorted(unread - WRITTEN_OTHERWISE.keys())
    assert missing == []
    assert checked > 100


def test_numbers_in_other_words_stand_there_too(report: ModuleType) -> None:
    """Where a number is written as no number, the words that are listed for it stand on its lines."""
    if not ANNEXES.exists():
        pytest.skip("the text of Annexes D to H is not beside this checkout")
    lines = ANNEXES.read_text(encoding="utf-8").split("\n")
    cited = {(each.indicator, each.value, str(each.at)) for each in report.observations}

    for (indicator, number, at), words in WRITTEN_OTHERWISE.items():
        text = " ".join(" ".join(lines[first - 1 : last]) for first, last in m.Locator(at).lines)
        assert (indicator, number, at) in cited
        assert words in text


def test_what_does_not_agree(report: ModuleType, disagreements: Callable[[ModuleType], list[Any]]) -> None:
    """19 of 18, 35 or 36, nine of ten, six for ten cases, and no others: each was held against the text by hand."""
    assert disagreements(report) == [
        ("MND407", "returnees", "L3572-3573, L3577, L3578-3579", "18", "19", "1"),
        ("MND407", "returnees", "L3572-3573, L3577, L3579-3581", "18", "19", "1"),
        ("MND415", "exploitation", "L3579-3581, L3599-3600", "", "", ""),
        ("MND501", "in-process", "L3622-3623, L3623, L3624", "10", "9", "-1"),
        (
            "MND501",
            "returned-so-far",
            "L3524-3525, L3573, L3594-3596, L3621, L3900, L3901-3902, L3902-3903",
            "35",
            "36",
            "1",
        ),
        ("MND501", "returned-so-far", "L3621-3622, L3622-3623, L3947-3949", "36", "35", "-1"),
        ("MND511", "returnees", "L3595-3596, L3598", "", "", ""),
        ("MND515", "returned-so-far", "L3621, L3947-3949", "35", "36", "1"),
        ("MND518", "return-of-victims", "L3514, L3566, L3672", "", "", ""),
        ("MND519", "guilty-in-later-cases", "L3378-3379, L3392-3393, L3393, L3407", "10", "6", "-4"),
    ]


def test_every_disagreement_can_be_checked_on_the_page(report: ModuleType, not_on_the_page: Callable[..., Any]) -> None:
    """Each cites lines of this annex, and its sentence has both figures, with their lines."""
    assert not_on_the_page(report, *ANNEX_H) == []
