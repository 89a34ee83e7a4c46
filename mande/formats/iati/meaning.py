"""What the activities of an IATI document mean in mande, and how what mande holds is said in activities."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice
from operator import itemgetter
from typing import Any

import attrs

from mande.codes import short
from mande.errors import MOST_IN_FULL, InvalidValue
from mande.findings import Finding
from mande.formats.building import built_portfolio, fitting
from mande.formats.document import Composable, Document, as_document
from mande.formats.iati.activity import Activity
from mande.formats.iati.carrying import with_ours
from mande.formats.iati.extension import ANY_FAULT, Table, held_whole, placed, table_in, tree_of
from mande.formats.iati.figures import READ_AS, Untold
from mande.formats.iati.outline import outline
from mande.formats.iati.programmes import Read, code_of, read_activity
from mande.formats.iati.publishing import tell_blanks, tell_carried, tell_lost, tell_small
from mande.formats.iati.results import SOURCE
from mande.formats.iati.rules import check
from mande.formats.iati.telling import Publisher, plain
from mande.formats.reading import reader
from mande.formats.remarks import DROPPED, REFUSED, TWICE, Notes, told_by
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations
from mande.observations.joining import Owners
from mande.observations.observation import Observation
from mande.wording import sentence

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
        read.append(read_activity(activity, code, notes, untold, at, is_one_of_several=several, decimal=decimal))
    untold.tell(notes)
    frameworks = [each.framework for each in read if each.framework is not None]
    programme = _portfolio(frameworks, held, notes) if several else next(iter(frameworks), None)
    seen = _observations(read, held, notes)
    # A figure that mande carries whole says where it was read first, which is no place of this document.
    where = {f"observations[{place}]": each.at for place, each in enumerate(seen or ()) if each.source == SOURCE}
    observations = fitting(programme, seen, notes, {path: at for path, at in where.items() if at})
    return Document(programme, observations, notes.findings)


class _Codes:
    """The codes of the activities of a document, each its own."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._at: dict[str, str] = {}

    def of(self, activity: Activity, number: int, at: str) -> str:
        """Return the code that the identifier of *activity* makes, or one by its place."""
        code = code_of(activity, number)
        where = f"{at}/iati-identifier"
        if code != activity.identifier:
            how = sentence(
                "The identifier {identifier} cannot be a code, and was read as '{code}'.",
                identifier=short(activity.identifier),
                code=code,
            )
            self._notes.add(READ_AS, where, how=how, instead="")
        if code in self._at:
            kept = sentence("both were read, and this one is called '{code}-{number}'", code=code, number=number)
            self._notes.add(
                TWICE, where, what=sentence("The identifier '{code}'", code=code), first=self._at[code], kept=kept
            )
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
            notes.add(REFUSED, what=sentence("What mande carries of the portfolio"), why=told_by(fault))
        else:
            fields = {"code": kept.code, "title": kept.title, "library": kept.library, "note": kept.note}
    if not frameworks and not carried:
        return None
    return built_portfolio(notes, {}, frameworks=frameworks, **fields)


def _observations(read: list[Read], held: Table, notes: Notes) -> Observations | None:
    """Return all that was seen; None where the document holds no figure, and nothing says that there were none."""
    carried = held.get("seen")
    figures = [figure for each in read for figure in each.figures]
    if not isinstance(carried, dict):
        return Observations(placed(figures)) if figures else None
    figures.extend(held_whole(carried, "observations", Observation, notes, ""))
    claims = [each for _, each in held_whole(carried, "claims", Claim, notes, "")]
    cohorts = [each for _, each in held_whole(carried, "cohorts", Cohort, notes, "")]
    return Observations(placed(figures), claims=claims, cohorts=cohorts)


