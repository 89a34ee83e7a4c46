"""What a rule is, and how rules are run: a frozen value with a function, over one programme under review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, overload

import attrs
from attrs.converters import optional

from mande.codes import short
from mande.errors import InvalidValue
from mande.findings import Addressee, Criterion, Finding, Quality, Severity, Verdict
from mande.framework.statements import Accepted
from mande.lists import ClosedList, listed
from mande.review import Review
from mande.sources import Locator
from mande.texts import Text, bounded, worded
from mande.wording import Sentence, Words, cut, phrases, sentence

LONGEST_FIELD = 200
"""Characters of a field, such as a title, that a message shows."""

SHOWN_EXAMPLES = 3
"""Examples kept of what a rule could not judge; the others are counted."""

EXAMPLES_WIDTH = 28
"""Characters for the codes beside the count of what could not be judged, so that the headline is read whole."""


class Due(ClosedList):
    """When a rule may first be asked; earlier, it is not applicable (not yet due).

    Design: always. Due: once the item's own planned date has passed, or else when the period, as extended, is over.
    Closing: from the last fourth of that period on. After: once support has ended and the outcome's horizon has passed.
    """

    DESIGN = "design"
    DUE = "due"
    CLOSING = "closing"
    AFTER = "after"


class Verb(ClosedList):
    """Which verb runs a rule."""

    CHECK_COVERAGE = "check_coverage"
    RECONCILE = "reconcile"


class Judgement(NamedTuple):
    """What a rule concludes about one thing: the verdict, the fields of its message, and why it could not tell."""

    verdict: Verdict
    subject: str
    fields: Mapping[str, Any] = {}
    why: str = ""
    cites: tuple[str, ...] = ()
    grave: bool = False


def fired(subject: str, *, cites: Iterable[str | None] = (), grave: bool = False, **fields: Any) -> Judgement:
    """Return that the rule fires on *subject*; *fields* fill its message, *grave* takes the rule's graver severity."""
    return Judgement(Verdict.FIRED, subject, fields, "", _passages(cites), grave)


def _passages(cites: Iterable[str | None]) -> tuple[str, ...]:
    """Return each passage once, in the order in which they are read."""
    passages = {passage for at in cites if at for passage in at.split(", ")}
    return tuple(sorted(passages, key=lambda passage: (Locator(passage).lines, passage)))


def passed(subject: str) -> Judgement:
    """Return that *subject* is in order."""
    return Judgement(Verdict.PASSED, subject)


def cannot_tell(subject: str, why: str) -> Judgement:
    """Return that there is not enough to judge *subject* by, and what is missing."""
    return Judgement(Verdict.CANNOT_TELL, subject, why=why)


def not_applicable(subject: str, why: str = "") -> Judgement:
    """Return that the rule does not ask about *subject*."""
    return Judgement(Verdict.NOT_APPLICABLE, subject, why=why)


def not_yet_due(subject: str) -> Judgement:
    """Return that the rule will ask about *subject* later."""
    return not_applicable(subject, NOT_YET_DUE)


NOT_YET_DUE = sentence("not yet due")
NOT_IN_SOURCE = sentence("the source does not say")
NO_DAY = sentence("no day was given: pass on=")
NO_PERIOD = sentence("the period is not recorded")
NO_OBSERVATIONS = sentence("no observations were handed over")
WITHHELD = sentence("a figure that would tell is withheld")
NOTHING_PROMISED = sentence("nothing is promised")
OF_THE_CONTEXT = sentence("context")
UNPLANNED = sentence("unplanned")
MANAGEMENT_ONLY = sentence("management only")
NO_TARGET = sentence("no target")


def waits(review: Review, subject: str, day: date | None) -> Judgement | None:
    """Return why *subject* cannot be asked about what falls due at the end of *day*, or None once it can."""
    if review.on is None:
        return cannot_tell(subject, NO_DAY)
    if day is None:
        return cannot_tell(subject, NO_PERIOD)
    return not_yet_due(subject) if review.on < day else None


def lacking(
    review: Review,
    holder: str,
    code: str,
    field: str,
    *,
    written: bool = False,
    grave: bool = False,
    read_at: Iterable[str | None] = (),
    **fields: Any,
) -> Judgement:
    """Return the verdict on an item of list *holder* that lacks *field*; *read_at* is where the item itself is read.

    This is the one place where plans and extracts part. In a plan what is omitted is absent, so the rule fires. In an
    extract it is not in the source, so the rule cannot tell, unless the source itself says that it is absent; and
    *written* says that part of a list was read, which wins over an absence and is never all there is.
    """
    stated = review.absences.find(holder, code, field, written=written)
    if review.is_plan or stated is not None:
        return fired(code, cites=(*read_at, stated.at if stated else None), grave=grave, **fields)
    return cannot_tell(code, NOT_IN_SOURCE)


