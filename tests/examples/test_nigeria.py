"""Whether the Nigeria example says what the evaluation says, and lets mande find what the evaluation found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import mande as m

ANNEXES = Path(__file__).parents[3] / "shared" / "source" / "evaluation-annexes-d-h.txt"
FIRST_LINE, LAST_LINE = 2606, 3363  # Annex G
ON = date(2010, 11, 1)
END_OF_OCTOBER = date(2010, 10, 31)

# Which code in the example holds each fact of Annex G, and of the tables of pairs, outcomes and assumptions.
HELD = {
    "NGA-P1": ("repatriation", "women-repatriated", "assist-returned-women", "referral-from-europe"),
    "NGA-I1": ("repatriation/grant",),
    "NGA-O1": ("procedures-designed", "coordinate", "assess-partners", "workshop-attendance"),
    "NGA-P2": (
        *("cti", "referral", "observatories", "prevention"),
        *("ownership", "mapping", "call", "micro-projects", "logistics", "monitoring"),
    ),
    "NGA-I2": ("cti/grant", "cti-money", "norway-share", "italy-netherlands-share"),
    "NGA-I3": ("missions-budget", "missions-made", "mission-experts"),
    "NGA-I4": ("micro-project-funds", "micro-projects-budget", "budget-per-micro-project"),
    "NGA-I5": ("trust-fund", "help-from-fund", "fund-help"),
    "NGA-O2": ("tour-europe", "tour-participants", "tour-length"),
    "NGA-O3": ("ngos-invited", "ngos-proposing", "ngos-inspected", "ngos-selected", "benin-shelters-selected"),
    "NGA-O4": ("victims-referred", "referred"),
    "NGA-D1": ("victims-referred", "referrals"),
    "NGA-O5": ("lagos-shelter-victims",),
    "NGA-O6": ("returnees-referred-directly",),
    "NGA-O7": ("forum-ngos", "forum-zonal-offices", "hold-forum"),
    "NGA-O8": (
        *("observatories-set-up", "research-stage", "research-proposals", "research-projects-begun"),
        *("research-published", "website-in-use", "perceptions-studied"),
    ),
    "NGA-B1": ("baseline", "socio-economic-state", "areas", "communities-assessed"),
    "NGA-O9": ("micro-projects-supported", "communities-at-choice", "lgas-at-choice"),
    "NGA-OC1": ("reintegrated", "women-repatriated"),
    "NGA-OC2": ("referral-works", "ngos-with-agreement"),
    "NGA-OC3": ("visibility", "rights", "civil-society"),
    "NGA-OC4": ("less-vulnerable", "less-trafficking", "micro-project-beneficiaries"),
    "NGA-OC5": ("policy-informed",),
    "NGA-OC6": ("services-last",),
    "AS-4": ("micro-projects->less-vulnerable",),
    "AS-5": ("micro-projects->less-vulnerable", "micro-project-beneficiaries"),
    "AS-6": ("less-trafficking->fewer-overall",),
    "AS-7": ("direct-assistance->reintegrated",),
    "AS-8": ("referrals->referral-works",),
    "AS-11": ("referrals->referral-works",),
    "AS-12": ("referrals->rights",),
}

# Every fact is held. Details that single a person out more than a figure does are not: in which city two victims of
# one shelter had been (L2865), and how many months old a child was (L2838-2839).
LEFT_OUT: dict[str, str] = {}

# Numbers that the report writes in other words, with those words and where they stand.
IN_WORDS = {
    ("women-repatriated", 0): "none of",
    ("victims-referred", 48): "All were female, except for one",
    ("research-projects-begun", 0): "neither of the research projects",
    (
        "naptip-offices",
        8,
    ): "seven zonal offices: Lagos, Benin, Uyo, Enugu, Kano, Maiduguri, and Sokoto in addition to its",
    ("studies.mission-4.done", 1): "weeklong",
}


@pytest.fixture(scope="module")
def report(example: Callable[[str], ModuleType]) -> ModuleType:
    """The example: two projects, and what was seen of them."""
    return example("nigeria")


@pytest.fixture(scope="module")
def coverage(report: ModuleType) -> m.Coverage:
    """What is missing on 1 November 2010, five months before CTI ends and three years after the repatriation."""
    return m.check_coverage(report.programme, report.observations, on=ON)


@pytest.fixture(scope="module")
def progress(report: ModuleType) -> dict[str, m.Assessment]:
    """How far along each indicator was at the end of October 2010, by its code."""
    assessed = m.assess_progress(report.programme, report.observations, on=END_OF_OCTOBER)
    return {each.indicator: each for each in assessed}


@pytest.fixture(scope="module")
def cti(report: ModuleType) -> m.Framework:
    """The second project."""
    framework: m.Framework = report.programme.framework("cti")
    return framework


def found(coverage: m.Coverage, rule: str, verdict: str) -> set[str]:
    """Return the subjects on which a rule reached a verdict."""
    return {judgement.subject for _, judgement in coverage.verdicts.judgements(rule=rule, verdict=verdict)}


def fired(coverage: m.Coverage, rule: str) -> set[str]:
    """Return the subjects of the gaps that a rule found."""
    return {gap.subject for gap in coverage.gaps if gap.code == rule}


def cites(coverage: m.Coverage, rule: str, subject: str) -> list[tuple[str, ...]]:
    """Return what each gap that a rule found on a subject cites."""
    return [gap.cites for gap in coverage.gaps if (gap.code, gap.subject) == (rule, subject)]


def values(report: ModuleType, indicator: str) -> dict[str, Any]:
    """Return the figures of an indicator by their cell."""
    return {str(each.cell): each.value for each in report.observations if each.indicator == indicator}


def codes(report: ModuleType) -> Iterator[str]:
    """Yield every code that a fact may be held by: what the two projects hold, and what was seen of them."""
    for framework in report.programme.frameworks:
        studies = framework.monitoring.studies if framework.monitoring else ()
        yield framework.code
        for thing in (
            *(*framework.results, *framework.indicators, *framework.objectives, *framework.needs, *framework.links),
            *(*framework.sources, *framework.partners, *framework.places, *framework.populations, *studies),
        ):
            yield thing.code
            yield f"{framework.code}/{thing.code}"
    yield from (each.indicator for each in report.observations)
    yield from (claim.outcome for claim in report.observations.claims)
    yield from (cohort.code for cohort in report.observations.cohorts)


def passage(lines: list[str], at: str) -> str:
    """Return the text of the lines that *at* names, on one line."""
    return " ".join(line.strip() for first, last in m.Locator(at).lines for line in lines[first - 1 : last])


def test_every_gap_is_one_that_the_report_speaks_of(coverage: m.Coverage) -> None:
    """These gaps and no others: each was held against the text by hand, and none is a mere silence of the report."""
    gaps = [(gap.code, gap.subject) for gap in coverage.gaps if gap.code != "MND414"]  # on which the report is silent

    assert sorted(gaps) == [
        ("MND204", "cti/less-vulnerable"),
        ("MND204", "cti/referral-works"),
        ("MND204", "cti/rights"),
        ("MND204", "cti/services-last"),
        ("MND204", "cti/visibility"),
        ("MND205", "cti/civil-society"),
        ("MND205", "cti/less-vulnerable"),
        ("MND205", "cti/rights"),
        ("MND205", "cti/services-last"),
        ("MND205", "cti/visibility"),
        ("MND208", "cti/micro-projects-supported"),
        ("MND208", "cti/micro-projects-supported"),
        ("MND211", "cti/civil-society"),
        ("MND211", "cti/referral-works"),
        ("MND303", "cti/socio-economic-state"),
        ("MND307", "cti/micro-projects-supported"),
        ("MND307", "cti/missions-made"),
        ("MND310", "repatriation/women-repatriated"),
        ("MND311", "cti/micro-projects-supported"),
        ("MND311", "cti/missions-made"),
        ("MND417", "cti/perceptions-studied"),
        ("MND417", "cti/traffic-from"),
        ("MND602", "cti/less-trafficking->fewer-overall"),
        ("MND602", "cti/micro-projects->less-vulnerable"),
        ("MND602", "cti/micro-projects->less-vulnerable"),
        ("MND603", "cti/micro-projects->less-vulnerable"),
        ("MND603", "cti/referrals->referral-works"),
        ("MND603", "cti/referrals->referral-works"),
        ("MND603", "cti/victim-support->refer-victims"),
        ("MND603", "repatriation/direct-assistance->reintegrated"),
        ("MND604", "cti/micro-project-beneficiaries"),
        ("MND713", "cti/referrals"),
        ("MND713", "cti/referrals"),
        ("MND714", "cti/returnees-referred-directly"),
        ("MND716", "cti/cti"),
    ]


def test_nobody_came_back_and_zero_is_a_figure(coverage: m.Coverage, report: ModuleType) -> None:
    """MND310 fires on 0 of 20; a reason is on record, with what the interviews did not show, so MND318 passes."""
    (gap,) = [gap for gap in coverage.gaps if gap.code == "MND310"]
    (seen,) = [each for each in report.observations if each.indicator == "women-repatriated"]

    assert "0 against 20 (0.0%)" in gap.message
    assert gap.cites == ("L2655-2658", "L2688-2689")
    assert seen.value == 0
    assert seen.variance.unknown
    assert coverage.verdicts["MND318", "repatriation/women-repatriated"] is m.Verdict.PASSED


def test_what_was_found_not_to_hold(coverage: m.Coverage) -> None:
    """MND603 fires where somebody speaks against an assumption; on family reunification, voices are divided."""
    gaps = {(gap.subject, gap.cites) for gap in coverage.gaps if gap.code == "MND603"}

    assert gaps == {
        ("repatriation/direct-assistance->reintegrated", ("L2663-2666", "L2688-2689")),
        ("cti/victim-support->refer-victims", ("L3209-3221",)),
        ("cti/referrals->referral-works", ("L2859-2879", "L3265-3267")),
        ("cti/referrals->referral-works", ("L2881-2884",)),
        ("cti/micro-projects->less-vulnerable", ("L2989-2992", "L3054-3055")),
    }
    assert coverage.verdicts["MND603", "cti/referrals->rights"] is m.Verdict.CANNOT_TELL


def test_what_nobody_put_to_the_test(coverage: m.Coverage) -> None:
    """MND602 fires where the report calls a step unproven, assumed or unclear, and is grave as the project closes."""
    gaps = [gap for gap in coverage.gaps if gap.code == "MND602"]

    assert {gap.cites for gap in gaps} == {("L3045-3048", "L3053-3054"), ("L3048-3051",), ("L3056-3058",)}
    assert {gap.severity for gap in gaps} == {m.Severity.MAJOR}


def test_those_who_take_part_are_not_those_who_gain(coverage: m.Coverage) -> None:
    """MND604 fires on the one measure that the evaluation sheet takes of the outcome (L3048-3051)."""
    assert fired(coverage, "MND604") == {"cti/micro-project-beneficiaries"}


def test_a_report_of_january_cannot_know_of_october(coverage: m.Coverage) -> None:
    """MND208 fires on the projects completed and nearly so, cited to a baseline that was finished in January 2010."""
    assert cites(coverage, "MND208", "cti/micro-projects-supported") == [("L3042-3043",), ("L3042-3043",)]


def test_the_baseline_that_is_told_of_covers_fourteen_areas(coverage: m.Coverage) -> None:
    """MND303 fires on 14 of 20 areas; of the final report the text gives neither its values nor how far it goes."""
    (gap,) = [gap for gap in coverage.gaps if gap.code == "MND303"]

    assert gap.cites == ("L2998-3010",)
    assert "14 of 20 areas (70.0%)" in gap.message


def test_only_those_whom_it_works_with_say_that_it_works(coverage: m.Coverage) -> None:
    """MND204 fires where IOM, NAPTIP, funded NGOs and the universities alone bear an outcome out."""
    assert fired(coverage, "MND204") == {
        f"cti/{outcome}" for outcome in ("less-vulnerable", "referral-works", "rights", "services-last", "visibility")
    }
    assert found(coverage, "MND204", "cannot tell") == {"cti/civil-society"}  # how far the donor stands apart is open


def test_sources_disagree_on_the_referral_system_and_on_equal_parts(coverage: m.Coverage) -> None:
    """MND211 fires on the one IOM voice and the one NGO against the rest, and on decisions that are not shared."""
    assert cites(coverage, "MND211", "cti/referral-works") == [("L2858-2859", "L2859-2863")]
    assert cites(coverage, "MND211", "cti/civil-society") == [("L3138-3140", "L3191-3192", "L3199-3202", "L3225")]


def test_services_and_cases_beside_the_referral_system(coverage: m.Coverage) -> None:
    """MND713 fires on two services that work independently, MND714 on ten people referred past the system."""
    assert {gap.message.split(" gives ")[0] for gap in coverage.gaps if gap.code == "MND713"} == {
        "ILO",
        "IOM's assisted voluntary return",
    }
    assert found(coverage, "MND713", "cannot tell") == {"cti/mapping", "cti/observatories"}
    assert cites(coverage, "MND714", "cti/returnees-referred-directly") == [("L2875-2877",)]


def test_the_office_has_no_strategy(coverage: m.Coverage) -> None:
    """MND716 fires with the lines that say so, on the project that is running when they say it."""
    assert cites(coverage, "MND716", "cti/cti") == [("L2636-2638", "L3288-3290")]


def test_places_that_are_no_states_of_nigeria(coverage: m.Coverage) -> None:
    """MND417 fires on two names that the report prints among states, and that no list of Nigeria's states holds."""
    assert {gap.message.split(" of ")[0] for gap in coverage.gaps if gap.code == "MND417"} == {
        "'Benin state'",
        "'Togo'",
    }


