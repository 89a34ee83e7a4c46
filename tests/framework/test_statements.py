"""Statements about the plan: what is absent, what another source gives, and what was accepted."""

import pytest

from mande.dimensions.periods import Period
from mande.errors import InvalidValue, PeriodError
from mande.framework.statements import Absence, Accepted, Stated

ABSENCE = Absence("outputs.film.links", source="norad-2011", at="L951-955", note="Twice.")
STATED = Stated("period", "2007-03/2009-02", source="pis", at="L234", note="On the cover.")
ACCEPTED = Accepted("MND101", "film", reason="Made for another project", by="Head of office", on="2010-03")


def test_statements_keep_their_source():
    """Who says so, and where, stands beside what is said."""
    assert (ABSENCE.path, ABSENCE.source, ABSENCE.at.lines) == ("outputs.film.links", "norad-2011", ((951, 955),))
    assert (STATED.path, STATED.value, STATED.source) == ("period", "2007-03/2009-02", "pis")
    assert (ACCEPTED.rule, ACCEPTED.subject, ACCEPTED.by) == ("MND101", "film", "Head of office")
    assert (ACCEPTED.reason, ACCEPTED.on) == ("Made for another project", Period.parse("2010-03"))


def test_reprs():
    """A statement is shown by what it is about."""
    assert repr(ABSENCE) == "Absence('outputs.film.links')"
    assert repr(STATED) == "Stated('period', '2007-03/2009-02')"
    assert repr(ACCEPTED) == "Accepted('MND101', 'film')"


@pytest.mark.parametrize(
    ("build", "kind", "message"),
    [
        (lambda: Absence(None), InvalidValue, "None (NoneType) is not a path. Write it as a string, like"),
        (lambda: Stated(5, "x"), InvalidValue, "5 (int) is not a path. Write it as a string, like"),
        (lambda: Accepted("MND101", "film", reason=None), InvalidValue, "None is not a text."),
        (lambda: Accepted("MND101", "film", reason="x", on="soon"), PeriodError, "'soon' is not a period."),
        (lambda: Accepted("MND101", "film"), TypeError, ""),
    ],
)
def test_what_cannot_be_stated(build, kind, message):
    """A path is a string, and nothing is accepted without a reason."""
    with pytest.raises(kind) as refusal:
        build()

    assert message in str(refusal.value)


def test_statements_hold_still(holds_still):
    """Every statement is a plain value."""
    for statement in (ABSENCE, STATED, ACCEPTED):
        holds_still(statement)
