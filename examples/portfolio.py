"""The five country offices together: what can be added across them, what cannot, and why.

Each office has its own script, which holds what the evaluation says of it (Annexes D to H). Here nothing is added to
those facts but a short indicator library, which is ours and not the report's: three things that all five could have
counted alike. For each, it names the local figures that come nearest, and how much of each counts towards it. An office
that headquarters asks for "victims assisted" does the same with its own list.

What comes of it is the evaluation's own finding: of five offices, few figures can be put side by side at all, and those
that can give bounds rather than numbers, since nobody can say how many people two projects both counted.

    python examples/portfolio.py
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
import bangladesh
import kyrgyz_republic
import macedonia
import nigeria
import norway

import mande as m

OFFICES = (bangladesh, kyrgyz_republic, macedonia, nigeria, norway)

# --- What all could have counted alike ------------------------------------------------------------

library = m.IndicatorLibrary(
    "standard",
    "Three things that every office could count alike",
    version="1",
    indicators=[
        m.Indicator(
            "victims-assisted",
            "Victims of trafficking who were helped to return, recover or find work",
            unit="person",
            note="Not those identified only, and not those whom another body helped.",
        ),
        m.Indicator(
            "people-served-to-prevent",
            "People at risk who were trained or given the means to earn a living",
            unit="person",
        ),
        m.Indicator(
            "public-events-held",
            "Meetings, bazaars, shows and talks held to make trafficking known",
            unit="event",
        ),
    ],
)

NOT_ADDED = "not additive"

contributions = {
    "ppvhtb": {
        "cafe-workers": m.Contribution("victims-assisted"),
        "garment-placements": m.Contribution("victims-assisted"),
        "women-supported": m.Contribution("people-served-to-prevent"),
        "focus-groups-officials-held": m.Contribution("public-events-held"),
        "focus-groups-community-held": m.Contribution("public-events-held"),
        "courtyard-meetings-held": m.Contribution("public-events-held"),
        "cultural-events-held": m.Contribution("public-events-held"),
        "bazaars-held": m.Contribution("public-events-held"),
    },
    "kyrgyz-ct": {
        "ctm-victims": m.Contribution("victims-assisted", NOT_ADDED, note="Cases in a database, helped or not."),
    },
    "assistance": {
        "victims-assisted-norway": m.Contribution("victims-assisted"),
    },
    "prevention": {
        "direct-beneficiaries": m.Contribution("people-served-to-prevent"),
    },
    "ess-1": {
        "businesses": m.Contribution("people-served-to-prevent", note="Counts businesses, not the women who own them."),
    },
    "repatriation": {
        "women-repatriated": m.Contribution("victims-assisted"),
    },
    "cti": {
        "victims-referred": m.Contribution(
            "victims-assisted", "part", note="How many of them were helped is not said."
        ),
        "micro-project-beneficiaries": m.Contribution("people-served-to-prevent"),
    },
    "return-of-victims": {
        "returned-so-far": m.Contribution("victims-assisted"),
        "presentations": m.Contribution("public-events-held"),
    },
}


def contributing(framework: m.Framework) -> m.Framework:
    """Return a framework whose indicators say what they contribute to."""
    ours = contributions.get(framework.code, {})

    def told(result: m.Output | m.Outcome | m.Impact | m.Activity) -> m.Output | m.Outcome | m.Impact | m.Activity:
        return attrs.evolve(result, indicators=[said(indicator) for indicator in result.indicators])

    def said(indicator: m.Indicator) -> m.Indicator:
        return attrs.evolve(indicator, contributes_to=[ours[indicator.code]]) if indicator.code in ours else indicator

    return attrs.evolve(
        framework,
        activities=[told(result) for result in framework.activities],
        outputs=[told(result) for result in framework.outputs],
        outcomes=[told(result) for result in framework.outcomes],
        impacts=[told(result) for result in framework.impacts],
        context=[said(indicator) for indicator in framework.context],
    )


# --- The five together ----------------------------------------------------------------------------


def frameworks() -> Iterator[m.Framework]:
    """Yield the frameworks of all offices: some have one, others several projects."""
    for office in OFFICES:
        programme = office.programme
        yield from (programme,) if isinstance(programme, m.Framework) else programme.frameworks


def seen_of(office: Any) -> m.Observations:
    """Return what was seen of an office, each thing with its project, since two offices may share a code."""
    projects = (office.programme,) if isinstance(office.programme, m.Framework) else office.programme.frameworks
    owners = {
        thing.code: project.code
        for project in projects
        for thing in (*project.indicators, *project.inputs, *project.outcomes)
    }

    def owned(thing: Any, code: str | None) -> Any:
        if thing.project is not None or "/" in (code or ""):
            return thing
        return attrs.evolve(thing, project=owners[code] if code in owners else projects[0].code)

    seen = office.observations
    return m.Observations(
        [owned(each, each.indicator) for each in seen],
        claims=[owned(each, each.outcome) for each in seen.claims],
        cohorts=[owned(each, next(iter(each.indicators), None)) for each in seen.cohorts],
    )


programme = m.Portfolio(
    "five-offices",
    "IOM's work against trafficking in five countries, as Norad's evaluation tells it",
    [contributing(framework) for framework in frameworks()],
    library=library,
)

held = [seen_of(office) for office in OFFICES]

observations = m.Observations(
    [each for seen in held for each in seen],
    claims=[each for seen in held for each in seen.claims],
    cohorts=[each for seen in held for each in seen.cohorts],
)

WHEN = date(2010, 12, 31)
"""The end of the last year that a figure of any office speaks for."""


if __name__ == "__main__":
    lines = m.lines_cited(m.citations(programme, observations))
    print(f"{len(observations)} figures of {len(programme.frameworks)} projects; {lines} lines of the report cited.\n")

    # What can be added across the projects, what each total is made of, and why the rest was left alone.
    totals = m.roll_up(programme, observations, over=["time", "place", "project"], on=WHEN)
    print(totals)
    for total in totals:
        if not total.cell:
            print(f"\n{total.explain()}")

    # What is missing in all sixteen projects, and how far along their targets were, on that day.
    print()
    print(m.check_coverage(programme, observations, on=WHEN))
    print()
    print(m.assess_progress(programme, observations, on=WHEN))

    # Where the report does not agree with itself, or its sources with each other: both figures, with their lines.
    print()
    print(m.reconcile(programme, observations))
