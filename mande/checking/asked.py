"""Which rules a check asks, and which it does not want to hear of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mande.catalogue import CATALOGUE, profile
from mande.documents import remarks
from mande.errors import InvalidValue, UnknownCode
from mande.findings import Finding
from mande.rules import Rule
from mande.wording import sentence


class Asked(NamedTuple):
    """The rules to run, and the beginnings of the codes that are ignored."""

    rules: tuple[Rule, ...]
    ignored: tuple[str, ...] = ()

    def wants(self, finding: Finding) -> bool:
        """Return whether *finding* is to be heard of."""
        return not (self.ignored and finding.code.startswith(self.ignored))


def asked(profile_name: str | None, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Asked:
    """Return the rules of a profile, or those that *select* names instead, without those that *ignore* names.

    Without either these are all that are not off. Both hold codes or their beginnings, several parted by commas. A rule
    that is off runs where its whole code is named.

    >>> [rule.code for rule in asked("first-look", ignore=["MND4,mnd5"]).rules]
    ['MND101', 'MND102', 'MND202', 'MND301', 'MND305', 'MND306']

    Raises:
        UnknownCode: no profile, rule or remark is called that.
        InvalidValue: both choose the rules.
    """
    wanted, ignored = codes(select), codes(ignore)
    if profile_name and wanted:
        raise InvalidValue.rules_chosen_twice()
    rules = (
        profile(profile_name)
        if profile_name
        else tuple(rule for rule in CATALOGUE if rule.code in wanted or _begins_so(rule, wanted))
    )
    return Asked(tuple(rule for rule in rules if not (ignored and rule.code.startswith(ignored))), ignored)


def _begins_so(rule: Rule, beginnings: tuple[str, ...]) -> bool:
    return not rule.off and rule.code.startswith(beginnings or "")


def codes(entries: Iterable[str]) -> tuple[str, ...]:
    """Return the codes, or beginnings of codes, in *entries*, each of which may hold several parted by commas.

    Raises:
        UnknownCode: no rule and no remark has a code that begins so.
    """
    named = tuple(code.strip().upper() for entry in entries for code in entry.split(",") if code.strip())
    known = [*(rule.code for rule in CATALOGUE), *(remark.code for remark in remarks())] if named else []
    for code in named:
        if not any(each.startswith(code) for each in known):
            raise UnknownCode.among(code, sentence("rule"), known)
    return named
