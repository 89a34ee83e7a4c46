"""What each section says: both figures where two differ, and the reason where there is none."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs
import pytest

import mande as m
from mande.reports.contents import sections
from mande.reports.parts import Cell, Folded, Picture, Prose, Table, Tone, cell
from mande.wording import say


@pytest.fixture
def section(sample):
    """What finds a section of the report by its code."""
    found = {each.code: each for each in sections(sample)}
    return found.__getitem__


def tables(parts):
    """Yield every table, however deep it is folded."""
    for part in parts:
        if isinstance(part, Table):
            yield part
        elif isinstance(part, Folded):
            yield from tables(part.parts)


def words(rows):
    """Return rows as they read."""
    return [[str("" if cell(thing).words is None else cell(thing).words) for thing in row] for row in rows]


def test_the_first_screen_of_a_plan(section):
    """It says which outputs lead nowhere, what was never measured, which figures disagree, and how far it is."""
    statements = section("summary").parts

    assert [(str(each.answer.words), each.answer.tone) for each in statements[:4]] == [
        ("Outputs that lead to no outcome: 1 of 2", Tone.MAJOR),
        ("Outcomes of which no figure is reported: 2 of 2; without an indicator: 1", Tone.MAJOR),
        ("Disagreements between figures: 2", Tone.ERROR),
        ("Targets: 2 (1 no verdict, 1 not yet due); indicators without a recorded target: 2", Tone.PLAIN),
    ]
    assert words([statements[0].lines]) == [["Water committees trained (committees)"]]
    assert words([statements[1].lines]) == [
        ["Households drink safe water all year (safe-water)", "Fewer people fall ill (less-illness)"]
    ]
    assert all(each.explained for each in statements[2].lines)


def test_the_first_screen_of_a_programme_in_order(planned):
    """Where everything leads somewhere and is measured, the first screen says so, and how many there are."""
    good = planned(
        links=[m.Link("wells-dug", "less-illness"), m.Link("committees", "less-illness")],
        outcomes=[m.Outcome("less-illness", "Fewer fall ill", indicators=[m.Indicator("cases", "Cases", unit="case")])],
        accepted=[],
    )
    seen = m.Observations([m.Observation("cases", 3, period="2026-Q1")])
    summary = sections(m.report(good, seen, on="2026-07-01"))[0]

    assert [str(each.answer.words) for each in summary.parts[:2]] == [
        "Every output leads to an outcome (2)",
        "A figure is reported of every outcome (1)",
    ]
    assert {each.answer.tone for each in summary.parts[:2]} == {Tone.IN_ORDER}


def test_an_extract_is_not_blamed_for_what_its_source_does_not_say(planned):
    """Of an extract it is said that no path is recorded, in grey, and never that an output leads nowhere."""
    extract = m.report(planned(basis="extract", accepted=[]), m.Observations([]), on="2026-07-01")
    first = sections(extract)[0].parts[0]

    assert str(first.answer.words) == (
        "Outputs without a recorded path to an outcome: 1 of 2; the source does not say if there is one"
    )
    assert first.answer.tone is Tone.UNKNOWN


def test_without_figures_nothing_is_said_of_figures(planned):
    """Where no observations were handed over, no outcome is called unmeasured."""
    summary = sections(m.report(planned(), on="2026-07-01"))[0]

    assert not [each for each in summary.parts if "no figure is" in each.answer.words]


def test_the_matrix(section):
    """Outputs stand down, outcomes across; a pair without a recorded path is blank."""
    (table,) = tables(section("matrix").parts)

    assert [str(header) for header in table.headers] == [
        "output", "Households drink safe water all year", "Fewer people fall ill",
    ]  # fmt: skip
    assert words(table.rows) == [
        ["Wells dug (wells-dug)", "untested", ""],
        ["Water committees trained (committees)", "", ""],
    ]


def test_every_gap_is_told_once(sample, section):
    """The gaps of a report are those of coverage, each with its message and where it is read."""
    told = [
        row[0] for table in tables(section("gaps").parts) for row in table.rows if "what is missing" in table.headers
    ]

    assert sorted(told) == sorted(gap.message for gap in sample.coverage)


@pytest.mark.parametrize("by", ["severity", "criterion", "addressed to"])
def test_gaps_put_together_otherwise(framework, seen, by):
    """However the gaps are put together, none is lost, and the two other ways are counted."""
    found = m.report(framework, seen, on="2026-07-01", gaps_by=by)
    gaps = {each.code: each for each in sections(found)}["gaps"].parts

    counts = [part for part in gaps if isinstance(part, Table)]
    assert len(counts) == 2
    for table in counts:
        assert sum(int(count.words) for row in table.rows for count in row[1:]) == len(found.coverage)
    told = [row for table in tables(gaps) for row in table.rows if "what is missing" in table.headers]
    assert len(told) == len(found.coverage)


def test_a_programme_without_gaps(framework):
    """Where nothing that was asked is missing, the report says that, and not that nothing is missing."""
    found = m.report(framework, on="2026-07-01", rules=[])
    gaps = {each.code: each for each in sections(found)}["gaps"].parts

    assert gaps == (Prose(("Nothing that was asked of this programme is missing.",)),)


def test_progress_with_its_reasons(section):
    """A disputed figure has no share and no colour of failure; an indicator without a target says so."""
    held, without = tables(section("progress").parts)

    assert words(held.rows)[0][:5] == ["Wells in use (wells)", "not recorded", "40", "disputed", "35.0% to 42.5%"]
    assert cell(held.rows[0][4]).tone is Tone.UNKNOWN
    assert words(without.rows) == [
        ["Committee members trained (members)", "60"],
        ["Cases of cholera (cases)", "not reported"],
    ]
    assert cell(without.rows[1][1]).tone is Tone.UNKNOWN


def test_who_reported_of_those_who_are_to_report(planned):
    """Each figure that lacks somebody stands with how many reported, and opens to who did; the others are counted."""
    plan = planned(monitoring=m.MonitoringPlan(reporters=["north", "south"]))
    seen = m.Observations(
        [
            m.Observation("members", number, period=quarter, reporter=who)
            for quarter, who, number in (("2026-Q1", "north", 12), ("2026-Q1", "south", 9), ("2026-Q2", "north", 7))
        ]
    )
    found = {each.code: each for each in sections(m.report(plan, seen, on="2026-07-01"))}["reporters"]
    prose, picture, table = found.parts

    assert str(prose.lines[0]) == "Figures of everybody who is to report: 1 of 2"
    assert ">1 of 2<" in picture.draw()
    assert words(table.rows) == [["Committee members trained (members)", "2026-Q2", "1", "2"]]
    assert "7" in table.rows[0][2].explained
    assert table.rows[0][2].tone is Tone.UNKNOWN

    whole = m.report(plan, m.Observations(seen.observations[:2]), on="2026-07-01")
    _, drawn = {each.code: each for each in sections(whole)}["reporters"].parts
    assert str(drawn.words) == "Period by period; no figure lacks anybody."


def test_nothing_is_said_of_reporters_where_no_plan_names_them(planned):
    """Whom a plan does not name is not missed."""
    seen = m.Observations([m.Observation("members", 12, period="2026-Q1", reporter="north")])

    assert "reporters" not in {each.code for each in sections(m.report(planned(), seen, on="2026-07-01"))}
    named = planned(monitoring=m.MonitoringPlan(reporters=["north"]))
    assert "reporters" not in {each.code for each in sections(m.report(named, on="2026-07-01"))}


def test_breakdowns_show_everyone_and_every_cell(section):
    """Who was counted stands by its own name, and what was not collected is not zero."""
    (table,) = tables(section("breakdowns").parts)

    assert [row[0] + ": " + row[3] for row in words(table.rows)] == [
        "everyone: 63", "Female: 38", "Male: 25", "0-17: not collected (0 of 1)",
    ]  # fmt: skip
    assert words(table.rows)[0][4] == "60"
    assert cell(table.rows[-1][3]).tone is Tone.UNKNOWN


def test_disagreements_have_both_figures(section):
    """Both figures and their difference stand beside each other, and open to the arithmetic."""
    rows = [row for table in tables(section("disagreements").parts) for row in table.rows]

    assert ["60", "63", "3"] in [row[1:4] for row in words(rows)]
    assert all(isinstance(row[0], Cell) and row[0].explained for row in rows)
    assert [row[3].explained for row in rows] == [row[0].explained if row[3].words else "" for row in rows]


def test_what_could_not_be_judged(sample, section):
    """Each reason is told once, with every rule that it kept from telling, in grey."""
    rows = [row for table in tables(section("undecided").parts) for row in table.rows]

    undecided = (*sample.coverage.undecided, *sample.reconciliation.undecided)
    assert sorted(str(row[3]) for row in rows) == sorted(each.rule.code for each in undecided)
    assert {part.summary.tone for part in section("undecided").parts} == {Tone.UNKNOWN}


def test_what_was_accepted(section):
    """What was accepted in vain is told as that, with the reason that was given."""
    (table,) = tables(section("accepted").parts)

    assert words(table.rows) == [["wells-dug", "Decided in May", "MND101"]]
    assert str(table.caption) == "Accepted, and no gap today: closed since, or misspelt"


def test_an_accepted_gap_is_shown_with_who_decided(planned):
    """An accepted gap stands with its reason, who decided and when."""
    accepted = m.Accepted("MND101", "committees", reason="For the ministry", by="The board", on="2026-05")
    found = m.report(planned(accepted=[accepted]), on="2026-07-01")
    (table,) = tables({each.code: each for each in sections(found)}["accepted"].parts)

    assert words(table.rows)[0][1:] == ["For the ministry", "The board", "2026-05", "MND101"]


def test_sources_with_the_figures_they_state(section):
    """Every source is listed, those that no plan defines too, with how many figures it states."""
    (table,) = tables(section("sources").parts)

    assert words(table.rows) == [
        ["log", "Log of field visits", "record", "", "implementer", "", "5"],
        ["contractor", "", "", "", "", "", "1"],
    ]


def test_room_for_narrative(framework):
    """What people said stands under the question it answers; the others keep their room."""
    found = m.report(framework, on="2026-07-01", narrative={"decisions": "Test the wells by March."})
    spaces = {each.code: each for each in sections(found)}["narrative"].parts

    assert [space.text for space in spaces] == ["", "Test the wells by March.", ""]


def pictures(parts):
    """Return the names of every picture, however deep it is folded."""
    return [
        name
        for part in parts
        for name in (
            [part.name] if isinstance(part, Picture) else pictures(part.parts) if isinstance(part, Folded) else []
        )
    ]


def test_what_was_counted_over_time_is_drawn_above_its_figures(planned):
    """An indicator with figures for three periods is drawn, with what was in by the day; one with two is not."""
    seen = [m.Observation("members", value, period=f"2026-0{value}") for value in (1, 2, 3, 4)]
    seen += [m.Observation("wells", 9, period=f"2026-0{month}") for month in (1, 2)]
    report = m.report(planned(), m.Observations(seen), on="2026-03-31")
    section = next(each for each in sections(report) if each.code == "progress")

    assert pictures(section.parts) == ["progress", "over-time-members"]
    folded = next(each for each in section.parts if isinstance(each, Folded) and pictures(each.parts))
    assert words(folded.parts[1].rows) == [["reported", f"2026-0{each}", str(each), "", ""] for each in (1, 2, 3)]
    assert 'role="img"' in folded.parts[0].draw()


def test_few_are_drawn_over_time_and_the_others_are_counted():
    """Three indicators are drawn, those with the most periods, and the report says how many were not."""
    codes = ["a", "b", "c", "d", "e"]
    plan = m.Framework("p", "P", outputs=[m.Output("o", "O", indicators=[m.Indicator(code) for code in codes])])
    seen = [m.Observation(code, 1, period=f"20{10 + year}") for at, code in enumerate(codes) for year in range(3 + at)]
    (section,) = (
        each for each in sections(m.report(plan, m.Observations(seen), on="2026-01-01")) if each.code == "progress"
    )

    assert pictures(section.parts) == ["over-time-e", "over-time-d", "over-time-c"]
    assert Prose(("Not drawn over time, to keep this short: 2 indicators.",)) in section.parts


def test_people_by_age_and_gender_have_a_pyramid(planned, section):
    """Where the two were crossed they are drawn; where they stand side by side the table is all there is."""
    seen = [
        m.Observation("members", 7, period="2026-Q1", cell={"gender": gender, "age": age})
        for gender in ("female", "male")
        for age in ("0-17", "18-59")
    ]
    report = m.report(planned(), m.Observations(seen), on="2026-07-01")
    crossed = next(each for each in sections(report) if each.code == "breakdowns")

    assert pictures(crossed.parts) == ["pyramid-members"]
    assert "18-59" in crossed.parts[0].parts[0].draw()
    assert pictures(section("breakdowns").parts) == []


def held(indicator, seen):
    """Return the first row of the table of progress of one outcome's *indicator*, as it reads."""
    plan = m.Framework("p", "P", outcomes=[m.Outcome("o", "O", indicators=[indicator])])
    report = m.report(plan, m.Observations(seen), on="2025-12-31")
    (section,) = (each for each in sections(report) if each.code == "progress")
    return words(next(tables(section.parts)).rows)[0]