def test_targets_of_a_project_whose_length_is_told_twice(coverage: m.Coverage) -> None:
    """MND307 fires on targets for the end of a project that lasts to March 2011, or two years (L2697, L3064-3065)."""
    assert cites(coverage, "MND307", "cti/missions-made") == [("L3063-3065",)]
    assert cites(coverage, "MND307", "cti/micro-projects-supported") == [("L2987-2989", "L3063-3065")]


def test_missions_cost_less_than_a_fifth_of_all_the_money(coverage: m.Coverage, cti: m.Framework) -> None:
    """MND711 passes: 427,410 of 2,422,998 euros; that it is more than the 150,000 for projects is not its question."""
    assert cti.monitoring is not None
    assert cti.monitoring.budget == m.Money(427_410, "EUR")
    assert coverage.verdicts["MND711", "cti/cti"] is m.Verdict.PASSED


def test_what_the_report_does_not_mention_is_no_gap(coverage: m.Coverage) -> None:
    """Indicators, targets, breakdowns, needs assessments and cost are told as undecided, never as gaps."""
    for rule in ("MND101", "MND202", "MND305", "MND401", "MND402", "MND705", "MND712", "MND801"):
        assert fired(coverage, rule) == set()
        assert found(coverage, rule, "cannot tell")
    assert found(coverage, "MND101", "cannot tell") == {"repatriation/procedures", "cti/logistics"}
    assert found(coverage, "MND401", "passed") == {"repatriation/women-repatriated", "cti/victims-referred"}


