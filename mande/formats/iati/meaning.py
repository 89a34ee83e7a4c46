"""What the activities of an IATI document mean in mande, and how what mande holds is said in activities."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice
from typing import Any

from mande.codes import LONGEST_CODE, code_fault
from mande.formats.building import built, fitting
from mande.formats.document import Document
from mande.formats.iati.activity import Activity
from mande.formats.iati.extension import ANY_FAULT, Table, table_in
from mande.formats.iati.figures import READ_AS, Untold
from mande.formats.iati.programmes import Read, carried_list, placed, read_activity
from mande.formats.iati.rules import check
from mande.formats.iati.words import spelled
from mande.formats.remarks import REFUSED, TWICE, Notes
from mande.formats.tree import reader
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations
from mande.observations.observation import Observation

PORTFOLIO = "iati"
"""The code of the portfolio that several activities make, where nothing gives it another."""


def document(activities: Iterable[Activity], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return what *activities*, the whole of a document, say: a framework, or a portfolio of several, and the figures.

    They are taken one by one, and none is kept. What cannot be taken as it stands, what has no place in mande, and
    which of IATI's own rules are not kept, goes to *notes*. *decimal* says what marks the decimals, where a publisher
    writes commas.

    >>> from mande.formats.iati.activity import Element
    >>> wells = Activity(elements=(Element("iati-identifier", (), ("XM-1/wells",)),))
    >>> document([wells], Notes("activities.xml")).programme
    Framework('XM-1%2Fwells': no results)
    """
    untold, codes = Untold(), _Codes(notes)
    rest = iter(activities)
    first = list(islice(rest, 2))
    held = _first_table(first, notes.document)
    several = len(first) > 1 or "portfolio" in held
    read: list[Read] = []
    for number, activity in enumerate(chain(first, rest), 1):
        at = f"/iati-activities/iati-activity[{number}]"
        check(activity, notes, at)
        code = codes.of(activity, number, at)
        read.append(
            read_activity(activity, code, notes, untold, at, is_one_of_several=several, decimal=decimal)
        )
    untold.tell(notes)
    frameworks = [each.framework for each in read if each.framework is not None]
    programme = _portfolio(frameworks, held, notes) if several else next(iter(frameworks), None)
    observations = fitting(programme, _observations(read, held, notes), notes)
    return Document(programme, observations, notes.findings)


class _Codes:
    """The codes of the activities of a document, each its own."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._at: dict[str, str] = {}

    def of(self, activity: Activity, number: int, at: str) -> str:
        """Return the code that the identifier of *activity* makes, or one by its place."""
        code = spelled(activity.identifier)
        where = f"{at}/iati-identifier"
        if code_fault(code):
            how = f"The identifier cannot be a code, and the activity was read as 'activity-{number}'."
            instead = f"Write an identifier of at most {LONGEST_CODE} characters."
            self._notes.add(READ_AS, where, how=how, instead=instead)
            code = f"activity-{number}"
        elif code != activity.identifier:
            how = f"The identifier was read as the code '{code}': no code of mande holds a slash."
            self._notes.add(READ_AS, where, how=how, instead="")
        if code in self._at:
            kept = f"both were read, and this one is called '{code}-{number}'"
            self._notes.add(TWICE, where, what=f"The identifier '{code}'", first=self._at[code], kept=kept)
            code = f"{code}-{number}"
        self._at.setdefault(code, where)
        return code


def _first_table(activities: list[Activity], name: str) -> Table:
    """Return what the first activity carries of the document as a whole; its faults are told where it is read."""
    table = table_in(activities[0].elements, Notes(name), "") if activities else None
    whole = (table or {}).get("document")
    return whole if isinstance(whole, dict) else {}


def _portfolio(frameworks: list[Framework], held: Table, notes: Notes) -> Portfolio | None:
    carried = held.get("portfolio")
    fields: dict[str, Any] = {"code": PORTFOLIO}
    if isinstance(carried, dict):
        try:
            kept = reader(Portfolio)({**carried, "frameworks": []}, None)
        except ANY_FAULT as fault:
            notes.add(REFUSED, what="What mande carries of the portfolio", why=str(fault))
        else:
            fields = {"code": kept.code, "title": kept.title, "library": kept.library, "note": kept.note}
    if not frameworks and not carried:
        return None
    return built(Portfolio, notes, "", frameworks=frameworks, what="The portfolio", **fields)


def _observations(read: list[Read], held: Table, notes: Notes) -> Observations | None:
    """Return all that was seen; None where the document holds no figure, and nothing says that there were none."""
    carried = held.get("seen")
    figures = [figure for each in read for figure in each.figures]
    if not isinstance(carried, dict):
        return Observations(placed(figures)) if figures else None
    figures.extend(carried_list(carried, "observations", Observation, notes, ""))
    claims = [each for _, each in carried_list(carried, "claims", Claim, notes, "")]
    cohorts = [each for _, each in carried_list(carried, "cohorts", Cohort, notes, "")]
    return Observations(placed(figures), claims=claims, cohorts=cohorts)
