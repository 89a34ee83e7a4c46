"""What everybody reads of a programme, in every form, attacked: nothing in it tells what is withheld.

Three beliefs together say so. A report for everybody is worked out from what is published and from nothing else, to the
byte. What is published is the same whatever stands in the place of what is withheld. And an exact solver that knows
what is published, and everything that adds up, works out none of it.
"""

from __future__ import annotations

import importlib.util
import io
import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache
from html import unescape
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import mande as m
from mande.disclosure.fields import DECIDED, Decision

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
OFFICES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway")
FORMS = ("html", "markdown", "word", "latex", "workbook", "json")
DAY = "2010-12-31"
WITHHELD = m.Missing.WITHHELD

LONG_ENOUGH = 12
"""Letters of a text that is looked for: shorter ones may stand anywhere."""


@cache
def module(path: Path) -> ModuleType:
    """Return what a file of Python holds."""
    spec = importlib.util.spec_from_file_location(f"read_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@cache
def office(name: str) -> tuple[Any, m.Observations]:
    """Return what an office promised, and what was seen of it."""
    held = module(EXAMPLES / f"{name}.py")
    return held.programme, held.observations


@cache
def public(name: str) -> m.Report:
    """Return the report on an office that everybody may read."""
    return m.report(*office(name), on=DAY, audience="public")


def unzipped(written: str | bytes) -> str:
    """Return a form of a report as text: each file in it, where it is several in one."""
    if isinstance(written, str):
        return written
    with zipfile.ZipFile(io.BytesIO(written)) as parts:
        return "\n".join(parts.read(each).decode("utf-8", "replace") for each in sorted(parts.namelist()))


@cache
def form_of(name: str, form: str) -> str:
    """Return the report on an office for everybody in one form, as text."""
    return unzipped(getattr(m.reports, form).compose(public(name)))


def letters(text: str) -> str:
    """Return *text* without whatever a form may write otherwise."""
    plain = unescape(re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text))
    return re.sub(r"[\W_]+", "", re.sub(r"<[^>]*>", "", plain)).casefold()


# --- Nothing but what is published ----------------------------------------------------------------


@pytest.mark.parametrize("name", OFFICES)
@pytest.mark.parametrize("form", ["html", "markdown", "latex", "workbook", "json"])
def test_a_report_is_worked_out_from_what_is_published_alone(name: str, form: str) -> None:
    """Whoever has only what is published, and no idea of what was withheld, writes the same report, to the byte."""
    found = public(name)
    whole = m.report(found.programme, found.observations, on=DAY, audience="internal")
    again = attrs.evolve(whole, audience=found.audience, publication=found.publication)

    one, other = (without_times(unzipped(getattr(m.reports, form).compose(each))) for each in (found, again))

    assert one == other


# --- No words of anybody's ------------------------------------------------------------------------


def texts(value: Any, decision: Decision = Decision.KEPT) -> Iterator[str]:
    """Yield every text in *value* that is not published."""
    if isinstance(value, tuple):
        for each in value:
            yield from texts(each, decision)
    elif attrs.has(type(value)) and type(value) in DECIDED:
        for name, taken in DECIDED[type(value)].items():
            yield from texts(getattr(value, name), taken)
    elif isinstance(value, str) and decision in (Decision.WORDS, Decision.GONE) and len(value) >= LONG_ENOUGH:
        yield value


@pytest.mark.parametrize("name", OFFICES)
@pytest.mark.parametrize("form", FORMS)
def test_no_words_of_what_was_seen_are_in_it(name: str, form: str) -> None:
    """No note, no quote, no statement and no reason of an office is in a report for everybody."""
    programme, seen = office(name)
    kept = letters(" ".join(map(str, (*_titles(programme),))))
    written = letters(form_of(name, form))

    found = [each for each in {*texts(programme), *texts(seen)} if letters(each) in written]

    assert [each for each in found if letters(each) not in kept] == []


def _titles(value: Any) -> Iterator[str]:
    """Yield every text of the plan that is published as it is written."""
    if isinstance(value, tuple):
        for each in value:
            yield from _titles(each)
    elif attrs.has(type(value)) and type(value) in DECIDED:
        for name, taken in DECIDED[type(value)].items():
            held = getattr(value, name)
            if taken is Decision.WITHIN:
                yield from _titles(held)
            elif taken is Decision.KEPT and isinstance(held, str):
                yield held


SMALL = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip


