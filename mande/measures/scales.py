"""Places on an ordered scale, and steps in an ordered sequence."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from mande.codes import code_fault
from mande.errors import InvalidValue, UnknownCode
from mande.lists import listed
from mande.texts import titled
from mande.wording import sentence


def _steps(steps: Iterable[str]) -> tuple[str, ...]:
    return listed(steps)


_WRITE = sentence(
    "Write the steps as words, the lowest first, like ['draft', 'approved', 'in use'] or ['1', '2', '3']."
)


@attrs.frozen(repr=False)
class Scale:
    """Steps in order, the lowest first. The steps are words, not numbers: the way from one to the next has no length.

    >>> readiness = Scale("readiness", ["draft", "approved", "in use"])
    >>> readiness.rank("approved")
    1

    Raises:
        InvalidValue: the code cannot be used, or the steps are not at least two different words.
    """

    code: str
    steps: tuple[str, ...] = attrs.field(converter=_steps)
    title: str = attrs.field(default="", converter=titled)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a scale"), fault)
        for step in self.steps:
            if not isinstance(step, str) or not step.isprintable() or step != step.strip() or not step:
                raise InvalidValue.of(
                    sentence("Scale '{code}', steps", code=self.code), step, sentence("is not a word"), _WRITE
                )
        if len(self.steps) < 2:
            raise InvalidValue.of(
                sentence("Scale '{code}', steps", code=self.code), self.steps, sentence("are fewer than two"), _WRITE
            )
        if len(set(self.steps)) < len(self.steps):
            twice = next(step for step in self.steps if self.steps.count(step) > 1)
            raise InvalidValue.of(
                sentence("Scale '{code}', steps", code=self.code), twice, sentence("stands there twice"), _WRITE
            )

    def rank(self, step: str) -> int:
        """Return the place of *step*, from 0, the lowest.

        Raises:
            UnknownCode: there is no such step on this scale.
        """
        if step not in self.steps:
            raise UnknownCode.among(step, sentence("step"), self.steps, sentence(" on scale '{code}'", code=self.code))
        return self.steps.index(step)

    def __repr__(self) -> str:
        return f"Scale({self.code!r}, {len(self.steps)} steps from {self.steps[0]!r} to {self.steps[-1]!r})"


@attrs.frozen(repr=False)
class _OnScale:
    step: str
    scale: Scale

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.scale, Scale):
            raise InvalidValue.not_a(
                sentence("a scale"), self.scale, sentence("Write Scale('readiness', ['draft', 'in use']).")
            )
        self.scale.rank(self.step)

    @property
    def rank(self) -> int:
        """Its place on the scale, from 0, the lowest."""
        return self.scale.rank(self.step)

    def __lt__(self, other: _OnScale) -> bool:
        return self.rank < self._rank_of(other) if type(other) is type(self) else NotImplemented

    def __le__(self, other: _OnScale) -> bool:
        return self.rank <= self._rank_of(other) if type(other) is type(self) else NotImplemented

    def __gt__(self, other: _OnScale) -> bool:
        return self.rank > self._rank_of(other) if type(other) is type(self) else NotImplemented

    def __ge__(self, other: _OnScale) -> bool:
        return self.rank >= self._rank_of(other) if type(other) is type(self) else NotImplemented

    def __str__(self) -> str:
        return self.step

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.step!r}, on {self.scale.code!r})"

    def _rank_of(self, other: _OnScale) -> int:
        if other.scale != self.scale:
            raise InvalidValue.other_scale(self.step, self.scale.code, other.step, other.scale.code)
        return other.rank


class Score(_OnScale):
    """A place on an ordered scale, where a judgement was put: `often` on never to always.

    Only scores on the same scale are compared, and none are added: the mean of `never` and `always` means nothing.

    >>> frequency = Scale("frequency", ["never", "sometimes", "often", "always"])
    >>> Score("often", frequency) > Score("never", frequency)
    True

    Raises:
        UnknownCode: the step is not on the scale.
        InvalidValue: `scale` is none; or, of the comparisons, the other is on another scale.
    """

    __slots__ = ()


class Stage(_OnScale):
    """A step that something has reached in an ordered sequence: a law that was `approved` after it was a `draft`.

    >>> readiness = Scale("readiness", ["draft", "approved", "in use"])
    >>> str(Stage("approved", readiness)), Stage("approved", readiness).rank
    ('approved', 1)

    Raises:
        UnknownCode: the step is not in the sequence.
        InvalidValue: `scale` is none; or, of the comparisons, the other is in another sequence.
    """

    __slots__ = ()