def activities(
    value: Composable, notes: Notes | None = None, *, publisher: Publisher | None = None, carry: bool = True
) -> tuple[Activity, ...]:
    """Return *value* in activities: one for each framework, with what IATI has no place for carried beside it.

    Where *carry* is False, it is left out instead: what is published is then what IATI has a place for, and no more.
    What is left out, what only mande will read there, what IATI asks for that mande does not hold, and figures of few
    persons go to *notes*; *publisher* says who publishes them.

    >>> [activity.identifier for activity in activities(Framework("XM-1%2Fwells", "Safe water", period="2009"))]
    ['XM-1/wells']

    Raises:
        InvalidValue: *value* is nothing that a document holds, or holds what no document can.
    """
    notes = Notes("the document") if notes is None else notes
    publisher = Publisher() if publisher is None else publisher
    programme, seen, _ = as_document(value)
    _tell_dropped(value, notes)
    frameworks = () if programme is None else (programme,) if isinstance(programme, Framework) else programme.frameworks
    several = isinstance(programme, Portfolio)
    shares, lost = _shares(programme, seen)
    outlines = [outline(each, shares[each.code]) for each in frameworks]
    left = sorted([*lost, *(each for one in outlines for each in one.left_over)], key=itemgetter(0))
    places = [place for one in outlines for each in one.indicators for place, _ in each.actuals]
    places += [place for place, _ in left]
    tagged = places != sorted(places)
    whole = _whole(programme, seen, left, tagged)
    tell_blanks(outlines, publisher, notes)
    if carry:
        tell_carried(outlines, notes)
    told = []
    for number, each in enumerate(outlines):
        tell_small(each.framework, [figure for _, figure in shares[each.framework.code]], notes)
        bare = plain(each, publisher)
        full = with_ours(each, bare, is_one_of_several=several, tag_figures=tagged, whole={} if number else whole)
        if not carry:
            tell_lost(each, full, notes)
        told.append(full if carry else bare._replace(namespaces=()))
    return tuple(told)


def dropped(value: Composable, *, carry: bool = True) -> tuple[Finding, ...]:
    """Return what of *value* is not written at all: little where mande may *carry* what IATI has no place for.

    >>> [finding.subject for finding in dropped(Observations([Observation("wells", 3)]))]
    ['observations']

    Raises:
        InvalidValue: *value* is nothing that a document holds, or holds what no document can.
    """
    notes = Notes("the document")
    activities(value, notes, carry=carry)
    return tuple(finding for finding in notes.findings if finding.code == DROPPED.code)


def _whole(
    programme: Framework | Portfolio | None,
    seen: Observations | None,
    left: Iterable[tuple[int, Observation]],
    tagged: bool,
) -> dict[str, Any]:
    """Return what is carried of a document as a whole, in its first activity."""
    whole: dict[str, Any] = {}
    if isinstance(programme, Portfolio):
        whole["portfolio"] = tree_of(attrs.evolve(programme, frameworks=()))
    if seen is not None:
        whole["seen"] = {
            "observations": [{**({"place": place} if tagged else {}), "is": tree_of(each)} for place, each in left],
            "claims": [{"is": tree_of(each)} for each in seen.claims],
            "cohorts": [{"is": tree_of(each)} for each in seen.cohorts],
        }
    return whole


def _tell_dropped(value: Composable, notes: Notes) -> None:
    programme, seen, _ = as_document(value)
    without_activity = programme is None or (isinstance(programme, Portfolio) and not programme.frameworks)
    for what, held in ((sentence("the portfolio"), programme), (sentence("what was observed"), seen)):
        if without_activity and held is not None:
            subject = programme.code if held is programme and programme is not None else sentence("observations")
            notes.add(DROPPED, what=what, subject=subject, format=sentence("IATI without an activity"))


def _shares(
    programme: Framework | Portfolio | None, seen: Observations | None
) -> tuple[dict[str, list[tuple[int, Observation]]], list[tuple[int, Observation]]]:
    """Return the figures of each framework, each with its place among all; and those that belong to none."""
    if programme is None:
        return {}, []
    owners = Owners.of(programme)
    shares: dict[str, list[tuple[int, Observation]]] = {code: [] for code in owners.frameworks}
    lost: list[tuple[int, Observation]] = []
    for place, each in enumerate(seen or ()):
        before, slash, after = each.indicator.partition("/")
        try:
            owner = owners.owner(each, before if slash else each.project, after if slash else before, told=MOST_IN_FULL)
        except InvalidValue:
            lost.append((place, each))
        else:
            shares[owner].append((place, each))
    return shares, lost
