"""Whether the example of all five offices adds nothing that is not alike, and says why not."""

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


def test_victims_assisted_are_not_added(totals: m.Totals) -> None:
    """Five projects tell of victims of their own, 8 + 18, 36, 0, 31 to 59, and 35 or 36: nothing says of how many."""
    victims = total_of(totals, "victims-assisted")

    assert (victims.value, victims.bounds) == (m.Missing.UNKNOWN, None)
    assert (victims.reported, victims.expected) == (5, 5)
    assert "cti/victims-referred: disputed, 31 to 59" in victims.explain()
    assert "return-of-victims/returned-so-far: disputed, 35 to 36" in victims.explain()
    assert {("35", "sources differ"), ("36", "sources differ")} <= {
        (str(each.value), reason) for each, reason in victims.left_out
    }


def test_people_served_are_not_added(totals: m.Totals) -> None:
    """The 1,925 women of Bangladesh and the 307 people in Macedonia are of two populations, of two projects in four."""
    served = total_of(totals, "people-served-to-prevent")

    assert (served.value, served.bounds) == (m.Missing.UNKNOWN, None)
    assert (served.reported, served.expected) == (2, 4)


def test_events_are_not_added(totals: m.Totals) -> None:
    """Shows and bazaars so far, 258 and 884, are not added to the presentations of one year, 5."""
    events = total_of(totals, "public-events-held")

    assert (events.value, events.bounds) == (m.Missing.UNKNOWN, None)
    assert (events.reported, events.expected) == (2, 2)
    assert "2009: not in source [final-2009, L3607-3608]" in events.explain()


def test_cells_of_one_office_are_a_part_of_all(totals: m.Totals) -> None:
    """Where victims come from is known of those in Macedonia alone, of one office in five."""
    by_origin = {
        each.cell["origin"]: (each.value, each.reported, each.expected) for each in totals if "origin" in each.cell
    }

    assert by_origin == dict.fromkeys(("foreign", "macedonian"), (m.Missing.UNKNOWN, 1, 5))


def test_why_the_rest_was_left_alone(totals: m.Totals) -> None:
    """What counts cases, businesses, sessions, other people, or only in part, is not added, and each says why."""
    reasons = dict(totals.refused)
    told = {code: reason for code, reason in reasons.items() if "contributes to no indicator" not in reason}
    session = "it differs from public-events-held in unit: session, and event in the library"
    events = "it differs from return-of-victims/presentations in accumulation: cumulative, and incremental there"
    sheltered = "it differs from assistance/victims-assisted-norway in population: sheltered-women, and victims there"
    other = "it differs from ppvhtb/{} in population: {}, and {} there"

    assert told == {
        "kyrgyz-ct/ctm-victims": "it is declared not to add to victims-assisted",
        "cti/victims-referred": "only part of it counts towards victims-assisted, and how much is not said",
        "ess-1/businesses": "it differs from people-served-to-prevent in unit: item, and person in the library",
        "ppvhtb/focus-groups-officials-held": session,
        "ppvhtb/focus-groups-community-held": session,
        "ppvhtb/courtyard-meetings-held": session,
        "ppvhtb/cultural-events-held": events,
        "ppvhtb/bazaars-held": events,
        "return-of-victims/presentations": (
            "it differs from ppvhtb/cultural-events-held in accumulation: incremental, and cumulative there"
        ),
        "ppvhtb/cafe-workers": sheltered,
        "ppvhtb/garment-placements": sheltered,
        "assistance/victims-assisted-norway": other.format("cafe-workers", "victims", "sheltered-women"),
        "repatriation/women-repatriated": other.format("cafe-workers", "returned-women", "sheltered-women"),
        "return-of-victims/returned-so-far": other.format("cafe-workers", "returnees", "sheltered-women"),
        "ppvhtb/women-supported": (
            "it differs from prevention/direct-beneficiaries in population: supported-women, and served there"
        ),
        "prevention/direct-beneficiaries": other.format("women-supported", "served", "supported-women"),
        "cti/micro-project-beneficiaries": other.format("women-supported", "residents", "supported-women"),
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
