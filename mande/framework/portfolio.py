"""Several programmes side by side, and the standard indicators they count towards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from mande.codes import code_fault
from mande.errors import FrameworkError, InvalidValue, Problem, UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator
from mande.framework.pages import page_of_portfolio
from mande.lists import listed, of_kind
from mande.tables import Block, Page
from mande.texts import titled, worded
from mande.wording import sentence


@attrs.frozen
class IndicatorLibrary:
    """Standard indicators, versioned, that local ones say they contribute to.

    >>> IndicatorLibrary("iom", "Counter-trafficking indicators", version="2008", indicators=[Indicator("assisted")])
    IndicatorLibrary('iom' 2008: 1 indicator)
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    indicators: tuple[Indicator, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    version: str | None = attrs.field(default=None, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("an indicator library"), fault)
        of_kind(f"IndicatorLibrary('{self.code}').indicators", self.indicators, Indicator)
        problems = tuple(
            Problem(
                f"indicators.{code}",
                sentence("{times} indicators are called '{code}'. Give each its own code.", times=times, code=code),
            )
            for code, times in Counter(indicator.code for indicator in self.indicators).items()
            if times > 1
        )
        if problems:
            raise FrameworkError(sentence("Indicator library '{code}'", code=self.code), problems)

    def __repr__(self) -> str:
        number = len(self.indicators)
        version = f" {self.version}" if self.version else ""
        return f"IndicatorLibrary({self.code!r}{version}: {number} indicator{'' if number == 1 else 's'})"


@attrs.frozen
class Portfolio(Page):
    """Several frameworks that are looked at together; a code they share is written `project/code`.

    >>> Portfolio("iom-ct", "Counter-trafficking", [Framework("ppvhtb", "Bangladesh"), Framework("cti", "Nigeria")])
    Portfolio('iom-ct': ppvhtb, cti)

    Raises:
        FrameworkError: two frameworks with one code, or contributions to indicators that the library does not have.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    frameworks: tuple[Framework, ...] = attrs.field(default=(), converter=listed)
    library: IndicatorLibrary | None = attrs.field(default=None, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a portfolio"), fault)
        of_kind(f"Portfolio('{self.code}').frameworks", self.frameworks, Framework)
        if not isinstance(self.library, IndicatorLibrary | None):
            raise InvalidValue.not_a(
                sentence("an indicator library"), self.library, sentence("Write IndicatorLibrary(...).")
            )
        problems = (*self._used_twice(), *self._unknown_contributions())
        if problems:
            raise FrameworkError(sentence("Portfolio '{code}'", code=self.code), problems)

    def _used_twice(self) -> Iterator[Problem]:
        for code, times in Counter(framework.code for framework in self.frameworks).items():
            if times > 1:
                yield Problem(
                    f"frameworks.{code}",
                    sentence("{times} frameworks are called '{code}'. Give each its own code.", times=times, code=code),
                )

    def _unknown_contributions(self) -> Iterator[Problem]:
        known = {indicator.code: None for indicator in self.library.indicators} if self.library else {}
        for framework in self.frameworks:
            for indicator in framework.indicators:
                for contribution in indicator.contributes_to:
                    if contribution.indicator not in known:
                        yield Problem(
                            f"{framework.code}/indicators.{indicator.code}.contributes_to",
                            str(UnknownCode.among(contribution.indicator, sentence("library indicator"), known)),
                        )

    def framework(self, code: str) -> Framework:
        """Return the framework that is called *code*.

        Raises:
            UnknownCode: none is.
        """
        for framework in self.frameworks:
            if framework.code == code:
                return framework
        known = [framework.code for framework in self.frameworks]
        raise UnknownCode.among(code, sentence("framework"), known, sentence(" in portfolio '{code}'", code=self.code))

    def _blocks(self) -> Iterable[Block]:
        return page_of_portfolio(self)

    def __repr__(self) -> str:
        return f"Portfolio({self.code!r}: {', '.join(framework.code for framework in self.frameworks) or 'empty'})"
