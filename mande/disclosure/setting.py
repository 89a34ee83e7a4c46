"""What is known beforehand of the programme that figures belong to: whose they are, and whether they count people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.errors import InvalidValue, UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator, Measure
from mande.framework.people import fewest_shown, frameworks_of, may_count_people
from mande.framework.portfolio import Portfolio
from mande.framework.results import Input
from mande.lists import listed
from mande.measures.amounts import Amount
from mande.measures.money import Money
from mande.review import Review
from mande.rollup.sheets import STANDARD_DIMENSIONS
from mande.wording import sentence


class Named(NamedTuple):
    """An indicator by its project, None where there is only one, and its code."""

    project: str | None
    code: str


@attrs.frozen(eq=False)
class Setting:
    """The programme that figures belong to, None where nobody said, and the indicators to be protected besides."""

    programme: Framework | Portfolio | None
    besides: frozenset[str] = frozenset()

    @classmethod
    def of(cls, programme: Framework | Portfolio | None, protect: Iterable[str] | None = None) -> Setting:
        """Return the setting of *programme*, with the codes of indicators to *protect* besides those that count people.

        Raises:
            InvalidValue: *programme* is no programme.
            UnknownCode: no indicator is called what is to be protected.
        """
        if not isinstance(programme, Framework | Portfolio | None):
            raise InvalidValue.not_a(
                sentence("a framework or a portfolio"), programme, sentence("Write Framework(...), or Portfolio(...).")
            )
        setting = cls(programme, frozenset(listed(protect)))
        known = [name for each in setting.indicators for name in (each.code, f"{each.project}/{each.code}")]
        for code in sorted(setting.besides) if programme is not None else ():
            if code not in known:
                raise UnknownCode.among(code, sentence("indicator"), [each.code for each in setting.indicators])
        return setting

    @property
    def fewest(self) -> int:
        """The fewest people that a figure may count and still be published."""
        return fewest_shown(self.programme)

    @cached_property
    def indicators(self) -> Mapping[Named, Indicator]:
        """Every indicator, and every input as what is observed of it is read."""
        found: dict[Named, Indicator] = {}
        for project, framework in self.frameworks.items():
            found |= {Named(project, entry.code): _of_input(entry) for entry in framework.inputs}
            found |= {Named(project, each.code): each for each in framework.indicators}
        if isinstance(self.programme, Portfolio) and self.programme.library:
            found |= {Named(None, each.code): each for each in self.programme.library.indicators}
        return found

    @cached_property
    def frameworks(self) -> Mapping[str | None, Framework]:
        """The frameworks by the project that figures name; None for that of the only one."""
        many = isinstance(self.programme, Portfolio)
        return {framework.code if many else None: framework for framework in frameworks_of(self.programme)}

    @cached_property
    def reviews(self) -> Mapping[str | None, Review]:
        """What can be asked of each framework."""
        return {project: Review(framework) for project, framework in self.frameworks.items()}

    @cached_property
    def _projects(self) -> Mapping[str, str | None]:
        return {each.code: each.project for each in self.indicators if each.project is not None}

    def named(self, project: str | None, code: str) -> Named:
        """Return the indicator that a figure names: by its project, the one before its code, or the only one."""
        before, slash, after = code.partition("/")
        if self.programme is None:
            return Named(project, code)
        code = after if slash else code
        if isinstance(self.programme, Framework):
            return Named(None, code)
        return Named(project or (before if slash else self._projects.get(code)), code)

    def indicator(self, named: Named) -> Indicator | None:
        """Return the indicator called so, or None where there is none."""
        return self.indicators.get(named)

    def is_protected(self, named: Named) -> bool:
        """Return whether figures of an indicator may show who somebody is; where nothing is known of it, they may."""
        if not self.besides.isdisjoint((named.code, f"{named.project}/{named.code}")):
            return True
        indicator = self.indicator(named)
        return indicator is None or may_count_people(indicator)

    def dimensions(self, project: str | None) -> Mapping[str, Dimension]:
        """Return the dimensions of a framework by their code, the standard ones among them."""
        framework = self.frameworks.get(project)
        declared = {each.code: each for each in framework.dimensions} if framework else {}
        return {**STANDARD_DIMENSIONS, **declared}


def fewest_of(setting: Setting, k: int | None) -> int:
    """Return the fewest people that may be seen: as asked, or else what the sensitivity of the programme asks for.

    Raises:
        InvalidValue: *k* is no number of people.
    """
    fewest = setting.fewest if k is None else k
    if type(fewest) is not int or fewest < 1:
        raise InvalidValue.of("k", fewest, sentence("is no number of people from 1"))
    return fewest


def _of_input(entry: Input) -> Indicator:
    """Return what is observed of an input: of money, of a unit, or of nobody knows what."""
    if isinstance(entry.amount, Money) or entry.is_funding:
        return Indicator(entry.code, measure=Measure.MONEY)
    unit = entry.amount.unit if isinstance(entry.amount, Amount) else None
    return Indicator(entry.code, unit=unit)
