"""What a rule is, what it may conclude, and how its verdicts are counted."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

import mande as m
from mande.review import Review
from mande.rules import (
    LONGEST_FIELD,
    NO_DAY,
    NO_PERIOD,
    NOT_IN_SOURCE,
    Due,
    Rule,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    not_yet_due,
    passed,
    run,
    waits,
)
from mande.wording import say

DAY = date(2010, 1, 31)
PLAN = Review(m.Framework("f", outputs=[m.Output("film"), m.Output("fair")]))
EXTRACT = Review(m.Framework("f", basis="extract"))


def review(*absences, basis="extract"):
    """Return an extract of which the source says that these are absent."""
    stated = [m.Absence(path, at="L9") for path in absences]
    return Review(m.Framework("f", basis=basis, outputs=[m.Output("film"), m.Output("fair")], absences=stated))


def rule(*judgements, **fields):
    """Return a rule that concludes these."""
    return Rule(
        "OUR001",
        "our-own",
        "Is it so?",
        **{
            "judge": lambda _review, **_thresholds: iter(judgements),
            "severity": "minor",
            "fires": "it is not so",
            "message": "It is not so: {subject}.",
            "remedy": "Make it so.",
            **fields,
        },
    )


def finding(judgement, **fields):
    """Return the finding that such a rule makes of *judgement*."""
    return rule(**fields).finding(judgement, PLAN)


def test_five_conclusions():
    """A rule concludes one of four verdicts, and not yet due is a reason for the first."""
    assert fired("x").verdict is m.Verdict.FIRED
    assert passed("x").verdict is m.Verdict.PASSED
    assert cannot_tell("x", "why").verdict is m.Verdict.CANNOT_TELL
    assert not_applicable("x").verdict is m.Verdict.NOT_APPLICABLE
    assert not_yet_due("x") == not_applicable("x", "not yet due")


def test_only_places_that_are_known_are_cited():
    """What has no place in a source is not cited as nowhere."""
    assert fired("x", cites=(None, "L9", "")).cites == ("L9",)


@pytest.mark.parametrize(
    ("on", "day", "concluded"),
    [
        (None, DAY, cannot_tell("x", NO_DAY)),
        (DAY, None, cannot_tell("x", NO_PERIOD)),
        (date(2010, 1, 30), DAY, not_yet_due("x")),
        (DAY, DAY, None),
        (date(2010, 2, 1), DAY, None),
    ],
)
def test_waiting(on, day, concluded):
    """A thing is due on its last day, and without a day nobody can tell."""
    assert waits(attrs.evolve(PLAN, on=on), "x", day) == concluded


@pytest.mark.parametrize(
    ("paths", "cites"),
    [((), None), (("outputs.film.links",), ("L9",)), (("outputs.links",), ("L9",)), (("outputs.fair.links",), None)],
)
def test_where_plans_and_extracts_part(paths, cites):
    """In a plan what is omitted is absent; in an extract only what its source says so of, for this item or for all."""
    in_plan = lacking(review(*paths, basis="plan"), "outputs", "film", "links")
    in_extract = lacking(review(*paths), "outputs", "film", "links")

    assert in_plan == fired("film", cites=cites or ())
    assert in_extract == (fired("film", cites=cites) if cites else cannot_tell("film", NOT_IN_SOURCE))


def test_what_was_read_is_not_all_there_is():
    """Where part of a list was read, the extract cannot tell what it lacks, whatever is said to be absent."""
    assert lacking(review("outputs.links"), "outputs", "film", "links", written=True) == cannot_tell(
        "film", NOT_IN_SOURCE
    )
    assert lacking(PLAN, "outputs", "film", "links", written=True).verdict is m.Verdict.FIRED


def test_one_role_of_evidence():
    """An absence of all evidence is one of each role, and an absence of one role is not one of another."""
    role = "evidence.participant"
    known = m.Framework("f", basis="extract", outcomes=[m.Outcome("aware")])

    def concluded(path):
        return lacking(Review(attrs.evolve(known, absences=[m.Absence(path)])), "claims", "aware", role).verdict

    assert concluded("claims.aware.evidence.participant") is m.Verdict.FIRED
    assert concluded("claims.evidence") is m.Verdict.FIRED
    assert concluded("claims.aware.evidence.evaluator") is m.Verdict.CANNOT_TELL


def test_a_finding_has_the_facts_of_its_rule():
    """A finding carries its rule's code, name, severity, addressee, criterion and quality, and the places it cites."""
    found = finding(
        fired("film", cites=("L9",)), severity="error", addressed_to="donor", criterion="impact", quality="precision"
    )

    assert attrs.asdict(found) == {
        "code": "OUR001",
        "name": "our-own",
        "severity": "error",
        "subject": "film",
        "message": "It is not so: film.",
        "remedy": "Make it so.",
        "cites": ("L9",),
        "addressed_to": "donor",
        "criterion": "impact",
        "quality": "precision",
    }


def test_a_judgement_may_be_graver_than_its_rule():
    """A rule may know worse cases, which take its graver severity; where it has none, they are like the others."""
    assert finding(fired("x", grave=True), graver="major").severity is m.Severity.MAJOR
    assert finding(fired("x"), graver="major").severity is m.Severity.MINOR
    assert finding(fired("x", grave=True)).severity is m.Severity.MINOR


