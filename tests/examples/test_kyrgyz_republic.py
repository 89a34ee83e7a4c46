"""Whether the Kyrgyz example says what the evaluation says, and above all whether its table of cases is all there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import mande as m

ANNEXES = Path(__file__).parents[3] / "shared" / "source" / "evaluation-annexes-d-h.txt"
FIRST_LINE, LAST_LINE = 1080, 1541
ON = date(2010, 12, 31)

KNOWN = {"gender": 278, "age": 272, "destination": 275, "type": 251, "industry": 221}
"""What the cells of each list of Table 2 add to, by hand; those of the last one overlap."""

TAKEN_ON = {"gender": 278, "age": 272, "destination": 275, "type": 251, "industry": 278}
"""The one whole, of the 278 and what is known, that every percentage of a list fits."""

WORDS_FOR = {("Observation('agencies', 1, actor=government)", 1, "L1466-1470"): "the only public agency"}
"""Numbers that the report writes in words which the check cannot read, with those words."""

HELD = {
    "KGZ-D1": {"ctm-victims", "ctm-gender-known", "victim-share", "gender", "ctm"},
    "KGZ-D2": {"ctm-victims", "ctm-age-known", "victim-share", "age"},
    "KGZ-D3": {"ctm-victims", "ctm-destination-known", "victim-share", "destination", "countries-of-destination"},
    "KGZ-D4": {"ctm-victims", "ctm-type-known", "victim-share", "type"},
    "KGZ-D5": {"ctm-victims", "ctm-industry-known", "victim-share", "industry"},
    "KGZ-C1": {"regional-victims", "iom-staff"},
    "KGZ-C2": {"identified-victims", "victim-share", "government-figures", "ngo-focus-group", "hotline-staff"},
    "KGZ-I1": {"shelter-building", "shelter-utilities", "shelter-goods", "mayors-office"},
    "KGZ-I2": {"hotline-room", "hotline-costs"},
    "KGZ-I3": {"psychologists", "social-workers", "volunteers"},
    "KGZ-A1": {"run-hotline", "train-hotline-staff", "hotline-open", "hotline-everywhere", "hotline-training-held"},
    "KGZ-A2": {"rehabilitate", "reintegrate", "shelter-open", "shelter-places-from", "shelter-places-to"},
    "KGZ-A3": {"convene-ngos", "network-partners"},
    "KGZ-A4": {"support-plan", "decree-issued", "action-plan", "osce"},
    "KGZ-A5": {"help-center", "center-open", "agencies", "migrants-by-way"},
    "KGZ-A6": {"make-passports", "passports", "supply-films", "films"},
    "KGZ-A7": {"offer-returns", "returns-offered", "returns-accepted", "returns-refused"},
    "KGZ-N1": {"ingo-centres", "ingo-mobile-teams", "ingo-communities", "ingo-programme-began"},
    "AS-15": {"help-center->center"},
    "AS-17": {"arab-destinations", "respondents", "ctm-victims"},
}
"""Each fact of the annex, and the codes in the example that hold it."""

LEFT_OUT: dict[str, str] = {}
"""Facts of the annex that the example does not hold, and why."""


@pytest.fixture(scope="module")
def report(example: Callable[[str], ModuleType]) -> ModuleType:
    """The example: a programme, and what was seen of it."""
    return example("kyrgyz_republic")


@pytest.fixture(scope="module")
def coverage(report: ModuleType) -> m.Coverage:
    """What is missing on the last day of 2010."""
    return m.check_coverage(report.programme, report.observations, on=ON)


@pytest.fixture(scope="module")
def text() -> Callable[[str], str]:
    """Return what the report prints on the lines that a citation names, with single spaces."""
    if not ANNEXES.exists():
        pytest.skip("the text of Annexes D to H is not beside this checkout")
    lines = ANNEXES.read_text(encoding="utf-8").split("\n")

    def printed(at: str) -> str:
        passages = (lines[first - 1 : last] for first, last in m.Locator(at).lines)
        return " ".join(" ".join(line for passage in passages for line in passage).split())

    return printed


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


def values(report: ModuleType, indicator: str) -> list[Any]:
    """Return what was seen of an indicator, in the order of the report."""
    return [each.value for each in report.observations if each.indicator == indicator]


def in_table(report: ModuleType, indicator: str, by: str) -> dict[str, Any]:
    """Return the figures of an indicator in one list of Table 2, which ends before the countries of L1176."""
    return {
        each.cell[by]: each.value
        for each in report.observations
        if each.indicator == indicator and each.source == "ctm" and by in each.cell and each.at.lines[0][0] < 1176
    }


def fits(printed: Decimal, part: int, whole: int) -> bool:
    """Return whether *part* of *whole* may be printed so, to one digit after the point."""
    return abs(Fraction(part * 100, whole) - Fraction(printed)) <= Fraction(1, 20)


# --- Table 2 --------------------------------------------------------------------------------------


def test_the_table_has_a_total_and_twenty_cells(report: ModuleType) -> None:
    """278 victims stand above the table; five lists break them down, each cell with a count and a percentage."""
    counts = {by: in_table(report, "ctm-victims", by) for by in KNOWN}
    shares = {by: in_table(report, "victim-share", by) for by in KNOWN}
    totals = [each for each in report.observations if each.indicator == "ctm-victims" and not each.cell]

    assert [(each.value, each.at, str(each.period)) for each in totals] == [(278, "L1113-1118", "1999-01/2009-12")]
    assert sum(map(len, counts.values())) == sum(map(len, shares.values())) == 20
    assert {by: list(cells) for by, cells in counts.items()} == {by: list(cells) for by, cells in shares.items()}


def test_what_the_cells_add_to(report: ModuleType) -> None:
    """Gender alone is known of all 278; six lack an age, three a destination, twenty-seven a type."""
    added = {by: sum(in_table(report, "ctm-victims", by).values()) for by in KNOWN}

    assert added == KNOWN
    assert {by: 278 - known for by, known in added.items()} == {
        "gender": 0,
        "age": 6,
        "destination": 3,
        "type": 27,
        "industry": 57,
    }


@pytest.mark.parametrize("by", TAKEN_ON)
def test_every_percentage_fits_one_whole(report: ModuleType, by: str) -> None:
    """Each list has one whole that all of its percentages were taken on: everybody, or those of whom it is known."""
    counts, shares = in_table(report, "ctm-victims", by), in_table(report, "victim-share", by)

    wholes = [
        whole
        for whole in dict.fromkeys([278, KNOWN[by]])
        if all(fits(shares[category], counts[category], whole) for category in counts)
    ]

    assert wholes == [TAKEN_ON[by]]


def test_some_percentages_fit_both_wholes(report: ModuleType) -> None:
    """A percentage alone need not tell on what it was taken: of the destinations five would fit the 278 as well."""
    counts, shares = in_table(report, "ctm-victims", "destination"), in_table(report, "victim-share", "destination")

    assert {category for category in counts if fits(shares[category], counts[category], 278)} == {
        "americas",
        "gulf-middle-east",
        "southeastern-europe",
        "africa",
        "south-asia",
        "east-asia",
    }


def test_what_the_percentages_add_to(report: ModuleType) -> None:
    """Four lists add to a hundred, but for a tenth that rounding adds; the overlapping one does not."""
    added = {by: sum(in_table(report, "victim-share", by).values()) for by in KNOWN}

    assert added == {
        "gender": Decimal("100.0"),
        "age": Decimal("100.0"),
        "destination": Decimal("100.1"),
        "type": Decimal("100.0"),
        "industry": Decimal("79.5"),
    }


def test_only_industries_are_said_to_overlap(report: ModuleType) -> None:
    """The star under the table stands at one of its five lists."""
    listed = {dimension.code: dimension.exclusive for dimension in report.programme.dimensions}

    assert {code: listed[code] for code in KNOWN} == {
        "gender": True,
        "age": True,
        "destination": True,
        "type": True,
        "industry": False,
    }


def test_the_text_repeats_three_cells(report: ModuleType) -> None:
    """Figures of the table stand in the text again, each with its own line, and percentages there are rounder."""
    again = [
        (each.indicator, each.value, dict(each.cell), each.at)
        for each in report.observations
        if each.source == "ctm" and each.at.lines[0][0] > 1176
    ]

    assert again == [
        ("ctm-victims", 3, {"destination": "gulf-middle-east"}, "L1245"),
        ("victim-share", Decimal("1.1"), {"destination": "gulf-middle-east"}, "L1246"),
        ("ctm-victims", 106, {"industry": "sexual-exploitation"}, "L1273"),
        ("victim-share", 38, {"industry": "sexual-exploitation"}, "L1274"),
        ("ctm-victims", 115, {"industry": "forced-labour"}, "L1274"),
        ("victim-share", 41, {"industry": "forced-labour"}, "L1274"),
        ("labour-share-of-database", 41, {}, "L1273-1274"),
    ]


@pytest.mark.parametrize("by", KNOWN)
def test_each_list_says_on_what_its_percentages_may_have_been_taken(report: ModuleType, by: str) -> None:
    """All victims, who have a total, or those of whom the list is known, who have cells and no printed total."""
    known = f"ctm-{by}-known"
    (share,) = [each for each in report.programme.relations if isinstance(each, m.Share) and each.part == known]
    parts = [each for each in report.observations if each.indicator == known]

    assert (share.share, share.wholes) == ("victim-share", ("ctm-victims", known))
    assert all(each.cell for each in parts)
    assert in_table(report, known, by) == in_table(report, "ctm-victims", by)
    assert set(in_table(report, known, by)) == set(in_table(report, "victim-share", by))


def test_the_countries_are_printed_so(report: ModuleType, text: Callable[[str], str]) -> None:
    """Eight regions hold the countries that the one footnote lists, spelled as it spells them."""
    regions = [each for each in report.observations if each.indicator == "countries-of-destination"]

    assert [each.cell["destination"] for each in regions] == list(in_table(report, "ctm-victims", "destination"))
    assert [each.cell["destination"] for each in regions if each.value not in text(each.at)] == []


def test_no_victim_is_named_or_told_apart(report: ModuleType) -> None:
    """Three cases stand in the report with what was done to a person (L1358-1361): none of them is here."""
    lines = {
        line
        for citation in m.citations(report.observations)
        for first, last in citation.at.lines
        for line in range(first, last + 1)
    }

    assert lines.isdisjoint(range(1358, 1362))


# --- What is missing ------------------------------------------------------------------------------


def test_every_gap_is_one_that_the_report_speaks_of(coverage: m.Coverage) -> None:
    """These gaps and no others: each was held against the text by hand, and none is a mere silence of the report."""
    gaps = [(gap.code, gap.subject) for gap in coverage.gaps if gap.code != "MND414"]  # on which the report is silent

    assert sorted(gaps) == [("MND404", "age"), ("MND706", "kyrgyz-ct"), ("MND713", "hotline")]


def test_nobody_of_thirty_one_has_a_band(coverage: m.Coverage) -> None:
    """MND404 fires on the table's ages: after 25-30 comes 'Greater than 31', so that 31 itself is nowhere."""
    (gap,) = [gap for gap in coverage.gaps if gap.code == "MND404"]

    assert (gap.subject, gap.message) == ("age", "No band of age holds age 31.")
    assert fired(coverage, "MND405") == fired(coverage, "MND406") == set()
    assert found(coverage, "MND406", "passed") == {"age"}