def test_figures_keep_the_digits_they_were_written_with():
    """A small target is not shown as zero, and money says in what currency; what was worked out is rounded."""
    small = m.Indicator(
        "x", baseline=m.Baseline(Decimal("0.50"), "2020"), targets=[m.Target(Decimal("0.0000001"), "2025")]
    )
    assert held(small, [m.Observation("x", Decimal("0.25"), "2025")])[1:4] == ["0.50", "0.0000001", "0.25"]

    money = m.Indicator("x", measure="money", targets=[m.Target(m.Money(1000, "USD"), "2025")])
    spent = m.Observation("x", m.Money(Decimal("1234.50"), "USD"), "2025")
    assert held(money, [spent])[1:4] == ["not recorded", "1,000 USD", "1,234.50 USD"]

    share = m.Indicator("x", measure="percentage", unit="person", targets=[m.Target(80, "2025")])
    assert held(share, [m.Observation("x", m.Ratio(5, 7), "2025")])[3] == "71.4"


def test_a_baseline_stands_in_the_table_though_nothing_was_reported():
    """What was measured before is shown with its word, and where there is none the table says so."""
    targets = [m.Target(80, "2025")]

    assert held(m.Indicator("x", baseline=m.Baseline(58, "2020", qualifier="up to"), targets=targets), [])[1] == (
        "up to 58"
    )
    assert held(m.Indicator("x", baseline=m.Missing.NOT_DUE, targets=targets), [])[1] == "not due"
    assert held(m.Indicator("x", targets=targets), [])[1] == "not recorded"


