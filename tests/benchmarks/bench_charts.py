"""What it costs to draw the charts of an office, beside altair and vl-convert drawing the same.

To stay under: a ratio of 0.5 for every chart. Both draw with vl-convert. Theirs is the chart as altair's object,
made once and not counted, which altair checks by its schema and vl-convert draws, measuring every word; mande hands
over the same chart with one word in place of all, and puts the others in when it is drawn.

The office has 200 indicators with a target each, of which the charts hold as many as they have room for. Times are
those of this process alone.
"""

from __future__ import annotations

from functools import partial

import altair
import vl_convert
from harness import AS_USERS_HAVE_IT, race, show

import mande
from mande.reports import charts

TURNS = 9
AT_MOST = 0.5
YEARS = range(2005, 2010)


def programme() -> tuple[mande.Framework, mande.Observations]:
    """Return 40 outputs with 5 indicators each, 10 outcomes, a figure a year, and one indicator by age and gender."""
    bands = mande.age_bands(0, 15, 18, 25, 31, 60)
    outputs = [
        mande.Output(
            f"output-{place}",
            f"Output {place} of the programme",
            indicators=[
                mande.Indicator(
                    f"i{place}-{number}",
                    f"People reached by service {number} of output {place}",
                    unit="person",
                    accumulation="cumulative",
                    targets=[mande.Target(500, "2009")],
                )
                for number in range(5)
            ],
        )
        for place in range(40)
    ]
    figures = [
        mande.Observation(each.code, 80 * (year - 2004) + place % 50, f"{year}", reporter="north")
        for output in outputs
        for place, each in enumerate(output.indicators)
        for year in YEARS
    ]
    figures += [
        mande.Observation("i0-0", 7 * place, "2009", cell={"age": age, "gender": gender})
        for place, age in enumerate(bands.codes)
        for gender in ("female", "male", "unknown")
    ]
    framework = mande.Framework(
        "office",
        outputs=outputs,
        outcomes=[mande.Outcome(f"outcome-{place}", f"Outcome {place}") for place in range(10)],
        links=[
            mande.Link(f"output-{place}", f"outcome-{(place + step) % 10}") for place in range(40) for step in (0, 3)
        ],
        dimensions=[mande.GENDER, bands],
        monitoring=mande.MonitoringPlan(reporters=["north", "south"]),
    )
    return framework, mande.Observations(figures)


def every_chart() -> dict[str, charts.Chart]:
    """Return one chart of each kind."""
    framework, observations = programme()
    totals = mande.roll_up(framework, observations)
    return {
        "progress": charts.progress(mande.assess_progress(framework, observations, on="2009-12-31")),
        "over time": charts.over_time(framework, observations, "i3-3"),
        "pyramid": charts.pyramid(totals, "i0-0", programme=framework),
        "matrix": charts.matrix(mande.check_coverage(framework, observations).matrix, programme=framework),
        "completeness": charts.completeness(totals, programme=framework),
    }


def _by_altair(chart: altair.LayerChart) -> str:
    """Return a chart of altair's as SVG, as its own users draw it."""
    drawn: str = vl_convert.vegalite_to_svg(chart.to_dict())
    return drawn


def main() -> None:
    """Race both, and print their ratios and how many charts mande draws in a second."""
    rows = []
    for name, chart in every_chart().items():
        same = chart.as_altair()
        found = race(partial(charts.svg, chart), partial(_by_altair, same), TURNS, AS_USERS_HAVE_IT)
        rows.append((name, "altair and vl-convert", found))
    show(rows)
    seconds = sum(found.ours.median for _, _, found in rows)
    print(f"\n{len(rows) / seconds:.0f} charts a second")
    kept = all(found.ratio <= AT_MOST for _, _, found in rows)
    print(f"at most {AT_MOST}: {'kept' if kept else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