def test_migrants_are_not_asked_what_they_need(coverage: m.Coverage) -> None:
    """MND706 fires with the lines in which the evaluation misses it in IOM's prevention, and sees it at another NGO."""
    assert cites(coverage, "MND706", "kyrgyz-ct") == ("L1536-1537",)


def test_two_hotlines_do_not_cooperate(coverage: m.Coverage) -> None:
    """MND713 fires where the report says that the two do not collaborate; on films they do."""
    assert fired(coverage, "MND713") == {"hotline"}
    assert cites(coverage, "MND713", "hotline") == ("L1404-1409",)
    assert found(coverage, "MND713", "passed") == {"films"}
    assert found(coverage, "MND713", "cannot tell") == {"passports", "center"}


def test_no_outcome_is_stated(report: ModuleType, coverage: m.Coverage) -> None:
    """The annex has outputs, no outcome and no conclusion: mande cannot tell where they lead, nor what was achieved."""
    outputs = {output.code for output in report.programme.outputs}

    assert report.programme.outcomes == report.observations.claims == ()
    assert found(coverage, "MND101", "cannot tell") == outputs
    assert found(coverage, "MND103", "cannot tell") == {"prevention", "reintegration", "partners"}
    assert found(coverage, "MND201", "cannot tell") == {"kyrgyz-ct"}