def test_what_stands_alone_is_no_disagreement():
    """A percentage whose whole nobody wrote raises a question, and is not counted as two figures that differ."""
    share = m.Indicator("x", measure="percentage", unit="person")
    plan = m.Framework("p", "P", outcomes=[m.Outcome("o", "O", indicators=[share])])
    report = m.report(plan, m.Observations([m.Observation("x", 40, "2025")]), on="2025-12-31")
    told = [str(each.answer.words) for each in sections(report)[0].parts]

    assert not [each for each in told if each.startswith("Disagreements")]
    assert "Figures that raise another question: 1" in told


def test_breakdowns_are_called_by_the_titles_of_their_dimensions(framework, seen):
    """What people are broken down by is said in the reader's language, and not by its code."""
    report = m.report(framework, seen, on="2026-07-01", language="fr")
    (section,) = (each for each in sections(report) if each.code == "breakdowns")

    assert [say(each.caption, "fr") for each in tables(section.parts)] == ["Ventilation\u00a0: Genre, Âge"]


def test_nearly_all_is_not_all():
    """A target that was missed by little is not said to be reached to 100 percent, nor a little to be nothing."""

    def achieved(reached):
        seen = [m.Observation("x", reached, "2025")]
        start = m.Baseline(0, "2020")
        return held(m.Indicator("x", unit="item", baseline=start, targets=[m.Target(10_000, "2025")]), seen)[4]

    assert [achieved(each) for each in (10_000, 9_999, 6_667, 1, 0)] == ["100.0%", "99.99%", "66.7%", "0.01%", "0.0%"]


