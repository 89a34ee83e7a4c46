"""A programme out of our own workbook, as a person filled it in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import attrs

from mande.codes import nearest
from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, Category, Dimension
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.formats.building import (
    A_BASELINE,
    A_LINK,
    A_TARGET,
    AN_ACTUAL,
    OF_WHOM,
    THE_SCALE,
    THIS,
    built,
    built_framework,
    fitting,
)
from mande.formats.document import Document
from mande.formats.excel.fields import Line, lines_of, read_value
from mande.formats.excel.filled_rows import lines_filled
from mande.formats.excel.results import UNKNOWN_LEVEL
from mande.formats.excel.sheets import Sheet
from mande.formats.excel.template import (
    ABSENCES,
    ACTUALS,
    BREAKDOWNS,
    INDICATORS,
    LINKS,
    OBJECTIVES,
    PLACES,
    POPULATIONS,
    PROGRAMME,
    RESULTS,
    RISKS,
    SOURCES,
    TARGETS,
    Layout,
)
from mande.formats.headings import plain
from mande.formats.naming import code_of
from mande.formats.remarks import (
    DOES_NOT_FIT,
    EMPTY_VALUE,
    TWICE,
    UNKNOWN_CODE,
    UNKNOWN_WORD,
    Notes,
    unknown,
)
from mande.formats.written import REASONS, read_word
from mande.framework.evidence import Evidence
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator
from mande.framework.levels import Level, holder
from mande.framework.links import Assumption, Link
from mande.framework.objectives import Objective
from mande.framework.partners import Risk
from mande.framework.results import LEVEL_OF, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.measures.missing import Missing
from mande.measures.scales import Scale
from mande.measures.units import STANDARD, Units
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import phrases, sentence

OF_STEPS = ("contributes_to", "assumptions", "risks")
"""Columns of the results that hold no field of a result, and say what hangs on it."""

STANDARD_DIMENSIONS = {dimension.code: dimension for dimension in (GENDER, SEX, DISABILITY)}
"""Breakdowns that may be named without a list of their categories."""

MOST_LISTED = 8
"""Codes that a message lists where one is not known."""


def read_filled(
    sheets: Sequence[Sheet], notes: Notes, *, name: str = "the document", decimal: str | None = None
) -> Document:
    """Return what our own workbook holds; what in it cannot be taken as it stands goes to *notes*."""
    return _Reader(lines_filled(sheets, notes, decimal), notes, name).document()


class _Reader:
    """What the lines of all sheets come to."""

    def __init__(self, lines: Mapping[str, list[Line]], notes: Notes, name: str) -> None:
        self.lines, self.notes, self.name = lines, notes, name
        self.where: dict[str, str] = {}
        self.indicators: dict[str, Indicator] = {}
        # Codes of what was left out, which has been told: what names them is left out without another word.
        self.lost: set[str] = set()
        self.units = STANDARD
        self.dimensions: dict[str, Dimension] = {}

    def document(self) -> Document:
        """Return the programme and what was seen of it; None for what the workbook holds nothing of."""
        about = self._fields(self.lines[PROGRAMME.name][0], PROGRAMME) if self.lines[PROGRAMME.name] else {}
        counted, physical = about.pop("counted", ()), about.pop("physical", ())
        if counted or physical:
            self.units = (
                built(Units, self.notes, "Programme", counted, physical, what=sentence("The units")) or STANDARD
            )
        self.dimensions = {dimension.code: dimension for dimension in self._breakdowns()}
        held: dict[str, Any] = {holder(level): [] for level in Level}
        results = self._results()
        levels = {code: level for code, (level, _, _) in results.items()}
        targets = self._targets_after(self._indicators(levels))
        for code, (level, fields, at) in results.items():
            mine = [indicator for of, indicator in targets if of == code]
            made = built(
                _KINDS[level],
                self.notes,
                at,
                code,
                what=sentence("Result '{code}'", code=code),
                indicators=mine,
                **fields,
            )
            if made is not None:
                held[holder(level)].append(made)
                self.where[f"{holder(level)}.{code}"] = at
        held |= {
            "context": [indicator for of, indicator in targets if not of],
            "links": self._links(levels),
            "dimensions": list(self.dimensions.values()),
            "places": self._things(Place, PLACES),
            "sources": self._things(Source, SOURCES),
            "objectives": self._things(Objective, OBJECTIVES),
            "populations": self._things(Population, POPULATIONS),
            "risks": self._risks(levels),
            "absences": self._things(Absence, ABSENCES),
        }
        programme = None
        if not self.lines[PROGRAMME.name]:
            # Nobody says that this is a plan: there may be more to it than these sheets have room for.
            about["basis"] = "extract"
        if about.keys() - {"basis"} or any(held.values()):
            code = about.pop("code", "") or code_of(about.get("title") or self.name.rpartition(".")[0], "programme")
            programme = built_framework(self.notes, self.where, code, **about, **held, units=self.units)
        return Document(programme, self._actuals(programme))

    # One sheet after another.

    def _fields(self, line: Line, layout: Layout, only: type | None = None) -> dict[str, Any]:
        """Return what *line* says of each field of *layout* that is not blank, or of those that a kind of thing has."""
        names = None if only is None else {field.name for field in attrs.fields(only)}
        found = {}
        for field in layout.fields:
            if field.name in line.cells and (names is None or field.name in names):
                value = field.read(line, field.name)
                if value is not None and value != ():
                    found[field.name] = value
        return found

    def _things(self, kind: Any, layout: Layout) -> list[Any]:
        """Return the things that a sheet lists, one a row; those with a code are each there once."""
        things: list[Any] = []
        taken: set[str] = set()
        named = plain(layout.name)
        for line in self.lines[layout.name]:
            fields = self._fields(line, layout, kind)
            key = fields.pop(layout.key, "")
            if not self._is_first(key, line, layout.key, taken if layout.key == "code" else (), named):
                continue
            thing = built(kind, self.notes, line.at(layout.key), key, what=sentence("'{name}'", name=key), **fields)
            if thing is not None:
                taken.add(key)
                things.append(thing)
                self.where.setdefault(f"{named}.{key}", line.at(layout.key))
        return things

    def _is_first(self, key: str, line: Line, field: str, taken: Collection[str], named: str) -> bool:
        """Return whether *key* is one, and nothing before it has it."""
        if not key:
            if field not in line.broken:
                self.notes.add(DOES_NOT_FIT, line.at(field), why=sentence("This row has no code."))
            return False
        if key in taken:
            first = self.where.get(f"{named}.{key}") or sentence("a row above")
            self.notes.add(
                TWICE,
                line.at(field),
                what=sentence("The code '{key}'", key=key),
                first=first,
                kept=sentence("the first was kept"),
            )
            return False
        return True

    def _breakdowns(self) -> list[Dimension]:
        rows: dict[str, list[Line]] = {}
        for line in self.lines[BREAKDOWNS.name]:
            if self._is_first(line.text("code"), line, "code", {}, "dimensions"):
                rows.setdefault(line.text("code"), []).append(line)
        return [made for code, lines in rows.items() if (made := self._dimension(code, lines)) is not None]

    def _dimension(self, code: str, lines: Sequence[Line]) -> Dimension | None:
        categories = []
        fields: dict[str, Any] = {}
        for line in lines:
            said = self._fields(line, BREAKDOWNS)
            named = said.pop("category", "")
            own = {key: said.pop(key) for key in ("band", "known") if key in said}
            title = said.pop("category_title", "")
            fields = {**said, **fields}
            if named:
                categories.append(built(Category, self.notes, line.at("category"), named, title, **own))
        fields.pop("code", None)
        self.where[f"dimensions.{code}"] = lines[0].at("code")
        title = fields.pop("title", "")
        kept = [category for category in categories if category is not None]
        return built(Dimension, self.notes, lines[0].at("code"), code, title, kept, **fields)

    def _results(self) -> dict[str, tuple[Level, dict[str, Any], str]]:
        found: dict[str, tuple[Level, dict[str, Any], str]] = {}
        for line in self.lines[RESULTS.name]:
            code, at = line.text("code"), line.at("code")
            if not self._is_first(code, line, "code", found, "results"):
                continue
            self.where[f"results.{code}"] = at
            quiet = Notes("")
            level = read_word(Level, line.text("level"), quiet, "")
            if level is None:
                why = sentence(": '{level}' is no level", level=line.text("level")) if line.text("level") else ""
                self.notes.add(UNKNOWN_LEVEL, line.at("level"), seen=code, why=why, subject=code)
                self.lost.add(code)
                continue
            fields = self._fields(line, RESULTS, _KINDS[level])
            fields.pop("code", None)
            self._out_of_place(line, level)
            found[code] = level, fields, at
        return found

    def _out_of_place(self, line: Line, level: Level) -> None:
        """Say what stands in a column that a result on this level has no field for."""
        names = {field.name for field in attrs.fields(_KINDS[level])}
        for field in RESULTS.fields:
            if field.name in line.cells and field.name not in {*names, *OF_STEPS, "level"}:
                why = (
                    sentence("An {level} has no '{heading}'.", level=level, heading=field.heading)
                    if level.value[0] in "aio"
                    else sentence("A {level} has no '{heading}'.", level=level, heading=field.heading)
                )
                self.notes.add(DOES_NOT_FIT, line.at(field.name), why=why, subject=line.text("code"))

    def _indicators(self, levels: Mapping[str, Level]) -> dict[str, tuple[str, dict[str, Any], str]]:
        found: dict[str, tuple[str, dict[str, Any], str]] = {}
        for line in self.lines[INDICATORS.name]:
            code, at = line.text("code"), line.at("code")
            if not self._is_first(code, line, "code", found, "indicators"):
                continue
            self.where[f"indicators.{code}"] = at
            fields = self._fields(line, INDICATORS, Indicator)
            fields.pop("code", None)
            fields.pop("baseline", None)
            self._checked(line, fields)
            steps = lines_of(line.text("steps"))
            if steps:
                name = line.text("scale") or "scale"
                fields["scale"] = built(Scale, self.notes, line.at("steps"), name, steps, what=THE_SCALE)
            else:
                fields.pop("scale", None)
            bare = built(Indicator, self.notes, at, code, what=sentence("Indicator '{code}'", code=code), **fields)
            if bare is None:
                self.lost.add(code)
                continue
            self._baseline(line, bare, fields)
            self.indicators[code] = bare
            found[code] = self._known(line, "result", levels, RESULT), fields, at
        return found

    def _checked(self, line: Line, fields: dict[str, Any]) -> None:
        """Take out of *fields* a unit or a breakdown that nothing here is called, and say so."""
        for name in ("unit", "per"):
            if name in fields and not self.units.knows(fields[name]):
                near = nearest(fields[name], [*_UNITS, *self.units.counted])
                self.notes.add(
                    UNKNOWN_WORD,
                    line.at(name),
                    seen=fields.pop(name),
                    noun=sentence("unit"),
                    near=sentence(" Did you mean '{near}'?", near=near) if near else "",
                    known=", ".join(_UNITS),
                    subject=line.text("code"),
                )
        kept = []
        for code in fields.get("breakdowns", ()):
            if code not in self.dimensions and code in STANDARD_DIMENSIONS:
                self.dimensions[code] = STANDARD_DIMENSIONS[code]
            if self._is_known(code, line, "breakdowns", self.dimensions, BREAKDOWN):
                kept.append(code)
        if "breakdowns" in fields:
            fields["breakdowns"] = kept

    def _baseline(self, line: Line, bare: Indicator, fields: dict[str, Any]) -> None:
        around = {
            name: INDICATORS.field(f"baseline_{name}").read(line, f"baseline_{name}")
            for name in ("period", "source", "at", "method", "note")
            if line.text(f"baseline_{name}")
        }
        if not line.text("baseline"):
            if around and "baseline" not in line.broken:
                self.notes.add(EMPTY_VALUE, line.at("baseline"), reasons=REASONS, subject=bare.code)
            return
        read = read_value(line, "baseline", bare)
        if isinstance(read.value, Missing) and not around:
            fields["baseline"] = read.value
            return
        if read.period is not None:
            around.setdefault("period", read.period)
        fields["baseline"] = built(
            Baseline, self.notes, line.at("baseline"), read.value, qualifier=read.qualifier, what=A_BASELINE, **around
        )

    def _targets_after(self, indicators: dict[str, tuple[str, dict[str, Any], str]]) -> list[tuple[str, Indicator]]:
        """Return the indicators with the targets that the sheet of targets gives them, each with its result's code."""
        targets: dict[str, list[Target]] = {code: [] for code in indicators}
        for line in self.lines[TARGETS.name]:
            target = self._target(line)
            if target is not None:
                mine = targets[line.text("indicator")]
                self.where[f"indicators.{line.text('indicator')}.targets[{len(mine)}]"] = line.at("value")
                mine.append(target)
        made = []
        for code, (of_result, fields, at) in indicators.items():
            indicator = built(Indicator, self.notes, at, code, targets=targets[code], **fields)
            if indicator is not None:
                made.append((of_result, indicator))
        return made

    def _target(self, line: Line) -> Target | None:
        fields = self._fields(line, TARGETS, Target)
        of = self.indicators.get(self._known(line, "indicator", self.indicators, INDICATOR, is_code=True))
        if of is None or not self._has_figure(line, fields, of.code):
            return None
        if "upper" in fields:
            fields["upper"] = read_value(line, "upper", of).value
        return built(Target, self.notes, line.at("value"), what=A_TARGET, **fields)

    def _has_figure(self, line: Line, fields: dict[str, Any], code: str) -> bool:
        """Put the figure of a row, and what stands around it, into *fields*; return whether there is one."""
        if line.broken & OF_WHOM:
            return False
        if not line.text("value"):
            if "value" not in line.broken:
                self.notes.add(EMPTY_VALUE, line.at("value"), reasons=REASONS, subject=code)
            return False
        read = read_value(line, "value", self.indicators.get(code), code)
        fields |= {"value": read.value, "qualifier": read.qualifier}
        if read.period is not None:
            fields.setdefault("period", read.period)
        return self._is_in_its_list(line, fields)

    def _actuals(self, programme: Framework | None) -> Observations | None:
        lines = self.lines[ACTUALS.name]
        seen = [made for line in lines if (made := self._actual(line, programme)) is not None]
        return fitting(programme, Observations(seen), self.notes) if lines else None

    def _actual(self, line: Line, programme: Framework | None) -> Observation | None:
        code = line.text("indicator")
        if programme is not None and code not in {given.code for given in programme.inputs}:
            code = self._known(line, "indicator", self.indicators, INDICATOR, is_code=True)
        fields = self._fields(line, ACTUALS, Observation)
        if not code or not self._has_figure(line, fields, code):
            return None
        if fields["value"] is Missing.UNKNOWN and line.text("value") != Missing.UNKNOWN.value:
            fields.setdefault("printed", line.text("value"))
        fields["indicator"] = code
        return built(Observation, self.notes, line.at("value"), what=AN_ACTUAL, **fields)

    def _is_in_its_list(self, line: Line, fields: Mapping[str, Any]) -> bool:
        """Return whether a cell can be read, and each category in it is one that the list of its breakdown has."""
        if line.text("cell") and "cell" not in fields:
            return False
        for code, category in fields.get("cell", {}).items():
            dimension = self.dimensions.get(code)
            if dimension is not None and category not in dimension.codes:
                of_breakdown = sentence(" of breakdown '{code}'", code=code)
                why = unknown(self.notes, UNKNOWN_CODE, category, sentence("category"), dimension.codes, of_breakdown)
                self.notes.add(UNKNOWN_CODE, line.at("cell"), why=why, subject=line.text("indicator"))
                return False
        return True

    def _links(self, levels: Mapping[str, Level]) -> list[Link]:
        held: dict[tuple[str, str, str], Link] = {}
        for line in self.lines[LINKS.name]:
            cause, effect = (self._known(line, side, levels, RESULT) for side in ("cause", "effect"))
            if not cause or not effect:
                continue
            fields = self._fields(line, LINKS, Link)
            kind = str(fields.get("kind", "contributes"))
            first = held.get((cause, effect, kind))
            assumption = self._part(line, "assumption", Assumption, "text")
            evidence = self._part(line, "evidence", Evidence, "source")
            if first is None:
                fields |= {"cause": cause, "effect": effect}
                first = built(Link, self.notes, line.at("cause"), what=A_LINK, **fields)
                if first is None:
                    continue
                self.where.setdefault(f"links.{first.code}", line.at("cause"))
            held[cause, effect, kind] = attrs.evolve(
                first,
                assumptions=[*first.assumptions, *([assumption] if assumption else [])],
                evidence=[*first.evidence, *([evidence] if evidence else [])],
            )
        self._short_links(held, levels)
        return list(held.values())

    def _part(self, line: Line, name: str, kind: Any, key: str) -> Any:
        """Return the assumption, or the piece of evidence, that a row of the links has."""
        first = name if key == "text" else f"{name}_{key}"
        if not line.text(first):
            return None
        fields = {}
        for field in LINKS.fields:
            part = field.name.removeprefix(f"{name}_")
            if field.name.startswith(f"{name}_") and field.name != first and field.name in line.cells:
                fields[part] = field.read(line, field.name)
        if name == "assumption" and "planned_test" not in fields:
            fields["planned_test"] = None
        return built(kind, self.notes, line.at(first), line.text(first), what=THIS, **fields)

    def _short_links(self, held: dict[tuple[str, str, str], Link], levels: Mapping[str, Level]) -> None:
        """Add the links that the sheet of results gives in short, and the assumptions that stand beside them."""
        for line in self.lines[RESULTS.name]:
            cause, texts = line.text("code"), [each for each in line.text("assumptions").split("\n") if each.strip()]
            if cause not in levels:
                continue
            written = line.text("contributes_to")
            effects = [written] if written in levels else lines_of(written)
            for effect in effects:
                if not self._is_known(effect, line, "contributes_to", levels, RESULT):
                    continue
                link = held.get((cause, effect, "contributes")) or held.get((cause, effect, "feedback"))
                if link is None:
                    link = built(Link, self.notes, line.at("contributes_to"), cause, effect, what=A_LINK)
                    self.where.setdefault(f"links.{cause}->{effect}", line.at("contributes_to"))
                if link is not None:
                    known = [assumption.text for assumption in link.assumptions]
                    more = [Assumption(text.strip()) for text in texts if text.strip() not in known]
                    held[cause, effect, str(link.kind)] = attrs.evolve(link, assumptions=[*link.assumptions, *more])
            if texts and not effects:
                why = sentence("These assumptions belong to no step: nothing is written that it contributes to.")
                self.notes.add(DOES_NOT_FIT, line.at("assumptions"), why=why, subject=cause)

    def _risks(self, levels: Mapping[str, Level]) -> list[Risk]:
        """Return the risks of their own sheet, and those that stand beside a result."""
        beside: dict[str, list[str]] = {}
        for line in self.lines[RESULTS.name]:
            code = line.text("code")
            for text in line.text("risks").split("\n") if code in levels else ():
                if text.strip():
                    beside.setdefault(text.strip(), []).append(code)
        return [*self._things(Risk, RISKS), *(Risk(text, affects=codes) for text, codes in beside.items())]

    # What is named elsewhere.

    def _known(self, line: Line, field: str, known: Mapping[str, Any], noun: str, *, is_code: bool = False) -> str:
        """Return the code in a cell where something has it, and otherwise nothing, which goes to the notes."""
        code = line.text(field)
        if not code:
            if is_code and field not in line.broken:
                self.notes.add(DOES_NOT_FIT, line.at(field), why=sentence("This row names no {noun}.", noun=noun))
            return ""
        if code in known:
            return code
        if is_code and code not in self.lost:
            self.notes.add(UNKNOWN_CODE, line.at(field), why=unknown(self.notes, UNKNOWN_CODE, code, noun, known))
        if is_code:
            return ""
        return code if self._is_known(code, line, field, known, noun) else ""

    def _is_known(self, code: str, line: Line, field: str, known: Mapping[str, Any], noun: str) -> bool:
        if code in known or code in self.lost:
            return code in known
        near = nearest(code, known)
        listed = ", ".join(list(known)[:MOST_LISTED]) or sentence("none is defined yet")
        self.notes.add(
            UNKNOWN_WORD, line.at(field), seen=code, noun=noun, known=listed,
            near=sentence(" Did you mean '{near}'?", near=near) if near else "",
        )  # fmt: skip
        return False


RESULT, INDICATOR, BREAKDOWN = phrases("result", "indicator", "breakdown")
"""What a cell may name."""

_KINDS: Mapping[Level, type[Result]] = {level: kind for kind, level in LEVEL_OF.items()}
_UNITS = ("person", "household", "event", "item", "case", "referral", "hectare", "kilogram")