def test_what_hotline_and_shelter_deliver_is_not_counted_here(coverage: m.Coverage) -> None:
    """Calls, women housed and viewers have no number in the report, which does not say that nobody counts them."""
    assert found(coverage, "MND107", "cannot tell") == {
        "run-hotline",
        "train-hotline-staff",
        "advise-women",
        "make-passports",
        "supply-films",
        "meet-returnees",
        "rehabilitate",
        "reintegrate",
        "lead-working-group",
        "support-plan",
        "help-center",
    }
    assert found(coverage, "MND107", "passed") == {"survey", "convene-ngos", "offer-returns"}


def test_no_monitoring_is_recorded(coverage: m.Coverage) -> None:
    """The report describes no monitoring and does not say that there was none: nothing of it can be told."""
    for rule in ("MND701", "MND702", "MND704", "MND705", "MND711", "MND712", "MND716"):
        assert coverage.verdicts[rule, "kyrgyz-ct"] is m.Verdict.CANNOT_TELL
    assert coverage.verdicts["MND803", "kyrgyz-ct"] is m.Verdict.PASSED


def test_whether_the_center_is_needed_was_not_clear(report: ModuleType, coverage: m.Coverage) -> None:
    """The assumption is kept as untested; whether anybody means to test it, the report does not say."""
    (link,) = [link for link in report.programme.links if link.code == "help-center->center"]

    assert [str(each.status) for each in link.assumptions] == ["untested", "None"]
    assert found(coverage, "MND602", "cannot tell") == {"help-center->center"}


