"""What the tests of progress share: a plan of one indicator, assessed on a day."""

from __future__ import annotations

import pytest

import mande as m

PERIOD = "2007-02/2010-01"


@pytest.fixture(scope="session")
def assess():
    """Return a function that holds figures against the targets of one indicator, and returns the assessments."""

    def assessments(targets, figures, on="2011-01-01", *, level="output", scheme=None, source=None, plan=(), **fields):
        kinds = {"output": m.Output, "outcome": m.Outcome}
        result = kinds[level]("r", indicators=[m.Indicator("i", targets=targets, **fields)])
        framework = m.Framework(
            "f", **{"period": PERIOD, f"{level}s": [result], "dimensions": [m.GENDER], **dict(plan)}
        )
        seen = None if figures is None else m.Observations(figures)
        return m.assess_progress(framework, seen, on=on, scheme=scheme, source=source)

    return assessments


@pytest.fixture(scope="session")
def assess_one(assess):
    """Return a function that does so for one target, and returns its assessment."""

    def assessment(target, *figures, **more):
        (found,) = assess([target], figures, **more)
        return found

    return assessment