def test_monitoring_that_the_report_records_is_no_gap(coverage: m.Coverage) -> None:
    """CTI's missions, baseline, evaluation sheet and the communities' choice leave no gap (L2734, L3013-3042)."""
    assert all(coverage.verdicts[f"MND{number}", "cti/cti"] is m.Verdict.PASSED for number in (701, 704, 706, 803))
    assert coverage.verdicts["MND707", "cti/mapping-of-ngos"] is m.Verdict.PASSED
    assert coverage.verdicts["MND707", "cti/mission-4"] is m.Verdict.CANNOT_TELL


def test_a_plan_that_says_no_more_has_more_gaps(report: ModuleType) -> None:
    """Read as the office's own plans, what is left empty is absent, and each rule of it fires."""
    plans = [attrs.evolve(each, basis="plan", absences=()) for each in report.programme.frameworks]
    as_plans = m.check_coverage(attrs.evolve(report.programme, frameworks=plans), report.observations, on=ON)

    assert fired(as_plans, "MND101") == {"repatriation/procedures", "cti/logistics"}
    assert fired(as_plans, "MND102") == {"cti/visibility"}
    assert fired(as_plans, "MND701") == {"repatriation/repatriation"}
    assert fired(as_plans, "MND705") == {"repatriation/repatriation", "cti/cti"}
    assert "cti/less-vulnerable" not in fired(as_plans, "MND202")


