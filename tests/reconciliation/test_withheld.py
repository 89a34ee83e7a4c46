"""Whether a figure that is withheld is held against nobody: the rule that would need it cannot tell."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

import mande as m

WITHHELD = m.Missing.WITHHELD
GONE = "a figure that would tell is withheld"


def asked(code: str, framework: m.Framework, seen: m.Observations) -> list[tuple[str, str, str]]:
    """Return what rule *code* answers: the verdict, about what, and why."""
    found = m.reconcile(framework, seen, rules=m.profile("all"))
    return [(str(each.verdict), each.subject, str(each.why)) for _, each in found.verdicts.judgements(rule=code)]


def verdicts(code: str, framework: m.Framework, seen: m.Observations, subject: str) -> set[tuple[str, str]]:
    """Return what rule *code* answers about *subject*."""
    return {(verdict, why) for verdict, about, why in asked(code, framework, seen) if about == subject}


def people(code: str, **fields: object) -> m.Indicator:
    """Return an indicator of people."""
    return m.Indicator(code, unit="person", **fields)


def cohort(**fields: object) -> m.Observations:
    """Return a cohort of 30 alone."""
    return m.Observations(cohorts=[m.Cohort("c", **{"entered": 30, "followed": 20, "lost": 5, **fields})])


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, ("fired", "")),
        ({"lost": 10}, ("passed", "")),
        ({"entered": WITHHELD}, ("cannot tell", "a number of its people is withheld")),
        ({"followed": WITHHELD}, ("cannot tell", "a number of its people is withheld")),
        ({"lost": WITHHELD}, ("cannot tell", "a number of its people is withheld")),
        ({"lost": m.Missing.UNKNOWN}, ("cannot tell", "a number of its people is unknown")),
        (
            {"not_followed_up": [m.NotFollowedUp("unsafe", WITHHELD)]},
            ("cannot tell", "a number of its people is withheld"),
        ),
    ],
)
def test_everybody_is_accounted_for(fields, expected):
    """MND503: whether all who entered are accounted for is not known where a number of them is withheld."""
    assert verdicts("MND503", m.Framework("p"), cohort(**fields), "c") == {expected}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"entered": 30, "carried_over": 5}, {"entered": 40}, "fired"),
        ({"entered": WITHHELD, "carried_over": 5}, {"entered": 40}, "cannot tell"),
        ({"entered": 30, "carried_over": WITHHELD}, {"entered": 40}, "cannot tell"),
        ({"entered": 30, "carried_over": 5}, {}, "cannot tell"),
        ({"entered": 30, "carried_over": 0}, {"entered": 40}, None),
    ],
)
def test_people_in_two_cohorts(first, second, expected):
    """MND504: whether somebody was counted twice in a total is not known where a cohort's number is withheld."""
    framework = m.Framework("p", period="2026", context=[people("helped", accumulation="incremental")])
    cohorts = [m.Cohort(code, indicators=["helped"], **each) for code, each in (("a", first), ("b", second))]
    seen = m.Observations([m.Observation("helped", 70, "2026")], cohorts=cohorts)

    found = {verdict for verdict, _ in verdicts("MND504", framework, seen, "helped")}

    assert (expected in found) if expected else not found & {"fired", "cannot tell"}


def shares(*values: object, part: object = 15, whole: object = 40) -> m.Observations:
    """Return percentages by age, with the part of the first and the whole."""
    cells = ({"age": "0-17"}, {"age": "18+"})
    printed = [m.Observation("share", value, "2026", cell=cell) for value, cell in zip(values, cells, strict=True)]
    return m.Observations(
        [*printed, m.Observation("part", part, "2026", cell=cells[0]), m.Observation("whole", whole, "2026")]
    )


