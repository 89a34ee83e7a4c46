"""Whether a first look stays a first look: fifteen lines at most, what is in order first, nothing graver hidden."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.checking.asked import asked
from mande.checking.checked import by_severity, checked
from mande.cli.first_look import MOST_LINES, WIDTH, first_look, place
from mande.cli.pages import remarks_page
from mande.formats.remarks import NOT_A_NUMBER, Notes
from mande.languages import languages

DAY = date(2026, 6, 30)


def plan(outputs: int = 3, **fields: object) -> m.Framework:
    """Return a plan with so many outputs that lead nowhere, counts of people, and an outcome nobody measures."""
    return m.Framework(
        "wells",
        "Safe water",
        period="2026",
        outputs=[
            m.Output(f"o{number}", indicators=[m.Indicator(f"i{number}", "Persons trained", unit="person")])
            for number in range(outputs)
        ],
        outcomes=[m.Outcome("safe", "Households drink safe water")],
        **fields,
    )


def look(
    programme: m.Framework,
    *reading: m.Finding,
    seen: m.Observations | None = None,
    severity: str = "minor",
    language: str = "en",
):
    """Return the lines of a first look at *programme*, of whose document *reading* is said."""
    document = m.Document(programme, seen, reading)
    grave = m.Severity(severity)
    return first_look(
        checked(programme, document, on=DAY, profile="first-look", asked=asked("first-look"), severity=grave),
        language,
    )


def said(
    code: str, severity: str = "major", at: str = "Indicators!D7", seen: str = "'12O' is not a number."
) -> m.Finding:
    """Return what a reader said of a place in a workbook."""
    return m.Finding(code, "not-a-number", severity, "plan.xlsx", f"plan.xlsx, {at}: {seen}", "Write digits.")


def test_a_rule_has_one_line_with_its_count_three_examples_and_its_code():
    """Five outputs are counted by what is wrong with them, of which three are shown; the code stands last."""
    line = next(line for line in look(plan(5)) if "MND101" in line)

    assert line.startswith("major  5 outputs that lead to no outcome: o0, o1, o2 and 2 more ")
    assert line.endswith("  MND101")
    assert "o3" not in line


def test_what_is_in_order_comes_first():
    """The second line says what is in order, before anything that is not."""
    lines = look(plan())

    assert lines[0] == "First look at wells 'Safe water' on 2026-06-30: 14 major."
    assert lines[1].startswith("In order: ")


def test_what_is_wrong_with_the_document_comes_before_what_is_wrong_with_the_programme():
    """A plan that was read wrongly is put right first."""
    codes = [line.rpartition("  ")[2] for line in look(plan(), said("MND904", "minor"))]

    assert codes.index("MND904") < codes.index("MND101")


def test_one_remark_is_told_in_full_and_several_are_counted_with_their_places():
    """One cell that is wrong is shown with what stands in it, three are shown by where they are."""
    (alone,) = (line for line in look(plan(), said("MND904")) if "MND904" in line)
    five = [said("MND904", at=f"Indicators!D{row}") for row in range(7, 12)]
    (several,) = (line for line in look(plan(), *five) if "MND904" in line)

    assert "plan.xlsx, Indicators!D7: '12O' is not a number." in alone
    assert "5 values that are not numbers: plan.xlsx, Indicators!D7, Indicators!D8, Indicators!D9 " in several


def test_remarks_that_were_too_many_to_tell_are_counted():
    """A column that is wrong throughout is as wrong as it is, though its reader tells two hundred cells one by one."""
    notes = Notes("actuals.csv")
    for line in range(5_000):
        notes.add(NOT_A_NUMBER, f"line {line + 2}", seen="12O")

    lines = look(m.Framework("empty"), *notes.findings)

    assert lines[0] == "First look at empty on 2026-06-30: 5,000 major."
    assert "5,000 values that are not numbers: actuals.csv, line 2, line 3, line 4 " in lines[2]
    assert "and 4,980 more like it." in remarks_page(notes.findings)


def test_what_cannot_be_told_is_said_and_never_in_order():
    """Without observations nobody knows whether totals add up, and the page says that, and why."""
    lines = look(plan())

    (line,) = (line for line in lines if line.startswith("Cannot be told"))
    assert "no observations were handed over" in line
    assert not any("total" in line for line in lines[1:2])


def test_what_is_accepted_is_counted_and_not_shown():
    """A gap that somebody decided to live with has no line of its own."""
    accepted = [m.Accepted("MND101", f"o{number}", reason="A pilot") for number in range(3)]

    lines = look(plan(accepted=accepted))

    assert lines[0].endswith("; 3 accepted.")
    assert not any("MND101" in line for line in lines)


def test_a_plan_in_order_has_nothing_to_say():
    """A page on which nothing is wrong says so, says what is in order, and sends nobody on."""
    lines = look(m.Framework("empty"))

    assert lines[0] == "First look at empty on 2026-06-30: nothing to say."
    assert not any("mande rules" in line for line in lines)


def test_infos_are_left_to_those_who_ask_for_them():
    """What expects no action has no line, unless somebody asks for what is as light as that."""
    assert not any("MND913" in line for line in look(plan(), said("MND913", "info")))
    assert any("MND913" in line for line in look(plan(), said("MND913", "info"), severity="info"))


def test_nothing_that_a_document_holds_moves_the_cursor():
    """Titles, codes and remarks come out without what a terminal would obey."""
    programme = m.Framework("wells", "Safe\x1b[31m water\nINJECTED", outputs=[m.Output("o")])

    lines = look(programme, said("MND904", seen="'\x1b]0;owned\x07'"))

    assert all(line.isprintable() for line in lines)


@given(
    outputs=st.integers(0, 40),
    codes=st.lists(st.sampled_from([f"MND{number}" for number in range(901, 980)]), max_size=60),
    title=st.text(max_size=300),
    severities=st.sampled_from(["info", "minor", "major", "error"]),
    language=st.sampled_from(languages()),
)
def test_a_first_look_stays_within_fifteen_lines_and_a_window(outputs, codes, title, severities, language):
    """However much is wrong with the documents and the programme, the page stays a page."""
    programme = m.Framework(
        "wells",
        title,
        outputs=[m.Output(f"output-{number}-with-a-long-code") for number in range(outputs)],
        outcomes=[m.Outcome("safe")],
    )

    lines = look(programme, *(said(code, severities, seen=title) for code in codes), severity="info", language=language)

    assert len(lines) <= MOST_LINES
    assert max(map(len, lines)) <= WIDTH


def test_kinds_that_do_not_fit_are_counted_with_their_codes():
    """Twenty kinds of remarks have a line each as far as there is room, and the last line names the others."""
    lines = look(plan(), *(said(f"MND9{number:02}") for number in range(1, 21)))

    (last,) = (line for line in lines if "more kinds" in line)
    assert len(lines) == MOST_LINES
    assert "MND101" in " ".join(lines)
    assert "MND9" in last


@pytest.mark.parametrize(
    ("severities", "expected"),
    [([], ""), (["minor"], "1 minor"), (["info", "error", "error"], "2 error and 1 info")],
)
def test_findings_are_counted_by_how_grave_they_are(severities, expected):
    """The gravest are counted first."""
    assert by_severity([said("MND904", severity) for severity in severities]) == expected


def test_a_remark_says_where_it_stands():
    """The place of a remark is what its message begins with."""
    assert place(said("MND904")) == "plan.xlsx, Indicators!D7"