def test_outputs_whose_words_are_of_another_level(report: ModuleType) -> None:
    """MND104 and MND105, when asked, fire on five of the seven outputs of the project document (L2728-2734)."""
    asked = [rule for rule in m.CATALOGUE if rule.code in ("MND104", "MND105")]

    levels = m.check_coverage(report.programme, report.observations, on=ON, rules=asked)

    assert fired(levels, "MND104") == {f"cti/{code}" for code in ("mapping", "call", "observatories", "monitoring")}
    assert fired(levels, "MND105") == {"cti/ownership"}


def test_less_trafficking_is_missed_once_support_has_ended(report: ModuleType) -> None:
    """MND213 is not asked until six months after support; then it fires on what the report has no data for."""
    later = m.check_coverage(report.programme, report.observations, on=date(2011, 11, 1))

    assert fired(later, "MND213") == {"cti/less-trafficking"}
    assert cites(later, "MND213", "cti/less-trafficking") == [("L3334-3336",)]


@pytest.mark.parametrize(
    ("fact", "indicator", "target", "actual", "achievement"),
    [
        ("NGA-P1", "repatriation/women-repatriated", 20, 0, Fraction(0)),
        ("NGA-O3", "cti/benin-shelters-selected", 2, 1, Fraction(1, 2)),
        ("NGA-I3", "cti/missions-made", 10, 7, Fraction(7, 10)),
        ("NGA-O9", "cti/micro-projects-supported", 20, 4, Fraction(1, 5)),
    ],
)
def test_how_far_along(
    progress: dict[str, m.Assessment], fact: str, indicator: str, target: int, actual: int, achievement: Fraction
) -> None:
    """Each pair of planned and actual that the report gives comes to its share: 0, 50, 70 and 20 percent."""
    assessment = progress[indicator]

    assert fact in HELD
    assert (assessment.target, assessment.actual, assessment.achievement) == (target, actual, achievement)