def test_a_plan_that_says_no_more_has_more_gaps(report: ModuleType) -> None:
    """Read as the office's own plan, what is left empty is absent: no outcomes, no targets, no monitoring plan."""
    plan = attrs.evolve(report.programme, basis="plan", absences=())
    as_a_plan = m.check_coverage(plan, report.observations, on=ON)

    assert fired(as_a_plan, "MND101") == {output.code for output in report.programme.outputs}
    assert fired(as_a_plan, "MND103") == {"prevention", "reintegration", "partners"}
    assert fired(as_a_plan, "MND401") == {"returns-offered", "returns-accepted", "returns-refused"}
    assert len(fired(as_a_plan, "MND305")) == 13
    assert fired(as_a_plan, "MND701") == fired(as_a_plan, "MND705") == {"kyrgyz-ct"}


# --- Progress, and what stands twice --------------------------------------------------------------


def test_nothing_has_a_target(report: ModuleType) -> None:
    """The annex has no pair of planned and actual, so that no indicator has an achievement."""
    assessed = list(m.assess_progress(report.programme, report.observations, on=ON))

    assert len(assessed) == 13
    assert {(each.promised, each.achievement, each.rating) for each in assessed} == {(None, None, None)}


def test_the_group_in_transit(report: ModuleType) -> None:
    """Fifty were offered a return; two accepted and forty-eight refused, which is all of them."""
    offered, accepted, refused = (values(report, f"returns-{which}") for which in ("offered", "accepted", "refused"))

    assert (offered, accepted, refused) == ([50], [2], [48])
    assert m.Sum("returns-offered", parts=["returns-accepted", "returns-refused"]) in report.programme.relations