def test_how_grave_a_disagreement_is_stands_in_words(section):
    """Forms without colours say it too."""
    found = [part.summary for part in section("disagreements").parts if isinstance(part, Folded)]

    assert [str(each.words).partition(":")[0] for each in found] == [each.tone.value for each in found]


def project(code, status, source):
    """Return a project whose one indicator is broken down by a status that it calls *status*, as a source states."""
    served = m.Indicator("served", "People served", unit="person", breakdowns=["status"])
    return m.Framework(
        code,
        outputs=[m.Output("help", indicators=[served])],
        dimensions=[m.Dimension("status", status, [m.Category("a", f"{status}, first")])],
        sources=[m.Source("log", source)],
    )


def portfolio():
    """Return a report on two projects that use the same codes for things of their own."""
    both = m.Portfolio("both", "Both", [project("north", "Papers", "North log"), project("south", "Stay", "South log")])
    seen = [
        m.Observation("served", 7, "2026-Q1", source="log", cell={"status": "a"}, project=code)
        for code in ("north", "north", "south")
    ]
    return {each.code: each for each in sections(m.report(both, m.Observations(seen), on="2026-07-01"))}


def test_each_project_calls_those_counted_by_its_own_words():
    """Two projects may use one code for different categories; a table has the words of the project it is of."""
    north, south = tables(portfolio()["breakdowns"].parts)

    assert (str(north.caption), words(north.rows)[0][0]) == ("By Papers", "Papers, first")
    assert (str(south.caption), words(south.rows)[0][0]) == ("By Stay", "Stay, first")