SHARES = m.Framework(
    "p",
    context=[people("share", measure="percentage"), people("part"), people("whole")],
    dimensions=[m.age_bands(0, 18)],
    relations=[m.Share("share", part="part", wholes=["whole"])],
)


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (shares(50, 60), ("fired", "")),
        (
            shares(50, 60, whole=WITHHELD),
            ("cannot tell", "its part, or a whole, of the same place and days is not recorded"),
        ),
    ],
)
def test_a_printed_share_without_its_whole(seen, expected):
    """MND525: a percentage fits no whole that is withheld, and contradicts none."""
    assert expected in verdicts("MND525", SHARES, seen, "share")


def test_a_printed_share_with_one_whole_of_two():
    """MND525: where one of the wholes is withheld it may be the one that it was taken on."""
    both = attrs.evolve(
        SHARES,
        context=[*SHARES.context, people("all")],
        relations=[m.Share("share", part="part", wholes=["whole", "all"])],
    )
    figures = attrs.evolve(shares(50, 60), observations=[*shares(50, 60), m.Observation("all", WITHHELD, "2026")])

    assert ("cannot tell", GONE) in verdicts("MND525", both, figures, "share")
    assert "fired" not in {verdict for verdict, _ in verdicts("MND525", both, figures, "share")}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((Decimal("37.5"), Decimal("50.0")), ("fired", "")),
        ((Decimal("37.5"), Decimal("62.5")), ("passed", "")),
    ],
)
def test_percentages_that_add_to_all(values, expected):
    """MND411: percentages of one table add to 100, or do not."""
    assert verdicts("MND411", SHARES, shares(*values), "share") == {expected}


def test_percentages_of_which_one_is_withheld():
    """MND411: nobody knows what percentages add to where one of three is withheld."""
    framework = attrs.evolve(SHARES, dimensions=[m.age_bands(0, 18, 60)])
    cells = ("age=0-17", "age=18-59", "age=60+")
    values = (Decimal("37.5"), Decimal("40.0"), WITHHELD)
    seen = m.Observations(
        [m.Observation("share", value, "2026", cell=cell) for value, cell in zip(values, cells, strict=True)]
    )

    assert verdicts("MND411", framework, seen, "share") == {("cannot tell", GONE)}


@pytest.mark.parametrize(("whole", "expected"), [(m.Missing.NOT_REPORTED, "fired"), (WITHHELD, "cannot tell")])
def test_a_percentage_whose_whole_is_withheld_has_one(whole, expected):
    """MND410: what a percentage was taken on is recorded, though nobody is told how many that is."""
    found = {verdict for verdict, _ in verdicts("MND410", SHARES, shares(50, 50, part=20, whole=whole), "share")}

    assert expected in found


TRENDS = m.Framework(
    "p",
    outcomes=[m.Outcome("aware", indicators=[people("told", accumulation="cumulative")])],
)


def told(*numbers: object, **claim: object) -> m.Observations:
    """Return a figure a year, and a claim of an increase."""
    years = ("2024", "2025", "2026")
    return m.Observations(
        [m.Observation("told", number, year) for number, year in zip(numbers, years, strict=False)],
        claims=[m.Claim("aware", direction="increase", **claim)],
    )


@pytest.mark.parametrize(
    ("code", "seen", "expected"),
    [
        ("MND520", told(30, 40, says="a trend"), "fired"),
        ("MND520", told(30, 40, WITHHELD, says="a trend"), "cannot tell"),
        ("MND521", told(40, 30), "fired"),
        ("MND521", told(40, 30, WITHHELD), "cannot tell"),
        ("MND521", told(30, 40, WITHHELD), "passed"),
        ("MND524", told(40, 30), "fired"),
        ("MND524", told(40, WITHHELD, 30), "cannot tell"),
        ("MND524", told(30, WITHHELD, 40), "passed"),
    ],
)
def test_figures_that_move(code, seen, expected):
    """How figures move is not known where one of them is withheld, unless the others say enough."""
    subject = "told" if code == "MND524" else "aware"

    assert {verdict for verdict, _ in verdicts(code, TRENDS, seen, subject)} == {expected}


