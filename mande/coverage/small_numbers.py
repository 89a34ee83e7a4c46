"""Whether figures count so few people that somebody could be recognised (MND414)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mande.disclosure.small import small_cells
from mande.findings import Quality, Severity
from mande.framework.frameworks import Sensitivity
from mande.framework.indicators import Indicator
from mande.framework.people import FEWEST, FEWEST_WHERE_SENSITIVE, counts_people, may_count_people
from mande.measures.figures import is_there
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, cannot_tell, fired, not_applicable, passed
from mande.wording import counted, listing, sentence

NO_PEOPLE = sentence("it counts no people")
NO_FIGURE = sentence("nothing is reported of it")
OF_WHAT = sentence("this framework does not record what it counts")


def nobody_is_recognisable(review: Review, *, fewest: int, fewest_where_sensitive: int) -> Iterator[Judgement]:
    """Yield for each indicator of people whether any of its figures counts so few that one could be recognised."""
    k = fewest_where_sensitive if review.framework.sensitivity is Sensitivity.HIGH else fewest
    for indicator, _, _ in review.measured:
        code = indicator.code
        figures = review.actuals.get(code, ())
        if not may_count_people(indicator):
            yield not_applicable(code, NO_PEOPLE)
        elif review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
        elif not any(is_there(each.value) for each in figures):
            yield not_applicable(code, NO_FIGURE)
        else:
            small = small_cells(Observations(figures), k, programme=review.framework)
            if not small:
                yield passed(code)
            elif counts_people(indicator):
                yield _fired(indicator, small, k)
            else:
                yield cannot_tell(code, OF_WHAT)


def _fired(indicator: Indicator, small: Iterable[Observation], k: int) -> Judgement:
    where = dict.fromkeys(Scope(each.indicator, each.cell, each.place, each.period).words for each in small)
    return fired(
        indicator.code,
        cites=[each.at for each in small],
        title=indicator.title,
        number=counted(len(where), "figure"),
        least=k,
        figures_told=listing(where),
    )


SMALL_CELL = Rule(
    "MND414",
    "small-cell",
    "Is nobody recognisable in the figures?",
    headline="figures of people few enough to be recognised",
    judge=nobody_is_recognisable,
    severity=Severity.MAJOR,
    fires="a figure that counts people, or cases of one person each, counts from 1 to fewer than 5 of them (11 where "
    "the framework's sensitivity is high); of a share, its part, its whole and the rest are asked about; none at all "
    "is no small number, and what is withheld is seen by nobody",
    message="{named}: {number} of fewer than {least} people ({figures_told}). Do not publish them as they are.",
    remedy="Withhold them with what they could be worked out from: m.publish or `mande convert --publish` for the "
    "whole programme, m.suppress for a table. Or merge categories or months, or keep the table to those who need it.",
    cites=("L3577-3581", "L3596-3600"),
    quality=Quality.INTEGRITY,
    due=Due.DUE,
    thresholds={"fewest": FEWEST, "fewest_where_sensitive": FEWEST_WHERE_SENSITIVE},
)