def test_a_tenth_go_through_an_agency(report: ModuleType) -> None:
    """About ten percent and ninety make up all migrants, of one respondent's telling."""
    by_way = {each.cell["way"]: each for each in report.observations if each.indicator == "migrants-by-way"}

    assert {way: (each.value, str(each.qualifier)) for way, each in by_way.items()} == {
        "agency": (10, "about"),
        "alone": (90, "exactly"),
    }


def test_four_voices_say_seventy_percent_of_labour(report: ModuleType) -> None:
    """One respondent's figure of 2010 is repeated by three others; the database has 41.4 percent until 2009."""
    of_labour = [
        (str(each.period), each.value, each.source)
        for each in report.observations
        if each.indicator in {"labour-share", "labour-share-of-database"}
        or (each.indicator == "victim-share" and each.cell == {"industry": "forced-labour"})
    ]

    assert of_labour == [
        ("1999-01/2009-12", Decimal("41.4"), "ctm"),
        ("1999-01/2009-12", 41, "ctm"),
        ("2010", 70, "government-figures"),
        ("2010", 70, "ngo-focus-group"),
        ("2010", 70, "iom-field-staff"),
        ("2010", 70, "hotline-staff"),
        ("1999-01/2009-12", 41, "ctm"),
    ]
    assert values(report, "identified-victims") == [162]


def test_a_projection_is_one_and_has_no_method(report: ModuleType) -> None:
    """Some 70,000 victims in the region are projected, and the report says that how is not documented."""
    (projected,) = [each for each in report.observations if each.indicator == "regional-victims"]

    assert (projected.value, str(projected.status), str(projected.qualifier)) == (70_000, "projected", "about")
    assert "indicators.regional-victims.method" in {absence.path for absence in report.programme.absences}


@pytest.mark.parametrize(
    ("indicator", "said"),
    [
        ("hotline-from-abroad", [True, False]),
        ("law-says-whom", [True, False]),
        ("law-sets-sentences", [False, True]),
        ("ingo-programme-began", ["Two years ago", "May 2009"]),
    ],
)
def test_both_sides_of_a_disagreement_are_kept(report: ModuleType, indicator: str, said: list[object]) -> None:
    """Where the report says two things, both are there, with different lines."""
    seen = [each for each in report.observations if each.indicator == indicator]

    assert [each.value for each in seen] == said
    assert len({each.at for each in seen}) == 2


def test_names_that_are_spelled_twice(report: ModuleType) -> None:
    """The country, two of its neighbours and the mayor are printed in two ways and more."""
    spelled = [(stated.path, stated.value, stated.at) for stated in report.programme.stated if "title" in stated.path]

    assert spelled == [
        ("places.KG.title", "Kyrgyz Republic", "L1113"),
        ("places.KG.title", "Kyrygz Republic", "L1085"),
        ("places.KG.title", "Kyrgyzstan", "L1115-1118, L1189"),
        ("places.KZ.title", "Kazakhstan", "L1206"),
        ("places.KZ.title", "Kazakstan", "L1190"),
        ("places.TJ.title", "Tajikistan", "L1206"),
        ("places.TJ.title", "Tajikstan", "L1190"),
        ("partners.mayors-office.title", "The Major's office", "L1333"),
    ]


def test_the_spellings_are_printed_so(report: ModuleType, text: Callable[[str], str]) -> None:
    """Each other spelling is on the lines it cites."""
    printed = [stated for stated in report.programme.stated if stated.path == "places"]

    assert all(stated.value in text(stated.at) for stated in printed)
    assert "Major’s office" in text("L1333")


# --- Every fact, every line -----------------------------------------------------------------------


def codes_in(*things: object) -> Iterator[str]:
    """Yield every code in *things*: of results, indicators, sources, partners, links and whatever they hold."""
    for thing in things:
        if attrs.has(type(thing)):
            code = getattr(thing, "code", None)
            if isinstance(code, str):
                yield code
            yield from codes_in(*(getattr(thing, field.name) for field in attrs.fields(type(thing))))
        elif isinstance(thing, tuple | list):
            yield from codes_in(*thing)