def test_fields_of_a_message():
    """A message may name the fields of the judgement, the thresholds, the subject with its title and the framework."""
    message = "{named} in {framework}: {n} of {k}."

    found = finding(fired("film", title="Film", n=3), message=message, thresholds={"k": 5})

    assert found.message == "film 'Film' in f: 3 of 5."
    assert finding(fired("film", n=3), message=message, thresholds={"k": 5}).message == "film in f: 3 of 5."


def test_a_title_is_no_template():
    """Braces in somebody's title stay braces."""
    assert finding(fired("film", title="{subject} {0}"), message="{title}.").message == "{subject} {0}."


def test_a_title_is_shown_in_each_language():
    """A title is made inert, and cut, in the language it is said in, however short and plain its English is."""
    long = m.Text({"en": "Film", "fr": "Un film\u202e\n" * 40})

    found = finding(fired("film", title=long), message="{named}: {title}.")

    assert found.message == "film 'Film': Film."
    said = say(found.message, "fr")
    assert not set(said) & {"\u202e", "\n"}
    assert len(said) < 3 * LONGEST_FIELD


def test_fields_are_said_in_the_language_asked_for():
    """A message in several languages is filled in one of them, with what its fields say in it."""
    message = {"en": "It is {kind}.", "fr": "C’est {kind}."}

    assert say(finding(fired("film", kind=m.Severity.MAJOR), message=message).message, "fr") == "C’est majeure."


def test_a_remedy_may_have_its_fields_in_one_language_alone():
    """What to do is filled in each language, though the first of them names no field."""
    remedy = finding(fired("film"), remedy={"en": "Mend it.", "fr": "Corrigez {subject}."}).remedy

    assert (str(remedy), say(remedy, "fr")) == ("Mend it.", "Corrigez film.")


def test_braces_in_a_question_are_no_fields():
    """What a rule asks has no fields, so its braces stay braces, in every language."""
    own = rule(fires="{it} is not {so}", headline={"en": "{things}", "fr": "{choses}"})

    assert (own.fires, str(own.headline)) == ("{it} is not {so}", "{things}")
    assert (say(own.fires, "fr"), say(own.headline, "fr")) == ("{it} is not {so}", "{choses}")


def test_a_prefix_stands_before_the_subject_only():
    """In a portfolio the subject says whose it is."""
    found = rule().finding(fired("film"), attrs.evolve(PLAN, prefix="bd/"))

    assert found.subject == "bd/film"


def test_words_of_the_closed_lists():
    """Severity, due, verb and the rest are taken as words, and other words are refused."""
    assert rule(due="after").due is Due.AFTER
    for field in ("severity", "due", "verb", "criterion", "addressed_to", "quality"):
        with pytest.raises(m.UnknownCode):
            rule(**{field: "whenever"})


def test_a_rule_is_a_value():
    """A rule holds still, is equal to another of the same, and shows its code."""
    own = m.CATALOGUE[0]

    assert own == attrs.evolve(own)
    assert repr(own) == "Rule(MND101 output-without-path)"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        own.severity = "info"


def test_thresholds_reach_the_function():
    """The thresholds of a rule are the keywords of its function."""
    asked = []
    own = rule(judge=lambda _review, *, k: asked.append(k) or iter([]), thresholds={"k": 5})

    list(attrs.evolve(own, thresholds={"k": 11}).judgements(PLAN))

    assert asked == [11]


def test_counts_and_examples():
    """Everything is counted, a few examples are kept, and each reason stands once."""
    own = rule(
        *(cannot_tell(f"x{number}", "one" if number else "another") for number in range(5)), passed("y"), fired("z")
    )

    ran = run([own], (PLAN,))

    assert [found.subject for found in ran.findings] == ["z"]
    assert (ran.undecided[0].count, ran.undecided[0].examples) == (5, ("x0", "x1", "x2"))
    assert ran.undecided[0].why == ("another", "one")
    assert repr(ran.verdicts) == "Verdicts(1 fired, 5 cannot tell, 1 passed, 0 not applicable)"


def test_the_gravest_verdict():
    """A thing judged several times has the gravest of its verdicts, looked up or listed."""
    verdicts = run(
        [rule(not_applicable("a"), passed("a"), passed("b"), cannot_tell("b", "x"), fired("c"), cannot_tell("c", "x"))],
        (PLAN,),
    ).verdicts
    expected = {"a": m.Verdict.PASSED, "b": m.Verdict.CANNOT_TELL, "c": m.Verdict.FIRED}

    assert {subject: verdict for (_, subject), verdict in verdicts.items()} == expected
    assert {subject: verdicts["OUR001", subject] for subject in expected} == expected
    assert len(verdicts) == 3
    assert ("OUR001", "c") in verdicts
    assert ("OUR001", "d") not in verdicts
    with pytest.raises(KeyError):
        verdicts["OUR002", "a"]


def test_verdicts_on_demand():
    """The quiet verdicts are yielded when they are asked for, by rule or by verdict."""
    verdicts = m.check_coverage(
        m.Framework("f", outputs=[m.Output("film"), m.Output("audit", management_only="x")])
    ).verdicts

    assert [(own.code, each.subject) for own, each in verdicts.judgements(rule="MND101")] == [
        ("MND101", "film"),
        ("MND101", "audit"),
    ]
    assert [each.why for _, each in verdicts.judgements(rule="MND101", verdict="not applicable")] == ["management only"]
    assert verdicts.count("fired", rule="MND101") == 1
