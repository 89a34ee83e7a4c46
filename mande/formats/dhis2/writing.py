"""A framework and its figures written as DHIS2 takes them: JSON for both, CSV for figures alone."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any

from mande.findings import Finding
from mande.formats.dhis2.figures import figures_of, schemes, written_values
from mande.formats.dhis2.losses import Losses
from mande.formats.dhis2.metadata import Promised, written_metadata
from mande.formats.dhis2.objects import VALUES, Metadata, as_text
from mande.formats.dhis2.uids import named_combos
from mande.formats.document import Composable, as_document
from mande.formats.files import File, name_of, write_bytes
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.lists import ClosedList
from mande.wording import sentence


class Form(ClosedList):
    """What is written: metadata and values in one JSON document, either alone, or the values as CSV."""

    JSON = "json"
    VALUES = "values"
    METADATA = "metadata"
    CSV = "csv"


COLUMNS = (
    "dataElement",
    "period",
    "orgUnit",
    "categoryOptionCombo",
    "attributeOptionCombo",
    "value",
    "storedBy",
    "lastUpdated",
    "comment",
    "followup",
)
"""The columns of a CSV: DHIS2 knows them by their place, so those that stay empty are there too."""


def compose(value: Composable, *, metadata: Metadata = None, form: Form | str = Form.JSON) -> str:
    """Return *value* as DHIS2 takes it; what has no place there is left out, and `dropped` lists it.

    With *metadata*, an export of the DHIS2 that is to take it, each breakdown is written under the UID that its
    combination has there; without, under the UID it was read with, and what never had one under a code that says what
    it is.

    >>> from mande.observations.collection import Observations
    >>> from mande.observations.observation import Observation
    >>> print(compose(Observations([Observation("wells", 12, "2019-12", place="BD")]), form="csv"), end="")
    dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup
    wells,201912,BD,HllvX50cXC0,HllvX50cXC0,12,,,,

    Raises:
        InvalidValue: *value* is nothing that a document holds.
        UnknownCode: there is no such form.
    """
    return _written(value, metadata, Form(form))[0]


def dropped(value: Composable, *, metadata: Metadata = None, form: Form | str = Form.JSON) -> tuple[Finding, ...]:
    """Return what composing *value* leaves out, one finding for each kind of thing with how many there are.

    >>> from mande.framework.indicators import Indicator
    >>> wells = Indicator("wells", unit="item")
    >>> print(*dropped(Framework("water", context=[wells])))
    minor: the document: Not written, since DHIS2 has no place for this: what is written as unit of indicator ...
    """
    return _written(value, metadata, Form(form))[1].told("the document")


def write(
    value: Composable, file: File, *, metadata: Metadata = None, form: Form | str | None = None
) -> tuple[Finding, ...]:
    """Write *value* to *file*, data values alone as CSV where its name ends so, and return what was left out.

    Raises:
        OSError: it cannot be opened or written.
    """
    by_name = Form.CSV if name_of(file).casefold().endswith(".csv") else Form.JSON
    text, losses = _written(value, metadata, Form(form or by_name))
    write_bytes(text, file)
    return losses.told(name_of(file))


def _written(value: Composable, metadata: Metadata, form: Form) -> tuple[str, Losses]:
    """Return *value* in a form, and what it leaves out."""
    programme, seen, _ = as_document(value)
    losses = Losses()
    frameworks = (programme,) if isinstance(programme, Framework) else programme.frameworks if programme else ()
    if isinstance(programme, Portfolio):
        losses.lose(sentence("the project"), *(framework.code for framework in frameworks))
    observations = () if seen is None else seen.observations
    if seen is not None:
        losses.lose(sentence("the claims"), *(claim.outcome for claim in seen.claims))
        losses.lose(sentence("the cohorts"), *(cohort.code for cohort in seen.cohorts))
    promised = Promised.of(frameworks, losses)
    combos = named_combos(observations, metadata, [framework.note for framework in frameworks])
    codes = schemes(observations, promised.indicators, combos)
    whole: dict[str, Any] = {}
    if form in (Form.JSON, Form.METADATA):
        whole |= written_metadata(promised, observations, combos, losses)
    else:
        losses.lose(
            sentence("the metadata"), *(sentence("framework '{code}'", code=framework.code) for framework in frameworks)
        )
    if form is Form.METADATA:
        losses.lose(sentence("the value"), *map(figures_of, observations))
        return _as_json(whole), losses
    values = written_values(observations, combos, codes, losses)
    return _as_csv(values) if form is Form.CSV else _as_json({**codes, **whole, VALUES: values}), losses


def _as_json(whole: Mapping[str, Any]) -> str:
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _as_csv(values: Iterable[Mapping[str, Any]]) -> str:
    """Return data values as the columns that DHIS2 reads by their place."""
    into = StringIO()
    rows = csv.writer(into, lineterminator="\n")
    rows.writerow(column.casefold() for column in COLUMNS)
    rows.writerows([as_text(value.get(column)) for column in COLUMNS] for value in values)
    return into.getvalue()