def test_no_other_pair_has_a_share(progress: dict[str, m.Assessment]) -> None:
    """Whatever else is counted has a target without a figure, or a figure without a target."""
    assert sum(each.achievement is not None for each in progress.values()) == 4
    assert progress["cti/observatories-set-up"].actual is m.Missing.NOT_REPORTED
    assert progress["cti/micro-project-outcomes"].target is m.Missing.NOT_IN_SOURCE


def test_the_referral_table_overlaps_and_the_total_stands_beside_it(report: ModuleType, cti: m.Framework) -> None:
    """Four rows add to 59, 49 people were referred: the NGOs are declared to overlap, and neither is repaired."""
    figures = values(report, "victims-referred")
    rows = {cell: value for cell, value in figures.items() if cell.startswith("ngo=")}
    (ngo,) = [dimension for dimension in cti.dimensions if dimension.code == "ngo"]

    assert rows == {"ngo=network-for-justice": 31, "ngo=cosudow": 15, "ngo=wardc": 7, "ngo=rehoboth": 6}
    assert not ngo.exclusive
    assert [
        (each.value, str(each.period), str(each.at))
        for each in report.observations
        if each.indicator == "victims-referred" and not each.cell and each.value is not m.Missing.NOT_IN_SOURCE
    ] == [(49, "2008-10/2010-10", "L2837-2838"), (49, "2008-10/2010-10", "L2872")]
    assert {str(each.period) for each in report.observations if "ngo" in each.cell} == {"2010-05/2010-10"}


def test_the_funnel_from_invited_to_selected(report: ModuleType, cti: m.Framework) -> None:
    """17, 12, 9 and 4 NGOs, in a relation that says each is part of the one before."""
    stages = ("ngos-invited", "ngos-proposing", "ngos-inspected", "ngos-selected")
    totals = {
        each.indicator: each.value
        for each in report.observations
        if each.indicator in stages and not each.cell and each.place is None
    }

    assert m.Funnel(*stages) in cti.relations
    assert [totals[stage] for stage in stages] == [17, 12, 9, 4]


def test_money_stays_in_the_currency_it_was_printed_in(report: ModuleType, cti: m.Framework) -> None:
    """Euros and dollars stand side by side, in a sum that no rate is given for."""
    money = {each.indicator: each.value for each in report.observations if isinstance(each.value, m.Money)}

    assert money == {
        "cti-money": m.Money(2_422_998, "EUR"),
        "norway-share": m.Money(600_000, "USD"),
        "missions-budget": m.Money(427_410, "EUR"),
        "micro-projects-budget": m.Money(150_000, "EUR"),
        "budget-per-micro-project": m.Money(7500, "EUR"),
    }
    assert m.Sum("cti-money", parts=["norway-share", "italy-netherlands-share"]) in cti.relations
    assert report.programme.framework("repatriation").result("grant").amount == m.Money(298_952, "USD")


