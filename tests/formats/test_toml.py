"""Whether TOML holds everything, reads as a person would write it, and takes what a person writes."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats import toml
from mande.formats.document import as_document

EXAMPLES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway", "portfolio")
BY_HAND = """\
mande = "1"
code = "wells"
title = "Safe water"
period = 2009                 # a year
started = 2009-03-01          # a day, as TOML has them

[[dimensions]]
code = "gender"

[[outputs]]
code = "dug"
title.en = "Wells dug"
title.fr = "Puits creusés"

[[outputs.indicators]]
code = "wells-dug"
unit = "item"
baseline = "unknown"
targets = [
    { value = 1_200, period = "2009" },
    { value = 70.90, cell = "gender=female" },
]

[[observations]]
indicator = "wells-dug"
value = 12.50
period = 2009-03-31
cell = { gender = "female" }
"""


@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(data=st.data())
def test_what_is_written_is_what_is_read(documents: st.SearchStrategy[m.Document], data: st.DataObject):
    """Every document comes back equal, without a word."""
    document = data.draw(documents)

    assert toml.parse(toml.compose(document)) == as_document(document)


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_come_back(example: Callable[[str], ModuleType], name: str):
    """What five offices planned and saw, and all of it together, comes back equal."""
    module = example(name)
    document = m.Document(module.programme, module.observations)

    assert toml.parse(toml.compose(document).encode()) == document


def test_takes_what_a_person_writes():
    """Dates without quotes, years as numbers, dotted keys and comments are read as they are meant."""
    document = toml.parse(BY_HAND)

    assert document.findings == ()
    framework = document.programme
    assert (str(framework.period), str(framework.started)) == ("2009", "2009-03-01")
    assert framework.outputs[0].title.in_language("fr") == "Puits creusés"
    assert framework.dimensions == (m.GENDER,)
    assert [str(target.value) for target in framework.indicators[0].targets] == ["1200", "70.90"]
    assert framework.indicators[0].baseline is m.Missing.UNKNOWN
    observation = document.observations[0]
    assert (str(observation.value), str(observation.period), str(observation.cell)) == (
        "12.50",
        "2009-03-31",
        "gender=female",
    )


def test_reads_as_a_person_would_write_it():
    """Results and their indicators have headings of their own, and numbers their digits."""
    indicator = m.Indicator(
        "shown", unit="place", targets=[m.Target(Decimal("70.90"), "2009"), m.Target(Decimal("7E1"))]
    )
    framework = m.Framework("ppvhtb", outputs=[m.Output("film", "A film", indicators=[indicator])])

    assert toml.compose(framework) == (
        'mande = "1"\ncode = "ppvhtb"\n\n[[outputs]]\ncode = "film"\ntitle = "A film"\n\n[[outputs.indicators]]\n'
        'code = "shown"\nunit = "place"\ntargets = [\n    { value = 70.90, period = "2009" },\n    { value = 70 },\n]\n'
    )


@pytest.mark.parametrize(
    ("text", "name", "at"),
    [
        ("code = ", "unreadable-document", ""),
        ("a = " + "[" * 5_000, "unreadable-document", ""),
        ("a = 1\na = 2", "unreadable-document", ""),
        ("a = " + "9" * 5_000, "unreadable-document", ""),
        ('mande = "1"\ncode = "w"\nstarted = 2009-03-01T10:00:00', "refused-value", "started"),
        ('mande = "1"\ncode = "w"\n[[outputs]]\ncode = "o"\nweight = nan', "refused-value", "outputs[0].weight"),
        ('mande = "1"\ncode = "w"\n[[outputs]]\ncode = 1.10', "refused-value", "outputs[0].code"),
        ('mande = "1"\ncode = "w"\n[[outputs]]\ncode = "o"\nweight = 1e99999999999999999999',
         "not-a-number", "outputs[0].weight"),
    ],
)  # fmt: skip
def test_a_fault_is_told_once(text: str, name: str, at: str):
    """What is no TOML, and what is no document in it, is one finding with its place."""
    document = toml.parse(text)

    assert [(finding.name, "".join(finding.cites)) for finding in document.findings] == [(name, at)]


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_random_bytes_never_raise(data: bytes):
    """Whatever the bytes are, they come out as a document; without a mark at the top, with a finding."""
    assert toml.parse(data).findings


SAMPLE = BY_HAND.encode()


@given(st.integers(0, len(SAMPLE)), st.binary(max_size=3), st.integers(0, 4))
def test_a_damaged_document_never_raises(place: int, put: bytes, lost: int):
    """A document cut short, or with some bytes of it replaced, is read as far as it goes or told to be unreadable."""
    toml.parse(SAMPLE[:place] + put + SAMPLE[place + lost :])
    toml.parse(SAMPLE[:place])


def test_writing_needs_its_extra(monkeypatch: pytest.MonkeyPatch):
    """Where the package that writes TOML is not installed, the error says how to have it; reading needs none."""
    monkeypatch.setitem(sys.modules, "tomli_w", None)
    toml._tomli_w.cache_clear()

    with pytest.raises(m.ExtraMissing, match=r"pip install 'mande\[toml\]'"):
        toml.compose(m.Framework("wells"))
    assert toml.parse('mande = "1"\ncode = "wells"').programme == m.Framework("wells")


def test_files(tmp_path: Path):
    """A path is read and written; strict reading raises with every fault at once."""
    path = tmp_path / "plan.toml"
    document = toml.parse(BY_HAND)

    assert toml.write(document, path) == ()
    assert toml.read(path, strict=True) == document
    path.write_text("period = 5")
    with pytest.raises(m.DocumentError, match=r"plan\.toml has \d problems"):
        toml.read(path, strict=True)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a." * 20_000 + "b = 1", "nested too deeply"),
        ('"a" . ' * 20_000 + "b = 1", "nested too deeply"),
        ("a = " + "9" * 2_000_000, "more than 100,000 digits"),
    ],
)
def test_what_would_take_without_end_is_refused(text: str, why: str):
    """A key of thousands of parts and a number of millions of digits are told, and cost neither time nor memory."""
    tracemalloc.start()
    document = toml.parse('mande = "1"\n' + text)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [finding.name for finding in document.findings] == ["unreadable-document"]
    assert why in document.findings[0].message
    assert most < 10 * len(text) + 50_000_000


def test_a_text_full_of_points_is_a_text():
    """Dots between words are no levels: only a key has any."""
    programme = m.Framework("wells", "3.1.2. Wells. " * 500 + "." * 500 + "9" * 5_000)

    assert toml.parse(toml.compose(programme)).programme == programme