def test_a_baseline_that_is_withheld():
    """MND521: where the way began at a baseline that is withheld, nobody knows which way it went."""
    outcome = m.Outcome("aware", indicators=[people("told", accumulation="snapshot", baseline=WITHHELD)])

    found = verdicts("MND521", m.Framework("p", outcomes=[outcome]), told(40, 30), "aware")

    assert found == {("cannot tell", GONE)}


def test_a_zero_beside_what_is_withheld():
    """MND514: a figure that exists and is not released is no blank."""
    framework = m.Framework("p", context=[people("helped")])
    seen = m.Observations([m.Observation("helped", 0, "2026"), m.Observation("helped", WITHHELD, "2026", printed="0")])

    assert "fired" not in {verdict for verdict, _ in verdicts("MND514", framework, seen, "helped")}


@pytest.mark.parametrize(
    ("value", "verified", "expected"),
    [(40, True, "passed"), (WITHHELD, True, "passed"), (WITHHELD, None, "fired"), (40, None, "fired")],
)
def test_a_count_that_somebody_checked(value, verified, expected):
    """MND522: that a count was checked, or was not, stays known where the count is withheld."""
    framework = m.Framework("p", context=[people("helped")])
    seen = m.Observations([m.Observation("helped", value, "2026", reporter="ngo", verified=verified)])

    assert {verdict for verdict, _ in verdicts("MND522", framework, seen, "ngo")} == {expected}


def test_what_is_withheld_is_not_worked_out():
    """A part that is withheld is not told by what the others leave of their sum."""
    framework = m.Framework(
        "p",
        context=[people("all"), people("women"), people("men"), people("chosen")],
        relations=[m.Sum("all", parts=["women", "men"]), m.Subset("chosen", of="men")],
    )
    figures = [m.Observation(code, number, "2026") for code, number in (("all", 60), ("women", 50), ("chosen", 20))]
    shown, gone = ([*figures, *more] for more in ([], [m.Observation("men", WITHHELD, "2026")]))

    assert {each.code for each in m.reconcile(framework, m.Observations(shown))} == {"MND506"}
    assert {each.code for each in m.reconcile(framework, m.Observations(gone))} == set()


PARTS = m.Framework(
    "p",
    period="2026",
    context=[
        people("helped", accumulation="incremental"),
        people("women", accumulation="incremental"),
        people("so-far", accumulation="cumulative"),
    ],
    dimensions=[m.GENDER],
    places=[m.Place("north"), m.Place("south")],
    relations=[m.Sum("so-far", parts=["helped"]), m.Subset("women", of="helped")],
    monitoring=m.MonitoringPlan(reporters=["a", "b"]),
)


def helped(value: object, period: str = "2026", code: str = "helped", **fields: object) -> m.Observation:
    """Return a figure of those helped."""
    return m.Observation(code, value, period, **fields)


def by(axis: str, *values: object, whole: int = 50) -> tuple[m.Observation, ...]:
    """Return a total and its parts by gender, by place, by half-year, or by who reports."""
    fields = {
        "gender": [{"cell": {"gender": each}} for each in ("female", "male")],
        "place": [{"place": each} for each in ("north", "south")],
        "time": [{"period": each} for each in ("2026-01/2026-06", "2026-07/2026-12")],
        "reporter": [{"reporter": each} for each in ("a", "b")],
    }[axis]
    return helped(whole), *(helped(value, **each) for value, each in zip(values, fields, strict=True))


@pytest.mark.parametrize(
    ("code", "axis"),
    [("MND407", "gender"), ("MND501", "place"), ("MND501", "time"), ("MND505", "reporter")],
)
@pytest.mark.parametrize(
    ("values", "expected"),
    [((60, 5), "fired"), ((60, WITHHELD), "cannot tell"), ((50, WITHHELD), "cannot tell")],
)
def test_parts_of_which_one_is_withheld(code, axis, values, expected):
    """Where a part is withheld nobody is told what all come to: neither that it is too many, nor that it fits."""
    found = verdicts(code, PARTS, m.Observations(by(axis, *values)), "helped")

    assert expected in {verdict for verdict, _ in found}
    assert ("fired" in {verdict for verdict, _ in found}) == (expected == "fired")


