"""What a reader or a writer says of a document: each kind of remark once, and the notes that collect them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection
from decimal import DecimalException
from typing import Any, NamedTuple

from mande.codes import inert, short
from mande.errors import DocumentError, Problem, UnknownCode
from mande.findings import Finding, Quality, Severity
from mande.wording import Joined, Sentence, Words, cut, joined, sentence

MOST_OF_A_KIND = 200
"""Remarks of one kind that are told one by one: a column that is wrong throughout needs no more, and is counted."""


LONGEST_PLACE = 300
"""Characters of a place, or of the name of a document, that a remark shows."""

LONGEST_FIELD = 1_000
"""Characters of a field of a message that a remark shows; the longest list of what is known is shorter."""


class Remark(NamedTuple):
    """One kind of thing that can be said of a document; `message` and `remedy` have named fields.

    A remark of severity info costs nothing: it says what was read and how. The others say that something was not, or
    could not be, taken as it stands. `headline` is what they are called where they are counted ("values that are not
    numbers").
    """

    code: str
    name: str
    severity: Severity
    message: str
    remedy: str = ""
    headline: str = ""


UNREADABLE = Remark(
    "MND901",
    "unreadable-document",
    Severity.ERROR,
    "This cannot be read as {format}: {why}.",
    "{instead}",
    headline="documents, or parts of one, that could not be read",
)
MARKED = Remark(
    "MND919",
    "byte-order-mark",
    Severity.INFO,
    "It begins with a byte-order mark, which was taken off.",
    "Nothing need be done.",
    headline="marks of byte order at the beginning",
)
NEWER_VERSION = Remark(
    "MND902",
    "unknown-version",
    Severity.ERROR,
    "{seen} is not a version of this format that is known here; {known} are.",
    "Write it with one of those, or read it with a later mande.",
    headline="documents in a version that is not known",
)
UNKNOWN_FIELD = Remark(
    "MND903",
    "unknown-field",
    Severity.MINOR,
    "Nothing here is called {seen}, so it was not read.{near}",
    "Correct the name, or take it out.",
    headline="fields that are not known",
)
NOT_A_NUMBER = Remark(
    "MND904",
    "not-a-number",
    Severity.MAJOR,
    "{seen} is not a number.",
    "Write plain digits, like 1234 or 70.9, or the reason why there is none, like 'not reported'.",
    headline="values that are not numbers",
)
UNCLEAR_SEPARATOR = Remark(
    "MND905",
    "unclear-separator",
    Severity.MAJOR,
    "{seen} may be {one} or {other}, and neither was chosen.",
    "Write plain digits, or say what marks the decimals: decimal=',' or decimal='.', or --decimal at the prompt.",
    headline="figures that could be read two ways",
)
NOT_A_PERIOD = Remark(
    "MND906",
    "not-a-period",
    Severity.MAJOR,
    "{seen} is not a period, so it was left out.",
    "Write '2009', '2009-Q2', '2009-05', '2009-05-31' or '2007-02/2010-01'.",
    headline="dates that are not periods",
)
UNKNOWN_WORD = Remark(
    "MND907",
    "unknown-word",
    Severity.MAJOR,
    "{seen} is no {noun}, so it was left out.{near}",
    "Write one of: {known}.",
    headline="words that are in no list",
)
UNKNOWN_CODE = Remark(
    "MND908",
    "unknown-code",
    Severity.MAJOR,
    "{why} What names it was left out.",
    "Correct the code, or define what it names.",
    headline="codes that nothing has",
)
DOES_NOT_FIT = Remark(
    "MND909",
    "does-not-fit",
    Severity.MAJOR,
    "{why} It was left out.",
    "Correct it where it is written.",
    headline="things that do not fit together",
)
REFUSED = Remark(
    "MND910",
    "refused-value",
    Severity.MAJOR,
    "{what} was left out: {why}",
    "Correct it.",
    headline="values that cannot be",
)
UNCLEAR_MISSING = Remark(
    "MND911",
    "unclear-missing",
    Severity.INFO,
    "{seen} does not say why there is no value; it was read as 'unknown'.",
    "Write the reason: {reasons}.",
    headline="missing values without a clear reason",
)
NO_HEADER = Remark(
    "MND912",
    "no-header",
    Severity.ERROR,
    "No row here names the columns; looked for {looked_for}.{near}",
    "Give the table one row of headings, above its first row of figures.",
    headline="tables without headings that are known",
)
UNKNOWN_COLUMN = Remark(
    "MND913",
    "unknown-column",
    Severity.INFO,
    "The column {seen} was not read: nothing here is called so.{near}",
    "Rename it, if it holds something that should be read.",
    headline="columns that were not read",
)
MISSPELT_COLUMN = Remark(
    "MND990",
    "misspelt-column",
    Severity.MINOR,
    "The column {seen} was not read. Did you mean '{field}'? The figures were read as if nothing told it.",
    "Correct the heading, or give the column another name if it is something else.",
    headline="columns whose headings may be misspelt",
)
ONE_PERSON_A_ROW = Remark(
    "MND914",
    "one-person-a-row",
    Severity.ERROR,
    "This looks like one person a row ({why}), and was not read: nobody's name belongs in a results framework.",
    "Count the people, and hand over the counts.",
    headline="lists of persons that were not read",
)
DROPPED = Remark(
    "MND915",
    "dropped",
    Severity.MINOR,
    "Not written, since {format} has no place for this: {what} of {subject}.",
    "Keep a copy in JSON or TOML, which hold everything.",
    headline="things that the format has no place for",
)
TWICE = Remark(
    "MND916",
    "written-twice",
    Severity.MAJOR,
    "{what} stands here and at {first}; {kept}.",
    "Keep one of them.",
    headline="things that are written twice",
)
SMALL_NUMBERS = Remark(
    "MND917",
    "small-numbers",
    Severity.MAJOR,
    "{count} written here count fewer than {k} persons ({examples}), who could be recognised.",
    "Before it is published, withhold or merge these.",
    headline="sets of figures in which persons could be recognised",
)
EMPTY_VALUE = Remark(
    "MND918",
    "blank-value",
    Severity.MINOR,
    "There is no value here, and no reason why; nothing was read, and not zero.",
    "Write the value, or the reason: {reasons}.",
    headline="blank values without a reason",
)
FIGURES_NOT_READ = Remark(
    "MND985",
    "figures-not-read",
    Severity.MAJOR,
    "{figures} went unread: {why}.",
    "{instead}",
    headline="sets of figures that were not read",
)
_MORE_OF_A_KIND = re.compile(r"And ([0-9]+) more of this kind\.")

SHARED = (
    UNREADABLE,
    NEWER_VERSION,
    UNKNOWN_FIELD,
    NOT_A_NUMBER,
    UNCLEAR_SEPARATOR,
    NOT_A_PERIOD,
    UNKNOWN_WORD,
    UNKNOWN_CODE,
    DOES_NOT_FIT,
    REFUSED,
    UNCLEAR_MISSING,
    NO_HEADER,
    UNKNOWN_COLUMN,
    MISSPELT_COLUMN,
    ONE_PERSON_A_ROW,
    DROPPED,
    TWICE,
    SMALL_NUMBERS,
    EMPTY_VALUE,
    MARKED,
    FIGURES_NOT_READ,
)
"""The remarks that several formats make; each format has a few of its own beside its reader."""


# A sheet that stands before a row is called as it is called, whatever that is.
_PLACE = re.compile(
    r"""
    (?: sheet \s '(?P<sheet>.*?)' | (?P<before>.+?) )??
    (?: (?:^|,\s) (?: line \s (?P<line>[0-9]+) | row \s (?P<row>[0-9]+) ) )?
    (?: (?:^|,\s) column \s (?: '(?P<column>.*)' | (?P<letter>[0-9A-Z]+) ) )?
    (?: ,\s (?P<path>/.*) )?
    """,
    re.VERBOSE | re.DOTALL,
)


class Place(Words):
    """A place in a document: a path or a cell as it is, but for the words `line`, `row`, `column` and `sheet`.

    Every figure that is read keeps its place and few are ever told, so it is taken apart where another language asks.

    >>> print(Place("sheet 'Actuals', row 3").in_language("fr"), "/", Place("Actuals!B3").in_language("fr"))
    feuille « Actuals », ligne 3 / Actuals!B3
    """

    __slots__ = ()

    def in_language(self, language: str) -> str:
        """Return the place with its words in *language*."""
        found = _PLACE.fullmatch(self)
        return str(self) if found is None else _steps(found).in_language(language)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self),)


def _steps(found: re.Match[str]) -> Joined:
    steps: tuple[str | None, ...] = (
        found["before"],
        sentence("sheet '{name}'", name=found["sheet"]) if found["sheet"] else None,
        sentence("line {number}", number=found["line"]) if found["line"] else None,
        sentence("row {number}", number=found["row"]) if found["row"] else None,
        sentence("column '{name}'", name=found["column"]) if found["column"] else None,
        sentence("column {number}", number=found["letter"]) if found["letter"] else None,
        found["path"],
    )
    return joined(", ", filter(None, steps))


_NAMELESS = sentence("the document")


class Notes:
    """What a reader or a writer has to say of one document, in the order in which it was found.

    This is the one thing in the house that grows: a reader hands it down, writes into it what it cannot take as it
    stands, and reads on. What is shown of the document is cut and made inert, whatever a stranger put there.

    >>> notes = Notes("actuals.csv")
    >>> notes.add(NOT_A_NUMBER, "line 3, column 'value'", seen="12O")
    >>> print(*notes.findings)
    major: actuals.csv, line 3, column 'value': '12O' is not a number. Write plain digits, like 1234 or 70.9, or ...
    """

    def __init__(self, document: str) -> None:
        """Begin the notes on *document*, called as a person calls it."""
        self.document = _NAMELESS if document == _NAMELESS else inert(cut(document, LONGEST_PLACE))
        self._told: list[Finding] = []
        self._times: Counter[Remark] = Counter()
        self.wrong = 0
        """How many things were wrong so far, told or only counted: all but what says no more than how it was read."""

    def add(self, remark: Remark, at: str = "", *, subject: str = "", **fields: Any) -> None:
        """Write down *remark* on what stands *at* a place of the document (a line, a cell, a path).

        `seen`, what was found there, is shown as Python writes it, cut to a line; the other *fields* as they are, cut
        where they are longer than anything that a person reads. `first` is another place. A field that takes time to
        word is given as a function, which is called only where the remark is told one by one.
        """
        self._times[remark] += 1
        self.wrong += remark.severity is not Severity.INFO
        if self._times[remark] > MOST_OF_A_KIND:
            return
        fields = {name: field() if callable(field) else field for name, field in fields.items()}
        shown = {name: short(field) if name == "seen" else _cut(field) for name, field in fields.items()}
        shown = {"near": "", "subject": _cut(subject), **shown}
        if "first" in shown:
            shown["first"] = _place(shown["first"])
        place = _place(inert(cut(at, LONGEST_PLACE)))
        self._told.append(
            Finding(
                remark.code,
                remark.name,
                remark.severity,
                inert(_cut(subject)) or self.document,
                self._said(place, _inert(Sentence(remark.message, shown))),
                _inert(Sentence(remark.remedy, shown)),
                cites=(place,) if place else (),
                quality=Quality.INTEGRITY,
            )
        )

    def times_of(self, remark: Remark) -> int:
        """Return how often *remark* was made so far."""
        return self._times[remark]

    def tells(self, remark: Remark) -> bool:
        """Return whether one more *remark* would be told, and not only counted: then its words may take some time."""
        return self._times[remark] < MOST_OF_A_KIND

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything written down, and for each kind that was too frequent how many more there were."""
        more = [
            Finding(
                remark.code,
                remark.name,
                remark.severity,
                self.document,
                self._said("", sentence("And {count} more of this kind.", count=times - MOST_OF_A_KIND)),
                quality=Quality.INTEGRITY,
            )
            for remark, times in self._times.items()
            if times > MOST_OF_A_KIND
        ]
        return (*self._told, *more)

    def _said(self, place: str, message: str) -> Sentence:
        if place:
            return sentence("{document}, {place}: {message}", document=self.document, place=place, message=message)
        return sentence("{document}: {message}", document=self.document, message=message)


class Unheard(Notes):
    """Notes that nobody reads, where something is read to see whether it can be: what is said is only counted.

    >>> notes = Unheard()
    >>> notes.add(NOT_A_NUMBER, seen="12O")
    >>> notes.times, notes.findings, NOT_A_NUMBER in notes.remarks
    (1, (), True)
    """

    def __init__(self) -> None:
        """Begin with nothing said."""
        super().__init__("")
        self.times = 0
        self.remarks: set[Remark] = set()

    def add(self, remark: Remark, at: str = "", *, subject: str = "", **fields: Any) -> None:  # noqa: ARG002
        """Count one more remark."""
        self.times += 1
        self.remarks.add(remark)

    def tells(self, remark: Remark) -> bool:  # noqa: ARG002
        """Return that it does not."""
        return False


def told_by(error: Exception) -> str:
    """Return what *error* says, in whichever languages it says it; a decimal says no more than of which class it is."""
    if isinstance(error, DecimalException):
        return sentence("a number has an exponent beyond all measure")
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Words) else str(error)