@pytest.mark.parametrize("name", OFFICES)
def test_the_plan_does_not_tell_in_words_what_is_withheld(name: str) -> None:
    """No title or definition of an indicator, or of a cohort, has in it a number of theirs that is withheld."""
    programme, seen = office(name)
    found = public(name)
    hidden: dict[str, set[object]] = {}
    safe = figures_of(found.programme, found.observations)
    for before, after in zip(figures_of(programme, in_order(programme, seen)), safe, strict=True):
        if after.value is WITHHELD:
            hidden.setdefault(before.indicator.rpartition("/")[2], set()).add(before.value)
    frameworks = programme.frameworks if isinstance(programme, m.Portfolio) else (programme,)
    written = [
        (f"{each.title} {each.definition} {each.counting_rule}", hidden.get(each.code, set()))
        for framework in frameworks
        for each in framework.indicators
    ]
    written += [
        (each.title, {each.entered, *(number for code in each.indicators for number in hidden.get(code, ()))})
        for each in seen.cohorts
    ]

    for words, numbers in written:
        said = {*re.findall(r"\w+", re.sub(r"L\d+(-\d+)?", "", words).lower())}
        small = {each for each in numbers if isinstance(each, int) and each > 0}
        assert not said & {*map(str, small), *(SMALL[each] for each in small if each < len(SMALL))}


# --- The same, whatever is withheld ---------------------------------------------------------------


def planted(secret: int, word: str) -> tuple[m.Framework, m.Observations]:
    """Return a programme with *secret* women in one place and month, and *word* wherever people tell of them.

    What stands beside a number that is published is the same whatever the secret is.
    """
    helped = m.Indicator(
        "helped", "Women and men helped", unit="person", accumulation="incremental", breakdowns=["gender"],
        baseline=m.Baseline(secret, "2025", source="mtr", note=word, at=word, sample=m.Sample(400)),
        targets=[m.Target(500, "2026", note=word, reason=word, revisions=[m.Revision(600, reason=word)])], note=word,
    )  # fmt: skip
    share = m.Indicator("share", "Those who went home", unit="person", measure="percentage", accumulation="snapshot")
    told = m.Indicator("told", "What they say", measure="narrative")
    framework = m.Framework(
        "planted", "A planted programme", period="2026", sensitivity="high", note=word,
        inputs=[m.Input("staff", amount=m.Amount(secret, "person"), note=word)],
        outputs=[m.Output("help", "Help", indicators=[helped], note=word, at=word)],
        outcomes=[m.Outcome("safe", "They are safe", indicators=[share, told], note=word)],
        needs=[m.Need("all", "All in need", covered=m.Ratio(secret, 900), note=word)],
        links=[m.Link("help", "safe", mechanism="They are housed", note=word, at=word, evidence=[
            m.Evidence("amina", design="opinion", n=secret, of=30, note=word),
        ])],
        dimensions=[m.GENDER],
        places=[m.Place("osh", "Osh", cases=500),
                m.Place("house-1", f"House {word}", within="osh", kind="shelter", cases=secret, note=word)],
        populations=[m.Population("women", "Women", note=word)],
        sources=[m.Source("mtr", "Review", note=word), m.Source("amina", f"Talk with {word}", role="participant")],
        partners=[m.Partner("union", "A union", note=word)],
        others=[m.OtherService("A union", "help", coordinated=word, note=word)],
        monitoring=m.MonitoringPlan(participation=word, follow_up=word, learning=word, independent=word, note=word,
                                    studies=[m.Study("s", "A study", done="2026-05", response=word, note=word)]),
        stated=[m.Stated("indicators.helped.baseline", secret, source="mtr", note=word),
                m.Stated("monitoring.participation", word, source="mtr")],
        absences=[m.Absence("inputs.funding", note=word, at=word)],
        accepted=[m.Accepted("MND301", "share", reason=word, by="The office")],
    )  # fmt: skip
    beside = {"source": "mtr", "note": word, "at": word, "printed": f"{secret} {word}", "says": word}
    figures = [
        m.Observation("helped", number, month, place="osh", cell=cell, **beside)
        for month, men in (("2026-01", 5023), ("2026-02", 6023))
        for number, cell in [(men + secret, {}), (men, {"gender": "male"}), (secret, {"gender": "female"})]
    ]
    figures += [
        m.Observation("helped", 40 + secret, "2026-03", place="house-1", **beside, carried_over=40,
                      verified=m.Verification("The office", found=40, how=word), variance=m.Variance(word)),
        m.Observation("share", m.Ratio(400 - secret, 400), "2026-03", sample=m.Sample(400), **beside),
        m.Observation("told", word, "2026-03", **beside),
    ]  # fmt: skip
    return framework, m.Observations(
        figures,
        claims=[
            m.Claim("safe", word, kind="contribution", direction="increase", says=word, counted=m.Ratio(secret, 30),
                    who=word, contribution=word, note=word, source="amina", at=word, made="2026-04",
                    not_followed_up=[m.NotFollowedUp("unsafe", secret, note=word)],
                    evidence=[m.Evidence("amina", design="opinion", n=secret, note=word, at=word)]),
        ],
        cohorts=[
            m.Cohort("first", "Those of January", entered=30, followed=30 - secret, lost=secret, carried_over=secret,
                     note=word, at=word, support_ends="2026-02", indicators=["helped"]),
        ],
    )  # fmt: skip


