"""Whether the example of all five offices adds what can be added, and says of the rest why not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import mande as m

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def five(example: Callable[[str], ModuleType]) -> ModuleType:
    """The example, which imports the five others by their names."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(EXAMPLES))
        return example("portfolio")


@pytest.fixture(scope="module")
def totals(five: ModuleType) -> m.Totals:
    """What can be added across projects at the end of 2010."""
    return m.roll_up(five.programme, five.observations, over=["time", "place", "project"], on=five.WHEN)


def total_of(totals: m.Totals, indicator: str, **cell: str) -> m.Total:
    """Return the total of one indicator of the library in one cell."""
    (found,) = [each for each in totals if (each.indicator, dict(each.cell)) == (indicator, cell)]
    return found


def test_victims_assisted_are_disputed(totals: m.Totals) -> None:
    """36 to 147: from the largest office, since two may have helped the same people, to 8 + 18 + 36 + 0 + 49 + 36."""
    victims = total_of(totals, "victims-assisted")

    assert victims.value is m.Missing.DISPUTED
    assert victims.bounds == (36, 8 + 18 + 36 + 0 + 49 + 36)
    assert (victims.reported, victims.expected) == (5, 5)
    assert [str(each.value) for each, _ in victims.left_out] == ["not in source", "35", "36"]
    assert {reason for _, reason in victims.left_out} == {
        "there is no value: it is not in source",
        "sources differ",
    }


def test_people_served_have_a_lower_bound_alone(totals: m.Totals) -> None:
    """At least the 1925 women of Bangladesh, of two projects in four; who 307 in Macedonia are, nobody can say."""
    served = total_of(totals, "people-served-to-prevent")

    assert served.value is m.Missing.UNKNOWN
    assert (served.bounds, served.reported, served.expected) == ((1925, None), 2, 4)


def test_events_add_up(totals: m.Totals) -> None:
    """Shows, bazaars and presentations are nobody's twice: 258 + 884 + 5, and those of Norway in 2009 besides."""
    events = total_of(totals, "public-events-held")

    assert events.value == 258 + 884 + 5
    assert (events.bounds, events.qualifier, events.reported, events.expected) == ((1147, None), "at least", 2, 2)
    assert "2009: not in source [final-2009, L3607-3608]" in events.explain()


def test_cells_of_one_office_are_a_part_of_all(totals: m.Totals) -> None:
    """Where victims come from is known of those in Macedonia alone: 30 and 6, of one project in five."""
    by_origin = {
        each.cell["origin"]: (each.value, each.reported, each.expected) for each in totals if "origin" in each.cell
    }

    assert by_origin == {"foreign": (30, 1, 5), "macedonian": (6, 1, 5)}


def test_why_the_rest_was_left_alone(totals: m.Totals) -> None:
    """What counts cases, businesses, sessions, or only in part, is not added, and each says why."""
    reasons = dict(totals.refused)
    told = {code: reason for code, reason in reasons.items() if "contributes to no indicator" not in reason}
    session = "it differs from public-events-held in unit: session, and event in the library"

    assert told == {
        "kyrgyz-ct/ctm-victims": "it is declared not to add to victims-assisted",
        "cti/victims-referred": "only part of it counts towards victims-assisted, and how much is not said",
        "ess-1/businesses": "it differs from people-served-to-prevent in unit: item, and person in the library",
        "ppvhtb/focus-groups-officials-held": session,
        "ppvhtb/focus-groups-community-held": session,
        "ppvhtb/courtyard-meetings-held": session,
    }
    assert len(reasons) > 200


def test_the_offices_disagree_with_nobody_but_themselves(
    five: ModuleType, example: Callable[[str], ModuleType], disagreements: Callable[[ModuleType], list[tuple[str, ...]]]
) -> None:
    """Side by side, the five disagree on what each disagrees on alone, and the library's units."""
    alone = [
        (told[0], *told[2:])
        for office in ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway")
        for told in disagreements(example(office))
    ]
    together = [(told[0], *told[2:]) for told in disagreements(five) if told[0] != "MND526"]

    assert sorted(together) == sorted(alone)
    assert sorted(each.subject for each in m.reconcile(five.programme, five.observations) if each.code == "MND526") == [
        "ess-1/businesses",
        "ppvhtb/courtyard-meetings-held",
        "ppvhtb/focus-groups-community-held",
        "ppvhtb/focus-groups-officials-held",
    ]


def test_it_holds_all_that_the_offices_hold(five: ModuleType) -> None:
    """Sixteen projects of five offices, and every figure of each."""
    assert len(five.programme.frameworks) == 16
    assert len(five.observations) == sum(len(office.observations) for office in five.OFFICES)


def test_it_imports_in_silence() -> None:
    """Imported from the folder of the examples, it prints and warns of nothing."""
    finished = subprocess.run(
        [sys.executable, "-c", "import portfolio"],
        cwd=EXAMPLES,
        env=os.environ | {"PYTHONPATH": str(EXAMPLES.parent), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )

    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "", "")