def unknown(
    notes: Notes, remark: Remark, code: str, noun: str, known: Collection[str], where: str = ""
) -> Callable[[], str]:
    """Return what words, once *remark* is told, that nothing of kind *noun* is called *code*.

    What is near is looked for the first times only, since that takes a while.
    """
    return lambda: told_by(UnknownCode.among(code, noun, known, where, told=notes.times_of(remark)))


def _place(at: str) -> str:
    return at if isinstance(at, Words) or not at else Place(at)


def _cut(field: Any) -> Any:
    return cut(field, LONGEST_FIELD) if isinstance(field, str) else field


def _inert(said: Any) -> Any:
    """Return what is said without what could move a terminal's cursor, in whichever language it is said."""
    if not isinstance(said, str) or said.isprintable():
        return said
    if isinstance(said, Sentence):
        return Sentence(said.template, {name: _inert(field) for name, field in said.fields.items()})
    return joined(said.between, map(_inert, said.parts)) if isinstance(said, Joined) else inert(said)


def times(finding: Finding) -> int:
    """Return how many remarks *finding* stands for: one, but for that which counts those that were too many to tell.

    >>> notes = Notes("actuals.csv")
    >>> for line in range(1_000):
    ...     notes.add(NOT_A_NUMBER, f"line {line}", seen="12O")
    >>> sum(map(times, notes.findings)), times(notes.findings[-1])
    (1000, 800)
    """
    before, _, told = finding.message.rpartition(": ")
    counted = _MORE_OF_A_KIND.fullmatch(told)
    return int(counted[1]) if counted and before == finding.subject and not finding.cites else 1


def refuse(document: str, findings: tuple[Finding, ...]) -> None:
    """Raise one error that holds all *findings* graver than info, where there are any: what `strict=True` asks for.

    Raises:
        DocumentError: something in the document could not be taken as it stands.
    """
    grave = [finding for finding in findings if finding.severity > Severity.INFO]
    if grave:
        raise DocumentError(
            document,
            [
                Problem(f"{finding.code} {finding.name}", joined(" ", (finding.message, finding.remedy)))
                for finding in grave
            ],
        )
