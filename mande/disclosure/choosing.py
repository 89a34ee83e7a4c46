"""Which figures are withheld: those that count few people, and those from which these could be worked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from mande.disclosure.counts import Role, Told
from mande.disclosure.setting import Named, Setting
from mande.errors import InvalidValue
from mande.wording import sentence


@attrs.frozen
class Asked:
    """What was asked for: of which programme, and how few people may not be seen."""

    setting: Setting
    k: int

    @classmethod
    def of(cls, setting: Setting, k: int | None) -> Asked:
        """Return what was asked for, with the least that the programme's sensitivity allows where nobody says.

        Raises:
            InvalidValue: *k* is no number of people.
        """
        least = setting.fewest if k is None else k
        if type(least) is not int or least < 1:
            raise InvalidValue.of("k", least, sentence("is no number of people from 1"))
        return cls(setting, least)


@attrs.frozen
class Chosen:
    """The places of the figures that are withheld, and of all that tell of people."""

    withheld: frozenset[int]
    told: frozenset[int]
    k: int


def chosen(told: Sequence[Told], asked: Asked) -> Chosen:
    """Return which figures are withheld: all of an indicator, and of those tied to it, where one counts few people."""
    protected = [each for each in told if asked.setting.is_protected(each.key.named)]
    small = {each.key.named for each in protected if each.withheld or is_small(each, asked.k)}
    tied = set(small)
    for several in _tied(asked.setting):
        if not tied.isdisjoint(several):
            tied |= several
    withheld = frozenset(each.place for each in protected if each.key.named in tied)
    return Chosen(withheld, frozenset(each.place for each in protected), asked.k)


def _tied(setting: Setting) -> Iterator[set[Named]]:
    groups: list[set[Named]] = []
    for project, framework in setting.frameworks.items():
        for relation in framework.relations:
            group = {Named(project, code) for code in relation.indicators}
            for other in [each for each in groups if each & group]:
                group |= other
                groups.remove(other)
            groups.append(group)
    yield from groups


def is_small(told: Told, k: int) -> bool:
    """Return whether a figure shows a number of people from 1 to less than *k*, its rest included."""
    numbers = list(told.numbers.values())
    if Role.PART in told.numbers and Role.WHOLE in told.numbers:
        numbers.append(told.numbers[Role.WHOLE] - told.numbers[Role.PART])
    return any(0 < each < k for each in numbers) or told.percent == 100