def test_every_fact_is_held_or_left_out_with_a_reason(
    report: ModuleType, facts: Callable[[int, int], dict[str, str]]
) -> None:
    """The facts of the annex are those held and those left out, and every code that holds one is in the example."""
    codes = set(codes_in(report.programme))
    left_out = [f"{fact} is left out: {reason}" for fact, reason in LEFT_OUT.items()]
    print("\n".join(left_out) or "No fact is left out.")  # noqa: T201 - for whoever reads the run

    assert set(facts(FIRST_LINE, LAST_LINE)) == set(HELD) | set(LEFT_OUT)
    assert set(HELD).isdisjoint(LEFT_OUT)
    assert {fact: held - codes for fact, held in HELD.items() if held - codes} == {}


def test_every_figure_has_a_source_and_lines(report: ModuleType) -> None:
    """Nobody's figure stands without whoever states it and where it is read, and each source is defined."""
    sources = {source.code for source in report.programme.sources}

    assert len(report.observations) > 150
    assert [each for each in report.observations if each.source not in sources or not each.at.lines] == []


def test_every_citation_is_in_annex_e(report: ModuleType, outside: Callable[..., Any]) -> None:
    """Whatever says where it was read names lines of the Kyrgyz case study."""
    assert outside(report, FIRST_LINE, LAST_LINE) == []


def test_every_number_stands_on_the_lines_it_cites(
    report: ModuleType, text: Callable[[str], str], not_on_their_lines: Callable[..., Any]
) -> None:
    """Each number occurs in the lines that its `at` names: in digits, as a word, or in the words listed above."""
    checked, missing = not_on_their_lines(report)
    unread = [each for each in missing if each not in WORDS_FOR]

    assert unread == []
    assert all(words in text(at) for (_, _, at), words in WORDS_FOR.items())
    assert checked > 95


def test_what_does_not_agree(report: ModuleType, disagreements: Callable[[ModuleType], list[Any]]) -> None:
    """Lists of fewer than 278, wholes, law, hotline and names, and no others: each held against the text by hand."""
    assert disagreements(report) == [
        ("MND409", "ctm-victims", "L1113-1118, L1130, L1132, L1134, L1136, L1138", "278", "272", "-6"),
        (
            "MND409",
            "ctm-victims",
            "L1113-1118, L1142, L1144, L1146, L1148, L1150, L1152, L1154, L1156",
            "278",
            "275",
            "-3",
        ),
        ("MND409", "ctm-victims", "L1113-1118, L1160, L1162", "278", "251", "-27"),
        (
            "MND410",
            "victim-share",
            (
                "L1113-1118, L1124, L1126, L1130, L1132, L1134, L1136, L1138, L1142, L1144, L1146, L1148, L1150, "
                "L1152, L1154, L1156, L1160, L1162, L1166, L1168, L1170, L1246, L1274"
            ),
            "",
            "",
            "",
        ),
        ("MND502", "ctm-victims", "L1113, L1118", "", "", ""),
        ("MND502", "ctm-victims", "L1113, L1118, L1245", "", "", ""),
        ("MND502", "law-says-whom", "L1425-1428, L1439-1441", "", "", ""),
        ("MND502", "law-sets-sentences", "L1440-1442, L1442-1443", "", "", ""),
        ("MND508", "labour-share", "L1270-1271, L1271-1273, L1273-1274", "", "", ""),
        ("MND515", "hotline-from-abroad", "L1317-1320, L1413-1415", "", "", ""),
        ("MND516", "regional-victims", "L1104-1108, L1108-1109", "", "", ""),
        ("MND518", "KG", "L1085, L1113, L1115-1118, L1189", "", "", ""),
        ("MND518", "KZ", "L1190, L1206", "", "", ""),
        ("MND518", "TJ", "L1190, L1206", "", "", ""),
        ("MND518", "mayors-office", "L1333, L1333-1335", "", "", ""),
    ]


def test_every_disagreement_can_be_checked_on_the_page(report: ModuleType, not_on_the_page: Callable[..., Any]) -> None:
    """Each cites lines of this annex, and its sentence has both figures, with their lines."""
    assert not_on_the_page(report, FIRST_LINE, LAST_LINE) == []