def test_each_project_has_its_own_sources():
    """Two projects may use one code for different sources; each is told by itself, with the figures that it states."""
    (table,) = tables(portfolio()["sources"].parts)

    assert [(row[0], row[1], row[-1]) for row in words(table.rows)] == [
        ("north/log", "North log", "2"),
        ("south/log", "South log", "1"),
    ]


def test_every_number_of_gaps_disagreements_and_time_opens(section):
    """A count opens to how many of each rule, figures that differ beside what they are about, and time to its days."""
    counts = [row for part in section("gaps").parts if isinstance(part, Table) for row in part.rows]
    differing = [row for table in tables(section("disagreements").parts) for row in table.rows]
    held = next(tables(section("progress").parts))

    assert counts
    for thing in (cell(each) for row in counts for each in row[1:]):
        assert bool(thing.explained) == (str(thing.words) != "0")
    assert differing
    assert all(cell(row[0]).explained for row in differing)
    assert "linear" in str(cell(held.rows[0][5]).explained)


def test_of_an_extract_it_is_not_known_that_nothing_was_measured(planned):
    """That no figure of an outcome is there is grave where a source says that there is none, or in a plan."""
    aware = m.Outcome("aware", "People know", indicators=[m.Indicator("share", "Share who know", unit="person")])

    def tone(**fields):
        plan = planned(outcomes=[aware], links=[], accepted=[], **fields)
        (found,) = (
            each.answer.tone
            for each in sections(m.report(plan, m.Observations([]), on="2026-07-01"))[0].parts
            if "no figure is reported" in each.answer.words
        )
        return found

    assert tone(basis="extract") is Tone.UNKNOWN
    assert tone(basis="extract", absences=[m.Absence("outcomes.aware.actuals", at="L1")]) is Tone.MAJOR
    assert tone() is Tone.MAJOR


def test_a_long_report_draws_one():
    """Of two hundred indicators one is drawn over time: a portfolio of such reports is made in half a minute."""
    codes = [f"i{at}" for at in range(101)]
    plan = m.Framework("p", "P", outputs=[m.Output("o", "O", indicators=[m.Indicator(code) for code in codes])])
    seen = [m.Observation(code, 1, period=f"202{year}") for code in codes for year in range(3)]
    report = m.report(plan, m.Observations(seen), on="2026-01-01")
    (section,) = (each for each in sections(report) if each.code == "progress")

    assert pictures(section.parts) == ["over-time-i0"]


def test_the_figures_of_a_source_open_to_its_indicators(section):
    """How many figures a source states opens to how many of each indicator."""
    (table,) = tables(section("sources").parts)

    assert cell(table.rows[0][-1]).explained == "wells: 1\nmembers: 4"
    assert cell(table.rows[1][-1]).explained == "wells: 1"


def test_what_was_accepted_is_not_held_against_anybody_again(planned):
    """The first screen counts an accepted gap as accepted, does not name it again, and does not call it major."""
    accepted = m.Accepted("MND101", "committees", reason="For the ministry")
    first = sections(m.report(planned(accepted=[accepted]), on="2026-07-01"))[0].parts[0]

    assert str(first.answer.words) == "Outputs that lead to no outcome: 1 of 2; accepted: 1"
    assert (first.answer.tone, first.lines) == (Tone.PLAIN, ())