@pytest.mark.parametrize("form", ["html", "markdown", "latex", "workbook", "json"])
@pytest.mark.parametrize(("secret", "word"), [(3, "Zyxoqua"), (9, "Quvimbo sold her ring")])
def test_it_is_the_same_whatever_is_withheld(form: str, secret: int, word: str) -> None:
    """Whether seven or three were helped, and whatever they told, everybody reads the same, to the byte."""
    one, other = (
        m.report(*planted(*each), on="2026-12-31", audience="public") for each in ((7, "Vexkalor"), (secret, word))
    )
    compose = getattr(m.reports, form).compose

    assert without_times(unzipped(compose(one))) == without_times(unzipped(compose(other)))


def without_times(text: str) -> str:
    """Return *text* without when its file was made."""
    return re.sub(r"<dcterms:\w+[^>]*>[^<]*</dcterms:\w+>", "", text)


@pytest.mark.parametrize("name", ["plan.xml", "plan.csv", "plan.json"])
def test_a_document_is_the_same_whatever_is_withheld(name: str) -> None:
    """IATI, SDMX and what is published in JSON are as silent as a report."""
    form = {"plan.xml": "iati", "plan.csv": "sdmx", "plan.json": "json"}[name]
    written = []
    for secret, word in ((7, "Vexkalor"), (4, "Zyxoqua")):
        held = io.BytesIO()
        m.write(m.Document(*planted(secret, word)), held, format=form, publish=True)
        written.append(held.getvalue())

    assert written[0] == written[1]
    assert b"Vexkalor" not in written[0]


@pytest.mark.parametrize("form", FORMS)
def test_no_canary_is_in_it(form: str) -> None:
    """Neither the words nor the numbers from which a small one could be worked out stand anywhere in a report."""
    report = m.report(*planted(7, "Vexkalor"), on="2026-12-31", audience="public")

    written = unzipped(getattr(m.reports, form).compose(report))

    assert "vexkalor" not in letters(written)
    assert not re.search(r"\b(5,?030|393|6,?030)\b", written)


def test_the_pages_of_several_projects_are_the_same_whatever_is_withheld() -> None:
    """Each page of a site is worked out from what is published of all of them, and says so."""
    sites = []
    for secret, word in ((7, "Vexkalor"), (4, "Zyxoqua")):
        framework, seen = planted(secret, word)
        whole = m.report(m.Portfolio("both", "Both", [framework]), seen, on="2026-12-31", audience="public")
        sites.append(m.reports.html.site(whole, whole.projects))

    assert sites[0] == sites[1]
    assert {"For everybody: small numbers" in page for page in sites[0].values()} == {True}


# --- Not to be worked out -------------------------------------------------------------------------


def figures_of(programme: Any, seen: m.Observations) -> m.Observations:
    """Return what was seen, and after it each baseline as a figure of its indicator."""
    frameworks = programme.frameworks if isinstance(programme, m.Portfolio) else (programme,)
    project = (lambda each: each.code) if isinstance(programme, m.Portfolio) else lambda _: None
    baselines = [
        m.Observation(
            indicator.code, each.value, each.period, place=each.place, cell=each.cell, source=each.source,
            population=each.population, project=project(framework),
        )
        for framework in frameworks for indicator in framework.indicators for each in indicator.every_baseline
    ]  # fmt: skip
    return m.Observations([*seen, *baselines])


@pytest.mark.parametrize("name", OFFICES)
def test_an_exact_solver_works_out_nothing(name: str) -> None:
    """Somebody with every figure that a report is worked out from, and all that adds up, learns of no small number."""
    reader = module(HERE / "reader.py")
    programme, seen = office(name)
    found = public(name)
    true = figures_of(programme, in_order(programme, seen))
    safe = figures_of(found.programme, found.observations)
    published = list(reader.of_observations(programme, true, safe))
    attacker = reader.Attacker(programme, published, 11)
    for project, plan in reader.frameworks(programme).items():
        for each in safe:
            if each.project in (None, project):
                taken_on(attacker, project, plan, each)

    assert reader.small_and_shown(programme, published, 11) == []
    assert any(not each.shown for each in published)
    assert attacker.recovered() == []