def test_both_sides_of_a_disagreement_are_kept(report: ModuleType, cti: m.Framework) -> None:
    """The length of the project and of a mission, where prevention is, and how far research has come, stand twice."""
    stated = {(each.path, str(each.value)) for each in cti.stated}
    stages = [
        (each.cell["university"], each.value.step, str(each.period))
        for each in report.observations
        if each.indicator == "research-stage"
    ]
    done = {study.code: str(study.done) for study in cti.monitoring.studies} if cti.monitoring else {}

    assert str(cti.period) == "2008-10/2011-03"
    assert ("period", "2 year") in stated
    assert done["mission-4"] == "2009-09-28/2009-10-10"
    assert ("studies.mission-4.done", "1 week") in stated
    assert ("objectives.prevention.title", "Primary prevention in endemic areas of Edo and Lagos states") in stated
    assert sorted(stages) == [
        ("benin", "data being gathered", "2010-09/2010-10"),
        ("benin", "not begun", "2010-07"),
        ("lagos", "data being gathered", "2010-09/2010-10"),
        ("lagos", "draft written", "2010-09/2010-10"),
    ]


def test_every_fact_is_held_or_left_out_for_a_reason(
    report: ModuleType, facts: Callable[[int, int], dict[str, str]]
) -> None:
    """The facts of Annex G are those held and those left out, and what is said to hold them is in the example."""
    listed, known = facts(FIRST_LINE, LAST_LINE), set(codes(report))

    for fact, reason in LEFT_OUT.items():
        print(f"{fact} is left out: {reason}")  # noqa: T201 - for those who run it with -s
    assert HELD.keys().isdisjoint(LEFT_OUT)
    assert HELD.keys() | LEFT_OUT.keys() == listed.keys()
    assert {code for held in HELD.values() for code in held} - known == set()


def test_every_figure_has_a_source_and_lines(report: ModuleType) -> None:
    """Nothing was seen that nobody says, and nothing is said that cannot be looked up."""
    seen = report.observations
    sources = {source.code for framework in report.programme.frameworks for source in framework.sources}

    for each in (*seen, *seen.claims, *seen.cohorts):
        assert each.source in sources
        assert each.at.lines


def test_every_citation_is_in_annex_g(report: ModuleType, outside: Callable[..., Any]) -> None:
    """Whatever says where it was read names lines of the Nigeria case study."""
    assert outside(report, FIRST_LINE, LAST_LINE) == []


def test_every_number_stands_on_the_lines_it_cites(report: ModuleType, not_on_their_lines: Callable[..., Any]) -> None:
    """Each number occurs, in digits or as a word, in the lines that its `at` names, or in the words listed above."""
    checked, missing = not_on_their_lines(report)
    lines = ANNEXES.read_text(encoding="utf-8").split("\n")
    in_words = [
        (thing, number, at)
        for thing, number, at in missing
        for (code, written), words in IN_WORDS.items()
        if repr(code) in thing and written == number and words in passage(lines, at)
    ]

    assert [each for each in missing if each not in in_words] == []
    assert len(in_words) == len(IN_WORDS)
    assert checked > 70


def test_what_does_not_agree(report: ModuleType, disagreements: Callable[[ModuleType], list[Any]]) -> None:
    """59 referrals of 49, two currencies, lengths, stages and names, and no others: each was held against the text."""
    assert disagreements(report) == [
        ("MND505", "cti/victims-referred", "L2843-2847, L2843-2849, L2843-2854, L2843-2856, L2872", "49", "59", "10"),
        ("MND508", "cti/victims-referred", "L2837-2838, L2843-2847, L2843-2849, L2843-2854, L2843-2856", "", "", ""),
        ("MND509", "cti/cti-money", "L2697-2699", "", "", ""),
        ("MND515", "cti/cti", "L2697, L3063-3065", "", "", ""),
        ("MND515", "cti/mission-4", "L2804-2807, L3003-3005, L3068-3069", "", "", ""),
        ("MND515", "cti/research-stage", "L2937-2939, L2941-2942, L2971", "", "", ""),
        ("MND518", "cti/mapping", "L2725-2729, L2791-2794, L2798-2801", "", "", ""),
        ("MND518", "cti/prevention", "L2701-2705, L2705, L2722-2723, L3299-3302", "", "", ""),
        ("MND519", "cti/naptip-shelters", "L2708, L2741-2744, L2760", "8", "7", "-1"),
    ]


def test_every_disagreement_can_be_checked_on_the_page(report: ModuleType, not_on_the_page: Callable[..., Any]) -> None:
    """Each cites lines of this annex, and its sentence has both figures, with their lines."""
    assert not_on_the_page(report, FIRST_LINE, LAST_LINE) == []