def test_an_outcome_that_nobody_has_to_measure_is_no_gap(planned):
    """That an outcome has no indicator is counted as accepted, and held against nobody where no other is open."""
    accepted = m.Accepted("MND202", "safe-water", reason="The ministry measures it")

    def card(**fields):
        found = m.report(planned(accepted=[accepted], **fields), m.Observations([]), on="2026-07-01")
        return next(
            each for each in sections(found)[0].parts if "Outcomes of which no figure" in str(each.answer.words)
        )

    words = "Outcomes of which no figure is reported: {} of {}; without an indicator: 1; accepted: 1"
    first, alone = card(), card(outcomes=[m.Outcome("safe-water", "Safe water")])
    assert (str(first.answer.words), first.answer.tone) == (words.format(2, 2), Tone.MAJOR)
    assert [str(line.words) for line in first.lines] == ["Fewer people fall ill (less-illness)"]
    assert (str(alone.answer.words), alone.answer.tone, alone.lines) == (words.format(1, 1), Tone.PLAIN, ())


@pytest.mark.parametrize("asked", [[], m.profile("design")], ids=["nothing", "the design"])
def test_what_was_never_compared_does_not_agree(framework, seen, asked):
    """Where no rule that compares figures was asked, the first screen says that, and not that they agree."""
    report = m.report(framework, seen, on="2026-07-01", rules=[rule for rule in asked if rule.verb == "check_coverage"])
    told = {str(each.answer.words): each.answer.tone for each in sections(report)[0].parts}

    assert told["No figures were compared"] is Tone.UNKNOWN
    assert "No figures that disagree were found" not in told


def test_figures_that_were_compared_and_agree(framework):
    """Where figures were held against each other and none differs, the first screen says so."""
    seen = m.Observations(
        [
            m.Observation("wells", 14, period="2026-01/2026-06", source="log"),
            m.Observation("wells", 14, period="2026-01/2026-06", source="contractor"),
        ]
    )
    rules = [rule for rule in m.CATALOGUE if rule.code == "MND515"]
    told = {
        str(each.answer.words): each.answer.tone
        for each in sections(m.report(framework, seen, on="2026-07-01", rules=rules))[0].parts
    }

    assert told["No figures that disagree were found"] is Tone.IN_ORDER


@pytest.mark.parametrize(("women", "expected"), [(30, "found."), (3, "found, and some could not be compared.")])
def test_figures_that_nobody_could_compare(women, expected):
    """Where a figure is withheld from everybody, neither the first screen nor the section says that all agree."""
    framework = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[m.Indicator("i", unit="person")])])
    seen = m.Observations([m.Observation("i", 40, "2025", source=each) for each in ("log", "ngo")])
    seen = attrs.evolve(seen, observations=[*seen, m.Observation("i", women, "2026")])
    rules = [rule for rule in m.CATALOGUE if rule.code == "MND515"]
    report = m.report(framework, seen, on="2026-07-01", rules=rules, audience="public")

    told = {each.code: str(each.parts) for each in sections(report) if each.code in ("summary", "disagreements")}

    assert f"No figures that disagree were {expected}" in told["disagreements"]
    assert f"No figures that disagree were {expected[:-1]}'" in told["summary"]


def test_a_figure_that_is_withheld_was_reported():
    """An outcome of which a figure is withheld has one: nobody reads that none is reported of it."""
    helped = m.Indicator("helped", "Helped", unit="person", accumulation="incremental", targets=[m.Target(30, "2026")])
    framework = m.Framework("p", period="2026", outcomes=[m.Outcome("safe", indicators=[helped])])
    report = m.report(
        framework, m.Observations([m.Observation("helped", 3, "2026")]), on="2026-12-31", audience="public"
    )

    assert "A figure is reported of every outcome (1)" in m.reports.markdown.compose(report)
    for form in (m.reports.markdown, m.reports.html, m.reports.latex):
        assert not {"nothing reported", "not reported"} & {
            each.strip() for each in re.split("[|<>&]", form.compose(report))
        }
