"""How a place in a framework is written, so that an absence or another statement can point at it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.errors import did_you_mean
from mande.framework.indicators import Indicator
from mande.framework.links import Link
from mande.framework.monitoring import MonitoringPlan, Study, StudyKind
from mande.framework.objectives import Objective
from mande.framework.partners import OtherService, Partner
from mande.framework.results import Activity, Impact, Input, Outcome, Output
from mande.framework.statements import Absence
from mande.sources import Role, Source
from mande.wording import Words, joined, sentence


def _fields(kind: type) -> frozenset[str]:
    return frozenset(field.name for field in attrs.fields(kind)) - {"code", "source", "at", "note"}


PARTS = (*(f"evidence.{role.value}" for role in Role), "evidence.comparison")
"""Parts of the evidence of a claim that a source may say are absent: of one role, or a comparison."""

AFTER_SUPPORT = "actuals.after"
"""The actuals later than the end of support, which a path may name as a part of all actuals."""

FIELDS: Mapping[str, frozenset[str]] = {
    "inputs": _fields(Input) | {"links", "actuals", "funding"},
    "activities": _fields(Activity) | {"links"},
    "outputs": _fields(Output) | {"links", "actuals", AFTER_SUPPORT},
    "outcomes": _fields(Outcome) | {"links", "actuals", AFTER_SUPPORT, "cost"},
    "impacts": _fields(Impact) | {"links", "actuals", AFTER_SUPPORT},
    "objectives": _fields(Objective),
    "indicators": _fields(Indicator) | {"actuals", "variance"},
    "links": _fields(Link),
    "claims": frozenset({"evidence", "who", "period", "contribution", "counted", "made", *PARTS}),
    "cohorts": frozenset({"followed", "lost", "support_ends"}),
    "studies": _fields(Study),
    "others": _fields(OtherService),
    "places": _fields(Place),
    "partners": _fields(Partner),
    "populations": _fields(Population) | {"actuals"},
    "sources": _fields(Source) | {"period"},
    "risks": frozenset({"owner", "indicator"}),
}
"""For each list of a framework, the fields that a path may name: those written, and those others hold for it."""

WHOLES: frozenset[str] = frozenset(
    {
        *FIELDS,
        *("title", "period", "extended_to", "started", "support_ends", "strategy", "cost_basis", "needs", "context"),
        *("dimensions", "target_groups", "monitoring", "relations"),
        *(f"monitoring.{name}" for name in _fields(MonitoringPlan)),
        *(f"monitoring.studies.{kind.value}" for kind in StudyKind),
    }
)
"""What a path may name by itself: a list of the framework, one of its own fields, or its studies of one kind."""


@attrs.frozen
class Path:
    """A path taken apart: the list, the code in it (None for every item) and the field."""

    holder: str
    code: str | None = None
    field: str | None = None


def read_path(path: str) -> Path | None:
    """Return *path* taken apart, or None where no framework has such a place.

    A code may hold dots, as logframes number their results: the list is the first part, the field the last or, where a
    field is a part of another, the last two.

    >>> read_path("outputs.1.2.links")
    Path(holder='outputs', code='1.2', field='links')
    """
    if path in WHOLES:
        return Path(path)
    holder, _, rest = path.partition(".")
    fields = FIELDS.get(holder, frozenset())
    if rest in fields:
        return Path(holder, None, rest)
    before, dot, last = rest.rpartition(".")
    code, earlier_dot, last_but_one = before.rpartition(".")
    if earlier_dot and f"{last_but_one}.{last}" in fields:
        return Path(holder, code, f"{last_but_one}.{last}")
    return Path(holder, before, last) if dot and last in fields else None


def path_faults(path: str, codes: Mapping[str, Iterable[str]], *, near: bool = True) -> Iterator[Words]:
    """Yield what is wrong with *path* in a framework whose lists hold *codes*, with what is *near* unless not asked."""
    read = read_path(path)
    if read is None:
        holder, _, rest = path.partition(".")
        if holder in FIELDS:
            field = rest.rpartition(".")[2]
            yield sentence(
                "{list} have no field that '{rest}' ends with.{question} Their fields are {fields}.",
                list=holder,
                rest=rest,
                question=did_you_mean(field, FIELDS[holder]) if near else "",
                fields=joined(", ", sorted(FIELDS[holder] - {*PARTS, AFTER_SUPPORT})),
            )
        else:
            yield sentence(
                "a framework has no list called '{name}'.{question} Its lists are {lists}.",
                name=holder,
                question=did_you_mean(holder, WHOLES) if near else "",
                lists=joined(", ", FIELDS),
            )
    elif read.code is not None and read.holder in codes and read.code not in codes[read.holder]:
        yield sentence(
            "nothing in {list} is called '{code}'.{question}",
            list=read.holder,
            code=read.code,
            question=did_you_mean(read.code, codes[read.holder]) if near else "",
        )


@attrs.frozen(eq=False)
class Absences:
    """The absences of a framework, found by what they are absent from."""

    by_path: Mapping[str, Absence]

    @classmethod
    def of(cls, absences: Iterable[Absence]) -> Absences:
        """Return *absences* by their paths."""
        return cls({absence.path: absence for absence in absences})

    def find(self, holder: str, code: str, field: str, *, written: bool = False) -> Absence | None:
        """Return the statement that *field* is absent from this item, or from every item of its list.

        What is written wins: *written* says that the field of this item is not empty, so that only a statement on the
        very part of it that is asked for (one role of the evidence) still holds.

        >>> stated = Absences.of([Absence("claims.evidence", at="L968")])
        >>> stated.find("claims", "aware", "evidence.participant").at
        'L968'
        >>> stated.find("claims", "aware", "evidence.participant", written=True) is None
        True
        """
        if not self.by_path:
            return None
        whole, _, part = field.partition(".")
        names = [field] if part else []
        names += [] if written else [whole]
        for name in names:
            found = self.by_path.get(f"{holder}.{code}.{name}") or self.by_path.get(f"{holder}.{name}")
            if found is not None:
                return found
        # A framework without links has none for any item, but one without a period still has claims that may have one.
        return self.by_path.get(whole) if whole in FIELDS and not written else None

    def whole(self, name: str) -> Absence | None:
        """Return the statement that the framework has no *name* at all (`monitoring`, `monitoring.follow_up`)."""
        return self.by_path.get(name) or (self.by_path.get(name.partition(".")[0]) if "." in name else None)
