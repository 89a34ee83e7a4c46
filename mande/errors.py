"""What the caller did that cannot be, said in a sentence: every message of the library that is an error."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any, NamedTuple, Self

from mande.codes import inert, nearest
from mande.codes import short as short  # noqa: PLC0414 - messages are written here, and codes may not import this module
from mande.wording import Words, counted, cut, joined, listing, number, sentence

MOST_SUGGESTED = 30
"""Misspelt codes of one document that a nearest one is looked for; a column that is wrong throughout needs no more."""

MOST_IN_FULL = 1_000
"""Codes that nothing has, in one document, of which it is told one by one what there is instead."""

MOST_SHOWN = 200
"""Problems that a message shows before it counts the rest."""

LONGEST_PATH = 300
"""Characters of the path to a problem that a message shows."""

MOST_LISTED = 12
"""Known codes that a message lists before it says how many more there are."""


class MandeError(Exception):
    """The root of every error that mande raises; what a programme lacks is a finding, never an error.

    Its message can be said in another language: `say(error, "fr")`.
    """

    def __str__(self) -> str:
        return self.args[0] if self.args and isinstance(self.args[0], Words) else super().__str__()


class InvalidValue(MandeError, ValueError):
    """A value that cannot be: it is refused where it is built, with what to write instead."""

    @classmethod
    def of(cls, what: str, value: object, why: str, instead: str = "") -> Self:
        """Return the refusal of *value* as *what*, and what to write instead."""
        refusal = sentence("{what}: {value} {why}.", what=what, value=short(value), why=why)
        return cls(with_more(refusal, instead))

    @classmethod
    def lone_string(cls, value: object) -> Self:
        """Return the refusal of a string where a list of things belongs."""
        return cls(sentence("{value} is one string where a list belongs. Write [{value}].", value=short(value)))

    @classmethod
    def lone_thing(cls, value: object) -> Self:
        """Return the refusal of one thing where a list of them belongs."""
        return cls(
            sentence(
                "{value} ({kind}) is one thing where a list belongs. Write [...] around it.",
                value=short(value),
                kind=type(value).__name__,
            )
        )

    @classmethod
    def no_words(cls, value: object) -> Self:
        """Return the refusal of something that is neither a string nor strings by language."""
        return cls(
            sentence('{value} is not a text. Write a string, or {{"en": "...", "fr": "..."}}.', value=short(value))
        )

    @classmethod
    def not_a(cls, kind: str, value: object, instead: str = "") -> Self:
        """Return the refusal of a value of another kind."""
        refusal = sentence("{value} ({type}) is not {kind}.", value=short(value), type=type(value).__name__, kind=kind)
        return cls(with_more(refusal, instead))

    @classmethod
    def not_people(cls, where: str, value: object) -> Self:
        """Return the refusal of what is no number of people."""
        return cls.of(where, value, sentence("is not a number of people"))

    @classmethod
    def not_yes_or_no(cls, where: str, value: object) -> Self:
        """Return the refusal of what is neither True nor False."""
        return cls.of(where, value, sentence("is neither True nor False"))

    @classmethod
    def not_one_figure(cls, filled: Sequence[str]) -> Self:
        """Return the refusal of a row that holds no figure, or several."""
        if not filled:
            return cls(sentence("There is no figure, nor why there is none. Fill value, missing or text."))
        return cls(sentence("There is something in {columns}, and a figure is one of them.", columns=listing(filled)))

    @classmethod
    def other_scale(cls, step: str, scale: str, other_step: str, other_scale: str) -> Self:
        """Return the refusal to compare places on two scales."""
        return cls(
            sentence(
                "'{step}' is on scale '{scale}' and '{other_step}' on '{other_scale}': they have no common order.",
                step=step,
                scale=scale,
                other_step=other_step,
                other_scale=other_scale,
            )
        )

    @classmethod
    def only_computed(cls, value: object) -> Self:
        """Return the refusal of a reason that nobody reports: figures are found to be disputed."""
        return cls(
            sentence(
                "{value} is only ever computed. Write each figure with its own source, and leave the rest to mande.",
                value=repr(value),
            )
        )

    @classmethod
    def shared_code(cls, name: str, owners: Sequence[str]) -> Self:
        """Return the refusal of a code that several projects have, without saying whose it is."""
        return cls(
            sentence(
                "'{name}' stands in {owners}. Write '{first}/{name}', or project='{first}'.",
                name=name,
                owners=joined(sentence(" and "), owners),
                first=owners[0],
            )
        )

    @classmethod
    def two_projects(cls, code: str, project: object) -> Self:
        """Return the refusal of a code that names one project beside a field that names another."""
        return cls(
            sentence(
                "'{code}' is written with project={project}. Name one project, and once.",
                code=code,
                project=short(project),
            )
        )

    @classmethod
    def no_project(cls, cohort: str) -> Self:
        """Return the refusal of a cohort that nothing ties to one project of several."""
        return cls(
            sentence(
                "Cohort '{cohort}' names neither its project nor its indicators. Write project=, or indicators=.",
                cohort=cohort,
            )
        )

    @classmethod
    def unread_settings(cls, file: str, why: object) -> Self:
        """Return the refusal of a file of settings that cannot be had."""
        return cls(sentence("Settings '{file}' cannot be read: {why}.", file=file, why=why))

    @classmethod
    def settings_not_toml(cls, file: str, why: object) -> Self:
        """Return the refusal of a file of settings that is written in nothing that can be read."""
        return cls(
            sentence(
                "Settings '{file}' are not TOML: {why}. Mend them, or leave them aside: --no-config at the prompt.",
                file=file,
                why=why,
            )
        )

    @classmethod
    def rules_chosen_twice(cls) -> Self:
        """Return the refusal of a profile beside a selection of rules."""
        return cls(sentence("profile and select both choose the rules. Set one of them."))

    @classmethod
    def no_audience(cls, programme: str) -> Self:
        """Return the refusal to report on people whom it could hurt to be recognised, to nobody knows whom."""
        return cls(
            sentence(
                "'{programme}' is about people whom it could hurt to be recognised (sensitivity='high'). "
                "Say who is to read the report: audience='internal' or 'public'.",
                programme=programme,
            )
        )

    @classmethod
    def not_drawn(cls, picture: str, fault: str) -> Self:
        """Return the refusal to show a drawing that a page cannot trust."""
        return cls(sentence("The drawing of {picture} cannot stand in a page: {fault}.", picture=picture, fault=fault))

    @classmethod
    def bad_code(cls, what: str, fault: str) -> Self:
        """Return the refusal of a code for *what*, with what is wrong with it."""
        return cls(
            sentence(
                "The code of {what} cannot be used: {fault}. Write something short, like 'bazaars-held'.",
                what=what,
                fault=fault,
            )
        )


class NumberError(InvalidValue):
    """A number that is not exact, or not one at all."""

    @classmethod
    def a_float(cls, value: float) -> Self:
        """Return the refusal of a float, with the `Decimal` to write."""
        return cls(
            sentence(
                "{value} is a float, and cannot be told from the numbers beside it. "
                "Write Decimal('{value}'), with the digits that were reported.",
                value=repr(value),
            )
        )

    @classmethod
    def not_finite(cls, value: Decimal) -> Self:
        """Return the refusal of an infinity or of what is not a number."""
        return cls(
            sentence(
                "{value} is not a number that can be reported. If the value is not known, write a Missing reason.",
                value=repr(value),
            )
        )

    @classmethod
    def too_long(cls, digits: int, most: int) -> Self:
        """Return the refusal of a number with more digits than any report has."""
        return cls(
            sentence(
                "A number of {digits} digits was given; at most {most} are read.",
                digits=number(digits),
                most=number(most),
            )
        )

    @classmethod
    def not_exact(cls, value: object) -> Self:
        """Return the refusal of something that is no exact number."""
        return cls(
            sentence(
                "{value} ({kind}) is not an exact number. "
                "Write an int or a Decimal, or a Missing reason such as Missing.NOT_REPORTED.",
                value=short(value),
                kind=type(value).__name__,
            )
        )

    @classmethod
    def unreadable(cls, text: object) -> Self:
        """Return the refusal of a text that is not a number in plain digits."""
        return cls(
            sentence("{text} is not a number. Write plain digits, like '1234', '-3' or '70.9'.", text=short(text))
        )


class MissingError(MandeError, TypeError):
    """A reason for a missing value was used as if it were a value."""

    @classmethod
    def neither_true_nor_false(cls, reason: str) -> Self:
        """Return the refusal to take *reason* for true or false."""
        return cls(
            sentence(
                "A missing value ('{reason}') is neither true nor false, so that a gap never becomes a zero. "
                "Ask isinstance(value, Missing).",
                reason=reason,
            )
        )


class UnitError(InvalidValue):
    """A unit that is not known, or that does not fit the one beside it."""

    @classmethod
    def unknown(cls, unit: object, known: Iterable[str]) -> Self:
        """Return the refusal of a unit that nobody defined."""
        return cls(
            sentence(
                "No unit is called {unit}.{question} "
                "Units of your own: Framework(units=Units(counted=['latrine'], physical=['bigha = 1338 m**2'])).",
                unit=short(unit),
                question=did_you_mean(unit, known),
            )
        )

    @classmethod
    def differs(cls, one: str, other: str) -> Self:
        """Return the refusal to take one unit for another."""
        return cls(
            sentence("'{one}' cannot be turned into '{other}': they measure different things.", one=one, other=other)
        )

    @classmethod
    def unreadable(cls, definition: object, why: str, instead: str = "") -> Self:
        """Return the refusal of a definition of a unit."""
        refusal = sentence(
            "The unit definition {definition} cannot be read: {why}.", definition=short(definition), why=why
        )
        return cls(with_more(refusal, instead or sentence("Write 'bigha = 1338 m**2'.")))

    @classmethod
    def not_a_factor(cls, unit: str) -> Self:
        """Return the refusal of a unit whose zero is not zero, like a degree Celsius."""
        return cls(
            sentence(
                "'{unit}' is no multiple of another unit: its zero is not nothing. "
                "Turn the values into one that is, like 'kelvin', before they are handed over.",
                unit=unit,
            )
        )

    @classmethod
    def a_share(cls, unit: str) -> Self:
        """Return the refusal of a percentage as a unit."""
        return cls(
            sentence(
                "{unit} is not a unit: a percentage is a share of things that are counted. "
                "Write what they are, like unit='person' with measure='percentage'.",
                unit=short(unit),
            )
        )

    @classmethod
    def not_picklable(cls) -> Self:
        """Return the refusal to pickle a registry that is not ours."""
        return cls(
            sentence(
                "Units with a pint registry of their own cannot be pickled or copied: pint cannot write its "
                "registries. Write what is needed as definitions: Units(physical=['bigha = 1338 m**2'])."
            )
        )


class MoneyError(InvalidValue):
    """Money that cannot be told, added or exchanged."""

    @classmethod
    def bad_currency(cls, currency: object) -> Self:
        """Return the refusal of what is not a currency code."""
        return cls(
            sentence(
                "{currency} is not a currency code. Write three capital letters of ISO 4217, like 'USD'.",
                currency=short(currency),
            )
        )

    @classmethod
    def mixed(cls, one: str, other: str) -> Self:
        """Return the refusal to combine two currencies."""
        return cls(
            sentence(
                "{one} and {other} cannot be combined: no exchange rate with a date was given.", one=one, other=other
            )
        )

    @classmethod
    def no_rate(cls, base: str, quote: str, why: str) -> Self:
        """Return the refusal of an exchange rate."""
        return cls(
            sentence(
                "The rate {base} to {quote} {why}. Write ExchangeRate('USD', 'BDT', 69, on='2009-05-31').",
                base=base,
                quote=quote,
                why=why,
            )
        )

    @classmethod
    def wrong_rate(cls, currency: str, base: str, quote: str) -> Self:
        """Return the refusal to exchange money at a rate between two other currencies."""
        return cls(
            sentence(
                "A rate between {base} and {quote} does not exchange {currency}.",
                base=base,
                quote=quote,
                currency=currency,
            )
        )


class PeriodError(InvalidValue):
    """A period that cannot be, or cannot be read."""

    @classmethod
    def backwards(cls, start: object, end: object) -> Self:
        """Return the refusal of a period that ends before it starts."""
        return cls(sentence("A period cannot end ({end}) before it starts ({start}).", end=end, start=start))

    @classmethod
    def unreadable(cls, text: object) -> Self:
        """Return the refusal of what is not a period."""
        return cls(
            sentence(
                "{text} is not a period. Write '2009', '2009-Q2', '2009-05', '2009-05-31' or '2007-02/2010-01'.",
                text=short(text),
            )
        )

    @classmethod
    def no_such_day(cls, text: object) -> Self:
        """Return the refusal of a day that no calendar has."""
        return cls(
            sentence(
                "{text} names a day that the calendar does not have. Write one that it has, like '2009-05-31'.",
                text=short(text),
            )
        )

    @classmethod
    def not_a_day(cls, value: object) -> Self:
        """Return the refusal of what is not one day."""
        return cls(
            sentence(
                "{value} ({kind}) is not a day. Write '2009-05-31' or date(2009, 5, 31).",
                value=short(value),
                kind=type(value).__name__,
            )
        )

    @classmethod
    def has_a_time(cls, value: object) -> Self:
        """Return the refusal of a moment where a day belongs."""
        return cls(
            sentence(
                "{value} has a time, and which day that is depends on the place. Write its date().", value=short(value)
            )
        )

    @classmethod
    def not_the_last_day(cls, end: object, unit: str, last: object) -> Self:
        """Return the refusal of an end that is known to its *unit* alone and yet is not the last day of it."""
        return cls(
            sentence(
                "An end known only to its {unit} is written as the last day of it: {last}, not {end}.",
                unit=unit,
                last=last,
                end=end,
            )
        )


class UnknownCode(InvalidValue):
    """A name that nothing has."""

    @classmethod
    def among(cls, code: object, noun: str, known: Iterable[str], where: str = "", *, told: int = 0) -> Self:
        """Return that nothing of kind *noun* is called *code*, with what is near and what there is instead.

        *told* is how many others were told before: after some, nothing near is looked for, and after very many it is
        said in the fewest words.

        >>> print(UnknownCode.among("OC9", "outcome", ["OC1", "OC2"]))
        No outcome is called 'OC9'. Did you mean 'OC1'? There are: OC1, OC2.
        """
        if told >= MOST_IN_FULL:
            return cls(sentence("Nothing is called {code}.", code=short(code)))
        known = known if isinstance(known, Collection) else list(known)
        there_are = (
            sentence("There are: {known}.", known=_some(known)) if known else sentence("There is no {noun}.", noun=noun)
        )
        unknown = sentence(
            "No {noun} is called {code}{where}.{question}",
            noun=noun,
            code=short(code),
            where=where,
            question=did_you_mean(code, known) if told < MOST_SUGGESTED else "",
        )
        return cls(with_more(unknown, there_are))


class Problem(NamedTuple):
    """One thing that is wrong with a document or a framework, and the path to it."""

    path: str
    message: str

    def __str__(self) -> Words:
        return sentence("{path}: {message}", path=self.path, message=self.message)


class SeveralProblems(MandeError, ValueError):
    """Everything that is wrong, told at once; `problems` holds each with its path."""

    problems: tuple[Problem, ...]

    def __init__(self, subject: str, problems: Sequence[Problem]) -> None:
        """Say that *subject* has these *problems*, one a line."""
        self.subject = subject
        self.problems = tuple(problems)
        lines = [
            sentence("{subject} has {problems}:", subject=subject, problems=counted(len(self.problems), "problem"))
        ]
        lines += [
            sentence("{path}: {message}", path=inert(cut(problem.path, LONGEST_PATH)), message=inert(problem.message))
            for problem in self.problems[:MOST_SHOWN]
        ]
        more = len(self.problems) - MOST_SHOWN
        if more > 0:
            lines.append(sentence("and {more} more; `problems` holds them all", more=number(more)))
        super().__init__(joined("\n  ", lines))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.subject, self.problems)


class FrameworkError(SeveralProblems):
    """A framework, or a portfolio, whose parts do not fit together."""


class ObservationsError(SeveralProblems):
    """Observations that name what the framework does not have."""


class DocumentError(SeveralProblems):
    """A document that cannot be taken as it stands, where the caller asked for nothing less."""

    @classmethod
    def no_format(cls, document: str, why: str, known: Iterable[str]) -> Self:
        """Return that nobody can tell which format *document* is written in."""
        instead = sentence("{why} Name one: format='...', of {known}.", why=why, known=joined(", ", known))
        return cls(document, [Problem("format", instead)])


class FrameError(SeveralProblems):
    """A dataframe that does not hold what is asked of it, or in which something cannot be read."""


class ExtraMissing(MandeError, ImportError):
    """Something that is not always installed is needed."""

    @classmethod
    def of(cls, what: str, extra: str) -> Self:
        """Return that *what* needs the packages of *extra*, and how to have them."""
        return cls(
            sentence(
                "{what} needs packages that are not installed. Run: pip install 'mande[{extra}]'",
                what=what,
                extra=extra,
            )
        )


def did_you_mean(code: object, known: Iterable[str]) -> str:
    """Return the question that offers the nearest of the *known* codes, or nothing.

    >>> did_you_mean("bazars", ["bazaars", "film"])
    " Did you mean 'bazaars'?"
    """
    near = nearest(code, known) if isinstance(code, str) else None
    return sentence(" Did you mean '{near}'?", near=near) if near else ""


def with_more(words: str, more: str) -> str:
    """Return *words* with *more* behind them, where there is more.

    >>> with_more(sentence("The period is over."), "")
    'The period is over.'
    """
    return joined(" ", (words, more)) if more else words


def _some(known: Collection[str]) -> Words:
    more = len(known) - MOST_LISTED
    first = joined(", ", islice(known, MOST_LISTED))
    return sentence("{first} and {more} more", first=first, more=number(more)) if more > 0 else first