def lacking_once(review: Review, subject: str, *paths: str, grave: bool = False, **fields: Any) -> Judgement:
    """Return the verdict on a programme that lacks what it has once; *paths* are where its source may say so.

    They are taken as they are written (`monitoring.participation`): who has no monitoring plan may still have asked
    people. Plans and extracts part as in `lacking`.
    """
    stated = next((found for path in paths if (found := review.absences.by_path.get(path))), None)
    if review.is_plan or stated is not None:
        return fired(subject, cites=(stated.at,) if stated else (), grave=grave, **fields)
    return cannot_tell(subject, NOT_IN_SOURCE)


def any_true(answers: Iterable[bool | None]) -> bool | None:
    """Return True where one answer is, None where none is and one is not known, and otherwise False.

    >>> any_true([False, None]), any_true([])
    (None, False)
    """
    given = set(answers)
    return True if True in given else None if None in given else False


Judge = Callable[..., Iterable[Judgement]]


def _by_name(thresholds: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> tuple[tuple[str, Any], ...]:
    return tuple(dict(thresholds).items())


def _phrased(words: str | Mapping[str, str] | None) -> str | None:
    """Return *words* so that they are said in the language asked for; what stands in braces in them is no field."""
    said = worded(words)
    if said is None or isinstance(said, Words):
        return said
    return Sentence(said.replace("{", "{{").replace("}", "}}"))


_as_it_is = cache(Sentence)  # a remedy without fields, which many findings have


class Named(Words):
    """A code with its title in one language, taken apart where another language asks.

    Nearly every finding has one, so it is one text and holds nothing beside.

    >>> print(Named("film 'Bazaars held'").in_language("fr").replace("\u202f", "_"))
    film «_Bazaars held_»
    """

    __slots__ = ()

    def in_language(self, language: str) -> str:
        """Return the code and the title with the quotes of *language*."""
        subject, _, title = self.partition(" '")
        return sentence("{subject} '{title}'", subject=subject, title=title[:-1]).in_language(language)


def _named(subject: str, title: str) -> Words:
    if isinstance(title, Words):
        return sentence("{subject} '{title}'", subject=subject, title=title)
    return Named(f"{subject} '{title}'")


@attrs.frozen
class Rule:
    """A question asked of every programme, and the function that answers it.

    `judge` takes a `Review`, and each of `thresholds` as a keyword; it yields one judgement a thing it looked at.
    `headline` is what its findings are called where they are counted ("outputs that lead to no outcome"); a rule of
    one's own that has none is called by its question. `fires` says in words when it fires. `message` and `remedy` may
    name the judgement's fields, the thresholds, `{subject}`, `{framework}` and `{named}`, the subject with its title.
    `cites` are the passages of the evaluation that the rule comes from. `graver` is the severity of the cases that the
    rule itself knows to be worse. `off` rules run only when they are handed over.
    """

    code: str
    name: str
    question: str = attrs.field(converter=_phrased)
    headline: str = attrs.field(converter=_phrased, kw_only=True)
    judge: Judge = attrs.field(kw_only=True)
    severity: Severity = attrs.field(converter=Severity, kw_only=True)
    graver: Severity | None = attrs.field(default=None, converter=optional(Severity), kw_only=True)
    due: Due = attrs.field(default=Due.DESIGN, converter=Due, kw_only=True)
    fires: str = attrs.field(converter=_phrased, kw_only=True)
    message: str = attrs.field(converter=worded, kw_only=True)
    remedy: str = attrs.field(converter=worded, kw_only=True)
    cites: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    verb: Verb = attrs.field(default=Verb.CHECK_COVERAGE, converter=Verb, kw_only=True)
    criterion: Criterion = attrs.field(default=Criterion.EFFECTIVENESS, converter=Criterion, kw_only=True)
    addressed_to: Addressee = attrs.field(default=Addressee.OFFICE, converter=Addressee, kw_only=True)
    quality: Quality | None = attrs.field(default=None, converter=optional(Quality), kw_only=True)
    thresholds: tuple[tuple[str, Any], ...] = attrs.field(default=(), converter=_by_name, kw_only=True)
    off: bool = attrs.field(default=False, kw_only=True)

    @headline.default
    def _is_the_question(self) -> str:
        return self.question

    @property
    def _remedy_has_fields(self) -> bool:
        return "{" in self.remedy or isinstance(self.remedy, Text)

    @property
    def shown_thresholds(self) -> str:
        """The thresholds as they are printed, empty where there are none."""
        return ", ".join(f"{name} = {value}" for name, value in self.thresholds)

    def judgements(self, review: Review) -> Iterator[Judgement]:
        """Yield what the rule concludes about each thing in *review*."""
        yield from self.judge(review, **dict(self.thresholds))

    def finding(self, judgement: Judgement, review: Review, *, longest: int | None = LONGEST_FIELD) -> Finding:
        """Return the finding that a judgement which fired makes; fields are cut at *longest*, or not at all."""
        fields: dict[str, Any] = {
            "subject": judgement.subject,
            "framework": review.framework.code,
            **dict(self.thresholds),
            **judgement.fields,
        }
        for name, value in fields.items():
            if isinstance(value, str) and (
                isinstance(value, Text) or not value.isprintable() or (longest and len(value) > longest)
            ):
                fields[name] = bounded(value, longest)
        subject, title = fields["subject"], fields.get("title")
        named = _named(subject, title) if title else subject
        fields["named"] = bounded(named, longest) if longest and len(named) > longest else named
        return Finding(
            code=self.code,
            name=self.name,
            severity=(self.graver if judgement.grave else None) or self.severity,
            subject=review.prefix + judgement.subject,
            message=Sentence(self.message, fields),
            remedy=Sentence(self.remedy, fields) if self._remedy_has_fields else _as_it_is(self.remedy),
            cites=judgement.cites,
            addressed_to=self.addressed_to,
            criterion=self.criterion,
            quality=self.quality,
        )

    def __repr__(self) -> str:
        return f"Rule({self.code} {self.name})"


@attrs.frozen
class Undecided:
    """What one rule could not judge: how many things, a few of them, and why."""

    rule: Rule
    count: int
    examples: tuple[str, ...]
    why: tuple[str, ...]


def not_judged(undecided: Iterable[Undecided]) -> dict[str, list[tuple[object, ...]]]:
    """Return what a table says of *undecided*, one row a rule, under the first reason why it could not tell."""
    rows: dict[str, list[tuple[object, ...]]] = {}
    for each in undecided:
        examples = [*each.examples, *["…"] * (each.count > len(each.examples))]
        rows.setdefault(each.why[0], []).append(
            (each.count, each.rule.headline, cut(", ".join(examples), EXAMPLES_WIDTH), each.rule.code)
        )
    return rows


NOT_JUDGED = phrases("how many", "may be", "such as", "rule")
"""The headers of those rows."""

GRAVEST_FIRST = (Verdict.FIRED, Verdict.CANNOT_TELL, Verdict.PASSED, Verdict.NOT_APPLICABLE)


@attrs.frozen(repr=False, eq=False)
class Verdicts(Mapping[tuple[str, str], Verdict]):
    """What every rule concluded about every thing: a mapping of rule code and subject to a verdict.

    Only the counts are kept, since most verdicts are quiet; the verdicts themselves are reached again when asked for. A
    subject that one rule judged several times has the gravest of its verdicts.
    """

    reviews: tuple[Review, ...]
    rules: tuple[Rule, ...]
    counts: Mapping[str, Mapping[Verdict, int]]

    def judgements(
        self, *, rule: str | None = None, verdict: Verdict | str | None = None
    ) -> Iterator[tuple[Rule, Judgement]]:
        """Yield every judgement with its rule, or those of one *rule* or one *verdict*."""
        wanted = None if verdict is None else Verdict(verdict)
        for each in self.rules:
            if rule is None or each.code == rule:
                for review in self.reviews:
                    for judgement in each.judgements(review):
                        if wanted is None or judgement.verdict is wanted:
                            yield each, judgement._replace(subject=review.prefix + judgement.subject)

    def count(self, verdict: Verdict | str, *, rule: str | None = None) -> int:
        """Return how many things got *verdict*, from all rules or from one."""
        wanted = Verdict(verdict)
        return sum(counts.get(wanted, 0) for code, counts in self.counts.items() if rule in (None, code))

    @property
    def only_passed(self) -> tuple[str, ...]:
        """The codes of the rules that everything asked has passed."""
        return tuple(
            code
            for code, counts in self.counts.items()
            if counts.get(Verdict.PASSED) and not (counts.get(Verdict.FIRED) or counts.get(Verdict.CANNOT_TELL))
        )

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The thresholds that were used, a line for each rule that judged anything by them."""
        return tuple(
            sentence("{code} {name}: {thresholds}", code=rule.code, name=rule.name, thresholds=rule.shown_thresholds)
            for rule in self.rules
            if rule.thresholds and set(self.counts[rule.code]) - {Verdict.NOT_APPLICABLE}
        )

    def __getitem__(self, key: tuple[str, str]) -> Verdict:
        """Return the verdict of one rule on one thing; `verdicts["MND101", "film"]`."""
        rule, subject = key
        found = {judgement.verdict for _, judgement in self.judgements(rule=rule) if judgement.subject == subject}
        for verdict in GRAVEST_FIRST:
            if verdict in found:
                return verdict
        raise KeyError(sentence("{rule} judged nothing called {subject}", rule=rule, subject=short(subject)))

    def __iter__(self) -> Iterator[tuple[str, str]]:
        seen: dict[tuple[str, str], None] = {}
        for rule, judgement in self.judgements():
            seen[rule.code, judgement.subject] = None
        return iter(seen)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def items(self) -> Any:
        """Return pairs of (rule, subject) and verdict, each rule run once."""
        found: dict[tuple[str, str], Verdict] = {}
        for rule, judgement in self.judgements():
            key = (rule.code, judgement.subject)
            if key not in found or GRAVEST_FIRST.index(judgement.verdict) < GRAVEST_FIRST.index(found[key]):
                found[key] = judgement.verdict
        return found.items()

    def values(self) -> Any:
        """Return the verdicts, each rule run once."""
        return [verdict for _, verdict in self.items()]

    def __repr__(self) -> str:
        return f"Verdicts({', '.join(f'{self.count(verdict)} {verdict}' for verdict in GRAVEST_FIRST)})"


Found = TypeVar("Found", bound=Finding)


class Ran(NamedTuple, Generic[Found]):
    """What running rules gave: the findings in the order of the rules, what could not be judged, and all verdicts."""

    findings: tuple[Found, ...]
    undecided: tuple[Undecided, ...]
    verdicts: Verdicts


def _each_once(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    once = tuple(dict.fromkeys(rules))
    for code, times in Counter(rule.code for rule in once).items():
        if times > 1:
            raise InvalidValue.of(
                sentence("Rules"),
                code,
                sentence("is the code of {times} different rules", times=times),
                sentence("Give each its own."),
            )
    return once


@overload
def run(rules: Iterable[Rule], reviews: tuple[Review, ...]) -> Ran[Finding]: ...
@overload
def run(
    rules: Iterable[Rule], reviews: tuple[Review, ...], tell: Callable[[Rule, Judgement, Review], Found]
) -> Ran[Found]: ...
def run(
    rules: Iterable[Rule],
    reviews: tuple[Review, ...],
    tell: Callable[[Rule, Judgement, Review], Finding] = Rule.finding,
) -> Ran[Any]:
    """Run *rules* over *reviews*; a rule that is handed over twice runs once. *tell* makes a finding of what fired.

    Raises:
        InvalidValue: two different rules have one code.
    """
    rules = _each_once(rules)
    findings: list[Finding] = []
    undecided: list[Undecided] = []
    counts: dict[str, Mapping[Verdict, int]] = {}
    for rule in rules:
        counter: Counter[Verdict] = Counter()
        examples: list[str] = []
        reasons: dict[str, None] = {}
        for review in reviews:
            for judgement in rule.judgements(review):
                verdict = judgement.verdict
                counter[verdict] += 1
                if verdict is Verdict.FIRED:
                    findings.append(tell(rule, judgement, review))
                elif verdict is Verdict.CANNOT_TELL:
                    reasons[judgement.why] = None
                    if len(examples) < SHOWN_EXAMPLES:
                        examples.append(review.prefix + judgement.subject)
        counts[rule.code] = counter
        if counter[Verdict.CANNOT_TELL]:
            undecided.append(Undecided(rule, counter[Verdict.CANNOT_TELL], tuple(examples), tuple(reasons)))
    return Ran(tuple(findings), tuple(undecided), Verdicts(reviews, rules, counts))


class Decided(NamedTuple, Generic[Found]):
    """The findings still open, gravest first; those that somebody decided to live with; what was accepted in vain.

    What was accepted in vain is no finding today: it was closed since, or is misspelt.
    """

    open: tuple[Found, ...]
    accepted: tuple[tuple[Found, Accepted], ...]
    stale: tuple[Accepted, ...]


def decided(ran: Ran[Found], day: date | None) -> Decided[Found]:
    """Return what running rules found, parted by what the frameworks say was accepted by *day*."""
    entries = {
        (entry.rule, review.prefix + entry.subject): entry
        for review in ran.verdicts.reviews
        for entry in review.framework.accepted
        if day is None or entry.on is None or entry.on.start <= day
    }
    found = [(finding, entries.get((finding.code, finding.subject))) for finding in ran.findings]
    used = {(finding.code, finding.subject) for finding, entry in found if entry}
    codes = {rule.code for rule in ran.verdicts.rules}
    ranks = {severity: -severity.rank for severity in Severity}
    return Decided(
        tuple(sorted((finding for finding, entry in found if entry is None), key=lambda each: ranks[each.severity])),
        tuple((finding, entry) for finding, entry in found if entry),
        tuple(entry for key, entry in entries.items() if key[0] in codes and key not in used),
    )