def test_breakdowns_side_by_side_of_which_one_is_withheld():
    """Where the total is withheld, two breakdowns are not held to one another as if none had been given."""
    women, men = helped(30, cell="gender=female"), helped(30, cell="gender=male")
    young, old = helped(20, cell="age=0-17"), helped(20, cell="age=18+")
    framework = attrs.evolve(PARTS, dimensions=[m.GENDER, m.age_bands(0, 18)])

    for total, expected in (([], "fired"), ([helped(WITHHELD)], "cannot tell")):
        seen = m.Observations([*total, women, men, young, old])
        assert {verdict for verdict, _ in verdicts("MND409", framework, seen, "helped")} == {expected}


def test_a_year_of_a_total_so_far_is_withheld():
    """MND501: one year of three is not all there is, where the others are withheld."""
    years = [helped(3, "2024"), helped(14, "2025"), helped(19, "2026")]
    so_far = helped(36, "2024/2026", "so-far")

    for gone in (years[:1], years[1:], [years[0], years[2]]):
        seen = [attrs.evolve(each, value=WITHHELD) if each in gone else each for each in years]
        assert verdicts("MND501", PARTS, m.Observations([so_far, *seen]), "so-far") == {("cannot tell", GONE)}


def test_a_part_within_its_whole_is_withheld():
    """MND506: of two figures of the whole one is withheld, and the part fits that one for all anybody knows."""
    women = helped(45, code="women")
    seen = m.Observations([helped(40, source="ngo"), helped(WITHHELD, source="police"), women])

    assert verdicts("MND506", PARTS, m.Observations([helped(40), women]), "women") == {("fired", "")}
    assert verdicts("MND506", PARTS, seen, "women") == {("cannot tell", GONE)}


@pytest.mark.parametrize(("code", "sources"), [("MND502", ("ngo",) * 3), ("MND515", ("ngo", "police", "ngo"))])
def test_a_figure_beside_two_that_differ_is_withheld(code, sources):
    """What is withheld may be the figure that the others were corrected to, or that one of them agrees with."""
    told = [helped(number, source=source) for number, source in zip((36, 35, 35), sources, strict=True)]

    assert "fired" in {verdict for verdict, _ in verdicts(code, PARTS, m.Observations(told[:2]), "helped")}
    gone = [*told[:2], attrs.evolve(told[2], value=WITHHELD)]
    assert verdicts(code, PARTS, m.Observations(gone), "helped") == {("cannot tell", GONE)}


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([helped(40, "2025"), helped(30, "2026", "women")], ("fired", "")),
        ([helped(40, "2025"), helped(WITHHELD, "2026", "women")], ("cannot tell", GONE)),
        ([helped(40, "2025"), helped(30, "2026", "women"), helped(WITHHELD, "2027")], ("cannot tell", GONE)),
        ([helped(40, "2026"), helped(WITHHELD, "2026", "women")], ("passed", "")),
    ],
)
def test_days_of_which_the_figure_is_withheld(figures, expected):
    """MND508: a whole and its part of the same days are there, though nobody is told how many they are."""
    framework = attrs.evolve(PARTS, relations=[m.Subset("women", of="helped")])

    assert verdicts("MND508", framework, m.Observations(figures), "helped") == {expected}


def test_percentages_beside_one_that_is_withheld():
    """MND410: a list of percentages without their wholes says that it leaves some out."""
    framework = m.Framework("p", context=[people("share", measure="percentage")])
    seen = m.Observations([m.Observation("share", 40, "2025"), m.Observation("share", WITHHELD, "2026")])

    (found,) = m.reconcile(framework, seen)

    assert "stand as 40% (source not recorded) and others that are withheld, and" in found.message
