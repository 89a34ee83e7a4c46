"""The worked example that a plan to fill in begins with: two outputs, an outcome, and how each is measured."""

from __future__ import annotations

from mande.dimensions.breakdowns import GENDER, age_bands
from mande.formats.document import Document
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator
from mande.framework.links import Assumption, Link
from mande.framework.results import Activity, Outcome, Output
from mande.framework.targets import Target
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source

PERIOD = "2026-01/2027-12"


def example() -> Document:
    """Return a small plan with nothing left out that a first look asks for, and the first figures of it."""
    wells = Indicator(
        "wells",
        "Wells in use",
        unit="facility",
        accumulation="cumulative",
        direction="increase",
        definition="A well that gives water on the day of the visit",
        targets=[Target(40, period=PERIOD)],
    )
    members = Indicator(
        "members",
        "Committee members trained",
        unit="person",
        accumulation="incremental",
        direction="increase",
        breakdowns=["gender", "age"],
        definition="Attended all three days",
        counting_rule="Each person once",
        targets=[Target(200, period=PERIOD)],
    )
    safe = Indicator(
        "safe-share",
        "Households that drink safe water all year",
        unit="household",
        measure="percentage",
        accumulation="snapshot",
        direction="increase",
        baseline=Baseline(42, period="2025-11", source="baseline"),
        targets=[Target(70, period="2027-12")],
    )
    plan = Framework(
        "wells",
        "Safe water in three districts (an example: write your own over it)",
        period=PERIOD,
        activities=[Activity("training", "Train water committees")],
        outputs=[
            Output("wells-dug", "Wells are dug and in use", indicators=[wells]),
            Output("committees", "Water committees can look after a well", indicators=[members]),
        ],
        outcomes=[Outcome("safe-water", "Households drink safe water all year", indicators=[safe])],
        links=[
            Link("training", "committees"),
            Link(
                "wells-dug",
                "safe-water",
                mechanism="A tested well stands within 500 m of every house",
                assumptions=[Assumption("The wells hold water in the dry season", planned_test="2027-04")],
            ),
            Link("committees", "safe-water", mechanism="Committees mend a broken well within a week"),
        ],
        dimensions=[GENDER, age_bands(0, 18, 60)],
        sources=[
            Source("baseline", "Household survey", kind="survey"),
            Source("registers", "Attendance registers", kind="register"),
        ],
    )
    seen = [
        Observation("wells", 14, period="2026-01/2026-06"),
        Observation("members", 60, period="2026-Q2", source="registers"),
        Observation("members", 38, period="2026-Q2", cell={"gender": "female"}, source="registers"),
        Observation("members", 22, period="2026-Q2", cell={"gender": "male"}, source="registers"),
    ]
    return Document(plan, Observations(seen))
