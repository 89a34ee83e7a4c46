"""Why there is no value."""

from decimal import Decimal
from enum import Enum
from typing import Any, Self, SupportsIndex

from mande.errors import MissingError, NumberError, UnknownCode
from mande.measures.numbers import Number, exact
from mande.wording import Words, phrases, sentence


class Missing(Enum):
    """The reason there is no value. It is not zero, and has no operators: it can be neither added nor compared.

    Nor is it false: `value or 0` would turn a gap into a measurement, and is refused. Ask `isinstance(value, Missing)`,
    or `value is Missing.UNKNOWN`. The words are accepted wherever a reason is, with spaces, hyphens or underscores.

    >>> Missing("not_reported")
    <Missing.NOT_REPORTED: 'not reported'>
    >>> print(Missing.UNKNOWN, "-", Missing.UNKNOWN.meaning)
    unknown - It was asked, and the answer is not known.

    Raises:
        UnknownCode: there is no such reason.
        MissingError: a reason was asked whether it is true.
    """

    words: Words
    meaning: Words

    NOT_DUE = phrases("not due", "Its time has not come: nothing was to be reported yet.")
    NOT_REPORTED = phrases("not reported", "It was due, and nobody sent it.")
    NOT_COLLECTED = phrases("not collected", "It could have been gathered, and was not.")
    UNKNOWN = phrases("unknown", "It was asked, and the answer is not known.")
    NOT_APPLICABLE = phrases("not applicable", "There can be no such value.")
    WITHHELD = phrases("withheld", "It exists, and is not released.")
    NOT_IN_SOURCE = phrases("not in source", "What we read does not say.")
    DISPUTED = phrases("disputed", "Sources state different values, and none was chosen.")

    def __new__(cls, words: Any, meaning: Any = "") -> Self:
        """Take the words that a document holds, and the sentence that explains them."""
        member = object.__new__(cls)
        member._value_ = str(words)
        member.words = words
        member.meaning = meaning
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self:
        if isinstance(value, str):
            for reason in cls:
                if reason.value == _plain(value):
                    return reason
        raise UnknownCode.among(value, sentence("reason for a missing value"), [reason.value for reason in cls])

    def __str__(self) -> Words:
        return self.words

    def __bool__(self) -> bool:
        raise MissingError.neither_true_nor_false(self.words)


def read_missing(text: str) -> Missing | None:
    """Return the reason that *text* names, or None where it names none.

    `n/a` names none: it may mean not applicable or not available, and mande does not guess.

    >>> read_missing("Not reported"), read_missing("1234")
    (<Missing.NOT_REPORTED: 'not reported'>, None)
    """
    return _BY_WORDS.get(_plain(text)) if isinstance(text, str) else None


def reported(value: SupportsIndex | Decimal | Missing | str) -> Number | Missing:
    """Return *value* as a report gives it: an exact number, or the reason there is none.

    >>> reported(12), reported("not reported")
    (12, <Missing.NOT_REPORTED: 'not reported'>)

    Raises:
        NumberError: *value* is neither.
    """
    if isinstance(value, Missing):
        return value
    if isinstance(value, str):
        reason = read_missing(value)
        if reason is None:
            raise NumberError.not_exact(value)
        return reason
    return exact(value)


def _plain(words: str) -> str:
    return words.strip().casefold().replace("_", " ").replace("-", " ")


_BY_WORDS = {reason.value: reason for reason in Missing}
