"""The words that values are drawn from: codes and titles as people write them, and as awkward as they may be."""

from __future__ import annotations

import attrs


@attrs.frozen
class Vocabulary:
    """What things may be called. Every kind has codes of its own, so that no two things can meet by accident.

    The first word of each list is what a value shrinks to.
    """

    frameworks: tuple[str, ...]
    inputs: tuple[str, ...]
    activities: tuple[str, ...]
    outputs: tuple[str, ...]
    outcomes: tuple[str, ...]
    impacts: tuple[str, ...]
    indicators: tuple[str, ...]
    standards: tuple[str, ...]
    objectives: tuple[str, ...]
    needs: tuple[str, ...]
    studies: tuple[str, ...]
    places: tuple[str, ...]
    populations: tuple[str, ...]
    sources: tuple[str, ...]
    partners: tuple[str, ...]
    cohorts: tuple[str, ...]
    categories: tuple[str, ...]
    steps: tuple[str, ...]
    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    names: tuple[str, ...]
    locators: tuple[str, ...]


PLAIN = Vocabulary(
    frameworks=("wells", "shelters", "skills", "harvest"),
    inputs=("grant", "staff", "materials"),
    activities=("training", "digging", "outreach"),
    outputs=("wells-built", "people-trained", "shelters-open", "tools-given"),
    outcomes=("safe-water", "better-skills", "safe-homes"),
    impacts=("better-health", "less-poverty"),
    indicators=("wells-dug", "trained", "users", "share-safe", "beds", "cost", "rating", "plan-stage"),
    standards=("people-reached", "facilities-built"),
    objectives=("access", "protection"),
    needs=("districts", "people-in-need"),
    studies=("baseline-survey", "midterm", "tracer"),
    places=("KE", "KE-north", "KE-south", "KE-north-1"),
    populations=("villagers", "women", "officials"),
    sources=("report-2009", "survey-2010", "register"),
    partners=("ministry", "ngo-1", "ngo-2"),
    cohorts=("class-1", "class-2"),
    categories=("new", "returning", "unknown", "15-17"),
    steps=("draft", "approved", "in use", "never", "often", "always"),
    titles=(
        "Wells dug",
        "People trained",
        "Shelters open",
        "Women in savings groups",
        "Households with safe water within 30 minutes",
        "Village committees that meet each month",
    ),
    sentences=(
        "Counted once",
        "Each village names two people, who keep the pump",
        "Agreed with the ministry in 2008",
        "From the register of the district office",
    ),
    names=("District office", "Head of office", "A women's union"),
    locators=("p. 12", "L317-319", "L370", "Sheet 2!B14", "Annex D, table 3"),
)

_ACCENTS = ("caf\u00e9", "\u1e69an\u0101")
_LONG = "w" * 200

AWKWARD = attrs.evolve(
    PLAIN,
    frameworks=("wells", "w", "2009", "\u0645\u064a\u0627\u0647", "_"),
    inputs=("grant", "0", "in_put", "\U0001f4b0"),
    activities=("training", "1.1", "Training", "tr aining"),
    outputs=("wells-built", "1", "wells-Built", "a->b", "-", _LONG),
    outcomes=("safe-water", "2.1", "outcomes", "\u09aa\u09be\u09a8\u09bf", "safe.water"),
    impacts=("better-health", "impact.links", "\u5065\u5eb7"),
    indicators=("wells-dug", "1.1.1", "Wells-dug", *_ACCENTS, "null", "+1", "indicators", "'", "=1+1"),
    standards=("people-reached", "caf\u00e9-2"),
    objectives=("access", "1", "\u0661"),
    needs=("districts", "1"),
    studies=("baseline-survey", "1", "\u0937\u094d\u0930\u0940"),
    places=("KE", "ke", "K\u00f8ge", "\u05d9\u05e8\u05d5\u05e9\u05dc\u05d9\u05dd", "total"),
    populations=("villagers", "V", "all", "\u4eba"),
    sources=("report-2009", "1", "R", "a b c"),
    partners=("ministry", "1", "\u00df"),
    cohorts=("class-1", "1"),
    categories=("new", "unknown", "0-0", "under 5", "\u00e9t\u00e9", "not_applicable", "999+", "TRUE"),
    steps=("draft", "1", "2", "10", "Draft", "\u00e9", "\u0442\u0430\u043a"),
    titles=(
        "Wells dug",
        "",
        " ",
        "caf\u00e9",
        "cafe\u0301",
        "\u212bngstr\u00f6m",
        "\u0628\u0626\u0631 \u200fwells\u200e 12",
        "\u202ewells dug\u202c",
        "\u0995\u09cd\u200d\u09af\u09be",
        "Z\u0335\u0321a\u0334\u0322l\u0337\u0323go",
        "=SUM(A1:A9)",
        "<script>alert(1)</script>",
        "a|b\\c`d`*e*_f_",
        "{title} %s $1",
        "line one\nline two\r\n\tline three",
        "\u2028\x00\x1b[31m\x7f",
        "not reported",
        "884",
        "true",
        "\U0001f469\u200d\U0001f33e\U0001f3fd",
        "\ufeffwells",
        "w" * 300,
    ),
    sentences=(
        "Counted once",
        "",
        "\u200f",
        "x\ny",
        "n/a",
        "\u062a\u0645\u062a (12%) \u200e!",
        "\x00",
        "-- \u2014 \u2026",
    ),
    names=("Head of office", "\u0645\u062f\u064a\u0631", "O'Neil; DROP", "a/b"),
    locators=("p. 12", "", "L1-1", "L9-2", "L999999999", "\u200fL3", "\n"),
)
"""Codes that differ in their capitals alone, look like numbers or like the syntax of a path, and are in many scripts;
and texts that combine, run from right to left, look like formulas or markup, or say nothing."""


def vocabulary(awkward: bool) -> Vocabulary:
    """Return the words to draw from."""
    return AWKWARD if awkward else PLAIN
