"""Which figures are withheld: those that count few people, and those from which these could be worked out."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from mande.disclosure.counts import Told
from mande.disclosure.hiding import hide
from mande.disclosure.linked import Hidden
from mande.disclosure.linking import Linking, Woven
from mande.disclosure.percentages import telling
from mande.disclosure.setting import Setting, fewest_of
from mande.disclosure.weaving import Web
from mande.errors import InvalidValue
from mande.lists import ClosedList
from mande.wording import sentence


class Fewest(ClosedList):
    """What there is to be as little of as can be in what is withheld."""

    FIGURES = "figures"
    PEOPLE = "people"


@attrs.frozen
class Asked:
    """What was asked for: of which programme, how few people may not be seen, and how wide the doubt has to be."""

    setting: Setting
    k: int
    width: int
    fewest: Fewest = Fewest.FIGURES
    zeros: bool = False

    @classmethod
    def of(cls, setting: Setting, k: int | None, width: int | None, fewest: str, *, zeros: bool) -> Asked:
        """Return what was asked for, with the least that the programme's sensitivity allows where nobody says.

        Raises:
            InvalidValue: *k* is no number of people, or *width* none.
            UnknownCode: there is nothing called that to be fewest of.
        """
        least = fewest_of(setting, k)
        wide = 2 * least if width is None else width
        if type(wide) is not int or wide < 1:
            raise InvalidValue.of("width", wide, sentence("is no number of people from 1"))
        return cls(setting, least, wide, Fewest(fewest), zeros)


@attrs.frozen
class Chosen:
    """The places of the figures that are withheld.

    `exposed` says that what was published before gives something away, whatever is withheld now. `unproved` says that
    something is withheld of which it was not found how it could be another number. `coarse` says that more may be
    withheld than it takes.
    """

    withheld: frozenset[int]
    k: int
    exposed: bool = False
    unproved: bool = False
    coarse: bool = False


def chosen(told: Sequence[Told], asked: Asked, before: Sequence[Told] = ()) -> Chosen:
    """Return which figures are withheld, so that no small number of people is seen or can be worked out.

    Whoever reads them knows what was published *before* as well.
    """
    woven, hidden = _hidden(told, asked, before)
    if hidden.unprotected:
        woven, hidden = _hidden(told, asked, before, tells_excess=False)
    keys = {woven.keys[place] for place in hidden.withheld}
    withheld = frozenset(
        each.place
        for each in told
        if asked.setting.is_protected(each.key.named) and (each.withheld or each.key in keys)
    )
    percentages = telling(told, withheld, asked.setting)
    is_open = bool(hidden.unprotected)
    return Chosen(withheld | percentages, asked.k, is_open and bool(before), is_open and not before, hidden.coarse)


def _hidden(
    told: Sequence[Told], asked: Asked, before: Sequence[Told], *, tells_excess: bool = True
) -> tuple[Woven, Hidden]:
    linking = Linking(asked.setting, Web(asked.k, asked.zeros, tells_excess))
    woven = linking.woven(told, before, width=asked.width, by_people=asked.fewest is Fewest.PEOPLE)
    return woven, hide(woven.linked)
