"""What must hold between indicators, so that their arithmetic can be checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import attrs

from mande.errors import InvalidValue
from mande.lists import listed
from mande.wording import sentence


@attrs.frozen
class Sum:
    """The parts add to the whole.

    >>> Sum("reached", parts=["women", "men"])
    Sum('reached' = 'women' + 'men')
    """

    whole: str
    parts: tuple[str, ...] = attrs.field(converter=listed)

    @property
    def indicators(self) -> tuple[str, ...]:
        """Every indicator it speaks of, the whole first."""
        return (self.whole, *self.parts)

    def __attrs_post_init__(self) -> None:
        if not self.parts:
            raise InvalidValue.of(
                sentence("Sum"),
                self.whole,
                sentence("has no parts"),
                sentence("Write Sum('reached', parts=['women', 'men'])."),
            )

    def __repr__(self) -> str:
        return f"Sum({self.whole!r} = {' + '.join(map(repr, self.parts))})"


@attrs.frozen
class Subset:
    """Whatever the part counts, the whole counts too.

    >>> Subset("adults", of="everyone")
    Subset('adults' of 'everyone')
    """

    part: str
    of: str

    @property
    def indicators(self) -> tuple[str, ...]:
        """Every indicator it speaks of, the whole first."""
        return (self.of, self.part)

    def __repr__(self) -> str:
        return f"Subset({self.part!r} of {self.of!r})"


@attrs.frozen(init=False)
class Funnel:
    """Stages, each a part of the one before it.

    `left` are the indicators that count who left on the way; where there are any, whoever stood in the first stage
    stands in the last, or among them.

    >>> Funnel("invited", "chosen")
    Funnel('invited' > 'chosen')
    """

    stages: tuple[str, ...]
    left: tuple[str, ...] = ()

    def __init__(self, *stages: str, left: Iterable[str] = ()) -> None:
        """Take the indicators of the stages, the widest first."""
        if len(stages) < 2:
            raise InvalidValue.of(
                sentence("Funnel"),
                stages,
                sentence("has fewer than two stages"),
                sentence("Write Funnel('invited', 'chosen')."),
            )
        self.__attrs_init__(stages=tuple(stages), left=listed(left))

    @property
    def indicators(self) -> tuple[str, ...]:
        """Every indicator it speaks of, the widest first, those who left last."""
        return (*self.stages, *self.left)

    def __repr__(self) -> str:
        left = f", left {' + '.join(map(repr, self.left))}" if self.left else ""
        return f"Funnel({' > '.join(map(repr, self.stages))}{left})"


@attrs.frozen
class AtLeast:
    """The first count is at least `each` times the second: no case without a person.

    >>> AtLeast("persons", "cases", each=1)
    AtLeast('persons' >= 1 x 'cases')
    """

    more: str
    fewer: str
    each: int = attrs.field(default=1, kw_only=True)

    @property
    def indicators(self) -> tuple[str, ...]:
        """Every indicator it speaks of, the larger first."""
        return (self.more, self.fewer)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.each, int) or isinstance(self.each, bool) or self.each < 1:
            raise InvalidValue.of(sentence("AtLeast, each"), self.each, sentence("is not a whole number from 1"))

    def __repr__(self) -> str:
        return f"AtLeast({self.more!r} >= {self.each} x {self.fewer!r})"


@attrs.frozen
class Share:
    """A printed percentage, its part, and the wholes that it may have been taken on.

    >>> Share("female-share", part="female", wholes=["all", "known"])
    Share('female-share' = 'female' of 'all' or 'known')
    """

    share: str
    part: str = attrs.field(kw_only=True)
    wholes: tuple[str, ...] = attrs.field(converter=listed, kw_only=True)

    @property
    def indicators(self) -> tuple[str, ...]:
        """Every indicator it speaks of, the share first."""
        return (self.share, self.part, *self.wholes)

    def __attrs_post_init__(self) -> None:
        if not self.wholes:
            instead = sentence("Write Share('female-share', part='female', wholes=['all']).")
            raise InvalidValue.of(sentence("Share"), self.share, sentence("was taken on no whole"), instead)

    def __repr__(self) -> str:
        return f"Share({self.share!r} = {self.part!r} of {' or '.join(map(repr, self.wholes))})"


Relation: TypeAlias = Sum | Subset | Funnel | AtLeast | Share