def taken_on(attacker: Any, project: str | None, plan: m.Framework, share: m.Observation) -> None:
    """Say of what a printed percentage may have been taken, as far as its digits go: a whole, or all who are known.

    Of several wholes it is the ones that it fits, which somebody who reads the whole table finds out.
    """
    if isinstance(share.value, m.Missing | m.Ratio | bool | str) or not isinstance(share.value, int | Decimal):
        return
    for relation in plan.relations:
        if isinstance(relation, m.Share) and relation.share == share.indicator.rpartition("/")[2]:
            there = [
                place for place, each in enumerate(attacker.published)
                if (each.place, each.period) == (share.place, share.period)
                and each.indicator[0] == project and each.indicator[1] in (relation.part, *relation.wholes)
            ]  # fmt: skip
            cell = frozenset(share.cell.items())
            parts = [p for p in there if attacker.published[p].indicator[1] == relation.part
                     and attacker.published[p].cell == cell][:1]  # fmt: skip
            for part in parts:
                for whole in (*([each] for each in there), *known_by(attacker, there, relation.part, cell)):
                    fits(attacker, part, whole, Fraction(share.value), decimals_of(share.value))


def known_by(attacker: Any, there: list[int], part: str, cell: frozenset[tuple[str, str]]) -> Iterator[list[int]]:
    """Yield all whose category is known, by each dimension of *cell*."""
    for name, _ in cell:
        first = {
            attacker.published[p].cell: p for p in reversed(there)
            if attacker.published[p].indicator[1] == part and {each for each, _ in attacker.published[p].cell} == {name}
        }  # fmt: skip
        yield sorted(first.values())


def decimals_of(value: int | Decimal) -> int:
    """Return how many digits *value* has after the point."""
    return 0 if isinstance(value, int) else max(0, -int(value.as_tuple().exponent))


def fits(attacker: Any, part: int, whole: list[int], percent: Fraction, digits: int) -> None:
    """Say that *part* is *percent* of *whole*, to its last digit, where that is so."""
    half = Fraction(1, 2 * 10**digits)
    low, high = (percent - half) / 100, (percent + half) / 100
    true, total = attacker.published[part].truth, sum(attacker.published[each].truth for each in whole)
    if low * total <= true <= high * total:
        one, all_ = attacker.variables[part], sum(attacker.variables[each] for each in whole)
        attacker.model.add(one * low.denominator >= all_ * low.numerator)
        attacker.model.add(one * high.denominator <= all_ * high.numerator)


def in_order(programme: Any, seen: m.Observations) -> m.Observations:
    """Return the figures in the order in which they are published: of several projects, those of one after another."""
    if not isinstance(programme, m.Portfolio):
        return seen
    owners = {each.code: plan.code for plan in programme.frameworks for each in (*plan.indicators, *plan.inputs)}
    order = [each.code for each in programme.frameworks]

    def project(figure: m.Observation) -> str:
        before, slash, code = figure.indicator.rpartition("/")
        return figure.project or (before if slash else owners[code])

    return m.Observations(sorted(seen, key=lambda each: order.index(project(each))))


# --- Honest all the same --------------------------------------------------------------------------


@pytest.mark.parametrize("name", OFFICES)
def test_nothing_is_held_against_an_office_because_it_is_withheld(name: str) -> None:
    """Every gap and every disagreement that everybody reads of stands in the internal report as well."""
    found, whole = public(name), m.report(*office(name), on=DAY, audience="internal")

    assert {*told(found.coverage.gaps)} <= {*told(whole.coverage.gaps)}
    assert {*told(found.reconciliation)} <= {*told(whole.reconciliation)}


@pytest.mark.parametrize("name", OFFICES)
def test_everybody_reads_the_same_or_less(name: str) -> None:
    """What everybody reads of a gap, a disagreement or a target stands in the internal report, or is withheld."""
    found, whole = public(name), m.report(*office(name), on=DAY, audience="internal")

    for one, other in ((found.coverage.gaps, whole.coverage.gaps), (found.reconciliation, whole.reconciliation)):
        before = [str(each.message) for each in other]
        assert [each for each in one if not any(says_no_more(str(each.message), words) for words in before)] == []
    for mine, theirs in zip(found.progress, whole.progress, strict=True):
        same, bound = str(mine) == str(theirs), mine.seen.qualifier == "at least"
        assert same or mine.seen.value is WITHHELD or (bound and mine.actual <= theirs.actual)


def says_no_more(words: str, others: str) -> bool:
    """Return whether all of *words* stand in *others* too, in their order."""
    left = iter(re.findall(r"\w+", others))
    return all(word in left for word in re.findall(r"\w+", words))


@pytest.mark.parametrize("name", OFFICES)
def test_nobody_reads_that_nothing_was_reported(name: str) -> None:
    """A figure that is withheld was reported: of no indicator that has one it is said that there is none."""
    found = public(name)
    for each in found.progress:
        if each.reason == "nothing reported":
            assert not any(figure.value is WITHHELD for figure in each.figures)
    for form in ("html", "markdown"):
        assert "withheld (0 of" not in form_of(name, form)


def told(findings: Any) -> Iterator[tuple[str, str]]:
    """Yield which rules found something, and about what."""
    for each in findings:
        yield each.code, each.subject
